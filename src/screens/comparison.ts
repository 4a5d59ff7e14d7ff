import type {ArticleId} from '../core/article/article.ts';
import type {Fact, FactClaim, Figure, FigureId, Location, ParallelMatch, Verdict} from '../core/dossier/dossier.ts';
import {overlaps} from '../core/text/span.ts';
import type {Lookup} from './lookup.ts';
import {sentenceOf} from './sources.ts';

/** Where the reader stands: on a chosen figure, or in the sentence at an offset. */
export type ReadingPoint = {readonly article: ArticleId; readonly offset: number; readonly figure?: FigureId};

/** What another source says, and how it differs from what is being read. */
export type Statement = Location & {
	readonly sentence: Location;
	/** `closest`: only the nearest statement, of which no kind of difference can be said. */
	readonly level: ParallelMatch['level'];
	readonly verdict: Verdict;
	readonly reason: string;
	/** Its value, speaker and date, when it is a claim of a known fact. */
	readonly claim: Pick<FactClaim, 'figures' | 'attribution' | 'asOf' | 'status'> | null;
};

/** The statements of one source. */
export type SourceStatements = {readonly article: ArticleId; readonly statements: readonly Statement[]};

/** One fact, or one sentence, seen from one article. */
export type Comparison = {
	readonly from: Location;
	readonly sentence: Location;
	readonly figure: Figure | null;
	readonly fact: Fact | null;
	/** What the article read says itself. */
	readonly own: readonly Pick<FactClaim, 'figures' | 'attribution' | 'asOf' | 'status'>[];
	readonly same: readonly SourceStatements[];
	readonly closest: readonly SourceStatements[];
	readonly silent: readonly ArticleId[];
	/** Independent origins of what is shown as the same fact, the article read included. */
	readonly origins: number;
};

/** The comparison at a reading point; null when the article is unknown or has no sentence. */
export const compareAt = (lookup: Lookup, point: ReadingPoint): Comparison | null => {
	const sentence = lookup.sentenceAt(point.article, point.offset);
	if (!sentence) return null;
	const figure = point.figure ? (lookup.figure(point.figure) ?? null) : null;
	const fact = figure ? sharedFactOf(lookup, figure.id) : null;
	return figure && fact ? compareFact(lookup, sentence, figure, fact) : compareSentence(lookup, sentence, figure);
};

const sharedFactOf = (lookup: Lookup, figure: FigureId): Fact | null => {
	const facts = lookup.factsOfFigure(figure).filter(fact => fact.verdict !== 'single');
	return facts.reduce<Fact | null>(
		(best, fact) => (best && best.claims.length >= fact.claims.length ? best : fact),
		null,
	);
};

const compareFact = (lookup: Lookup, sentence: Location, figure: Figure, fact: Fact): Comparison => {
	const matches = lookup.parallelOf(sentence)?.matches ?? [];
	const others = fact.claims.filter(({article}) => article !== sentence.article);
	const same = groupBySource(others.map(claim => statementOfClaim(lookup, claim, fact, matches)));
	const reported = new Set(same.map(({article}) => article));
	const near = matches.filter(({article}) => !reported.has(article));
	return complete(lookup, {
		from: figure,
		sentence,
		figure,
		fact,
		own: fact.claims.filter(claim => claim.article === sentence.article && claim.figures.includes(figure.id)),
		same,
		// What is the same statement of the sentence, but gives no such figure, is only near to the figure.
		closest: groupBySource(near.map(match => statementOfMatch(lookup, match, 'closest'))),
	});
};

const compareSentence = (lookup: Lookup, sentence: Location, figure: Figure | null): Comparison => {
	const matches = lookup.parallelOf(sentence)?.matches ?? [];
	const statements = (level: ParallelMatch['level']) =>
		groupBySource(matches.filter(match => match.level === level).map(match => statementOfMatch(lookup, match)));
	const same = statements('same');
	const reported = new Set(same.map(({article}) => article));
	return complete(lookup, {
		from: figure ?? sentence,
		sentence,
		figure,
		fact: factOfMatches(lookup, matches),
		own: ownClaims(lookup, sentence, matches),
		same: figure ? [] : same,
		closest: figure
			? groupBySource(matches.map(match => statementOfMatch(lookup, match, 'closest')))
			: statements('closest').filter(({article}) => !reported.has(article)),
	});
};

const factOfMatches = (lookup: Lookup, matches: readonly ParallelMatch[]): Fact | null => {
	const id = matches.find(({level, fact}) => level === 'same' && fact !== null)?.fact;
	return (id && lookup.fact(id)) || null;
};

const ownClaims = (lookup: Lookup, sentence: Location, matches: readonly ParallelMatch[]): FactClaim[] => {
	const fact = factOfMatches(lookup, matches);
	return fact ? fact.claims.filter(claim => claim.article === sentence.article && overlaps(claim, sentence)) : [];
};

const complete = (lookup: Lookup, found: Omit<Comparison, 'silent' | 'origins'>): Comparison => {
	const here = found.sentence.article;
	const shown = new Set([here, ...[...found.same, ...found.closest].map(({article}) => article)]);
	const reporting = [here, ...found.same.map(({article}) => article)];
	return {
		...found,
		silent: lookup.dossier.articles.map(({id}) => id).filter(id => !shown.has(id)),
		origins: new Set(reporting.map(id => lookup.article(id)?.origin ?? id)).size,
	};
};

/** The verdict seen from the sentence where the analysis gives one; else that of the whole fact. */
const statementOfClaim = (
	lookup: Lookup,
	claim: FactClaim,
	fact: Fact,
	matches: readonly ParallelMatch[],
): Statement => {
	const match = matches.find(
		candidate => candidate.article === claim.article && candidate.fact === fact.id && overlaps(candidate, claim),
	);
	const {verdict, reason} = match ?? fact;
	return {...placeOfClaim(claim), sentence: sentenceOf(lookup, claim), level: 'same', verdict, reason, claim};
};

const placeOfClaim = ({article, start, end}: FactClaim): Location => ({article, start, end});

const statementOfMatch = (lookup: Lookup, match: ParallelMatch, level = match.level): Statement => {
	const fact = match.fact ? lookup.fact(match.fact) : undefined;
	const claim =
		fact?.claims.find(candidate => candidate.article === match.article && overlaps(candidate, match)) ?? null;
	const {article, start, end, verdict, reason} = match;
	return {article, start, end, sentence: sentenceOf(lookup, match), level, verdict, reason, claim};
};

const groupBySource = (statements: readonly Statement[]): SourceStatements[] => {
	const groups = new Map<ArticleId, Statement[]>();
	for (const statement of statements) {
		const group = groups.get(statement.article) ?? [];
		if (!group.some(known => known.start === statement.start)) groups.set(statement.article, [...group, statement]);
	}
	return [...groups].map(([article, group]) => ({article, statements: group}));
};
