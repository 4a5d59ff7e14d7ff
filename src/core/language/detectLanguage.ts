import type {LanguageCode} from '../text/token.ts';
import {englishCommonWords} from './english/commonWords.ts';
import {frenchCommonWords} from './french/commonWords.ts';

/** Endings that would count as elided words of French: `Kaplan's`, `he'd`. */
const englishEndings = /(?<=\p{L})['’][sd](?!\p{L})/gu;

/** The language of a text by a vote of closed-class words; null when it has none of them or the vote is even. */
export function detectLanguage(text: string): LanguageCode | null {
	let french = 0;
	let english = 0;
	for (const word of text
		.toLowerCase()
		.replace(englishEndings, '')
		.match(/\p{L}+/gu) ?? []) {
		if (frenchCommonWords.has(word)) french++;
		if (englishCommonWords.has(word)) english++;
	}
	return french === english ? null : french > english ? 'fr' : 'en';
}

/** The language that a tag or name means: `fr`, `fr-CA`, `en_US`; null for one that is not read. */
export function languageOfTag(tag: string): LanguageCode | null {
	const code = tag.trim().toLowerCase().split(/[-_]/u)[0];
	return code === 'fr' || code === 'en' ? code : null;
}
