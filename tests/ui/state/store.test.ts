import {expect, test} from 'vitest';
import type {Dossier, Fact} from '../../../src/core/dossier/dossier.ts';
import type {Effect} from '../../../src/ui/state/action.ts';
import {rowAtCursor, shownList} from '../../../src/ui/state/panes/panes.ts';
import {startState, visitOf} from '../../../src/ui/state/state.ts';
import {createStore} from '../../../src/ui/state/store.ts';
import {makeWorld, renewed} from '../../../src/ui/state/world.ts';
import {sampleDossier} from '../../support/sampleDossier.ts';

const bare = {...sampleDossier, actors: [], figures: [], facts: [], parallels: [], sentences: []};

const open = (dossier = sampleDossier) => {
	const performed: Effect[] = [];
	const store = createStore({
		world: makeWorld({dossier, progress: {done: 0, total: 3}}),
		state: startState({size: {columns: 120, rows: 40}}),
		perform: effect => performed.push(effect),
	});
	return {store, performed};
};

test('listeners hear of every action until they stop listening', () => {
	const {store} = open();
	let heard = 0;
	const stop = store.subscribe(() => heard++);
	store.dispatch({type: 'move', by: 1});
	store.dispatch({type: 'help'});
	stop();
	store.dispatch({type: 'close'});
	expect(heard).toBe(2);
});

test('effects are performed after the state has changed', () => {
	const {store, performed} = open();
	store.dispatch({type: 'quit'});
	expect(performed.map(({type}) => type)).toEqual(['saveReading', 'exit']);
});

test('when more of the dossier is known, the cursor stays on its row', () => {
	const {store} = open(bare);
	store.dispatch({type: 'move', by: 1});
	const before = rowAtCursor(shownList(store.world(), store.state()));
	expect(before?.key).toMatch(/^article:/);
	store.replaceWorld(makeWorld({dossier: sampleDossier}));
	const after = shownList(store.world(), store.state());
	expect(rowAtCursor(after)?.key).toBe(before?.key);
	expect(after.laid.rows.length).toBeGreaterThan(shownList(makeWorld({dossier: bare}), store.state()).laid.rows.length);
});

/** The sample without facts that share claims with others. */
const apart: Dossier = {
	...sampleDossier,
	facts: sampleDossier.facts.filter(({id}) => !['aboard-about', 'missing'].includes(id)),
};

/** The sample in which a source's claim is told to be of another fact: `to` that one, by whose name the fact goes from now on, or to none. */
const parted = (id: string, source: string, to: string | null) => {
	const fact = apart.facts.find(found => found.id === id)!;
	const leaving = fact.claims.find(({article}) => article === source)!;
	const stay = fact.claims.filter(claim => claim !== leaving);
	const facts = apart.facts.flatMap(found => {
		if (found === fact) return stay.length > 1 ? [{...fact, id: `other-${id}`, claims: stay}] : [];
		return found.id === to ? [{...found, id, claims: [leaving, ...found.claims]}] : [found];
	});
	const quoted = {article: source, quote: 'here'};
	const removal = {kind: 'drop', path: ['different'], value: {}} as const;
	const decision = {correction: {kind: 'different', one: quoted, other: quoted}, removal} as const;
	return makeWorld({dossier: {...apart, facts}, decisions: [decision]});
};

const onFact = (id: string, keys = 0) => {
	const {store} = open();
	store.replaceWorld(makeWorld({dossier: apart}));
	store.dispatch({type: 'screen', screen: 'facts'});
	store.dispatch({type: 'goTo', place: {screen: 'fact', subject: {kind: 'fact', id}}});
	if (keys > 0) store.dispatch({type: 'move', by: keys});
	return store;
};
const rowOf = ({world, state}: ReturnType<typeof onFact>) => rowAtCursor(shownList(world(), state()))?.key;

test('who says on the page of a fact that a claim is of another stays there, and is told where it went', () => {
	const store = onFact('aboard');
	store.replaceWorld(parted('aboard', 'courrier', null));
	expect(visitOf(store.state()).place.subject).toEqual({kind: 'fact', id: 'other-aboard'});
	expect(store.state().notice).toBe(
		'Le Courrier du Littoral is no longer of this fact: its statement stands alone. U takes it back.',
	);
});

test('the page stays that of the fact, though its name is now that of the one that the claim went to', () => {
	const store = onFact('aboard');
	store.replaceWorld(parted('aboard', 'courrier', 'boats'));
	expect(visitOf(store.state()).place.subject).toEqual({kind: 'fact', id: 'other-aboard'});
	expect(store.state().notice).toContain('is no longer of this fact: now of “');
});

test('the cursor stands on the claim next to the one that left', () => {
	const store = onFact('aboard', 1);
	const [, second, third] = ['courrier', 'gazette', 'ponant'].map(
		article =>
			`claim:${article}:${sampleDossier.facts.find(({id}) => id === 'aboard')!.claims.find(claim => claim.article === article)!.start}`,
	);
	expect(rowOf(store)).toBe(second);
	store.replaceWorld(parted('aboard', 'gazette', null));
	expect(rowOf(store)).toBe(third);
});

test('where two claims are parted there is no fact any more, and that is told', () => {
	const store = onFact('dead');
	store.replaceWorld(parted('dead', 'courrier', null));
	expect(visitOf(store.state()).place.screen).toBe('facts');
	expect(store.state().notice).toBe('“Morts” is no one fact any more: each statement stands alone. U takes it back.');
});

test('no other fact comes onto the screen for being told in the same sentence', () => {
	const {store} = open();
	const [one, other] = ['dead', 'hurt'].map(id => apart.facts.find(fact => fact.id === id)!) as [Fact, Fact];
	const {start} = one.claims[0]!;
	// As `two died and 14 were injured` is a claim of both.
	const beside = {...other, claims: other.claims.map((claim, at) => (at === 0 ? {...claim, start} : claim))};
	store.replaceWorld(makeWorld({dossier: {...apart, facts: [one, beside]}}));
	store.dispatch({type: 'screen', screen: 'facts'});
	store.dispatch({type: 'goTo', place: {screen: 'fact', subject: {kind: 'fact', id: 'dead'}}});
	store.replaceWorld(makeWorld({dossier: {...apart, facts: [beside]}}));
	expect(visitOf(store.state()).place.screen).toBe('facts');
});

test('a claim that left without anybody saying so is not told', () => {
	const store = onFact('aboard');
	store.replaceWorld(makeWorld({dossier: parted('aboard', 'courrier', null).lookup.dossier}));
	expect(store.state().notice).toBeNull();
});

const [delbos, transmanche, ...others] = sampleDossier.actors;
const merged = {
	...sampleDossier,
	actors: [...others, {...delbos!, mentions: [...delbos!.mentions, ...transmanche!.mentions]}],
};

test.each(['transmanche', 'marc-delbos'])(
	'when %s is merged, the cursor stands on who that is now, and stays there when it is taken back',
	id => {
		const {store} = open();
		store.replaceWorld(makeWorld({dossier: sampleDossier}));
		store.dispatch({type: 'screen', screen: 'actors'});
		const under = () => rowAtCursor(shownList(store.world(), store.state()))?.key;
		while (under() !== `actor:${id}`) store.dispatch({type: 'move', by: 1});
		store.replaceWorld(makeWorld({dossier: merged}));
		expect(under()).toBe('actor:marc-delbos');
		store.replaceWorld(makeWorld({dossier: sampleDossier}));
		expect(under()).toBe('actor:marc-delbos');
	},
);

test('where nothing was moved, the cursor follows the first row only if that has another name now', () => {
	const {store} = open();
	store.dispatch({type: 'screen', screen: 'actors'});
	const under = () => rowAtCursor(shownList(store.world(), store.state()))?.key;
	const show = (actors: typeof sampleDossier.actors) =>
		store.replaceWorld(makeWorld({dossier: {...sampleDossier, actors}}));
	show([delbos!, transmanche!, ...others]);
	expect(under()).toBe('actor:marc-delbos');
	show([{...delbos!, id: 'aa', name: 'Aa', mentions: others.flatMap(({mentions}) => mentions)}, delbos!, transmanche!]);
	expect(under()).toBe('actor:aa');
	show([delbos!, transmanche!, ...others]);
	expect(under()).toBe(`actor:${others[0]!.id}`);
});

test('while the analysis goes on, what is missing is said to be missing yet', () => {
	const {store} = open(bare);
	store.dispatch({type: 'screen', screen: 'actors'});
	const said = () => shownList(store.world(), store.state()).laid.rows[0]?.runs[0]?.text;
	expect(said()).toContain('being analysed');
	store.dispatch({type: 'goTo', place: {screen: 'article', subject: {kind: 'article', id: 'courrier'}}});
	for (const action of [
		{type: 'walk', by: 1},
		{type: 'difference', by: 1},
	] as const) {
		store.dispatch(action);
		expect(store.state().notice).toContain('being analysed');
	}
	store.dispatch({type: 'back'});
	store.replaceWorld(makeWorld({dossier: bare}));
	expect(said()).not.toContain('being analysed');
});

test('a list is not made again when an answer comes that it says nothing of', () => {
	const {store} = open();
	const rows = shownList(store.world(), store.state()).laid.rows;
	store.replaceWorld(renewed(store.world()));
	expect(shownList(store.world(), store.state()).laid.rows).toBe(rows);
});

test('results take the places of those before, whatever they are: the cursor stays in its line', () => {
	const {store} = open();
	store.dispatch({type: 'screen', screen: 'articles'});
	store.dispatch({type: 'move', by: 1});
	const at = shownList(store.world(), store.state()).view.cursor;
	const turned = makeWorld({dossier: {...sampleDossier, articles: sampleDossier.articles.toReversed()}});
	const heard: boolean[] = [];
	store.subscribe(() => heard.push(store.world() === turned));
	store.showResults(turned);
	expect(shownList(store.world(), store.state()).view.cursor).toBe(at);
	expect(heard).toEqual([true]);
});
