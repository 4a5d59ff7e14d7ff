import type {ArticleId} from '../../core/article/article.ts';
import type {ActorId} from '../../core/dossier/dossier.ts';
import type {Locale} from '../../i18n/locale.ts';
import type {ArticleOrder} from '../../screens/articleOrder.ts';
import type {Place} from '../../screens/rows/row.ts';
import type {Reference} from '../../screens/text/textLine.ts';
import type {Binding} from '../bindings/binding.ts';
import type {ThemeName} from '../bindings/themeName.ts';
import type {Draft} from './correcting/draft.ts';
import type {NoteDrafts} from './correcting/noteDrafts.ts';
import type {Adding, Offer} from './offering.ts';
import type {Size} from './panes/rectangle.ts';
import type {GoneArticles} from './renewal/comings.ts';
import type {TextField} from './typing/textField.ts';

/** Looks that can be chosen; what they are is the theme's own affair. */
export const themeChoices = ['terminal', 'light', 'dark', 'contrast', 'mono'] as const satisfies readonly ThemeName[];

/** The narrowest column of text that can be asked for, in characters. */
export const leastMeasure = 40;
/** The widest column of text that can be asked for, in characters. */
export const mostMeasure = 120;

/** What the person has chosen; kept while the program runs. */
export type Settings = {
	readonly locale: Locale;
	readonly theme: ThemeName;
	/** Columns of the reader's text at most. */
	readonly measure: number;
	/** Whether the comparison stands beside the text. */
	readonly panel: boolean;
	readonly order: ArticleOrder;
	/** Whether the wheel and clicks are the program's; else the terminal selects text with them. */
	readonly mouse: boolean;
	/** Only ASCII signs. */
	readonly ascii: boolean;
};

/** A list on the screen: which row is under the cursor, which line is at the top. */
export type ListView = {readonly cursor: number; readonly top: number};

/** What Tab, the sentence keys or a click chose in the text. */
export type Selected = Omit<Reference, 'kind'> & {readonly kind: Reference['kind'] | 'sentence' | 'passage'};

/** The reader's view of one article. */
export type ReaderView = {
	/** First line shown. */
	readonly top: number;
	/** Place of the text that stands there, or next below: what a resize keeps. */
	readonly anchor: number;
	/** Lines between the first line and that place: blank ones, or the header. */
	readonly lead: number;
	/** Columns of the text that the lines were counted at; 0 before it was shown, less when the text has changed since. */
	readonly width: number;
	readonly selected: Selected | null;
	/** Lines below the first one where reading goes on after what was chosen there; null where it goes with the scrolling alone. */
	readonly readingRow: number | null;
	/** Words that are found in the text; empty when none. */
	readonly find: string;
	/** Where the match begins that n and N count from. */
	readonly match: number | null;
};

/** The panes that can be worked in. */
export type PaneName = 'list' | 'reader' | 'panel';

/** A place with the exact view that it was left with. */
export type Visit = {
	readonly place: Place;
	/** The rows of the screen; beside an open article the list of articles. */
	readonly list: ListView;
	/** The row that is meant, by its name: while nothing was moved, the cursor stands on it as soon as it is there; null for none. */
	readonly row: string | null;
	readonly reader: ReaderView;
	/** Rows of the comparison; for the reading point that `of` names, at the beginning for any other. */
	readonly panel: ListView & {readonly of: string};
	readonly focus: PaneName;
	readonly filter: string;
	/** First source column of a matrix. */
	readonly firstColumn: number;
	/** Whether a walk from mention to mention or from difference to difference came here. */
	readonly isWalked: boolean;
};

/** Where we are and how we came here. */
type History = {readonly past: readonly Visit[]; readonly present: Visit; readonly future: readonly Visit[]};

/** Short lists to choose from. */
export type MenuName =
	| 'palette'
	| 'contents'
	| 'theme'
	| 'sort'
	| 'language'
	| 'merge'
	| 'scope'
	| 'outside'
	| 'export'
	| 'items'
	| 'adding';

/** What a prompt's text is for. */
export type Purpose = 'find' | 'filter' | 'search';

/** What lies on top of the screen and hears every key first; one at a time. `top` and `cursor` count lines from 0. */
export type Overlay =
	| {readonly kind: 'help'; readonly filter: string; readonly top: number}
	| ({readonly kind: 'prompt'; readonly purpose: Purpose; readonly before: Visit} & TextField)
	/** The words that a decision lacks. */
	| ({readonly kind: 'ask'; readonly draft: Draft} & TextField)
	| {
			readonly kind: 'menu';
			readonly menu: MenuName;
			readonly filter: string;
			readonly cursor: number;
			/** Whom the lines are about. */
			readonly actor?: ActorId;
			/** Where they would lead. */
			readonly address?: string;
			/** What was being typed when the menu was asked for: closing it goes on there. */
			readonly over?: Overlay;
	  }
	| {readonly kind: 'hints'; readonly typed: string};

/** The whole of the interface: plain data. */
export type State = {
	readonly size: Size;
	readonly settings: Settings;
	readonly history: History;
	readonly overlay: Overlay | null;
	readonly pendingKeys: readonly string[];
	/** One line about the last key: why it did nothing, or what it did. */
	readonly notice: string | null;
	readonly read: ReadonlySet<ArticleId>;
	/** Where each article was left: an offset into its text. */
	readonly positions: Readonly<Record<ArticleId, number>>;
	/** By their letters; those of an earlier run too. */
	readonly marks: Readonly<Record<string, Visit>>;
	/** What was searched for, latest first. */
	readonly queries: readonly string[];
	/** The key table where the person has another than the program's own. */
	readonly keys: readonly Binding[] | null;
	/** A feed or list that waits to be chosen from. */
	readonly offer: Offer | null;
	/** What is being brought in. */
	readonly adding: Adding | null;
	/** What was typed and handed over to be written: it is there again when that cannot be done. */
	readonly submitted: Overlay | null;
	readonly noteDrafts: NoteDrafts;
	readonly gone: GoneArticles;
};

/** What a run begins with: the size of the terminal, and what earlier runs and the command line have said; the rest is as usual. */
export type StartOptions = {
	readonly size: Size;
	readonly settings?: Partial<Settings>;
	readonly read?: Iterable<ArticleId>;
	readonly positions?: Readonly<Record<ArticleId, number>>;
	readonly queries?: readonly string[];
	readonly marks?: State['marks'];
	readonly place?: Place;
	readonly keys?: readonly Binding[] | null;
};

const defaultSettings: Settings = {
	locale: 'en',
	theme: 'terminal',
	measure: 72,
	panel: true,
	order: 'date',
	ascii: false,
	mouse: true,
};

const startView: ReaderView = {
	top: 0,
	anchor: 0,
	lead: 0,
	width: 0,
	selected: null,
	readingRow: null,
	find: '',
	match: null,
};

/** A place as it is first seen. */
export const newVisit = (place: Place): Visit => ({
	place,
	list: {cursor: -1, top: 0},
	row: null,
	reader: startView,
	panel: {cursor: -1, top: 0, of: ''},
	focus: place.screen === 'article' ? 'reader' : 'list',
	filter: '',
	firstColumn: 0,
	isWalked: false,
});

/** The state at the start: at a place, nothing on top. */
export const startState = ({
	size,
	settings,
	read = [],
	positions = {},
	queries = [],
	marks = {},
	place = {screen: 'overview'},
	keys = null,
}: StartOptions): State => ({
	size,
	settings: {...defaultSettings, ...settings},
	history: {past: [], present: newVisit(place), future: []},
	overlay: null,
	pendingKeys: [],
	notice: null,
	read: new Set(read),
	positions,
	marks,
	queries,
	keys,
	submitted: null,
	noteDrafts: {},
	gone: {},
	offer: null,
	adding: null,
});

/** The visit on the screen. */
export const visitOf = (state: State): Visit => state.history.present;

/** The state with another view of the visit on the screen. */
export const withVisit = (state: State, change: Partial<Visit>): State => ({
	...state,
	history: {...state.history, present: {...state.history.present, ...change}},
});

/** What has become of the open article's file: the title that it had, when it has gone. */
export const goneTitle = (state: State): string | null => {
	const article = openArticle(state);
	return article !== null && Object.hasOwn(state.gone, article) ? state.gone[article]! : null;
};

/** The article that is open, if one is. */
export const openArticle = (state: State): ArticleId | null => {
	const {screen, subject} = state.history.present.place;
	return screen === 'article' && subject?.kind === 'article' ? subject.id : null;
};

/** Whether the keys act on the comparison beside an open article. */
export const isInPanel = (state: State): boolean => visitOf(state).focus === 'panel' && openArticle(state) !== null;
