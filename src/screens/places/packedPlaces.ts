import type {ArticleId} from '../../core/article/article.ts';
import type {Dossier, Fact, Figure, FigureId} from '../../core/dossier/dossier.ts';
import {locationsOf} from '../../core/dossier/groupedPlaces.ts';
import {articleNumbers} from '../../core/dossier/packed/articleNumbers.ts';
import type {PackedFindings} from '../../core/dossier/packed/packedDossier.ts';
import {figureReader, PackedFigure} from '../../core/dossier/packed/packedFigures.ts';
import {type GroupedRows, groupedRows, rowsOfGroup} from '../../core/text/groupedRows.ts';
import {once} from '../../core/text/once.ts';
import {rememberingSome} from '../../core/text/rememberingSome.ts';
import {inTextOrder} from '../../core/text/span.ts';
import type {Lookup} from './lookup.ts';

/** What a lookup finds by its place. */
export type Places = Pick<
	Lookup,
	'figure' | 'figureCount' | 'sentencesOf' | 'figuresOf' | 'mentionsOf' | 'factsOfFigure' | 'claimsOf'
>;

/** Articles whose sentences are remembered: lists of passages ask for the same ones again and again. */
const mostRemembered = 256;
/** Figures that are remembered: some screens of them. */
const mostFigures = 4096;

/** Finds by place what a packed dossier holds, in lists of rows that are made when they are first asked for. */
export const packedPlaces = (dossier: Dossier, packed: PackedFindings): Places => {
	const numbers = new Map(dossier.articles.map(({id}, number) => [id, number]));
	const inArticles = (articles: ArrayLike<number>): RowsIn => rowsInArticles(articles, numbers);
	const factOfClaim = once(() => ownersOf(packed.facts.firstClaims));
	return {
		...figurePlaces(dossier, packed, inArticles(packed.figures.articles), factOfClaim),
		sentencesOf: rememberingSome(mostRemembered, id => {
			const number = numbers.get(id);
			const idOf = (article: number): ArticleId => dossier.articles[article]!.id;
			return number === undefined ? [] : locationsOf(packed.sentences, number, idOf).sort(inTextOrder);
		}),
		mentionsOf: mentionPlaces(dossier, packed, inArticles(packed.actors.mentions.articles)),
		claimsOf: claimPlaces(dossier, packed, inArticles(packed.facts.claims.articles), factOfClaim),
	};
};

/** The rows of an article in a list of which each row says its article. */
type RowsIn = (id: ArticleId) => Uint32Array;

const noRows = new Uint32Array();

function rowsInArticles(articles: ArrayLike<number>, numbers: ReadonlyMap<ArticleId, number>): RowsIn {
	const grouped = once(() => groupedRows(numbers.size, articles));
	return id => {
		const number = numbers.get(id);
		return number === undefined ? noRows : rowsOfGroup(grouped(), number);
	};
}

function figurePlaces(
	dossier: Dossier,
	packed: PackedFindings,
	rowsIn: RowsIn,
	factOfClaim: () => Uint32Array,
): Pick<Places, 'figure' | 'figureCount' | 'figuresOf' | 'factsOfFigure'> {
	const factsOf = once(() => factsByFigure(packed, factOfClaim()));
	const rowOf = figureRows(packed, dossier, rowsIn);
	const reader = figureReader(packed.figures, articleNumbers(dossier.articles));
	// Not by the dossier's list: that makes an object of every figure.
	const figureAt = rememberingSome(mostFigures, (row: number): Figure => new PackedFigure(reader, row));
	return {
		figure: id => {
			const row = rowOf(id);
			return row < 0 ? undefined : figureAt(row);
		},
		figureCount: packed.figures.articles.length,
		figuresOf: id => Array.from(rowsIn(id), figureAt).sort(inTextOrder),
		factsOfFigure: id => {
			const row = rowOf(id);
			return row < 0 ? [] : [...rowsOfGroup(factsOf(), row)].map(fact => dossier.facts[fact]!);
		},
	};
}

function mentionPlaces({actors}: Dossier, {actors: {mentions}}: PackedFindings, rowsIn: RowsIn): Places['mentionsOf'] {
	const actorOf = once(() => ownersOf(mentions.firsts));
	return id =>
		[...rowsIn(id)]
			.map(row => ({
				article: id,
				start: mentions.starts[row]!,
				end: mentions.ends[row]!,
				actor: actors[actorOf()[row]!]!,
			}))
			.sort(inTextOrder);
}

const claimPlaces =
	({facts}: Dossier, packed: PackedFindings, rowsIn: RowsIn, factOfClaim: () => Uint32Array): Places['claimsOf'] =>
	id =>
		[...rowsIn(id)]
			.map(row => {
				const fact = factOfClaim()[row]!;
				return claimOf(facts[fact]!, row - packed.facts.firstClaims[fact]!);
			})
			.sort(inTextOrder);

/** The group that each place stands in. */
function ownersOf(firsts: ArrayLike<number>): Uint32Array {
	const owners = new Uint32Array(firsts[firsts.length - 1]!);
	for (let group = 0; group < firsts.length - 1; group++) owners.fill(group, firsts[group], firsts[group + 1]);
	return owners;
}

/** The facts that each figure is a claim of, each once. */
function factsByFigure({facts, figures}: PackedFindings, factOfClaim: Uint32Array): GroupedRows {
	const {firstFigures, figures: stated} = facts.claims;
	const [figureOf, factOf]: [number[], number[]] = [[], []];
	for (const [claim, fact] of factOfClaim.entries())
		for (let at = firstFigures[claim]!; at < firstFigures[claim + 1]!; at++) {
			figureOf.push(stated[at]!);
			factOf.push(fact);
		}
	const {firsts, rows} = groupedRows(figures.articles.length, figureOf);
	return withoutRepeats({firsts, rows: rows.map(row => factOf[row]!)});
}

/** Each row once in its group; repeats follow each other. */
function withoutRepeats({firsts, rows}: GroupedRows): GroupedRows {
	const kept: number[] = [];
	const starts = new Uint32Array(firsts.length);
	for (let group = 0; group < firsts.length - 1; group++) {
		for (let at = firsts[group]!; at < firsts[group + 1]!; at++)
			if (at === firsts[group] || rows[at] !== rows[at - 1]) kept.push(rows[at]!);
		starts[group + 1] = kept.length;
	}
	return {firsts: starts, rows: Uint32Array.from(kept)};
}

/** Tells the row of a figure by its id; -1 for none. */
function figureRows({figures}: PackedFindings, dossier: Dossier, rowsIn: RowsIn): (id: FigureId) => number {
	const rows = once(() => new Map(dossier.figures.map(({id}, row) => [id, row])));
	if (figures.ids) return id => rows().get(id) ?? -1;
	// An id says the place of its figure in its article: nobody needs a table of all of them.
	return id => {
		const sign = id.lastIndexOf('#');
		const place = Number(id.slice(sign + 1)) - 1;
		return rowsIn(id.slice(0, sign) as ArticleId)[place] ?? -1;
	};
}

function claimOf(fact: Fact, number: number): ReturnType<Lookup['claimsOf']>[number] {
	const {article, start, end, figures, attribution, asOf, status} = fact.claims[number]!;
	return {article, start, end, figures, attribution, asOf, status, fact};
}
