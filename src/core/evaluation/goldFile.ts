import {isRecord} from '../text/isRecord.ts';

/** A figure that a person found in an article. */
export type GoldFigure = {
	/** Any text; claims name figures by it. */
	readonly id: string;
	/** The words of the article: hedge, number and counted noun. */
	readonly quote: string;
	/** Where about it stands, in UTF-16 units; decides between places with the same words. */
	readonly start: number;
	/** Bounds; an open end is null. */
	readonly min: number | null;
	readonly max: number | null;
	/** exact, approx, at-least, more-than, at-most, less-than or range. */
	readonly relation: string;
	/** Counted noun or unit; one of its words must be among those of the program's unit. */
	readonly unit: string;
	/** Who gives the figure, in any of the words that name them; empty when nobody does. */
	readonly attribution: readonly string[];
	/** Trivial, vague and optional figures need not be found, and are not wrong when they are. */
	readonly ignored: boolean;
};

/** Somebody or something named in an article. */
type GoldActor = {
	/** The same in every article of the gold file. */
	readonly id: string;
	/** Its names as they are spelled in this article. */
	readonly surfaces: readonly string[];
};

/** An article with all that a person found in it. */
type GoldArticle = {
	/** File name; folder and extension do not matter. */
	readonly file: string;
	readonly figures: readonly GoldFigure[];
	readonly actors: readonly GoldActor[];
	/** Surfaces that may be taken for actors or left out. */
	readonly optionalSurfaces: readonly string[];
};

/** One article's statement of a fact. */
type GoldClaim = {
	readonly file: string;
	readonly quote: string;
	readonly start: number;
	/** Ids of the figures in it. */
	readonly figures: readonly string[];
	/** A neighbouring statement: welcome in the panel, not asked for. */
	readonly related: boolean;
};

/** Claims of several articles that answer one question. */
export type GoldFact = {readonly id: string; readonly claims: readonly GoldClaim[]};

/**
 * What a person found in the articles of a dossier, as a JSON file of two lists: `articles`, each with `file`, `figures` and
 * `actors`, and `facts`, each with `id` and `claims`. Everything is known by its quoted words. Other fields may stand in it.
 */
export type GoldFile = {readonly articles: readonly GoldArticle[]; readonly facts: readonly GoldFact[]};

/** What is wrong with a gold file, by names that every language of the interface has words for; and what it is about: places, ids, files. */
export type GoldProblem =
	| readonly [problem: 'unreadable', reason: string]
	| readonly [problem: 'missing' | 'notJson']
	| readonly [problem: WantedValue | 'noBounds', place: string]
	| readonly [problem: 'sameId', figure: string]
	| readonly [problem: 'unknownArticle' | 'unknownFigure', fact: string, name: string];

/** What should stand at a place of the file. */
type WantedValue = 'object' | 'list' | 'text' | 'bound';

/** The file is no gold file; the place where it is not is empty when it is the whole file. */
export class GoldFileError extends Error {
	readonly problem: GoldProblem;

	constructor(problem: GoldProblem) {
		super(problem.join(' '));
		this.problem = problem;
	}
}

type Fields = Readonly<Record<string, unknown>>;

/** Checks a value read from JSON. Throws `GoldFileError`. */
export function parseGoldFile(value: unknown): GoldFile {
	const root = fieldsAt(value, '');
	const articles = listAt(root.articles, 'articles').map((article, index) => articleAt(article, `articles[${index}]`));
	const facts = listAt(root.facts ?? [], 'facts').map((fact, index) => factAt(fact, `facts[${index}]`));
	const ids = new Set<string>();
	for (const {figures} of articles)
		for (const {id} of figures) {
			if (ids.has(id)) throw new GoldFileError(['sameId', id]);
			ids.add(id);
		}
	const files = new Set(articles.map(({file}) => file));
	for (const {id, claims} of facts)
		for (const {file, figures} of claims) {
			if (!files.has(file)) throw new GoldFileError(['unknownArticle', id, file]);
			const unknown = figures.find(figure => !ids.has(figure));
			if (unknown !== undefined) throw new GoldFileError(['unknownFigure', id, unknown]);
		}
	return {articles, facts};
}

function expected(what: WantedValue, place: string): never {
	throw new GoldFileError([what, place]);
}

function fieldsAt(value: unknown, place: string): Fields {
	return isRecord(value) ? value : expected('object', place);
}

const listAt = (value: unknown, place: string): readonly unknown[] =>
	Array.isArray(value) ? value : expected('list', place);

const textAt = (value: unknown, place: string): string => (typeof value === 'string' ? value : expected('text', place));

const textsAt = (value: unknown, place: string): string[] =>
	listAt(value ?? [], place).map((item, index) => textAt(item, `${place}[${index}]`));

const boundAt = (value: unknown, place: string): number | null =>
	value === null || (typeof value === 'number' && Number.isFinite(value)) ? value : expected('bound', place);

const startAt = (value: unknown, place: string): number => (value === undefined ? 0 : (boundAt(value, place) ?? 0));

function articleAt(value: unknown, place: string): GoldArticle {
	const article = fieldsAt(value, place);
	return {
		file: textAt(article.file, `${place}.file`),
		figures: listAt(article.figures ?? [], `${place}.figures`).map((figure, index) =>
			figureAt(figure, `${place}.figures[${index}]`),
		),
		actors: listAt(article.actors ?? [], `${place}.actors`).map((actor, index) => {
			const {id, surfaces} = fieldsAt(actor, `${place}.actors[${index}]`);
			return {
				id: textAt(id, `${place}.actors[${index}].id`),
				surfaces: textsAt(surfaces, `${place}.actors[${index}].surfaces`),
			};
		}),
		optionalSurfaces: listAt(article.optionalActors ?? [], `${place}.optionalActors`).flatMap((actor, index) =>
			surfacesAt(actor, `${place}.optionalActors[${index}]`),
		),
	};
}

/** Surfaces alone, or actors with their surfaces. */
function surfacesAt(value: unknown, place: string): string[] {
	if (typeof value === 'string') return [value];
	const {surfaces, surface, text, quote} = fieldsAt(value, place);
	return Array.isArray(surfaces) ? surfaces.map(String) : [String(surface ?? text ?? quote ?? '')];
}

function figureAt(value: unknown, place: string): GoldFigure {
	const figure = fieldsAt(value, place);
	const [min, max] = [boundAt(figure.min ?? null, `${place}.min`), boundAt(figure.max ?? null, `${place}.max`)];
	const ignored = figure.weight === 'trivial' || figure.optional === true || figure.vague === true;
	if (min === null && max === null && !ignored) throw new GoldFileError(['noBounds', place]);
	return {
		id: textAt(figure.id, `${place}.id`),
		quote: textAt(figure.quote, `${place}.quote`),
		start: startAt(figure.start, `${place}.start`),
		...{min, max, ignored},
		relation: textAt(figure.relation ?? 'exact', `${place}.relation`),
		unit: textAt(figure.unit ?? '', `${place}.unit`),
		attribution: textsAt(figure.attribution, `${place}.attribution`),
	};
}

function factAt(value: unknown, place: string): GoldFact {
	const fact = fieldsAt(value, place);
	const claims = listAt(fact.claims, `${place}.claims`).map((item, index): GoldClaim => {
		const at = `${place}.claims[${index}]`;
		const claim = fieldsAt(item, at);
		return {
			file: textAt(claim.file, `${at}.file`),
			quote: textAt(claim.quote, `${at}.quote`),
			start: startAt(claim.start, `${at}.start`),
			figures: textsAt(claim.figures, `${at}.figures`),
			related: claim.match === 'related',
		};
	});
	return {id: textAt(fact.id, `${place}.id`), claims};
}
