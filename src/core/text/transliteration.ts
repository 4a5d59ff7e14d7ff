import {foldName} from './nameKey.ts';

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
	[/^(?:yu|iou|iu)/gu, 'U'],
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
export const transliterationKey = (word: string): string => soundsOf(foldName(word).replace(/ /gu, ''));

/** The same of a word that is folded. */
export function soundsOf(folded: string): string {
	let key = folded;
	for (const [pattern, replacement] of rewrites) key = key.replace(pattern, replacement);
	return key;
}
