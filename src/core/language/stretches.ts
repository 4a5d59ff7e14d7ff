import {longStretchKinds, type Stretch, stretchKinds} from './stretchKinds.ts';
import {few, signOf, takes, toldAround} from './stretchSigns.ts';
import {wordEnd, wordStart} from './wordEdges.ts';

/** Verbs of those who come to help, in time or not, and what tells that they have come. */
const come = String.raw`(?:(?:come|comes|came|coming)(?!\s+back)|arriv(?:e|es|ed|ing|al)|reach(?:e[sd]|ing)?|appear(?:ed|s)?|(?:turn|show)(?:ed|s)?\s+up|g[eo]t\s+(?:there|to)|respon(?:d|ds|ded|se)|on\s+(?:the\s+)?(?:scene|site|spot)|arriv(?:er|ée?s?|a|èrent|ent|ait|aient)|ven(?:ir|ue?s?)|vin(?:t|rent)|viennent|vient|parven(?:ir|ue?s?)|parvin(?:t|rent)|(?:s['’]est|se\s+sont|s['’]était|s['’]étaient)\s+présentée?s?|interven(?:ir|ue?s?)|accour(?:ir|ue?s?)|rejoin(?:dre|te?s?)|sur\s+(?:place|zone|(?:les\s+)?lieux)|atteindre|gagner|rallier)`;
/** What calls those who help. */
const call = `(?:alarms?|alerts?|alertes?|calls?|mayday|sos|appels?|signal|signalement|déclenchement|coups?\\s+de\\s+(?:fil|téléphone))`;
/** Those who help, and what they come in. */
const helpers = String.raw`(?:fire\s+(?:engines?|trucks?|crews?|brigades?|service)|fire(?:fighters?|men)|ambulances?|paramedics?|medics?|police(?:men)?|patrols?|officers?|crews?|rescuers?|rescue|help|helicopters?|lifeboats?|troops?|soldiers?|reinforcements?|pompiers?|secours|sauveteurs?|secouristes?|ambulanciers?|policiers?|gendarmes?|patrouilles?|hélicoptères?|vedettes?|renforts?|soldats?)`;
const beThere = String.raw`(?:was|were|be|been|being|got|était|étaient|fut|furent|été)(?:\s+(?:there|here|là)|\s+(?:at|on|in|with|beside|sur|à|au|aux|auprès|devant)(?:\s+[\p{L}’'-]+){1,4}?)`;
/** Those who are told of a danger in time or not, and what tells them. */
const warned = String.raw`(?:warn(?:ed|ing|ings)?|notified|notifications?|informed|(?:was|were|been|being)\s+(?:told|advised|tipped\s+off)|alert(?:ed|s)?|alarms?|sirens?|messages?|sms|bulletins?|evacuation\s+orders?|prévenue?s?|prévenir|averti(?:e?s?|r)|informée?s?|informer|alertée?s?|alerter|alertes?|alarmes?|sirènes?|tocsin|avertissements?|ordres?\s+d['’]évacuation|vigilance)`;
const notice = String.raw`(?:notice|warning|lead\s+time|head\s+start)`;
const alone = String.raw`(?:alone|on\s+(?:our|their|his|her)\s+own|unaided|without\s+(?:any\s+)?help|seule?s?|livrée?s?\s+à\s+(?:eux|elles|nous)-mêmes|sans\s+(?:aide|secours))`;
const wait = `(?:wait(?:s|ed|ing)?|attend(?:re|s|u|ue|us|ues|ait|aient|ons|ent)|attente|patient(?:er|é|ait|aient|ent))`;
const goOn = String.raw`(?:last(?:s|ed|ing)?|continu(?:e[sd]?|er|é|a|ait|ent)|(?:go|goes|going|gone|went|dragg?(?:ed|ing|s)?|wore)\s+on|keep(?:s|ing)?\s+(?:up|on|going)|kept\s+(?:up|on|going)|rag(?:e[sd]?|ing)|dur(?:e|er|é|ée|a|ait|aient|èrent|ent|era|eront|erait|eraient)|(?:poursuiv(?:i|ie|is|ies|re|ait|aient|it|irent)|poursuit|prolong(?:é|ée|és|ées|er|ea|eait)|étir(?:é|ée|és|ées|er|a|ait)|éternis(?:é|ée|és|ées|er|a|ait))|drift(?:s|ed|ing)?|dériv(?:e|er|é|ait|aient|èrent|ent|ant))`;
const stayed = `(?:(?:stay|remain)(?:s|ed|ing)?|rest(?:ée?s?|er|ent|aient|èrent))`;
/** What is broken off or over, or whoever has left, behind so much time. */
const over = `(?:stopped|halted|ended|over|interrupted|suspended|abandoned|extinguished|left|gone|arrêtée?s?|interrompue?s?|terminée?s?|finie?s?|suspendue?s?|éteinte?s?|repartie?s?|partie?s?|enfuie?s?)`;
/** What those do who are said to do it for so long, where a story tells how long it went on. */
const act = `(?:shot|shoot(?:s|ing)?|fir(?:e|ed|es|ing)|f[oi]ught|fight(?:s|ing)?|battl(?:e|ed|es|ing)|burn(?:s|ed|t|ing)?|play(?:s|ed|ing)?|clash(?:e[sd]|ing)?|tir(?:é|ée|er|ent|aient|èrent)|combatt(?:re|u|aient|ent)|affront(?:é|és|ées|ent|aient)|brûl(?:é|er|e|ait))`;
const goingOn = `(?:fighting|shooting|firing|gunfire|battles?|combats?|clashe?s?|talks|negotiations?|deliberations?|debates?|siege|standoff|siège|tirs|fusillade|affrontements?|assaut|pourparlers|négociations?|tractations|délibérations?|délibéré|débats?|discussions?|panique|bousculade|drift(?:ing)?|dérive)`;

/** Who sets a time by which something has to be done, and what has to be. */
const give = `(?:g[ai]ve[ns]?|given|grant(?:s|ed)|allow(?:s|ed)|donn(?:e|ent|é|ée?s?|ait|aient)|laiss(?:e|ent|é|ée?s?|ait)|accord(?:e|ent|é|ée?s?|ait))`;
const have = `(?:ha[sd]|have|a|ont|avai(?:t|ent)|aur(?:a|ont)|dispos(?:e|ent|ait|aient)\\s+d[e'’])`;
const onlyHedges = String.raw`(?:\s+(?:only|just|less|more|than|up|to|at|least|most|about|no|que|plus|moins|d[e'’]|encore|seulement|environ)){0,3}`;
const must = String.raw`(?:must|(?:has|have|had)\s+to|to\s+be|required|ordered|payable|due|demand(?:s|ed)?|doi(?:t|vent)|devr(?:a|ont|ait|aient)|à\s+\p{L}+er|sommée?s?|ordonn(?:e|é)|exig(?:e|é|ent))`;
/** `from the first shot to the last`: what goes on between. */
const fromFirst = new RegExp(
	String.raw`${wordStart}(?:from|du|de\s+la)\s+(?:the\s+)?(?:first|premi(?:er|ère))${wordEnd}.{1,60}${wordStart}(?:last|derni(?:er|ère))${wordEnd}`,
	'iu',
);
type Tester = {readonly test: (text: string) => boolean};
const anything = /(?:)/u;
const behindIt = (pattern: string): RegExp => new RegExp(`^\\s+(?:${pattern})${wordEnd}`, 'iu');
const beforeIt = (pattern: string): RegExp => new RegExp(`${wordStart}(?:${pattern})[\\s,"“”«»]*$`, 'iu');

/** Words at most from those who are told, or what tells them, to the number. */
const warnedReach = 15;
const warnedWord = new RegExp(`${wordStart}${warned}${wordEnd}`, 'iu');
const helperWord = new RegExp(`${wordStart}${helpers}${wordEnd}`, 'iu');
/** Whether somebody is told of a danger, or a message goes out, in the last words of a clause. */
const isWarned: Tester = {
	test: opening => {
		const clause = opening.split(/[;()]/u).at(-1)!;
		return warnedWord.test(clause.trimEnd().split(/\s+/u).slice(-warnedReach).join(' '));
	},
};
/** The same where nobody is spoken of who comes to help. */
const isOnlyWarned: Tester = {test: opening => isWarned.test(opening) && !helperWord.test(opening)};

/** What stands before the number and what behind it, the more telling first. */
const signs: readonly (readonly [Stretch, Tester, RegExp])[] = [
	[
		'notice',
		isWarned,
		behindIt(
			"before|beforehand|ahead(?:\\s+of)?|in\\s+advance|prior\\s+to|too\\s+late|avant|à\\s+l['’]avance|d['’]avance|auparavant|trop\\s+tard",
		),
	],
	['notice', isOnlyWarned, behindIt('after|later|après|plus\\s+tard')],
	['notice', anything, new RegExp(`^(?:['’]s?)?\\s+(?:advance\\s+|prior\\s+)?${notice}${wordEnd}`, 'iu')],
	['notice', anything, behindIt(`of\\s+(?:advance\\s+|prior\\s+)?${notice}|de\\s+préavis`)],
	['notice', beforeIt(`(?:préavis|notice(?:\\s+period)?)${few(3)}\\s+(?:de|d['’]|of)${few(3)}`), anything],
	[
		'coming',
		anything,
		behindIt(
			`(?:before|until|avant)${few(5)}[\\s’']+(?:${helpers}${few(4)}\\s+(?:n['’])?${come}|blue\\s+lights?|gyrophares?|arrivée${few(3)}\\s+${helpers})`,
		),
	],
	[
		'coming',
		beforeIt(`${takes}\\s+(?:aux?|à\\s+la|à\\s+l['’]|à\\s+un)\\s*(?:[\\p{L}]+\\s+)?${helpers}${few(4)}\\s*:?`),
		anything,
	],
	[
		'coming',
		beforeIt(
			`(?:(?:response|arrival|reaction)\\s+times?|temps\\s+(?:de\\s+(?:réponse|réaction)|d['’](?:intervention|arrivée))|délais?\\s+(?:de\\s+réponse|d['’](?:intervention|arrivée)))${few(5)}`,
		),
		anything,
	],
	['coming', anything, behindIt(`(?:after|from|following|après|suivant)${few(4)}[\\s’']+${call}`)],
	['coming', beforeIt(`${wait}(?:\\s+(?:for|pendant|durant|only|just|encore|plus|de))*`), anything],
	['coming', anything, behindIt("(?:d['’]attente|of\\s+waiting)")],
	[
		'coming',
		beforeIt(`${takes}${few(3)}`),
		behindIt(
			`(?:to|for|pour|à|avant\\s+de|before)${few(7)}[\\s’']+(?:${come}|cover|drive|travel|parcourir|couvrir|franchir)`,
		),
	],
	['coming', new RegExp(`${wordStart}${come}${wordEnd}`, 'iu'), behindIt('later|after|into|plus\\s+tard|après')],
	['lasting', beforeIt(`${over}${few(4)}\\s+(?:after|au\\s+bout\\s+de|après)`), anything],
	['coming', beforeIt(`${come}${few(9)}[\\s"“”«»]+(?:after|within|in|en|sous|au\\s+bout\\s+de|dans\\s+les)`), anything],
	[
		'coming',
		beforeIt(`${helpers}.{0,40}?\\s${beThere}\\s+(?:after|within|in|en|après|au\\s+bout\\s+de|sous|dans\\s+les)`),
		anything,
	],
	['coming', beforeIt(`${helpers}${few(3)}\\s+${takes}`), /^\s*(?:[,.;]|$)/u],
	['coming', beforeIt(`${alone}\\s+(?:for|pendant|durant)`), anything],
	['coming', anything, behindIt(`(?:[\\p{L}’']+\\s+){1,4}?${alone}`)],
	['lasting', beforeIt(`(?:${goOn}|${stayed})${few(3)}`), anything],
	['lasting', fromFirst, anything],
	[
		'lasting',
		beforeIt(`(?:it\\s+(?:will|would|may|could)\\s+take|il\\s+(?:en\\s+)?(?:faut|faudra|faudrait))${few(3)}`),
		anything,
	],
	['lasting', beforeIt(`${act}${few(6)}\\s+(?:for|pendant|durant)`), anything],
	['lasting', anything, behindIt(`(?:of|de|d['’])\\s*(?:\\p{L}+\\s+)?${goingOn}|chrono`)],
	[
		'lasting',
		anything,
		behindIt(
			"(?:(?:had|have|has)\\s+)?(?:went\\s+by|passed|elapsed)|(?:se\\s+(?:sont|étaient)|s['’](?:est|était))\\s+écoulée?s?|(?:ont|a|avaient|avait)\\s+passé",
		),
	],
	[
		'lasting',
		beforeIt(
			`${goingOn}\\s+(?:de|d['’]|of)(?:\\s+(?:quelque|près\\s+de|environ|plus\\s+de|some|about|nearly|almost|over))?`,
		),
		anything,
	],
	[
		'deadline',
		beforeIt(`(?:${give}${few(3)}|${have}${onlyHedges})`),
		behindIt('(?:to|pour|in\\s+which\\s+to)\\s+(?!(?:live|go|serve|run|vivre|purger)(?!\\p{L}))\\p{L}+'),
	],
	['deadline', beforeIt(`${give}${few(3)}`), /^\s*(?:[.;]|$)/u],
	['deadline', beforeIt(`${must}${few(9)}\\s+(?:within|sous|dans\\s+les|dans\\s+un\\s+délai\\s+de)`), anything],
	['lasting', beforeIt("(?:suffi|suffit|suffirent)\\s+(?:de|d['’])"), anything],
];

const kinds = stretchKinds.map(([kind, told]) => [kind, signOf(told)] as const);
const longKinds = new Map([...longStretchKinds].map(([kind, [long, told]]) => [kind, [long, signOf(told)] as const]));

/** A length beyond any working day, in days. */
const leastLong = 10;

/** What a length of time, in days, is told of by the words of its sentence before and behind it; null where they do not say. */
export function stretchTold(opening: string, number: string, closing: string, days: number): Stretch | null {
	const told = toldAround(opening, number, closing);
	for (const [kind, isTold] of kinds) {
		const [named, isOfKind] = (days >= leastLong ? longKinds.get(kind) : undefined) ?? [kind, isTold];
		if (isOfKind(told)) return named;
	}
	return signs.find(([, before, behind]) => before.test(opening) && behind.test(closing))?.[0] ?? null;
}

/** What only gives a length, of whatever is told before: `the firm` **`insists that it was`** `40 minutes.` */
const giving = beforeIt(
	`(?:say|says|said|insist(?:s|ed|ing)?|claim(?:s|ed)?|speak(?:s|ing)?|spoke|spoken|talk(?:s|ed)?|maintain(?:s|ed)?|st(?:an|oo)ds?\\s+by|st(?:ick|uck)s?\\s+(?:to|by)|cl(?:ing|ung)s?\\s+to|admit(?:s|ted)?(?:\\s+to)?|it\\s+(?:was|took)|put(?:s|ting)?|parl(?:e|ent|ait)|évoqu(?:e|ent|ait)|affirm(?:e|ent|ait)|soutien(?:t|nent)|maintien(?:t|nent)|assur(?:e|ent|ait)|dit|disent|reconnaît|admet(?:tent)?|avanc(?:e|ent)|s['’](?:en\\s+)?tien(?:t|nent))(?:\\s+[\\p{L}’']+){0,4}?`,
);
const closes = /^\s*["”»]*\s*(?:[.,;!?:)]|$)/u;

/** Whether the words around a length say of it only who gives it. */
export const isOnlyGiven = (opening: string, closing: string): boolean => closes.test(closing) && giving.test(opening);

/** Who is the youngest or the oldest of several, told before an age, and behind it. */
const extremes = (
	[
		['youngest', String.raw`youngest|plus\s+jeunes?|benjamine?|cadette?`],
		['oldest', String.raw`oldest|eldest|plus\s+(?:âgée?s?|vieux|vieille)|doyen(?:ne)?|aînée?`],
	] as const
).map(
	([extreme, words]) =>
		[
			extreme,
			beforeIt(`(?:${words})(?:[\\s,:]+[\\p{L}’'-]+){0,9}?`),
			new RegExp(`^[\\s,]*(?:;\\s*(?:\\p{L}+\\s+){0,2})?(?:the|la|le)\\s+(?:${words})${wordEnd}`, 'iu'),
		] as const,
);

/** Whether an age is that of the youngest or of the oldest of several: `the` **`youngest`** `was 16`, `16,` **`the youngest`**; null for others. */
export const extremeAge = (opening: string, closing: string): Stretch | null =>
	(extremes.find(([, before]) => before.test(opening)) ?? extremes.find(([, , behind]) => behind.test(closing)))?.[0] ??
	null;
