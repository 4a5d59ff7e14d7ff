import fc from 'fast-check';
import {expect, test} from 'vitest';
import {search} from '../../../src/core/search/search.ts';
import {textTable} from '../../../src/core/search/searchContent.ts';
import {readyIndex, storedIndex} from '../../../src/core/search/searchIndex.ts';
import {type SampleArticle, sampleDossier} from './sampleDossier.ts';

const actors = [
	{id: 'kim', kind: 'person', spellings: ['Kim Jong-un', 'Kim']},
	{id: 'koursk', kind: 'place', spellings: ['Koursk', 'Kursk']},
] as const;

const words = [
	'Koursk',
	'koursk',
	'Kim',
	'kim',
	'4 000 soldats',
	'12 morts',
	'Été',
	'été',
	'navires.',
	'Le',
	'front.',
	'\n\n',
];

/** Few ids and few words, so that articles change, stay and change places. */
const article = (id: string) =>
	fc.record({
		id: fc.constant(id),
		title: fc.constantFrom('Le front', 'le Front de Koursk', ''),
		source: fc.constantFrom(null, 'Kim Post'),
		text: fc.array(fc.constantFrom(...words), {minLength: 1, maxLength: 14}).map(list => list.join(' ')),
	});

const articles = fc
	.tuple(...['a', 'b', 'c', 'd'].map(id => fc.option(article(id))))
	.map(list => list.filter(one => one !== null) as SampleArticle[]);

const made = (list: readonly SampleArticle[], labels: readonly string[], before?: ReturnType<typeof storedIndex>) =>
	storedIndex(sampleDossier(list, actors, labels.slice(0, list.length)), {
		versions: new Map(list.map(one => [one.id, JSON.stringify(one)])),
		before,
	});

const labels = fc.array(fc.constantFrom('soldats tués', 'Navires de Kim'), {maxLength: 2});

test('an index that is brought up to date is the one that is made anew, number by number, and so are its hits', () => {
	fc.assert(
		fc.property(articles, articles, articles, labels, labels, (first, changed, more, some, others) => {
			// What is common to two of them has stayed.
			const second = [...changed.filter((_, at) => at % 2 === 0), ...first].filter(
				({id}, at, list) => list.findIndex(one => one.id === id) === at,
			);
			const updated = made(more, some, made(second, others, made(first, some)));
			const anew = made(more, some);
			expect(updated).toEqual(anew);
			const texts = textTable(sampleDossier(more, actors, some.slice(0, more.length)).articles);
			for (const query of ['kou', 'kim', '4 000', 'front navires', 'actor:kim'])
				expect(search(readyIndex(updated, texts), query)).toEqual(search(readyIndex(anew, texts), query));
		}),
		{numRuns: 25},
	);
});

test('only what has changed is read', () => {
	const unread = {id: 'a', title: 'Le front', text: 'Kim parle de 4 000 soldats.'};
	const before = made([unread], []);
	// The same version of another text, as none is: that of before is what the index has.
	const forged = sampleDossier([{...unread, text: 'Kim parle de 4 000 canots.'}], actors);
	const versions = new Map([['a', JSON.stringify(unread)]]);
	expect(storedIndex(forged, {versions, before}).vocabulary.terms).toContain('soldats');
	expect(storedIndex(forged, {versions: new Map(), before}).vocabulary.terms).not.toContain('soldats');
});
