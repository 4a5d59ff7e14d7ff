import {describe, expect, test} from 'vitest';
import {actorsMeant} from '../../../src/core/annotate/implied.ts';
import {annotateMentions} from '../../../src/core/annotate/mentions.ts';
import {sentencesOf} from '../../../src/core/annotate/sentences.ts';
import type {Article} from '../../../src/core/article/article.ts';
import type {LanguageCode} from '../../../src/core/text/token.ts';
import {languages} from '../../support/languages.ts';

/** Names implied by each sentence of a text of one paragraph. */
function impliedNames(language: LanguageCode, text: string): string[][] {
	const article: Article = {
		...{id: 'a', path: 'a.txt', title: 'a', source: null, author: null, published: null, publishedFrom: null},
		...{language, url: null, origin: null, note: null, text, styles: [], cut: []},
		blocks: [{kind: 'paragraph', start: 0, end: text.length}],
	};
	const context = {article, sentences: sentencesOf(article, languages), languages};
	const mentions = annotateMentions(context);
	return actorsMeant(context, mentions).map(({implied}) =>
		implied.map(chain => mentions.find(mention => mention.chain === chain)!.name),
	);
}

describe('who is spoken of without a name', () => {
	test.each([
		['en', 'Maria Lopez opened the bridge. She thanked the workers.', [[], ['Maria Lopez']]],
		[
			'en',
			'Finance minister Maria Lopez opened the bridge. Crowds came. The minister thanked them.',
			[[], [], ['Maria Lopez']],
		],
		['fr', 'Le ministre des Transports Paul Durand est venu. Le ministre a promis un pont.', [[], ['Paul Durand']]],
		['fr', 'Le maire, Paul Durand, est venu. Il a promis un pont. Il a ri.', [[], ['Paul Durand'], ['Paul Durand']]],
	] as const)('%s: %s', (language, text, expected) => {
		expect(impliedNames(language, text)).toEqual(expected);
	});

	test.each([
		['en', 'It rained in Paris. She left.'],
		['en', 'The minister Maria Lopez met the minister Ann Roy. The minister left.'],
		['fr', 'Un ministre de Durand est parti. Le ministre a démissionné.'],
	] as const)('%s: nobody for sure in %s', (language, text) => {
		expect(impliedNames(language, text).at(-1)).toEqual([]);
	});
});
