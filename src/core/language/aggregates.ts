import {foldWord} from '../text/fold.ts';

/** What only shares are told of, with its words: a duty of 7 % is no market share of 8 %. */
const ofShares = {
	duty: 'tariff tariffs duty duties levy levies tax taxes taxed vat taxe surtaxe surtaxes taxer taxé taxée taxés taxées tva impôt impôts droit_de_douane droits_de_douane droits_antidumping tarif_douanier tarifs_douaniers',
	interest:
		"interest_rate interest_rates base_rate key_rate benchmark_rate policy_rate taux_d'intérêt taux_directeur taux_directeurs",
	'market share': 'market_share market_shares part_de_marché parts_de_marché part_du_marché parts_du_marché',
	stake: 'stake stakes shareholding shareholdings participation_dans du_capital',
	wages: 'wage wages salary salaries pay_rise pay_rises salaire salaires salariale salariales',
	turnout: 'turnout taux_de_participation',
} as const;
type ShareAggregate = keyof typeof ofShares;

/** What public or company accounts are made of: a sum or a share of one of them is none of another. */
export type Aggregate =
	| 'deficit'
	| 'surplus'
	| 'debt'
	| 'revenue'
	| 'spending'
	| 'profit'
	| 'operating profit'
	| 'cash'
	| 'margin'
	| 'dividend'
	| 'loss'
	| 'growth'
	| 'inflation'
	| 'unemployment'
	| 'exports'
	| 'imports'
	| ShareAggregate;

const words: Readonly<Record<Aggregate, string>> = {
	deficit: 'déficit déficits deficit deficits',
	surplus: 'excédent excédents surplus surpluses',
	debt: 'dette dettes endettement debt debts indebtedness',
	revenue: "recette recettes revenue revenues receipts takings turnover chiffre_d'affaires",
	spending: 'dépense dépenses spending expenditure expenditures outlay outlays',
	profit: 'bénéfice bénéfices profit profits earnings net_income résultat_net',
	'operating profit':
		"operating_profit operating_profits operating_income operating_earnings ebit ebitda résultat_opérationnel bénéfice_opérationnel résultat_d'exploitation bénéfice_d'exploitation excédent_brut_d'exploitation",
	cash: "cash_flow cash_flows free_cash net_cash cash_generated flux_de_trésorerie trésorerie autofinancement capacité_d'autofinancement",
	margin: 'margin margins marge marges',
	dividend: 'dividend dividends dividende dividendes',
	loss: 'perte pertes loss losses',
	growth: 'croissance growth',
	inflation: 'inflation',
	unemployment: 'chômage unemployment joblessness',
	exports: 'exportation exportations exports',
	imports: 'importation importations imports',
	...ofShares,
};

/** Whether no sum is told to be of it, but only shares. */
export const isOfShares = (aggregate: Aggregate): boolean => aggregate in ofShares;

const aggregates: ReadonlyMap<string, Aggregate> = new Map(
	(Object.keys(words) as Aggregate[]).flatMap(aggregate =>
		words[aggregate].split(' ').map(word => [foldWord(word.replaceAll('_', ' ')), aggregate] as const),
	),
);

/** Names of several words, the longest first, and else any word. */
const named = new RegExp(
	`${Object.values(words)
		.flatMap(list => list.split(' ').filter(word => word.includes('_')))
		.sort((a, b) => b.length - a.length)
		.map(name => name.replaceAll('_', ' ').replaceAll("'", "['’]"))
		.join('|')}|\\p{L}+`,
	'giu',
);

/** The words that stand for what the sentence before was about, where a sentence begins with them. */
const takenUp = /^(?:ils?|elles?|celles?-ci|celui-ci|ceux-ci|it|they)\b/iu;

/** Tells whether a sentence begins with a pronoun for what the one before was about. */
export const takesUp = (sentence: string): boolean => takenUp.test(sentence);

/** The aggregates that a text names, in their order. */
export const aggregatesIn = (text: string): Aggregate[] =>
	(text.match(named) ?? []).flatMap(word => aggregates.get(foldWord(word.replaceAll('’', "'"))) ?? []);

/** Behind a number, the words between it and the aggregate that it is of: **`de`** `déficit`, **`in lost`** `revenue`. */
const behind =
	/^(?: (?:d['’]|(?:de|du|des|of|in|net|nette|nets|nettes|public|publique|publics|publiques|budgétaires?|fiscales?|annual|budget|trade|operating|lost|tax)(?= |$)))* ?(\p{L}+)/iu;

/** The aggregate that a number is of by the words right behind it; null where none is named there. */
export function aggregateBehind(text: string): Aggregate | null {
	const noun = behind.exec(text)?.[1];
	return (noun !== undefined && aggregates.get(foldWord(noun))) || null;
}
