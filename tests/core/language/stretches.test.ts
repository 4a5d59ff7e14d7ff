import {expect, test} from 'vitest';
import {stretchTold} from '../../../src/core/language/stretches.ts';

/** What the length between brackets is told of. */
function told(sentence: string): string | null {
	const [before = '', rest = ''] = sentence.split('[');
	return stretchTold(before, rest.split(']')[1] ?? '');
}

test.each([
	['The strike lasted [nine hours].', 'lasting'],
	['The debate went on for [nearly nine hours].', 'lasting'],
	['From the first blow to the last, [six minutes] went by.', 'lasting'],
	['The match was abandoned after [70 minutes].', 'lasting'],
	['They fired at the walls for [three hours].', 'lasting'],
	['It took [nine hours] of talks.', 'lasting'],
	['The siege had lasted, the mayor said, [40 hours].', 'lasting'],
	["L'assaut a duré [deux heures].", 'lasting'],
	['Il a suffi de [dix minutes].', 'lasting'],
	['Les voleurs sont repartis au bout de [dix minutes].', 'lasting'],
	['Après [sept heures] de délibéré, le jury est sorti.', 'lasting'],
	['The boat came [40 minutes] later.', 'coming'],
	['Help reached the hut within [two hours].', 'coming'],
	['The engine left [12 minutes] after the alarm.', 'coming'],
	['We waited [three hours] in the cold.', 'coming'],
	['The helicopter took [an hour] to arrive.', 'coming'],
	["Les pompiers sont arrivés [vingt minutes] après l'appel.", 'coming'],
	["L'hélicoptère a mis [une heure] à venir.", 'coming'],
	['La patrouille était sur place en [huit minutes].', 'coming'],
	['On a attendu [trois heures].', 'coming'],
])('%s', (sentence, stretch) => {
	expect(told(sentence)).toBe(stretch);
});

test.each([
	['He trained for [two hours] a day.'],
	['The list must be published within [48 hours].'],
	['Le minerai part dans [deux heures].'],
	['Un repos de [douze heures] est dû.'],
])('%s tells neither', sentence => {
	expect(told(sentence)).toBeNull();
});
