import {type Change, goBack, say} from './navigation.ts';
import {remark} from './remark.ts';
import {openArticle, type State, visitOf, withVisit} from './state.ts';
import {cancelPrompt} from './typing/prompts.ts';

/** Drops the first of these that is there: what lies on top, found words, a choice, a filter, another pane; then goes back. Never quits. */
export const oneLevelUp = (state: State): Change => {
	const visit = visitOf(state);
	const {reader} = visit;
	if (state.overlay) return cancelPrompt(state);
	if (reader.find !== '') return withVisit(state, {reader: {...reader, find: '', match: null}});
	if (reader.selected && visit.focus === 'reader') return withVisit(state, {reader: {...reader, selected: null}});
	if (visit.filter !== '') return withVisit(state, {filter: '', list: {cursor: -1, top: 0}});
	if (openArticle(state) !== null && visit.focus !== 'reader') return withVisit(state, {focus: 'reader'});
	return state.history.past.length > 0 ? goBack(state) : say(state, remark(state, 'notice.atStart'));
};
