import {expect, test} from 'vitest';
import {analyse} from '../../../support/annotated.ts';

const scalesIn = (language: 'fr' | 'en', text: string) =>
	analyse(text, {language}).quantities.map(({unit, scale}) => `${unit} ${scale ?? ''}`.trim());

test('bare degrees are Celsius in French', () => {
	expect(scalesIn('fr', 'Il a fait 41 degrés à Nantes, puis 39° à Rennes.')).toEqual(['degré °C', '° °C']);
});

test('degrees of an earthquake, an angle, a latitude or a wine are of no temperature', () => {
	for (const text of [
		'Un angle de 40 degrés.',
		'La piste tourne ici dans un virage à 180 degrés.',
		'Le phare se trouve à 47 degrés de latitude.',
		'Ce vin titre 12 degrés.',
	])
		expect(scalesIn('fr', text)).toEqual(['degré']);
	expect(scalesIn('fr', "Un séisme de 6,4 degrés sur l'échelle de Richter a été ressenti.")).toEqual(['magnitude']);
	expect(scalesIn('en', 'At 38C a road with a 10 degree slope melts.')).toEqual(['°C', 'degree']);
	expect(scalesIn('fr', 'Il fait 35 degrés dans le nord du pays.')).toEqual(['degré °C']);
});

test('bare degrees are of the scale that the article names elsewhere', () => {
	expect(scalesIn('en', 'It was 104 degrees in Reno. Last year it was 101°F.')).toEqual(['degree °F', '°F']);
	expect(scalesIn('en', 'It was 40 degrees in Leeds. Last year it was 38C.')).toEqual(['degree °C', '°C']);
});

test('in English bare degrees alone, or beside both scales, are of neither', () => {
	expect(scalesIn('en', 'It was 104 degrees in Reno.')).toEqual(['degree']);
	expect(scalesIn('en', 'It was 40 degrees in Leeds, 38C (100°F) in York.')).toEqual(['degree', '°C', '°F']);
});
