import {describe, expect, test} from 'vitest';
import {messages} from '../../../src/i18n/messages.ts';
import {continuationsOf} from '../../../src/ui/keys/continuations.ts';
import {keptPlaces, marksOf} from '../../../src/ui/state/keptPlaces.ts';
import {openPage, readingPoint} from '../../../src/ui/state/reading/reading.ts';
import {openArticle, type State, visitOf} from '../../../src/ui/state/state.ts';
import {makeWorld} from '../../../src/ui/state/world.ts';
import {play, sampleWorld} from '../../support/play.ts';
import {sampleDossier} from '../../support/sampleDossier.ts';

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

	test("' ' leads to the article that was read last, however the run was left", () => {
		for (const keys of ['2 j enter j j j ctrl+c', '2 j enter j j j [ [ q', '2 enter [ j enter j j j 3 enter ctrl+c']) {
			const {state} = play(world, keys, small);
			const again = play(world, "' '", later(state)).state;
			expect(openArticle(again)).toBe(openArticle(play(world, '2 j enter').state));
			expect(visitOf(again).reader.anchor).toBe(visitOf(play(world, '2 j enter j j j', small).state).reader.anchor);
		}
	});

	test("' ' leads nowhere when nothing was read, or the article has gone", () => {
		expect(play(world, "' '").state.notice).toBe(messages('en')['notice.noLastPlace']);
		const {state} = play(world, '2 enter [', small);
		const articles = sampleDossier.articles.filter(({id}) => id !== 'gazette');
		const without = makeWorld({dossier: {...sampleDossier, articles}});
		expect(play(without, "' '", later(state)).state.notice).toBe(messages('en')['notice.noLastPlace']);
	});
});
