import {expect, test} from 'vitest';
import {compareAt} from '../../../src/screens/comparison/comparison.ts';
import {readSentenceRows} from '../../../src/screens/comparison/readSentence.ts';
import {lookupOf} from '../../../src/screens/places/lookup.ts';
import {textOfRuns, widthOfRuns} from '../../../src/screens/rows/runs.ts';
import {screenInput} from '../../../src/screens/screen.ts';
import {sampleDossier} from '../../support/sampleDossier.ts';

const lookup = lookupOf(sampleDossier);
const comparisons = sampleDossier.articles.flatMap(({id}) =>
	lookup.sentencesOf(id).flatMap(({start}) => compareAt(lookup, {article: id, offset: start}) ?? []),
);

/** Letters and signs without the blanks and quotation marks between them. */
const solid = (words: string): string => words.replaceAll(/[«»“”"\s]+/gu, '');

test.each([24, 40, 78, 120])(
	'in %i columns the sentence stays, whole or cut between words, with a rule below',
	width => {
		const input = screenInput(sampleDossier, 'fr', width);
		for (const comparison of comparisons) {
			const rows = readSentenceRows(comparison, input, 6);
			expect(rows.every(({isPinned}) => isPinned)).toBe(true);
			expect(rows.length).toBeLessThanOrEqual(3);
			for (const {runs} of rows) expect(widthOfRuns(runs)).toBeLessThanOrEqual(width);
			const {article, start, end} = comparison.sentence;
			const said = rows.slice(0, -1).map(({runs}) => textOfRuns(runs));
			const words = said.join(' ').replace(/^[“«"\s]*… /u, '');
			expect(solid(lookup.article(article)!.text.slice(start, end))).toContain(solid(words.replace(/ …$/u, '')));
		}
	},
);

test('where there are lines enough, a sentence is whole', () => {
	const input = screenInput(sampleDossier, 'fr', 60);
	for (const comparison of comparisons)
		expect(
			readSentenceRows(comparison, input, 60)
				.map(({runs}) => textOfRuns(runs))
				.join(''),
		).not.toContain('…');
});

test('a long sentence begins near the figure that is compared', () => {
	const figure = sampleDossier.figures.find(
		({article, start}) => start - (lookup.sentenceAt(article, start)?.start ?? start) > 40,
	)!;
	const comparison = compareAt(lookup, {article: figure.article, offset: figure.start, figure: figure.id})!;
	const rows = readSentenceRows(comparison, screenInput(sampleDossier, 'fr', 24), 6);
	expect(rows.some(({runs}) => runs.some(({role}) => role === 'figure'))).toBe(true);
});
