import {expect, test} from 'vitest';
import {buildDossier} from '../../../src/core/dossier/buildDossier.ts';
import {noCorrections} from '../../../src/core/dossier/corrections/corrections.ts';
import {analyse} from '../../support/annotated.ts';

const articleOf = (id: string, text: string) => {
	const found = analyse(text, {language: 'en', published: '2025-03-04'});
	return {...found, article: {...found.article, id}};
};
const one = articleOf('one', 'The firm runs 14 ferries.');
const other = articleOf('other', 'On Monday 20 ferries lay in the harbour.');
const same = articleOf('same', 'The firm runs 16 ferries, its owner said.');

const factsOf = (annotated: readonly (typeof one)[], corrections = noCorrections) =>
	buildDossier({title: 'test', annotated, issues: [], corrections}).facts.filter(
		({kind, verdict}) => kind === 'quantity' && verdict !== 'single',
	);

test('two numbers of one thing with little beside them in common may be two facts, and say so', () => {
	expect(factsOf([one, other]).map(({unsure}) => unsure)).toEqual([true]);
});

test('told of one firm they are surely one', () => {
	expect(factsOf([one, same]).map(({unsure}) => unsure)).toEqual([undefined]);
});

test('what the reader says to be one is sure', () => {
	const place = {line: 3, column: 3};
	const quotation = (article: string, quote: string) => ({...place, article, quote});
	const line = {...place, quotations: [quotation('one', '14 ferries'), quotation('other', '20 ferries')]};
	const found = factsOf([one, other], {...noCorrections, same: [line]});
	expect(found.map(({unsure}) => unsure)).toEqual([undefined]);
});
