import {expect, test} from 'vitest';
import {annotate} from '../../../../src/core/annotate/annotate.ts';
import {buildActors} from '../../../../src/core/dossier/actors/actors.ts';
import {answersOf} from '../../../../src/core/dossier/answers/answers.ts';
import {kindredFrom} from '../../../../src/core/language/kindred.ts';
import {articleOf} from '../../../support/annotated.ts';
import {languages} from '../../../support/languages.ts';

const kindred = kindredFrom('hangar/n|shed barn\nmort/n|dead barn\nvillageois/n|villager rustic\n');

function nearNounsIn(text: string): readonly string[][] {
	const annotated = [annotate(articleOf(text, {language: 'en'}), languages)];
	return answersOf(annotated, buildActors(annotated), kindred).map(({nearNouns}) => [...nearNouns]);
}

test('things have the nouns that one word of the other language means', () => {
	const [sheds] = nearNounsIn('The storm blew down 240 sheds.');
	expect(sheds).toContain('barn');
});

test('of people and of what befalls them the tables decide', () => {
	expect(nearNounsIn('There were 240 dead.')).toEqual([[]]);
	expect(nearNounsIn('The hall holds 240 villagers.')).toEqual([[]]);
});
