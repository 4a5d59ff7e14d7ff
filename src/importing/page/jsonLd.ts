import {decodeEntities} from '../../core/article/htmlEntities.ts';
import {isRecord} from '../../core/text/isRecord.ts';
import {attribute, elementsIn, type MarkupParent, textOf} from '../markup/markup.ts';

/** An object of a page's linked data (https://schema.org). */
export type LinkedData = Readonly<Record<string, unknown>>;

/** Deeper and longer data is none of an article's. */
const deepest = 6;
const mostObjects = 500;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** Objects that stand at the top, in a graph, or as what a page is about. */
function* topObjects(value: unknown, depth = 0): Generator<LinkedData> {
	if (depth > deepest) return;
	for (const item of listOf(value)) {
		if (!isRecord(item)) continue;
		yield item;
		for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) yield* topObjects(item[key], depth + 1);
	}
}

/** JSON as sites write it: line ends within texts, comments of CDATA around it. */
function parseLoosely(source: string): unknown {
	const json = source.replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$/gu, '').replace(/[\x00-\x1f]+/gu, ' ');
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}

/** All linked data of a page. */
export function linkedData(page: MarkupParent): LinkedData[] {
	const found: LinkedData[] = [];
	for (const element of elementsIn(page)) {
		if (element.tagName !== 'script' || !/^application\/ld\+json\b/iu.test(attribute(element, 'type').trim())) continue;
		for (const object of topObjects(parseLoosely(textOf(element)))) if (found.length < mostObjects) found.push(object);
	}
	return found;
}

const articleType =
	/^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|LiveBlogPosting|BlogPosting|Report|Reportage\w*|OpinionNewsArticle|AnalysisNewsArticle|SocialMediaPosting|ScholarlyArticle)$/u;

/** The linked data about the page's article; undefined when it has none. */
export const articleData = (data: readonly LinkedData[]): LinkedData | undefined =>
	data.find(object => listOf(object['@type']).some(type => typeof type === 'string' && articleType.test(type)));

/** A property as text; of several the first. */
export function textIn(object: LinkedData | undefined, key: string): string | null {
	const value = listOf(object?.[key])[0];
	return typeof value === 'string' ? decodeEntities(value) : null;
}

/** The names that a property gives, of things or as texts. */
export const namesIn = (object: LinkedData | undefined, key: string): string[] =>
	listOf(object?.[key]).flatMap(value => {
		const name = isRecord(value) ? listOf(value.name)[0] : value;
		return typeof name === 'string' && name.trim() !== '' ? [decodeEntities(name).trim()] : [];
	});
