import type {Story} from './newsStories.ts';

/** A page and every word of the article on it, in the order of the page. */
type SavedPage = {readonly html: string; readonly words: string};

/** A site writes the same story in its own way. */
export type NewsSite = {readonly name: string; readonly page: (story: Story) => SavedPage};

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u00a0', '&nbsp;');

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

/** The paragraphs with something between them, as `between` gives it for the index of the next. */
const body = (
	{paragraphs, headings}: Story,
	between: (index: number) => string = () => '',
	write: (text: string) => string = paragraph,
	heading = (text: string) => `<h2>${escaped(text)}</h2>`,
): string =>
	paragraphs
		.map((text, index) => between(index) + (headings[index] ? heading(headings[index]) : '') + write(text))
		.join('\n');

const bodyWords = ({paragraphs, headings}: Story): string[] =>
	paragraphs.flatMap((text, index) => (headings[index] ? [headings[index], text] : [text]));

const consent = `<div id="didomi-host" data-nosnippet="true"><div class="didomi-popup-container" role="dialog" aria-modal="true"><p>Avec votre accord, nos 842 partenaires et nous utilisons des cookies ou technologies similaires pour stocker, consulter et traiter des données personnelles telles que votre visite sur ce site internet. Vous pouvez retirer votre consentement ou vous opposer aux traitements à tout moment en cliquant sur « En savoir plus ».</p><button>Tout accepter</button><button>Continuer sans accepter</button></div></div>
<div class="cookie-banner"><p>We and our partners use cookies to personalise your experience, to show you ads based on your interests, and for measurement and analytics purposes. By using our website and our services, you agree to our use of cookies as described in our cookie policy.</p><a href="/cookies">Cookie policy</a></div>`;

const menu = `<header class="site-header"><a href="/" class="logo">Le Fanal</a><nav><ul>${[
	'Monde',
	'Politique',
	'Économie',
	'Culture',
	'Sports',
	'Opinions',
]
	.map(name => `<li><a href="/${name.toLowerCase()}/">${name}</a></li>`)
	.join(
		'',
	)}</ul></nav><form action="/recherche"><input type="search" name="q"><button>Rechercher</button></form></header>`;

const cards = (kind: string): string =>
	`<section class="${kind}"><h3>Sur le même sujet</h3>${[
		[
			'Les barrages du bassin seront tous inspectés avant l’été, promet le ministère',
			'Le plan porte sur 212 ouvrages.',
		],
		['Five questions about the beacons that guide ships into the harbour', 'Most of them date from the 1980s.'],
		['Reportage : dans la vallée voisine, les riverains veillent la nuit', 'Chaque soir, ils relèvent les échelles.'],
	]
		.map(
			([title, text], index) =>
				`<article class="card"><a href="/archives/${index}.html"><img data-src="/i/${index}.jpg" alt=""><h4>${title}</h4></a><p class="card__text">${text}</p></article>`,
		)
		.join('')}</section>`;

const footer = `<footer><p>Le Fanal, 12 rue du Port. Directrice de la publication : Odile Grand. Tous droits réservés.</p><ul><li><a href="/mentions">Mentions légales</a></li><li><a href="/cgu">CGU</a></li><li><a href="/contact">Nous contacter</a></li></ul></footer>`;

const linkedData = (story: Story, more: object = {}): string =>
	`<script type="application/ld+json">${JSON.stringify({
		'@context': 'https://schema.org',
		'@graph': [
			{'@type': 'WebSite', name: 'Le Fanal', url: 'https://www.fanal.example/'},
			{
				'@type': 'NewsArticle',
				headline: story.title,
				datePublished: `${story.published}T07:45:00+01:00`,
				dateModified: `${story.published}T19:02:00+01:00`,
				author: [{'@type': 'Person', name: story.author}],
				publisher: {'@type': 'Organization', name: 'Le Fanal'},
				...more,
			},
		],
	})}</script>`;

const lazyFigure = ({caption}: Story): string =>
	`<figure class="media"><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP" data-src="../img/une.jpg" loading="lazy" alt="photo"><noscript><img src="../img/une.jpg"></noscript><figcaption>${escaped(caption)}</figcaption></figure>`;

const list = ({items}: Story): string => `<ul>${items.map(item => `<li>${escaped(item)}</li>`).join('')}</ul>`;

const table = ({table: rows}: Story): string =>
	`<table><thead><tr>${rows[0]!.map(cell => `<th>${escaped(cell)}</th>`).join('')}</tr></thead><tbody>${rows
		.slice(1)
		.map(row => `<tr>${row.map(cell => `<td>${escaped(cell)}</td>`).join('')}</tr>`)
		.join('')}</tbody></table>`;

const daily: NewsSite = {
	name: 'a daily: consent, header with standfirst, boxes between paragraphs, comments',
	page: story => ({
		html: `<!DOCTYPE html><html lang="${story.language}"><head><meta charset="utf-8"><title>${escaped(story.title)} | Le Fanal</title>
<meta property="og:title" content="${escaped(story.title)}"><meta property="og:site_name" content="Le Fanal"><meta name="description" content="${escaped(story.standfirst)}">
<link rel="canonical" href="https://www.fanal.example/actu/${story.published}.html">${linkedData(story)}<style>.a{color:red}</style></head>
<body>${consent}${menu}<ul class="breadcrumb"><li><a href="/">Accueil</a></li><li><a href="/monde/">Monde</a></li></ul>
<main><article class="article"><header class="article__header"><h1>${escaped(story.title)}</h1><p class="article__desc">${escaped(story.standfirst)}</p>
<div class="meta"><span class="author">Par <a href="/auteurs/1" rel="author">${story.author}</a></span> <time datetime="${story.published}T07:45:00+01:00">Publié le ${story.published}</time></div>
<ul class="share-tools"><li><a href="#">Partager sur Facebook</a></li><li><a href="#">Envoyer par e-mail</a></li></ul></header>
<div class="article__content">${lazyFigure(story)}
${body(story, index =>
	index === 2
		? `<div class="inread-ad"><span>Publicité</span></div><aside class="lire-aussi"><p>À lire aussi</p><a href="/archives/1.html">Les barrages du bassin seront tous inspectés avant l’été, promet le ministère</a></aside>`
		: index === 5
			? `<div class="newsletter-box"><h3>La lettre du matin</h3><p>Chaque jour à 7 heures, l’essentiel de l’actualité choisi pour vous par la rédaction.</p><button>S’inscrire</button></div>`
			: '',
)}
</div></article>${cards('related-articles')}<section id="comments"><h3>Commentaires</h3>${Array.from({length: 6}, (_, index) => `<div class="comment"><p>Lecteur ${index} : c’était prévisible, tout le monde le disait depuis des années dans le quartier, personne n’a écouté.</p></div>`).join('')}</section></main>
<aside class="sidebar"><h3>Les plus lus</h3><ol>${Array.from({length: 5}, (_, index) => `<li><a href="/a/${index}">Un autre titre de la semaine, numéro ${index}</a></li>`).join('')}</ol></aside>${footer}</body></html>`,
		words: [story.standfirst, story.caption, ...bodyWords(story)].join('\n'),
	}),
};

const wire: NewsSite = {
	name: 'an agency: no html, head or body, ends of paragraphs and items left out',
	page: story => ({
		html: `<!DOCTYPE html><title>${escaped(story.title)} - Le Fanal</title><meta name="author" content="${story.author}"><meta name="date" content="${story.published}">
<div class=nav><a href=/>Home</a> <a href=/world>World</a> <a href=/sport>Sport</a></div>
<h1>${escaped(story.title)}</h1>
<div class=story><p class=standfirst>${escaped(story.standfirst)}
${body(
	story,
	index => (index === 4 ? `<ul>${story.items.map(item => `<li>${escaped(item)}`).join('\n')}</ul>` : ''),
	text => `<p>${escaped(text)}`,
)}
</div><div class=foot><a href=/about>About</a> <a href=/terms>Terms of use</a></div>`,
		words: [story.standfirst, ...story.paragraphs, ...Object.values(story.headings), ...story.items].join('\n'),
	}),
};

const live: NewsSite = {
	name: 'a live blog: posts with times, the last first',
	page: story => ({
		html: `<!DOCTYPE html><html lang="${story.language}"><head><title>EN DIRECT. ${escaped(story.title)}</title><meta property="og:title" content="${escaped(story.title)}">${linkedData(story, {'@type': 'LiveBlogPosting'})}</head>
<body>${menu}<main><h1>${escaped(story.title)}</h1><p class="live__chapo">${escaped(story.standfirst)}</p><div class="live__posts">
${story.paragraphs
	.map(
		(text, index) =>
			`<section class="live__post" id="post-${index}"><div class="live__meta"><time datetime="${story.published}T1${9 - index}:0${index}:00Z">1${9 - index}:0${index}</time></div><h2>${escaped(`${text.split(' ').slice(0, 5).join(' ')}`)}</h2><div class="live__text">${paragraph(text)}${paragraph(story.items[index % 3]!)}</div><div class="share"><a href="#">Partager</a></div></section>`,
	)
	.join('\n')}
</div><button>Voir plus</button></main>${cards('recommended')}${footer}</body></html>`,
		words: [
			story.standfirst,
			...story.paragraphs.flatMap((text, index) => [
				text.split(' ').slice(0, 5).join(' '),
				text,
				story.items[index % 3]!,
				`1${9 - index}:0${index}`,
			]),
		].join('\n'),
	}),
};

const tables: NewsSite = {
	name: 'a page with table, list, quotation, and links within sentences',
	page: story => ({
		html: `<!DOCTYPE html><html lang="${story.language}"><head><meta charset="utf-8"><title>${escaped(story.title)}</title><meta property="article:published_time" content="${story.published}T05:00:00Z"><meta property="og:site_name" content="Le Fanal"></head>
<body>${menu}<div class="wrap"><div id="content"><h1>${escaped(story.title)}</h1><p class="dek">${escaped(story.standfirst)}</p><p class="byline">By ${story.author}</p>
${body(
	story,
	index =>
		index === 3
			? table(story)
			: index === 5
				? `<blockquote>${paragraph(story.quote)}</blockquote>`
				: index === 6
					? list(story)
					: '',
	text =>
		`<p>${escaped(text)
			.replace(/(\S+ \S+)$/u, '<a href="../dossiers/1.html">$1</a>')
			.replace(/^(\S+ \S+)/u, '<b>$1 </b>')}</p>`,
)}</div></div>${cards('more-stories')}${footer}</body></html>`,
		words: [story.standfirst, ...bodyWords(story), story.table.flat().join(' '), story.quote, ...story.items].join(
			'\n',
		),
	}),
};

const nineties: NewsSite = {
	name: 'a page laid out by tables, with line ends for paragraphs',
	page: story => ({
		html: `<html><head><title>${escaped(story.title)}</title></head><body bgcolor=#ffffff><table width=760 cellpadding=0><tr><td colspan=3><font size=2><a href=/>Accueil</a> | <a href=/n>National</a> | <a href=/e>Etranger</a></font></td></tr>
<tr><td width=120 valign=top><font size=1><a href=/1>Météo</a><br><a href=/2>Bourse</a><br><a href=/3>Courrier</a></font></td><td valign=top><h1>${escaped(story.title)}</h1><font size=3><b>${escaped(story.standfirst)}</b><br><br>
${story.paragraphs.map(escaped).join('<br>\n<br>')}</font></td><td width=160 valign=top><font size=1>Votre publicité ici</font></td></tr></table></body></html>`,
		words: [story.standfirst, ...story.paragraphs].join('\n'),
	}),
};

const hashed: NewsSite = {
	name: 'an application: divs with hashed names, advertisements and a wall over the text',
	page: story => ({
		html: `<!doctype html><html lang="${story.language}"><head><meta charSet="utf-8"/><title>${escaped(story.title)}</title><meta property="og:title" content="${escaped(story.title)}"/><meta property="og:url" content="https://fanal.example/a/7"/>${linkedData(story)}</head><body><div id="__next"><div class="css-1q2w3e"><div class="css-9x8c7v"><span>Menu</span><span>Se connecter</span></div></div>
<div class="css-0p9o8i"><div class="css-aa1"><h1 class="css-h1">${escaped(story.title)}</h1><div class="css-aa2"><p>${escaped(story.standfirst)}</p></div></div><section name="articleBody" class="css-bb1">
${body(
	story,
	index =>
		index > 0 && index % 2 === 0
			? '<div class="ad-wrapper" id="story-ad"><div>Advertisement</div><div>Continue reading below</div></div>'
			: '',
	text => `<div class="css-cc1"><div class="css-dd1"><p class="css-ee1">${escaped(text)}</p></div></div>`,
)}
</section></div><div class="css-ov" role="dialog" aria-modal="true"><p>Abonnez-vous pour 1 € par mois pendant six mois et lisez tous nos articles sans limite, sur tous vos écrans.</p></div></div>
<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({props: story.paragraphs.map(text => ({text, html: `<p>${text}</p>`}))}).replaceAll('<', '\\u003c')}</script></body></html>`,
		words: [story.standfirst, ...bodyWords(story)].join('\n'),
	}),
};

const blog: NewsSite = {
	name: 'a local site: sharing, author’s box and related posts within the text’s box',
	page: story => ({
		html: `<!DOCTYPE html><html lang="${story.language}-FR"><head><title>${escaped(story.title)} &#8211; Le Fanal</title><meta property="og:site_name" content="Le Fanal" /><meta property="article:published_time" content="${story.published}T10:00:00+00:00" /></head>
<body class="post-template single"><div id="page" class="site"><header id="masthead"><p class="site-title"><a href="/">Le Fanal</a></p></header><div id="primary"><main id="main"><article id="post-77" class="post type-post"><header class="entry-header"><h1 class="entry-title">${escaped(story.title)}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="${story.published}T10:00:00+00:00">${story.published}</time></span><span class="byline">par <span class="author vcard"><a class="url fn n" href="/author/x">${story.author}</a></span></span></div></header>
<div class="entry-content"><p><strong>${escaped(story.standfirst)}</strong></p><div class="wp-block-image"><figure><img src="x.jpg" data-lazy-src="y.jpg"/><figcaption>${escaped(story.caption)}</figcaption></figure></div>${body(story)}
<ul>${story.items.map(item => `<li>${escaped(item)}</li>`).join('')}</ul>
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Partager :</h3><ul><li><a href="#">X</a></li><li><a href="#">Facebook</a></li></ul></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>Articles similaires</h3><p><a href="/a">Un précédent en 1998</a></p></div></div>
<footer class="entry-footer"><span class="cat-links">Catégories : <a href="/c">Actualités</a></span></footer></article></main></div><aside id="secondary" class="widget-area"><section class="widget"><h2>Articles récents</h2><ul><li><a href="/1">Premier</a></li><li><a href="/2">Deuxième</a></li></ul></section></aside></div></body></html>`,
		words: [story.standfirst, story.caption, ...bodyWords(story), ...story.items].join('\n'),
	}),
};

const flash: NewsSite = {
	name: 'a few lines of news among more words about other things',
	page: story => ({
		html: `<!DOCTYPE html><html lang="${story.language}"><head><title>${escaped(story.title)} - Le Fanal</title><meta property="og:title" content="${escaped(story.title)}"></head><body>${consent}${menu}<main><div class="news"><h1>${escaped(story.title)}</h1><div class="text">${story.paragraphs.slice(0, 3).map(paragraph).join('')}</div></div></main>${cards('related')}${cards('trending')}${cards('most-read')}${consent}${footer}</body></html>`,
		words: story.paragraphs.slice(0, 3).join('\n'),
	}),
};

export const newsSites: readonly NewsSite[] = [daily, wire, live, tables, nineties, hashed, blog, flash];

/** The same page without the ends that HTML allows to be left out. */
export const withoutEnds = (html: string): string =>
	html
		.replaceAll(/<\/(?:p|li|td|th|tr|thead|tbody|html|head|body|dt|dd)>/giu, '')
		.replaceAll(/<\/?(?:html|head|body)\b[^>]*>/giu, '');
