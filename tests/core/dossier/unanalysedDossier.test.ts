import {expect, it} from 'vitest';
import type {Article} from '../../../src/core/article/article.ts';
import {unanalysedDossier} from '../../../src/core/dossier/unanalysedDossier.ts';

const article = (id: string, origin: string | null): Article => ({
	id,
	path: `${id}.md`,
	title: id,
	source: null,
	author: null,
	published: null,
	publishedFrom: null,
	language: 'fr',
	url: null,
	origin,
	note: null,
	text: id,
	blocks: [],
	styles: [],
	cut: [],
});

it('holds the articles, and claims to know nothing else', () => {
	const {articles, ...rest} = unanalysedDossier('Title', [article('a', null), article('b', 'wire')], []);
	expect(articles.map(({id, origin}) => [id, origin])).toEqual([
		['a', 'a'],
		['b', 'wire'],
	]);
	expect(rest).toEqual({
		title: 'Title',
		sentences: [],
		actors: [],
		figures: [],
		facts: [],
		dated: [],
		parallels: [],
		issues: [],
	});
});
