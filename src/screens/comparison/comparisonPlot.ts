import {otherCurrency} from '../../core/dossier/answers/unitKind.ts';
import type {Figure} from '../../core/dossier/dossier.ts';
import type {Run} from '../rows/row.ts';
import type {ScreenInput} from '../screen.ts';
import {figuresOfClaim} from './claimValues.ts';
import type {Comparison} from './comparison.ts';
import {onOneScale} from './plotBounds.ts';
import {sourcesPlot} from './sourcesPlot.ts';

/** The values of a comparison on one scale, each once a source. */
export const comparisonPlot = (comparison: Comparison, input: ScreenInput): Run[][] => {
	const isUpdated = comparison.same.some(({statements}) => statements.some(({verdict}) => verdict === 'updated'));
	return sourcesPlot(figuresOf(comparison, input), {isUpdated, read: comparison.sentence.article}, input);
};

/** What the article read gives, then the others, as far as it answers the same question as the first, in whatever currency. */
const figuresOf = ({figure, fact, own, same}: Comparison, input: ScreenInput): Figure[] => {
	const mine = figure ? [figure] : own.flatMap(claim => figuresOfClaim(claim, input));
	const others = same.flatMap(({statements}) => statements.flatMap(({claim}) => claim ?? []));
	const ofFact = fact && new Set(fact.claims.flatMap(({figures}) => figures));
	const found = [...mine, ...others.flatMap(claim => figuresOfClaim(claim, input))];
	return found.filter(one => answersSame(one, found[0]!) && (!ofFact || one === figure || ofFact.has(one.id)));
};

const answersSame = (one: Figure, other: Figure): boolean => onOneScale(one, other) || otherCurrency(one, other);
