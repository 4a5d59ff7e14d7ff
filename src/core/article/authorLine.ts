import {nameConjunctions} from '../language/nameConjunctions.ts';

const divisible = new RegExp(`,|\\s(?:${nameConjunctions.join('|')})\\s`, 'u');

/**
 * Authors that a file names one by one, as one line. Semicolons part them where a name alone could be taken for two
 * (`Lind, Anna`; `Department of Health and Human Services`): whoever takes the line apart parts it at these and nowhere else.
 */
export function authorLine(names: readonly string[]): string {
	const whole = names.length > 1 ? names.map(name => name.replaceAll(';', ',')) : names;
	return whole.join(whole.some(name => divisible.test(name)) ? '; ' : ', ');
}
