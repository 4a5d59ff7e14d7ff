import {messages} from '../../i18n/messages.ts';
import {fitRuns, run, textOfRuns, truncateRuns, widthOfRuns} from '../../screens/runs.ts';
import {widthOf} from '../../screens/width.ts';
import type {Frame, FrameRun, Rectangle, Region} from '../frame.ts';
import {type Binding, keymap} from '../keys/keymap.ts';
import {shownKey} from '../keys/keyNames.ts';
import {bindingLabel} from '../keys/menuItems.ts';
import {contextsOf} from '../keys/resolve.ts';
import {matchesIn} from '../state/finding.ts';
import {openArticle, type State, visitOf} from '../state/state.ts';
import type {World} from '../state/world.ts';

/** The last line: what is being typed, or what the last key did, or the keys that help here. */
export const footerRegion = (world: World, state: State, area: Rectangle): Region => ({
	name: 'footer',
	area,
	lines: [{runs: footerRuns(world, state, area.width)}],
});

const footerRuns = (world: World, state: State, width: number): FrameRun[] => {
	const {overlay} = state;
	if (overlay?.kind === 'prompt')
		return withRemark(promptRuns(world, state), shortHelp(state, Math.floor(width / 2)), width);
	if (state.pendingKeys.length > 0)
		return truncateRuns(
			[run(` ${state.pendingKeys.map(key => shownKey(key, messages(state.settings.locale))).join(' ')} …`, 'key')],
			width,
		);
	if (state.notice !== null) return truncateRuns([run(` ${state.notice}`, 'strong')], width);
	const link = linkRuns(state);
	return link.length > 0
		? withRemark(link, shortHelp(state, Math.floor(width / 2)), width)
		: truncateRuns(shortHelp(state, width), width);
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

const promptRuns = (world: World, state: State): FrameRun[] => {
	const {overlay} = state;
	if (overlay?.kind !== 'prompt') return [];
	const label = messages(state.settings.locale)[`prompt.${overlay.purpose}`];
	return [run(` ${label} `, 'key'), run(overlay.text, 'strong'), run(' '), ...countRuns(world, state)];
};

const countRuns = (world: World, state: State): FrameRun[] => {
	const article = openArticle(state);
	const {find, match} = visitOf(state).reader;
	if (state.overlay?.kind !== 'prompt' || state.overlay.purpose !== 'find' || find === '' || article === null)
		return [];
	const found = matchesIn(world, article, find);
	return [
		run(` ${messages(state.settings.locale)['count.matches'](found.indexOf(match ?? -1) + 1, found.length)}`, 'muted'),
	];
};

/** Where the terminal's cursor stands while something is typed. */
export const promptCaret = (world: World, state: State, area: Rectangle): Frame['caret'] => {
	if (state.overlay?.kind !== 'prompt') return null;
	const typed = promptRuns(world, state).slice(0, 2);
	return {x: Math.min(area.width - 1, widthOf(textOfRuns(typed))), y: area.y};
};

/** The keys that the table marks for the bottom line, in this context, as many as fit; the help last, always. */
const shortHelp = (state: State, width: number): FrameRun[] => {
	const words = messages(state.settings.locale);
	const contexts = contextsOf(state);
	const bindings = keymap
		.filter(({in: places, footer}) => footer !== undefined && places.some(place => contexts.includes(place)))
		.filter(binding => belongsHere(binding, state))
		.sort((a, b) => a.footer! - b.footer!);
	const hints = bindings.map(binding => [
		run(' '),
		run(shownKey(binding.keys[0]!, words), 'key'),
		run(` ${bindingLabel(binding, words)} `, 'muted'),
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

/** Keys that work in an open article only are not shown elsewhere. */
const inArticle: ReadonlySet<string> = new Set(['walk', 'togglePanel', 'difference']);

const belongsHere = ({action}: Binding, state: State): boolean =>
	openArticle(state) !== null || typeof action === 'function' || !inArticle.has(action.type);
