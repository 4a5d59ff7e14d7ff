import type {Correction, Quoted} from '../../../core/dossier/corrections/correction.ts';
import {quotationOf} from '../../../core/dossier/corrections/quotationOf.ts';
import type {FactClaim, FigureId, Location} from '../../../core/dossier/dossier.ts';
import {overlaps, type Span} from '../../../core/text/span.ts';
import {type Comparison, type Statement, statementKey} from '../../../screens/comparison/comparison.ts';
import type {Lookup} from '../../../screens/places/lookup.ts';
import {chosenRow} from '../chosen.ts';
import {shownComparison} from '../panes/panes.ts';
import type {RemarkId} from '../remark.ts';
import {openArticle, type State, visitOf} from '../state.ts';
import type {World} from '../world.ts';

type Judgement = 'same' | 'different';

/** Two statements that the reader judges: what they are, with the figure that each gives. */
type Judged = readonly [Side, Side];
type Side = {readonly at: Location; readonly figure: FigureId | undefined};

/** The judgement of the statement under the cursor against what is read; a text says why there is none. */
export const judge = (world: World, state: State, kind: Judgement): Correction | {readonly problem: RemarkId} => {
	const sides = openArticle(state) === null ? sidesOfFact(world, state, kind) : sidesOfPanel(world, state, kind);
	if ('problem' in sides) return sides;
	const [one, other] = quotations(world.lookup, sides);
	return one && other ? {kind, one, other} : {problem: 'notice.notQuotable'};
};

/** In the panel: the passage that is read, and the statement under the cursor. */
const sidesOfPanel = (world: World, state: State, kind: Judgement): Judged | {readonly problem: RemarkId} => {
	const comparison = visitOf(state).focus === 'panel' ? shownComparison(world, state) : null;
	const key = chosenRow(world, state)?.key;
	const statement = comparison && statementsOf(comparison).find(found => key === statementKey(found));
	if (!comparison || !statement) return {problem: 'notice.chooseStatement'};
	if (kind === 'same' && isSameAlready(statement)) return {problem: 'notice.sameAlready'};
	const own = comparison.own.find(({figures}) => figures.length > 0);
	const figure = comparison.figure?.id ?? own?.figures[0];
	return [
		{at: comparison.sentence, figure},
		{at: statement, figure: statement.claim?.figures[0]},
	];
};

/** Whether nobody doubts that a statement is of the fact that is read, or says the same in like words. */
const isSameAlready = ({level, fact, verdict}: Statement): boolean =>
	level === 'same' && (fact ? !fact.unsure : verdict === 'agree');

const statementsOf = ({same, closest}: Comparison): Statement[] =>
	[...same, ...closest].flatMap(({statements}) => [...statements]);

/** On the page of a fact: its first other claim, and the claim under the cursor, which may be said to be of another fact, or of the same where that is unsure. */
const sidesOfFact = (world: World, state: State, kind: Judgement): Judged | {readonly problem: RemarkId} => {
	const {subject, screen} = visitOf(state).place;
	const fact = screen === 'fact' && subject?.kind === 'fact' ? world.lookup.fact(subject.id) : undefined;
	const key = chosenRow(world, state)?.key;
	const claim = fact?.claims.find(({article, start}) => key === `claim:${article}:${start}`);
	const first = fact?.claims.find(other => other !== claim && other.article !== claim?.article);
	if (!claim || !first) return {problem: 'notice.chooseStatement'};
	return kind === 'same' && !fact?.unsure ? {problem: 'notice.sameAlready'} : [sideOf(first), sideOf(claim)];
};

const sideOf = (claim: FactClaim): Side => ({at: claim, figure: claim.figures[0]});

/** A claim by a few of its words, with its figure where it gives one; null when none stand for it alone. */
export const quoteClaim = (lookup: Lookup, claim: FactClaim): Quoted | null => {
	const [figure] = claim.figures;
	return figure === undefined ? quoteStatement(lookup, claim) : quoteFigure(lookup, figure);
};

/** Two figures are quoted as figures; else both statements by words that hold none. */
const quotations = (lookup: Lookup, [one, other]: Judged): readonly [Quoted | null, Quoted | null] => {
	if (one.figure !== undefined && other.figure !== undefined)
		return [quoteFigure(lookup, one.figure), quoteFigure(lookup, other.figure)];
	return [quoteStatement(lookup, one.at), quoteStatement(lookup, other.at)];
};

const quoteFigure = (lookup: Lookup, id: FigureId): Quoted | null => {
	const figure = lookup.figure(id);
	const text = figure && lookup.article(figure.article)?.text;
	if (!figure || text === undefined) return null;
	const others = lookup.figuresOf(figure.article).filter(other => other.id !== id);
	return quoted(figure.article, quotationOf(text, figure, others));
};

const mostWords = 8;

const quoteStatement = (lookup: Lookup, {article, start, end}: Location): Quoted | null => {
	const text = lookup.article(article)?.text;
	if (text === undefined) return null;
	const figures = lookup.figuresOf(article);
	const stretch = plainStretch(text, {start, end}, figures);
	return stretch && quoted(article, quotationOf(text, stretch, figures));
};

const quoted = (article: string, quote: string | null): Quoted | null => (quote === null ? null : {article, quote});

/** The longest run of words without a figure, and of it the first few. */
const plainStretch = (text: string, {start, end}: Span, figures: readonly Span[]): Span | null => {
	let best: Span[] = [];
	let run: Span[] = [];
	for (const {0: word, index} of text.slice(start, end).matchAll(/\S+/gu)) {
		const at = {start: start + index, end: start + index + word.length};
		const isPlain = !/\d/u.test(word) && !figures.some(figure => overlaps(figure, at));
		run = isPlain ? [...run, at] : [];
		if (run.length > best.length) best = run;
	}
	const [first] = best;
	const last = best.slice(0, mostWords).at(-1);
	return first && last ? {start: first.start, end: last.end} : null;
};
