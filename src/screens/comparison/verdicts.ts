import type {ArticleId} from '../../core/article/article.ts';
import type {Dossier, Fact, FactCause, Verdict} from '../../core/dossier/dossier.ts';
import {type FactWeight, factWeights} from '../../core/dossier/packed/factWeights.ts';
import {packedFrom} from '../../core/dossier/packed/packedFrom.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {Lookup} from '../places/lookup.ts';
import {byCodeUnits} from '../places/order.ts';
import type {Run} from '../rows/row.ts';
import {run} from '../rows/runs.ts';
import type {ScreenInput} from '../screen.ts';

const differing: ReadonlySet<Verdict> = new Set(['conflict', 'measure', 'scope', 'updated', 'range']);

/** Whether the sources give different values or statements. */
export const differs = ({verdict}: Pick<Fact, 'verdict'>): boolean => differing.has(verdict);

/** Whether at least two articles report a fact, so that there is something to compare. */
export const isShared = ({verdict, claims}: Fact): boolean =>
	verdict !== 'single' && claims.some(({article}) => article !== claims[0]!.article);

/** The articles that report a fact, each once. */
export const reportingArticles = (fact: Fact): ArticleId[] => [...new Set(fact.claims.map(claim => claim.article))];

/** What a difference adds to the weight of a fact. */
const severity: Readonly<Record<Verdict, number>> = {
	conflict: 3,
	measure: 2.2,
	scope: 2.1,
	updated: 2,
	range: 1,
	rounded: 0.5,
	agree: 0,
	single: 0,
};
/** What many sources add: 3 where eight independent ones tell it, 1.5 where four do, nothing for two. */
const shareOfSources = 1.5;
/** Periods and ages say little of a story. */
const lessForDurations = 1;
/** What may be two facts stands behind what is surely one. */
const lessForUnsure = 4;

/** What matters most first: a grave difference, and what many independent sources report. */
export const byImportance = (lookup: Pick<Lookup, 'figure'>): ((a: Fact, b: Fact) => number) => {
	const known = new Map<Fact, number>();
	const importance = (fact: Fact): number => {
		const found = known.get(fact) ?? importanceOf(fact, weightOf(fact, lookup));
		known.set(fact, found);
		return found;
	};
	return (a, b) => importance(b) - importance(a) || byCodeUnits(a.label, b.label);
};

/** Facts, what matters most first: those that several sources tell, and the others. */
type RankedFacts = {readonly shared: readonly Fact[]; readonly single: readonly Fact[]};

const rankings = new WeakMap<Dossier, RankedFacts>();

/** The facts of a dossier by their importance, worked out once. */
export const rankedFacts = (lookup: Pick<Lookup, 'dossier' | 'figure'>): RankedFacts => {
	const known = rankings.get(lookup.dossier) ?? rank(lookup);
	rankings.set(lookup.dossier, known);
	return known;
};

const rank = (lookup: Pick<Lookup, 'dossier' | 'figure'>): RankedFacts => {
	const {dossier} = lookup;
	const packed = packedFrom(dossier);
	const weights = packed ? factWeights(packed) : dossier.facts.map(fact => weightOf(fact, lookup));
	const all = dossier.facts
		.map((fact, at) => {
			const weight = weights[at]!;
			const isTold = weight.sources > 1 && fact.verdict !== 'single';
			return {fact, label: fact.label, isTold, importance: importanceOf(fact, weight)};
		})
		.sort((a, b) => b.importance - a.importance || byCodeUnits(a.label, b.label));
	const some = (isTold: boolean): Fact[] => all.filter(entry => entry.isTold === isTold).map(({fact}) => fact);
	return {shared: some(true), single: some(false)};
};

const weightOf = (fact: Fact, lookup: Pick<Lookup, 'figure'>): FactWeight => ({
	sources: reportingArticles(fact).length,
	isDuration: fact.claims.some(({figures}) => figures.some(id => lookup.figure(id)?.measure === 'duration')),
});

const importanceOf = ({verdict, unsure, origins}: Fact, {sources, isDuration}: FactWeight): number => {
	const independent = (sources + origins) / 2;
	const less = (isDuration ? lessForDurations : 0) + (unsure ? lessForUnsure : 0);
	return severity[verdict] + shareOfSources * Math.log2(independent / 2) - less;
};

/** A kind of difference, its cause where one is known, and whether the claims may answer two questions. */
export type ToldVerdict = Pick<Fact, 'verdict' | 'unsure'> & {readonly cause?: FactCause | null | undefined};

/** Whether a kind of difference is doubtful: of perhaps two questions, or an update of which no date tells what came later. */
export const isDoubtful = ({unsure, cause}: ToldVerdict): boolean =>
	unsure === true || cause?.kind === 'undated' || cause?.kind === 'neitherDated';

/** The word of a kind of difference, with a question mark where it is doubtful. */
export const verdictWord = (told: ToldVerdict, messages: Pick<Messages, 'verdict.unsure' | WordOfVerdict>): string => {
	const word = messages[`verdict.${told.verdict}`];
	return isDoubtful(told) ? messages['verdict.unsure'](word) : word;
};

type WordOfVerdict = `verdict.${Verdict}`;

/** The sign and the word of a kind of difference; never one of them alone. */
export const verdictRuns = (told: ToldVerdict, {messages, signs}: Pick<ScreenInput, 'messages' | 'signs'>): Run[] => [
	run(`${signs.verdict[told.verdict]} ${verdictWord(told, messages)}`, verdictRole(told.verdict)),
];

/** How a kind of difference is to look: what nothing explains stands out from what something does. */
export const verdictRole = (verdict: Verdict): Run['role'] => {
	if (verdict === 'conflict') return 'differ';
	if (differing.has(verdict)) return 'explained';
	return verdict === 'single' ? 'muted' : 'agree';
};
