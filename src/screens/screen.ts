import type {ArticleId} from '../core/article/article.ts';
import type {WrittenCorrection} from '../core/dossier/corrections/writtenCorrections.ts';
import type {Dossier} from '../core/dossier/dossier.ts';
import type {PlacedNote} from '../core/dossier/notes.ts';
import type {Locale} from '../i18n/locale.ts';
import {type LabelId, type Messages, messages} from '../i18n/messages.ts';
import type {SaidKey} from '../i18n/saidKey.ts';
import type {ArticleOrder} from './articleOrder.ts';
import type {FoundSoFar} from './foundSoFar.ts';
import {type Lookup, lookupOf} from './places/lookup.ts';
import type {Row, ScreenId, Subject} from './rows/row.ts';
import {type Signs, unicodeSigns} from './rows/signs.ts';

/** All that a screen may depend on. */
export type ScreenInput = {
	readonly lookup: Lookup;
	readonly messages: Messages;
	readonly locale: Locale;
	readonly signs: Signs;
	/** Columns that a listing may take; prose is wrapped later. */
	readonly width: number;
	readonly subject?: Subject;
	/** More of the dossier is still being read: what is missing may come. */
	readonly pending: boolean;
	readonly order: ArticleOrder;
	/** First source shown where there are more than fit. */
	readonly firstColumn: number;
	/** What was searched for before, latest first. */
	readonly recentQueries: readonly string[];
	readonly notes: readonly PlacedNote[];
	/** What the reader has decided, line by line. */
	readonly decisions: readonly WrittenCorrection[];
	/** The keys that lines may name; null where there are none, in print and read aloud. */
	readonly key: SaidKey | null;
	/**
	 * Which rows are wanted, by their keys, where a list is filtered: what is written once for several of them, as a date, stands
	 * with the first that is left.
	 */
	isWanted?(key: string): boolean;
	isRead(article: ArticleId): boolean;
	search(query: string): FoundSoFar;
};

/** A screen: a pure function from a dossier to rows. */
export type Screen = {
	readonly id: ScreenId;
	readonly title: LabelId;
	/** Needs a subject: reached by opening a row, not by a digit. */
	readonly detail?: true;
	rows(input: ScreenInput): Row[];
	/** The same rows with all that they are found by, where written in full they would be a column for each of hundreds of sources. */
	wholeRows?(input: ScreenInput): Row[];
};

/** What a screen needs when nothing special is asked: for printing and tests. */
export const screenInput = (
	dossier: Dossier,
	locale: Locale,
	width: number,
	rest: Partial<Omit<ScreenInput, 'lookup' | 'messages' | 'locale' | 'width'>> = {},
): ScreenInput => ({
	lookup: lookupOf(dossier),
	messages: messages(locale),
	locale,
	width,
	signs: unicodeSigns,
	order: 'date',
	pending: false,
	recentQueries: [],
	firstColumn: 0,
	notes: [],
	decisions: [],
	key: null,
	isRead: () => true,
	search: () => null,
	...rest,
});
