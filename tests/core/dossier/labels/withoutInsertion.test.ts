import {expect, test} from 'vitest';
import {withoutInsertion} from '../../../../src/core/dossier/labels/withoutInsertion.ts';
import {sliceOf} from '../../../../src/core/text/span.ts';
import {analyse} from '../../../support/annotated.ts';

const text = 'Per Moe gave a list. Anna Lind, the mayor of Varn, has lost 40 boats.';

/** The parts of the second sentence around what is inserted before its number, as `head | rest`. */
function partsOf(): string | null {
	const found = analyse(text, {language: 'en'});
	const start = text.indexOf('40 boats');
	const parts = withoutInsertion(found, 1, found.sentences[1]!, {start, end: start + '40 boats'.length});
	return parts && `${sliceOf(text, parts.head)} | ${sliceOf(text, parts.rest)}`;
}

test('what is inserted behind a subject is left out', () => {
	expect(partsOf()).toBe('Anna Lind | has lost 40 boats.');
});
