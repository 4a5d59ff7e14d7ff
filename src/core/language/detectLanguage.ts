import type {LanguageCode} from '../text/token.ts';
import {englishCommonWords} from './english/commonWords.ts';
import {frenchCommonWords} from './french/commonWords.ts';

/** Endings that would count as elided words of French: `Carter's`, `he'd`. Looked for by their apostrophe, and back from there: letters are many. */
const englishEndings = /['’](?<=\p{L}['’])[sd](?!\p{L})/gu;

/** The language of a text by a vote of closed-class words; null when it has none of them or the vote is even. */
export function detectLanguage(text: string): LanguageCode | null {
	let balance = 0;
	for (const word of text
		.toLowerCase()
		.replace(englishEndings, '')
		.match(/\p{L}+/gu) ?? [])
		if (word.length <= longestVoter) balance += votes.get(word) ?? 0;
	return balance === 0 ? null : balance > 0 ? 'fr' : 'en';
}

/** For French above zero, for English below; a word of both lists says nothing. */
const votes = new Map<string, number>();
for (const word of frenchCommonWords) votes.set(word, 1);
for (const word of englishCommonWords) votes.set(word, (votes.get(word) ?? 0) - 1);
const longestVoter = Math.max(...Array.from(votes.keys(), word => word.length));

/** The language that a tag or name means: `fr`, `fr-CA`, `en_US`; null for one that is not read. */
export function languageOfTag(tag: string): LanguageCode | null {
	const code = tag.trim().toLowerCase().split(/[-_]/u)[0];
	return code === 'fr' || code === 'en' ? code : null;
}
