import type {Location} from '../../core/dossier/dossier.ts';

/** What a piece of text means. The theme alone knows how it looks. */
export type Role =
	| 'text'
	| 'muted'
	| 'strong'
	| 'emphasis'
	| 'strike'
	| 'title'
	| 'heading'
	| 'quote'
	| 'code'
	| 'link'
	| 'rule'
	| 'actor'
	| 'figure'
	| 'time'
	| 'source'
	| 'agree'
	| 'explained'
	| 'differ'
	| 'match'
	| 'key'
	| 'alert';

/** Words of one role. Text is clean: no control character ever reaches a run. */
export type Run = {readonly text: string; readonly role: Role};

/** The screens, by the name that a digit key, the palette and a command share. */
export type ScreenId =
	| 'overview'
	| 'articles'
	| 'article'
	| 'actors'
	| 'actor'
	| 'figures'
	| 'figure'
	| 'facts'
	| 'fact'
	| 'timeline'
	| 'search'
	| 'notes';

/** What a screen shows: an article at a place, an actor, a figure, a fact, a query. */
export type Subject =
	| {readonly kind: 'article'; readonly id: string; readonly offset?: number}
	| {readonly kind: 'actor'; readonly id: string}
	| {readonly kind: 'figure'; readonly id: string}
	| {readonly kind: 'fact'; readonly id: string}
	| {readonly kind: 'query'; readonly text: string};

/** A screen, and what it shows where it is of one article, actor, figure, fact or query. */
export type Place = {readonly screen: ScreenId; readonly subject?: Subject};

/** A line of meaning: what it says, where Enter leads, which passages it rests on. */
export type Row = {
	readonly runs: readonly Run[];
	readonly opens?: Place;
	readonly sources?: readonly Location[];
	/** Columns to indent wrapped continuation lines; also the row's own indent. */
	readonly indent?: number;
	/** Stands in the indent of the first line, at its end: a bullet. */
	readonly marker?: Run;
	/** Takes one line: its screen has fitted it into the width. */
	readonly isFitted?: boolean;
	/** Words of a fitted row that have no room in its line: a second one. */
	readonly below?: readonly Run[];
	/** Stays at the top while the rows after it scroll. */
	readonly isPinned?: true;
	/** Stays over its rows where they are filtered: its screen makes it only where some of them are wanted. */
	readonly isOverWanted?: true;
	/** Words that it is found by, beside those that it says. */
	readonly also?: string;
	/** Stable name of what the row stands for, so that a cursor survives a refresh. */
	readonly key?: string;
};
