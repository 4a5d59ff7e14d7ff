import {expect, test} from 'vitest';
import type {Dossier} from '../../../../src/core/dossier/dossier.ts';
import {carryOver} from '../../../../src/ui/state/renewal/carryOver.ts';
import {visitOf} from '../../../../src/ui/state/state.ts';
import {makeWorld} from '../../../../src/ui/state/world.ts';
import {play, sampleWorld} from '../../../support/play.ts';
import {sampleDossier} from '../../../support/sampleDossier.ts';

const world = sampleWorld();

/** The sample with Transmanche merged into Marc Delbos, and every fact named anew. */
const [delbos, transmanche, ...others] = sampleDossier.actors;
const merged: Dossier = {
	...sampleDossier,
	actors: [{...delbos!, mentions: [...delbos!.mentions, ...transmanche!.mentions]}, ...others],
	facts: sampleDossier.facts.map(fact => ({...fact, id: `new-${fact.id}`})),
};
const now = makeWorld({dossier: merged});

test('the page of an actor that was merged is that of whom it is now', () => {
	const {state} = play(world, '3 / "transm" enter enter');
	expect(visitOf(state).place.subject).toMatchObject({id: 'transmanche'});
	expect(visitOf(carryOver(world, now, state)).place.subject).toMatchObject({id: 'marc-delbos'});
});

test('facts are followed by their claims, in the history and in marks too', () => {
	const {state} = play(world, '5 enter m a 3');
	const carried = carryOver(world, now, state);
	const before = state.marks.a?.place.subject;
	expect(before).toMatchObject({kind: 'fact'});
	const wanted = {kind: 'fact', id: `new-${before?.kind === 'fact' ? before.id : ''}`};
	expect(carried.marks.a?.place.subject).toEqual(wanted);
	expect(carried.history.past.at(-1)?.place.subject).toEqual(wanted);
});

test('marks on rows of lists follow them, too', () => {
	const {state} = play(world, '3 j j m a 5 j m b');
	const {a, b} = carryOver(world, now, state).marks;
	expect([state.marks.a?.row, a?.row]).toEqual(['actor:transmanche', 'actor:marc-delbos']);
	expect(b?.row).toBe(state.marks.b?.row?.replace('fact:', 'fact:new-'));
});

test('a chosen name stays chosen, with the window where it was', () => {
	const {state} = play(world, '3 / "transm" enter enter enter');
	const carried = visitOf(carryOver(world, now, state)).reader;
	expect(carried.selected).toEqual({...visitOf(state).reader.selected, id: 'marc-delbos'});
	expect(carried.top).toBe(visitOf(state).reader.top);
});

test('who stands on the page of an actor that was hidden goes back, and no way leads there', () => {
	const hidden = makeWorld({dossier: {...sampleDossier, actors: sampleDossier.actors.slice(1)}});
	const {state} = play(world, '3 enter enter [');
	expect(visitOf(state).place.subject).toMatchObject({id: 'marc-delbos'});
	const carried = carryOver(world, hidden, state);
	expect(visitOf(carried).place.screen).toBe('actors');
	expect(carried.history.past.map(({place}) => place.screen)).toEqual(['overview']);
	expect(carried.history.future.map(({place}) => place.screen)).toEqual(['article']);
});
