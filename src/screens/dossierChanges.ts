import type {Dossier, DossierArticle, Fact, FactClaim, Verdict} from '../core/dossier/dossier.ts';
import {isShared} from './comparison/verdicts.ts';

/** What is another in a dossier than it was: an article, or how the sources tell a fact that several of them report. */
export type DossierChange =
	| {readonly kind: 'came' | 'changed' | 'went'; readonly article: DossierArticle}
	/** Null before: no two sources reported it. Null now: they do no more. The same both times: for another reason. */
	| {readonly kind: 'fact'; readonly fact: Fact; readonly before: Verdict | null; readonly now: Verdict | null};

/** What has come, changed and gone between two analyses of one folder, articles first. */
export function dossierChanges(before: Dossier, now: Dossier): DossierChange[] {
	const kept = unchangedArticles(before, now);
	return [...articleChanges(before, now, kept), ...factChanges(before, now, kept)];
}

const articleChanges = (before: Dossier, now: Dossier, kept: ReadonlySet<string>): DossierChange[] => {
	const known = new Set(before.articles.map(({id}) => id));
	const there = new Set(now.articles.map(({id}) => id));
	return [
		...now.articles.flatMap((article): DossierChange[] =>
			kept.has(article.id) ? [] : [{kind: known.has(article.id) ? 'changed' : 'came', article}],
		),
		...before.articles.flatMap((article): DossierChange[] => (there.has(article.id) ? [] : [{kind: 'went', article}])),
	];
};

/** Articles with the same words and the same that is said about them. */
const unchangedArticles = (before: Dossier, now: Dossier): ReadonlySet<string> => {
	const known = new Map(before.articles.map(article => [article.id, article]));
	const isSame = (article: DossierArticle): boolean => {
		const earlier = known.get(article.id);
		return earlier !== undefined && fields.every(field => earlier[field] === article[field]);
	};
	return new Set(now.articles.filter(isSame).map(({id}) => id));
};

const fields = ['text', 'title', 'source', 'author', 'published', 'path'] as const;

const factChanges = (before: Dossier, now: Dossier, kept: ReadonlySet<string>): DossierChange[] => {
	const earlier = new FactsByClaim(before.facts.filter(isShared), kept);
	const followed = new Set<Fact>();
	const changes = now.facts.filter(isShared).flatMap((fact): DossierChange[] => {
		const known = earlier.like(fact);
		if (known) followed.add(known);
		const verdict = known?.verdict ?? null;
		return verdict === fact.verdict && known?.reason === fact.reason
			? []
			: [{kind: 'fact', fact, before: verdict, now: fact.verdict}];
	});
	const gone = earlier.facts.filter(fact => !followed.has(fact));
	return [...changes, ...gone.map((fact): DossierChange => ({kind: 'fact', fact, before: fact.verdict, now: null}))];
};

/** Facts by the claims of articles that have not changed: there the same words stand at the same place. */
class FactsByClaim {
	readonly facts: readonly Fact[];
	readonly #byClaim = new Map<string, Fact[]>();
	readonly #byLabel = new Map<string, Fact>();

	constructor(facts: readonly Fact[], kept: ReadonlySet<string>) {
		this.facts = facts;
		for (const fact of facts) {
			this.#byLabel.set(fact.label, fact);
			for (const claim of fact.claims) if (kept.has(claim.article)) this.#factsOf(claim).push(fact);
		}
	}

	/** The fact with most of the claims of another, of several the one of its name; else its namesake, when all that told it has changed. */
	like({claims, label}: Fact): Fact | undefined {
		const votes = new Map<Fact, number>();
		for (const claim of claims) for (const fact of this.#factsOf(claim)) votes.set(fact, (votes.get(fact) ?? 0) + 1);
		const weight = ([fact, count]: readonly [Fact, number]): number => count + (fact.label === label ? 0.5 : 0);
		const [best] = [...votes].sort((a, b) => weight(b) - weight(a));
		return best?.[0] ?? this.#byLabel.get(label);
	}

	/** A claim with two figures may be of two facts. */
	#factsOf({article, start, end}: FactClaim): Fact[] {
		const key = `${article} ${start} ${end}`;
		const facts = this.#byClaim.get(key) ?? [];
		this.#byClaim.set(key, facts);
		return facts;
	}
}
