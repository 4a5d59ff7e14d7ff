import {messages} from '../../i18n/messages.ts';
import type {CorrectionOutcome} from '../../library/corrections/correctionKeeper.ts';
import type {Action, Effect} from './action.ts';
import {askOutside} from './askOutside.ts';
import {chosenArticle} from './chosen.ts';
import {copiedRows} from './copiedRows.ts';
import {
	ask,
	chooseMerge,
	decide,
	deleteNote,
	hideActor,
	judgeStatement,
	toggleBookmark,
} from './correcting/correcting.ts';
import {outcomeText} from './correcting/outcomeText.ts';
import {
	asPair,
	type Change,
	goBack,
	goForward,
	goToLast,
	goToMark,
	openPlace,
	quit,
	say,
	setMark,
} from './navigation.ts';
import {instead, offerItems, showAdding, stopAdding, takeItems, toggleItem, toggleItems} from './offering.ts';
import {oneLevelUp} from './oneLevelUp.ts';
import {openComparison} from './openComparison.ts';
import {isTooSmall} from './panes/geometry.ts';
import {chooseHint, openHints} from './panes/hints.ts';
import {chooseRow, move, moveColumns, moveSideways, open, page, toEdge, togglePanel} from './panes/lists.ts';
import {handleMouse} from './panes/mouse.ts';
import {citationOf} from './reading/citation.ts';
import {walkMatches} from './reading/finding.ts';
import {fitText, resizeTo} from './reading/resizing.ts';
import {extendPassage, quotePassage, swapEnds, togglePassage} from './reading/selecting.ts';
import {toggleRead} from './reading/toggleRead.ts';
import {
	walkArticles,
	walkDifferences,
	walkMentions,
	walkParagraphs,
	walkReferences,
	walkSentences,
} from './reading/walking.ts';
import {remark} from './remark.ts';
import {changeWidth, choiceNow, toggleMouse} from './settings.ts';
import {isInPanel, openArticle, type State, visitOf, withVisit} from './state.ts';
import {completeField, takeCompletion} from './typing/completing.ts';
import {changeText, findSelected, openPrompt, openScopes, openScreen, submitPrompt} from './typing/prompts.ts';
import {eraseIn, moveCaret, typeInto} from './typing/textField.ts';
import type {World} from './world.ts';

type Handler<Type extends Action['type']> = (
	world: World,
	state: State,
	action: Extract<Action, {type: Type}>,
) => Change;

/** What every action does. An action without a handler does not compile. */
const handlers: {readonly [Type in Action['type']]: Handler<Type>} = {
	move: (world, state, {by}) => (state.overlay?.kind === 'menu' ? moveInMenu(state, by) : move(world, state, by)),
	page: (world, state, {by}) => page(world, state, by),
	edge: (world, state, {to}) => toEdge(world, state, to),
	paragraph: (world, state, {by}) => walkParagraphs(world, state, by),
	sentence: (world, state, {by}) => walkSentences(world, state, by),
	open: (world, state) => open(world, state),
	choose: (world, state, {pane, key}) => chooseRow(world, state, pane, key),
	goTo: (world, state, {place}) => openPlace(world, state, place),
	screen: (world, state, {screen}) => openScreen(world, state, screen),
	back: (_, state) => goBack(state),
	forward: (_, state) => goForward(state),
	leave: (_, state) => (state.history.past.length > 0 ? goBack(state) : quit(state)),
	lastPlace: (world, state) => goToLast(world, state),
	focus: (world, state, {by}) => moveSideways(world, state, by),
	togglePanel: (_, state) => togglePanel(state),
	compare: (world, state) => openComparison(world, state),
	walk: (world, state, {by}) =>
		// From statement to statement too: what is judged there is judged of what is compared.
		openArticle(state) === null || isInPanel(state) ? move(world, state, by) : walkReferences(world, inText(state), by),
	difference: (world, state, {by}) => walkDifferences(world, inText(state), by),
	mention: (world, state, {by}) => walkMentions(world, inText(state), by),
	article: (world, state, {by}) => walkArticles(world, state, by),
	columns: (world, state, {by}) => moveColumns(world, state, by),
	match: (world, state, {by}) => walkMatches(world, state, by),
	findSelected: (world, state) => findSelected(world, state),
	width: (_, state, {by}) => changeWidth(state, by),
	hints: (world, state) => openHints(world, state),
	signs: (_, state) => ({...state, overlay: {kind: 'help', filter: words(state)['group.signs'], top: 0}}),
	help: (_, state) => ({...state, overlay: {kind: 'help', filter: '', top: 0}}),
	prompt: (world, state, {purpose}) => openPrompt(world, state, purpose),
	menu: (world, state, {menu}) => {
		if (menu === 'contents' && openArticle(state) === null) return say(state, remark(state, 'notice.onlyReader'));
		if (menu === 'export' && world.lookup.dossier.articles.length === 0)
			return say(state, remark(state, 'notice.nothingToExport'));
		if (menu === 'scope') return openScopes(world, state);
		return {...state, overlay: {kind: 'menu', menu, filter: '', cursor: choiceNow(state, menu)}};
	},
	offer: (_, state, {title, items}) => offerItems(state, title, items),
	// Which item is meant, the menu knows.
	mark: (_, state) => state,
	toggleItem: (_, state, {item}) => toggleItem(state, item),
	toggleItems: (_, state, {items}) => toggleItems(state, items),
	complete: (_, state) => completeField(state),
	completed: (_, state, completion) => takeCompletion(state, completion),
	takeItems: (_, state, {items}) => takeItems(state, items),
	adding: (_, state, {adding}) => showAdding(state, adding),
	stopAdding: (_, state) => stopAdding(state),
	type: (world, state, {text}) =>
		state.overlay?.kind === 'hints'
			? chooseHint(world, state, text)
			: changeText(world, state, field => typeInto(field, text)),
	paste: (world, state, {text}) =>
		isTooSmall(state.size) ? state : changeText(world, state, field => typeInto(field, text)),
	erase: (world, state, {what}) => changeText(world, state, field => eraseIn(field, what)),
	caret: (world, state, {to}) => changeText(world, state, field => moveCaret(field, to)),
	submit: (world, state) => submitPrompt(world, state),
	close: (_, state) => ({...state, overlay: null}),
	setting: (_, state, {change}) => [
		{...state, settings: {...state.settings, ...change}},
		{type: 'keepSettings', change},
	],
	scrollHelp: (_, state, {top}) =>
		state.overlay?.kind === 'help' ? {...state, overlay: {...state.overlay, top}} : state,
	escape: (_, state) => oneLevelUp(state),
	keys: (_, state, {keys}) => ({...state, keys}),
	setMark: (world, state, {letter}) => setMark(world, state, letter),
	goToMark: (world, state, {letter}) => goToMark(world, state, letter),
	export: (_, state, {choice}) => [state, {type: 'export', choice}],
	toggleRead: (_, state) => toggleRead(state),
	copyCitation: (world, state) => {
		const text = citationOf(world, state);
		return text === null ? say(state, words(state)['notice.nothingToCopy']) : [state, {type: 'copy', text}];
	},
	copyRows: (world, state) => {
		const text = copiedRows(world, state);
		return text === null ? say(state, words(state)['notice.nothingToCopy']) : [state, {type: 'copy', text}];
	},
	openAddress: (world, state) => {
		const article = world.lookup.article(chosenArticle(world, state) ?? '');
		if (!article) return say(state, words(state)['notice.chooseArticle']);
		return article.url ? askOutside(state, article.url) : say(state, words(state)['notice.noAddress']);
	},
	editFile: (world, state) => {
		const path = world.lookup.article(chosenArticle(world, state) ?? '')?.path;
		return path === undefined ? say(state, words(state)['notice.chooseArticle']) : [state, {type: 'editFile', path}];
	},
	openOutside: (_, state, {address}) => [state, {type: 'openOutside', address}],
	ask: (world, state, {question}) => (question === 'material' ? instead(state) : null) ?? ask(world, state, question),
	merge: (world, state) => chooseMerge(world, state),
	hideActor: (world, state) => hideActor(world, state),
	judge: (world, state, {as}) => judgeStatement(world, state, as),
	correct: (_, state, {correction}) => decide(state, correction),
	corrected: (world, state, {outcome}) => say(takeBack(state, outcome), outcomeText(outcome, world, state)),
	undo: (_, state) => [state, {type: 'undo'}],
	passage: (world, state) => togglePassage(world, inText(state)),
	quote: (world, state, {words: quoted}) => quotePassage(world, state, quoted),
	extend: (world, state, {unit, by}) => extendPassage(world, state, unit, by),
	swapEnds: (world, state) => swapEnds(world, state),
	bookmark: (world, state) => toggleBookmark(world, state),
	deleteNote: (world, state) => deleteNote(world, state),
	toggleMouse: (_, state) => toggleMouse(state),
	redraw: (_, state) => [state, {type: 'redraw'}],
	suspend: (_, state) => [state, {type: 'suspend'}],
	quit: (_, state) => quit(state),
	pending: (_, state, {keys}) => ({...state, pendingKeys: keys}),
	notice: (_, state, {text}) => say(state, text),
	copied: (_, state, {how}) => say(state, words(state)[copyNotices[how]]),
	mouse: (world, state, {event}) => (isTooSmall(state.size) ? state : handleMouse(world, state, event)),
	resize: (world, state, {columns, rows}) => resizeTo(world, state, {columns, rows}),
	refresh: (_, state) => state,
};

/** What was typed is there again when it could not be written. */
const takeBack = (state: State, {kind}: CorrectionOutcome): State => {
	const again = kind === 'refused' ? state.submitted : null;
	return {...state, overlay: state.overlay ?? again, submitted: null};
};

const words = (state: State) => messages(state.settings.locale);

const copyNotices = {tool: 'notice.copied', terminal: 'notice.copyAsked', failed: 'notice.copyFailed'} as const;

/** Keys that act on the text bring it to the front. */
const inText = (state: State): State =>
	openArticle(state) !== null && visitOf(state).focus !== 'reader' ? withVisit(state, {focus: 'reader'}) : state;

/** The cursor of a menu may run over its ends: whoever shows the menu counts in a circle. */
const moveInMenu = (state: State, by: number): State =>
	state.overlay?.kind === 'menu' ? {...state, overlay: {...state.overlay, cursor: state.overlay.cursor + by}} : state;

/** Actions that leave notices and half-typed keys as they are. */
const silent: ReadonlySet<Action['type']> = new Set(['resize', 'refresh', 'pending', 'adding']);

/** The next state, and what is asked of the outside. Notices and half-typed keys last until the next action. */
export const update = (
	world: World,
	state: State,
	action: Action,
): {readonly state: State; readonly effects: readonly Effect[]} => {
	const fresh: State = silent.has(action.type) ? state : {...state, notice: null, pendingKeys: []};
	const handler = handlers[action.type] as (world: World, state: State, action: Action) => Change;
	const [next, ...effects] = asPair(handler(world, fresh, action));
	return {state: fitText(world, next), effects};
};
