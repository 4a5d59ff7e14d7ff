import {messages} from '../../i18n/messages.ts';
import type {ScreenId} from '../../screens/row.ts';
import {fitRuns, run, textOfRuns, truncateRuns, widthOfRuns} from '../../screens/runs.ts';
import {digitScreens} from '../../screens/screens.ts';
import {differs, isShared} from '../../screens/verdicts.ts';
import {widthOf} from '../../screens/width.ts';
import type {FrameRun, Rectangle, Region} from '../frame.ts';
import {type State, visitOf} from '../state/state.ts';
import type {World} from '../state/world.ts';

/** Program and dossier at the left, what it holds or how far the reading is at the right. */
export const titleRegion = (world: World, state: State, area: Rectangle): Region => {
	const left = [run(' briefing', 'strong'), run(' · ', 'muted'), run(world.lookup.dossier.title, 'title')];
	const right = [run(`${summaryOf(world, state)} `, world.progress ? 'key' : 'muted')];
	const room = area.width - widthOfRuns(right) - 2;
	const runs = room >= 16 ? [...fitRuns(left, room), run('  '), ...right] : truncateRuns(left, area.width);
	return {name: 'title', area, lines: [{runs}]};
};

const summaryOf = (world: World, state: State): string => {
	const words = messages(state.settings.locale);
	if (world.progress) return words['status.reading'](world.progress.done, world.progress.total);
	return world.memory.remember(['summary', state.settings.locale, state.size.columns < 100], () => {
		const {articles, actors, figures, facts} = world.lookup.dossier;
		const differing = words['count.differ'](facts.filter(fact => isShared(fact) && differs(fact)).length);
		const counts = [
			words['count.articles'](articles.length),
			words['count.actors'](actors.length),
			words['count.figures'](figures.length),
		];
		return (state.size.columns < 100 ? [differing] : [...counts, differing]).join(' · ');
	});
};

/** The digit screen that a detail page belongs to. */
const homes: Readonly<Partial<Record<ScreenId, ScreenId>>> = {
	article: 'articles',
	actor: 'actors',
	figure: 'figures',
	fact: 'facts',
};

/** The screens with their digits, the present one marked; where they do not all fit, only the digits of the others. */
export const tabsRegion = (state: State, area: Rectangle): Region => {
	const {screen} = visitOf(state).place;
	const current = homes[screen] ?? screen;
	const full = tabRuns(state, current, true);
	const runs =
		widthOf(textOfRuns(full)) <= area.width ? full : truncateRuns(tabRuns(state, current, false), area.width);
	return {name: 'tabs', area, lines: [{runs}]};
};

const tabRuns = (state: State, current: ScreenId, named: boolean): FrameRun[] => {
	const words = messages(state.settings.locale);
	return digitScreens.flatMap(({id, title}, index): FrameRun[] => {
		const isCurrent = id === current;
		const name = named || isCurrent ? ` ${words[title]}` : '';
		const label: FrameRun = isCurrent
			? {...run(`${index + 1}${name}`, 'strong'), over: 'inactiveCursor'}
			: run(name, 'muted');
		return [run(index === 0 ? ' ' : '  '), ...(isCurrent ? [] : [run(String(index + 1), 'key')]), label];
	});
};
