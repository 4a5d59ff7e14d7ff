/** UTF-16 units at most between a sum and the same in another currency. */
export const longestConversion = 40;

/** What leads to the same sum in another currency, told beside the sign or in its place. */
const equals = String.raw`(?:soit|ou|or|i\.e\.|that\sis|worth|equal\sto|equivalent\sto|c['’]est-à-dire|l['’]équivalent\sde|au\scours\s(?:officiel|actuel|du\sjour)|at\s(?:the\s)?(?:current|official|today['’]s)\s(?:exchange\s)?rates?)`;
const about = String.raw`(?:about|around|some|roughly|nearly|environ|quelque|près\sde|à\speu\sprès)`;

/** `50,000 kroner` **`(`**`$4,500)`, `20 milliards de wons,` **`soit`** `13 millions d'euros`: told behind a sum, before the same in another currency. */
const toldAgain = new RegExp(
	String.raw`^\s?(?:[(\[]\s?(?:${equals}[\s,]+)*|[,–—-]\s?(?:${equals}[\s,]+)+|${equals}[\s,]+(?:${equals}[\s,]+)*)(?:${about}\s)?$`,
	'iu',
);

/** `50,000 kroner` **`,`** `about $4,500`, `—`: a sign alone, which stands between two sums of a list too. */
const besideOnly = new RegExp(String.raw`^\s?[,–—-]\s?(?:${about}\s)?$`, 'iu');

/** How the words between two sums of two currencies tell that they are one: plainly, as far as they go, or not at all. */
export const conversionTold = (between: string): 'plainly' | 'perhaps' | null =>
	toldAgain.test(between) ? 'plainly' : besideOnly.test(between) ? 'perhaps' : null;
