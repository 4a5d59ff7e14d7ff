import type {Claim, Count, Quantity} from '../../annotate/annotation.ts';
import type {Aggregate} from '../../language/aggregates.ts';
import type {CompassPart} from '../../language/compass.ts';
import type {Sex} from '../../language/concepts/kindsOfPeople.ts';
import type {CrowdCounter} from '../../language/crowdCounters.ts';
import type {MeasuredAspect} from '../../language/measuredAspects.ts';
import type {PenaltyStage} from '../../language/penalties.ts';
import type {Stretch} from '../../language/stretchKinds.ts';
import type {StrikeCounter} from '../../language/strikeShares.ts';
import type {SumPurpose} from '../../language/sumPurposes.ts';
import type {AgeBand} from './ageBand.ts';
import type {Sum} from './conversions.ts';
import type {CountedKind} from './countedKind.ts';
import type {UnitKind} from './unitKind.ts';

/**
 * One quantity of one article as an answer to a question: who, what, where, how many. The parts are here for the reader: an answer is one
 * flat object, since pairs of them are compared by the million (see `flatAnswer`).
 */
export type Answer = ToldNumber &
	Counted &
	Bounds &
	TakingPart &
	Scope &
	Place &
	Holding &
	Matter &
	Punishment &
	Age &
	Dated &
	Given &
	Words &
	AmongOthers;

/** An answer that is still told what it is beside the others. */
export type AnswerDraft = {-readonly [Name in keyof Answer]: Answer[Name]};

/** What an answer is called in a dossier: its article and its quantity there. */
export type AnswerId = string;

/** The name of an answer. */
export const answerId = ({article, index}: Pick<Answer, 'article' | 'index'>): AnswerId => `${article} #${index}`;

/** Which number it is, and where it stands. */
type ToldNumber = {
	/** Index of its article in the dossier. */
	readonly article: number;
	readonly claim: Claim;
	readonly quantity: Quantity;
	readonly unit: UnitKind;
	/** Index of the quantity among those of its article. */
	readonly index: number;
	readonly count: Count;
};

/** What it counts. */
export type Counted = {
	/** What it counts, as far as comparisons ask. */
	readonly kind: CountedKind;
	/** Those whom it counts; null for people of any kind. */
	readonly members: string | null;
	/** Part of another number of the same text that counts the same: "including 4,600 in France". */
	readonly part: boolean;
	/** Told as some of those who are known, of however many: `three of the thieves`. */
	readonly ofSome: boolean;
	/** Set against the number of its measure right before it, as somebody else's or as no longer so: `44 million, not the 32 of the ministry`. */
	readonly setAgainst: boolean;
};

/** How much it is. */
export type Bounds = {
	/** Bounds in the measure's base: days for durations, parts of one for shares, metres for lengths, else as they are. */
	readonly low: number;
	readonly high: number;
	/** The same as far as they may reach: "more than 900" up to 1,000. */
	readonly lowest: number;
	readonly highest: number;
	/** One digit and noughts: values that different questions often share. */
	readonly round: boolean;
	/** Counted to the last one, or to three digits: `43`, `1,250`; 150 and 1,500 are rounded, "dozens" is no number. */
	readonly exact: boolean;
};

/** Who has to do with it. */
export type TakingPart = {
	/** Actors that take part. */
	readonly participants: ReadonlySet<string>;
	/** Codes of the countries that they are or belong to. */
	readonly countries: ReadonlySet<string>;
	/** Persons to whom it is done. */
	readonly patients: ReadonlySet<string>;
};

/** The places that it is limited to. */
export type Scope = {
	/** Countries and places that the number is limited to; wide regions do not limit. */
	readonly scope: ReadonlySet<string>;
	/** Codes of the whole countries that it is limited to. */
	readonly scopeCountries: ReadonlySet<string>;
	/** Said to be of a continent or the world: more than any country's. */
	readonly wide: boolean;
};

/** Where it is, besides what it is limited to. */
export type Place = {
	/** The part of a place that it is limited to, by the compass: "3,500 in the southern part". */
	readonly compass: CompassPart | null;
	/** The place that the article's title names: what a number that names no place may be limited to. */
	readonly setting: ReadonlySet<string>;
	/** Code of the country that it is; null where the title names none, or more than that. */
	readonly settingCountry: string | null;
	/** The place that a distance is measured from: `30 km north of Lima`. */
	readonly anchor: string | null;
	/** How far something lies from something else, named or not: `30 km from the capital`. */
	readonly isDistance: boolean;
	/** The place that lies at a distance: `Varn, 30 km from Oslo`; null for others. */
	readonly located: string | null;
};

/** Whose it is. */
export type Holding = {
	/** Who has a share or a number of votes or seats: named nearest before it in its sentence; null for others. */
	readonly owner: string | null;
	/** To whom an amount belongs whose name stands right before it: "Norsk Havn (116 million)"; null for others. */
	readonly holder: string | null;
	/** Whom an amount goes to or buys, named beside it: "$116 million for Norsk Havn"; null for others. */
	readonly receiver: string | null;
	/** The country or body that sends those whom it counts: `the Union deployed 90 observers`; null for others. */
	readonly sender: string | null;
};

/** What an amount is of. */
export type Matter = {
	/** What of public or company accounts a sum or a share is of; null for others. */
	readonly aggregate: Aggregate | null;
	/** What a length of time is told of: how long something goes on, or how long until somebody comes; null where it is not told. */
	readonly stretch: Stretch | null;
	/** What a length or an amount of matter is told of: how deep it is, how much was spilled; null for others and where it is not told. */
	readonly aspect: MeasuredAspect | null;
	/** What a sum is of: what is asked for, what something costs; null for others and where it is not told. */
	readonly purpose: SumPurpose | null;
	/** The event that a length of time is named as that of: `three days of mourning`; null for others. */
	readonly lasts: string | null;
	/** Which round of a vote a share is of; null for others and where none is told. */
	readonly ballotRound: 1 | 2 | null;
};

/** The penalty that it is. */
export type Punishment = {
	/** The kind of penalty that a length or a sum is of: suspended, in prison for sure, a ban from office; null where none is told. */
	readonly penalty: string | null;
	/** How far that penalty has come: faced, asked for or given; null where the text does not say. */
	readonly stage: PenaltyStage | null;
};

/** Whose age it is, or of whose age it is. */
export type Age = {
	/** The person whose age it is: `Anna Lind, 34,`; null for other numbers. */
	readonly ageOf: string | null;
	/** The sex of somebody without a name whose age it is: `a 34-year-old woman`; null where none is told. */
	readonly ageOfSex: Sex | null;
	/** A length that is somebody's age, whoever's. */
	readonly isAge: boolean;
	/** Between which ages those are whom it is of: `30 % of children under 2`; null where none is told. */
	readonly ageBand: AgeBand | null;
};

/** When it holds. */
type Dated = {
	/** The date that it holds for; null when none is named. */
	readonly asOf: string | null;
	/** Publication date of its article. */
	readonly published: string | null;
};

/** Who gives it. */
export type Given = {
	/** Index of the attribution that gives the number; null when nobody is named. */
	readonly attribution: number | null;
	/** Which side counts a crowd; null for other numbers and other sources. */
	readonly counter: CrowdCounter | StrikeCounter | null;
	/** Who gives the number: actors, else the words of the source; null when nobody is named. */
	readonly speaker: string | null;
	/** Counts those who tell something: **`two survivors`** `told us`. */
	readonly ofTellers: boolean;
	/** Code of the country whose body gives the number: `the Norwegian Red Cross`; null for others. */
	readonly speakerCountry: string | null;
};

/** What is told beside it. */
type Words = {
	/** Keys of the words beside the number. */
	readonly about: ReadonlySet<string>;
	/** Keys of the whole sentence, with its actors, and of the sentence before. */
	readonly context: ReadonlySet<string>;
};

/** What only the other answers tell of it: nothing until they are all there (see `tellTogether`). */
type AmongOthers = {
	/** What else the things may be called that it counts; of people nothing. */
	readonly nearNouns: ReadonlySet<string>;
	/** The same sum in other currencies, as its article tells it or by the rates that any tells; none for what is no sum. */
	readonly converted: readonly Sum[];
	/** Whether its article limits numbers of the same thing to several places, so that each limit matters. */
	readonly manyScopes: boolean;
	/** The first toll of its kind in its article: that of the story, unless something limits it. */
	readonly lead: boolean;
	/** No other number of its article, of what is measured alike, is near to it. */
	readonly alone: boolean;
	/** Dated by the text, while its article counts the same thing without that date too: it is of another day. */
	readonly otherDay: boolean;
};
