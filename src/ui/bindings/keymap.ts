import {digitScreens} from '../../screens/screens.ts';
import type {Binding, KeyContext, KeyGroup} from './binding.ts';

type GroupedBinding = Omit<Binding, 'group' | 'in'> & Partial<Pick<Binding, 'in'>>;

/** Bindings of one heading; they hold everywhere unless they say where. */
const inGroup = (group: KeyGroup, bindings: readonly GroupedBinding[]): readonly Binding[] =>
	bindings.map(binding => ({in: ['everywhere'], ...binding, group}));

/** Where something lies on top. */
const onTop: readonly KeyContext[] = ['help', 'prompt', 'path', 'search', 'menu', 'pick', 'hints'];

const movement = inGroup('move', [
	{keys: ['j', 'down'], label: 'key.down', action: {type: 'move', by: 1}, palette: false},
	{keys: ['k', 'up'], label: 'key.up', action: {type: 'move', by: -1}, palette: false},
	{keys: ['space', 'pageDown', 'ctrl+f'], label: 'key.pageDown', action: {type: 'page', by: 1}, palette: false},
	{keys: ['pageUp', 'ctrl+b'], label: 'key.pageUp', action: {type: 'page', by: -1}, palette: false},
	{keys: ['ctrl+d'], label: 'key.halfDown', action: {type: 'page', by: 0.5}, palette: false},
	{keys: ['ctrl+u'], label: 'key.halfUp', action: {type: 'page', by: -0.5}, palette: false},
	{keys: ['g g', 'home'], label: 'key.top', action: {type: 'edge', to: 'top'}},
	{keys: ['G', 'end'], label: 'key.bottom', action: {type: 'edge', to: 'bottom'}},
	{
		keys: ['h', 'left'],
		label: 'key.left',
		short: 'short.text',
		action: {type: 'focus', by: -1},
		palette: false,
		footer: 1,
	},
	{keys: ['l', 'right'], label: 'key.right', action: {type: 'focus', by: 1}, palette: false},
	{keys: ['<'], label: 'key.columnsLeft', action: {type: 'columns', by: -1}},
	{keys: ['>'], label: 'key.columnsRight', action: {type: 'columns', by: 1}},
]);

const opening = inGroup('open', [
	{keys: ['enter'], label: 'key.open', action: {type: 'open'}, footer: 2, palette: false},
	{keys: ['[', 'alt+left', 'ctrl+o', 'backspace'], label: 'key.back', action: {type: 'back'}, footer: 10},
	{keys: [']', 'alt+right'], label: 'key.forward', action: {type: 'forward'}},
	{keys: [';'], label: 'key.hints', action: {type: 'hints'}},
	{keys: ["' '"], label: 'key.lastPlace', action: {type: 'lastPlace'}},
	{keys: ['m a–z'], label: 'key.setMark', action: letter => ({type: 'setMark', letter}), palette: false},
	{keys: ["' a–z"], label: 'key.goToMark', action: letter => ({type: 'goToMark', letter}), palette: false},
	{keys: ['q'], label: 'key.leave', also: 'also.leave', commands: ['q', 'q!', 'wq', 'x'], action: {type: 'leave'}},
	{keys: ['escape'], label: 'key.escape', action: {type: 'escape'}, palette: false},
	{keys: ['ctrl+c'], in: ['everywhere', ...onTop], label: 'key.quit', also: 'also.quit', action: {type: 'quit'}},
]);

const reading = inGroup('read', [
	{keys: ['tab'], label: 'key.nextReference', short: 'short.reference', action: {type: 'walk', by: 1}, footer: 1},
	{keys: ['shift+tab'], label: 'key.previousReference', action: {type: 'walk', by: -1}},
	{keys: ['.'], label: 'key.nextSentence', action: {type: 'sentence', by: 1}},
	{keys: [','], label: 'key.previousSentence', action: {type: 'sentence', by: -1}},
	{keys: ['}'], label: 'key.nextParagraph', action: {type: 'paragraph', by: 1}},
	{keys: ['{'], label: 'key.previousParagraph', action: {type: 'paragraph', by: -1}},
	{keys: ['a'], label: 'key.nextMention', action: {type: 'mention', by: 1}},
	{keys: ['A'], label: 'key.previousMention', action: {type: 'mention', by: -1}},
	{keys: ['L', 'J'], label: 'key.nextArticle', action: {type: 'article', by: 1}},
	{keys: ['H', 'K'], label: 'key.previousArticle', action: {type: 'article', by: -1}},
	{keys: ['v'], label: 'key.passage', action: {type: 'passage'}},
	{keys: ['t'], label: 'key.contents', also: 'also.contents', action: {type: 'menu', menu: 'contents'}},
	{keys: ['r'], label: 'key.toggleRead', action: {type: 'toggleRead'}},
]);

const comparing = inGroup('compare', [
	{keys: ['c'], label: 'key.panel', short: 'short.panel', action: {type: 'togglePanel'}, footer: 3},
	{keys: ['C'], label: 'key.compare', action: {type: 'compare'}},
	{keys: ['d'], label: 'key.nextDifference', short: 'short.difference', action: {type: 'difference', by: 1}, footer: 4},
	{keys: ['D'], label: 'key.previousDifference', action: {type: 'difference', by: -1}},
]);

const finding = inGroup('find', [
	{
		keys: ['f'],
		label: 'key.search',
		also: 'also.search',
		short: 'short.search',
		action: {type: 'prompt', purpose: 'search'},
		footer: 5,
	},
	{
		keys: ['/'],
		in: ['text'],
		label: 'key.find',
		short: 'short.find',
		action: {type: 'prompt', purpose: 'find'},
		footer: 6,
	},
	{
		keys: ['/'],
		in: ['list'],
		label: 'key.filter',
		short: 'short.filter',
		action: {type: 'prompt', purpose: 'filter'},
		footer: 6,
	},
	{keys: ['F'], in: ['everywhere'], label: 'key.scope', action: {type: 'menu', menu: 'scope'}},
	{keys: ['n'], label: 'key.nextMatch', action: {type: 'match', by: 1}},
	{keys: ['N'], label: 'key.previousMatch', action: {type: 'match', by: -1}},
	{keys: ['*'], label: 'key.findSelected', action: {type: 'findSelected'}},
]);

/** What is kept in `dossier.yaml` beside the articles. */
const noting = inGroup('notes', [
	{keys: ['b'], label: 'key.bookmark', also: 'also.bookmark', action: {type: 'bookmark'}},
	{keys: ['w'], label: 'key.note', short: 'short.note', action: {type: 'ask', question: 'note'}, footer: 7},
	{keys: ['x'], label: 'key.deleteNote', short: 'short.deleteNote', action: {type: 'deleteNote'}, footer: 8},
	{keys: ['B'], label: 'key.notes', action: {type: 'screen', screen: 'notes'}},
]);

const correcting = inGroup('correct', [
	{keys: ['e m'], label: 'key.merge', short: 'short.correct', begins: true, action: {type: 'merge'}, footer: 9},
	{keys: ['e s'], label: 'key.split', action: {type: 'ask', question: 'split'}},
	{keys: ['e r'], label: 'key.rename', action: {type: 'ask', question: 'rename'}},
	{keys: ['e h'], label: 'key.hideActor', action: {type: 'hideActor'}},
	{keys: ['e ='], label: 'key.same', action: {type: 'judge', as: 'same'}},
	{keys: ['e !'], label: 'key.different', action: {type: 'judge', as: 'different'}},
	{keys: ['e d'], label: 'key.published', action: {type: 'ask', question: 'published'}},
	{keys: ['e o'], label: 'key.source', action: {type: 'ask', question: 'source'}},
	{keys: ['e t'], label: 'key.title', action: {type: 'ask', question: 'title'}},
	{keys: ['e e'], label: 'key.editFile', action: {type: 'editFile'}},
	{keys: ['U'], label: 'key.undo', also: 'also.undo', action: {type: 'undo'}},
]);

/** Made from the screens, so that a new one gets its digit. */
const changingScreens: readonly Binding[] = digitScreens.map(({id, title}, index) => ({
	keys: [String(index + 1)],
	in: ['everywhere'],
	group: 'screens',
	label: 'key.goTo',
	names: title,
	action: {type: 'screen', screen: id},
}));

const viewing = inGroup('view', [
	{keys: ['+', '='], label: 'key.wider', action: {type: 'width', by: 1}},
	{keys: ['-'], label: 'key.narrower', action: {type: 'width', by: -1}},
	{keys: ['s'], label: 'key.sort', also: 'also.sort', action: {type: 'menu', menu: 'sort'}},
	{keys: ['T'], label: 'key.theme', also: 'also.theme', action: {type: 'menu', menu: 'theme'}},
	{keys: ['I'], label: 'key.language', also: 'also.language', action: {type: 'menu', menu: 'language'}},
	{keys: ['M'], label: 'key.mouse', action: {type: 'toggleMouse'}},
	{keys: ['ctrl+l'], label: 'key.redraw', also: 'also.redraw', action: {type: 'redraw'}},
]);

const others = inGroup('other', [
	{keys: ['?', 'f1'], label: 'key.help', also: 'also.help', short: 'short.help', action: {type: 'help'}, footer: 12},
	{keys: ['S'], label: 'key.signs', also: 'also.signs', action: {type: 'signs'}},
	{
		keys: [':', 'ctrl+p'],
		label: 'key.palette',
		also: 'also.palette',
		short: 'short.palette',
		action: {type: 'menu', menu: 'palette'},
		palette: false,
		footer: 11,
	},
	{keys: ['y'], label: 'key.citation', also: 'also.citation', action: {type: 'copyCitation'}},
	{keys: ['Y'], label: 'key.copyRows', action: {type: 'copyRows'}},
	{keys: ['E'], label: 'key.export', also: 'also.export', action: {type: 'menu', menu: 'export'}},
	{keys: ['i'], label: 'key.add', also: 'also.add', action: {type: 'ask', question: 'material'}, footer: 1},
	{keys: ['o'], label: 'key.address', also: 'also.address', action: {type: 'openAddress'}},
	{keys: ['ctrl+z'], in: ['everywhere', ...onTop], label: 'key.suspend', action: {type: 'suspend'}},
]);

/** While a passage is marked; what is not here means what it always does. */
const markingPassage = inGroup('read', [
	{
		keys: ['l', 'right'],
		in: ['passage'],
		label: 'key.wordFurther',
		short: 'short.word',
		action: {type: 'extend', unit: 'word', by: 1},
		palette: false,
		footer: 1,
	},
	{
		keys: ['h', 'left'],
		in: ['passage'],
		label: 'key.wordBack',
		action: {type: 'extend', unit: 'word', by: -1},
		palette: false,
	},
	{
		keys: ['j', 'down', '.'],
		in: ['passage'],
		label: 'key.sentenceFurther',
		short: 'short.sentence',
		action: {type: 'extend', unit: 'sentence', by: 1},
		palette: false,
		footer: 2,
	},
	{
		keys: ['k', 'up', ','],
		in: ['passage'],
		label: 'key.sentenceBack',
		action: {type: 'extend', unit: 'sentence', by: -1},
		palette: false,
	},
	{keys: ['o'], in: ['passage'], label: 'key.otherEnd', action: {type: 'swapEnds'}, palette: false, footer: 3},
	{
		keys: ['y'],
		in: ['passage'],
		label: 'key.copyPassage',
		short: 'short.copy',
		action: {type: 'copyCitation'},
		palette: false,
		footer: 4,
	},
	{keys: ['escape'], in: ['passage'], label: 'key.close', action: {type: 'escape'}, palette: false, footer: 9},
]);

/** Keys of what lies on top; letters are typed there. */
const overlays = inGroup('find', [
	{keys: ['enter'], in: ['prompt'], label: 'key.submit', action: {type: 'submit'}, footer: 1, palette: false},
	{keys: ['enter'], in: ['search'], label: 'key.open', action: {type: 'submit'}, footer: 1, palette: false},
	{keys: ['enter'], in: ['menu'], label: 'key.choose', action: {type: 'submit'}, footer: 1, palette: false},
	{
		keys: ['tab'],
		in: ['pick'],
		label: 'key.markItem',
		short: 'short.markItem',
		action: {type: 'mark', what: 'item'},
		footer: 1,
		palette: false,
	},
	{
		keys: ['ctrl+a'],
		in: ['pick'],
		label: 'key.markAll',
		short: 'short.markAll',
		action: {type: 'mark', what: 'all'},
		footer: 2,
		palette: false,
	},
	{keys: ['enter'], in: ['pick'], label: 'key.take', action: {type: 'submit'}, footer: 2, palette: false},
	{keys: ['enter', '?', 'f1'], in: ['help'], label: 'key.close', action: {type: 'close'}, palette: false},
	{keys: ['q'], in: ['helpPage'], label: 'key.close', action: {type: 'close'}, palette: false},
	{keys: ['j'], in: ['helpPage'], label: 'key.down', action: {type: 'move', by: 1}, palette: false},
	{keys: ['k'], in: ['helpPage'], label: 'key.up', action: {type: 'move', by: -1}, palette: false},
	{keys: ['space'], in: ['helpPage'], label: 'key.pageDown', action: {type: 'page', by: 1}, palette: false},
	{keys: ['escape'], in: onTop, label: 'key.close', action: {type: 'escape'}, footer: 3, palette: false},
	{
		keys: ['ctrl+f'],
		in: ['search'],
		label: 'key.scope',
		short: 'short.scope',
		action: {type: 'menu', menu: 'scope'},
		palette: false,
		footer: 2,
	},
	{keys: ['tab'], in: ['path'], label: 'key.complete', action: {type: 'complete'}, palette: false, footer: 1},
	{keys: ['down', 'ctrl+n', 'ctrl+j'], in: ['pick'], label: 'key.down', action: {type: 'move', by: 1}, palette: false},
	{
		keys: ['down', 'ctrl+n', 'ctrl+j', 'tab'],
		in: ['search', 'menu', 'help'],
		label: 'key.down',
		action: {type: 'move', by: 1},
		palette: false,
	},
	{
		keys: ['up', 'ctrl+p', 'ctrl+k', 'shift+tab'],
		in: ['search', 'menu', 'pick', 'help'],
		label: 'key.up',
		action: {type: 'move', by: -1},
		palette: false,
	},
	{
		keys: ['pageDown', 'ctrl+d'],
		in: ['search', 'menu', 'pick'],
		label: 'key.pageDown',
		action: {type: 'page', by: 1},
		palette: false,
	},
	{
		keys: ['pageDown', 'ctrl+d'],
		in: ['help'],
		label: 'key.pageDown',
		action: {type: 'page', by: 1},
		palette: false,
		footer: 1,
	},
	{
		keys: ['pageUp', 'ctrl+b'],
		in: ['search', 'menu', 'pick', 'help'],
		label: 'key.pageUp',
		action: {type: 'page', by: -1},
		palette: false,
	},
	{
		keys: ['backspace'],
		in: ['prompt', 'search', 'menu', 'pick', 'help'],
		label: 'key.erase',
		action: {type: 'erase', what: 'character'},
		palette: false,
	},
	{
		keys: ['ctrl+w'],
		in: ['prompt', 'search', 'menu', 'pick', 'help'],
		label: 'key.eraseWord',
		action: {type: 'erase', what: 'word'},
		palette: false,
	},
	{
		keys: ['ctrl+u'],
		in: ['prompt', 'search'],
		label: 'key.eraseAll',
		short: 'key.erase',
		action: {type: 'erase', what: 'all'},
		palette: false,
		footer: 2,
	},
	{
		keys: ['ctrl+u'],
		in: ['menu', 'pick', 'help'],
		label: 'key.eraseAll',
		action: {type: 'erase', what: 'all'},
		palette: false,
	},
	{
		keys: ['left'],
		in: ['prompt', 'search'],
		label: 'key.caretLeft',
		action: {type: 'caret', to: 'left'},
		palette: false,
	},
	{
		keys: ['right'],
		in: ['prompt', 'search'],
		label: 'key.caretRight',
		action: {type: 'caret', to: 'right'},
		palette: false,
	},
	{
		keys: ['home', 'ctrl+a'],
		in: ['prompt', 'search'],
		label: 'key.caretStart',
		action: {type: 'caret', to: 'start'},
		palette: false,
	},
	{
		keys: ['end', 'ctrl+e'],
		in: ['prompt', 'search'],
		label: 'key.caretEnd',
		action: {type: 'caret', to: 'end'},
		palette: false,
	},
]);

/** The key table: handling, help, footer, palette and the README are made from it. */
export const keymap: readonly Binding[] = [
	...movement,
	...opening,
	...reading,
	...comparing,
	...finding,
	...noting,
	...correcting,
	...changingScreens,
	...viewing,
	...others,
	...markingPassage,
	...overlays,
];
