import {expect, test} from 'vitest';
import {typedNumbers} from '../../../src/core/search/typedNumbers.ts';
import {contextOf} from '../../support/annotated.ts';

test('the words of what is typed are kept apart from those of articles, which have readings', () => {
	const text = 'Les douze hydrographes recensèrent les moraines.';
	expect(typedNumbers(text).map(({values}) => values)).toEqual([[12]]);
	const tokens = contextOf(text).sentences.flatMap(({tokens: own}) => own);
	expect(tokens.find(({text: word}) => word === 'recensèrent')!.readings).not.toEqual([]);
});
