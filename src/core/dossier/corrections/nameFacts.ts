import type {AnnotatedArticle} from '../../annotate/annotation.ts';
import type {Issue} from '../../article/article.ts';
import type {Fact, FactId} from '../dossier.ts';
import {figureId} from '../figureId.ts';
import {withSilence} from '../silence.ts';
import type {Corrections} from './corrections.ts';
import {type Misfit, misfit} from './misfit.ts';
import {isClaim, type QuotedClaim, quotedClaims} from './quotedClaims.ts';

/** The facts with the names that the reader gives them, by quoting a claim of each. */
export function nameFacts(
	facts: readonly Fact[],
	annotated: readonly AnnotatedArticle[],
	corrections: Corrections,
): {facts: readonly Fact[]; issues: readonly Issue[]} {
	const issues: Issue[] = [];
	const names = new Map<FactId, {name: string; line: number}>();
	const find = quotedClaims(annotated);
	for (const {name, quotations} of corrections.facts) {
		let named: FactId | null = null;
		for (const quotation of quotations) {
			const claim = find(quotation);
			const fact = isClaim(claim) ? factOf(claim, facts, annotated) : claim;
			if (isMisfit(fact)) issues.push(misfit(quotation, fact));
			else if (named !== null && named !== fact.id) issues.push(misfit(quotation, ['otherFact', quotation.quote]));
			else if (named === null && names.has(fact.id))
				issues.push(misfit(quotation, ['sameFact', String(names.get(fact.id)!.line)]));
			else {
				named = fact.id;
				if (!names.has(named)) names.set(named, {name, line: quotation.line});
			}
		}
	}
	const articles = annotated.map(({article}) => article.id);
	const named = (fact: Fact): Fact => {
		const name = names.get(fact.id)?.name;
		return name === undefined ? fact : withSilence({...fact, label: name}, articles);
	};
	return {facts: facts.map(named), issues};
}

/** The fact that a quoted claim is of; a misfit says why there is none. */
function factOf(
	{article, claim, quantity}: QuotedClaim,
	facts: readonly Fact[],
	annotated: readonly AnnotatedArticle[],
): Fact | Misfit {
	const {id, text} = annotated[article]!.article;
	const words = text.slice(claim.start, claim.end).replaceAll(/\s+/gu, ' ');
	const figure = quantity === null ? null : figureId(id, quantity);
	const found = facts.filter(({kind, claims}) =>
		figure === null
			? kind === 'statement' &&
				claims.some(one => one.article === id && one.start === claim.start && one.end === claim.end)
			: claims.some(({figures}) => figures.includes(figure)),
	);
	if (found.length > 1) return ['severalFacts', words, String(found.length)];
	return found[0] ?? ['notReported', words];
}

const isMisfit = (found: Fact | Misfit): found is Misfit => Array.isArray(found);
