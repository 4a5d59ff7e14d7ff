import {expect, test} from 'vitest';
import {stretchOf} from '../../../../src/core/dossier/answers/stretchOf.ts';
import {analyse} from '../../../support/annotated.ts';

/** What the first length of time of a text is told of. */
function stretchIn(text: string) {
	const found = analyse(text, {language: 'en'});
	return stretchOf(
		found,
		found.quantities.findIndex(({measure}) => measure === 'duration'),
	);
}

test('what a length is told of stands near it: a line without stops may be a megabyte long', () => {
	const after = (words: number): string => `The medics came${' and people wept'.repeat(words)} five hours later`;
	expect(stretchIn(after(1))).toBe('coming');
	expect(stretchIn(after(40))).toBeNull();
});

test('a row of lengths tells nothing of any of them', () => {
	expect(stretchIn('The lights were out for two hours.')).toBe('outage');
	expect(stretchIn(`The lights were out for two hours${', three hours'.repeat(12)}.`)).toBeNull();
});

test('who only gives a length means what the last one before is told of', () => {
	const stretches = (text: string) => {
		const found = analyse(text, {language: 'en'});
		return found.quantities.map((_, index) => stretchOf(found, index));
	};
	expect(stretches('We waited three hours in the snow. The operator insists that it was 40 minutes.')).toEqual([
		'coming',
		'coming',
	]);
	expect(stretches('The road was closed for two days. The mayor stands by his four days.')).toEqual([
		'closure',
		'closure',
	]);
	expect(stretches('The road was closed for two days. Anna Lind sang for four hours.')).toEqual(['closure', null]);
});

test('warnings are of one kind in hours and in minutes, before and after', () => {
	expect(stretchIn('The tenants were warned nine hours before the blast.')).toBe('notice');
	expect(stretchIn('The sirens sounded 50 minutes after the fire had begun.')).toBe('notice');
});
