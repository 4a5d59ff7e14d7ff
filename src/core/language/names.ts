/** What a language's names of persons and places are recognised by. Words in lower case with plain apostrophes. */
export type NameWords = {
	/** Forms of address before a name, without full stop: `m`, `mme`, `mr`, `dr`. */
	readonly address: ReadonlySet<string>;
	/** What a person is, standing before the name or after it between commas: `président`, `spokesman`. Lemmas. */
	readonly roles: ReadonlySet<string>;
	/** Roles whose plural with a capital is a party: "the Conservatives". */
	readonly partyMembers: ReadonlySet<string>;
	/** Titles that stay part of the name: `pape Grégoire`, `King Charles`. */
	readonly keptTitles: ReadonlySet<string>;
	/** Titles whose complement is no actor of its own: `Archbishop of Canterbury`. */
	readonly territorialTitles: ReadonlySet<string>;
	/** What stands between commas behind a name with an age, or right behind the age: `ans`, `who`. */
	readonly afterAge: ReadonlySet<string>;
	/** Articles that names of bodies begin with, those of the language's own newspapers or a foreign one: `the`. */
	readonly nameArticles: ReadonlySet<string>;
	/** Abbreviated, the saint that a school or hospital is named after: `st`. */
	readonly saints: ReadonlySet<string>;
	/** Small words inside names of persons: `de`, `von`, `bin`. */
	readonly particles: ReadonlySet<string>;
	/** Small words inside names of bodies and places written with capitals: `of`, `and`, `des`. */
	readonly links: ReadonlySet<string>;
	/** Words that join two common nouns with capitals into the title of a body: "Action on Hearing Loss". */
	readonly titleLinks: ReadonlySet<string>;
	/** Links of another language's names, that always join: `of` in French. */
	readonly foreignLinks: ReadonlySet<string>;
	/** Determiners that may follow a link: `of the`, `de la`. */
	readonly determiners: ReadonlySet<string>;
	/** Days and months: never part of a name. */
	readonly calendar: ReadonlySet<string>;
	/** Months that persons are named after: "Theresa May". */
	readonly monthNames: ReadonlySet<string>;
	/** Words before a day or month: `in`, `last`. */
	readonly timePrepositions: ReadonlySet<string>;
	/** Words written with a capital that alone name no actor: feasts, languages, things of the internet, page furniture. */
	readonly noActors: ReadonlySet<string>;
	/** Those who live in a city or region, in all forms: `Réunionnais`, `Londoners`. A country's are known from its adjective. */
	readonly inhabitants: ReadonlySet<string>;
	/** Abbreviations before a name that say what it names: `ONG`, `CEO`. */
	readonly labels: ReadonlySet<string>;
	/** First or last words of names of events, laws, prizes, works and things: `Guerre`, `War`, `Act`, `Cup`. */
	readonly noActorHeads: ReadonlySet<string>;
	/** Last nouns of names of laws and treaties: `Act`, `Bill`. */
	readonly lawNouns: ReadonlySet<string>;
	/** Words of number, amount and time that may begin a sentence before a name and are no part of it: `several`. */
	readonly quantifiers: ReadonlySet<string>;
	/** Words before the name of a body or function of which the time is over: `former`. */
	readonly formers: ReadonlySet<string>;
	/** Letters that stand for others with an accent where they are capitals: `Agé`. */
	readonly lostAccents: ReadonlyMap<string, readonly string[]>;
	/** Particles that are no words of the language: with the name behind them they are a surname: `von`. */
	readonly surnameParticles: ReadonlySet<string>;
	/** Peoples of no single country, by two words of which the second is that of one alone: `Central American`. Forms joined by a blank. */
	readonly widerPeoples: ReadonlySet<string>;
	/** Nouns behind a name, or its genitive, that make it a measure, an illness or a law of nature: `Richter scale`, `Bright's disease`. */
	readonly measures: ReadonlySet<string>;
	/** Roles whose complement is the name of a body: `CEO of`. */
	readonly bodyRoles: ReadonlySet<string>;
	/** Articles before something known, merged with a preposition too: `le`, `du`, `aux`, `the`. */
	readonly definite: ReadonlySet<string>;
	/** Articles before something not known yet. */
	readonly indefinite: ReadonlySet<string>;
	/** Those of them that stand before one thing. */
	readonly definiteSingular: ReadonlySet<string>;
	/** Determiners of several known or owned things: `les`, `ses`. */
	readonly definitePlural: ReadonlySet<string>;
	/** Points of the compass that stand for a country named after them: `le Sud`. */
	readonly directions: ReadonlySet<string>;
	/** Articles merged with a preposition, with the article that a name begins with alone: `au` Caire is `le` Caire. */
	readonly mergedArticles: ReadonlyMap<string, string>;
	/** Names of countries that are those of cities in another language, folded, with their codes: `Mexico`. */
	readonly ownCountries: ReadonlyMap<string, string>;
	/** The country whose regions stand with an article, and those of them that mean something else with it: `le Nord`. */
	readonly articledRegions: {readonly country: string; readonly except: ReadonlySet<string>} | null;
	/** Parts of a country that are called by the compass, and what they are called: `province Sud`. */
	readonly divisions: ReadonlySet<string>;
	readonly compass: ReadonlySet<string>;
	/** Functions whose complement is a town or region: `maire de`, `mayor of`. */
	readonly placeRoles: ReadonlySet<string>;
	/** Words before which a name of one letter is the network X: `sur X`. */
	readonly publishedOn: ReadonlySet<string>;
	/** Prepositions that stand before places. */
	readonly placePrepositions: ReadonlySet<string>;
	/** Words that stand before a place with `of` between: **`près`** `de`, **`north`** `of`. */
	readonly nearness: ReadonlySet<string>;
	/** Nouns of where people live, behind which an adjective may stand before the name: `ville` of `la ville balnéaire de`. */
	readonly settlements: ReadonlySet<string>;
	/** Prepositions of movement and belonging: the name behind them does nothing itself. */
	readonly movementPrepositions: ReadonlySet<string>;
	/** Place nouns of what is built in a town and is not the town: `Airport`, `Hospital`. */
	readonly facilities: ReadonlySet<string>;
	/** Nouns that make a name a place: `région`, `île`, `province`, `Street`. */
	readonly placeNouns: ReadonlySet<string>;
	/** Nouns that end the names of states that nobody has on a list: `the Varn People's` **`Republic`**. */
	readonly stateNouns: ReadonlySet<string>;
	/** Place nouns in lower case that still belong to the name before them: `Cusco province`. */
	readonly placeSuffixes: ReadonlySet<string>;
	/** Prepositions after which a capital city means its government: `contre Lisbonne`, `by Washington`. */
	readonly agentPrepositions: ReadonlySet<string>;
	/** Verbs whose object is a government when it is a capital city: `aider Lisbonne`. Lemmas. */
	readonly dealingVerbs: ReadonlySet<string>;
	/** Nouns of events that take a place as complement: `guerre d'Algérie`. */
	readonly events: ReadonlySet<string>;
	/** Nouns of storms, operations and prizes, before their names: `tempête Ciaran`. */
	readonly namedThings: ReadonlySet<string>;
	/** Nouns of ships, storms, spacecraft, works: the name behind them is theirs wherever it stands: `tanker`, `cyclone`. */
	readonly christened: ReadonlySet<string>;
	/** Of these the storms, which are written with a capital before their name. */
	readonly storms: ReadonlySet<string>;
	/** Ends of common nouns in the plural that dictionaries may lack: `Organisers`. */
	readonly agentPlural: RegExp | null;
	/** What makes an adjective of a nation feminine, at its end, folded: `norvegien`**`ne`**. Cut off one at a time to find the masculine. */
	readonly feminineEndings: readonly RegExp[];
	/** Adverbs, prepositions and interjections that the dictionary lacks: `amidst`, `d'abord`, `ah`. */
	readonly smallWords: ReadonlySet<string>;
	/** Prefixes that make a word of the language from another, before a hyphen: `anti`, `pro`. */
	readonly prefixes: ReadonlySet<string>;
	/** Before a function that somebody no longer has: `ex-`. */
	readonly formerPrefix: string;
	/** How participles end that may stand before a name at the head of a sentence: "Disgraced Enron". Null where none do. */
	readonly leadingParticiple: RegExp | null;
	/** Endings of gerunds that begin a sentence before the name of their object: `Blaming Norway`. */
	readonly leadingGerund: RegExp | null;
	/** States and provinces as they are shortened behind a town: `Salem, Ore.` */
	readonly shortenedStates: ReadonlySet<string>;
	/** Ends of contractions, which never stand behind a name: `'t`. */
	readonly contractions: ReadonlySet<string>;
	/** Endings of forms that the dictionary may lack, each with what stands there in the adjective they are made from. */
	readonly derivations: readonly (readonly [RegExp, string])[];
	/** Ends of adjectives made from names of places and peoples: `Bolognese`. Null where these have no capital. */
	readonly originAdjective: RegExp | null;
	/** Verbs of saying and other verbs that take persons and bodies as subject. Lemmas. */
	readonly speechVerbs: ReadonlySet<string>;
	/** Auxiliaries between a name and its verb. */
	readonly auxiliaries: ReadonlySet<string>;
	/** Nouns of kin that stand before given names with a common surname: `frères`, `brothers`. */
	readonly coordinators: ReadonlySet<string>;
};

/** Beginnings of names of places that are written with a full stop: `St. Petersburg`, `Mt. Hood`, `Ft. Worth`. */
export const abbreviatedBeginnings: ReadonlySet<string> = new Set(['St', 'Mt', 'Ft']);

/** The Arabic article, as it is written small before a name: `al-Assad`. */
export const arabicArticle = /^(?:al|el|as|ar|an|ad|ul)[-’']\p{Lu}/u;
