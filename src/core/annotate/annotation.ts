import type {Article} from '../article/article.ts';
import type {ActorKind} from '../language/actorKind.ts';
import type {DegreeScale} from '../language/measures.ts';
import type {Span} from '../text/span.ts';
import type {LanguageCode} from '../text/token.ts';

/** Everything found in a text stands beside it, as spans into `article.text`, and names the rule that found it. */
type Annotation = Span & {readonly rule: string};

/** Words that name someone or something. */
export type Mention = Annotation & {
	readonly kind: ActorKind;
	/** The name without article, title and elision, spelled as in the text: `Vasseur`, `Agence centrale du littoral`. */
	readonly name: string;
	/** Mentions of one article that name the same actor have the same number (coreference). */
	readonly chain: number;
	/** ISO 3166 code when the name or its adjective belongs to a country: `PT` for "l'armée portugaise". */
	readonly country?: string;
	/** What the name is known as in every language: `country:KP`, `body:nato`, `KR:ministry:foreign`; undefined when only the words themselves tell. */
	readonly key?: string;
	/** What each content word of a body's name may be in English (see bodyMeaning.ts); undefined for other names. */
	readonly meaning?: readonly (readonly string[])[];
};

/** How the true number stands to the one written, as the hedge says: `about`, `at least`, `up to`. */
export type Relation = 'exact' | 'approx' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'range';

/** Quantities of different measures are never readings of one figure. */
export type Measure = 'count' | 'money' | 'share' | 'duration' | 'measure' | 'multiple';

/** A number with its hedge and what it counts; the span covers hedge, number and counted noun. */
export type Quantity = Annotation & {
	/** The number alone, without hedge and noun. */
	readonly number: Span;
	/** Bounds; an open end is null. */
	readonly min: number | null;
	readonly max: number | null;
	readonly relation: Relation;
	readonly measure: Measure;
	/** Counted noun as lemma in the article's language, or unit: `soldat`, `mm`, `%`, `EUR`, `jour`. */
	readonly unit: string;
	/** The scale of bare degrees, where it is known; undefined for other units. */
	readonly scale?: DegreeScale | undefined;
	/** The counted noun where it stands, also when it is an antecedent elsewhere in the text; null for units and when none is known. */
	readonly noun: Span | null;
	/** Lemmas of the words that narrow the noun: adjectives and complements ("pompiers portugais de la marine"). */
	readonly modifiers: readonly string[];
	/** What a share is a share of, a rate is counted per: lemma or null. */
	readonly per: string | null;
	/** "3 000 de plus", "2 700 autres": comes on top of another figure. */
	readonly additional: boolean;
	/** "two died, bringing the toll to nine": what others are brought to by it is told by the next quantity. */
	readonly raises?: true | undefined;
	/** "dont 155", "4 000 d'entre eux": part of another figure, given as the index of that quantity when known, else -1; undefined when no part. */
	readonly partOf?: number | undefined;
	/** The number is an amount of change or a side of one: "fell by 3 %", "from 12 to 9". */
	readonly change?: 'rise' | 'fall' | 'from' | 'to' | undefined;
	/** "des milliers", "dozens": only an order of magnitude. */
	readonly vague: boolean;
	/** Could be read in two ways ("1,500" in French); the reading taken is the likelier. */
	readonly ambiguous: boolean;
	/** Index of the sentence it stands in. */
	readonly sentence: number;
};

/** A date or period, resolved against the article's date where it is relative. */
export type TimeExpression = Annotation & {
	/** First and last day, ISO. Null when it is relative and the article has no date. */
	readonly from: string | null;
	readonly to: string | null;
	/** ISO date, month, year, or interval `a/b`; null as above. */
	readonly value: string | null;
	/** `time`: a time of day, which dates nothing but is no figure either. */
	readonly grain: 'time' | 'day' | 'week' | 'month' | 'season' | 'year' | 'interval';
	/** `since` and `until` bound a period, `history` is too far back to date a claim of the story. */
	readonly role: 'at' | 'since' | 'until' | 'history' | 'future';
	/** What it names, the same in every language and known without the article's date (see timeKeys.ts). */
	readonly keys: readonly string[];
	readonly sentence: number;
};

/** Who says it (PARC: source, cue, content). */
export type Attribution = {
	readonly rule: string;
	/** The speaker as written: "La mairie", "l'armée du Portugal". */
	readonly source: Span;
	/** The words that name who holds the office, where the source is that alone: `the mayor`. */
	readonly holder?: Span;
	/** The words that mark speech: "a déclaré", "selon", "according to". */
	readonly cue: Span;
	/** What is attributed; may lie in the next sentence. */
	readonly content: Span;
	/** The agency or outlet that relays the speaker, as written; null when none. */
	readonly via: Span | null;
	readonly speech: 'direct' | 'indirect' | 'mixed';
	/** The cue denies, doubts, or plans: decides the status of the content. */
	readonly stance: 'asserts' | 'denies' | 'plans' | 'doubts' | 'confirms';
	/** The speaker was carried over from an earlier sentence (pronoun, "la même source", running quotation). */
	readonly inherited: boolean;
	readonly sentence: number;
};

/** What standing a claim is given: as a fact, as a plan, as something said without being vouched for, as something denied. */
export type Status = 'asserted' | 'planned' | 'alleged' | 'denied';

/** What someone or something named does in a claim; `topic` where it only narrows another word ("the army of X"). */
export type ParticipantRole = 'agent' | 'patient' | 'recipient' | 'place' | 'source' | 'topic';

/** A mention of a claim with its role; the mention is an index into the article's list. */
export type Participant = {readonly mention: number; readonly role: ParticipantRole};

/** The question that a quantity of a claim answers, language-neutral. */
export type Count = {
	/** Index of the quantity. */
	readonly quantity: number;
	/** What is counted: the group of a concept, a unit, or a folded lemma: `troop`, `dead`, `USD`, `km`. */
	readonly what: string;
	/** Concept of the counted noun where `what` is what befell it: `troop` of "4,000 soldiers were killed"; of a share its whole. */
	readonly members: string | null;
	/** Of those who are lost in a war: the nation whose they are, `all` for both sides; null where the text does not say. */
	readonly nation: string | null;
	/** What happens to it: group of the event that governs the number; null when none is known. */
	readonly event: string | null;
	/** Whether it does it, has it done to it, or it is done for so many; null when none is plain. */
	readonly role: 'agent' | 'patient' | 'recipient' | null;
	/** The counted noun with its complements, or what an amount is of; null where the text has no such words. */
	readonly phrase: Span | null;
	/** The word that tells what happens: verb, participle or noun; null when no event is known. */
	readonly governor: Span | null;
	/** Mentions of the places that the number is limited to; empty when none is named. */
	readonly places: readonly number[];
	/** Code of the country that it is limited to without its name: `on the Norwegian side`, `sur le versant norvégien`; null elsewhere. */
	readonly territory: string | null;
	/** The date that the number holds for, however far back, as ISO date, month, year or interval; null when none is named. */
	readonly asOf: string | null;
	/** Said to be of the whole world or in all: no place limits it. */
	readonly everywhere: boolean;
	/**
	 * Complement of a noun or preposition, with a definite article or beside the subject of the verb: there whatever is only planned or
	 * denied: "under the rubble of the three houses".
	 */
	readonly given: boolean;
	/** Of the hurt: whether they are badly or slightly hurt; null where the text does not say. */
	readonly severity: 'grave' | 'light' | null;
	/** Set against the number before it: "25,000, against 32,000". */
	readonly contrasted: boolean;
	/** Told as another value of what a number was told of: "the town **holds to 80**", "**the 90 given by** the union". */
	readonly rival: boolean;
	/** Set against another number as that of somebody else: "against 240 for its rival". */
	readonly another: boolean;
	/** Set aside as wrong by a negation of its own: "26 boats, **not 240**". */
	readonly denied: boolean;
	/** Only taken to be such, and not confirmed: 130 **suspected** cases. */
	readonly suspected: boolean;
	/** Told as no longer so, or of a vote of which only a part is counted: "a previous toll of 19". */
	readonly superseded: boolean;
	/** Keys of the words beside the number that say of what it is: complements and the noun before it, nearest first. */
	readonly about: readonly string[];
};

/** The verbs of a clause that belong together: `ont été déployés`. */
export type VerbGroup = Span & {
	/** Where the verb begins that tells what happens. */
	readonly head: number;
	/** A finite verb leads it; else it is only a participle, infinitive or gerund. */
	readonly finite: boolean;
	/** The subject has it done to it. */
	readonly passive: boolean;
};

/** One statement of one article: a clause with what is needed to compare it. Numbers are indexes into the article's lists. */
export type Claim = Annotation & {
	readonly sentence: number;
	readonly quantities: readonly number[];
	readonly mentions: readonly number[];
	readonly times: readonly number[];
	readonly attribution: number | null;
	readonly status: Status;
	readonly negated: boolean;
	/** Who does it, to whom, where. */
	readonly participants: readonly Participant[];
	/** One for every quantity, in the same order: which question it answers. */
	readonly counts: readonly Count[];
	/** Group of the concept of what happens (`dead`, `send`, `confirm`), language-neutral; null when no class is known. */
	readonly event: string | null;
	/** Lemma of the main verb or event noun. */
	readonly predicate: string | null;
	/** Where the clause's verbs stand; null in a clause without any. */
	readonly verbs: VerbGroup | null;
	/** ISO date, month, year or interval that the statement holds for; null when unknown. */
	readonly asOf: string | null;
	/** Language-neutral keys of the content words (concepts, names, lemmas), for matching. */
	readonly terms: readonly string[];
};

/** A sentence without its tokens: what later stages and the cache keep. */
type SentenceSpan = Span & {
	readonly block: number;
	readonly language: LanguageCode;
	/** Keys of the content words outside names, in order, each once (see terms.ts). */
	readonly terms: readonly string[];
	/** Where each of the terms stands first. */
	readonly termStarts: readonly number[];
	/** Chains that the sentence speaks of without naming them: by a pronoun or a role (see implied.ts). */
	readonly implied: readonly number[];
};

/** An article with all that was found in it. Serialisable; lists are in text order. */
export type AnnotatedArticle = {
	readonly article: Article;
	readonly sentences: readonly SentenceSpan[];
	readonly times: readonly TimeExpression[];
	readonly mentions: readonly Mention[];
	readonly quantities: readonly Quantity[];
	readonly attributions: readonly Attribution[];
	readonly claims: readonly Claim[];
	/** What the program failed at; only the text is known then. */
	readonly failure?: string;
};
