// How an article tells what else a body is called, in both languages.

/** Between a name and its other one: `Agence centrale du littoral (ACL`, `MOUV (ou Open Hands`. */
export const beforeOtherName = /^\s*["“«”»]?\s?\((?:(?:ou|or|soit)\s)?["“«]?$/u;

/** Behind the other one: `)`, `, en français)`. */
export const behindOtherName = /^(?:\)|,? (?:en|in) \p{L}+\))/u;

/** Words behind which a part of a name may stand for it: "Equality and **Justice**". Folded. */
export const betweenParts: ReadonlySet<string> = new Set(['and', 'et']);
