import type {Fact, Figure} from '../../core/dossier/dossier.ts';
import {messages} from '../../i18n/messages.ts';
import {type Comparison, compareAt} from '../../screens/comparison/comparison.ts';
import {chosenRow} from './chosen.ts';
import {type Change, openPlace, say} from './navigation.ts';
import {focusPanel} from './panes/lists.ts';
import {shownComparison} from './panes/panes.ts';
import {refuse} from './refuse.ts';
import {openArticle, type State} from './state.ts';
import type {World} from './world.ts';

/** The full page of what is compared; where there is none, the panel that has all of it. */
export const openComparison = (world: World, state: State): Change => {
	const comparison = openArticle(state) === null ? comparisonOfRow(world, state) : shownComparison(world, state);
	if (comparison === null) return refuse(world, state, 'notice.chooseCompared');
	const {fact, figure, same, closest} = comparison;
	if (fact) return openPlace(world, state, {screen: 'fact', subject: {kind: 'fact', id: fact.id}});
	if (figure) return openPlace(world, state, {screen: 'figure', subject: {kind: 'figure', id: figure.id}});
	if (openArticle(state) !== null && same.length + closest.length > 0) return focusPanel(state);
	return say(state, messages(state.settings.locale)['comparison.allSilent']);
};

type Compared = Pick<Comparison, 'same' | 'closest'> & {
	readonly fact: Pick<Fact, 'id'> | null;
	readonly figure: Pick<Figure, 'id'> | null;
};

/** What the row under the cursor leads to, or what others say of the passage that it leads to; null when it leads to neither. */
const comparisonOfRow = (world: World, state: State): Compared | null => {
	const subject = chosenRow(world, state)?.opens?.subject;
	const none = {fact: null, figure: null, same: [], closest: []};
	if (subject?.kind === 'fact') return {...none, fact: subject};
	if (subject?.kind === 'figure') return {...none, figure: subject};
	return subject?.kind === 'article' && subject.offset !== undefined
		? compareAt(world.lookup, {article: subject.id, offset: subject.offset})
		: null;
};
