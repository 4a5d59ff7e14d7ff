/** What a language's names of persons and places are recognised by. Words in lower case with plain apostrophes. */
export type NameWords = {
	/** Forms of address before a name, without full stop: `m`, `mme`, `mr`, `dr`. */
	readonly address: ReadonlySet<string>;
	/** What a person is, standing before the name or after it between commas: `président`, `spokesman`. Lemmas. */
	readonly roles: ReadonlySet<string>;
	/** Small words inside names of persons: `de`, `von`, `bin`. */
	readonly particles: ReadonlySet<string>;
	/** Small words inside names of bodies and places written with capitals: `of`, `and`, `des`. */
	readonly links: ReadonlySet<string>;
	/** Determiners that may follow a link: `of the`, `de la`. */
	readonly determiners: ReadonlySet<string>;
	/** Words written with a capital that name no actor: days, months, feasts, languages, things of the internet. */
	readonly noActors: ReadonlySet<string>;
	/** First or last words of names of events, laws, prizes, works and things: `Guerre`, `War`, `Act`, `Cup`. */
	readonly noActorHeads: ReadonlySet<string>;
	/** Prepositions that stand before places. */
	readonly placePrepositions: ReadonlySet<string>;
	/** Nouns that make a name a place: `région`, `île`, `province`, `Street`. */
	readonly placeNouns: ReadonlySet<string>;
	/** Verbs of saying and other verbs that take persons and bodies as subject. Lemmas. */
	readonly speechVerbs: ReadonlySet<string>;
	/** Auxiliaries between a name and its verb. */
	readonly auxiliaries: ReadonlySet<string>;
	/** Nouns of kin that stand before given names with a common surname: `frères`, `brothers`. */
	readonly coordinators: ReadonlySet<string>;
};
