import {withRecent} from '../../../core/search/recentQueries.ts';
import {messages} from '../../../i18n/messages.ts';
import {chosenRow} from '../chosen.ts';
import {submitDraft} from '../correcting/correcting.ts';
import {leaveNote} from '../correcting/noteDrafts.ts';
import {asPair, type Change, goBack, openPlace, say} from '../navigation.ts';
import {takeItems} from '../offering.ts';
import {open} from '../panes/lists.ts';
import {findFirst, matchCount, matchesIn} from '../reading/finding.ts';
import {remark} from '../remark.ts';
import {repeatedWords} from '../repeatedWords.ts';
import {type Overlay, openArticle, type Purpose, type State, type Visit, visitOf, withVisit} from '../state.ts';
import type {World} from '../world.ts';
import {fieldOf, type TextField} from './textField.ts';

type Prompt = Extract<Overlay, {kind: 'prompt'}>;

/** Begins to type: words to search everything for; or to find in the text, or filter the list, whichever is in front. */
export const openPrompt = (world: World, state: State, purpose: Purpose): Change => {
	if (purpose === 'search') return openSearch(world, state);
	const reads = openArticle(state) !== null && visitOf(state).focus !== 'list';
	const before = visitOf(state);
	const wanted = reads ? 'find' : 'filter';
	const field = fieldOf(wanted === 'filter' ? before.filter : '');
	return {...state, overlay: {kind: 'prompt', purpose: wanted, before, ...field}};
};

const openSearch = (world: World, state: State): Change => {
	const here = visitOf(state).place;
	const opened =
		here.screen === 'search' ? state : openPlace(world, state, {screen: 'search', subject: {kind: 'query', text: ''}});
	const [next, ...effects] = asPair(opened);
	const {subject} = visitOf(next).place;
	const text = subject?.kind === 'query' ? subject.text : '';
	return [{...next, overlay: {kind: 'prompt', purpose: 'search', before: visitOf(next), ...fieldOf(text)}}, ...effects];
};

/** What is typed acts at once. */
export const changeText = (world: World, state: State, edit: (field: TextField) => TextField): State => {
	const {overlay} = state;
	const filtered = (filter: string): string => edit(fieldOf(filter)).text;
	if (overlay?.kind === 'menu') return {...state, overlay: {...overlay, filter: filtered(overlay.filter), cursor: 0}};
	if (overlay?.kind === 'help') return {...state, overlay: {...overlay, filter: filtered(overlay.filter), top: 0}};
	if (overlay?.kind === 'ask') return {...state, overlay: {...overlay, ...edit(overlay)}};
	if (overlay?.kind !== 'prompt') return state;
	const typed = {...overlay, ...edit(overlay)};
	const next = {...state, overlay: typed};
	return typed.text === overlay.text ? next : actOn(world, next, typed);
};

const actOn = (world: World, state: State, {purpose, text, before}: Prompt): State => {
	switch (purpose) {
		case 'filter':
			return withVisit(state, {filter: text, list: {cursor: 0, top: 0}});
		case 'search':
			return withVisit(state, {place: {screen: 'search', subject: {kind: 'query', text}}, list: {cursor: 0, top: 0}});
		case 'find':
			return text === '' ? withVisit(state, before) : findFirst(world, withVisit(state, before), text);
	}
};

/** Accepts what was typed; a search opens the line under the cursor, unless it is one that the words did not find. */
export const submitPrompt = (world: World, state: State): Change => {
	const {overlay} = state;
	if (overlay?.kind === 'ask') return submitDraft(state);
	if (overlay?.kind !== 'prompt') return state;
	const closed: State = {...state, overlay: null};
	if (overlay.purpose === 'search')
		return opensFound(world, closed, overlay) ? open(world, rememberQuery(closed, overlay.text.trim())) : closed;
	if (overlay.purpose === 'filter' || overlay.text === '') return closed;
	const article = openArticle(closed) ?? '';
	const words = messages(state.settings.locale);
	const matches = matchesIn(world, article, overlay.text);
	if (matches.length === 0)
		return say(withVisit(closed, keepFind(overlay.before)), words['notice.notFound'](repeatedWords(overlay.text)));
	return say(closed, matchCount(world, closed));
};

/** Where nothing was found other searches are listed: the first of them is meant only by who has typed nothing. */
const opensFound = (world: World, state: State, {text}: Prompt): boolean => {
	const opens = chosenRow(world, state)?.opens;
	if (!opens) return false;
	return opens.screen !== 'search' || text.trim() === '' || visitOf(state).list.cursor > 0;
};

const rememberQuery = (state: State, query: string): State =>
	query === '' ? state : {...state, queries: withRecent([query], state.queries)};

const keepFind = (before: Visit): Partial<Visit> => ({reader: {...before.reader, find: '', match: null}});

/** Gives up typing: the view is as it was before. */
export const cancelPrompt = (state: State): Change => {
	const {overlay} = state;
	if (overlay?.kind === 'menu' && overlay.menu === 'items') return takeItems(state, []);
	if (overlay?.kind === 'menu' && overlay.over) return {...state, overlay: overlay.over};
	if (overlay?.kind !== 'prompt') return leaveNote(state);
	const closed: State = {...state, overlay: null};
	if (overlay.purpose !== 'search') return withVisit(closed, overlay.before);
	return overlay.text === '' && state.history.past.length > 0 ? goBack(closed) : closed;
};

/** Searches the text for the words that are chosen. */
export const findSelected = (world: World, state: State): State => {
	const article = openArticle(state);
	const {selected} = visitOf(state).reader;
	if (article === null || !selected || selected.kind === 'sentence')
		return say(state, remark(state, 'notice.chooseFirst'));
	const words = world.lookup.article(article)?.text.slice(selected.start, selected.end) ?? '';
	const found = findFirst(world, state, words.replaceAll('\n', ' '));
	return say(found, matchCount(world, found));
};

/** What a search can be narrowed to; the search is kept, and its words are remembered. */
export const openScopes = (world: World, state: State): Change => {
	const [next, ...effects] = asPair(openSearch(world, state));
	const {subject} = visitOf(next).place;
	const kept = subject?.kind === 'query' ? rememberQuery(next, subject.text.trim()) : next;
	const typed = state.overlay === null ? {} : {over: state.overlay};
	return [{...kept, overlay: {kind: 'menu', menu: 'scope', filter: '', cursor: 0, ...typed}}, ...effects];
};

/** A screen by its digit; searching begins with typing. */
export const openScreen = (world: World, state: State, screen: Visit['place']['screen']): Change =>
	screen === 'search' ? openSearch(world, state) : openPlace(world, state, {screen});
