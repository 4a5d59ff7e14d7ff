import type {LabelId} from '../../i18n/messages.ts';
import type {Action} from '../state/action.ts';

/** Where a key means what the table says; an overlay hides what is beneath it. */
export type KeyContext =
	| 'everywhere'
	| 'text'
	| 'list'
	| 'passage'
	| 'help'
	/** The help before anything is typed to narrow it: keys scroll and close as in any pager. */
	| 'helpPage'
	| 'prompt'
	/** Where the path of a file is typed. */
	| 'path'
	| 'search'
	| 'menu'
	| 'pick'
	| 'hints';

/** Headings of the help, in its order. */
export const keyGroups = [
	'move',
	'open',
	'read',
	'compare',
	'find',
	'notes',
	'correct',
	'screens',
	'view',
	'other',
] as const;
/** One of the groups. */
export type KeyGroup = (typeof keyGroups)[number];

/** Everything about a key, said once. */
export type Binding = {
	/** Names of keys (`j`, `ctrl+d`) or sequences of them (`g g`); `a–z` stands for any letter. The first is the one shown. */
	readonly keys: readonly string[];
	readonly in: readonly KeyContext[];
	readonly group: KeyGroup;
	readonly label: LabelId | 'key.goTo';
	/** The screen that `key.goTo` names. */
	readonly names?: LabelId;
	/** What it does; with the letter that was typed where the keys ask for one. */
	readonly action: Action | ((letter: string) => Action);
	/** Place in the short help at the bottom, from 1; only there when it has one. */
	readonly footer?: number;
	/** What the short help calls it, where the label is long. */
	readonly short?: LabelId;
	/** In the short help only the first key of its sequence is shown: it stands for all that begin so. */
	readonly begins?: true;
	/** Other usual names that it is found by among all actions. */
	readonly also?: LabelId;
	/** What editors call it behind their colon: whoever types this among all actions means it. */
	readonly commands?: readonly string[];
	/** False for keys that make no sense chosen from a list. */
	readonly palette?: false;
};

/** Stands for any letter in a sequence. */
export const anyLetter = 'a–z';
