import {describe, expect, test} from 'vitest';
import {pageBody} from '../../../src/core/article/plainText.ts';

const prose = [
	'Les secours ont retrouvé lundi douze personnes sous les décombres du pont, a annoncé la préfecture du département.',
	'La circulation restera coupée pendant au moins trois semaines entre les deux rives, le temps de contrôler les piles.',
	'Une enquête a été confiée à des experts indépendants, qui rendront leurs conclusions avant la fin de l’année prochaine.',
];

/** A page with these lines above and below an article of three paragraphs. */
const page = (above: readonly string[], below: readonly string[] = []) =>
	pageBody([...above, ...prose, ...below].join('\n'));

const kinds = (body: ReturnType<typeof pageBody>) =>
	body.blocks.map(({kind, start, end}) => `${kind}: ${body.text.slice(start, end).slice(0, 40)}`);

const cut = (body: ReturnType<typeof pageBody>) => body.cut.map(({line, rule}) => `${line} ${rule}`);

const title = 'Douze personnes retrouvées sous le pont';

describe('furniture is cut, and the rule is named', () => {
	test.each<[string, readonly string[], readonly string[], readonly string[]]>([
		[
			'menus and skip links',
			['Aller au contenu principal', 'Menu', title],
			['Retour en haut'],
			['1 command', '2 command', '7 command'],
		],
		['a section above the title', ['Économie', title], [], ['1 section']],
		['the title printed again', [title, '', title, title], [], ['3 repetition', '4 repetition']],
		['the window’s title', [`${title} | Le Courrier du Val`, title], [], ['1 window-title']],
		['a photo credit', [title, 'Photo : Anna Lind/AFP'], [], ['2 photo-credit']],
		[
			'a credit twice with buttons between',
			[title, 'Anna Lind / AP', 'masquer', 'autre bouton', 'Anna Lind / AP'],
			[],
			['2 photo-credit', '3 repeated-credit', '4 repeated-credit', '5 repeated-credit'],
		],
		[
			'a source below its label, twice',
			[title],
			['Source', 'Reuters', 'Reuters'],
			['5 source', '6 source', '7 source'],
		],
		['agencies', [title], ['Avec AFP et Reuters'], ['5 agency']],
		['a byline', ['Par Anna Lind et Paul Roy', title], [], ['1 byline']],
		[
			'invitations',
			[title],
			['Suivez-nous sur les réseaux', 'Lire aussi : Le pont de demain'],
			['5 invitation', '6 invitation'],
		],
		['buttons to share', [title, 'Facebook', 'WhatsApp', 'E-mail'], [], ['2 share', '3 share', '4 share']],
		[
			'rights',
			[title],
			['© 2025 Le Courrier du Val. Tous droits réservés', 'Copyright 2025 The Courier, all rights reserved.'],
			['5 rights', '6 rights'],
		],
		['links to other articles', [title], ['PREV Une crue', 'NEXT Un match'], ['5 neighbour-link', '6 neighbour-link']],
		[
			'contributors, biography, more by the author',
			[title],
			[
				'Paul Roy a contribué à cet article.',
				'Anna Lind est une journaliste qui couvre les transports pour le quotidien Le Courrier.',
				'Tous les articles de l’auteur',
			],
			['5 contribution', '6 biography', '7 author-link'],
		],
	])('%s', (_name, above, below, rules) => {
		const body = page(above, below);
		expect(cut(body)).toEqual(rules);
		expect(body.title).toBe(title);
		for (const paragraph of prose) expect(body.text).toContain(paragraph);
	});

	test('on an English page', () => {
		const lines = [
			'Skip to main content',
			'By Anna Lind',
			'Bridge collapse leaves twelve missing in the valley',
			'Rescuers found twelve people under the rubble of the bridge on Monday, the prefecture of the district said.',
			'ADVERTISEMENT',
			'Traffic will be stopped for at least three weeks between the two banks while the pillars are examined.',
			'Reporting by Paul Roy; editing by Jane Doe',
			'Anna Lind is a transport reporter for The Valley Courier.',
			'For all the latest news, follow us on Google News',
		];
		expect(cut(pageBody(lines.join('\n')))).toEqual([
			'1 command',
			'2 byline',
			'5 command',
			'7 contribution',
			'8 biography',
			'9 invitation',
		]);
	});
});

describe('what stays', () => {
	test.each<[string, readonly string[], readonly string[]]>([
		['a short last paragraph', [title], ['« C’est un miracle », souffle-t-il.']],
		['a sentence that names an agency', [title], ['La préfecture l’a confirmé à Reuters et à l’AFP.']],
		['lines of a list with equal words', [title], ['Allemagne : 12', 'Espagne : 3', 'Italie : 12']],
		['a section’s name as a heading in the middle', [title, prose[0]!, prose[1]!, 'Économie'], []],
		['a sentence about a menu', [title], ['Au menu de la rencontre : le pont, les routes, les écoles.']],
		['a person who is no author', [title], ['Paul Roy est un ingénieur de la région, spécialiste des ponts.']],
		[
			'a sentence that passes through agencies',
			[title],
			['AFP/Reuters ont confirmé la nouvelle.', 'Il l’a fait savoir via Reuters.'],
		],
		['what a picture shows, after its label', [title, 'Image : un pont effondré'], []],
		['a list of sources', [title], ['Sources', 'Observatoire des ponts', 'Registre des crues']],
		['a service’s name as a heading', [title, prose[0]!, prose[1]!, 'Facebook'], []],
		['what is told of rights', [title], ['Copyright is what the heirs of the painter sue for.', '(c) des écoles']],
		['next with a small letter', [title], ['Next year the bridge will be rebuilt']],
	])('%s', (_name, above, below) => {
		expect(cut(page(above, below)).filter(line => !line.endsWith('repetition'))).toEqual([]);
	});
});

/** A paragraph as a mail program wraps it. */
const wrapAt62 = (paragraph: string): string =>
	paragraph.split(' ').reduce((text, word) => {
		const last = text.slice(text.lastIndexOf('\n') + 1);
		return text + (text === '' ? '' : last.length + 1 + word.length > 62 ? '\n' : ' ') + word;
	}, '');

describe('shapes', () => {
	test('a caption above its credit, a heading between prose, a title', () => {
		const caption =
			'Les sauveteurs cherchent des survivants sous le tablier du pont effondré, lundi matin, sur la rive gauche.';
		const lines = [caption, 'Anna Lind / AFP', title, prose[0], 'Une enquête ouverte', prose[1], prose[2]];
		expect(kinds(pageBody(lines.join('\n\n')))).toEqual([
			`caption: ${caption.slice(0, 40)}`,
			`title: ${title.slice(0, 40)}`,
			`paragraph: ${prose[0]!.slice(0, 40)}`,
			'heading: Une enquête ouverte',
			`paragraph: ${prose[1]!.slice(0, 40)}`,
			`paragraph: ${prose[2]!.slice(0, 40)}`,
		]);
	});

	test('a page without a title has none', () => {
		expect(page([]).title).toBeNull();
	});

	test('wrapped paragraphs are joined, short lines stay lines', () => {
		const paragraphs = [prose.join(' '), [...prose].reverse().join(' ')];
		const body = pageBody([title, ...paragraphs.map(wrapAt62)].join('\n\n'));
		const found = body.blocks
			.filter(({kind}) => kind === 'paragraph')
			.map(({start, end}) => body.text.slice(start, end));
		expect(found).toEqual(paragraphs);
	});
});
