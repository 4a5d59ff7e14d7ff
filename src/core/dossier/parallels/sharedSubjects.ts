import type {AnnotatedArticle, Claim} from '../../annotate/annotation.ts';
import type {Kindred} from '../../language/kindred.ts';
import {foldWord} from '../../text/fold.ts';
import {tellOneDeed} from './contradictions.ts';
import type {ToldStatement} from './tellingClause.ts';

/**
 * Whether all that two clauses have in common is whom they speak of, and what they say of it has other verbs: `the passengers were hurt`,
 * `the passengers have been offered money`.
 */
export function shareSubjectOnly(
	one: ToldStatement,
	other: ToldStatement,
	annotated: readonly AnnotatedArticle[],
	kindred: Kindred,
): boolean {
	const verb = one.event ?? one.claim.predicate;
	const next = other.event ?? other.claim.predicate;
	if (verb === null || next === null || tellOneDeed(one, other) || kindred(verb).includes(next)) return false;
	const shared = one.claim.terms.filter(term => other.claim.terms.includes(term));
	if (shared.length === 0) return false;
	const subject = subjectOf(annotated[one.article]!, one.claim);
	const theirs = subjectOf(annotated[other.article]!, other.claim);
	return shared.every(term => subject.has(term) && theirs.has(term));
}

/**
 * Whether two clauses have one verb, nobody in common who does it, and one has of the rest nothing that the other one lacks: `the regulator
 * ordered the recall`, `the minister ordered the recall`.
 */
export function haveOtherSubjects(
	one: ToldStatement,
	other: ToldStatement,
	annotated: readonly AnnotatedArticle[],
	kindred: Kindred,
): boolean {
	if (!tellOneDeed(one, other) || isPassive(one) !== isPassive(other)) return false;
	const subject = subjectOf(annotated[one.article]!, one.claim);
	const theirs = subjectOf(annotated[other.article]!, other.claim);
	if (subject.size === 0 || theirs.size === 0 || one.agents.some(agent => other.agents.includes(agent))) return false;
	if ([...subject].some(term => theirs.has(term) || kindred(term).some(near => theirs.has(near)))) return false;
	const rest = one.claim.terms.filter(term => !subject.has(term));
	const others = other.claim.terms.filter(term => !theirs.has(term));
	return rest.every(term => others.includes(term)) || others.every(term => rest.includes(term));
}

const isPassive = ({claim: {verbs}}: ToldStatement): boolean => verbs?.passive === true;

/** The terms of a clause that stand before its verb; none of one without a verb. */
function subjectOf({article, sentences, mentions}: AnnotatedArticle, claim: Claim): ReadonlySet<string> {
	const subject = new Set<string>();
	if (claim.verbs === null) return subject;
	const {terms, termStarts} = sentences[claim.sentence]!;
	for (let at = 0; at < terms.length; at++)
		if (termStarts[at]! >= claim.start && termStarts[at]! < claim.verbs.start) subject.add(terms[at]!);
	for (const mention of claim.mentions) {
		const {start, end} = mentions[mention]!;
		if (start < claim.verbs.start) subject.add(foldWord(article.text.slice(start, end)));
	}
	return subject;
}
