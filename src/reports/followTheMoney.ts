import type {Actor, Dossier, DossierArticle, Location} from '../core/dossier/dossier.ts';
import type {ActorKind} from '../core/language/actorKind.ts';
import {lookupOf} from '../screens/places/lookup.ts';
import {sentenceOf} from '../screens/sources.ts';

/** An entity of FollowTheMoney, the data model of Aleph and OpenAleph: a schema's name and properties, each a list of texts. */
export type FtmEntity = {
	readonly id: string;
	readonly schema: 'Article' | 'Person' | 'Organization' | 'PublicBody' | 'Address' | 'Documentation';
	readonly properties: Readonly<Record<string, readonly string[]>>;
};

/** The dossier for OpenAleph: one entity a line. Articles, those whom they name, and what links them, with the sentence. */
export const followTheMoney = (dossier: Dossier): string =>
	ftmEntities(dossier)
		.map(entity => `${JSON.stringify(entity)}\n`)
		.join('');

/** The same as data. An id is made of the dossier's own, so that a second export replaces the first. */
export function ftmEntities(dossier: Dossier): FtmEntity[] {
	const people = peopleByArticle(dossier);
	return [
		...dossier.articles.map(article => articleEntity(article, [...(people.get(article.id) ?? [])])),
		...dossier.actors.map(actorEntity),
		...dossier.actors.flatMap(actor => linksOf(actor, dossier)),
	];
}

/** Names of the persons that each article names. */
function peopleByArticle({actors}: Dossier): ReadonlyMap<string, ReadonlySet<string>> {
	const found = new Map<string, Set<string>>();
	for (const {kind, name, mentions} of actors)
		if (kind === 'person')
			for (const {article} of mentions) found.set(article, (found.get(article) ?? new Set()).add(name));
	return found;
}

const articleId = (id: string): string => `briefing-article-${id}`;
const actorId = (id: string): string => `briefing-actor-${id}`;

/** ISO 639-3, as FollowTheMoney has languages. */
const languageCodes = {en: 'eng', fr: 'fra'} as const;

const articleEntity = (article: DossierArticle, people: readonly string[]): FtmEntity => ({
	id: articleId(article.id),
	schema: 'Article',
	properties: given({
		title: article.title,
		name: article.title,
		author: article.author,
		publisher: article.source,
		publishedAt: article.published,
		language: languageCodes[article.language],
		sourceUrl: article.url,
		fileName: article.path,
		notes: article.note,
		bodyText: article.text,
		peopleMentioned: people,
	}),
});

/** Armed forces may be nobody's public body; a place has no schema but that of an address. */
const schemaOf: Readonly<Record<ActorKind, FtmEntity['schema']>> = {
	person: 'Person',
	organization: 'Organization',
	agency: 'Organization',
	military: 'Organization',
	government: 'PublicBody',
	country: 'Address',
	place: 'Address',
};

const actorEntity = ({id, name, kind, aliases}: Actor): FtmEntity => {
	const schema = schemaOf[kind];
	const properties = schema === 'Address' ? {name, full: name, alias: aliases} : {name, alias: aliases};
	return {id: actorId(id), schema, properties: given(properties)};
};

/** One link for each article that names the actor, with the sentence that does so first. */
function linksOf(actor: Actor, dossier: Dossier): FtmEntity[] {
	const first = new Map<string, Location>();
	for (const mention of actor.mentions) if (!first.has(mention.article)) first.set(mention.article, mention);
	return [...first.values()].map(mention => ({
		id: `briefing-link-${actor.id}-${mention.article}`,
		schema: 'Documentation',
		properties: given({
			document: articleId(mention.article),
			entity: actorId(actor.id),
			summary: wordsAt(mention, dossier),
		}),
	}));
}

function wordsAt(mention: Location, dossier: Dossier): string {
	const lookup = lookupOf(dossier);
	const {start, end} = sentenceOf(lookup, mention);
	return lookup.article(mention.article)!.text.slice(start, end);
}

/** Properties that have a value, each as a list. */
const given = (properties: Readonly<Record<string, string | readonly string[] | null>>): FtmEntity['properties'] =>
	Object.fromEntries(
		Object.entries(properties)
			.map(([name, value]) => [name, value === null ? [] : typeof value === 'string' ? [value] : value] as const)
			.filter(([, values]) => values.length > 0),
	);
