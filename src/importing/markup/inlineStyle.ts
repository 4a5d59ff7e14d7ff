import type {Style} from '../../core/article/article.ts';
import {webAddress} from '../addresses.ts';
import {attribute, lineOf, type MarkupElement} from './markup.ts';

/** A map, and no object: a page may name its elements like what every object has. */
const styles: ReadonlyMap<string, Style['kind']> = new Map([
	['strong', 'strong'],
	['b', 'strong'],
	['em', 'emphasis'],
	['i', 'emphasis'],
	['s', 'strike'],
	['del', 'strike'],
	['strike', 'strike'],
	['code', 'code'],
]);

/** How an element sets its words apart; null when it does not. */
export function styleOf(element: MarkupElement, address: string | null): Omit<Style, 'start' | 'end'> | null {
	if (element.tagName === 'a') {
		const target = webAddress(attribute(element, 'href'), address);
		return target ? {kind: 'link', target} : null;
	}
	const kind = styles.get(element.tagName);
	return kind ? {kind} : null;
}

/** A raised number (a note's, an exponent): plain digits would run into the word or figure before them. */
export const isReference = (element: MarkupElement): boolean => /^\[?\d{1,3}\]?$/u.test(lineOf(element));

/** The number that a reference is. */
export const numberIn = (element: MarkupElement): number => Number(/\d+/u.exec(lineOf(element))?.[0]);
