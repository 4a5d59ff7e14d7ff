import type {PhraseTable} from './phrases.ts';
/** The closed classes of a language that a noun phrase is found by. Forms. */
export type GrammarWords = {
	readonly determiners: ReadonlySet<string>;
	/** Articles and demonstratives that mean somebody already spoken of. */
	readonly definites: ReadonlySet<string>;
	/** Determiners of a single thing: `a`, `another`. */
	readonly ofOne: ReadonlySet<string>;
	/** Those of them that point back: `ce`, `this`. */
	readonly demonstratives: ReadonlySet<string>;
	readonly possessives: ReadonlySet<string>;
	/** Those of them that are the authors': `our`, `nos`. */
	readonly ownPossessives: ReadonlySet<string>;
	/** Words that are adverbs right before a verb, and adjectives elsewhere: `X` **`further`** `said`. */
	readonly beforeVerbs: ReadonlySet<string>;
	/** Words for a part of a day or month that stand before it: **`late`** `Monday`, **`tard`** `lundi`. */
	readonly beforeTimes: ReadonlySet<string>;
	readonly prepositions: ReadonlySet<string>;
	/** Prepositions that go on a noun phrase: `de`, `of`. */
	readonly nounPrepositions: ReadonlySet<string>;
	/** Those of them that make a genitive: `de`, `of`. */
	readonly genitives: ReadonlySet<string>;
	readonly relatives: ReadonlySet<string>;
	/** Words that begin a dependent clause: `que`, `that`, `lorsque`. */
	readonly subordinators: ReadonlySet<string>;
	/** `que`, `that`: begin what is said. */
	readonly complementizers: ReadonlySet<string>;
	/** Those of them that begin nothing else: `que`, `that`. */
	readonly that: ReadonlySet<string>;
	/** Conjunctions that set another statement against the one before, behind a comma: `mais`, `tandis que`, `while`. */
	readonly contrasts: readonly (readonly string[])[];
	/** Phrases before what the writer adds of the times: `amid`, `sur fond de`. */
	readonly circumstances: readonly (readonly string[])[];
	/** Those of them that set one number beside another of the same speaker: `said 40 were hurt,` **`while`** `12 were not`. */
	readonly beside: ReadonlySet<string>;
	/** Words before the number that another is set against: `contre`, `entre`, `against`. */
	readonly against: ReadonlySet<string>;
	/** `et`, `and`: join noun phrases. */
	readonly and: ReadonlySet<string>;
	/** Adverbs that join verbs with one subject: `puis`, `then`. */
	readonly sequence: ReadonlySet<string>;
	/** Relative pronouns that are the subject of their clause: `qui`, `who`. */
	readonly subjectRelatives: ReadonlySet<string>;
	/** Those before the noun of what belongs to somebody: **`whose`** `leader`, **`dont`** `le chef`. */
	readonly ownerRelatives: ReadonlySet<string>;
	/** `comme`, before a speaker behind the verb: `comme l'exige l'opposition`. */
	readonly comparison: ReadonlySet<string>;
	/** `ce` in `ce que`; null where the language has no such pair. */
	readonly demonstrative: string | null;
	/** `that` where it may be a determiner; null where it never is. */
	readonly ambiguousThat: string | null;
	/** `un` in `le numéro un de la CFDT`. */
	readonly rank: string | null;
	/** `as` in `cited as saying`. */
	readonly quotedAs: string | null;
	/** Reflexive pronouns before a verb: `se`. */
	readonly reflexives: ReadonlySet<string>;
	/** Titles that show the gender of who bears them. */
	readonly feminineTitles: ReadonlySet<string>;
	readonly masculineTitles: ReadonlySet<string>;
	readonly coordinators: ReadonlySet<string>;
	/** Subject pronouns of the third person: number, gender where it shows, and whether they mean persons only (`he`). */
	readonly pronouns: ReadonlyMap<
		string,
		{readonly number: 'singular' | 'plural'; readonly gender: 'masculine' | 'feminine' | null; readonly person: boolean}
	>;
	/** Before a perfect infinitive that its main clause's subject speaks in: `après avoir annoncé`. */
	readonly afterwards: ReadonlySet<string>;
	/** `on`: tells that something is said, not who says it. */
	readonly impersonal: string | null;
	/** Pronouns after a preposition, with the subject pronoun that says the same: `lui` → `il`. */
	readonly obliques: ReadonlyMap<string, string>;
	/** Possessives, with the subject pronouns of whom they may mean: `his` → `he`, `son` → `il`, `elle`. */
	readonly owners: ReadonlyMap<string, readonly string[]>;
	/** Pronouns of the first and second person and others that name no speaker of the text. */
	readonly otherPronouns: ReadonlySet<string>;
	/** Pronouns between subject and verb: `l'`, `lui`, `se`. */
	readonly clitics: ReadonlySet<string>;
	readonly negations: ReadonlySet<string>;
	/** Who does nothing, and when nothing is done: `nobody`, `personne`; where the verb has a negation too, only with it. */
	readonly nobody: PhraseTable<true>;
	/** Negations that follow the verb: `pas`. */
	readonly negationsAfter: ReadonlySet<string>;
	/** Words between a carrier and its infinitive: `à`, `de`, `to`. */
	readonly infinitiveLinks: ReadonlySet<string>;
	/** Phrases between subject and verb: `quant à lui`, `for his part`. */
	readonly asides: readonly (readonly string[])[];
	/** Forms of the verbs that make perfect tenses: `a`, `had`. Lemmas. */
	readonly perfectAuxiliaries: ReadonlySet<string>;
	/** Lemmas of the verbs that make the passive: `être`, `be`. */
	readonly passiveAuxiliaries: ReadonlySet<string>;
	/** Forms that stand before an infinitive as part of the verb: `will`, `doit`. */
	readonly modals: ReadonlySet<string>;
	/** The modal that goes on what was said would be: `would`; null where a tense does. */
	readonly reportedModal: string | null;
	/** Words that make it a condition: `if`. */
	readonly conditions: ReadonlySet<string>;
	/** How adverbs of manner end: `-ly`, `-ment`. */
	readonly manner: RegExp;
	/** Lemma of the verb that stands for tense before an infinitive: `do`; null where none does. */
	readonly tenseVerb: string | null;
	/** Adverbs and short phrases that may stand between subject and verb, or begin a sentence. */
	readonly adverbs: ReadonlySet<string>;
	/** `avec`, `with`: before what an object has with it. */
	readonly accompanying: ReadonlySet<string>;
	/** `par`, `by`. */
	readonly agentPreposition: string;
	/** `à`, `to`: before the one who is told. */
	readonly addresseePrepositions: ReadonlySet<string>;
	/** Titles before a name: `M`, `Mr`. */
	readonly titles: ReadonlySet<string>;
	/** Determiners that show feminine and masculine gender; empty in English. */
	readonly feminine: ReadonlySet<string>;
	readonly masculine: ReadonlySet<string>;
	readonly plural: ReadonlySet<string>;
	/** Infinitives come without a word before them (`annoncé avoir`), or after one (`to`). */
	readonly infinitiveMark: string | null;
	/** The word that belongs to a gerund: `en` in `en annonçant`; null where none does. */
	readonly gerundMark: string | null;
	/** The pronoun for some of what was named before: `en` in `il en compte 120`; null where there is none. */
	readonly ofThem: string | null;
	/** The consonant put between a verb and the pronoun behind it: `t` in `a-t-il`; null where there is none. */
	readonly linkingConsonant: string | null;
	/** Endings of participles that are a past of the first person too, which print hardly has: `transmis`; null where none are. */
	readonly rarelyFinite: RegExp | null;
	/** Whether a finite form is a conditional that marks hearsay. */
	readonly isConditional: (form: string, lemma: string) => boolean;
	/** Whether a finite form can only be said to a `tu`, which print hardly does: `menaces`, `demandes`. */
	readonly isSecondPerson: (form: string, lemma: string) => boolean;
	/** Whether a finite form is in the future; never where the future takes a modal. */
	readonly isFuture: (form: string, lemma: string) => boolean;
};
