import type {ActorKind} from './actorKind.ts';
import type {PhraseTable} from './phrases.ts';

/** A noun that names a body or a group, and what must stand beside it to make it an actor of its own. */
export type BodyHead = {
	readonly kind: ActorKind;
	/** Language-neutral class: the same class and country are the same actor in every wording. */
	readonly class: string;
	/**
	 * `nothing`: "le parquet" says enough. `owner`: needs a country, a place or a nationality ("troupes ukrainiennes").
	 * `complement`: needs words that say which one it is ("ministère des Finances", "tribunal correctionnel").
	 * `group`: as `owner`, and in the plural: one soldier is no actor.
	 * `name`: as `complement`, and a capital ("Front national"): the noun is too common otherwise.
	 */
	readonly needs: 'nothing' | 'owner' | 'group' | 'complement' | 'name';
};

/** How a language names bodies with common nouns. Words in lower case with plain apostrophes. */
export type BodyWords = {
	/** By lemma, or by a phrase of several forms. */
	readonly heads: ReadonlyMap<string, BodyHead>;
	/** Heads that with a capital and in the singular name another class of body: "Autorité de sûreté nucléaire". */
	readonly capitalHeads: ReadonlyMap<string, BodyHead>;
	/** Words that, beside a head, change its class: `secret` and `renseignement` make a service one of intelligence. */
	readonly classWords: ReadonlyMap<string, string>;
	/** Adjectives that tell one body from another by their form: `national`, `municipal`, `correctionnel`. */
	readonly relational: RegExp;
	/** Adjectives of that form that do not. */
	readonly notRelational: ReadonlySet<string>;
	/** Nouns that as a complement do not say which body is meant: `conseil d'administration de l'entreprise`. */
	readonly genericComplements: ReadonlySet<string>;
	/** Adjectives of peoples and regions that are no countries: "Cour andine de justice", "the European court". */
	readonly regionalAdjectives: ReadonlySet<string>;
	/** Functions that behind the name of a country or people are its government: "Welsh Executive". */
	readonly executives: ReadonlySet<string>;
	/** Bodies of which a story has one, named with a capital and nothing else: `le Sénat`, `Parliament`. */
	readonly uniqueBodies: ReadonlySet<string>;
	/** Nouns of the state that as a complement make a group the state's: `médias d'État`. */
	readonly stateNouns: ReadonlySet<string>;
	/** Words that never make an agency of its noun: `agence d'État`, `head office`. */
	readonly notAgency: ReadonlySet<string>;
	/** Body nouns that are none at the beginning of a name: `Norvik United`, not `United Norvik`. */
	readonly onlyLast: ReadonlySet<string>;
	/** Nouns that officials may be those of: `responsables du renseignement`. */
	readonly officialsOf: ReadonlySet<string>;
	/** Prepositions of purpose behind a body's noun: `Fondation pour la recherche`. */
	readonly purposes: ReadonlySet<string>;
	/** Adjectives of how far a body's power reaches, between its noun and its purpose: `national`. */
	readonly nationwide: ReadonlySet<string>;
	/** Two words behind a party that governs: `au pouvoir`. */
	readonly inPower: readonly string[];
	/** Prepositions before the country that it governs. */
	readonly inCountry: ReadonlySet<string>;
	/** Adjectives that stand before the noun: `premier ministre`, `grande instance`. */
	readonly prenominal: ReadonlySet<string>;
	/** Subjects of ministries and departments, to their language-neutral name: `affaires étrangères` → `foreign`. */
	readonly portfolios: ReadonlyMap<string, string>;
	/** Last words of company names: `inc`, `ltd`, `sa`. */
	readonly companySuffixes: ReadonlySet<string>;
	/** Capitalised nouns that make a name a body: `Union`, `University`, `Bank`, `Société`. */
	readonly bodyNouns: ReadonlyMap<string, ActorKind>;
	/** Heads that mean whoever runs a company, with its name behind them: `la direction de Norvent`. */
	readonly managements: ReadonlySet<string>;
	/** Nouns behind the proper name of a body, where the head comes last: "the Norvik coalition". */
	readonly namedBefore: ReadonlySet<string>;
	/** What only a company has, with the word before its name: `filiale de`, `subsidiary of`. */
	readonly companyParts: PhraseTable<true>;
	/** Adjectives of inhabitants, by their end: with `Stade` before them a club is named. Null where there are none such. */
	readonly clubAdjective: RegExp | null;
	/** Nouns before the proper name of a body: `agence`, `groupe`, `société`, `chaîne`. */
	readonly appositions: ReadonlyMap<string, ActorKind>;
};

/** Reads a table of heads: `words, separated by commas | kind | class | needs`, a line each. */
export function headTable(table: string): ReadonlyMap<string, BodyHead> {
	const heads = new Map<string, BodyHead>();
	for (const line of table.trim().split('\n')) {
		const [words = '', kind = '', name = '', needs = ''] = line.split('|').map(cell => cell.trim());
		for (const word of words.split(',')) heads.set(word.trim(), {kind, class: name, needs} as BodyHead);
	}
	return heads;
}

/** Reads a table `key: word, word`, a line each, into word → key. */
export function wordTable<Key extends string>(table: string): ReadonlyMap<string, Key> {
	const words = new Map<string, Key>();
	for (const line of table.trim().split('\n')) {
		const [key = '', list = ''] = line.split(':');
		for (const word of list.split(',')) words.set(word.trim(), key.trim() as Key);
	}
	return words;
}
