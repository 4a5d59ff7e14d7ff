import type {PhraseTable} from './phrases.ts';
import {words} from './wordLists.ts';

/** Names of seasons. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** Units that relative times count in. */
export type TimeUnit =
	| 'minute'
	| 'hour'
	| 'day'
	| 'week'
	| 'weekend'
	| 'month'
	| 'season'
	| 'quarter'
	| 'half'
	| 'year'
	| 'decade'
	| 'century';

/** Words that stand before a time and say how it bounds what is told. */
export type TimeLead = {
	readonly words: readonly string[];
	readonly role: 'since' | 'until';
	/** The time lies ahead whatever the verb: `d'ici jeudi`. */
	readonly ahead?: true;
	/** The time lies behind: a date without a year is the last of its kind: `since January 1`. */
	readonly behind?: true;
};

/** A day counted from another one, word by word. Before one of `linkWords` it hangs on an event: `la veille` **`du`** `scrutin`. */
type DayFromNamed = {
	readonly words: readonly string[];
	/** Days from the one that was named: -1 is the day before. */
	readonly days: number;
	/** Before any word it hangs on an event: `the day before` **`Christmas`**. */
	readonly takesEvent?: true;
};

/** What a language calls dates and periods. Keys are forms: lower case, plain apostrophes. */
export type TimeWords = {
	/** Month names and their abbreviations, 1 to 12. */
	readonly months: ReadonlyMap<string, number>;
	/** Months that are other words or names too: they count only beside a day or year, or after one of `monthLeads`. */
	readonly ambiguousMonths: ReadonlySet<string>;
	/** Names of months that are short and cut nowhere: a full stop behind them ends the sentence. */
	readonly shortMonths: ReadonlySet<string>;
	readonly monthLeads: ReadonlySet<string>;
	/** The language writes months and weekdays with a capital. */
	readonly capitals: boolean;
	/** 0 for Monday to 6 for Sunday. */
	readonly weekdays: ReadonlyMap<string, number>;
	/** Abbreviated weekdays: they count only before a date. */
	readonly shortWeekdays: ReadonlyMap<string, number>;
	readonly seasons: ReadonlyMap<string, Season>;
	/** Words right before a season without a year: `in the fall`, `cet été`; and those behind it that make it another word. */
	readonly seasonLeads: readonly (readonly string[])[];
	readonly seasonBreaks: ReadonlySet<string>;
	readonly units: ReadonlyMap<string, TimeUnit>;
	/** Forms of units that are plural only: with `last` or `next` they name no single period. */
	readonly pluralUnits: ReadonlySet<string>;
	/** Small numbers as they stand before a unit; null for an unknown number ("quelques", "several"). */
	readonly counts: ReadonlyMap<string, number | null>;
	/** Days named from the day of publication: `hier` is -1; and those with an article before them: `the day before yesterday` is -2. */
	readonly deicticDays: ReadonlyMap<string, number>;
	readonly deicticPhrases: PhraseTable<number>;
	/** Expressions that hang on another time of the text, word by word: found, never resolved. */
	readonly anaphoric: readonly (readonly string[])[];
	/** Days counted from the day that the text named last: `la veille`. */
	readonly daysFromNamed: readonly DayFromNamed[];
	/** The year up to the day of publication: `depuis le début de l'année`. */
	readonly yearToDate: readonly (readonly string[])[];
	/** `matin`, `night`: go with the day or weekday before them. */
	readonly partsOfDay: ReadonlySet<string>;
	readonly articles: ReadonlySet<string>;
	/** `its`, `'s`: stand like an article before a year (`its 2024 report`). */
	readonly possessives: ReadonlySet<string>;
	readonly thisWords: ReadonlySet<string>;
	readonly lastWords: ReadonlySet<string>;
	readonly nextWords: ReadonlySet<string>;
	/** `following`, `précédent`: order a period by another time of the text, not by the day of publication. */
	readonly anaphoricOrders: ReadonlySet<string>;
	/** `last` and `next` stand before the noun ("last week"), after it ("semaine dernière"). */
	readonly orderBefore: boolean;
	/** `début`, `late`: part of the period that follows. */
	readonly edges: ReadonlySet<string>;
	/** Glued before a month, season or year: `mi-`, `mid-`. */
	readonly gluedEdges: readonly string[];
	/** Words between an edge or day and its month: `du mois de`, `of`. */
	readonly linkWords: ReadonlySet<string>;
	/** `la` **`nuit`** `de lundi` **`à`** `mardi`: the night, and what stands between its two days. */
	readonly nights: ReadonlySet<string>;
	readonly nightLinks: ReadonlySet<string>;
	/** `il y a` before, or `ago` after a number of units. */
	readonly agoBefore: readonly (readonly string[])[];
	readonly agoAfter: ReadonlySet<string>;
	/** Hedges that may stand between: `il y a près de trois ans`. */
	readonly hedges: ReadonlySet<string>;
	readonly leads: readonly TimeLead[];
	/** How plural nouns end and no verb behind a year does: `1567` **`mètres`**; null where verbs end so too. */
	readonly pluralEnding: RegExp | null;
	/** Words after which four digits are a year. */
	readonly yearLeads: ReadonlySet<string>;
	/** Words after which they are one where no count would stand like it: the profit **for** 2024, not `a hall for 2000`. */
	readonly modernYearLeads: ReadonlySet<string>;
	/** Words after which two years are a period: `de 2019 à 2021`. */
	readonly rangeLeads: ReadonlySet<string>;
	readonly rangeJoins: ReadonlySet<string>;
	/** Words after which two days, each with its article, are a period: `entre le 3 et le 7 mai`. */
	readonly dayRangeLeads: ReadonlySet<string>;
	/** Between two days of which one is meant, or that go up to each other: `9 ou 10 mai`, `du 9 au 10 mai`. */
	readonly dayJoins: ReadonlySet<string>;
	/** Between a number and its unit of time: `une vingtaine` **`de`** `jours`; those that also stand before the number. */
	readonly unitLinks: ReadonlySet<string>;
	readonly countLeads: ReadonlySet<string>;
	/** `années 1990`, `1990s`. */
	readonly decadeLeads: ReadonlySet<string>;
	readonly decadeEndings: ReadonlySet<string>;
	readonly ordinals: ReadonlyMap<string, number>;
	/** Letters that number the quarters or halves of a year, `Q` of `Q3`, and the words after which they need no year. */
	readonly partLetters: ReadonlyMap<string, 'quarter' | 'half'>;
	readonly partLetterLeads: ReadonlySet<string>;
	readonly dayEndings: ReadonlySet<string>;
	/** Endings of ordinals in digits before `century`: `th`, `e`. */
	readonly ordinalEndings: ReadonlySet<string>;
	/** Numeric dates put the day first. */
	readonly dayFirst: boolean;
	readonly hourSigns: ReadonlySet<string>;
	/** Signs that are all of a time behind a whole hour: `9` **`o'clock`**. */
	readonly wholeHours: ReadonlySet<string>;
	/** `a.m.`, `pm`: after an hour. */
	readonly halfDays: PhraseTable<true>;
	/** Nouns that a year stands before without an article: `below 2005` **`levels`**. */
	readonly yearNouns: ReadonlySet<string>;
	/** `du soir`, `in the morning`: after an hour that stands with its sign. */
	readonly halvesOfDay: PhraseTable<'morning' | 'afternoon'>;
	readonly timeZones: ReadonlySet<string>;
	/** Words after which a number of hours is a time of day: `à 20 heures`. */
	readonly clockLeads: ReadonlySet<string>;
	/** Words after which "20 heures" is a length all the same: `de route`. */
	readonly lengthAfter: ReadonlySet<string>;
	/** Words after which a full date is the day of publication: `publié le`, `published`. */
	readonly publishedWords: ReadonlySet<string>;
	/** Verbs of what is set for a day, which in the present tense is one to come: `the trial` **`opens`** `Monday`. Lemmas. */
	readonly scheduling: ReadonlySet<string>;
	/** Whether a form of a verb may be its present tense. */
	isPresent(form: string, lemma: string): boolean;
	/** Verb forms that put a day into the future when they stand before it: `will`, `doit`, `due`. */
	readonly futureWords: ReadonlySet<string>;
	/** Forms behind which a form that is a participle too tells no time: `will` **`be`** `laid off`. */
	readonly beforeParticiples: ReadonlySet<string>;
	/** Forms that settle what comes with a mark behind them, **`are`** `to choose`, and the mark; none where the language has no such future. */
	readonly settled: ReadonlySet<string>;
	readonly settledMark: string | null;
	/** Whether a finite verb form is a future of the language's conjugation. */
	readonly isFuture: (form: string, lemma: string) => boolean;
};

/** The letter of `a.m.` or `p.m.` behind an hour, wherever English is written: its group. */
export const halfDayLetter = /([ap])\.?\s?m\b/iu;

/** What stands before the date of a dateline, in either language: a place in capitals, an agency in brackets, `le`. */
export const beforeDateOfDateline = /^\p{Lu}[\p{Lu} .'’-]+(?:\([^)]*\))?,? (?:le )?$/u;

/** An ordinal in Roman figures, as French writes centuries: `xxe`, `ier`; folded to lower case, the figures are its group. */
export const romanOrdinal = /^([ivx]+)(?:er|e|ème|ième)$/u;

/** Words for one unit of time, separated by blanks. */
export const unitNames = (unit: TimeUnit, names: string): [string, TimeUnit][] =>
	[...words(names)].map(name => [name, unit]);
