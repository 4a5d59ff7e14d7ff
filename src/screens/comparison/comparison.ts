import type {ArticleId} from '../../core/article/article.ts';
import type {
	Fact,
	FactCause,
	FactClaim,
	Figure,
	FigureId,
	Location,
	ParallelMatch,
	Verdict,
} from '../../core/dossier/dossier.ts';
import {overlaps} from '../../core/text/span.ts';
import type {Lookup} from '../places/lookup.ts';
import {sentenceOf} from '../sources.ts';
import {type Silence, silenceBeside} from './silence.ts';
import {explainedByValue, valueDifference} from './valueDifference.ts';
import {reportingArticles} from './verdicts.ts';

/** Where the reader stands: on a chosen figure, or in the sentence at an offset. */
export type ReadingPoint = {readonly article: ArticleId; readonly offset: number; readonly figure?: FigureId};

/** What another source says, and how it differs from what is being read. */
export type Statement = Location & {
	readonly sentence: Location;
	/** `closest`: only the nearest statement, of which no kind of difference can be said. */
	readonly level: ParallelMatch['level'];
	/** Null when no kind of difference is known, only that it says the same. */
	readonly verdict: Verdict | null;
	/** Why; null when nothing more is known of these two sources. */
	readonly cause: FactCause | null;
	/** Its value, speaker and date, when it is a claim of a known fact. */
	readonly claim: Pick<FactClaim, 'figures' | 'attribution' | 'asOf' | 'status'> | null;
	/** The fact that it has in common with what is read; null where none is known. */
	readonly fact: Fact | null;
};

/** The statements of one source. */
export type SourceStatements = {readonly article: ArticleId; readonly statements: readonly Statement[]};

/** One fact, or one sentence, seen from one article. */
export type Comparison = Silence & {
	readonly from: Location;
	readonly sentence: Location;
	readonly figure: Figure | null;
	readonly fact: Fact | null;
	/** What the article read says itself. */
	readonly own: readonly Pick<FactClaim, 'figures' | 'attribution' | 'asOf' | 'status'>[];
	readonly same: readonly SourceStatements[];
	readonly closest: readonly SourceStatements[];
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
	const same = groupBySource(others.map(claim => statementOfClaim(lookup, claim, fact, figure)));
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
		closest: groupBySource(near.map(match => statementOfMatch(lookup, sentence, match, 'closest'))),
	});
};

const compareSentence = (lookup: Lookup, sentence: Location, figure: Figure | null): Comparison => {
	const matches = (lookup.parallelOf(sentence)?.matches ?? []).map(withLevelOfFact);
	const statements = (level: ParallelMatch['level']) =>
		groupBySource(
			matches.filter(match => match.level === level).flatMap(match => statementsOfMatch(lookup, sentence, match)),
		);
	const same = statements('same');
	const reported = new Set(same.map(({article}) => article));
	// What says the same as the sentence, but not of the chosen figure, is only near to the figure.
	const near = matches.map(match => statementOfMatch(lookup, sentence, match, 'closest'));
	const fact = figure ? null : heaviestFact(lookup, sentence, matches);
	return complete(lookup, {
		from: figure ?? sentence,
		sentence,
		figure,
		fact,
		own: ownClaims(sentence, fact),
		same: figure ? [] : same,
		closest: figure ? groupBySource(near) : statements('closest').filter(({article}) => !reported.has(article)),
	});
};

/** What is told of a fact that may be two is of that fact, here as in the lists: its doubt stands beside it. */
const withLevelOfFact = (match: ParallelMatch): ParallelMatch =>
	match.fact === null ? match : {...match, level: 'same'};

/** The fact that most of the matches share with the sentence; one that is surely one before one that may be two. */
const heaviestFact = (lookup: Lookup, sentence: Location, matches: readonly ParallelMatch[]): Fact | null => {
	const shared = matches.filter(({level}) => level === 'same').map(match => sharedClaim(lookup, sentence, match)?.fact);
	const count = (fact: Fact): number =>
		shared.filter(other => other === fact).length / (fact.unsure ? matches.length + 1 : 1);
	return shared.reduce<Fact | null>((best, fact) => (fact && (!best || count(fact) > count(best)) ? fact : best), null);
};

/** Fact by fact what is told as the same: that of the comparison first, with what has no fact in common; each with what the article read says of it. */
export const byFact = (comparison: Comparison): readonly Comparison[] => {
	const {fact, same, sentence, figure} = comparison;
	const statements = same.flatMap(source => source.statements);
	const others = [...new Set(statements.map(statement => statement.fact))].filter(
		other => other !== null && other !== fact,
	);
	if (fact === null || figure !== null || others.length === 0) return [comparison];
	const ofFact = (other: Fact | null): SourceStatements[] =>
		groupBySource(statements.filter(statement => (statement.fact ?? fact) === other));
	return [fact, ...others].map(other => ({
		...comparison,
		fact: other,
		own: ownClaims(sentence, other),
		same: ofFact(other),
	}));
};

const ownClaims = (sentence: Location, fact: Fact | null): Comparison['own'] =>
	fact ? fact.claims.filter(claim => claim.article === sentence.article && overlaps(claim, sentence)) : [];

const complete = (lookup: Lookup, found: Omit<Comparison, keyof Silence | 'origins'>): Comparison => {
	const here = found.sentence.article;
	const shown = new Set([here, ...[...found.same, ...found.closest].map(({article}) => article)]);
	const reporting = [here, ...found.same.map(({article}) => article)];
	return {
		...found,
		...silentSources(lookup, here, shown),
		origins: new Set(reporting.map(id => lookup.article(id)?.origin ?? id)).size,
	};
};

/** The sources that say nothing of it; first those that tell of the same story, since they might have. */
const silentSources = (lookup: Lookup, here: ArticleId, shown: ReadonlySet<ArticleId>): Silence => {
	const silent = lookup.dossier.articles.map(({id}) => id).filter(id => !shown.has(id) && !lookup.isUncompared(id));
	return silenceBeside([here], silent, lookup);
};

/** The difference seen from the chosen figure where the values tell it; else that of the fact. */
const statementOfClaim = (lookup: Lookup, claim: FactClaim, fact: Fact, figure: Figure): Statement => ({
	...placeOfClaim(claim),
	sentence: sentenceOf(lookup, claim),
	level: 'same',
	...differenceTo(lookup, figure, claim, fact),
	claim,
	fact,
});

type KnownDifference = Pick<Statement, 'verdict' | 'cause'>;

const differenceTo = (lookup: Lookup, figure: Figure | undefined, claim: FactClaim, fact: Fact): KnownDifference => {
	const other = claim.figures.map(id => lookup.figure(id)).find(found => found !== undefined);
	const byValue = figure && other ? valueDifference(figure, other) : null;
	if (byValue) return byValue;
	// What explains the values of the fact's other sources would have explained these two.
	if (figure && other && explainedByValue.has(fact.verdict)) return {verdict: null, cause: null};
	// The cause of a fact is that of two of its sources: of these two only when there are no others.
	return {verdict: fact.verdict, cause: (reportingArticles(fact).length === 2 && fact.cause) || null};
};

const placeOfClaim = ({article, start, end}: FactClaim): Location => ({article, start, end});

const statementOfMatch = (lookup: Lookup, sentence: Location, match: ParallelMatch, level = match.level): Statement => {
	const {article, start, end} = match;
	const shared = sharedClaim(lookup, sentence, match);
	const own = shared?.own.figures.map(id => lookup.figure(id)).find(found => found !== undefined);
	return {
		article,
		start,
		end,
		sentence: sentenceOf(lookup, match),
		level,
		...((level === 'same' ? contradictionOf(shared) : null) ??
			differenceOf(match, level) ??
			(shared ? differenceTo(lookup, own, shared.claim, shared.fact) : {verdict: null, cause: null})),
		claim: shared ? {...shared.claim, figures: shared.figures} : null,
		fact: shared?.fact ?? null,
	};
};

/** What a match says first, then what it says of each other fact that both give numbers for. */
const statementsOfMatch = (lookup: Lookup, sentence: Location, match: ParallelMatch): Statement[] => {
	const first = statementOfMatch(lookup, sentence, match);
	const also = (match.level === 'same' && match.also) || [];
	return [
		first,
		...also
			.map(difference => statementOfMatch(lookup, sentence, {...match, ...difference}))
			.filter(({fact}) => fact !== null && fact !== first.fact),
	];
};

/** Tells statements apart: one sentence may be a statement of several facts. */
export const statementKey = ({article, start, fact}: Pick<Statement, 'article' | 'start' | 'fact'>): string =>
	`statement:${article}:${start}:${fact?.id ?? ''}`;

/** The difference that was found between the two sentences; of what is only near, that of a shared fact alone. */
const differenceOf = ({verdict, cause, fact}: ParallelMatch, level: ParallelMatch['level']): KnownDifference | null =>
	cause && (level === 'same' || fact !== null) ? {verdict, cause} : null;

/** Statements of a fact that some deny and others state, as it may be for the reader alone that joined them: their words would not show it. */
const contradictionOf = (shared: SharedClaim | null): KnownDifference | null => {
	const cause = shared?.fact.cause;
	if (!shared || cause?.kind !== 'negation') return null;
	const isOtherwise = (shared.own.status === 'denied') !== (shared.claim.status === 'denied');
	return isOtherwise && shared.fact.kind === 'statement' ? {verdict: 'conflict', cause} : null;
};

type SharedClaim = {
	readonly fact: Fact;
	readonly own: FactClaim;
	readonly claim: FactClaim;
	/** All that the match gives of the fact: the difference may be that of any. */
	readonly figures: readonly FigureId[];
};

/** A fact that the sentence and its match are both claims of; one with numbers rather than one without. */
const sharedClaim = (lookup: Lookup, sentence: Location, match: ParallelMatch): SharedClaim | null => {
	const mine = lookup.claimsOf(sentence.article).filter(claim => overlaps(claim, sentence));
	const theirs = lookup.claimsOf(match.article).filter(claim => overlaps(claim, match));
	const pairs = mine.flatMap(own => {
		const told = theirs.filter(({fact}) => fact === own.fact);
		const figures = told.flatMap(claim => claim.figures);
		return told.map(claim => ({fact: own.fact, own, claim, figures}));
	});
	return (
		pairs.find(({fact}) => fact.id === match.fact) ??
		pairs.find(({fact}) => fact.kind === 'quantity') ??
		pairs[0] ??
		null
	);
};

const groupBySource = (statements: readonly Statement[]): SourceStatements[] => {
	const groups = new Map<ArticleId, Statement[]>();
	for (const statement of statements) {
		const group = groups.get(statement.article) ?? [];
		if (!group.some(known => statementKey(known) === statementKey(statement)))
			groups.set(statement.article, [...group, statement]);
	}
	return [...groups].map(([article, group]) => ({article, statements: group}));
};
