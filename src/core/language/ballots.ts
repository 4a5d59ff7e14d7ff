import {wordEnd} from './wordEdges.ts';

/** The side that a vote is on, or that those are on who gave none. */
export type BallotSide = 'for' | 'against' | 'abstained' | 'away';

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
/** Where the next of several begins: `four opposed it` **`and one`** `abstained`. */
const ofNext = String.raw`(?:and|et|but|mais)\s+(?:one|une?)(?!\p{L})`;
/** A few words between a number and its side: `lawmakers have`, `élus de la majorité ont`. */
const few = String.raw`(?:(?!${ofNext})[\p{L}’'-]+\s+){0,5}?`;
/** Words between two commas, and what stands before and behind them: `élus du parti,` **`mécontents de leur chef,`** `ont`. */
const word = String.raw`[\p{L}’'-]+`;
const aside = String.raw`(?:(?:${word}\s+){0,5}?${word},\s+(?:${word}\s+){0,6}?${word},\s+(?:${word}\s+){0,2}?)`;
const fewOrAside = `(?:${few}|${aside})`;

/** Who may vote and does not: `did not vote`, `n'ont pas pris part au vote`. */
const away = String.raw`(?:(?:did|do)\s+not\s+vote|(?:did|do)n['’]t\s+vote|not\s+voting|missed\s+the\s+(?:vote|ballot)|pas\s+(?:voté|(?:pris\s+part|participé)\s+au\s+(?:vote|scrutin))|(?:absente?s?|absent)\s+(?:lors\s+|au\s+moment\s+)?(?:du|from\s+the|for\s+the|at\s+the)\s+(?:vote|scrutin|ballot))`;

/** What stands behind a number that counts one side of a vote, the more telling first: `36 votes against`, `19 se sont abstenus`. */
const behindNumber: readonly (readonly [BallotSide, RegExp])[] = [
	[
		'abstained',
		new RegExp(
			`^${opened}${fewOrAside}(?:abstain(?:ed|ing|ers?)?|abstentions?|abstentionnistes?|abstenue?s?|abstenant|abstiennent|abstin(?:t|rent))${wordEnd}`,
			'iu',
		),
	],
	['away', new RegExp(`^${opened}${fewOrAside}${away}${wordEnd}`, 'iu')],
	['against', new RegExp(`^${opened}${fewOrAside}${ofVote}${opened}${oppose}${wordEnd}`, 'iu')],
	[
		'for',
		new RegExp(String.raw`^${opened}${fewOrAside}${ofVote}${opened}${favour}${wordEnd}(?!\s+\p{Lu}|${someTime})`, 'u'),
	],
	['against', new RegExp(String.raw`^${opened}${oppose}[\s“”"'«»’‘]+votes?${wordEnd}`, 'iu')],
	['for', new RegExp(String.raw`^${opened}${favour}[\s“”"'«»’‘]+votes?${wordEnd}`, 'iu')],
];

/** How it is told what those say or are who vote: `said`, `ont répondu`, `were`. */
const sayOrAre = `(?:said|say|saying|answered|dit|disent|disant|répondu|répondent|were|was|are|being|étaient|était|sont|furent)`;
const atEnd = String.raw`(?:\s*(?:[,.;:)»”]|$)|\s+(?:et|and|while|but|mais|tandis|alors|to|à|au|aux)(?!\p{L}))`;

/** The same right behind a number, where a vote is told of: `312 pour et 247 contre`, `elders said yes`. */
const bareBehindNumber: readonly (readonly [BallotSide, RegExp])[] = [
	['against', new RegExp(`^${opened}(?:${few}${sayOrAre}\\s+)?${opened}${oppose}${atEnd}`, 'iu')],
	['for', new RegExp(`^${opened}(?:${few}${sayOrAre}\\s+)?${opened}${favour}${atEnd}`, 'iu')],
	['against', /^\s+(?:opposed|opposés?|défavorables?)(?:[\s,.;:)]|$)/iu],
];

const sideBy = (table: readonly (readonly [BallotSide, RegExp])[], text: string): BallotSide | null =>
	table.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** The side that the words behind a number tell; null where they tell none. */
export const ballotBehind = (text: string): BallotSide | null => sideBy(behindNumber, text);

/** The same by a word that says it only where a vote is told of. */
export const bareBallotBehind = (text: string): BallotSide | null => sideBy(bareBehindNumber, text);

/** What stands between the two sides of a vote: `312 voix` **`contre`** `247`, `812` **`to`** `97`, `312 voix`**`, contre`** `247`. */
export const betweenBallots = /^\s*(?:votes?|voix|suffrages)?\s*(?:,?\s*(?:contre|against)|to|à|[-–—])\s*$/iu;

/** Whether the words between two numbers of whatever noun set the second against the first: `12 elders` **`against`** `9`. */
export const setsAgainst = (between: string): boolean => /(?:contre|against)\s*$/iu.test(between);

/** Behind the second of two numbers, that it is no side: `312 votes, against 247` **`for his rival`**, **`en 2019`**. */
export const isOfRival = (behind: string): boolean => ofRival.test(behind);
const ofRival =
	/^\s*(?:(?:votes?|voix|suffrages)\s*)?(?:(?:pour|à|for|de)\s+(?:son|sa|ses|his|her|its|their|l['’]|le\s+(?:maire|candidat)|la\s+(?:liste|candidate)|the\s+(?:list|candidate)|\p{Lu})|(?:en|in)\s+\d{4}|l['’]an(?:née)?\s|(?:last|the\s+previous|a)\s+(?:year|time|month|week)|auparavant|précédemment|previously|lors\s+d)/u;

/** How it is told that something is voted down, before the votes by which it is. */
export const isVotedDown = (before: string): boolean => votedDown.test(before);
const votedDown =
	/(?<!\p{L})(?:rejected|defeated|turned\s+down|voted\s+down|threw\s+out|thrown\s+out|failed|fell|lost|rejetée?s?|repoussée?s?|retoquée?s?|perdu)(?!\p{L})[^.;:()\d]{0,40}\s(?:by|à|par|avec)\s+$/iu;

/** What a number of votes is of that is no side: by how many one side has more, how many it takes, how many are missing. */
export type BallotMargin = 'margin' | 'needed' | 'short';

const votes = String.raw`\s*(?:petite\s+|petites\s+|seule\s+)?(?:votes?|voix|suffrages)`;
const marginsBehind: readonly (readonly [BallotMargin, RegExp])[] = [
	[
		'margin',
		new RegExp(
			String.raw`^(?:${votes}\s+(?:d['’]écart|d['’]avance|de\s+(?:majorité|plus|mieux|différence|marge)|près|more|ahead)|[\s-]*votes?[\s-]+(?:margin|majority|lead|victory|win))${wordEnd}`,
			'iu',
		),
	],
	[
		'needed',
		new RegExp(
			String.raw`^(?:${votes})?\s+(?:(?:that\s+(?:are|were)\s+)?(?:needed|required)|nécessaires?|requise?s?|(?:étaient|sont)\s+(?:nécessaires|requises))${wordEnd}`,
			'iu',
		),
	],
	['short', new RegExp(`^(?:${votes}\\s+short)${wordEnd}`, 'iu')],
];

const marginsBefore: readonly (readonly [BallotMargin, RegExp])[] = [
	[
		'needed',
		/(?<!\p{L})(?:majorité\s+(?:absolue|requise|des\s+\p{L}+)(?:\s+(?:est|était|fixée))?\s+(?:de|à)|(?:absolute|required)\s+majority\s+(?:of|is|was)|(?:needs|needed|needing|requires|required|il\s+(?:en\s+)?(?:faut|fallait))(?:\s+(?:at\s+least|au\s+moins))?)\s+(?:the\s+)?$/iu,
	],
	[
		'short',
		/(?<!\p{L})(?:manqu(?:e|ait|aient|ent|é)(?:\s+(?:encore|plus\s+que|que))?|short\s+by|(?:fell|came)\s+short\s+by)\s+$/iu,
	],
	[
		'margin',
		/(?<!\p{L})(?:(?:margin|majority|lead|écart|majorité|marge|avance)(?:\s+\p{L}+){0,2}?\s+(?:of|was|is|to|de|à|est|était)|(?:margin|écart|majorité)\s+(?:of\s+)?(?:only|just|seulement))\s+(?:only\s+|just\s+|seulement\s+)?$/iu,
	],
];

/** What a number of votes is of between these texts; null where it is those that somebody has. */
export const ballotMargin = (before: string, behind: string): BallotMargin | null =>
	(marginsBehind.find(([, pattern]) => pattern.test(behind)) ??
		marginsBefore.find(([, pattern]) => pattern.test(before)))?.[0] ?? null;

/** Behind a share: `28 %` **`of the country's`** `7 million voters cast a ballot`, of which only a part did. */
export const wholeOfShare =
	/(?:%|per ?cent|pour cent|percent)\s(?:of\s(?:the\s|its\s|their\s|the\s\S+['’]s\s)?|des\s|de\s(?:ses|leurs)\s|d['’])$/iu;
