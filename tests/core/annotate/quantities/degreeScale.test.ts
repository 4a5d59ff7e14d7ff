import {expect, test} from 'vitest';
import {analyse} from '../../../support/annotated.ts';

const scalesIn = (language: 'fr' | 'en', text: string) =>
	analyse(text, {language}).quantities.map(({unit, scale}) => `${unit} ${scale ?? ''}`.trim());

test('bare degrees are Celsius in French', () => {
	expect(scalesIn('fr', 'Il a fait 41 degrés à Nantes, puis 39° à Rennes.')).toEqual(['degré °C', '° °C']);
});

test('bare degrees are of the scale that the article names elsewhere', () => {
	expect(scalesIn('en', 'It was 104 degrees in Reno. Last year it was 101°F.')).toEqual(['degree °F', '°F']);
	expect(scalesIn('en', 'It was 40 degrees in Leeds. Last year it was 38C.')).toEqual(['degree °C', '°C']);
});

test('in English bare degrees alone, or beside both scales, are of neither', () => {
	expect(scalesIn('en', 'It was 104 degrees in Reno.')).toEqual(['degree']);
	expect(scalesIn('en', 'It was 40 degrees in Leeds, 38C (100°F) in York.')).toEqual(['degree', '°C', '°F']);
});
