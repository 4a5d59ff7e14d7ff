import {type Furniture, outletName, personName} from '../furniture.ts';
import {commaPhrases} from '../wordLists.ts';

const profession =
	'(?:reporter|journalist|correspondent|writer|editor|columnist|freelancer|contributor|producer|author|bureau chief|stringer)';

/** Page furniture of English news sites. */
export const englishFurniture: Furniture = {
	commands: commaPhrases(
		`skip to content, skip to main content, skip to navigation, skip to search, skip links, main content, start of main content, end of main content, jump to content,
		menu, main menu, close menu, open menu, search, home, homepage, back, back to top, top of page, log in, login, sign in, sign up, register, subscribe, subscribe now,
		my account, newsletter, newsletters, share, share this, share this article, share this story, share on facebook, share on x, share on twitter, tweet, email, email this, copy link, link copied,
		print, print this page, print version, printable version, printer friendly version, printer-friendly version, listen, listen to this article, save, save this article, bookmark, report an error,
		comment, comments, view comments, show comments, leave a comment, add a comment, post a comment,
		hide caption, toggle caption, show caption, enlarge this image, enlarge image, view image, full screen, view gallery, image gallery, slideshow,
		advertisement, ad, sponsored, sponsored content, story continues below advertisement, article continues below advertisement, article continues after advertisement,
		read more, see more, learn more, more, see also, read also, related, related articles, related stories, related content, related topics, more on this story, more from this section,
		most read, most popular, trending, trending now, recommended, top stories, latest news, breaking news, live, accept, accept all, reject all, manage cookies, cookie settings,
		privacy policy, terms of use, terms of service, terms and conditions, contact us, about us, site map, sitemap, all rights reserved, follow us`,
	),
	sections: commaPhrases(
		`world, international, europe, africa, asia, asia-pacific, asia pacific, americas, middle east, us, u.s., uk, u.k., us & canada, politics, economy, business, markets, technology, tech, science,
		health, environment, climate, culture, arts, entertainment, sport, sports, opinion, opinions, editorial, comment & analysis, national, local, news, education, society, travel, investigations, analysis, explainer`,
	),
	invitations: [
		/^(?:for (?:the |all the |more )?(?:latest|updates|news)\b.*\b)?(?:follow|find|like|join) us (?:on|at|@)/iu,
		/^(?:subscribe to|sign up (?:for|to)|register for) (?:our|the|get|receive)\b/iu,
		/^(?:download|get) (?:our|the) (?:free )?app\b/iu,
		/^(?:read|see|watch|listen)(?: more| also| next)?\s*[:|►▶→>]/iu,
		/^related(?: articles?| stor(?:y|ies)| topics?| content)?\s*[:|►▶→>]/iu,
		/^(?:previous|next) (?:article|story|post|page)\b/iu,
		/^share (?:this|on|via)\b/iu,
	],
	neighbourLinks: [/^(?:PREV|PREVIOUS|NEXT)\b/u],
	sourceLabels: commaPhrases('source, sources, agency, via'),
	withAgency:
		/^\(?\s*(?:with(?: files from| reporting by| additional reporting by)?|source ?:|via) (?<agencies>[^.()]+?)\)?\.?$/iu,
	photoCredit: /^\(?(?:(?:photo|image|picture)s?(?: credits?)?|photograph|credits?)\s*(?::|by\b|©)\s*(?<credit>.+)$/iu,
	byline: new RegExp(
		`^(?:[Bb]y|BY|[Rr]eported by|[Ss]tory by) (?<author>${personName}(?:(?:, | and | with )${personName})*)(?:,? (?:in|for|of|at) .{2,60})?$`,
		'u',
	),
	beforeAuthor: 'by',
	afterAuthor: 'published|updated',
	contribution: [
		new RegExp(
			`^${personName}(?:(?:,| and|, and) ${personName})*(?: in \\p{Lu}[\\p{L} ]+)? contributed (?:to|reporting)\\b.*$`,
			'u',
		),
		/^\(?(?:additional )?(?:reporting|writing|editing) by\b.{2,200}$/iu,
	],
	biography: [
		new RegExp(
			`^(?<author>${personName}) (?:is|was|has been|works as) (?:(?:an?|the) )?(?:[\\p{L}\\p{N}'’-]+ ){0,4}${profession}\\b.*?(?:\\b(?:for|at|with|of) (?<outlet>(?:the )?${outletName}))?\\.?$`,
			'u',
		),
	],
	authorLinks: [
		/^(?:more|other|all|recent|view all|see all|read more) (?:articles|stories|posts) (?:by|from) .{2,60}$/iu,
		/^(?:more|other|recent) (?:articles|stories) by (?:this|the same) author$/iu,
		/^about the author$/iu,
	],
	rights: /^(?:©|(?:copyright\s+)?\(c\)\s*\d{4}|copyright\s+(?:©|\d{4})).*|^.{0,80}\ball rights reserved\.?$/iu,
	subscribersOnly:
		/\bthis (?:article|content|story) is (?:only )?(?:for|available to|exclusive to|reserved for) (?:our )?subscribers\b|\bsubscribe to (?:continue|keep) reading\b/iu,
	beforeHour: 'at ',
	published: /^(?:(?:first |originally )?(?:published|posted)) *(?::|on|at|:? *on)? *(?<date>.{6,60})$/iu,
};
