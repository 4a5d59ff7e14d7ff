/** Characters before and behind a number that may say so. */
export const longestAlone = 80;

/** What lies within a larger area or time, and may be told of by itself. */
const partOfAll =
	'(?:communes?|villes?|villages?|provinces?|régions?|districts?|quartiers?|départements?|comtés?|cantons?|préfectures?|îles?|pays|capitale|journée|nuit|semaine|année)';
const onlyPart = String.raw`l[ae]\s+seule?\s+${partOfAll}(?!\p{L})`;

/** `Oslo` **`alone`** `accounts for`, **`in Oslo alone`**`,`, **`rien que`** `pour la vallée, elle en compte`, **`à elle seule`**`, la ville en compte`. */
const before = new RegExp(
	String.raw`(?<!\p{L})(?:alone,?(?:\s+[\p{L}’'-]+){0,4}?|rien\s+qu(?:e(?:\s|$)|['’])[^.;:]{0,50}|à\s+(?:lui|elle|eux|elles)\s+seule?s?[^.;:]{0,40}|${onlyPart}[^.,;:]{0,40})\s*$`,
	'iu',
);

/** `34` **`in Oslo alone`**, `34 morts` **`dans la seule ville`**, **`rien qu'à`** `Oslo`. */
const behind = new RegExp(
	String.raw`^[^.;:]{0,40}?(?<!\p{L})(?:(?:in|on|at|for|from)\s[^.,;:]{1,40}?\salone(?!\p{L})|rien\s+qu(?:e\s|['’])|(?:dans|pour|sur|à|de)\s+${onlyPart}|à\s+(?:lui|elle)\s+seule?(?!\p{L}))`,
	'iu',
);

/** Whether the words before and behind a number say that it is only that of a part: one place of several, one day. */
export const isOfPartAlone = (opening: string, closing: string): boolean =>
	before.test(opening.slice(-longestAlone)) || behind.test(closing.slice(0, longestAlone));
