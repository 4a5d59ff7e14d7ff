import {expect, test} from 'vitest';
import {actor as screen} from '../../../src/screens/actor.ts';
import {silenceBeside} from '../../../src/screens/comparison/silence.ts';
import {lookupOf} from '../../../src/screens/places/lookup.ts';
import {textOfRuns} from '../../../src/screens/rows/runs.ts';
import {screenInput} from '../../../src/screens/screen.ts';
import {sampleDossier} from '../../support/sampleDossier.ts';

const strangers = ['a', 'b', 'c', 'd'].map(id => ({
	...sampleDossier.articles[0]!,
	id,
	title: 'Another story',
	story: 'a',
}));
const note = {...strangers[0]!, id: 'note', title: 'Any story', story: null};
const larger = {...sampleDossier, articles: [...sampleDossier.articles, ...strangers, note]};

test('who tells the same story is silent, or may tell it; who tells another one is not, unless they are a few', () => {
	const lookup = lookupOf(larger);
	expect(silenceBeside(['courrier'], ['a', 'b', 'gazette', 'c', 'd', 'note'], lookup)).toEqual({
		silent: ['gazette', 'note'],
		unrelated: ['a', 'b', 'c', 'd'],
	});
	expect(silenceBeside(['courrier'], ['a', 'b', 'gazette', 'c'], lookup)).toEqual({
		silent: ['gazette', 'a', 'b', 'c'],
		unrelated: [],
	});
});

test('beside articles of both stories, or of any, all others might have said the same', () => {
	const silent = ['gazette', 'b', 'c', 'd'];
	for (const speaking of [['courrier', 'a'], ['note']])
		expect(silenceBeside(speaking, silent, lookupOf(larger))).toEqual({silent, unrelated: []});
});

test('on the page of an actor those of another story are counted', () => {
	const input = screenInput(larger, 'en', 80);
	const words = screen
		.rows({...input, subject: {kind: 'actor', id: 'marc-delbos'}})
		.map(({runs}) => textOfRuns(runs))
		.join('\n');
	expect(words).toContain('4 other articles about other stories');
	expect(words).not.toContain('Another story');
});
