/** How one character of a name is compared: letters without accents, nothing for dots, a blank for signs. */
const folds = new Map<string, string>([
	['œ', 'oe'],
	['æ', 'ae'],
	['ß', 'ss'],
	['đ', 'd'],
	['ð', 'd'],
	['ł', 'l'],
	['ø', 'o'],
	['ı', 'i'],
	['.', ''],
]);

function foldCharacter(character: string): string {
	const known = folds.get(character);
	if (known !== undefined) return known;
	const plain = character.normalize('NFD').replace(/\p{M}/gu, '');
	const folded = /^[\p{L}\p{N}&]*$/u.test(plain) ? plain : ' ';
	folds.set(character, folded);
	return folded;
}

const isDigit = (character: string): boolean => character >= '0' && character <= '9';

/** A name for comparing: lower case, no accents, dots or apostrophes, single spaces for hyphens; digits stand apart. */
export function foldName(name: string): string {
	const known = foldedNames.get(name);
	if (known !== undefined) return known;
	const folded = folding(name);
	if (foldedNames.size >= mostFolded) foldedNames.clear();
	foldedNames.set(name, folded);
	return folded;
}

/** Names and words already folded: those of news repeat. */
const foldedNames = new Map<string, string>();
const mostFolded = 50_000;

function folding(name: string): string {
	if (/^[a-z]+$/.test(name)) return name;
	let folded = '';
	let last = ' ';
	for (const character of name.toLowerCase()) {
		const plain = character >= 'a' && character <= 'z' ? character : foldCharacter(character);
		if (plain === ' ' ? last === ' ' : plain === '') continue;
		if (last !== ' ' && plain !== ' ' && isDigit(last) !== isDigit(plain)) folded += ' ';
		folded += plain;
		last = plain;
	}
	return last === ' ' ? folded.trimEnd() : folded;
}

/** A folded name with its initials in one word, however they were spaced: `jk rowling` for "J. K. Rowling". */
export const withJoinedInitials = (folded: string): string =>
	folded.replace(/(?<=^| )(\p{L}) (?=\p{L}(?: |$))/gu, '$1');

/**
 * Rewrites that bring French, English and scholarly spellings of names from other scripts together, applied in order
 * to the folded name: `ch` and `sh` are one sound in Choukhov and Shukhov, `ou` and `u` in Pouchkine and Pushkin.
 */
const rewrites: readonly (readonly [RegExp, string])[] = [
	[/shch|chtch|stch/gu, 'S'],
	[/tsch|tch|sch|sh|ch/gu, 'S'],
	[/dj|dzh/gu, 'J'],
	[/zh|j(?=[aeiou])/gu, 'J'],
	[/kh/gu, 'k'],
	[/gh/gu, 'g'],
	[/ph/gu, 'f'],
	[/th/gu, 't'],
	[/ck/gu, 'k'],
	[/^(?:ye|ie)(?=[lrv])/gu, 'e'],
	[/^(?:yu|iou|iu|ju)/gu, 'U'],
	[/^(?:ya|ia)/gu, 'A'],
	[/ou|oo/gu, 'u'],
	[/gu(?=[eiy])/gu, 'g'],
	[/(?<=[aeiou])ss(?=[aeiou])/gu, 's'],
	[/tz|ts/gu, 'c'],
	[/w/gu, 'v'],
	[/(?<=[aeiou])f+$/gu, 'v'],
	[/ine$/gu, 'in'],
	[/(?<=[kgnrt])(?:iy|yy|yi|ii|i|y)$/gu, 'Y'],
	[/(?<=[aeou])(?:y|i)(?=$|[^aeiou])/gu, 'i'],
	[/ii+|iy|yi/gu, 'i'],
	[/ie(?=[vk])/gu, 'e'],
	[/mm/gu, 'm'],
];

/**
 * The key under which spellings of one word of a name in different transcriptions agree. Two names with the same key
 * may still be different: callers ask for more evidence before they merge.
 */
export function transliterationKey(word: string): string {
	let key = foldName(word).replace(/ /gu, '');
	for (const [pattern, replacement] of rewrites) key = key.replace(pattern, replacement);
	return key;
}
