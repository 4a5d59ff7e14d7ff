import {expect, test} from 'vitest';
import {
	lineOfOffset,
	openPage,
	progressOf,
	readerHeight,
	readingPoint,
} from '../../../../src/ui/state/reading/reading.ts';
import {openArticle, visitOf} from '../../../../src/ui/state/state.ts';
import {update} from '../../../../src/ui/state/update.ts';
import {makeWorld} from '../../../../src/ui/state/world.ts';
import {play} from '../../../support/play.ts';
import {sampleDossier} from '../../../support/sampleDossier.ts';

/** The sample dossier with its articles told many times over. */
const longWorld = () => {
	const paragraph = 'The ferry lay on the sandbank for two days, and nobody knew for sure how many had been on board. ';
	const text = paragraph.repeat(400);
	const blocks = Array.from({length: 400}, (_, at) => ({
		kind: 'paragraph' as const,
		start: at * paragraph.length,
		end: (at + 1) * paragraph.length - 1,
	}));
	const articles = sampleDossier.articles.map(article => ({...article, text, blocks, styles: []}));
	const sentences = articles.flatMap(({id}) => blocks.map(({start, end}) => ({article: id, start, end})));
	return makeWorld({dossier: {...sampleDossier, articles, sentences, parallels: []}});
};

test('how far one has read does not depend on how much is laid out', () => {
	const world = longWorld();
	for (const pages of [0, 1, 5, 20, 45]) {
		const {state} = play(world, `2 enter ${'pageDown '.repeat(pages)}`);
		const page = openPage(world, state)!;
		expect(page.length).toBeGreaterThan(10_000);
		const {reader} = visitOf(state);
		const foretold = progressOf(reader, page, readerHeight(state));
		page.layout.lineCount();
		expect(foretold).toBeCloseTo(progressOf(reader, page, readerHeight(state)), 2);
	}
});

test('j and k go on from the sentence that was chosen, wherever in the window it stands', () => {
	const world = longWorld();
	for (const chosen of [1, 3, 6, 20]) {
		const {state} = play(world, `2 enter ${'. '.repeat(chosen)}`, {size: {columns: 60, rows: 30}});
		const read = (keys: string): number => readingPoint(world, play(world, keys, state).state)!.offset;
		const down = Array.from({length: 40}, (_, times) => read('j '.repeat(times)));
		const up = Array.from({length: 12}, (_, times) => read('k '.repeat(times)));
		expect(down).toEqual([...down].sort((a, b) => a - b));
		expect(up).toEqual([...up].sort((a, b) => b - a));
		expect(down[4]).toBeGreaterThan(down[0]!);
		if (chosen > 1) expect(up[4]).toBeLessThan(up[0]!);
	}
});

test('the sentence that is read stays in the window when scrolling goes on in a smaller one', () => {
	const world = longWorld();
	const {state} = play(world, `2 enter ${'. '.repeat(8)} j`, {size: {columns: 60, rows: 30}});
	const small = update(world, state, {type: 'resize', columns: 60, rows: 12}).state;
	const page = openPage(world, small)!;
	const line = lineOfOffset(page, readingPoint(world, small)!.offset);
	expect(line - visitOf(small).reader.top).toBeLessThan(readerHeight(small));
});

test.each(['constructor', '__proto__'])('an article whose file is called %s begins at its top', id => {
	const [article] = longWorld().lookup.dossier.articles;
	const {state} = play(makeWorld({dossier: {...sampleDossier, articles: [{...article!, id}]}}), '2 enter');
	expect(openArticle(state)).toBe(id);
	expect(visitOf(state).reader.top).toBe(0);
});
