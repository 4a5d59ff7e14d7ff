import {words} from './wordLists.ts';

/**
 * What a verb needs beside it to be taken for speech:
 * - `say`: a clause, a quotation, an infinitive or an object ("a annoncé 300 départs");
 * - `tell`: the same after the one who is told ("told reporters that");
 * - `count`: an object with a number ("a recensé 12 morts", "puts the toll at 1.8m");
 * - `think`: a clause, quotation or infinitive ("believes that"), never a plain object;
 * - `find`: a clause or quotation ("agree that"), where an infinitive is an act ("agrees to pay");
 * - `foresee`: the same as `think`, or an object with a number ("prévoit une perte de 3 millions");
 * - `show`: a clause whose subject is a document or a speaker by name, no pronoun ("une étude montre que");
 * - `quote`: a quotation ("lance", "went on");
 * - `act`: does something by speaking, to an object ("accuse X of", "exhorte X à");
 * - `give`: promises; the giver speaks for the gift ("a promis 500 millions").
 */
export type SpeechClass = 'say' | 'tell' | 'count' | 'think' | 'find' | 'foresee' | 'show' | 'quote' | 'act' | 'give';

/** How a cue stands to what it governs. */
export type Stance = 'asserts' | 'denies' | 'plans' | 'doubts' | 'confirms';

/** A verb of speech: what it needs beside it, and how it stands to what is said. */
export type SpeechVerb = {readonly class: SpeechClass; readonly stance: Stance};

/** What a verb needs to tell of a number: its prepositions, a word before it, and whether the number must stand alone. */
export type StandingVerb = {
	/** None where the number stands right behind the verb: `en compte` **`240`**. */
	readonly prepositions: ReadonlySet<string>;
	/** Stands right before the verb: `s'` **`en`** `tenir`. */
	readonly behind?: string;
	/** The verb is as often one of moving: `arrives at 4,600`, not `at 12 villages`. */
	readonly bare: boolean;
	/** Only who counts by trade speaks by it: `the police count 61`, where a town has as many. */
	readonly ofCounters?: true;
};

/** How a language tells who speaks. Keys are lemmas or forms, lower case, plain apostrophes. */
export type SpeechWords = {
	/** By lemma. */
	readonly verbs: ReadonlyMap<string, SpeechVerb>;
	/** Verbs of speech, besides those that tell, whose past is hardly ever a participle: `said`. By lemma. */
	readonly plainPast: ReadonlySet<string>;
	/** Verbs that speak only in the perfect: `a compté 300 personnes`, not `compte 300 salariés`. By lemma. */
	readonly perfectOnly: ReadonlyMap<string, SpeechVerb>;
	/** Verbs of speech that, before an infinitive, tell what others say of their subject: `a lorry` **`thought`** `to have left`. Lemmas. */
	readonly passiveBeforeInfinitive: ReadonlySet<string>;
	/** Verbs that speak only before an infinitive: `compte économiser`. By lemma. */
	readonly infinitiveOnly: ReadonlyMap<string, SpeechVerb>;
	/** Verbs of demands, by lemma, with the preposition before what is demanded: `ask` **for**; empty where it is the object. */
	readonly demands: ReadonlyMap<string, string>;
	/** Verbs of charges, by lemma, with the prepositions before what somebody is charged with: `indict` **for**. Forms. */
	readonly charges: ReadonlyMap<string, ReadonlySet<string>>;
	/** Behind a verb that counts, they make it something else: `put aside`. */
	readonly particles: ReadonlySet<string>;
	/** Forms of such verbs that say, where no auxiliary stands before them, who is counted too: `chauffeur` **compris**. */
	readonly includings: ReadonlySet<string>;
	/** Verbs whose subject passes on what it was told: `a appris l'AFP auprès du parquet`. Lemmas. */
	readonly learning: ReadonlySet<string>;
	/** Words before the one it was learned from: `auprès de`, `de source`. */
	readonly from: readonly (readonly string[])[];
	/** A source that names nobody, at the head of a sentence: `de source policière`. */
	readonly anonymous: readonly (readonly string[])[];
	/** A sentence that begins so tells who says what stands before it: `c'est ce que`, `that is what`. Longest first. */
	readonly pointsBack: readonly (readonly string[])[];
	/** Nouns that tell of hearsay before a clause: `reports that`, `des rumeurs selon lesquelles`. Lemmas. */
	readonly hearsayNouns: ReadonlySet<string>;
	/** Words that stand before a source: `selon`, `according to`. Longest first. */
	readonly prepositions: readonly (readonly string[])[];
	/** Set phrases around a source: `as` the union `has it`. Longest first. */
	readonly frames: readonly {
		readonly openings: readonly (readonly string[])[];
		readonly closings: readonly (readonly string[])[];
	}[];
	/** Prepositions of a source only behind a comma and at the end of a clause: `, per Reuters.` */
	readonly closing: ReadonlySet<string>;
	/** Prepositions of a source only at the head of a sentence and before a person or body: `pour X, ...`. */
	readonly opinions: ReadonlySet<string>;
	/** Heads after `selon` that are no source: `selon le cas`. Lemmas. */
	readonly noSource: ReadonlySet<string>;
	/** Those of which there are several, and a number for each: `de 10 à 30 selon` **`les sources`**. Lemmas; with a complement they do speak. */
	readonly variants: ReadonlySet<string>;
	/** Nouns of persons, bodies and documents that may speak. Lemmas. */
	readonly speakers: ReadonlySet<string>;
	/** Words by which one person speaks of themselves: `I`, `mon`. Forms. */
	readonly selves: ReadonlySet<string>;
	/** Endings of lemmas that name persons by what they do: `-iste`, `-ologue`. */
	readonly speakerEndings: RegExp | null;
	/** Those of them that are documents: pronouns of persons never mean them. Lemmas. */
	readonly documents: ReadonlySet<string>;
	/** Nouns of counts that give a number and name nobody: `le bilan fait état de`, `the toll`. Lemmas. */
	readonly tolls: ReadonlySet<string>;
	/** Nouns of what is given to the public with numbers in it: `résultats`, `figures`. Lemmas. */
	readonly issued: ReadonlySet<string>;
	/** Nouns of those who count victims and losses, so that a toll `of` theirs is their count. Lemmas. */
	readonly counters: ReadonlySet<string>;
	/** Verbs by which a body gives a document or count to the public: `que la préfecture a` **`communiqué`**. Lemmas. */
	readonly issuing: ReadonlySet<string>;
	/** Prepositions before the body where somebody said it: `indique-t-on` **`chez`** `Norvent`. */
	readonly placesOfSpeech: ReadonlySet<string>;
	/** The same in several words, at the head of a sentence: `du côté de` `la direction, on assure`. Longest first. */
	readonly sidesOfSpeech: readonly (readonly string[])[];
	/** Prepositions before the document where something can be read: `peut-on lire` **`dans`** `un communiqué`. */
	readonly placesOfWriting: ReadonlySet<string>;
	/** Words before a colon and a source in brackets: `source`. Forms. */
	readonly sourceLabels: ReadonlySet<string>;
	/** By a preposition the nouns behind it of counts that belong to their source: `by the union's` **`count`**. Lemmas; empty where `selon` says it. */
	readonly ownCounts: ReadonlyMap<string, ReadonlySet<string>>;
	/** Nouns of what somebody has said or counted, which alone is denied by whoever rejects it: `rejected claims`, no plan. Lemmas. */
	readonly statements: ReadonlySet<string>;
	/** Those who are told, between a verb and a count that is given them: `gave` **`us`** `the figure of`. Forms. */
	readonly told: ReadonlySet<string>;
	/** Nouns of counts that are given with their number behind them: `gave a` **`breakdown`** `of 36 votes`. Lemmas. */
	readonly givenCounts: ReadonlySet<string>;
	/** Nouns of numbers that somebody has come to: `the police` **`estimate`** `is 9,000`, `le` **`chiffre`** `de la police`. Lemmas. */
	readonly ownedCounts: ReadonlySet<string>;
	/** Verbs between such a noun and its number: `is`, `s'élève à`. Lemmas. */
	readonly amounting: ReadonlySet<string>;
	/** Verbs by which a body comes to a number or keeps to it, by lemma: `arrive` **at** `4,600`, `s'en tenir` **à** `52`. */
	readonly standing: ReadonlyMap<string, readonly StandingVerb[]>;
	/** Words of those whom a raised number counts: `increased the number of people reported` **`missing`** `to 50`. Lemmas and forms. */
	readonly reportedWords: ReadonlySet<string>;
	/** Present forms of a verb of seeing that expects a sum or rate: `sees revenue of $3 billion`. */
	readonly outlook: ReadonlySet<string>;
	/** Nouns of what is foreseen and not planned: `prévoit une` **`perte`**. Lemmas. */
	readonly foreseen: ReadonlySet<string>;
	/** Behind the preposition of an agent, by what means somebody speaks: `said by` **`phone`**. Forms. */
	readonly means: ReadonlySet<string>;
	/** Verbs of the senses, by which those who were there tell what they saw, and nouns for them: `witnesses saw`. Lemmas. */
	readonly seeing: ReadonlySet<string>;
	readonly observers: ReadonlySet<string>;
	/** Words of a verdict, behind a verb of speech that only passes it: `reconnu` **`coupable`** `de douze vols`. Forms. */
	readonly verdicts: ReadonlySet<string>;
	/** Nouns of those who judge, and the verbs by which they decide instead of speaking: `le tribunal a ordonné`. Lemmas. */
	readonly courts: ReadonlySet<string>;
	readonly decisions: ReadonlySet<string>;
	/** Words behind an inserted speaker with which the statement goes on: `Ten died, the mayor said,` **in** `four hours`. Forms. */
	readonly runningOn: ReadonlySet<string>;
	/** Verbs by which a hospital takes people in rather than speaks of them: `admitted 19 sailors`. Lemmas. */
	readonly takingIn: ReadonlySet<string>;
	/** Verbs that say what something is, with the word before that: `described the plan` **`as`** `theft`. By lemma. */
	readonly naming: ReadonlyMap<string, string>;
	/** What is done with a document that others have made: `obtained`, `commissioned by the newspaper`. Lemmas of verbs. */
	readonly handling: ReadonlySet<string>;
	/** WordNet categories whose nouns may speak; empty where the lexicon has none. */
	readonly speakerCategories: ReadonlySet<string>;
	/** Nouns of offices and roles that stand beside a name: `ministre`, `spokesman`. Lemmas. */
	readonly roles: ReadonlySet<string>;
	/** Nouns of bodies and persons of which there are many: with `the` they take up a name before them. Lemmas. */
	readonly manyBodies: ReadonlySet<string>;
	readonly manyPersons: ReadonlySet<string>;
	/** Words of an age beside a person: `41-`**`year`**`-old`, `52` **`ans`**. Lemmas and forms. */
	readonly ages: ReadonlySet<string>;
	/** Nouns for outlets and agencies that pass on what others say. Lemmas. */
	readonly relayNouns: ReadonlySet<string>;
	/** Names of news agencies and large outlets. Forms. */
	readonly relayNames: ReadonlySet<string>;
	/** `citant`, `citing`: what follows is the source, the subject only the relay. */
	readonly citing: ReadonlySet<string>;
	/** Verbs whose object speaks: `quoted an official as saying`. Lemmas. */
	readonly citingVerbs: ReadonlySet<string>;
	/** `cité par`, `quoted by`: what follows is the relay. */
	readonly citedBy: readonly (readonly string[])[];
	/** `de même source`: an adverbial that stands for the speaker before. */
	readonly sameFrom: readonly (readonly string[])[];
	/** Before a participle of speech: what the whole sentence tells is told by whom it names, **`as`** `reported by`. */
	readonly asTold: readonly (readonly string[])[];
	/** `la même source`: the speaker before. */
	readonly sameSource: readonly (readonly string[])[];
	/** Those of them that mean who was named last, with the pronoun of the same number and gender: `ceux-ci` → `ils`. Joined by blanks. */
	readonly latter: ReadonlyMap<string, string>;
	/** Verbs that carry a verb of speech in the infinitive: `tenir à`, `venir de`, `faire savoir`. Lemmas. */
	readonly carriers: ReadonlySet<string>;
	/** Those of them that say the same when they are negated: `n'a pas` **`tardé`** `à annoncer`. Lemmas. */
	readonly delays: ReadonlySet<string>;
	/** Those that carry it only in the perfect: `a dû reconnaître`, not `doit annoncer`. Lemmas. */
	readonly perfectCarriers: ReadonlySet<string>;
	/** Adjectives and participles between `be` and an infinitive of speech: `was` **`quick`** `to say`, `a été` **`contraint`** `de reconnaître`. Lemmas and forms. */
	readonly readiness: ReadonlySet<string>;
	/** Infinitives that speak only behind a carrier: `faire savoir`, `laisser entendre`. Lemmas. */
	readonly carried: ReadonlySet<string>;
	/** Verbs that speak with a bare noun: `faire état`, `faire part`. Lemma to forms. */
	readonly lightNouns: ReadonlyMap<string, ReadonlySet<string>>;
	/** Carriers that turn it round: `refuser de confirmer`, `decline to say`. Lemmas. */
	readonly refusals: ReadonlySet<string>;
	/** Carriers by which something is left unsaid: `omettre de déclarer`, `fail to report`. Lemmas. */
	readonly omissions: ReadonlySet<string>;
	/** Nouns of what somebody says, before a colon: `the minister's` **`answer`**`: 300 beds`, **`réponse`** `du ministre :`. Lemmas. */
	readonly replies: ReadonlySet<string>;
	/** Adjectives that say how somebody speaks, before a colon and a quotation: `catégorique`, `adamant`. Lemmas. */
	readonly firm: ReadonlySet<string>;
	/** Verbs of speech that with a number for an object only reckon or build: `adding 300 jobs`. Lemmas. */
	readonly sums: ReadonlySet<string>;
	/** Words of scale behind a numeral: `4.6` **`million`**; forms. */
	readonly scales: ReadonlySet<string>;
	/** Before a verb of speech or its speaker: what is said there is not what the sentence tells: `contrary to what` she said. */
	readonly contraries: readonly (readonly string[])[];
	/** Before a gerund of speech: nobody says it: **without** `denying the facts`. */
	readonly unsaid: readonly (readonly string[])[];
	/** Verbs of speech that go on with what somebody has said already: `add`, `poursuivre`. Lemmas. */
	readonly goingOn: ReadonlySet<string>;
	/** Objects that make a verb of speech an act: `claim responsibility`. Lemmas. */
	readonly noContent: ReadonlySet<string>;
	/** Verbs of speech by which acts are owned up to: `revendiquer`. Lemmas. */
	readonly claims: ReadonlySet<string>;
	/** Verbs that tell of such an object as of any other: `announced the victory`. Lemmas. */
	readonly tellsOfActs: ReadonlySet<string>;
	/** Possessions that speak of a promise when they grow or shrink: `pledge`, `offre`. Lemmas. */
	readonly offers: ReadonlySet<string>;
	/** Verbs that raise or lower them. Lemmas. */
	readonly changes: ReadonlySet<string>;
};

/** Verbs of one class and stance, from their lemmas separated by blanks. */
export const speechVerbs = (speech: SpeechClass, stance: Stance, lemmas: string): [string, SpeechVerb][] =>
	[...words(lemmas)].map(lemma => [lemma, {class: speech, stance}]);
