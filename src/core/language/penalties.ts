import {words} from './wordLists.ts';

/** What a court imposes, by what it is: in prison, waived or not, a ban, money; `none` is money that is no penalty. */
export type PenaltyKind =
	| 'prison'
	| 'firm_term'
	| 'suspended_term'
	| 'probation'
	| 'ineligibility'
	| 'fine'
	| 'damages'
	| 'none';

/** Units, by the names that a quantity gives them, that the length of a sentence is set in. */
export const unitsOfTerms: ReadonlySet<string> = words('an année mois jour semaine year month day week');

/** How far a penalty has come: the law threatens with it, somebody asks for it, a court gives it. */
export type PenaltyStage = 'faced' | 'asked' | 'given';

const begins = String.raw`(?<!\p{L})`;
const ends = String.raw`(?!\p{L})`;

/** To be elected, or to hold what people are elected to. */
const office = String.raw`(?:(?:public|elected|elective|political)\s+)?(?:offices?|politics|elections?|mandates?|functions?|candidate|elected)`;
const toOffice = String.raw`(?:hold(?:ing)?|run(?:ning)?|stand(?:ing)?|seek(?:ing)?|be(?:ing)?|contest(?:ing)?)(?:\s+(?:again|as|for|in|an?|any|any\s+other))*(?:\s+${office})?`;
const versOffice = String.raw`(?:se\s+(?:re)?présenter|se\s+porter\s+candidate?|être\s+(?:candidate?|élue?|éligible)|briguer|exercer\s+(?:une?|toute?|des?|aucune?)\s+(?:fonctions?|mandats?|charges?)(?:\s+(?:publique|élective|politique|officielle)s?)?)`;
const rights = String.raw`droits?\s+(?:d['’](?:être\s+élue?|éligibilité)|de\s+(?:vote|se\s+(?:re)?présenter)|civi(?:qu|l)e?s|politiques|électoraux)`;

/** A ban from office in all its names. */
const ineligibility = [
	`inéligib(?:ilité|les?)|ineligib(?:ility|le)`,
	String.raw`(?:priv(?:ation|ée?s?)|déch(?:éance|ue?s?))\s+(?:du|des?|de\s+ses|de\s+tous\s+ses)\s+(?:${rights}|éligibilité)`,
	String.raw`(?:sans\s+(?:pouvoir|avoir\s+le\s+droit\s+de)\s+|(?:interdi(?:te?|ction)|empêchée?)\s+(?:de\s+|d['’])|ne\s+(?:pourra|pourrait|peut|pouvait)\s+(?:plus\s+|pas\s+)?)${versOffice}`,
	String.raw`interdi(?:te?|ction)\s+de\s+(?:mandat|candidature|fonctions?\s+publiques?)`,
	String.raw`(?:barred|banned|disqualified|excluded|prohibited|bans?|bar|disqualification|exclusion)\s+(?:\p{L}+\s+)?(?:from|on)\s+(?:${office}|${toOffice})`,
	String.raw`(?:cannot|can['’]t|could\s+not|may\s+not|must\s+not|unable\s+to|able\s+to|forbidden\s+to|not\s+allowed\s+to)\s+${toOffice}`,
	String.raw`(?:los(?:es?|t|ing)|stripped\s+of|deprived\s+of|loss\s+of)\s+(?:the\s+|his\s+|her\s+|their\s+)?(?:rights?\s+to\s+(?:${toOffice}|vote)|(?:civic|civil|political|electoral|voting)\s+rights)`,
	String.raw`(?:political|electoral|election)\s+ban|out\s+of\s+(?:politics|office)`,
].join('|');

/** Kinds of penalty by their words beside a number, those first that say more where two begin alike. */
const kinds: readonly (readonly [PenaltyKind, string])[] = [
	['ineligibility', ineligibility],
	[
		'suspended_term',
		String.raw`(?:(?:de\s+)?(?:prison|emprisonnement|détention)\s+)?(?:assortie?s?\s+(?:d['’]un\s+|du\s+)?|avec\s+|de\s+)?sursis(?!\s+probatoire)|suspended(?:\s+(?:prison|jail))?`,
	],
	[
		'firm_term',
		String.raw`(?:(?:de\s+)?(?:prison|emprisonnement)\s+)?ferme|sans\s+sursis|unsuspended|to\s+(?:be\s+served|serve)`,
	],
	['probation', String.raw`probation|sursis\s+probatoire|mise\s+à\s+l['’]épreuve|supervised\s+release`],
	[
		'prison',
		String.raw`prison|emprisonnement|réclusion|incarcération|détention|derrière\s+les\s+barreaux|jail|imprisonment|behind\s+bars|in\s+custody`,
	],
	[
		'damages',
		String.raw`dommages(?:\s*-\s*|\s+et\s+|-et-)intérêts|dédommagements?|indemni(?:tés?|sation)|réparations?|damages|compensation|restitution`,
	],
	[
		'fine',
		String.raw`amendes?|fine[sd]?|pénalités?|sanctions?\s+(?:financières?|pécuniaires?|de|d['’])|financial\s+penalt(?:y|ies)|penalt(?:y|ies)\s+of`,
	],
	['none', `pots?-de-vin|dessous-de-table|rétrocommissions?|bribes?|kickbacks?|backhanders?`],
];

const kindPatterns = kinds.map(([kind, words]) => [kind, new RegExp(`${begins}(?:${words})${ends}`, 'giu')] as const);

/** The kind of penalty named nearest behind a number. */
export function kindBehind(text: string): PenaltyKind | null {
	let best: {kind: PenaltyKind; at: number} | null = null;
	for (const [kind, pattern] of kindPatterns) {
		const at = text.search(new RegExp(pattern.source, 'iu'));
		if (at >= 0 && (best === null || at < best.at)) best = {kind, at};
	}
	return best?.kind ?? null;
}

/** The kind of penalty named last before a number. */
export function kindBefore(text: string): PenaltyKind | null {
	let best: {kind: PenaltyKind; end: number} | null = null;
	for (const [kind, pattern] of kindPatterns)
		for (const match of text.matchAll(pattern)) {
			const end = match.index + match[0].length;
			if (best === null || end > best.end) best = {kind, end};
		}
	return best?.kind ?? null;
}

/** Behind a length that is no term: `two years` **`after`** `the fire`, `cinq ans` **`d'enquête`**. */
export const behindNoTerm = new RegExp(
	String.raw`^\s*(?:après|avant|plus\s+(?:tard|tôt)|auparavant|later|after|before|ago|earlier|since|d['’](?:enquête|instruction|attente|expérience)|de\s+(?:procédure|procès|mandat|carrière)|of\s+(?:investigations?|inquir(?:y|ies)|trial|service|marriage))${ends}`,
	'iu',
);

/** Before a length that the law draws a line at, and nobody is given: `au-delà de` `deux ans de prison`, `terms longer than` `two years`. */
export const beforeThreshold = new RegExp(
	String.raw`${begins}(?:au-delà\s+d(?:e\s+|['’])|(?:supérieure?s?|inférieure?s?|égale?s?)\s+à\s+|(?:excédant|dépassant|n['’]excédant\s+pas|ne\s+dépassant\s+pas)\s+|(?:longer|shorter|higher|lower)\s+than\s+|(?:not\s+)?exceeding\s+|beyond\s+)$`,
	'iu',
);

/** Before a length of what has lasted, in prison as elsewhere: `in jail` **`for`** `two years`, `en prison` **`depuis`**. */
export const beforeNoTerm = new RegExp(
	String.raw`${begins}(?:depuis|après|avant|dans|pendant|durant|il\s+y\s+a|since|after|before|within|in|jail\s+for|prison\s+for|bars\s+for|custody\s+for)\s+(?:\p{L}+\s+)?$`,
	'iu',
);

/** Where the words right behind a term end: what comes behind a comma is told of something else, but for how it is served. */
export const rightBehind = (text: string): string =>
	/^(?:,?\s+(?:all\s+|both\s+|entièrement\s+|intégralement\s+|assortie?s?\s+d\p{L}+\s+)?)[^,;:(]{0,45}/iu.exec(
		text,
	)?.[0] ?? '';

/** Verbs by which money changes hands that is no penalty. */
const handsOver = new RegExp(
	`${begins}(?:perçue?s?|touchée?s?|encaissée?s?|empochée?s?|remise?s?|versée?s?|donnée?s?|reçue?s?|détournée?s?|volée?s?|escroquée?s?|pocket(?:ed|ing)|accept(?:ed|ing)|receiv(?:ed|ing)|taken|took|taking|paid|paying|gave|given|handed|embezzl(?:ed|ing)|stole|stolen|stealing|defraud(?:ed|ing)|siphon(?:ed|ing)|launder(?:ed|ing))${ends}`,
	'iu',
);
const imposed = new RegExp(
	String.raw`${begins}(?:condamn\p{L}+|amendes?|fine[sd]?|ordered|order|must|devr\p{L}+|doit|dommages|damages|compensation|indemni\p{L}+|sentenced|court|tribunal)${ends}`,
	'iu',
);
/** Whether money is told as handed over, and not as imposed, by what stands last before it, else first behind it. */
export function isHandedOver(before: string, behind: string): boolean {
	const [handed, ordered] = [handsOver, imposed].map(pattern => lastIn(pattern, before)) as [number, number];
	if (handed !== ordered) return handed > ordered;
	return handsOver.test(behind) && !imposed.test(behind);
}

/** Where a pattern is found last; -1 where it is not. */
const lastIn = (pattern: RegExp, text: string): number =>
	[...text.matchAll(new RegExp(pattern.source, 'giu'))].at(-1)?.index ?? -1;

const stages: readonly (readonly [PenaltyStage, string])[] = [
	[
		'faced',
		String.raw`faces?|faced|facing|risk(?:s|ed|ing)?|risqu\p{L}+|encour\p{L}+|passibles?|punishable|carr(?:y|ies|ied)|could\s+(?:have\s+)?(?:get|got|be|receive|spend|serve)|(?:could|might|may)\s+(?:reach|amount|come\s+to|impose)|pourr\p{L}+\s+(?:être|atteindre|s['’]élever|infliger|aller|écoper)|expects?|s['’]attend\p{L}*|maximum|maximale?s?|maximaux|puni(?:e|s|es)?\s+(?:de|par)`,
	],
	[
		'asked',
		String.raw`requi(?:s|se|ses|ert|erra)|requéra\p{L}+|requérir|réquisitions?|réclam\p{L}+|demand(?:e|es|é|ée|és|ées|ait|aient|ent|er|era)|sollicit\p{L}+|voul\p{L}+|sought|seek(?:s|ing)?|ask(?:s|ed|ing)?|request(?:s|ed|ing)?|demand(?:s|ed|ing)?|call(?:s|ed|ing)\s+for|want(?:s|ed|ing)?|recommend(?:s|ed|ing)?|push(?:es|ed|ing)\s+for`,
	],
	[
		'given',
		String.raw`condamn\p{L}+|écop\p{L}+|inflig\p{L}+|prononc\p{L}+|sentenc(?:ed|ing)|jailed|imprisoned|convicted|hand(?:s|ed|ing)|gave|gives|given|got|gets|receiv(?:es|ed)|obtient|obtenu|fined|ordered|(?:must|has\s+to|have\s+to)\s+(?:also\s+)?(?:pay|repay|serve)|doi(?:t|vent)|devr(?:a|ont)|banned|barred|disqualified|impos(?:ed|es|ing)|award(?:s|ed)|^(?:la\s+peine|the\s+sentence)`,
	],
];
const stagePatterns = stages.map(
	([stage, words]) => [stage, new RegExp(`${begins}(?:${words})${ends}`, 'giu')] as const,
);

/** What was asked for, where a court's own penalty is only measured against it: `conforme aux réquisitions`, `in line with what was sought`. */
const measuredAgainst = new RegExp(
	String.raw`${begins}(?:conform\p{L}+|supérieure?s?|inférieure?s?|identiques?|au-delà|en\s+deçà|en\s+dessous|en\s+ligne|in\s+line|in\s+accordance|than|(?:moins|plus|au\s+lieu)\s+(?:que|de|des)|instead\s+of|beyond|below|above|short\s+of)\s+(?:[\p{L}\d]+(?:['’]\s*|\s+)){0,5}?(?:réquisitions?|requi(?:s|se|ses)|demandé?e?s?|réclamée?s?|sought|requested|requests?|demanded|demands?|asked\s+for|wanted)${ends}`,
	'giu',
);

/** How far a penalty has come by the last of the words before it that tell so: `asked for him to be` **`jailed`** is still asked for. */
export function stageBefore(text: string): PenaltyStage | null {
	const plain = text.replace(measuredAgainst, ' ');
	const told = stagePatterns
		.flatMap(([stage, pattern]) =>
			[...plain.matchAll(pattern)].map(({0: word, index}) => ({stage, at: index, end: index + word.length})),
		)
		.sort((one, other) => one.at - other.at);
	const last = told.at(-1);
	const before = told.at(-2);
	if (last?.stage !== 'given' || before === undefined || before.stage === 'given') return last?.stage ?? null;
	return isWished.test(plain.slice(before.end, last.at)) ? before.stage : 'given';
}

/** Between a verb of asking and what is asked for: no new clause, and nothing that was done. */
const isWished =
	/^(?!.*(?:[,;.]|(?<!\p{L})(?:was|were|is|are|has|had|been|a|ont|est|sont|été|fut|avait|puis|then|and|et)\s+$))/isu;

/** Up to the verb behind a term: no words that set another term against it. */
const upToVerb = String.raw`(?:(?!${begins}(?:alors|tandis|quand|lorsque|mais|contre|while|whereas|where|though|but|instead|against)${ends})[^,;:.()\d]){0,60}?`;
const stagesBehind: readonly (readonly [PenaltyStage, RegExp])[] = [
	[
		'faced',
		new RegExp(
			String.raw`^[^.;:\d]{0,50}?${begins}(?:if\s+(?:he|she|they|convicted|found)|s['’](?:il|elle)s?\s+(?:est|sont)\s+(?:reconnu|condamné)\p{L}*|en\s+cas\s+de\s+condamnation|encourue?s?)${ends}`,
			'iu',
		),
	],
	[
		'asked',
		new RegExp(
			String.raw`^${upToVerb}${begins}(?:requise?s?|réclamée?s?|demandée?s?|sought|requested|demanded|wanted|asked\s+for)${ends}`,
			'iu',
		),
	],
	[
		'given',
		new RegExp(String.raw`^${upToVerb}${begins}(?:prononcée?s?|infligée?s?|imposed|handed\s+down)${ends}`, 'iu'),
	],
];

/** How a part of a term is served, where a comma ends it as an aside: `dont deux` **`avec sursis,`** `ont été requis`. */
const endsAside = new RegExp(
	String.raw`^[^,;:.()\d]{0,20}${begins}(?:sursis|ferme|suspended|unsuspended|probation)${ends}\s*,`,
	'iu',
);

/** The same by the words right behind it: `ten years` **`if convicted`**, `ans` **`ont été requis`**. */
export const stageBehind = (text: string): PenaltyStage | null =>
	stagesBehind.find(([, pattern]) => pattern.test(text.replace(endsAside, ' ')))?.[0] ?? null;

const prosecutors = new RegExp(
	String.raw`${begins}(?:parquet|procureure?s?|ministère\s+public|accusation|avocate?\s+générale?|prosecut(?:ors?|ion)|attorney)${ends}`,
	'iu',
);
const courts = new RegExp(
	`${begins}(?:tribunal|cour|juges?|magistrats?|jug(?:ée?s?|ements?)|verdicts?|courts?|judges?|ruling)${ends}`,
	'iu',
);

/** The stage of what stands in sentences without a verb behind one that tells of a court or a prosecutor. */
export const stageToldBy = (sentence: string): PenaltyStage | null =>
	stageBefore(sentence) ?? (prosecutors.test(sentence) ? 'asked' : courts.test(sentence) ? 'given' : null);

/** Whether a sentence tells of a court, and of nobody who asks it for something. */
export const tellsOfCourtAlone = (sentence: string): boolean => courts.test(sentence) && !prosecutors.test(sentence);

const regulators = new RegExp(
	String.raw`${begins}(?:régulateurs?|autorité\s+de\s+(?:la\s+concurrence|régulation|contrôle)|gendarme\s+d(?:e|u|es)|regulators?|watchdogs?|antitrust|competition\s+(?:authority|commission)|data\s+protection\s+(?:authority|commission|commissioner))${ends}`,
	'iu',
);

const trials = new RegExp(
	String.raw`${begins}(?:procès|réquisitions?|prévenue?s?|assises|on\s+trial|stand(?:s|ing)?\s+trial|defendants?)${ends}`,
	'iu',
);

/** Whether a text tells of a court, or of another that punishes. */
export const tellsOfCourt = (text: string): boolean =>
	prosecutors.test(text) || courts.test(text) || trials.test(text) || regulators.test(text);

/** Between a verb that tells of a penalty and its length, where nothing says what it is: `condamné jeudi` **`à`**, `had demanded`. */
export const rightBefore = new RegExp(
	String.raw`${begins}(?:condamnée?s?|écop\p{L}+|requi(?:s|ert)|demandé|réclamé|encour\p{L}+|risqu\p{L}+|sentenced|(?:jailed|imprisoned)(?:\s+(?:him|her|them|\p{Lu}\S+))?|sought|asked\s+for|demanded|wanted|requested|fac(?:e|es|ed|ing)|peine|sentence|term|(?:was|were|been|be)\s+given|got|gets|received|(?:gave|handed|gives|hands)\s+(?:him|her|them|\p{Lu}\S+(?:\s+\p{Lu}\S+)?))(?:\s+(?:\p{L}+day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|yesterday|on|in|en\s+appel))*(?:\s+(?:à|d['’]|de|to|for|of|contre\s+\p{L}+))?(?:\s+(?:une\s+peine\s+de|up\s+to|jusqu['’]à))?\s*,?\s*$`,
	'iu',
);

/** Between a term and the part of it that is served otherwise: `trois ans` **`dont`** `18 mois ferme`. */
export const beforePartOfTerm =
	/^(?:\s+(?:de|d['’]|of|in)\s*(?:prison|emprisonnement|jail))?,?\s+(?:dont|including|of\s+which|with)\s*$/iu;

/** Pronouns for somebody to whom it is done, before a penalty: `l'a condamné`, `sentenced him to`, `he got`. */
export const punishedPronoun = new RegExp(
	`${begins}(?:l['’](?:a|ont|avait|avaient)|him|her|he|she|ils?|elles?)${ends}`,
	'iu',
);

/** A pronoun for whom the verb punishes, whoever is its subject. */
export const punishedObject = new RegExp(
	`${begins}(?:(?:l['’]|les\\s)(?:a|ont|avait|avaient)|him|her|them)${ends}`,
	'iu',
);

/** Between a term and the next one that is told of somebody else: `six ans contre Marc Petit` **`et`** `trois contre Anna Roux`. */
export const betweenTerms = /^[^.;:]{0,60}(?:,|\s(?:et|and))\s+(?:(?:à|to|d['’]|of)\s*)?$/iu;

/** Between a word that leads to who is punished and the name: `contre le patron`, `pour`, `à l’encontre de`. */
export const towards = new RegExp(
	String.raw`${begins}(?:contre|à\s+l['’]encontre\s+d(?:e|u|es)|against|for|pour|to)(?:\s+[^;.:\d]{0,60})?\s*$`,
	'iu',
);

/** Those accused beside the one that a text tells of, without their names. */
export const othersAccused = new RegExp(
	String.raw`${begins}(?:autres\s+(?:prévenus|accusés|mis\s+en\s+cause)|coaccusés|co-accusés|coprévenus|complices|co-?defendants|(?:other|remaining)\s+(?:defendants|accused)|accomplices)${ends}`,
	'iu',
);
