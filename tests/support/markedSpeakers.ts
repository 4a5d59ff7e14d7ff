import {annotate} from '../../src/core/annotate/annotate.ts';
import {attributionFor} from '../../src/core/annotate/attributions.ts';
import {sliceOf} from '../../src/core/text/span.ts';
import type {LanguageCode} from '../../src/core/text/token.ts';
import {contextOf} from './annotated.ts';
import {languages} from './languages.ts';

/** Who speaks for the words of a text that are marked `<so>`, with the relay and a stance that is not plain; null for nobody. */
export function speakerOfMarked(marked: string, language: LanguageCode): string | null {
	const {text, attribution} = attributionOfMarked(marked, language);
	if (!attribution) return null;
	const {source, via, stance} = attribution;
	const relay = via ? ` via ${sliceOf(text, via)}` : '';
	return `${sliceOf(text, source)}${relay}${stance === 'asserts' ? '' : ` (${stance})`}`;
}

/** Whom the speaker of the words that are marked `<so>` is taken for, by name; the speaker's own words where for nobody else, null for nobody. */
export function meantByMarked(marked: string, language: LanguageCode): string | null {
	const {text, attribution} = attributionOfMarked(marked, language);
	return attribution ? sliceOf(text, attribution.holder ?? attribution.source) : null;
}

function attributionOfMarked(marked: string, language: LanguageCode) {
	const start = marked.indexOf('<');
	const text = marked.replace(/[<>]/gu, '');
	const {attributions} = annotate(contextOf(text, {language, published: '2025-04-28'}).article, languages);
	const index = attributionFor(attributions, {start, end: marked.indexOf('>') - 1});
	return {text, attribution: index === null ? null : attributions[index]!};
}
