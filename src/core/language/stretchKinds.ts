/**
 * What so much time is told of: how long something goes on, how long until somebody comes, how long before it happens or too late those
 * are told whom it concerns, or one of the kinds of state below.
 */
export type Stretch =
	| 'lasting'
	| 'coming'
	| 'outage'
	| 'working'
	| 'practice'
	| 'unpaid'
	| 'closure'
	| 'held'
	| 'trapped'
	| 'late'
	| 'strike'
	| 'truce'
	| 'curfew'
	| 'ban'
	| 'mourning'
	| 'trial'
	| 'talks'
	| 'hunt'
	| 'calling'
	| 'notice'
	| 'youngest'
	| 'oldest'
	| 'raining'
	| 'deadline'
	| 'unnoticed'
	| 'protection'
	| 'reporting';

/** How one kind of state is told, in both languages; alternatives of a regular expression. */
export type StretchWords = {
	/** Nouns for it: `a` **`blackout`** `of nine hours`. */
	readonly nouns?: string;
	/** What is said of whoever or whatever is in it: **`on strike`** `for nine days`. */
	readonly states?: string;
	/** What ends it: **`reopened`** `after nine hours`. */
	readonly ends?: string;
	/** What begins it: **`started work`** `nine hours earlier`. */
	readonly begins?: string;
	/** What ends it, or whoever is in it, only in a sentence that tells of this: power that **`comes back`**. */
	readonly setting?: string;
	readonly endsInSetting?: string;
	/** What comes in the end, told behind the number: `three hours before` **`anybody called`**. */
	readonly until?: string;
	/** Verbs whose object so much time is: **`logged`** `4,000 hours`. */
	readonly verbs?: string;
	/** What it is told of behind the number: `nine months of` **`wages`**. */
	readonly behind?: string;
};

const supply = String.raw`(?:power|electricity|current|lights?|mains|internet|wi-?fi|networks?|phones?|telephones?|signal|connections?|supply|supplies|(?:running\s+|drinking\s+|tap\s+)?water|gas|heating|courant|électricité|lumières?|réseaux?|téléphone|connexions?|alimentation|eau(?:\s+courante|\s+potable)?|gaz|chauffage)`;
const be = `(?:was|were|is|are|been|be|went|go|stayed|remained|lay|est|sont|était|étaient|été|fut|furent|resté(?:e?s?))`;
const some = String.raw`(?:[\s,]+[\p{L}’'-]+){0,3}?\s+`;
const restored = `(?:restor(?:e[ds]?|ing)|back|return(?:s|ed|ing)?|resum(?:e|es|ed|ing)|rétabli(?:e?s?|r)|reven(?:ue?s?|ir)|revien(?:t|nent|ne)|revint|remise?s?)`;

const outage: StretchWords = {
	nouns: String.raw`blackouts?|black-outs?|(?:power\s+)?outages?|(?:power|water|internet|electricity)\s+(?:cuts?|failures?|loss)|shutdowns?|brownouts?|interruptions?|load-?shedding|coupures?|pannes?|délestages?`,
	states: String.raw`without${some}?${supply}|without\s+${supply}|no\s+(?:\p{L}+\s+)?${supply}|in\s+(?:the\s+|total\s+)?dark(?:ness)?|${supply}${some}?${be}\s+(?:\p{L}+\s+)?(?:cut|off|out|down|dead|lost|blocked|coupée?s?|interrompue?s?)|went\s+(?:dark|black|offline)|offline|sans\s+${supply}|(?:privée?s?|plus)\s+d[e'’]\s*${supply}|dans\s+le\s+noir|hors\s+service|out\s+of\s+(?:service|action|order)|en\s+panne|(?:stood|sat|lay|was)\s+idle|(?:did\s+not|didn['’]t|failed\s+to)\s+(?:start|work)|n['’](?:a|avait)\s+pas\s+(?:démarré|fonctionné)`,
	ends: String.raw`re-?connect(?:ed|s|ing|ion)?|${supply}${some}?${restored}|${supply}\s+${restored}|${restored}\s+(?:\p{L}+\s+){0,2}${supply}|back\s+online|(?:switched|turned)\s+back\s+on|rebranch(?:ée?s?|er)|réaliment(?:ée?s?|er)|rallum(?:ée?s?|er)|re-?started|kicked\s+in|redémarr(?:é|er)|pris\s+le\s+relais|n['’](?:a|avait)\s+démarré|rétabli(?:r|e?s?)?\s+(?:le\s+|la\s+|l['’])${supply}|retrouv(?:er|é|ent)\s+(?:le\s+|la\s+|l['’]|du\s+)${supply}`,
	setting: supply,
	endsInSetting: String.raw`(?:come|comes|came|coming)\s+back|${restored}`,
};

const working: StretchWords = {
	nouns: String.raw`shifts?|tours?\s+of\s+duty|(?:working|their|his|her|\p{L}+['’]s?)\s+day|journée(?:\s+de\s+(?:travail|service))?|gardes?|vacations?`,
	states: String.raw`on\s+(?:duty|shift|the\s+job|call)|at\s+(?:the\s+)?(?:wheel|controls|helm|work|their\s+posts?)|behind\s+the\s+wheel|(?:had|has|have|having|['’]d)\s+(?:been\s+)?(?:work(?:ed|ing)|driving|driven)|awake|without\s+(?:sleep|(?:a\s+)?(?:rest|break))|on\s+(?:his|her|their)\s+feet|au\s+(?:volant|travail)|aux\s+(?:commandes|manettes)|à\s+la\s+barre|(?:en|de)\s+(?:service|garde)|en\s+poste|d['’]astreinte|(?:travaill|conduis)(?:ait|aient)|sans\s+(?:dormir|repos|pause|sommeil)`,
	verbs: String.raw`(?:had|has|have|['’]d)\s+(?:\p{L}+\s+)?work(?:ed|ing)|travaill(?:é|ait|aient)`,
	begins: String.raw`(?:report(?:ed|ing)\s+for|beg[au]n|start(?:ed|ing)|(?:come|came|gone|went)\s+on|clocked\s+on(?:\s+for)?|pris|commencé|embauché)\s+(?:\p{L}+\s+)?(?:work|duty|shift|service|travail|garde|poste)`,
	behind: String.raw`(?:on|of|de|d['’])\s*(?:duty|work|driving|service|garde|travail|conduite|permanence)`,
};

/** How long somebody has been in a trade, or how many hours of it lie behind; longer than any working day. */
const practice: StretchWords = {
	nouns: 'careers?|carrières?|seniority|ancienneté|expérience|experience',
	states: String.raw`on\s+the\s+job|behind\s+the\s+wheel|at\s+the\s+(?:wheel|controls|helm)|au\s+volant|aux\s+commandes|à\s+la\s+barre|en\s+poste|(?:drove|driven|fl(?:ew|own|ying)|sailed|taught|practi[sc](?:ed|ing)|conduit|conduis(?:ait|aient)|pilot(?:e|é|ait|aient)|transport(?:e|é|ait|aient)|navigu(?:e|é|ait)|enseign(?:e|é|ait)|exerc(?:e|é)|exerçait)`,
	verbs: String.raw`(?:logged|clocked\s+up|flown|totall?ed|amassed|totalis(?:e|é|ait)|cumul(?:e|é|ait)|compt(?:e|ait))`,
	behind: String.raw`(?:of|de|d['’]|in|on|at|as)\s*(?:(?:the|that|this|his|her|their|la|le)\s+)?(?:flying|flight|experience|seniority|service|practice|type|trade|job|business|industry|profession|cockpit|vol|expérience|ancienneté|métier|maison|carrière|navigation|pratique|service|pilotage)`,
};

const pay = String.raw`(?:back\s+)?(?:wages?|pay|salar(?:y|ies)|arrears|salaires?|arriérés?|soldes?|paies?|payes?|traitements?|primes)`;
const unpaid: StretchWords = {
	nouns: String.raw`arrears|arriérés?|(?:unpaid|late)\s+${pay}|retards?\s+de\s+${pay}`,
	states: String.raw`unpaid|(?:not|n['’]t|never|nobody)\s+(?:\p{L}+\s+){0,2}paid|without\s+(?:being\s+paid|(?:a\s+|their\s+)?${pay})|wait(?:ing|ed)?\s+for\s+(?:\p{L}+\s+)?${pay}|impayée?s?|(?:pas|plus)\s+(?:été\s+)?(?:payée?s?|rémunérée?s?)|(?:pas|plus|rien)\s+(?:touché|perçu|reçu)|sans\s+(?:être\s+payée?s?|${pay})|attend\p{L}*\s+(?:leurs?|son|sa|ses)\s+${pay}`,
	verbs: 'ow(?:e[ds]?|ing)|doi(?:t|vent)|dev(?:ait|aient)',
};

const closure: StretchWords = {
	nouns: 'closures?|fermetures?|blockades?|blocages?',
	states: String.raw`closed(?:\s+off|\s+down)?|shut(?:\s+down)?|sealed(?:\s+off)?|grounded|impassable|fermée?s?|coupée?s?\s+à\s+la\s+circulation|clouée?s?\s+au\s+sol`,
	ends: String.raw`re-?open(?:ed|s|ing)?|open(?:ed)?\s+again|rouvert(?:e?s?|ure)|rouvrir|réouvert(?:e?s?|ure)|(?:traffic|flights?|trains?|services?|classes)${some}?resum(?:ed|e|ing)|(?:trafic|circulation|vols|cours|trains)${some}?(?:repris|reprendre|rétablie?s?)`,
};

const held: StretchWords = {
	nouns: String.raw`captivity|detention|custody|captivité|détention|garde\s+à\s+vue|incarcération`,
	states: String.raw`(?:was|were|been|be|being)\s+(?:held|kept)|detained|captive|(?:as\s+|en\s+)?(?:hostages?|otages?)|in\s+(?:captivity|custody|detention|jail|prison)|behind\s+bars|retenue?s?|détenue?s?|captifs?|captives|en\s+(?:captivité|détention|prison|garde\s+à\s+vue)|derrière\s+les\s+barreaux|séquestrée?s?|emprisonnée?s?|incarcérée?s?`,
	ends: 'released|libérée?s?|relâchée?s?|remise?s?\\s+en\\s+liberté|let\\s+go',
	setting:
		'captives?|captivity|hostages?|abduct\\p{L}+|kidnap\\p{L}+|jail(?:ed)?|prison(?:ers?)?|otages?|enlev\\p{L}+|captivité|ravisseurs',
	endsInSetting: 'freed|free',
	behind: String.raw`(?:of|de|d['’]|in|en)\s*(?:captivity|detention|custody|jail|prison|captivité|détention|garde\s+à\s+vue)`,
};

const trapped: StretchWords = {
	states: String.raw`trapped|stuck|stranded|buried|marooned|adrift|coincée?s?|bloquée?s?|ensevelie?s?|piégée?s?|naufragée?s?|à\s+la\s+dérive|(?:under|beneath)\s+(?:the\s+)?(?:rubble|debris|wreckage|snow|ruins)|sous\s+(?:les\s+|la\s+)?(?:décombres|gravats|neige|ruines)`,
	ends: String.raw`rescued|pulled\s+(?:out|free|alive|from)|dug\s+out|cut\s+(?:free|out)|freed|(?:got|came|gets?|comes?|coming|getting|brought|carried)\s+out|brought\s+(?:down|up|ashore|to\s+safety)|descendue?s?|(?:was|were)\s+(?:empty|cleared|out)|dégagée?s?|extraite?s?|extirpée?s?|évacuée?s?|secourue?s?|sortie?s?|(?:était|étaient)\s+vides?|désincarcérée?s?`,
	begins: 'trapped|buried|coincée?s?|ensevelie?s?',
};

/** How long nobody was told: until help was called, or those were warned whom it concerned. */
const calling: StretchWords = {
	until: String.raw`calls?|called|calling|alarms?|alerts?|alerted|alerting|warn(?:ed|ing|ings)?|told|telling|inform(?:ed|ing)|notif(?:ied|ying|ication)|asking\s+for\s+help|mayday|appels?|appel(?:er|é)|alertes?|alert(?:er|é)|préven(?:ir|ue?s?)|avert(?:ir|ie?s?)|inform(?:er|ée?s?)|signal(?:er|é|ement)|donner\s+l['’](?:alerte|alarme)|demander`,
};

/** How long it rained, however much fell in that time. */
const rains = `(?:rains?|rainfalls?|rainstorms?|downpours?|pluies?|précipitations|averses)`;
const raining: StretchWords = {
	nouns: rains,
	states: `rain(?:ed|ing)|pleu(?:t|vait)|plu`,
	ends: `${rains}|millimetres|millimeters|mm|millimètres`,
	verbs: String.raw`(?:a|avait|ait)\s+plu|rained`,
};

/** By when something has to be done. */
const deadline: StretchWords = {
	nouns: String.raw`deadlines?|ultimatums?|time\s+limits?|grace\s+periods?|échéances?|délais?(?!\s+(?:de\s+(?:réponse|réaction|livraison|route)|d['’]))`,
};

const systems = `(?:networks?|systems?|servers?|databases?|data|files|accounts?|réseaux?|systèmes?|serveurs?|bases?|données|fichiers|comptes)`;

/** How long nobody noticed a fault, or that somebody had come in. */
const unnoticed: StretchWords = {
	states: String.raw`undetected|unnoticed|undiscovered|(?:not|n['’]t)\s+(?:been\s+)?(?:noticed|detected|discovered|spotted)|inaperçue?s?|indétectée?s?|non\s+détectée?s?|(?:had|have|has|gained|eu|avaient|avait)\s+(?:access|accès)(?=\s+(?:for|pendant|durant))|(?:access|accès)\s+(?:to|au|aux|à)\s+(?:\p{L}+\s+){0,2}?${systems}|(?:in|inside|dans)\s+(?:the|its|their|le|la|les|leurs?|son|ses)\s+${systems}`,
	ends: 'discovered|detected|noticed|découverte?s?|détectée?s?',
};

/** How long somebody is offered protection from what strangers may do with what they have learned. */
const protection: StretchWords = {
	nouns: String.raw`(?:credit|identity|fraud)(?:[\s-]+\p{L}+)?\s+(?:monitoring|protection|restoration)|(?:surveillance|protection|suivi)\s+(?:\p{L}+\s+)?(?:du\s+crédit|de\s+l['’]identité|d['’]identité|contre\s+(?:la\s+fraude|l['’]usurpation))`,
};

const event = (nouns: string, states?: string): StretchWords => (states === undefined ? {nouns} : {nouns, states});

/** The kinds of state that lengths of time are told of, the more telling first; those that many sentences may be about last. */
export const stretchKinds: readonly (readonly [Stretch, StretchWords])[] = [
	['unpaid', unpaid],
	['outage', outage],
	[
		'late',
		{
			behind: String.raw`late|behind\s+schedule|de\s+retard|en\s+retard|of\s+delays?|delays?`,
			nouns: 'delays?|retards?',
		},
	],
	[
		'strike',
		event(
			String.raw`strikes?|walk-?outs?|stoppages?|grèves?|débrayages?|arrêts?\s+de\s+travail`,
			String.raw`on\s+strike|en\s+grève|(?:down|downed|downing)\s+(?:their\s+)?tools|(?:lay|laid)\s+down\s+their\s+tools|stop(?:ped)?\s+work`,
		),
	],
	['curfew', event('curfews?|couvre-feux?')],
	[
		'ban',
		event(
			'bans?|moratori(?:um|ums|a)|interdictions?|moratoires?',
			'banned|forbidden|prohibited|off-limits|interdite?s?|prohibée?s?|proscrite?s?',
		),
	],
	['protection', protection],
	['unnoticed', unnoticed],
	['deadline', deadline],
	['mourning', event('mourning|deuils?')],
	[
		'truce',
		event(String.raw`truces?|cease-?fires?|trêves?|cessez-le-feu|humanitarian\s+pauses?|pauses?\s+humanitaires?`),
	],
	['trial', event('trials?|deliberations?|procès|délibéré|délibérations?')],
	['talks', event('talks|negotiations?|pourparlers|négociations?|tractations?')],
	[
		'hunt',
		event(
			String.raw`manhunts?|traques?|cavales?|chasse\s+à\s+l['’]homme`,
			String.raw`on\s+the\s+run|at\s+large|en\s+(?:fuite|cavale)`,
		),
	],
	['calling', calling],
	['reporting', {ends: 'reports?|findings|conclusions|rapports?'}],
	['held', held],
	['closure', closure],
	['trapped', trapped],
	['working', working],
	['raining', raining],
];

/** Kinds that are told of lengths beyond any working day, in place of those of a day. */
export const longStretchKinds: ReadonlyMap<Stretch, readonly [Stretch, StretchWords]> = new Map([
	['working', ['practice', practice]],
]);
