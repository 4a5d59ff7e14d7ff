import type {ArticleId} from '../core/article/article.ts';
import type {Fact, Verdict} from '../core/dossier/dossier.ts';
import {byCodeUnits} from './order.ts';
import type {Run} from './row.ts';
import {run} from './runs.ts';
import type {ScreenInput} from './screen.ts';

/** Heaviest difference first. */
const severity: readonly Verdict[] = ['conflict', 'measure', 'scope', 'updated', 'range', 'rounded', 'agree', 'single'];

const differing: ReadonlySet<Verdict> = new Set(['conflict', 'measure', 'scope', 'updated', 'range']);

/** Whether the sources give different values or statements. */
export const differs = ({verdict}: Pick<Fact, 'verdict'>): boolean => differing.has(verdict);

/** Whether two sources report it. */
export const isShared = (fact: Fact): boolean => fact.verdict !== 'single' && reportingArticles(fact).length > 1;

/** The articles that report a fact, each once. */
export const reportingArticles = (fact: Fact): ArticleId[] => [...new Set(fact.claims.map(claim => claim.article))];

/** Heaviest difference first, then what most sources report. */
export const bySeverity = (a: Fact, b: Fact): number =>
	severity.indexOf(a.verdict) - severity.indexOf(b.verdict) ||
	reportingArticles(b).length - reportingArticles(a).length ||
	byCodeUnits(a.label, b.label);

/** The sign and the word of a kind of difference; never one of them alone. */
export const verdictRuns = (verdict: Verdict, {messages, signs}: Pick<ScreenInput, 'messages' | 'signs'>): Run[] => [
	run(`${signs.verdict[verdict]} ${messages[`verdict.${verdict}`]}`, verdictRole(verdict)),
];

/** How a kind of difference is to look. */
export const verdictRole = (verdict: Verdict): Run['role'] =>
	differing.has(verdict) ? 'differ' : verdict === 'single' ? 'muted' : 'agree';
