import type {FormSequence} from '../text/formSequences.ts';
import type {PhraseTable} from './phrases.ts';
import {words} from './wordLists.ts';

/** How a clause's verb changes the standing of what it says. */
export type VerbStanding = 'planned' | 'alleged' | 'denied';

/** What is needed to cut sentences into clauses and to tell who does what in them. Forms are lower case. */
export type ClauseWords = {
	readonly determiners: ReadonlySet<string>;
	readonly prepositions: ReadonlySet<string>;
	/** Subject and object pronouns that stand before a verb. */
	readonly pronouns: ReadonlySet<string>;
	readonly coordinators: ReadonlySet<string>;
	/** Those of which two belong together and the first cannot go: `ni … ni`. */
	readonly pairing: ReadonlySet<string>;
	/** Those of them that set a number against the one before: `aucun mort` **`mais`** `12 blessés`. */
	readonly adversatives: ReadonlySet<string>;
	/** Conjunctions that open a dependent clause. */
	readonly subordinators: ReadonlySet<string>;
	/** Adverbs and the like that lead into a sentence before a comma: `yesterday,`, `according to`, `toujours`. */
	readonly leads: ReadonlySet<string>;
	/** Prepositions that are pronouns before a verb: `en`. */
	readonly pronounPrepositions: ReadonlySet<string>;
	/** Pronouns before a verb whose auxiliary looks like that of a passive: `se`. */
	readonly reflexives: ReadonlySet<string>;
	/** Conjunctions that open no clause before a sign or a preposition: `that`, `as`. */
	readonly doubtfulConjunctions: ReadonlySet<string>;
	/** Pronouns that stand for a person as subject: `he`, `elle`. */
	readonly persons: ReadonlySet<string>;
	/** Pronouns and particles that stand between a subject and its verb: `se`, `n'`. */
	readonly clitics: ReadonlySet<string>;
	/** How infinitives end, or the particle before them. */
	readonly infinitiveForm: RegExp;
	/** Subjects that are neither nouns nor pronouns of something named: `one`, `ceux`. */
	readonly openers: ReadonlySet<string>;
	/** Pronouns of who speaks: `je`, `we`. */
	readonly speakers: ReadonlySet<string>;
	/** Determiners that point at what was told before: `ces`, `those`. */
	readonly demonstratives: ReadonlySet<string>;
	/** What a label calls somebody's age. */
	readonly age: string;
	/** Subjects that only say that something is: `there`. */
	readonly existentials: ReadonlySet<string>;
	/** What says of a noun that there are two of it: `on` **`both`** `sides`, `des` **`deux`** `camps`. */
	readonly both: ReadonlySet<string>;
	/** Determiners that say whose it is. */
	readonly possessives: ReadonlySet<string>;
	/** Those of them that say that it is the speaker's and others'. */
	readonly ownPossessives: ReadonlySet<string>;
	/** What opens a clause on a bare plural noun in a heading: `personnes` **`qui`** `manifestent`; null where a noun takes its verb without a determiner. */
	readonly headingRelative: string | null;
	/** Conjunctions that open what is said: `que`, `that`. */
	readonly that: ReadonlySet<string>;
	/** Nouns for people that are participles too, and nouns behind a number: `douze` **`détenus`**; lemmas. */
	readonly participlesOfPeople: ReadonlySet<string>;
	/** Pronouns that open a relative clause. */
	readonly relatives: ReadonlySet<string>;
	/** Relative pronouns of what the noun before them belongs to: `à bord` **`duquel`**. */
	readonly owningRelatives: ReadonlySet<string>;
	/** What brings one part of a statement to the front, and the pronouns behind it: **`ce`** `sont les élèves` **`qui`** `partent`. */
	readonly cleftSubjects: ReadonlySet<string>;
	readonly cleftPronouns: ReadonlySet<string>;
	/** Relative pronouns that may lead in a part and no clause: `12 personnes,` **`dont`** `quatre enfants,`. */
	readonly partRelatives: ReadonlySet<string>;
	/** Conjunctions that are relative pronouns behind a noun: `that`. */
	readonly relativeConjunctions: ReadonlySet<string>;
	/** Verbs that only carry tense and voice, by lemma. */
	readonly auxiliaries: ReadonlySet<string>;
	/** Forms of auxiliaries and modals that need a subject before them. */
	readonly finiteAuxiliaries: ReadonlySet<string>;
	/** How verb forms end that need a subject before them: `-ing`, `-ant`. */
	readonly gerund: RegExp;
	/** The auxiliary of the passive, by lemma: a participle after it is done to the subject. */
	readonly passive: ReadonlySet<string>;
	/** Prepositions that lose their accent as capitals, as written: `A` for `À`, with the form meant. */
	readonly bareCapitals: ReadonlyMap<string, string>;
	/** Words that bind so closely to those before them that a phrase ends there only where it ends nowhere else: `of`, `than`. */
	readonly binding: ReadonlySet<string>;
	/** Words that look like prepositions, but are often part of a verb: `faire` **`face`**. */
	readonly partsOfVerbs: ReadonlySet<string>;
	/** Words that ask for a preposition behind them: `due`, `situé`. */
	readonly asking: ReadonlySet<string>;
	/** How participles end that may ask for a preposition behind their noun. */
	readonly participleForm: RegExp;
	/** Pronouns that only point at what is behind the verb: `ce` in `ce sont`. */
	readonly pointing: ReadonlySet<string>;
	/** Verbs that ask for a preposition behind their object: `put jobs` **`at`** `risk`; lemmas. */
	readonly askingVerbs: ReadonlySet<string>;
	/** Verbs of what kills, with its victims: `a fait 12 victimes`, `claimed 12 victims`; lemmas. */
	readonly killingVerbs: ReadonlySet<string>;
	/** How an infinitive ends behind a particle, and the particles: `de | livrer`, `to | deliver`. */
	readonly openInfinitive: {readonly marks: ReadonlySet<string>; readonly form: RegExp};
	/** Between an auxiliary and its verb: adverbs and negations. */
	readonly between: ReadonlySet<string>;
	/** Phrases that may stand inside a verb group, between commas or not: `par ailleurs`, `for his part`. */
	readonly asides: readonly FormSequence[];
	/** Pronouns that stand there between commas: `a`**`, lui,`** `été condamné`. */
	readonly stressed: ReadonlySet<string>;
	/** Before those of whom the same is told as of the subject: `tout` **comme** `son associé`. */
	readonly likening: ReadonlySet<string>;
	/** Words that deny by themselves: `not`, `n't`, `nobody`, `pas`. */
	readonly negations: ReadonlySet<string>;
	/** Before those to whom the same happened as to others: `so did`; none where only a word behind them says it. */
	readonly echoes: readonly (readonly string[])[];
	/** The same behind them, where no verb stands: `deux mousses` **`aussi`**; forms. */
	readonly likewise: ReadonlySet<string>;
	/** How a question for a number begins: `how many`, `combien`. */
	readonly howMany: readonly (readonly string[])[];
	/** Before the mark of an infinitive it denies what is still to come: **`yet`** `to be found`. */
	readonly notYet: ReadonlySet<string>;
	/** Beside a counted noun: so many are only taken to be such, and not confirmed: `130` **`suspected`** `cases`. */
	readonly suspected: ReadonlySet<string>;
	/** What sets a word aside without a verb: `21 et` **`non`** `12`. */
	readonly nots: ReadonlySet<string>;
	/** Before what somebody told: `not 12` **`as`** `announced`. */
	readonly asTold: ReadonlySet<string>;
	/** Words that deny only beside a particle before the verb: `personne`, `plus`, `ni`; and the particles: `ne`. */
	readonly particleNegations: ReadonlySet<string>;
	readonly negationParticles: ReadonlySet<string>;
	/** Words behind a negation that take it back: `not` **only**, `no` **fewer** than ten. */
	readonly undoNegation: ReadonlySet<string>;
	/** Verbs that say of the verb behind them that it was not done: `refuser`, `fail`; lemmas. */
	readonly undone: ReadonlySet<string>;
	/** The same right before the mark of an infinitive: `restent` **à** `identifier`; lemmas. */
	readonly leftUndone: ReadonlySet<string>;
	/** Verbs whose content is left open where they are denied: `n'indique pas que`; lemmas. */
	readonly openIfDenied: ReadonlySet<string>;
	/** Nouns with a content, left open in the same way: `no` **`evidence`** `that`; lemmas. */
	readonly nounsOfProof: ReadonlySet<string>;
	/** `other` behind a negation, and the words behind it that name the only one: `no` **other** choice **than**. */
	readonly others: ReadonlySet<string>;
	readonly than: ReadonlySet<string>;
	/** Verbs that say little themselves: the event is their object or complement; lemmas. */
	readonly lightVerbs: ReadonlySet<string>;
	/** Verbs before another verb, by lemma, and what they make of it: `prévoir` → planned. */
	readonly standings: ReadonlyMap<string, VerbStanding>;
	/** Those of them that tell, as past participles, of what came about: `ont` **`dû`** `partir`. */
	readonly cameAbout: ReadonlySet<string>;
	/** Forms that tell of what is to come, where an infinitive follows with its mark: **`is`** `to close`. */
	readonly comingWithMark: ReadonlySet<string>;
	/** Words that open a question that somebody has: `would not say` **`who`** `signed`. */
	readonly questionOpeners: ReadonlySet<string>;
	/** Verbs behind which one stands, where behind others it is a relative: `was arrested who`; lemmas. */
	readonly questionVerbs: ReadonlySet<string>;
	/** What says before one that the answer is open: `it is not` **`clear`** `who signed`. */
	readonly uncertain: ReadonlySet<string>;
	/** Words between a verb and the infinitive that it carries by which nothing is done yet: `est` **`prêt`** `à signer`, `is` **`likely`** `to sign`. */
	readonly stillToDo: ReadonlySet<string>;
	/** Verbs that keep at a distance what their subject is said to have done, in the passive: `is believed to have`, `est censé`; lemmas. */
	readonly raising: ReadonlySet<string>;
	/** Verbs whose object is only expected: `attendre`, `expect`; lemmas. */
	readonly expecting: ReadonlySet<string>;
	/** Adjectives and adverbs that keep a statement at a distance: `présumé`, `reportedly`; forms. */
	readonly distancing: ReadonlySet<string>;
	/** Where as many numbers follow as names: `respectively`; forms. */
	readonly respectively: ReadonlySet<string>;
	/** Before a number whose place another one takes: `12` **`rather than`** `15`. */
	readonly instead: readonly FormSequence[];
	/** What a text was before it was corrected: `an earlier version`. */
	readonly formerVersions: readonly FormSequence[];
	/** Before the number that another one has come from: `to 3.75%,` **`from`** `5.25%`. */
	readonly comingFrom: ReadonlySet<string>;
	/** Before what somebody has counted, when it is the source of what is told: `selon` `un bilan`. */
	readonly sourceLeads: readonly FormSequence[];
	/** Adjectives of what is not so, and of what is; adverbs of what is told though it is not: `faux`, `vrai`, `wrongly`; forms. */
	readonly falsities: ReadonlySet<string>;
	readonly truths: ReadonlySet<string>;
	readonly wrongly: ReadonlySet<string>;
	/** Nouns of what somebody has said or counted; lemmas. */
	readonly statements: ReadonlySet<string>;
	/** Before the doer of a passive. */
	readonly agentPrepositions: ReadonlySet<string>;
	/** Before whom something is given, sent or owed to. */
	readonly recipientPrepositions: ReadonlySet<string>;
	/** Before a place. */
	readonly placePrepositions: ReadonlySet<string>;
	/** Before what somebody travels in: `on` **`the ferry`**; and behind it, before those who travel: `a ferry` **`with`** `80 people`. */
	readonly boarding: ReadonlySet<string>;
	readonly accompanying: ReadonlySet<string>;
	/** Verbs that tell whom a place or a vehicle takes: `hold`, `accueillir`; lemmas. */
	readonly taking: ReadonlySet<string>;
	/** Forms by which it may or is able to: **`can`** `hold 40,000 people`. */
	readonly ableTo: ReadonlySet<string>;
	/** Participles and adjectives that say for how many it was made or allowed: `licensed` **to carry**, `prévu` **pour**; forms. */
	readonly madeFor: ReadonlySet<string>;
	/** Verbs that tell how many places it has; lemmas. */
	readonly havingRoom: ReadonlySet<string>;
	/** Verbs that tell of the sick who get well, where they have no object: `recover`; lemmas. */
	readonly gettingWell: ReadonlySet<string>;
	/** Before what it was made or allowed for. */
	readonly purposes: ReadonlySet<string>;
	/** Before where something comes from. */
	readonly sourcePrepositions: ReadonlySet<string>;
	/** Those of them that tell of nothing else, before a place: `from`. */
	readonly originPrepositions: ReadonlySet<string>;
	/** Before a part of those just counted: `including`, `dont`; forms. */
	readonly including: ReadonlySet<string>;
	/** Words that make an adverbial conjunction with `que` or `that`: `alors`, `so`. */
	readonly joinsThat: ReadonlySet<string>;
	/** Words that make a following `que` or `that` compare or restrict: `plus`, `ne`. */
	readonly comparatives: ReadonlySet<string>;
	/** Words after a number that make it hold everywhere: `worldwide`, `total`. */
	/** Words for the time of the article: `currently`. */
	readonly nowadays: ReadonlySet<string>;
	/** Of a whole state or country, before a number: `statewide`. */
	readonly acrossAll: ReadonlySet<string>;
	readonly everywhere: ReadonlySet<string>;
	/** Determiners of what is known already: `the`, `ces`. */
	readonly definites: ReadonlySet<string>;
	/** `of` drawn together with such an article: `des`, `du`. */
	readonly ofThe: ReadonlySet<string>;
	/** Every preposition drawn together with an article: `aux`, `du`. */
	readonly contractions: ReadonlySet<string>;
	/** Between a thing and whose it is, articles included: `of`, `du`. */
	readonly owning: ReadonlySet<string>;
	/** Between an amount and what it is of: `$5m` **`in`** `aid`. */
	readonly amountLinks: ReadonlySet<string>;
	/** Words that open a relative clause on the place before them: `où`, `where`. */
	readonly placeRelatives: ReadonlySet<string>;
	/** Words for the greater part of a whole: a place behind them is that of the part. */
	readonly mostly: ReadonlySet<string>;
	/** Before a whole of which a part is told behind it: **`of`** `the 200 aboard, 60 drowned`. */
	readonly wholeLeads: ReadonlySet<string>;
	/** Before those of whom somebody is one: `figurent` **`parmi`** `les morts`. */
	readonly among: ReadonlySet<string>;
	/** Verbs of those who keep prisoners: `hold`; lemmas. */
	readonly holding: ReadonlySet<string>;
	/** Verbs by which a band takes people with it; lemmas. */
	readonly leadingAway: ReadonlySet<string>;
	/** Between the words of a verb, what tells that something goes on: `are` **`still`** `held`. */
	readonly goingOn: ReadonlySet<string>;
	/** Verbs that only tell of what somebody is one: `figurer`; lemmas. */
	readonly belonging: ReadonlySet<string>;
	/** Before such a word: **`out`** `of 200 pupils, 60 were injured`. */
	readonly opensWhole: ReadonlySet<string>;
	/** Words for one of a list, or what is left of it, before whose place it is no longer the number before that is told of: `one` **in Lima**. */
	readonly singles: ReadonlySet<string>;
	/** Words that set a number against the one before it: `contre`, `against`. */
	readonly contrasts: ReadonlySet<string>;
	/** Verbs by which somebody has a number of their own, and the prepositions between, by their lemmas: `holds` **`to`** `80`. */
	readonly holdingTo: ReadonlyMap<string, ReadonlySet<string>>;
	/** Before the verb, that only so many of it are counted: `n'en` **`compte`** `que 60`. */
	readonly ofIt: PhraseTable<true>;
	/** Verbs that tell from where to where estimates of one thing reach, lemmas; and the words before the last of them: `range from 14` **`to`** `31`. */
	readonly spreading: ReadonlySet<string>;
	readonly spreadEnds: ReadonlySet<string>;
	/** Of a count that another one has taken the place of: `premier`, `previous`; forms. */
	readonly earlier: ReadonlySet<string>;
	/** Those of them that only a count has of which another has taken the place; and adverbs that say so of what was told: `initially`. */
	readonly superseded: ReadonlySet<string>;
	readonly formerly: ReadonlySet<string>;
	/** Phrases of an earlier hour, and the auxiliaries of the time before it: `plus tôt` … `avait`. */
	readonly sooner: PhraseTable<true>;
	readonly pluperfects: ReadonlySet<string>;
	/** Verbs by which a count begins, before a preposition and the number that another has taken the place of: `it` **`began`** `with 40`. Lemmas. */
	readonly beginning: ReadonlySet<string>;
	/** Results of which only a part is there, beside their noun: `partial results`; and ballots that are counted so far: `ballots counted`. */
	readonly partial: ReadonlySet<string>;
	readonly results: ReadonlySet<string>;
	readonly ballots: ReadonlySet<string>;
	readonly tallied: ReadonlySet<string>;
	/** Words of comparison: what stands behind them is another number's: `than`; such as need a number behind: `contre`; such as need a comparative before: `que`. */
	readonly comparing: ReadonlySet<string>;
	readonly against: ReadonlySet<string>;
	/** What a number is told with that is another's in its place: `nine` **`instead`** `of six`. */
	readonly inPlaceOf: ReadonlySet<string>;
	readonly comparingAfter: ReadonlySet<string>;
	/** Words of comparison of two: `down from`, `par rapport`. */
	readonly comparingPairs: ReadonlyMap<string, ReadonlySet<string>>;
	/** Prepositions before how long something lasts, behind its word: `quarantined for two weeks`, `isolé pendant`. */
	readonly lasting: ReadonlySet<string>;
	/** Folded names of cities by the adjective that means them: `parisien`. */
	readonly cityAdjectives: ReadonlyMap<string, string>;
	/** Prepositions before where somebody is brought: `to hospital`, `vers l'hôpital`. */
	readonly towards: ReadonlySet<string>;
	/** Of the hurt they say that it is bad: `seriously`, `critical`. */
	readonly grave: ReadonlySet<string>;
	/** Between a penalty and the deed that it is for: `for`. */
	readonly forDeed: ReadonlySet<string>;
	/** What became of people, and how it is told that nobody knows: `their` **`fate`** `is` **`unclear`**. Forms. */
	readonly lots: ReadonlySet<string>;
	readonly unknown: ReadonlySet<string>;
	/** What an army has lost: `losses`. Forms. */
	readonly losses: ReadonlySet<string>;
	/** Nouns that many who fight are counted by: `90` **`forces`**. Lemmas. */
	readonly forces: ReadonlySet<string>;
	/** Verbs by which people are made to leave where they live, and words of `out of`; lemmas, forms. */
	readonly drivingVerbs: ReadonlySet<string>;
	readonly outOf: ReadonlySet<string>;
	/** Verbs by which people are brought out of danger, lemmas; before where they were and where they are brought; and nouns of the two, lemmas: `dragged` **`out of`** `the` **`wreck`**. */
	readonly fetching: ReadonlySet<string>;
	readonly fetchedFrom: ReadonlySet<string>;
	readonly fetchedTo: ReadonlySet<string>;
	readonly perils: ReadonlySet<string>;
	readonly havens: ReadonlySet<string>;
	/** Adverbs that tell both: `ashore`. */
	readonly ashore: ReadonlySet<string>;
	/** Verbs that kill whose object is a number of lives: `take`; lemmas. */
	readonly takesLives: ReadonlySet<string>;
	/** Verbs by which people are brought somewhere that mean much else too, or nothing by themselves: `take`; lemmas. */
	readonly bringingVerbs: ReadonlySet<string>;
	/** Of the hurt they say that it is little: `slightly`, `minor`. */
	readonly light: ReadonlySet<string>;
	/** Before that from which on something is counted or lasts: `since`. */
	readonly since: ReadonlySet<string>;
	/** Between how long something lasts and what: `14 days of quarantine`. */
	readonly of: ReadonlySet<string>;
	/** Verbs whose content may follow without a conjunction: `said the toll ...`; lemmas. */
	readonly bareContent: ReadonlySet<string>;
	/** Verbs of who closes what is said, where their past may be a participle too: `..., the owner said`; lemmas. */
	readonly closesSpeech: ReadonlySet<string>;
	/** Verbs whose active perfect takes the passive's auxiliary: `est arrivé`; lemmas. */
	readonly activeWithBe: ReadonlySet<string>;
	/** How verbs of the third person singular end, where nouns and verbs look alike; null where that tells nothing. */
	readonly thirdPerson: RegExp | null;
	/** Words of two with a participle at the end, which stand before nouns: `well-organised`; null where none are made. */
	readonly compoundModifier: RegExp | null;
	/** The particle that tells an infinitive from a finite form: `to`; null where the form tells. */
	readonly infinitiveMark: string | null;
	/** Particles before infinitives: `to`, `pour`. */
	readonly infinitiveMarks: ReadonlySet<string>;
	/** Whether a finite form is a future. */
	isFuture(form: string, lemma: string): boolean;
	/** Whether a finite form is a conditional, which in French news marks hearsay. */
	isConditional(form: string, lemma: string): boolean;
};

/** Verbs by what they make of what they govern, from their lemmas separated by blanks. */
export const verbStandings = (lists: Readonly<Record<VerbStanding, string>>): ReadonlyMap<string, VerbStanding> =>
	new Map(
		(Object.keys(lists) as VerbStanding[]).flatMap(standing =>
			[...words(lists[standing])].map(lemma => [lemma, standing] as const),
		),
	);
