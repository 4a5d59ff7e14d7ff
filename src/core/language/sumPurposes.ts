import {wordEnd, wordStart} from './wordEdges.ts';

/** What a sum is told of: who asks, offers, pays or loses it, or what it is worth. */
export type SumPurpose = keyof typeof purposeWords;

/** UTF-16 units beside a sum in which it is told what it is of. */
export const longestSumAside = 110;

const purposeWords = {
	asked:
		'demand|demands|demanded|demanding|ask|asks|asked|asking|want|wants|wanted|ransom|ransoms|réclame|réclament|réclamait|réclamaient|réclamé|réclamer|exige|exigent|exigeait|exigeaient|exigé|exiger|demande|demandent|demandait|demandaient|demandons|demandé|demander|veut|veulent|rançon|rançons|revendication|revendications',
	offered:
		'offer|offers|offered|offering|pledge|pledges|pledged|pledging|promise|promises|promised|aid|relief|emergency fund|on the table|set aside|earmarked|released|release|offre|offrent|offert|offrait|promet|promettent|promis|promettait|propose|proposent|proposé|proposait|débloque|débloquent|débloqué|débloquer|aide|aides|enveloppe|enveloppes|secours|sur la table|subvention|subventions|rallonge|fonds',
	cost: 'cost|costs|costing|bill|price tag|coût|coûts|coûte|coûtent|coûté|coûtait|coûter|coûtera|coûterait|coûteront|facture|addition|ardoise|devis|chantier|surcoût',
	damage:
		'damage|damages|losses|loss|destroyed|préjudice|préjudices|dégâts|dommages|pertes|perte|perdu|perdent|perdrait|perd|butin|loot|haul|stolen|manque à gagner|lost|lose|loses',
	fine: 'fine|fines|fined|penalty|penalties|amende|amendes|pénalité|pénalités|astreinte',
	reward: 'reward|rewards|bounty|récompense|récompenses|mise à prix|prime',
	pay: 'salary|salaries|wage|wages|pay|earn|earns|earned|paycheck|salaire|salaires|rémunération|rémunérations|touche|traitement|gagne|gagnent|payslip|stipend',
	severance:
		'payoff|pay-off|payout|severance|golden parachute|golden handshake|package|indemnité de départ|indemnités de départ|parachute',
	compensation:
		'compensation|compensate|compensated|indemnisation|indemnisations|indemnité|indemnités|dédommagement|dédommagements|dédommager|indemniser|damages award|settlement',
	saved: 'saving|savings|save|saves|synergies|cuts|économie|économies|économiser|économise|coupes|redressement',
	yield:
		'raise|raises|raised|raising|bring in|brings in|yield|yields|rapporte|rapportera|rapporterait|rapporter|rapportent|rapporté|recette|recettes|produit|rendement|revenue|revenues',
	bribe: 'bribe|bribes|kickback|kickbacks|pot-de-vin|pots-de-vin|dessous-de-table|commission|commissions|backhander',
	price:
		'price|prices|priced|sell|sells|sold|buy|buys|bought|purchase|takeover|acquisition|acquire|prix|tarif|tarifs|vend|vendu|vendue|vendus|vendre|acheté|achète|acheter|achat|rachat|racheter|cession|ticket|tickets|billet|billets',
	value: 'valued|value|values|worth|estimé|estimée|estimés|valeur|vaut|valent',
	paid: 'paid|payment|payments|transferred|transfer|versé|versée|versés|versement|versements|virement|perçu|perçus|reçu|touché|touchés|payé|payés|encaissé|received|collected|settled',
	invested:
		'invest|invests|invested|investment|investments|investi|investir|investit|investissement|investissements|injecté|injecter',
	insured:
		'insured|insurance|insurer|insurers|covers|covered|coverage|policy|assuré|assurance|assurances|couvre|couvrent|couvert|plafonné|plafond',
	tax: 'tax|taxes|levy|impôt|impôts|taxe|cotisation|cotisations|redevance|redevances',
} as const;

const anyPurpose = new RegExp(
	`${wordStart}(?:${Object.entries(purposeWords)
		.map(([purpose, list]) => `(?<${purpose}>${list.replaceAll(' ', String.raw`\s`)})`)
		.join('|')})${wordEnd}`,
	'giu',
);

type Told = {readonly purpose: SumPurpose; readonly away: number};

const purposeIn = (groups: Readonly<Record<string, string | undefined>>): SumPurpose =>
	(Object.keys(purposeWords) as SumPurpose[]).find(purpose => groups[purpose] !== undefined)!;

function nearest(text: string, isBefore: boolean): Told | null {
	const all = [...text.matchAll(anyPurpose)];
	const match = isBefore ? all.at(-1) : all[0];
	if (match === undefined) return null;
	return {
		purpose: purposeIn(match.groups!),
		away: isBefore ? text.length - match.index - match[0].length : match.index,
	};
}

/** Behind a sum, what is of it: `4 million` **`in`** `damages`, `12 millions` **`d’`** `aides`. */
const linkBehind = /^\s(?:in|of|for|de|d['’]|en|au\stitre\sd\S+|pour)\s?/iu;

/** What a sum is of, by the nearest word of its clause that tells it; null where none does. */
export function purposeOfSum(before: string, behind: string): SumPurpose | null {
	const own = /^[^.;:,\d()]*/u.exec(behind)![0];
	const clause = /[^.;:]*$/u.exec(before)![0];
	const after = nearest(own, false);
	const led = nearest(clause, true);
	const link = linkBehind.exec(own);
	if (after !== null && link !== null && after.away <= link[0].length + 12) return after.purpose;
	if (after === null || led === null) return (led ?? after)?.purpose ?? null;
	return led.away <= after.away ? led.purpose : after.purpose;
}
