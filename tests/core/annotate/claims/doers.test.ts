import {expect, test} from 'vitest';
import type {LanguageCode} from '../../../../src/core/text/token.ts';
import {analyse} from '../../../support/annotated.ts';

/** What the three and the twelve of a sentence are counted as; null for a number that is not told of. */
function countedAs(text: string, language: LanguageCode): {three: string | null; twelve: string | null} {
	const {claims, quantities} = analyse(text, {language, published: '2025-03-04'});
	const whatOf = (value: number): string | null =>
		claims.flatMap(({counts}) => counts).find(({quantity}) => quantities[quantity]!.min === value)?.what ?? null;
	return {three: whatOf(3), twelve: whatOf(12)};
}

/** Forms of a French verb: participle, present, simple past, imperfect, future, infinitive and gerund. */
type FrenchVerb = readonly [fate: string, ...forms: readonly [string, string, string, string, string, string, string]];

const frenchVerbs: readonly FrenchVerb[] = [
	['dead', 'tué', 'tuent', 'tuèrent', 'tuaient', 'tueront', 'tuer', 'tuant'],
	['wounded', 'blessé', 'blessent', 'blessèrent', 'blessaient', 'blesseront', 'blesser', 'blessant'],
	[
		'arrest',
		'interpellé',
		'interpellent',
		'interpellèrent',
		'interpellaient',
		'interpelleront',
		'interpeller',
		'interpellant',
	],
	['rescued', 'secouru', 'secourent', 'secoururent', 'secouraient', 'secourront', 'secourir', 'secourant'],
	['displaced', 'évacué', 'évacuent', 'évacuèrent', 'évacuaient', 'évacueront', 'évacuer', 'évacuant'],
	['captured', 'capturé', 'capturent', 'capturèrent', 'capturaient', 'captureront', 'capturer', 'capturant'],
];

const frenchDoing = ([, done, does, did, was, will, infinitive, doing]: FrenchVerb): string[] => [
	`Trois soldats ${does} douze villageois.`,
	`Trois soldats ont ${done} douze villageois.`,
	`Trois soldats avaient déjà ${done} douze villageois.`,
	`Trois soldats ${did} au moins douze villageois.`,
	`Trois soldats ${was} douze villageois.`,
	`Trois soldats ${will} douze villageois.`,
	`Trois soldats auraient ${done} douze villageois.`,
	`Trois soldats pourraient avoir ${done} douze villageois.`,
	`Trois soldats sont accusés d'avoir ${done} douze villageois.`,
	`Trois soldats ont pu ${infinitive} douze villageois.`,
	`Trois soldats ont attaqué le village, ${doing} douze villageois.`,
	`Trois soldats, qui ont ${done} douze villageois, sont partis.`,
	`Les trois soldats qui ont ${done} douze villageois sont partis.`,
	`Le maire dit que trois soldats ont ${done} douze villageois.`,
	`Trois soldats ont attaqué le village et ont ${done} douze villageois.`,
	`Douze villageois ont été ${done}s par trois soldats.`,
	`Douze villageois avaient été ${done}s par trois soldats.`,
	`Douze villageois furent ${done}s par trois soldats.`,
	`Lundi, douze villageois ont été ${done}s à Marvol par trois soldats.`,
	`Douze villageois, ${done}s par trois soldats, venaient de Marvol.`,
];

/** Forms of an English verb: infinitive, participle and gerund. */
type EnglishVerb = readonly [fate: string, infinitive: string, done: string, doing: string];

const englishVerbs: readonly EnglishVerb[] = [
	['dead', 'kill', 'killed', 'killing'],
	['arrest', 'arrest', 'arrested', 'arresting'],
	['rescued', 'rescue', 'rescued', 'rescuing'],
	['displaced', 'evacuate', 'evacuated', 'evacuating'],
	['captured', 'capture', 'captured', 'capturing'],
];

const englishDoing = ([, infinitive, done, doing]: EnglishVerb): string[] => [
	`Three soldiers ${done} twelve villagers.`,
	`Three soldiers have already ${done} at least twelve villagers.`,
	`Three soldiers will ${infinitive} twelve villagers.`,
	`Three soldiers may have ${done} twelve villagers.`,
	`Three soldiers are accused of ${doing} twelve villagers.`,
	`Three soldiers are said to have ${done} twelve villagers.`,
	`Three soldiers attacked the village, ${doing} twelve villagers.`,
	`Three soldiers, who ${done} twelve villagers, have left.`,
	`The three soldiers who ${done} twelve villagers have left.`,
	`The mayor said three soldiers ${done} twelve villagers.`,
	`Three soldiers tried to ${infinitive} twelve villagers.`,
	`Twelve villagers were ${done} by three soldiers.`,
	`Twelve villagers have been ${done} by three soldiers.`,
	`Twelve villagers were being ${done} by three soldiers.`,
	`Twelve villagers, ${done} by three soldiers, came from Marvol.`,
];

test.each(frenchVerbs)('three soldiers do it to twelve villagers, in every form: %s, %s', (...verb) => {
	for (const text of frenchDoing(verb)) {
		const {three, twelve} = countedAs(text, 'fr');
		expect(twelve, text).toBe(verb[0]);
		expect(three, text).toBe('troop');
	}
});

test.each(englishVerbs)('three soldiers do it to twelve villagers, in every form: %s, %s', (...verb) => {
	for (const text of englishDoing(verb)) {
		const {three, twelve} = countedAs(text, 'en');
		expect(twelve, text).toBe(verb[0]);
		expect(three, text).toBe('troop');
	}
});

test.each<[LanguageCode, string, string]>([
	['fr', 'Douze villageois sont morts, et trois soldats ont été tués.', 'dead'],
	['fr', 'Trois soldats, tués lundi, étaient de Marvol, dont le maire a reçu douze villageois.', 'dead'],
	['en', 'Three soldiers killed on Monday had guarded twelve villagers.', 'dead'],
	['en', 'Three soldiers killed in Marvol had guarded twelve villagers.', 'dead'],
	['en', 'Three soldiers died after saving twelve villagers.', 'dead'],
])('%s: %s', (language, text, fate) => {
	expect(countedAs(text, language).three).toBe(fate);
});
