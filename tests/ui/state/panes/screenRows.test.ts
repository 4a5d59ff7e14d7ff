import {expect, test} from 'vitest';
import {type SearchResults, search} from '../../../../src/core/search/search.ts';
import {buildSearchIndex} from '../../../../src/core/search/searchIndex.ts';
import {textOfRuns} from '../../../../src/screens/rows/runs.ts';
import {rowsAt} from '../../../../src/ui/state/panes/screenRows.ts';
import {startState, visitOf} from '../../../../src/ui/state/state.ts';
import {update} from '../../../../src/ui/state/update.ts';
import {makeWorld, type World} from '../../../../src/ui/state/world.ts';
import {sampleDossier} from '../../../support/sampleDossier.ts';

const index = buildSearchIndex(sampleDossier);
const [name] = sampleDossier.actors[0]!.name.split(' ');
const found = search(index, name!);
const state = startState({size: {columns: 120, rows: 40}});

const worldThatFinds = (results: SearchResults): World => makeWorld({dossier: sampleDossier, search: () => results});

const rowsFor = (world: World, text: string) =>
	rowsAt(world, state, {screen: 'search', subject: {kind: 'query', text}}, 80);

test('while the results of a longer query have to come, the rows of those that are shown are not made again', () => {
	const world = worldThatFinds(found);
	expect(found.actors).not.toHaveLength(0);
	expect(rowsFor(world, `${name}s`)).toBe(rowsFor(world, name!));
	expect(rowsFor(worldThatFinds({...found}), name!)).not.toBe(rowsFor(world, name!));
});

test('where nothing was found, the rows say for which words', () => {
	const world = worldThatFinds(search(index, 'zzyzx'));
	const textFor = (query: string): string =>
		rowsFor(world, query)
			.rows.map(({runs}) => textOfRuns(runs))
			.join('\n');
	expect(textFor('zzyzx')).toContain('zzyzx');
	expect(textFor('zzyzxy')).toContain('zzyzxy');
});

test('what stood there before the typing stays until the first results come', () => {
	const world = makeWorld({dossier: sampleDossier, search: () => 'coming'});
	expect(rowsFor(world, '').opening).not.toHaveLength(0);
	expect(rowsFor(world, name!)).toBe(rowsFor(world, ''));
});

test('nothing is moved among rows that stood there before the typing', () => {
	const place = {screen: 'search', subject: {kind: 'query', text: name!}} as const;
	const typed = update(makeWorld({dossier: sampleDossier, search: () => found}), state, {type: 'goTo', place}).state;
	const coming = makeWorld({dossier: sampleDossier, search: () => 'coming'});
	const cursorAfter = (world: World): number => visitOf(update(world, typed, {type: 'move', by: 1}).state).list.cursor;
	expect(cursorAfter(coming)).toBe(visitOf(typed).list.cursor);
	expect(cursorAfter(worldThatFinds(found))).toBeGreaterThan(visitOf(typed).list.cursor);
});
