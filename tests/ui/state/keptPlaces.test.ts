import {describe, expect, test} from 'vitest';
import {messages} from '../../../src/i18n/messages.ts';
import {continuationsOf} from '../../../src/ui/keys/continuations.ts';
import {keptPlaces, marksOf, placeRead} from '../../../src/ui/state/keptPlaces.ts';
import {readingNow, readingOf} from '../../../src/ui/state/navigation.ts';
import {rowAtCursor, shownList} from '../../../src/ui/state/panes/panes.ts';
import {openPage, readingPoint} from '../../../src/ui/state/reading/reading.ts';
import {openArticle, type State, visitOf} from '../../../src/ui/state/state.ts';
import {makeWorld} from '../../../src/ui/state/world.ts';
import {play, sampleWorld} from '../../support/play.ts';
import {sampleDossier} from '../../support/sampleDossier.ts';
import {sampleNotes} from '../../support/sampleNotes.ts';

const world = sampleWorld();
const small = {size: {columns: 60, rows: 12}};
/** What a later run begins with. */
const later = (state: State) => ({...small, marks: marksOf(keptPlaces(state))});

describe('in a later run', () => {
	test('a mark leads to what was chosen when it was set', () => {
		const {state, effects} = play(world, '2 enter . . . . m b [', small);
		expect(effects.findLast(({type}) => type === 'saveReading')).toMatchObject({reading: {places: {b: {}}}});
		const again = play(world, "' b", later(state)).state;
		expect(openArticle(again)).toBe('gazette');
		const chosen = visitOf(play(world, "' b", state).state).reader.selected!;
		expect(readingPoint(world, again)?.offset).toBe(chosen.start);
		expect(visitOf(again).reader.width).toBe(openPage(world, again)!.width);
		expect(keptPlaces(again).b).toEqual(keptPlaces(state).b);
	});

	test('marks on other screens are there too, and only letters are offered', () => {
		const {state} = play(world, '3 enter m a f "delbos" enter m s 2 enter [', small);
		const again = play(world, "'", later(state)).state;
		expect(continuationsOf(world, again, messages('en')).map(({key}) => key)).toEqual(["'", 'a', 's']);
		expect(visitOf(play(world, 'a', again).state).place.subject).toEqual({kind: 'actor', id: 'marc-delbos'});
	});

	test.each(['1', '2', '3', '4', '5', '6', '8', '3 enter', '5 enter'])(
		'a mark on a list, %s, leads to the row that it was set on',
		keys => {
			const noted = sampleWorld(sampleNotes);
			const {state} = play(noted, `${keys} j j m b`, small);
			const row = rowAtCursor(shownList(noted, state))!.key;
			const again = play(noted, "' b", later(state)).state;
			expect(rowAtCursor(shownList(noted, again))!.key).toBe(row);
			expect(rowAtCursor(shownList(noted, play(noted, 'k', again).state))!.key).not.toBe(row);
			expect(keptPlaces(again).b).toEqual(keptPlaces(state).b);
		},
	);

	test('a row that comes later is gone to then, unless something else was chosen', () => {
		const {state} = play(world, '3 j j m b', small);
		const row = rowAtCursor(shownList(world, state))!.key;
		const pending = makeWorld({dossier: {...sampleDossier, actors: []}, progress: {done: 0, total: 3}});
		const waiting = play(pending, "' b", later(state)).state;
		expect(rowAtCursor(shownList(world, waiting))!.key).toBe(row);
	});

	test('of two marks on a list it is said which row each is on', () => {
		const {state} = play(world, '3 m a j m b 6 m c j m d 3 enter m e j m f 2', small);
		const labels = continuationsOf(world, play(world, "'", later(state)).state, messages('en')).map(({label}) => label);
		expect(labels.slice(1, 4)).toEqual(['Actors', 'Actors · la préfecture', 'Timeline']);
		expect(labels[4]).toMatch(/^Timeline · .*14/u);
		expect(labels[5]).toBe('Marc Delbos');
		expect(labels[6]).toMatch(/^Marc Delbos · .*préfet/u);
	});

	test("' ' leads to the article that was read last, however the run was left", () => {
		for (const keys of ['2 j enter j j j ctrl+c', '2 j enter j j j [ [ q', '2 enter [ j enter j j j 3 enter ctrl+c']) {
			const {state} = play(world, keys, small);
			const again = play(world, "' '", later(state)).state;
			expect(openArticle(again)).toBe(openArticle(play(world, '2 j enter').state));
			expect(visitOf(again).reader.anchor).toBe(visitOf(play(world, '2 j enter j j j', small).state).reader.anchor);
		}
	});

	test('what is kept while an article is read is what leaving it would keep', () => {
		const {state} = play(world, '2 enter . . .', small);
		expect(readingNow(state)).toEqual(readingOf(play(world, 'ctrl+c', state).state));
		expect(placeRead(play(world, '.', state).state)).not.toBe(placeRead(state));
		expect(placeRead(play(world, 'l', state).state)).toBe(placeRead(state));
		expect(placeRead(play(world, '3', state).state)).toBeNull();
	});

	test("' ' leads nowhere when nothing was read, or the article has gone", () => {
		expect(play(world, "' '").state.notice).toBe(messages('en')['notice.noLastPlace']);
		const {state} = play(world, '2 enter [', small);
		const articles = sampleDossier.articles.filter(({id}) => id !== 'gazette');
		const without = makeWorld({dossier: {...sampleDossier, articles}});
		expect(play(without, "' '", later(state)).state.notice).toBe(messages('en')['notice.noLastPlace']);
	});
});
