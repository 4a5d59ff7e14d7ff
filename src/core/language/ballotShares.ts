import {wordEnd, wordStart} from './wordEdges.ts';

/** What a share of a vote is of: those who voted, those who did not, and the two sides of a question. */
export type BallotShare = 'turnout' | 'abstained' | 'for' | 'against';

const opened = String.raw`[\s“”"'«»’‘]+`;
/** Words of one clause between a number and what it is of: `of the registered voters had`, `des électeurs ont`. */
const few = String.raw`(?:\s+[\p{L}’'-]+){0,8}?`;
const stay = String.raw`(?:stayed|stay|remained|remain)\s+(?:at\s+home|away)`;

const saidYes = `(?:[Yy]es|YES|[Oo]ui|OUI)`;
const yes = `(?:${saidYes}|in favou?r|en faveur|pour|for)`;
const saidNo = String.raw`(?:n[oO](?!\s+(?!to${wordEnd}|in${wordEnd}|on${wordEnd})\p{Ll})|N[oO](?!\s+(?:one|more|longer))|non)`;
const no = `(?:${saidNo}|against|contre)`;
/** What tells the side behind `voted`, so that it is not of all who did. */
const side = String.raw`\s+(?:for|against|pour|contre|in favou?r|en faveur|to|à|blanc|nul|${yes}|${no})${wordEnd}|\s*[“"«‘]`;
/** Behind `against`, it sets another share against this one: `50 % of the vote against` **`48 %`**. */
const rival = String.raw`(?<=against|contre)\s*(?:\d|$)`;
/** Verbs by which a side is taken, in front of its name; those that only tell have words of any kind behind them: `said` **`for`** `years`. */
const choose = String.raw`(?:vot(?:e[sd]?|ing|é|ent|èrent|aient)|chose|opted\s+for|backed|supported|choisi|opté\s+pour|soutenu)`;
const tell = `(?:sa(?:id|y|ys|ying)|answered|dit|disent|répondu)`;
const takes = (side: string, said: string): string => `(?:${choose}${opened}${side}|${tell}${opened}${said})`;
const ballots = `(?:votes?|ballots?|voix|bulletins|suffrages)`;
const deployed = String.raw`(?:took\s+part|taken\s+part|turned\s+out|turn\s+out|participated|showed\s+up|(?:se\s+(?:sont|étaient)|s['’](?:étaient|est|était))\s+(?:déplacée?s?|mobilisée?s?)|participé|pris\s+part)`;
const atBallot = String.raw`(?:cast\s+(?:a|an|their)(?:\s+\p{L}+)?\s+(?:ballots?|votes?)|(?:went|gone|go)\s+to\s+the\s+polls|voted(?!${side})|(?:se\s+(?:sont|étaient)|s['’](?:étaient|est|était))\s+rendue?s?\s+aux\s+urnes|allée?s?\s+(?:voter|aux\s+urnes)|voté(?!${side})|${deployed}(?:\s+[\p{L}’']+){0,3}?\s+(?:l['’])?(?:votes?|voting|elections?|ballot|poll|polls|referendum|élections?|scrutin|référendum|tour|législatives|présidentielle|municipales))`;
const voted = `(?:${deployed}|${atBallot})`;
const absent = String.raw`(?:d['’]abstention(?:nistes)?|abstentions?|abstained|abstenue?s?|${stay}|did\s+not\s+vote|didn['’]t\s+vote|not\s+voted|shunned\s+the\s+(?:polls|vote)|boycotted|boycotté|pas\s+(?:voté|participé)|boudé\s+les\s+urnes|restée?s?\s+(?:chez\s+(?:eux|elles)|à\s+la\s+maison)|(?:se\s+(?:sont|étaient)|s['’](?:étaient|est|était))\s+pas\s+(?:déplacée?s?|rendue?s?))`;

/** Words before a verb that a share does itself: `of ballots`, `des votants ont`; a ballot that was rejected is no vote. */
const fewActing = String.raw`(?:\s+(?!(?:were|was|been|are|being|be|été|étaient|sont)${wordEnd})[\p{L}’'-]+){0,6}?`;
const opposed = `(?:oppos(?:ed|es?|é|ent)|reject(?:ed|s)?|rejet(?:é|ent|te|tent)|turned\\s+down|spurned|repoussé|refusé)`;
const favoured = `(?:favou?r(?:ed|s)?|approv(?:ed|es?)|endorsed|accepted|approuv(?:é|ent)|accepté|plébiscité)`;

/** Behind a share, the more telling first: `of voters said “No”`, `des inscrits se sont déplacés`, `de participation`, `to the Yes`. */
const behindShare: readonly (readonly [BallotShare, RegExp])[] = [
	['abstained', new RegExp(`^${few}\\s+(?:ne\\s+)?${absent}${wordEnd}`, 'iu')],
	['against', new RegExp(`^${few}\\s+${takes(no, saidNo)}${wordEnd}(?!${rival})`, 'u')],
	[
		'for',
		new RegExp(`^${few}\\s+${takes(yes, saidYes)}${wordEnd}(?!\\s+(?:\\p{Lu}|l[ae]\\s|the\\s+(?:first|last)))`, 'u'),
	],
	['turnout', new RegExp(`^${few}\\s+${voted}${wordEnd}`, 'iu')],
	['against', new RegExp(`^${fewActing}\\s+${opposed}${wordEnd}`, 'iu')],
	['for', new RegExp(`^${fewActing}\\s+${favoured}${wordEnd}`, 'iu')],
	[
		'turnout',
		new RegExp(
			String.raw`^(?:\s+of)?(?:\s+\p{L}+)?\s+turnout${wordEnd}|^\s+de\s+(?:taux\s+de\s+)?participation${wordEnd}`,
			'iu',
		),
	],
	[
		'against',
		new RegExp(
			String.raw`^(?:\s+(?:of|des?)\s+(?:the\s+|valid\s+)?${ballots})?\s+(?:(?:to|for|pour|au|de|du|en faveur du)\s+)?(?:the\s+|le\s+)?[“"'«‘]?\s*(?:No${wordEnd}(?!\s+\p{Ll})|non|Non|NON|(?:against|contre)(?!${rival}))${wordEnd}`,
			'u',
		),
	],
	[
		'for',
		new RegExp(
			String.raw`^(?:\s+(?:of|des?)\s+(?:the\s+|valid\s+)?${ballots})?\s+(?:(?:to|for|pour|au|de|du|en faveur du)\s+)?(?:the\s+|le\s+)?[“"'«‘]?\s*(?:Yes|yes|YES|oui|Oui|OUI|in favou?r|en faveur|pour)${wordEnd}(?!\s+(?:\p{Lu}|l[ae]s?\s))`,
			'u',
		),
	],
];

/** Whether the words before a share tell that people voted: `3 million cast a ballot,` **`64 %`** `of the electorate`. */
export const tellsOfVoting = (text: string): boolean => votedAnywhere.test(text);
const votedAnywhere = new RegExp(`${wordStart}${voted}${wordEnd}`, 'iu');

/** Behind a number of people or ballots, that so many were cast: `people turned out`, `bulletins ont été déposés`. */
const cast = new RegExp(
	String.raw`^(?:\s+(?:of|sur)\s+(?:the\s+|its\s+|les\s+)?\d[\d.,\s]*(?:millions?)?)?${few}\s+(?:${atBallot}|voters\s+${deployed}|électeurs\s+(?:ont\s+)?${deployed}|(?:votes|ballots)\s+(?:(?:were|had\s+been|have\s+been)\s+)?cast|bulletins(?:\s+[\p{L}’']+){0,4}\s+(?:déposés|urnes)|votants|suffrages\s+exprimés)${wordEnd}`,
	'iu',
);

/** `4,000` **`registered`** `nurses`: before a plural of others than voters, it tells what these are. */
const registered = String.raw`registered(?!\s+(?!(?:voters|electors|citizens|adults|residents|members|as|this|its|his|across|towards|thus|plus)${wordEnd})\p{Ll}+s${wordEnd})`;

/** Behind a number of people, that so many may vote: `voters are registered`, `sont appelés aux urnes`. */
const entitled = new RegExp(
	String.raw`^${few}\s+(?:${registered}|eligible|entitled\s+to\s+vote|(?:able|allowed)\s+to\s+vote|called\s+(?:up)?on\s+to\s+vote|called\s+to\s+(?:the\s+polls|vote)|on\s+the\s+(?:(?:electoral|voters['’]?)\s+)?(?:rolls?|registers?|lists?)|(?:can|could|will|may)\s+(?:now\s+)?vote|(?:are|head|heading|go|going)\s+to\s+the\s+polls|inscrite?s?|appelée?s?\s+(?:aux\s+urnes|à\s+(?:voter|élire|se\s+prononcer|choisir|départager))|(?:peuvent|pouvaient|pourront|pourraient)\s+voter|sur\s+les\s+listes|en\s+âge\s+de\s+voter)${wordEnd}`,
	'iu',
);

/** Before such a number: `an electorate` **`of`**, **`sur les listes figurent`**. */
const entitledBefore =
	/(?:corps électoral|électorat|electorate|electoral roll|voters['’]? roll)\s+(?:of|de|d['’]|compte|comprend|numbers|numbering|has|had)\s*$|sur les listes\s+(?:électorales\s+)?(?:figurent|figuraient)\s*$/iu;

/** Whether a number between two texts is of those who may vote or of those who did; null where the texts do not say. */
export const votersTold = (before: string, behind: string): 'entitled' | 'cast' | null =>
	entitledBefore.test(before) || entitled.test(behind)
		? 'entitled'
		: cast.test(behind) && !ofWhole.test(before)
			? 'cast'
			: null;

/** `2,140` **`of the`** `2,600 members cast a ballot`: those behind are all, and did not all vote. */
const ofWhole = /(?<!\p{L})(?:of|sur)\s+(?:the\s+|its\s+|les\s+)?$/iu;

const firstRound = /(?<!\p{L})(?:premier|1er|first)[\s-]+(?:tour|round)(?!\p{L})/giu;
const secondRound = /(?<!\p{L})(?:(?:second|deuxième|2e|2nd|2d)[\s-]+(?:tour|round)|run-?offs?)(?!\p{L})/giu;

/** Which round of a vote a text names last; null where it names none. */
export function roundIn(text: string): 1 | 2 | null {
	const [first, second] = [firstRound, secondRound].map(pattern => [...text.matchAll(pattern)].at(-1)?.index ?? -1) as [
		number,
		number,
	];
	return first === second ? null : first > second ? 1 : 2;
}

/** The round that an article tells of, by its first words: a second one that is still to come follows on the first. */
export function roundTold(opening: string): 1 | 2 | null {
	const isOf = (pattern: RegExp): boolean => opening.search(new RegExp(pattern.source, 'iu')) >= 0;
	if (!isOf(secondRound)) return isOf(firstRound) ? 1 : null;
	if (toCome.test(opening)) return 1;
	return isOf(firstRound) && !decidedAtLast.test(opening) ? null : 2;
}

const decidedAtLast =
	/(?<!\p{L})(?:réélue?s?|élue?s?|re-?elected|elected|wins?|won|l['’]emporte|victoire|victory|remporte\p{L}*|beats?|defeats?|bat)(?!\p{L})/iu;
const toCome =
	/(?<!\p{L})(?:affronter\p{L}*|s['’]affrontent|will\s+face|to\s+face|face\s+(?:each\s+other|off)|qualif\p{L}+|accèdent?|heads?\s+(?:to|for)|heading\s+(?:to|for)|goes?\s+to|forced\s+into|contrainte?s?|arrivée?s?\s+en\s+tête)(?!\p{L})/iu;

/** What a text speaks of that tells of a vote of the people. */
export const ofElection =
	/(?<!\p{L})(?:turnout|voters?|ballots?|referendum|election|recount|référendum|électeurs?|électrices?|élections?|électorale?s?|scrutin|urnes|abstention|votants?|suffrages?|présidentielles?|législatives|municipales|sénatoriales|premier tour|second tour|first round|run-?offs?)(?!\p{L})/iu;

/** `la participation` **`au capital`**: in something else than a vote. */
const elsewhere = String.raw`\s+(?:in|au|aux|dans|à)\s+(?:l['’]|la\s+|les?\s+|the\s+|ces?\s+|cette\s+|this\s+)?(?!\p{Lu}|(?:referendum|référendum|scrutin|vote|ballot|poll|election|élection|législatives?|présidentielles?|municipales?|premier|second|first)s?${wordEnd})\p{L}`;

/** What tells that shares are those of an opinion poll, and of no vote. */
export const ofOpinionPoll =
	/(?<!\p{L})(?:opinion polls?|polls?\s+(?:had|have|has|put|puts|gave|give|gives|show(?:s|ed)?|suggest(?:s|ed)?|predict(?:s|ed)?|published|conducted)|pollsters?|surveys?|sondages?|sondeurs?|intentions? de vote)(?!\p{L})/iu;

/** What tells of the outcome of a vote in a sentence that gives shares of candidates. */
export const ofOutcome =
	/(?<!\p{L})(?:votes?|voted|voix|suffrages?|ballots?|bulletins|scrutin|tally|tallies|counts?|counted|results?|résultats?|scores?|elected|re-elected|réélue?|élue?|leads?|leading|ahead|en tête|devant|victory|victoire|won|wins?|remporte|l['’]emporte|élection|election|tour|round)(?!\p{L})/iu;

/** What a sentence speaks of that tells of votes on paper, and of no strike. */
export const ofBallotPaper = /(?<!\p{L})(?:voted?|votes?|ballots?|scrutin|voté|référendum|referendum|urnes)(?!\p{L})/iu;

/** Words that a share behind them may be of. */
const named: readonly (readonly [BallotShare, RegExp])[] = [
	[
		'turnout',
		new RegExp(`${wordStart}(?:[Tt]urnout|TURNOUT|[Pp]articipation${wordEnd}(?!${elsewhere}))${wordEnd}`, 'gu'),
	],
	['abstained', new RegExp(`${wordStart}abstention(?:\\s+rate)?${wordEnd}`, 'giu')],
	[
		'for',
		new RegExp(
			String.raw`${wordStart}(?:[“"'«‘]\s*)?(?:Yes|YES|oui|OUI|Oui)${wordEnd}|${wordStart}yes\s+(?:vote|side|camp|campaign)s?${wordEnd}`,
			'gu',
		),
	],
	[
		'against',
		new RegExp(
			String.raw`(?:${wordStart}(?:[Tt]he|a|[Ll]e|du|au|de|to|for|and|et|pour|${choose}|${tell})\s+(?:[“"'«‘]\s*)?|[“"'«‘]\s*|^\s*|[,;:]\s+)(?:No|NO|non|Non|NON)(?:\s*[”"'»’])?${wordEnd}(?!\s*[,-]\s*\p{Ll}*\s*(?:I|we|he|she|they|je|nous)${wordEnd}|\s+(?:longer|more|one|other)${wordEnd})|${wordStart}no\s+(?:vote|side|camp|campaign)s?${wordEnd}`,
			'gu',
		),
	],
];

const decided = String.raw`[^.;:()\d]{0,70}\s(?:by|with|à|par|avec)(?:\s+(?:a\s+(?:majority|margin|vote)\s+of|une\s+majorité\s+de))?\s+$`;
/** Right before a share, by what it is decided: `approved the charter` **`by`**, `l'ont rejetée` **`à`**. */
const decidedBy: readonly (readonly [BallotShare, RegExp])[] = [
	[
		'for',
		new RegExp(
			`${wordStart}(?:approved|backed|endorsed|adopted|ratified|accepted|passed|approuvée?s?|adoptée?s?|ratifiée?s?|acceptée?s?|validée?s?)${wordEnd}${decided}`,
			'iu',
		),
	],
	[
		'against',
		new RegExp(
			String.raw`${wordStart}(?:rejected|defeated|turned\s+down|voted\s+down|threw\s+out|thrown\s+out|rejetée?s?|repoussée?s?|refusée?s?)${wordEnd}${decided}`,
			'iu',
		),
	],
];

/** Between the words of a share and the share, that somebody else has it. */
const another =
	/(?<!\p{L})(?:won|win|wins|took|takes|got|gets|gained|secured|received|remporte|obtient|obtenu|recueilli|recueille|crédité|l['’]emporte|élue?|elected)(?!\p{L})/iu;

/** The share that the words behind it tell; null where they tell none. */
export const shareBehind = (text: string): BallotShare | null =>
	behindShare.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** The share that is named last in the words before it; null where they name none, or somebody who has it. */
export function shareBefore(text: string): BallotShare | null {
	const decision = decidedBy.find(([, pattern]) => pattern.test(text));
	if (decision !== undefined) return decision[0];
	let share: BallotShare | null = null;
	let end = -1;
	for (const [one, pattern] of named)
		for (const match of text.matchAll(pattern))
			if (match.index + match[0].length > end) [share, end] = [one, match.index + match[0].length];
	if (share !== null && isBeaten(text, share)) share = otherSide[share] ?? share;
	const isOfVoters = share === 'turnout' || share === 'abstained';
	return isOfVoters && another.test(text.slice(end)) ? null : share;
}

/** The other side of a question. */
export const otherSide: Readonly<Partial<Record<BallotShare, BallotShare>>> = {for: 'against', against: 'for'};

/** **`the No vote`** `edged out the Yes vote, 52 % to`: where one side beats the other, the share behind both is that of the first. */
function isBeaten(text: string, last: BallotShare): boolean {
	const winner = otherSide[last];
	if (winner === undefined) return false;
	const beaten = matchesOf(last, text).at(-1);
	const before = beaten === undefined ? '' : text.slice(0, beaten.index);
	return beats.test(before) && matchesOf(winner, before).length > 0;
}

const matchesOf = (share: BallotShare, text: string): RegExpExecArray[] =>
	named.filter(([one]) => one === share).flatMap(([, pattern]) => [...text.matchAll(pattern)]);

const beats =
	/(?<!\p{L})(?:edg(?:ed|es|ing)\s+(?:out|past)|beat(?:s|en|ing)?|defeat(?:ed|s|ing)?|(?:ahead|in\s+front)\s+of|l(?:ed|eads)|outpoll(?:ed|s)|outnumber(?:ed|s)|prevail(?:ed|s)\s+over|pipp(?:ed|s)|battu|bat|devanc(?:e|é|ent|ait)|devant|emporte(?:nt)?\s+(?:[\p{L}’']+\s+){0,3}sur|emporté(?:\s+[\p{L}’']+){0,3}\s+sur)\s+(?:the\s+|le\s+)?[“"'«‘]?\s*$/iu;

/** Right before a share or its turnout, that it was only expected: `below the` **`expected turnout of`** `40 %`. */
export const isExpected = (before: string): boolean => expected.test(before);
const expected =
	/(?<!\p{L})(?:expected|predicted|forecast|projected|anticipated|hoped-for|usual|attendue?|prévue?|espérée?|escomptée?|anticipée?)\s+(?:\p{L}+\s+){0,2}(?:(?:of|at|de|à)\s+)?$|(?<!\p{L})(?:turnout|participation)\s+(?:\p{L}+\s+)?(?:of|de|à)\s+(?:\p{L}+\s+)?(?:was|had\s+been|était)\s+(?:expected|attendue?)\s+$/iu;

/** Between a share and the other side's: `57 %` **`contre`** `43 %`, `to`. */
export const betweenSides = /^(?:\s+(?:of|des?)\s+[\p{L}\s]{3,30}?)?,?\s+(?:contre|against|to|versus|vs\.?|à)\s+$/iu;

/** Between a share and what it was before: `47.2 per cent,` **`down from`** `48.1`. */
export const betweenTimes =
	/^,?\s*\(?(?:(?:down|up|slightly|compared|en\s+(?:baisse|hausse|recul)|au\s+lieu|instead|après|after|et\s+non|not)\s*)+(?:from|with|to|of|de|à|par\s+rapport\s+à|contre)?\s*$/iu;
