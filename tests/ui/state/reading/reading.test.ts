import {expect, test} from 'vitest';
import {openPage, progressOf, readerHeight} from '../../../../src/ui/state/reading/reading.ts';
import {openArticle, visitOf} from '../../../../src/ui/state/state.ts';
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
	return makeWorld({dossier: {...sampleDossier, articles}});
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

test.each(['constructor', '__proto__'])('an article whose file is called %s begins at its top', id => {
	const [article] = longWorld().lookup.dossier.articles;
	const {state} = play(makeWorld({dossier: {...sampleDossier, articles: [{...article!, id}]}}), '2 enter');
	expect(openArticle(state)).toBe(id);
	expect(visitOf(state).reader.top).toBe(0);
});
