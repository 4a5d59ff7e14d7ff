import type {PhraseTable} from './phrases.ts';

/** What a hedge does to the number: nothing (`only`), or how it bounds it. */
export type HedgeMeaning = 'exact' | 'approx' | 'at-least' | 'more-than' | 'at-most' | 'less-than';

/** The verbs, by lemma, that a particle belongs to, and whether it bounds behind them after a verb of ability: `can go up to 15`. */
type ParticleVerbs = {readonly verbs: ReadonlySet<string>; readonly boundsAble: boolean};

/** The words that hedge a number, before and after it, and after the noun that follows it. */
export type Hedges = {
	readonly before: PhraseTable<HedgeMeaning>;
	readonly after: PhraseTable<HedgeMeaning>;
	/** More of them that hedge a number only between commas, in brackets or at the end: `260 people, perhaps`. */
	readonly asides: PhraseTable<HedgeMeaning>;
	/** Those before a number that stand before a year as well: `around 1990`. First words. */
	readonly beforeYears: ReadonlySet<string>;
	/** Verbs that bound the number which is their object, by lemma: `exceed`, `dépasser`. */
	readonly verbs: ReadonlyMap<string, HedgeMeaning>;
	/** Those of them that do so only with a noun for a mark: `pass the 2,000 mark`. */
	readonly thresholdVerbs: ReadonlySet<string>;
	/** Hedges that behind certain verbs are their particle: `go` **`up to`** `15`, `hand` **`over`** `15`. */
	readonly particles: PhraseTable<ParticleVerbs>;
	/** Between the two: `back`. */
	readonly backwards: ReadonlySet<string>;
	/** Between such a verb and the number: `the`, `la barre des`. */
	readonly verbObjects: PhraseTable<true>;
};
