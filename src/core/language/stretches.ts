/** What a few hours or minutes are told of: how long something goes on, or how long it takes until somebody comes. */
export type Stretch = 'lasting' | 'coming';

const begins = String.raw`(?<![\p{L}-])`;
const ends = String.raw`(?![\p{L}-])`;
/** Words of one clause. */
const few = (most: number): string => String.raw`(?:[\s,"“”«»]+[\p{L}’'-]+){0,${most}}?`;

/** Verbs of those who come to help, in time or not, and what tells that they have come. */
const come = String.raw`(?:come|comes|came|coming|arriv(?:e|es|ed|ing|al)|reach(?:e[sd]|ing)?|appear(?:ed|s)?|(?:turn|show)(?:ed|s)?\s+up|g[eo]t\s+(?:there|to)|respon(?:d|ds|ded|se)|on\s+(?:the\s+)?(?:scene|site|spot)|arriv(?:er|ée?s?|a|èrent|ent|ait|aient)|ven(?:ir|ue?s?)|vin(?:t|rent)|viennent|vient|parven(?:ir|ue?s?)|parvin(?:t|rent)|(?:s['’]est|se\s+sont|s['’]était|s['’]étaient)\s+présentée?s?|interven(?:ir|ue?s?)|accour(?:ir|ue?s?)|rejoin(?:dre|te?s?)|sur\s+(?:place|zone|(?:les\s+)?lieux))`;
/** What calls those who help. */
const call = `(?:alarms?|alerts?|alertes?|calls?|mayday|sos|appels?|signal|signalement|déclenchement|coups?\\s+de\\s+(?:fil|téléphone))`;
const wait = `(?:wait(?:s|ed|ing)?|attend(?:re|s|u|ue|us|ues|ait|aient|ons|ent)|attente|patient(?:er|é|ait|aient|ent))`;
const take = `(?:take[ns]?|took|taking|need(?:s|ed)?|m(?:is|it|irent|et|ettent|ettra)|fallu|fallut)`;
const goOn = String.raw`(?:last(?:s|ed|ing)?|continu(?:e[sd]?|er|é|a|ait|ent)|(?:go|goes|going|gone|went|dragg?(?:ed|ing|s)?|wore)\s+on|keep(?:s|ing)?\s+(?:up|on|going)|kept\s+(?:up|on|going)|rag(?:e[sd]?|ing)|dur(?:e|er|é|ée|a|ait|aient|èrent|ent)|(?:poursuiv(?:i|ie|is|ies|re|ait|aient|it|irent)|poursuit|prolong(?:é|ée|és|ées|er|ea|eait)|étir(?:é|ée|és|ées|er|a|ait)|éternis(?:é|ée|és|ées|er|a|ait)))`;
const stayed = `(?:(?:stay|remain)(?:s|ed|ing)?|rest(?:ée?s?|er|ent|aient|èrent))`;
/** What is broken off or over, or whoever has left, behind so much time. */
const over = `(?:stopped|halted|ended|over|interrupted|suspended|abandoned|extinguished|left|gone|arrêtée?s?|interrompue?s?|terminée?s?|finie?s?|suspendue?s?|éteinte?s?|repartie?s?|partie?s?|enfuie?s?)`;
/** What those do who are said to do it for so long, where a story tells how long it went on. */
const act = `(?:shot|shoot(?:s|ing)?|fir(?:e|ed|es|ing)|f[oi]ught|fight(?:s|ing)?|battl(?:e|ed|es|ing)|burn(?:s|ed|t|ing)?|play(?:s|ed|ing)?|clash(?:e[sd]|ing)?|tir(?:é|ée|er|ent|aient|èrent)|combatt(?:re|u|aient|ent)|affront(?:é|és|ées|ent|aient)|brûl(?:é|er|e|ait))`;
const goingOn = `(?:fighting|shooting|firing|gunfire|battles?|combats?|clashe?s?|talks|negotiations?|deliberations?|debates?|siege|standoff|siège|tirs|fusillade|affrontements?|assaut|pourparlers|négociations?|tractations|délibérations?|délibéré|débats?|discussions?|panique|bousculade)`;

/** `from the first shot to the last`: what goes on between. */
const fromFirst = new RegExp(
	String.raw`${begins}(?:from|du|de\s+la)\s+(?:the\s+)?(?:first|premi(?:er|ère))${ends}.{1,60}${begins}(?:last|derni(?:er|ère))${ends}`,
	'iu',
);
const anything = /(?:)/u;
const behindIt = (pattern: string): RegExp => new RegExp(`^\\s+(?:${pattern})${ends}`, 'iu');
const beforeIt = (pattern: string): RegExp => new RegExp(`${begins}(?:${pattern})[\\s,"“”«»]*$`, 'iu');

/** What stands before the number and what behind it, the more telling first. */
const signs: readonly (readonly [Stretch, RegExp, RegExp])[] = [
	['coming', anything, behindIt(`(?:after|from|following|après|suivant)${few(4)}[\\s’']+${call}`)],
	['coming', beforeIt(`${wait}(?:\\s+(?:for|pendant|durant|only|just|encore|plus|de))*`), anything],
	['coming', anything, behindIt("(?:d['’]attente|of\\s+waiting)")],
	['coming', beforeIt(`${take}${few(3)}`), behindIt(`(?:to|pour|à|avant\\s+de|before)${few(3)}[\\s’']+${come}`)],
	['coming', new RegExp(`${begins}${come}${ends}`, 'iu'), behindIt('later|after|into|plus\\s+tard|après')],
	['lasting', beforeIt(`${over}${few(4)}\\s+(?:after|au\\s+bout\\s+de|après)`), anything],
	['coming', beforeIt(`${come}${few(9)}[\\s"“”«»]+(?:after|within|in|en|sous|au\\s+bout\\s+de|dans\\s+les)`), anything],
	['lasting', beforeIt(`(?:${goOn}|${stayed})${few(3)}`), anything],
	['lasting', fromFirst, anything],
	['lasting', beforeIt(`${act}${few(6)}\\s+(?:for|pendant|durant)`), anything],
	['lasting', anything, behindIt(`(?:of|de|d['’])\\s*(?:\\p{L}+\\s+)?${goingOn}|chrono`)],
	[
		'lasting',
		anything,
		behindIt(
			"(?:(?:had|have|has)\\s+)?(?:went\\s+by|passed|elapsed)|(?:se\\s+(?:sont|étaient)|s['’](?:est|était))\\s+écoulée?s?",
		),
	],
	['lasting', beforeIt("(?:suffi|suffit|suffirent)\\s+(?:de|d['’])"), anything],
];

/** What a length of time is told of, by the words of its sentence before and behind it; null where they do not say. */
export const stretchTold = (before: string, behind: string): Stretch | null =>
	signs.find(([, opening, closing]) => opening.test(before) && closing.test(behind))?.[0] ?? null;
