/** Keys that messages say, by the names that the settings give to what they do. */
type SaidKeyName =
	| 'add'
	| 'back'
	| 'bookmark'
	| 'columnsLeft'
	| 'columnsRight'
	| 'deleteNote'
	| 'escape'
	| 'filter'
	| 'find'
	| 'help'
	| 'lastPlace'
	| 'leave'
	| 'nextReference'
	| 'nextSentence'
	| 'note'
	| 'open'
	| 'palette'
	| 'passage'
	| 'published'
	| 'right'
	| 'scope'
	| 'toActors'
	| 'toArticles'
	| 'toFacts'
	| 'toNotes'
	| 'toOverview'
	| 'undo';

/** The key that does something now, as people read it: the reader may have bound another than the program's own. */
export type SaidKey = (name: SaidKeyName, where?: 'search') => string;
