import type {PhraseTable} from './phrases.ts';

/** What is needed to find what a number counts, and to tell numbers that count nothing. */
export type CountingWords = {
	/** Whether names of makes have no plural: `50 Airbus`. */
	readonly namesWithoutPlural: boolean;
	/** Between a number and its noun: possessives, articles and quantifiers: `of the`, `de ses`. */
	readonly determiners: ReadonlySet<string>;
	/** Words before the noun that make the number come on top of another: `more`, `autres`. */
	readonly additional: ReadonlySet<string>;
	/** Between a sum and what comes on top of it: `$20 million` **`plus`** `$4 million`. */
	readonly addends: ReadonlySet<string>;
	/** Those of them that may be a hedge or stand among hedges: `another`. */
	readonly onTop: ReadonlySet<string>;
	/** The same after the noun: `supplémentaires`, `de plus`. */
	readonly additionalAfter: PhraseTable<true>;
	/** Behind what something is larger by, before what it is compared with: `50 %` **`higher`** `than`, **`plus élevé`** `que`. */
	readonly largerAfter: PhraseTable<true>;
	/** Behind `more`, before what it is more than: `than`, `que`. */
	readonly comparedWith: ReadonlySet<string>;
	/** How comparatives that the dictionary lacks end, and superlatives too; null where these are words of their own. */
	readonly comparative: RegExp | null;
	readonly compared: RegExp | null;
	/** After a number that something is smaller by: `de moins`, `fewer`. */
	readonly fewerAfter: PhraseTable<true>;
	/** Pronouns for a whole named before: `of them`, `d'entre eux`. */
	readonly partOfThem: PhraseTable<true>;
	/** Pronouns for a whole of people among whom the speaker is: `of us`, `d'entre nous`. */
	readonly partOfUs: PhraseTable<true>;
	/** The same of those who belong to somebody: `of ours`, `des leurs`. */
	readonly partOfOurs: PhraseTable<true>;
	/** Behind a number of people, before those who they are together: `a 700`**`-strong`** `crew`. */
	readonly strength: PhraseTable<true>;
	/** Before a number that is part of the one before it: `including`, `dont`. */
	readonly including: PhraseTable<true>;
	/** Nouns whose plural looks like their singular: `1,200 personnel`; forms. */
	readonly alikeInPlural: ReadonlySet<string>;
	/** Adjectives that stand before a noun and may be nouns themselves: `jeunes`, `anciens`; lemmas. */
	readonly adjectivesBefore: ReadonlySet<string>;
	/** Adjectives that tell nothing of what they count, but which of those before: `les douze` **`restants`**; lemmas. */
	readonly orderAdjectives: ReadonlySet<string>;
	/** Nouns that are pronouns too: `personne`. */
	readonly nounsBesidePronouns: ReadonlySet<string>;
	/** Words that no counted noun is, although a dictionary has them as nouns; forms. */
	readonly notNouns: ReadonlySet<string>;
	/** Participles and adjectives that count people by what befell them, by lemma or form → unit. */
	readonly casualties: ReadonlyMap<string, string>;
	/** Words between a number and a casualty besides adverbs: `feared`, `portés`; forms. */
	readonly fateManners: ReadonlySet<string>;
	/** Verbs of the same, by lemma, after a relative pronoun: `who died`. */
	readonly casualtyVerbs: ReadonlyMap<string, string>;
	/** Verbs by which people are taken, whom they count one by one: `arrested` **`a`** `teacher`; lemmas. */
	readonly seizingVerbs: ReadonlySet<string>;
	/** What participles right behind a number say befell people where no object follows: `two held after raid`. */
	readonly headlineFates: ReadonlyMap<string, string>;
	/** Verbs whose object is who is spoken to: `told` **`reporters`**; lemmas. */
	readonly addressingVerbs: ReadonlySet<string>;
	/** Verbs of what is done to people alone, in the passive: `have been` **`rescued`**; lemmas. */
	readonly peopleVerbs: ReadonlySet<string>;
	/** What befalls people alone, behind an auxiliary: `64 have` **`fallen ill`**. */
	readonly fallsIll: PhraseTable<true>;
	/** Verbs that only join a subject and what is said of it, and their auxiliaries; lemmas. */
	readonly copulas: ReadonlySet<string>;
	/** Verbs whose object without a noun is known, by lemma: `employ` → `employee`. */
	readonly impliedObjects: ReadonlyMap<string, string>;
	/** Nouns for sums of money, before a number without currency: `une perte de 1,2 milliard`; lemmas. */
	readonly sums: ReadonlySet<string>;
	/** Verbs whose object is a sum: `coûtera 300 millions`; lemmas. */
	readonly sumVerbs: ReadonlySet<string>;
	/** Nouns for people together, before `of` and their number: `a crew of eight`; lemmas. */
	readonly groups: ReadonlySet<string>;
	/** Verbs by which a toll is told, before a bare number: `the police` **`say`** `23`; lemmas. */
	readonly tellingVerbs: ReadonlySet<string>;
	/** Verbs by which a number is foreseen, whose participle behind it counts nothing: `les 40` **`prévus`**; lemmas. */
	readonly foreseeingVerbs: ReadonlySet<string>;
	/** Verbs whose object is so much time: `they had` **`waited`** `nine`; lemmas. */
	readonly timeVerbs: ReadonlySet<string>;
	/** Nouns for a parent, before `of` and a bare number of children, `a mother of three`; and what it counts. */
	readonly parents: ReadonlySet<string>;
	readonly child: string;
	/** Nouns of a count that name what is counted: `toll` → `dead`; by lemma. */
	readonly tolls: ReadonlyMap<string, string>;
	/** Phrases with such a noun, or one of `numberNouns`, that count nothing: `dépôt de bilan`, `chiffre d'affaires`. */
	readonly noTolls: PhraseTable<true>;
	/** Nouns for all who live somewhere, before their number: `population`; and what it counts. */
	readonly populations: ReadonlySet<string>;
	readonly inhabitant: string;
	/** Nouns in the singular for how many come or go, whose number changes as that of a plural does: `attendance`. */
	readonly flows: ReadonlySet<string>;
	/** Nouns for a number that is reached or passed: `mark`, `barre`; what is counted is said elsewhere. */
	readonly thresholds: ReadonlySet<string>;
	/** Definite articles, before casualties and nouns for a number: `the injured`, `le nombre`. */
	readonly theArticles: ReadonlySet<string>;
	/** Nouns for a number, before `of` and what is counted: `the number of people`. */
	readonly numberNouns: ReadonlySet<string>;
	/** Pronouns for such a noun, drawn together with `of` or before it: `celui` `des`. */
	readonly numberPronouns: ReadonlySet<string>;
	/** Whose figure a noun before `figure` tells, and not what is counted: `the police figure`. */
	readonly countGivers: ReadonlySet<string>;
	/** Verbs that put a number at what they name: `puts` the cases at 130. Lemmas. */
	readonly estimating: ReadonlySet<string>;
	/** The preposition before that number: puts the cases `at` 130. */
	readonly valuedAt: ReadonlySet<string>;
	/** Nouns that stand for the number told before, with another value: `the previous estimate`; lemmas. */
	readonly estimates: ReadonlySet<string>;
	/** Participles of the passive: `ont été tuées`. */
	readonly passive: ReadonlySet<string>;
	/** Before a number that is compared with one before it: `contre`. */
	readonly comparing: ReadonlySet<string>;
	/** Whether two of something with a definite article are known already: `les deux pays`. */
	readonly knownPairs: boolean;
	/** Before the clause that tells how many of a whole: `claims,` **`of which`** `the bank disclosed 17`. */
	readonly ofWhich: PhraseTable<true>;
	/** What stands for people before such a clause: **`those`** `held, of whom`. */
	readonly thoseOfWhom: ReadonlySet<string>;
	/** Between a whole and the number that is taken out of it: `all the bridges` **`but`** `two`. */
	readonly excepting: ReadonlySet<string>;
	/** What stands for the whole before it: **`all`** `but two`. */
	readonly all: ReadonlySet<string>;
	/** Pronouns for people and the verb between them and a number: `they were 300`; and the unit. */
	readonly peoplePronouns: ReadonlySet<string>;
	/** Those of them among whom the speaker is: `we`, `on`. */
	readonly ownPronouns: ReadonlySet<string>;
	readonly copula: string;
	/** What a question for a number opens with: **`how many`** `people`. */
	readonly askedNumber: PhraseTable<true>;
	/** How a verb ends that is said of several; null where verbs do not tell. */
	readonly pluralVerb: RegExp | null;
	/** What narrows a number behind a denied copula: `n'étaient` **`que`** `20`. */
	readonly restrictives: ReadonlySet<string>;
	/** Verbs that say how many their subject is: `they` **`number`** `300`. */
	readonly numberVerbs: ReadonlySet<string>;
	readonly people: string;
	/** That those counted travel in something: `on board`. */
	readonly aboard: PhraseTable<true>;
	/** Relative pronouns for people: `who`, `qui`. */
	readonly relatives: ReadonlySet<string>;
	/** Of these, what stands for people only: `38 of` **`whom`**. */
	readonly personalRelatives: ReadonlySet<string>;
	/** Nouns that the number behind them only numbers: `article`, `page`, `route`; forms. */
	readonly references: ReadonlySet<string>;
	/** Those of them that say that it is a number: `no`, `numéro`. */
	readonly numberSigns: ReadonlySet<string>;
	/** Before the number of parts that something is divided into: `en` deux, `in` two. */
	readonly dividedInto: ReadonlySet<string>;
	/** Their abbreviations before a full stop or the sign of a degree: `No. 5`, `N° 5`. */
	readonly numberMarks: ReadonlySet<string>;
	/** Nouns of streets, in the singular: a number before one, or before its name, is that of a house. */
	readonly streets: ReadonlySet<string>;
	/** Whether the noun of a street stands before its name (`12 rue Haute`) or behind it (`12 High Street`). */
	readonly streetFirst: boolean;
	/** What may stand between the number of a house and its street: nothing, `12, rue`, `12 de la rue`; forms. */
	readonly streetLinks: readonly (readonly string[])[];
	/** Nouns of those who ask a court for a term. Lemmas. */
	readonly accusers: ReadonlySet<string>;
	/** Words before what is called by a number that is also written out: `category` **four**. */
	readonly spelledReferences: ReadonlySet<string>;
	/** Before a unit of time they make a time of it: `last year`. */
	readonly timeDeterminers: ReadonlySet<string>;
	/** Between the numbers of a ratio, in hyphens: `3-for-1`. */
	readonly ratios: ReadonlySet<string>;
	/** Nouns of games, before or after a score. */
	readonly scores: ReadonlySet<string>;
	/** Months, for telling dates. */
	readonly months: ReadonlySet<string>;
	/** Hedges that are prepositions of time before a length: `over five years`. */
	readonly timePrepositions: ReadonlySet<string>;
	/** Before a bare number they make it a year: `in`, `since`, `en`. */
	readonly yearPrepositions: ReadonlySet<string>;
	/** After a number they make it a time of day: `p.m.`, `GMT`. */
	readonly clock: PhraseTable<true>;
	/** The word for hours behind a time of day, and the prepositions before one: `à 14 heures`. */
	readonly hours: ReadonlySet<string>;
	/** Behind such a word, they make it a length: `à 2 heures` **`de`** `route`. */
	readonly hoursAway: ReadonlySet<string>;
	/** Signs between hours and minutes: `17 h 30`, which English texts of French places keep. */
	readonly betweenHours: ReadonlySet<string>;
	readonly hourPrepositions: ReadonlySet<string>;
	/** Between two times of day, and the parts of the day that stand before one: `matin 6 heures`. */
	readonly hourJoiners: ReadonlySet<string>;
	readonly dayParts: ReadonlySet<string>;
	/** Between a number and the next, of which it is a part: `two out of the three years`. */
	readonly outOf: PhraseTable<true>;
	/** Between a counted part and its bare whole: `60 people` **`out of`** `200`. */
	readonly outOfBare: PhraseTable<true>;
	/** Before a whole that others are a part of: `were` **`among the`** `33 dead`. */
	readonly amongThe: PhraseTable<true>;
	/** Before an age: `aged`, `âgé de`. */
	readonly aged: PhraseTable<true>;
	/** Persons before a length of time, which is their age: `un homme de` 34 ans. */
	readonly agedNouns: PhraseTable<true>;
	/** Behind an age: `25 years old`, `25-year-old`. */
	readonly agedAfter: PhraseTable<true>;
	/** Nouns for an age, before bare numbers: `the retirement age from 62 to 64`. */
	readonly ages: ReadonlySet<string>;
	/** Forms of the verb by which somebody has an age: `elle` **`avait`** `34 ans`. */
	readonly havingAge: ReadonlySet<string>;
	/** Before a form of the copula and a bare number they make it an age: `he was 84`; and what may follow it. */
	readonly agedPronouns: ReadonlySet<string>;
	readonly behindAge: ReadonlySet<string>;
	/** Those whom something befell, whatever it was: a number `of the` victims is a part of these. Forms. */
	readonly victims: ReadonlySet<string>;
	/** Words for one person, of whom a bare number behind the copula is the age too: `her sister was 13`. */
	readonly agedPersons: ReadonlySet<string>;
	/** Words for who is youngest or oldest, before or behind whose age may stand, and the preposition of an age: `at 13 the youngest`. */
	readonly youngest: PhraseTable<true>;
	readonly ageAt: ReadonlySet<string>;
	/** Before the age that people have not reached, or have passed: `under 18`. */
	readonly ageLimits: ReadonlySet<string>;
	/** Of an age that somebody has behind them: `past` **65**. */
	readonly beyondAge: ReadonlySet<string>;
	/** Behind an age from which on others are counted too: `65` **or older**. */
	readonly openAge: PhraseTable<true>;
	/** Between such a pronoun and the copula: `will`. */
	readonly willBe: ReadonlySet<string>;
	/** Prepositions and adverbs beside which `a week` is a length: `for`, `pendant`; before and after it. */
	readonly lengthBefore: PhraseTable<true>;
	readonly lengthAfter: PhraseTable<true>;
	/** Those of the words after it that make a length of an article and its unit: `a week long`; `a week ago` is a time. */
	readonly lengthOfOne: PhraseTable<true>;
	/** Verbs and nouns of change by lemma. */
	readonly changes: ReadonlyMap<string, 'rise' | 'fall'>;
	/** Nouns of change whose verbs say more than that: `loss`. */
	readonly lossNouns: ReadonlySet<string>;
	/** Verbs that move something from one number to another, by lemma: `passer`, `move`. */
	readonly moves: ReadonlySet<string>;
	/** Verbs by which more of something bring all of it to a number: `porter`, `bring`; lemmas. */
	readonly raises: ReadonlySet<string>;
	/** Nouns of what they bring to it: `bilan`, `toll`; lemmas. Words of what is left, which is none: `encore`, `still`. */
	readonly totals: ReadonlySet<string>;
	readonly rests: ReadonlySet<string>;
	/** Verbs whose object is the number that their subject comes to: `hit`, `pass`; lemmas. */
	readonly reaches: ReadonlySet<string>;
	/** Between a copula and how many its subject is: `sont` **`au nombre de`** `vingt`. */
	readonly numbered: PhraseTable<true>;
	/** Before `two`, what makes it `both`: `tous deux`. */
	readonly bothLeads: ReadonlySet<string>;
	/** Words for two that are known, right before their noun: `both`. Forms. */
	readonly both: ReadonlySet<string>;
	/** Verbs that say where a number is, before it: `stood at 253`; lemmas. */
	readonly stands: ReadonlySet<string>;
	/** Nouns of what has a level, which no number counts: `temperature`; lemmas. */
	readonly levelNouns: ReadonlySet<string>;
	/** Nouns of what is done to the things that stand before them: `egg` **`recall`**. */
	readonly acts: ReadonlySet<string>;
	/** Before the amount of a change, its beginning, its end: `by`, `from`, `to`. */
	readonly changeBy: ReadonlySet<string>;
	readonly changeFrom: ReadonlySet<string>;
	readonly changeTo: ReadonlySet<string>;
	/** Before the level that something has after a change: `down 2% at 6,214`. */
	readonly levels: ReadonlySet<string>;
	/** What a share is called: `share`, `share of`. */
	readonly share: string;
	readonly shareOf: string;
	/** Between the parts of a rate's unit: `body per day`. */
	readonly ratePer: string;
	/** Nouns for a part of unknown size: `dont une partie`; lemmas. */
	readonly vagueParts: ReadonlySet<string>;
	/** Units of casualties that tolls count: killed, wounded, missing. */
	readonly tollFates: ReadonlySet<string>;
	/** Verbs whose subject is a casualty: `die`, `périr`. */
	readonly verbsOfDying: ReadonlySet<string>;
	/** Forms of the verb that makes the passive, before a casualty: `a été blessé`, `was killed`. */
	readonly beForms: ReadonlySet<string>;
	/** Words before a subject that stands alone: `et`, `que`, `that`. */
	readonly joinsSubjects: ReadonlySet<string>;
	/** Before a whole at the head of a sentence: `of the 1,500 places, 1,296`. */
	readonly ofWhole: ReadonlySet<string>;
	/** Verbs that say what is possible: `can`. */
	readonly abilities: ReadonlySet<string>;
	/** Before a word for one they make a pronoun with it: `no one`. */
	readonly onePronouns: ReadonlySet<string>;
	/** Before or behind a word for one they make it a number: `only one`, `un seul`. */
	readonly beforeLone: ReadonlySet<string>;
	readonly behindLone: ReadonlySet<string>;
	/** Words for one that are no article: `one`. */
	readonly plainOne: ReadonlySet<string>;
	/** Verbs of what a ballot decides, by lemma; before its result, and between the votes for and against: `passed by 9 to 5`. */
	readonly ballotVerbs: ReadonlySet<string>;
	/** Those of them that tell of no game: `pass the bill 51-50`. */
	readonly votingVerbs: ReadonlySet<string>;
	/** Verbs of those who cast votes, by lemma → what is counted: `abstain` → `abstention`. */
	readonly voteVerbs: ReadonlyMap<string, string>;
	/** What is counted where somebody votes, and casts no vote itself: seats; lemmas. */
	readonly votedOn: ReadonlySet<string>;
	readonly ballotBy: ReadonlySet<string>;
	/** Nouns for a ballot before its result: `a vote of 9 to 5`, `the tally was`. */
	readonly ballotNouns: ReadonlySet<string>;
	/** Words before the number of a part, with a point in it: `article 12.4`, `version 2.1`. */
	readonly numberedParts: ReadonlySet<string>;
	readonly ballotAgainst: ReadonlySet<string>;
	/** Behind the number of those for something, and behind that of those against: `61 in favour, 30 against`. */
	readonly ballotFor: PhraseTable<true>;
	readonly ballotSideAgainst: ReadonlySet<string>;
	/** Nouns for a lead in votes, before `of` and the number; and what they count. */
	readonly majorities: ReadonlySet<string>;
	readonly ofNumber: ReadonlySet<string>;
	readonly vote: string;
	/** Units that one alone counts: `un mort`, `one person`; lemmas. */
	readonly countedAlone: ReadonlySet<string>;
};
