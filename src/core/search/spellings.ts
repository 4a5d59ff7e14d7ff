/**
 * How names from other scripts are spelled in French and English, brought to one spelling. In the order in which they are
 * tried at each place, so longer ones first.
 */
const sounds: readonly (readonly [string, string])[] = [
	['tsch', 'c'],
	['tch', 'c'],
	['sch', 'c'],
	['sh', 'c'],
	['ch', 'c'],
	['kh', 'k'],
	['gh', 'g'],
	['ck', 'k'],
	['qu', 'k'],
	['q', 'k'],
	['ou', 'u'],
	['oo', 'u'],
	['ph', 'f'],
	['tz', 's'],
	['ts', 's'],
	['z', 's'],
	['gu(?=[ei])', 'g'],
	['dj', 'i'],
	['[yj]', 'i'],
	['w', 'v'],
];

const anySound = new RegExp(sounds.map(([from]) => `(${from})`).join('|'), 'gu');

const spelledAlike = (...args: readonly unknown[]): string =>
	sounds[args.slice(1).findIndex(part => part !== undefined)]![1];

/**
 * The key under which spellings of one foreign name meet: Tchekhov and Chekhov, Pouchkine and Pushkin, Choukhov and Shukhov.
 * Takes a folded word. Different words may share a key, so it is tried on names only.
 */
export const skeletonOf = (word: string): string =>
	word
		.replace(anySound, spelledAlike)
		.replace(/(?<=[aeiou])v$/u, 'f')
		.replace(/(.)\1+/gu, '$1')
		.replace(/i[ei]/gu, 'i')
		.replace(/(?<=..)e$/u, '');

/**
 * The part that plural and feminine endings leave: `tués`, `tuée`, `tuées` and `tué` share one, `soldat` and `soldats` too.
 * Takes a folded word; short words and numbers stay whole.
 */
export const stemOf = (word: string): string =>
	word.length < 4 || /\d/u.test(word) ? word : word.replace(/(?<=..)[sx]$/u, '').replace(/ee$/u, 'e');
