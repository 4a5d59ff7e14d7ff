import {describe, expect, test} from 'vitest';
import type {AnnotatedArticle} from '../../../../src/core/annotate/annotation.ts';
import {findOrigins} from '../../../../src/core/dossier/stories/origins.ts';
import {dossierFrom} from '../../../support/markedFacts.ts';

/** An article of sentences given by their content words. */
const articleOf = (id: string, sentences: readonly string[], origin: string | null = null): AnnotatedArticle => ({
	article: {
		...{id, path: `${id}.txt`, title: id, source: null, author: null, published: null, publishedFrom: null},
		...{language: 'en', url: null, origin, note: null, text: '', blocks: [], styles: [], cut: []},
	},
	sentences: sentences.map(terms => ({
		start: 0,
		end: 0,
		block: 0,
		language: 'en',
		terms: terms.split(' '),
		termStarts: [],
		implied: [],
	})),
	...{times: [], mentions: [], quantities: [], attributions: [], claims: []},
});

const river = 'river rise night flood mill street village rescue family boat';
const riverRewritten = 'river rise flood mill street village save family two boat';
const bridge = 'bridge close morning engineer inspect pillar crack repair week traffic';
const mayor = 'mayor promise money school roof winter parent complain council vote';
const other = 'market stall open sunday fruit vendor price crowd music rain';

describe('origins', () => {
	test('articles with copied sentences share one', () => {
		const origins = findOrigins([
			articleOf('a', [river, bridge, mayor]),
			articleOf('b', [other, riverRewritten, bridge]),
		]);
		expect(origins.get('b')).toBe(origins.get('a'));
	});

	test('when it was copies nobody', () => {
		const night = '~weekday5 ~day03-13 ~weekday6 ~day03-14 night';
		const told = findOrigins([
			articleOf('a', [`${night} dam valley break`, mayor]),
			articleOf('b', [`${night} dike village flood`, other]),
		]);
		expect(told.get('b')).not.toBe(told.get('a'));
	});

	test('one alike sentence among many is no copy', () => {
		const padding = [0, 1, 2, 3].map(number => other.replaceAll(/\w+/gu, word => `${word}${number}`));
		const origins = findOrigins([
			articleOf('a', [river, mayor, ...padding]),
			articleOf('b', [river, other, bridge, ...padding.map(terms => `x${terms.replaceAll(' ', ' x')}`)]),
		]);
		expect(origins.get('b')).not.toBe(origins.get('a'));
	});

	test('the same words in another order are no copy', () => {
		const backwards = (terms: string) => terms.split(' ').reverse().join(' ');
		const origins = findOrigins([
			articleOf('a', [river, bridge]),
			articleOf('b', [backwards(river), backwards(bridge)]),
		]);
		expect(origins.get('b')).toBe('b');
	});

	test('metadata that names the origin decides', () => {
		const origins = findOrigins([
			articleOf('a', [river], 'wire'),
			articleOf('b', [mayor], 'wire'),
			articleOf('c', [other]),
		]);
		expect([...origins.values()]).toEqual(['wire', 'wire', 'c']);
	});

	test('a chain of copies is one origin', () => {
		const origins = findOrigins([
			articleOf('a', [river, bridge]),
			articleOf('b', [river, bridge, mayor, other]),
			articleOf('c', [mayor, other]),
		]);
		expect(new Set(origins.values()).size).toBe(1);
	});
});

test('two papers that quote the same speech do not copy each other; two that tell it in the same sentences do', () => {
	const said = [
		'We shall open the old harbour again before winter, and every fishing family of Varn will have its own berth.',
		'The storm took our boats, our nets, our sheds and our winter stores, but never the courage of this northern coast.',
	];
	const originsOf = (...texts: readonly string[]): number =>
		new Set(dossierFrom(texts.map(text => ({language: 'en', text}))).articles.map(({origin}) => origin)).size;
	const quoted = said.map(sentence => `"${sentence}"`).join('\n\n');
	const opening = [
		'Mayor Olsen spoke to the fishermen on Monday.',
		'There was applause for the mayor in the town hall.',
	];
	expect(originsOf(`${opening[0]}\n\n${quoted}`, `${opening[1]}\n\n${quoted}`)).toBe(2);
	expect(originsOf(`${opening[0]}\n\n${said.join(' ')}`, `${opening[1]}\n\n${said.join(' ')}`)).toBe(1);
});
