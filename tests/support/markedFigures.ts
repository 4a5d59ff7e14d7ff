import {expect} from 'vitest';
import type {Quantity} from '../../src/core/annotate/annotation.ts';
import {annotateQuantities} from '../../src/core/annotate/quantities.ts';
import {annotateTimes} from '../../src/core/annotate/times.ts';
import type {LanguageCode} from '../../src/core/text/token.ts';
import {contextOf} from './annotated.ts';

const signs = {approx: '~', 'at-least': '≥', 'more-than': '>', 'at-most': '≤', 'less-than': '<', exact: '', range: ''};

/** The quantities of a text, as the extractor finds them. */
export function quantitiesOf(text: string, language: LanguageCode): Quantity[] {
	const context = contextOf(text, {language, published: '2024-05-20'});
	return annotateQuantities(context, annotateTimes(context), []);
}

/** A text with its quantities marked: `[environ 300 morts](~300 mort)`; ranges as `3–5`, vague ones with `?`. */
function markFigures(text: string, language: LanguageCode): string {
	let marked = '';
	let at = 0;
	for (const quantity of quantitiesOf(text, language)) {
		marked += `${text.slice(at, quantity.start)}[${text.slice(quantity.start, quantity.end)}](${labelOf(quantity)})`;
		at = quantity.end;
	}
	return marked + text.slice(at);
}

function labelOf({min, max, relation, unit, vague, additional, partOf, change, ambiguous}: Quantity): string {
	const value = min === null || max === null || min === max ? `${min ?? max}` : `${min}–${max}`;
	const marks = [additional && '+', partOf !== undefined && 'part', change, ambiguous && 'ambiguous'].filter(Boolean);
	return [`${signs[relation]}${vague ? '?' : value}`, unit, ...marks].filter(Boolean).join(' ');
}

/** Checks that the figures of a marked text are found just as marked. */
export const expectFigures = (marked: string, language: LanguageCode): void =>
	expect(markFigures(marked.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1'), language)).toBe(marked);
