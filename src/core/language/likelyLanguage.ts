import {languageCodes} from '../text/languageCodes.ts';
import {once} from '../text/once.ts';
import type {LanguageCode} from '../text/token.ts';
import {detectLanguage, mostVoted} from './detectLanguage.ts';
import {englishNewsWords, englishSpelling} from './english/newsWords.ts';
import {frenchNewsWords, frenchSpelling} from './french/newsWords.ts';

/** What a text is taken for that tells nothing of its language, as a list of names: that of most who use this. */
export const presumedLanguage: LanguageCode = 'fr';

/**
 * The language of a text by its closed-class words; of one that has none of them, as headlines and news in brief, by its other words.
 * Null when those are even too.
 */
export const likelyLanguage = (text: string): LanguageCode | null => detectLanguage(text) ?? byOtherWords(text);

/** Words are made a set when the first text needs them: few do. */
const signs: Readonly<Record<LanguageCode, {readonly words: () => ReadonlySet<string>; readonly spelling: RegExp}>> = {
	fr: {words: once(frenchNewsWords), spelling: frenchSpelling},
	en: {words: once(englishNewsWords), spelling: englishSpelling},
};

function byOtherWords(text: string): LanguageCode | null {
	const forms = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	return mostVoted(
		languageCodes.map(code => {
			const known = signs[code].words();
			return forms.filter(form => known.has(form)).length + (text.match(signs[code].spelling)?.length ?? 0);
		}),
	);
}
