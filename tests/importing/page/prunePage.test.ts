import {parse} from 'parse5';
import {expect, test} from 'vitest';
import {lineOf} from '../../../src/importing/markup/markup.ts';
import {prunePage} from '../../../src/importing/page/prunePage.ts';

const prose =
	'The council voted on Monday to close the bridge for three weeks after engineers found cracks in two of its nine pillars, the mayor of the town told reporters in the town hall, and traffic will be led over the old bridge in the north until further notice.';

const pruned = (box: string): string => {
	const page = parse(`<body><main><h1>Bridge</h1><p>${prose}</p>${box}<p>${prose}</p></main></body>`);
	prunePage(page);
	return lineOf(page).replaceAll(prose, '').replace('Bridge', '').trim();
};

const links = (count: number): string =>
	Array.from({length: count}, (_, index) => `<li><a href="/${index}">Another story ${index}</a></li>`).join('');

test.each([
	['a menu', '<nav><a href="/">Home</a></nav>'],
	['consent', '<div id="onetrust-banner-sdk"><p>We use cookies.</p></div>'],
	['a dialog', '<div role="dialog"><p>Subscribe now.</p></div>'],
	['what is hidden', '<div hidden>x</div><div style="color:red; display: none">y</div>'],
	['related articles', '<div class="article__related"><a href="/1">Another bridge</a><p>It was closed too.</p></div>'],
	['a few words of advertising', '<div class="ad-slot">Advertisement</div>'],
	['buttons and fields', '<form><label><input name="q"></label><button>Search</button></form>'],
	['the way to the page in a paragraph', '<p class="breadcrumb"><a href="/">Home</a> › <a href="/local">Local</a></p>'],
	['a list of links without a name', `<div><ul>${links(9)}</ul></div>`],
])('goes: %s', (_name, box) => {
	expect(pruned(box)).toBe('');
});

test.each([
	['paragraphs that bear the name of an advertisement', '<p class="has-ad">It is closed.</p>', 'It is closed.'],
	[
		'a sentence with a link under such a name',
		'<p class="related">It was closed <a href="/1">too</a> for a week.</p>',
		'It was closed too for a week.',
	],
	['a wall’s box that holds the article', `<div class="paywall-content"><p>First. ${prose}</p></div>`, 'First.'],
	['a box of shared words', `<div class="social-share-enabled"><p>Last. ${prose}</p></div>`, 'Last.'],
	['a few links', `<ul>${links(3)}</ul>`, 'Another story 0 Another story 1 Another story 2'],
	[
		'a list with links in it',
		`<ul>${links(9).replaceAll('</a>', '</a> was closed for a week last year')}</ul>`,
		'Another story 0 was closed',
	],
])('stays: %s', (_name, box, words) => {
	expect(pruned(box)).toContain(words);
});
