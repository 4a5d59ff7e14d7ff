import {messages} from '../../i18n/messages.ts';
import {fitRuns, run, truncateRuns, widthOfRuns} from '../../screens/rows/runs.ts';
import {graphemes, truncate, widthOf} from '../../screens/rows/width.ts';
import type {Binding} from '../bindings/binding.ts';
import {bindingLabel} from '../bindings/bindingLabel.ts';
import {shownKey} from '../bindings/keyNames.ts';
import {keymapOf} from '../bindings/saidKey.ts';
import {laidHelp} from '../keys/laidHelp.ts';
import {contextsOf} from '../keys/resolve.ts';
import type {Action} from '../state/action.ts';
import type {Draft} from '../state/correcting/draft.ts';
import {shownList} from '../state/panes/panes.ts';
import type {Rectangle} from '../state/panes/rectangle.ts';
import {matchCount} from '../state/reading/finding.ts';
import {goneTitle, isInPanel, type Overlay, openArticle, type State, visitOf} from '../state/state.ts';
import type {TextField} from '../state/typing/textField.ts';
import type {World} from '../state/world.ts';
import type {Frame, FrameRun, Region} from './region.ts';

/** The last line: what is being typed, or what the last key did, or the keys that help here. */
export const footerRegion = (world: World, state: State, area: Rectangle): Region => ({
	name: 'footer',
	area,
	lines: [{runs: footerRuns(world, state, area.width)}],
});

const footerRuns = (world: World, state: State, width: number): FrameRun[] => {
	const {overlay} = state;
	if (overlay?.kind === 'ask' && state.notice !== null) return refusedRuns(world, state, state.notice, width);
	if (overlay?.kind === 'prompt' || overlay?.kind === 'ask')
		return withRemark(promptRuns(world, state, width), shortHelp(world, state, Math.floor(width / 2)), width);
	if (overlay?.kind === 'hints')
		return withRemark(
			[run(` ${messages(state.settings.locale)['status.hints']}`)],
			shortHelp(world, state, Math.floor(width / 2)),
			width,
		);
	if (state.pendingKeys.length > 0)
		return truncateRuns(
			[run(` ${state.pendingKeys.map(key => shownKey(key, messages(state.settings.locale))).join(' ')} …`, 'key')],
			width,
		);
	if (state.notice !== null) return noticeRuns(world, state, state.notice, width);
	const link = linkRuns(state);
	return link.length > 0
		? withRemark(link, shortHelp(world, state, Math.floor(width / 2)), width)
		: truncateRuns(shortHelp(world, state, width), width);
};

/** What the last key did, whole if it can be; the keys that help here have the room that it leaves. */
const noticeRuns = (world: World, state: State, notice: string, width: number): FrameRun[] => {
	const said = truncateRuns([run(` ${notice}`, 'strong')], width);
	return withRemark(said, shortHelp(world, state, Math.max(0, width - widthOfRuns(said) - 2)), width);
};

/** What was typed, and why it will not do. */
const refusedRuns = (world: World, state: State, notice: string, width: number): FrameRun[] => {
	const typed = promptWidth(state, width);
	const left = fitRuns(truncateRuns(promptRuns(world, state, typed), typed), typed);
	return [...left, ...truncateRuns([run(` ${notice} `, 'alert')], width - typed)];
};

/** Columns for what is typed: as many as it needs, up to half of them, where there is something to say beside it. */
const promptWidth = (state: State, width: number): number => {
	const {overlay, notice} = state;
	if (overlay?.kind !== 'ask' || notice === null) return width;
	const needed = widthOf(shortQuestion(state)) + widthOf(overlay.text) + 6;
	return Math.max(Math.min(needed, Math.ceil(width / 2)), width - widthOf(notice) - 2);
};

/** Where the chosen link leads: to be read before it is opened. */
const linkRuns = (state: State): FrameRun[] => {
	const {selected} = visitOf(state).reader;
	return selected?.kind === 'link' && openArticle(state) !== null ? [run(` ${selected.id}`, 'link')] : [];
};

/** What is typed comes first; what is beside it only when there is room. */
const withRemark = (left: readonly FrameRun[], right: readonly FrameRun[], width: number): FrameRun[] => {
	const room = width - widthOfRuns(right);
	return room >= widthOfRuns(left) + 2 ? [...fitRuns(left, room), ...right] : truncateRuns(left, width);
};

/** What is asked for, what was typed, and how much was found; a long text is seen where its caret is. */
const promptRuns = (world: World, state: State, width: number): FrameRun[] => {
	const {overlay} = state;
	if (overlay?.kind !== 'prompt' && overlay?.kind !== 'ask') return [];
	const label = labelRuns(state, width);
	const room = Math.max(1, width - widthOfRuns(label) - 1);
	return [...label, run(fieldWindow(overlay, room).text, 'strong'), run(' '), ...countRuns(world, state)];
};

/** The part of a field that fits, and the caret in it. */
const fieldWindow = ({text, caret}: TextField, room: number): TextField => {
	const before = graphemes(text.slice(0, caret));
	let from = 0;
	let taken = widthOf(text.slice(0, caret));
	while (taken >= room && from < before.length) taken -= widthOf(before[from++]!);
	const hidden = before.slice(0, from).join('').length;
	return {text: text.slice(hidden), caret: caret - hidden};
};

const labelRuns = (state: State, width: number): FrameRun[] => {
	const {overlay} = state;
	const typed = overlay?.kind === 'ask' || overlay?.kind === 'prompt' ? widthOf(overlay.text) : 0;
	const room = Math.max(4, Math.floor(width / 2), width - typed - 4);
	const asked = truncate(shortQuestion(state), room - 1);
	return [run(` ${messages(state.settings.locale)['ask.label'](asked)} `, 'key')];
};

/** What the words that are typed are for. */
export const questionLabel = (state: State, widest = Number.POSITIVE_INFINITY): string =>
	state.overlay?.kind === 'ask' ? draftLabel(state, state.overlay.draft, widest) : purposeLabel(state);

/** Columns of a name that is asked about, in a line that what is typed needs too. */
const widestAsked = 30;

const shortQuestion = (state: State): string => questionLabel(state, widestAsked);

const purposeLabel = ({overlay, settings}: State): string =>
	overlay?.kind === 'prompt' ? messages(settings.locale)[`prompt.${overlay.purpose}`] : '';

const draftLabel = (state: State, draft: Draft, widest: number): string => {
	const words = messages(state.settings.locale);
	switch (draft.kind) {
		case 'rename':
		case 'nameFact':
			return words['ask.rename'](truncate(draft.from, widest));
		case 'split':
			return words['ask.split'](truncate(draft.name, widest));
		case 'article':
			// What is refused is told with the forms that a date has: they need not stand there twice.
			return draft.field === 'published' && state.notice === null
				? words['ask.published']
				: words[`field.${draft.field}`];
		case 'material':
			return words['ask.material'];
		default:
			return words['ask.note'];
	}
};

const countRuns = (world: World, state: State): FrameRun[] => {
	const article = openArticle(state);
	const {find} = visitOf(state).reader;
	if (state.overlay?.kind !== 'prompt' || state.overlay.purpose !== 'find' || find === '' || article === null)
		return [];
	return [run(` ${matchCount(world, state)}`, 'muted')];
};

/** Where the terminal's cursor stands while something is typed. */
export const promptCaret = (state: State, area: Rectangle): Frame['caret'] => {
	const {overlay} = state;
	if (overlay?.kind !== 'prompt' && overlay?.kind !== 'ask') return null;
	const width = promptWidth(state, area.width);
	const label = widthOfRuns(labelRuns(state, width));
	const {text, caret} = fieldWindow(overlay, Math.max(1, width - label - 1));
	return {x: Math.min(width - 1, label + widthOf(text.slice(0, caret))), y: area.y};
};

/** The keys that the table marks for the bottom line, in this context, as many as fit; the help last, always. */
const shortHelp = (world: World, state: State, width: number): FrameRun[] => {
	const words = messages(state.settings.locale);
	const contexts = contextsOf(state);
	const bindings = keymapOf(state)
		.filter(
			({in: places, footer, keys}) =>
				footer !== undefined && keys.length > 0 && places.some(place => contexts.includes(place)),
		)
		.filter(binding => belongsHere(binding, world, state, contexts[0] === 'passage'))
		.sort((a, b) => a.footer! - b.footer!);
	const hints = bindings.map(binding => [
		run(' '),
		run(shownKey(hintedKey(binding), words), 'key'),
		run(` ${binding.short ? words[binding.short] : bindingLabel(binding, words)} `, 'muted'),
	]);
	const last = hints.at(-1) ?? [];
	let room = width - widthOfRuns(last);
	const fitting = hints.slice(0, -1).filter(hint => {
		const fits = widthOfRuns(hint) <= room;
		if (fits) room -= widthOfRuns(hint);
		return fits;
	});
	return [...fitting.flat(), ...last];
};

const hintedKey = ({keys, begins}: Binding): string => (begins ? keys[0]!.split(' ')[0]! : keys[0]!);

/** Keys that work in an open article only are not shown elsewhere, nor those of the notes but there. */
const inArticle: ReadonlySet<string> = new Set(['walk', 'togglePanel', 'difference']);
const inNotes: ReadonlySet<string> = new Set(['ask', 'deleteNote']);

/** While a passage is marked, what can be done with it is enough. */
const forPassage: ReadonlySet<string> = new Set(['ask', 'help']);

/** While there is no article, what brings one in comes before all that needs one. */
const withoutArticles: ReadonlySet<string> = new Set(['ask', 'menu', 'help']);

/** Where the article that was read is no longer there, nothing of it can be. */
const withoutText: ReadonlySet<string> = new Set(['prompt', 'menu', 'help']);

/** What acts on the text is not told in the panel: the way back there is, and what its rows can be asked. */
const ofText: ReadonlySet<string> = new Set(['walk', 'difference']);

const belongsHere = ({action, in: places}: Binding, world: World, state: State, marking: boolean): boolean => {
	if (typeof action === 'function') return true;
	if (action.type === 'back') return state.history.past.length > 0;
	const isEmpty = state.overlay === null && world.progress === null && world.lookup.dossier.articles.length === 0;
	const bringsIn = action.type === 'ask' && action.question === 'material';
	if (bringsIn || isEmpty) return isEmpty && (bringsIn || (action.type !== 'ask' && withoutArticles.has(action.type)));
	if (state.overlay?.kind === 'help') return action.type !== 'page' || hasMorePages(state, state.overlay);
	if (goneTitle(state) !== null) return withoutText.has(action.type) && !places.includes('text');
	if (marking) return places.includes('passage') || forPassage.has(action.type);
	if (action.type === 'focus') return isInPanel(state);
	if (isInPanel(state) && (ofText.has(action.type) || places.includes('text'))) return false;
	if (openArticle(state) !== null) return action.type !== 'deleteNote';
	if (state.overlay === null && isEmptyList(world, state)) return !forRows.has(action.type) && !isFilter(action);
	if (inNotes.has(action.type)) return visitOf(state).place.screen === 'notes';
	return !inArticle.has(action.type);
};

/** What is done with a line: where a list has none, it is no help to be told of it. */
const forRows: ReadonlySet<string> = new Set([
	'open',
	'merge',
	'walk',
	'togglePanel',
	'difference',
	'ask',
	'deleteNote',
]);

const isFilter = (action: Action): boolean => action.type === 'prompt' && action.purpose === 'filter';

/** Whether nothing in the list can be opened, though no filter hides it. */
const isEmptyList = (world: World, state: State): boolean =>
	visitOf(state).filter === '' && shownList(world, state).laid.opening.length === 0;

const hasMorePages = (state: State, {filter, top}: Extract<Overlay, {kind: 'help'}>): boolean =>
	laidHelp(state, filter, top).pages > 1;
