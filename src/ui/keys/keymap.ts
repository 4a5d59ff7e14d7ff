import type {LabelId} from '../../i18n/messages.ts';
import {digitScreens} from '../../screens/screens.ts';
import type {Action} from '../state/action.ts';

/** Where a key means what the table says; an overlay hides what is beneath it. */
export type KeyContext = 'everywhere' | 'text' | 'list' | 'help' | 'prompt' | 'search' | 'menu' | 'hints';

/** Headings of the help, in its order. */
export const keyGroups = ['move', 'open', 'read', 'compare', 'find', 'screens', 'view', 'other'] as const;
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
	/** False for keys that make no sense chosen from a list. */
	readonly palette?: false;
};

/** Stands for any letter in a sequence. */
export const anyLetter = 'a–z';

const movement: readonly Binding[] = [
	{
		keys: ['j', 'down'],
		in: ['everywhere'],
		group: 'move',
		label: 'key.down',
		action: {type: 'move', by: 1},
		palette: false,
	},
	{
		keys: ['k', 'up'],
		in: ['everywhere'],
		group: 'move',
		label: 'key.up',
		action: {type: 'move', by: -1},
		palette: false,
	},
	{
		keys: ['space', 'pageDown', 'ctrl+f'],
		in: ['everywhere'],
		group: 'move',
		label: 'key.pageDown',
		action: {type: 'page', by: 1},
		palette: false,
	},
	{
		keys: ['b', 'pageUp', 'ctrl+b'],
		in: ['everywhere'],
		group: 'move',
		label: 'key.pageUp',
		action: {type: 'page', by: -1},
		palette: false,
	},
	{
		keys: ['ctrl+d'],
		in: ['everywhere'],
		group: 'move',
		label: 'key.halfDown',
		action: {type: 'page', by: 0.5},
		palette: false,
	},
	{
		keys: ['ctrl+u'],
		in: ['everywhere'],
		group: 'move',
		label: 'key.halfUp',
		action: {type: 'page', by: -0.5},
		palette: false,
	},
	{keys: ['g g', 'home'], in: ['everywhere'], group: 'move', label: 'key.top', action: {type: 'edge', to: 'top'}},
	{keys: ['G', 'end'], in: ['everywhere'], group: 'move', label: 'key.bottom', action: {type: 'edge', to: 'bottom'}},
	{
		keys: ['h', 'left'],
		in: ['everywhere'],
		group: 'move',
		label: 'key.left',
		action: {type: 'focus', by: -1},
		palette: false,
	},
	{
		keys: ['l', 'right'],
		in: ['everywhere'],
		group: 'move',
		label: 'key.right',
		action: {type: 'focus', by: 1},
		palette: false,
	},
	{keys: ['<'], in: ['everywhere'], group: 'move', label: 'key.columnsLeft', action: {type: 'columns', by: -1}},
	{keys: ['>'], in: ['everywhere'], group: 'move', label: 'key.columnsRight', action: {type: 'columns', by: 1}},
];

const opening: readonly Binding[] = [
	{
		keys: ['enter'],
		in: ['everywhere'],
		group: 'open',
		label: 'key.open',
		action: {type: 'open'},
		footer: 2,
		palette: false,
	},
	{
		keys: ['[', 'alt+left', 'ctrl+o', 'backspace'],
		in: ['everywhere'],
		group: 'open',
		label: 'key.back',
		action: {type: 'back'},
		footer: 6,
	},
	{keys: [']', 'alt+right'], in: ['everywhere'], group: 'open', label: 'key.forward', action: {type: 'forward'}},
	{keys: [';'], in: ['everywhere'], group: 'open', label: 'key.hints', action: {type: 'hints'}},
	{keys: ["' '"], in: ['everywhere'], group: 'open', label: 'key.lastPlace', action: {type: 'lastPlace'}},
	{
		keys: ['m a–z'],
		in: ['everywhere'],
		group: 'open',
		label: 'key.setMark',
		action: letter => ({type: 'setMark', letter}),
		palette: false,
	},
	{
		keys: ["' a–z"],
		in: ['everywhere'],
		group: 'open',
		label: 'key.goToMark',
		action: letter => ({type: 'goToMark', letter}),
		palette: false,
	},
	{keys: ['q'], in: ['everywhere'], group: 'open', label: 'key.leave', action: {type: 'leave'}},
	{keys: ['escape'], in: ['everywhere'], group: 'open', label: 'key.escape', action: {type: 'escape'}, palette: false},
	{
		keys: ['ctrl+c'],
		in: ['everywhere', 'help', 'prompt', 'search', 'menu', 'hints'],
		group: 'open',
		label: 'key.quit',
		action: {type: 'quit'},
	},
];

const reading: readonly Binding[] = [
	{
		keys: ['tab'],
		in: ['everywhere'],
		group: 'read',
		label: 'key.nextReference',
		action: {type: 'walk', by: 1},
		footer: 1,
	},
	{
		keys: ['shift+tab'],
		in: ['everywhere'],
		group: 'read',
		label: 'key.previousReference',
		action: {type: 'walk', by: -1},
	},
	{keys: ['.'], in: ['everywhere'], group: 'read', label: 'key.nextSentence', action: {type: 'sentence', by: 1}},
	{keys: [','], in: ['everywhere'], group: 'read', label: 'key.previousSentence', action: {type: 'sentence', by: -1}},
	{keys: ['}'], in: ['everywhere'], group: 'read', label: 'key.nextParagraph', action: {type: 'paragraph', by: 1}},
	{keys: ['{'], in: ['everywhere'], group: 'read', label: 'key.previousParagraph', action: {type: 'paragraph', by: -1}},
	{keys: ['a'], in: ['everywhere'], group: 'read', label: 'key.nextMention', action: {type: 'mention', by: 1}},
	{keys: ['A'], in: ['everywhere'], group: 'read', label: 'key.previousMention', action: {type: 'mention', by: -1}},
	{keys: ['L', 'J'], in: ['everywhere'], group: 'read', label: 'key.nextArticle', action: {type: 'article', by: 1}},
	{
		keys: ['H', 'K'],
		in: ['everywhere'],
		group: 'read',
		label: 'key.previousArticle',
		action: {type: 'article', by: -1},
	},
	{keys: ['t'], in: ['everywhere'], group: 'read', label: 'key.contents', action: {type: 'menu', menu: 'contents'}},
	{keys: ['r'], in: ['everywhere'], group: 'read', label: 'key.toggleRead', action: {type: 'toggleRead'}},
];

const comparing: readonly Binding[] = [
	{keys: ['c'], in: ['everywhere'], group: 'compare', label: 'key.panel', action: {type: 'togglePanel'}, footer: 3},
	{keys: ['C'], in: ['everywhere'], group: 'compare', label: 'key.compare', action: {type: 'compare'}},
	{
		keys: ['d'],
		in: ['everywhere'],
		group: 'compare',
		label: 'key.nextDifference',
		action: {type: 'difference', by: 1},
		footer: 4,
	},
	{
		keys: ['D'],
		in: ['everywhere'],
		group: 'compare',
		label: 'key.previousDifference',
		action: {type: 'difference', by: -1},
	},
];

const finding: readonly Binding[] = [
	{
		keys: ['f'],
		in: ['everywhere'],
		group: 'find',
		label: 'key.search',
		action: {type: 'prompt', purpose: 'search'},
		footer: 5,
	},
	{keys: ['/'], in: ['text'], group: 'find', label: 'key.find', action: {type: 'prompt', purpose: 'find'}, footer: 5},
	{
		keys: ['/'],
		in: ['list'],
		group: 'find',
		label: 'key.filter',
		action: {type: 'prompt', purpose: 'filter'},
		footer: 4,
	},
	{keys: ['n'], in: ['everywhere'], group: 'find', label: 'key.nextMatch', action: {type: 'match', by: 1}},
	{keys: ['N'], in: ['everywhere'], group: 'find', label: 'key.previousMatch', action: {type: 'match', by: -1}},
	{keys: ['*'], in: ['everywhere'], group: 'find', label: 'key.findSelected', action: {type: 'findSelected'}},
];

/** Made from the screens, so that a new one gets its digit. */
const changingScreens: readonly Binding[] = digitScreens.map(({id, title}, index) => ({
	keys: [String(index + 1)],
	in: ['everywhere'],
	group: 'screens',
	label: 'key.goTo',
	names: title,
	action: {type: 'screen', screen: id},
}));

const viewing: readonly Binding[] = [
	{keys: ['+', '='], in: ['everywhere'], group: 'view', label: 'key.wider', action: {type: 'width', by: 1}},
	{keys: ['-'], in: ['everywhere'], group: 'view', label: 'key.narrower', action: {type: 'width', by: -1}},
	{keys: ['s'], in: ['everywhere'], group: 'view', label: 'key.sort', action: {type: 'menu', menu: 'sort'}},
	{keys: ['T'], in: ['everywhere'], group: 'view', label: 'key.theme', action: {type: 'menu', menu: 'theme'}},
	{keys: ['I'], in: ['everywhere'], group: 'view', label: 'key.language', action: {type: 'menu', menu: 'language'}},
	{keys: ['ctrl+l'], in: ['everywhere'], group: 'view', label: 'key.redraw', action: {type: 'redraw'}},
];

const others: readonly Binding[] = [
	{keys: ['?'], in: ['everywhere'], group: 'other', label: 'key.help', action: {type: 'help'}, footer: 9},
	{
		keys: [':', 'ctrl+p'],
		in: ['everywhere'],
		group: 'other',
		label: 'key.palette',
		action: {type: 'menu', menu: 'palette'},
		palette: false,
	},
	{keys: ['y'], in: ['everywhere'], group: 'other', label: 'key.citation', action: {type: 'copyCitation'}},
	{keys: ['o'], in: ['everywhere'], group: 'other', label: 'key.address', action: {type: 'openAddress'}},
	{
		keys: ['ctrl+z'],
		in: ['everywhere', 'help', 'prompt', 'search', 'menu', 'hints'],
		group: 'other',
		label: 'key.suspend',
		action: {type: 'suspend'},
	},
];

/** Keys of what lies on top; letters are typed there. */
const overlays: readonly Binding[] = [
	{
		keys: ['enter'],
		in: ['prompt', 'search'],
		group: 'find',
		label: 'key.submit',
		action: {type: 'submit'},
		footer: 1,
		palette: false,
	},
	{
		keys: ['enter'],
		in: ['menu'],
		group: 'find',
		label: 'key.choose',
		action: {type: 'submit'},
		footer: 1,
		palette: false,
	},
	{keys: ['enter', '?'], in: ['help'], group: 'find', label: 'key.close', action: {type: 'close'}, palette: false},
	{
		keys: ['escape'],
		in: ['help', 'prompt', 'search', 'menu', 'hints'],
		group: 'find',
		label: 'key.close',
		action: {type: 'escape'},
		footer: 3,
		palette: false,
	},
	{
		keys: ['down', 'ctrl+n', 'tab'],
		in: ['search', 'menu', 'help'],
		group: 'find',
		label: 'key.down',
		action: {type: 'move', by: 1},
		palette: false,
	},
	{
		keys: ['up', 'ctrl+p', 'ctrl+k', 'shift+tab'],
		in: ['search', 'menu', 'help'],
		group: 'find',
		label: 'key.up',
		action: {type: 'move', by: -1},
		palette: false,
	},
	{
		keys: ['pageDown', 'ctrl+d'],
		in: ['search', 'help'],
		group: 'find',
		label: 'key.pageDown',
		action: {type: 'page', by: 1},
		palette: false,
	},
	{
		keys: ['pageUp', 'ctrl+b'],
		in: ['search', 'help'],
		group: 'find',
		label: 'key.pageUp',
		action: {type: 'page', by: -1},
		palette: false,
	},
	{
		keys: ['backspace'],
		in: ['prompt', 'search', 'menu', 'help'],
		group: 'find',
		label: 'key.erase',
		action: {type: 'erase', what: 'character'},
		palette: false,
	},
	{
		keys: ['ctrl+w'],
		in: ['prompt', 'search', 'menu', 'help'],
		group: 'find',
		label: 'key.eraseWord',
		action: {type: 'erase', what: 'word'},
		palette: false,
	},
	{
		keys: ['ctrl+u'],
		in: ['prompt', 'search', 'menu', 'help'],
		group: 'find',
		label: 'key.eraseAll',
		action: {type: 'erase', what: 'all'},
		palette: false,
	},
];

/** The key table: handling, help, footer, palette and the README are made from it. */
export const keymap: readonly Binding[] = [
	...movement,
	...opening,
	...reading,
	...comparing,
	...finding,
	...changingScreens,
	...viewing,
	...others,
	...overlays,
];
