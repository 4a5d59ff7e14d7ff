import type {Field} from './frontMatter.ts';

/** Fields of a front matter that are read. */
export type FieldName =
	| 'title'
	| 'source'
	| 'author'
	| 'published'
	| 'publishedInferred'
	| 'updated'
	| 'retrieved'
	| 'language'
	| 'url'
	| 'origin'
	| 'note';

/**
 * What other programs call them, in lower case without `_` and `-`, the likeliest first: Jekyll, Hugo and Pelican (`date`, `publishDate`,
 * `lastmod`, `modified`), Pandoc (`lang`, `authors`), schema.org (`datePublished`), the clippers of Obsidian and Zotero (`source` is an address there).
 */
const otherNames: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
	source: ['publisher', 'outlet', 'publication', 'sitename', 'newspaper'],
	author: ['authors', 'byline', 'creator'],
	published: ['date', 'publishdate', 'pubdate', 'datepublished', 'publicationdate', 'publishedat', 'publisheddate'],
	updated: ['lastmod', 'modified', 'datemodified', 'updatedat'],
	language: ['lang', 'locale'],
	url: ['link', 'canonical', 'canonicalurl', 'sourceurl'],
};

const bare = (name: string): string => name.toLowerCase().replace(/[_-]/gu, '');

/** A field with the name that it has in the file. */
export type NamedField = {readonly name: string; readonly field: Field};

/** Finds a field by its own name, however it is written, or else by one that other programs give it; empty ones are passed over. */
export function fieldFinder(fields: ReadonlyMap<string, Field>): (name: FieldName) => NamedField | null {
	const byName = new Map<string, NamedField>();
	for (const [name, field] of fields)
		if (field.value !== null && field.value !== '' && !byName.has(bare(name))) byName.set(bare(name), {name, field});
	return name => {
		const named = [bare(name), ...(otherNames[name] ?? [])].map(form => byName.get(form));
		return named.find(found => found !== undefined) ?? null;
	};
}
