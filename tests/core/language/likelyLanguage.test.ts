import {expect, test} from 'vitest';
import {parseArticle} from '../../../src/core/article/parseArticle.ts';
import {detectLanguage, mostVoted} from '../../../src/core/language/detectLanguage.ts';
import {likelyLanguage} from '../../../src/core/language/likelyLanguage.ts';
import {languageCodes} from '../../../src/core/text/languageCodes.ts';

test.each([
	['Storm killed 12 people, police say. Hundreds flee homes.', 'en'],
	['Tempête : 12 morts, centaines de foyers évacués.', 'fr'],
	['Séisme : 12 morts, cent blessés', 'fr'],
	['Russia launched 12 missiles', 'en'],
	["Turkey's governor resigns", 'en'],
	['Roh Moo-hyun', null],
	['12 – 14', null],
	['', null],
	// Closed-class words are surer than all others together.
	['The Élysée, le prince, la reine, de Belgique', 'fr'],
] as const)('%j is %j', (text, language) => {
	expect(likelyLanguage(text)).toBe(language);
});

test('without closed-class words, the vote of these says nothing', () => {
	expect(detectLanguage('Storm killed 12 people, police say. Hundreds flee homes.')).toBeNull();
});

test('two languages with as many votes are a draw', () => {
	expect(mostVoted(languageCodes.map(() => 3))).toBeNull();
	expect(mostVoted(languageCodes.map((_, place) => place))).toBe(languageCodes.at(-1));
});

test('where the text tells nothing, the title may', () => {
	expect(parseArticle('a.md', '---\ntitle: Hundreds flee the storm\n---\n12 – 14').article.language).toBe('en');
	expect(parseArticle('a.txt', 'Storm killed 12 people, police say. Hundreds flee homes.').article.language).toBe('en');
});
