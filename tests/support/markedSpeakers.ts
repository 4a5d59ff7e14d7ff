import {annotate} from '../../src/core/annotate/annotate.ts';
import {attributionFor} from '../../src/core/annotate/attributions.ts';
import {sliceOf} from '../../src/core/text/span.ts';
import type {LanguageCode} from '../../src/core/text/token.ts';
import {contextOf} from './annotated.ts';
import {languages} from './languages.ts';

/** Who speaks for the words of a text that are marked `<so>`, with the relay and a stance that is not plain; null for nobody. */
export function speakerOfMarked(marked: string, language: LanguageCode): string | null {
	const start = marked.indexOf('<');
	const text = marked.replace(/[<>]/gu, '');
	const {attributions} = annotate(contextOf(text, {language, published: '2025-04-28'}).article, languages);
	const index = attributionFor(attributions, {start, end: marked.indexOf('>') - 1});
	if (index === null) return null;
	const {source, via, stance} = attributions[index]!;
	const relay = via ? ` via ${sliceOf(text, via)}` : '';
	return `${sliceOf(text, source)}${relay}${stance === 'asserts' ? '' : ` (${stance})`}`;
}
