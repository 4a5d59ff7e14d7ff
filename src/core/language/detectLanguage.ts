import type {LanguageCode} from '../text/token.ts';
import {englishCommonWords} from './english/commonWords.ts';
import {frenchCommonWords} from './french/commonWords.ts';

/** The language of a text by a vote of closed-class words; null when it has none of them or the vote is even. */
export function detectLanguage(text: string): LanguageCode | null {
	let french = 0;
	let english = 0;
	for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
		if (frenchCommonWords.has(word)) french++;
		if (englishCommonWords.has(word)) english++;
	}
	return french === english ? null : french > english ? 'fr' : 'en';
}
