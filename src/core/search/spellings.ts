import {soundsOf} from '../text/transliteration.ts';

/**
 * What search does not tell apart beyond the spellings that make one actor: it only offers what it finds. The sounds that
 * these spellings share are one letter each (`J`, `Y`, `U`, `A` for `zh`, a final `iy`, `yu`, `ya`).
 */
const looser: readonly (readonly [RegExp, string])[] = [
	[/[JYyj]/gu, 'i'],
	[/U/gu, 'iu'],
	[/A/gu, 'ia'],
	[/qu?/gu, 'k'],
	[/[cz]/gu, 's'],
	[/(.)\1+/gu, '$1'],
	[/ie/gu, 'i'],
	[/(?<=..)e$/gu, ''],
];

/**
 * The key under which spellings of one foreign name meet: Tchekhov and Chekhov, Pouchkine and Pushkin, Choukhov and Shukhov.
 * Takes a folded word. Different words may share a key, so it is tried on names only.
 */
export function skeletonOf(word: string): string {
	let key = soundsOf(word);
	for (const [pattern, replacement] of looser) key = key.replace(pattern, replacement);
	return key;
}

/**
 * The part that plural and feminine endings leave: `tués`, `tuée`, `tuées` and `tué` share one, `soldat` and `soldats` too.
 * Takes a folded word; short words and numbers stay whole.
 */
export const stemOf = (word: string): string =>
	word.length < 4 || /\d/u.test(word) ? word : word.replace(/(?<=..)[sx]$/u, '').replace(/ee$/u, 'e');
