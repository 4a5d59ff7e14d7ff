import {messages} from '../../i18n/messages.ts';
import {run} from '../../screens/runs.ts';
import type {FrameRun} from '../frame.ts';
import {type PaneName, type State, visitOf} from '../state/state.ts';

/** Where several panes share one place: their names, the one that is seen marked. */
export const paneName = (state: State, stacked: readonly PaneName[]): FrameRun[] => {
	const words = messages(state.settings.locale);
	const {focus} = visitOf(state);
	return stacked.flatMap((name, index): FrameRun[] => {
		const label = words[`tab.${name}`];
		const tab: FrameRun = name === focus ? {...run(label, 'strong'), over: 'inactiveCursor'} : run(label, 'muted');
		return index === 0 ? [tab] : [run('  '), tab];
	});
};
