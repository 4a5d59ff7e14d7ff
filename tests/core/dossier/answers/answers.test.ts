import {expect, test} from 'vitest';
import {buildActors} from '../../../../src/core/dossier/actors/actors.ts';
import {answersOf} from '../../../../src/core/dossier/answers/answers.ts';
import {analyse} from '../../../support/annotated.ts';

test('a number is told beside what its sentence says, and the sentence before it', () => {
	const text = 'Rain fell. Thieves stole the files of patients. Letters reached 2,300 people on Monday.';
	const annotated = [analyse(text, {language: 'en', published: '2024-05-21'})];
	const [{context} = {context: new Set()}] = answersOf(annotated, buildActors(annotated));
	expect(context).toContain('letter');
	expect(context).toContain('patient');
	expect(context).not.toContain('rain');
});
