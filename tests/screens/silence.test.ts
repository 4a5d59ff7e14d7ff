import {expect, test} from 'vitest';
import {actor as screen} from '../../src/screens/actor.ts';
import {lookupOf} from '../../src/screens/lookup.ts';
import {textOfRuns} from '../../src/screens/runs.ts';
import {screenInput} from '../../src/screens/screen.ts';
import {partSilent, silenceBeside} from '../../src/screens/silence.ts';
import {sampleDossier} from '../support/sampleDossier.ts';

const strangers = ['a', 'b', 'c', 'd'].map(id => ({...sampleDossier.articles[0]!, id, title: 'Another story'}));
const larger = {...sampleDossier, articles: [...sampleDossier.articles, ...strangers]};

test('who shares something is silent, who shares nothing is not; a few of these are called silent too', () => {
	expect(partSilent(['a', 'b', 'c', 'd', 'e'], new Set(['d']))).toEqual({
		silent: ['d'],
		unrelated: ['a', 'b', 'c', 'e'],
	});
	expect(partSilent(['a', 'b', 'c', 'd'], new Set(['d']))).toEqual({silent: ['d', 'a', 'b', 'c'], unrelated: []});
});

test('beside very many articles all others might have said the same', () => {
	const speaking = Array.from({length: 51}, (_, at) => `s${at}`);
	const silent = ['a', 'b', 'c', 'd'];
	expect(silenceBeside(speaking, silent, lookupOf(larger))).toEqual({silent, unrelated: []});
	expect(silenceBeside(['courrier'], silent, lookupOf(larger))).toEqual({silent: [], unrelated: silent});
});

test('on the page of an actor those of another story are counted', () => {
	const input = screenInput(larger, 'en', 80);
	const words = screen
		.rows({...input, subject: {kind: 'actor', id: 'marc-delbos'}})
		.map(({runs}) => textOfRuns(runs))
		.join('\n');
	expect(words).toContain('4 other articles without a fact in common with these');
	expect(words).not.toContain('Another story');
});
