/**
 * What page furniture looks like in one language: lines that stand around an article on its page. Words are in lower
 * case without accents. Patterns are matched against a whole line; named groups hold what the line tells of the article.
 */
export type Furniture = {
	/** Whole lines that are a command of the page, its menu, a toggle, an advertisement's label. */
	readonly commands: ReadonlySet<string>;
	/** Names of a newspaper's sections, as they stand above a title. */
	readonly sections: ReadonlySet<string>;
	/** Invitations to follow, subscribe, share, and links to other articles. */
	readonly invitations: readonly RegExp[];
	/** Links to the article before and after, as sites print them in capitals. */
	readonly neighbourLinks: readonly RegExp[];
	/** Whole lines before a name: who the text comes from. */
	readonly sourceLabels: ReadonlySet<string>;
	/** `Avec Reuters`, `With AP`: groups `agencies`. */
	readonly withAgency: RegExp;
	/** Photographer and agency of a picture, after their label: group `credit`. */
	readonly photoCredit: RegExp;
	/** `Par Anna Lind`: group `author`. */
	readonly byline: RegExp;
	/** Part of a pattern: what stands before a name where a page names the author. */
	readonly beforeAuthor: string;
	/** Part of a pattern: what stands behind that name, which is when the article came out. */
	readonly afterAuthor: string;
	/** Somebody's share in the article, below it. */
	readonly contribution: readonly RegExp[];
	/** Who the author is, below the article: groups `author` and, where named, `outlet`. */
	readonly biography: readonly RegExp[];
	/** The page's links to more by the author. */
	readonly authorLinks: readonly RegExp[];
	/** Whose the text is, and that it may not be copied: `© 2025 Le Fanal. Tous droits réservés`. */
	readonly rights: RegExp;
	/** What a page says where only subscribers read on; found anywhere in it. */
	readonly subscribersOnly: RegExp;
	/** `Publié le …`: group `date`. */
	readonly published: RegExp;
	/** Part of a pattern: what stands between the day that an article came out on and the hour. */
	readonly beforeHour: string;
};

/** What the element with the author's name is called in a page, by the class that it has. */
export const authorClass = /(?:^|[\s_-])(?:byline|author(?:-?name)?|auteur|signature|writer)(?:$|[\s_-])/iu;

/** Services that pages offer to share an article by, as `lineKey` writes them: buttons in one language or another. */
export const shareServices: ReadonlySet<string> = new Set([
	...[
		'facebook',
		'twitter',
		'x',
		'x.com',
		'linkedin',
		'whatsapp',
		'telegram',
		'messenger',
		'reddit',
		'pinterest',
		'pocket',
	],
	...[
		'bluesky',
		'mastodon',
		'threads',
		'instagram',
		'youtube',
		'tiktok',
		'snapchat',
		'flipboard',
		'tumblr',
		'viber',
		'sms',
	],
	...['email', 'e-mail', 'mail', 'courriel', 'rss'],
]);

/** A word of a picture's credit, which may be in any language: a name, or what stands between names. */
export const creditWord =
	/^[^\p{L}]*(?:\p{Lu}.*|via|by|way|of|for|and|par|pour|et|de|du|des|la|le|von|van)?[^\p{L}]*$/u;

/** What stands before the agency that a picture came through. */
export const cameThrough = /[/©]|\b(?:via|by way of)\b/u;

/** What a credit in brackets may call the picture, in any language. */
export const pictureWord = /\bphotos?\b/iu;

/** What stands between the names of a list of agencies, in any language. */
export const betweenNames = /\s*(?:,|\/|\bet\b|\band\b|&)\s*/u;

/** What stands between those whom an article is credited to, in any language: `Le Courrier` **`avec`** `AFP`. */
export const betweenCredits = /\s*(?:[,;/&]|\bavec\b|\bwith\b|\bet\b|\band\b)\s*/u;

/** Two to five words with capitals, particles between them: a person's name in a pattern. */
export const personName = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|du|des|van|von|der|den|bin|al|el|la|le)){1,5}`;

/** A name with capitals that may be an outlet's: up to six words. */
export const outletName = String.raw`\p{Lu}[\p{L}\p{N}'’&-]*(?:[ .](?:\p{Lu}[\p{L}\p{N}'’&-]*|de|du|des|d['’]\p{L}+|of|the|and|et|la|le|com|fr|org|net)){0,6}`;
