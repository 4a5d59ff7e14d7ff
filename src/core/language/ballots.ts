/** The side that a vote is on. */
export type BallotSide = 'for' | 'against' | 'abstained';

const ofVote = `(?:vote[sd]?|voting|ballots?|voix|votants?|suffrages|bulletins|voté|votent|votèrent|votaient)`;
/** `bulletins` **`non`** `valides`, where it only turns the word behind it. */
const turned = String.raw`-?\s*\p{L}{3,}(?:é|able|ible|ide|forme)e?s?(?!\p{L})`;
const oppose = String.raw`(?:against|contre|no(?!\s+(?:longer|more))|non(?!${turned})|nays?|noes)`;
/** `ont voté` **`pour`** `élire`: to do something, on no side. */
const infinitive = String.raw`\s+\p{L}{2,}(?:er|ir|oir|dre|ire)(?!\p{L})`;
const favour = `(?:for|in favou?r|pour(?!${infinitive})|en faveur|yes|oui|ayes?|yeas?)`;
/** `voted for` **`the first time`**, `pour la première fois`. */
const someTime = String.raw`\s+\p{Ll}+\s+\p{Ll}+\s+(?:time|fois)(?!\p{L})`;
const opened = String.raw`[\s“”"'«»’‘]*`;
/** A few words between a number and its side: `lawmakers have`, `élus de la majorité ont`. */
const few = String.raw`(?:[\p{L}’'-]+\s+){0,5}?`;
/** Words between two commas, and what stands before and behind them: `élus du parti,` **`mécontents de leur chef,`** `ont`. */
const word = String.raw`[\p{L}’'-]+`;
const aside = String.raw`(?:(?:${word}\s+){0,5}?${word},\s+(?:${word}\s+){0,6}?${word},\s+(?:${word}\s+){0,2}?)`;
const fewOrAside = `(?:${few}|${aside})`;
const ends = String.raw`(?![\p{L}-])`;

/** What stands behind a number that counts one side of a vote, the more telling first: `36 votes against`, `19 se sont abstenus`. */
const behindNumber: readonly (readonly [BallotSide, RegExp])[] = [
	[
		'abstained',
		new RegExp(`^${opened}${fewOrAside}(?:abstain(?:ed|ing)?|abstentions?|abstenue?s?|abstiennent)${ends}`, 'iu'),
	],
	['against', new RegExp(`^${opened}${fewOrAside}${ofVote}${opened}${oppose}${ends}`, 'iu')],
	[
		'for',
		new RegExp(String.raw`^${opened}${fewOrAside}${ofVote}${opened}${favour}${ends}(?!\s+\p{Lu}|${someTime})`, 'u'),
	],
	['against', new RegExp(String.raw`^${opened}${oppose}[\s“”"'«»’‘]+votes?${ends}`, 'iu')],
	['for', new RegExp(String.raw`^${opened}${favour}[\s“”"'«»’‘]+votes?${ends}`, 'iu')],
];

/** The same right behind a number, where a vote is told of: `312 pour et 247 contre`. */
const bareBehindNumber: readonly (readonly [BallotSide, RegExp])[] = [
	['against', new RegExp(String.raw`^${opened}${oppose}${opened}(?:[,.;:)]|et\b|and\b|$)`, 'iu')],
	['for', new RegExp(String.raw`^${opened}${favour}${opened}(?:[,.;:)]|et\b|and\b|$)`, 'iu')],
];

const sideBy = (table: readonly (readonly [BallotSide, RegExp])[], text: string): BallotSide | null =>
	table.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** The side that the words behind a number tell; null where they tell none. */
export const ballotBehind = (text: string): BallotSide | null => sideBy(behindNumber, text);

/** The same by a word that says it only where a vote is told of. */
export const bareBallotBehind = (text: string): BallotSide | null => sideBy(bareBehindNumber, text);

/** What stands between the two sides of a vote: `312 voix` **`contre`** `247`, `812` **`to`** `97`. */
export const betweenBallots = /^\s*(?:votes?|voix|suffrages)?\s*(?:contre|to|against|à)\s*$/iu;

/** Behind a share: `28 %` **`of the country's`** `7 million voters cast a ballot`, of which only a part did. */
export const wholeOfShare =
	/(?:%|per ?cent|pour cent|percent)\s(?:of\s(?:the\s|its\s|their\s|the\s\S+['’]s\s)?|des\s|de\s(?:ses|leurs)\s|d['’])$/iu;
