import {expect, test} from 'vitest';
import {purposeOf} from '../../../../src/core/dossier/answers/purposeOf.ts';
import {analyse} from '../../../support/annotated.ts';

/** What the numbers of a text are told of. */
function purposesIn(text: string) {
	const found = analyse(text, {language: 'en'});
	return found.quantities.map(quantity => purposeOf(found, quantity));
}

test('a sum is told of what its own clause tells it of; other numbers are of nothing that is paid', () => {
	expect(purposesIn('The fishermen demand €14 million; the port offers €3 million to 40 boats.')).toEqual([
		'asked',
		'offered',
		null,
	]);
});

test('what a sum is of stands near it: a line without stops may be a megabyte long', () => {
	expect(purposesIn(`The dyke cost the town${' and people wept'.repeat(20)} over €12 million`)).toEqual([null]);
});
