import {expect, test} from 'vitest';
import {annotateMentions} from '../../../../src/core/annotate/mentions.ts';
import {contextOf} from '../../../support/annotated.ts';
import {markedMentions, withoutMarks} from '../../../support/markedMentions.ts';

test.each([
	'Le feu a gagné le [Var](place) et le [Lot](place), non le Nord.',
	'Il est né à [Toulon](place) ([Var](place)).',
	'La VAR a refusé un but, et un lot de livres est parti.',
])('a region that is a common word too: %s', marked =>
	expect(markedMentions(withoutMarks(marked), 'fr', ({kind}) => kind)).toBe(marked),
);

test('a place is one in both languages, where a sea is called by half of its name too', () => {
	const keys = (text: string, language: 'en' | 'fr'): (string | undefined)[] =>
		annotateMentions(contextOf(text, {language})).map(({key}) => key);
	expect(keys('It sank in the Channel off Dunkirk. The High Atlas shook.', 'en')).toEqual(
		keys('Il a coulé dans la Manche au large de Dunkerque. Le Haut Atlas a tremblé.', 'fr'),
	);
	expect(keys('Channel 4 said so.', 'en')).not.toEqual(keys('The Channel is wide.', 'en'));
});

test('a name that is that of a country in one language and that of its capital in the other', () => {
	const kinds = (text: string, language: 'en' | 'fr'): string[] =>
		annotateMentions(contextOf(text, {language})).map(({kind, country}) => `${kind} ${country}`);
	expect(kinds('Two people died in southern Mexico.', 'en')).toEqual(['country MX']);
	expect(kinds('Two people died in Mexico City.', 'en')).toEqual(['place MX']);
	expect(kinds('Deux personnes sont mortes à Mexico.', 'fr')).toEqual(['place MX']);
});
