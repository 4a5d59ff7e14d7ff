import type {Dossier, Parallel, ParallelMatch} from '../dossier/dossier.ts';
import {overlaps, type Span, sliceOf} from '../text/span.ts';
import type {EvaluatedArticles} from './evaluatedArticles.ts';
import type {GoldFile} from './goldFile.ts';
import {harmonicMeasure, type MeasuredPart, type Miss, ratio} from './measure.ts';

/** A claim of the gold file where it stands; null when its words are not in the text. */
type PlacedClaim = {
	readonly fact: string;
	readonly file: string;
	readonly quote: string;
	readonly related: boolean;
	readonly place: Span | null;
};

/** A match longer than this, and than twice the claim, shows a page and no statement; UTF-16 units. */
const longestAnswer = 450;

/** Standing on each claim: does the panel show who else makes it, only them, and nothing where there is nobody. */
export function measurePanel(gold: GoldFile, dossier: Dossier, articles: EvaluatedArticles): MeasuredPart {
	const claims = gold.facts.flatMap(({id, claims: some}) =>
		some.map(
			({file, quote, start, related}): PlacedClaim => ({
				...{fact: id, file, quote, related},
				place: articles.placeOf(file, quote, start),
			}),
		),
	);
	const tally: Tally = {shown: 0, right: 0, asked: 0, found: 0, silent: 0, silentRight: 0, misses: []};
	const seen = new Set<string>();
	for (const claim of claims) {
		if (claim.related) continue;
		if (claim.place === null) tally.misses.push({kind: 'quoteMissing', file: claim.file, gold: claim.quote, found: ''});
		const key = `${claim.file} ${claim.place?.start} ${claim.place?.end}`;
		if (seen.has(key)) continue;
		seen.add(key);
		const asked = questionOf(claim, claims, passagesAt(claim, dossier, articles));
		for (const {file} of gold.articles) {
			if (file === claim.file) continue;
			const there = claims.filter(candidate => candidate.file === file);
			countAnswers(tally, claim.quote, asked, {file, article: articles.articleOf(file), claims: there});
		}
	}
	return {
		measures: [
			harmonicMeasure('panel', ratio(tally.right, tally.shown), ratio(tally.found, tally.asked)),
			{id: 'silence', value: ratio(tally.silentRight, tally.silent)},
		],
		misses: tally.misses,
	};
}

/** What the panel showed and should have shown, counted while it is asked. */
type Tally = {
	shown: number;
	right: number;
	asked: number;
	found: number;
	silent: number;
	silentRight: number;
	readonly misses: Miss[];
};

/** Another article of the gold file, with its claims. */
type Other = {
	readonly file: string;
	readonly article: ReturnType<EvaluatedArticles['articleOf']>;
	readonly claims: readonly PlacedClaim[];
};

function countAnswers(
	tally: Tally,
	quote: string,
	{passages, own, all}: Question,
	{file, article, claims}: Other,
): void {
	const matches = passages.flatMap(passage => passage.matches).filter(match => match.article === article?.id);
	const welcome = claims.filter(({fact}) => all.has(fact));
	const wanted = welcome.filter(({related, fact}) => !related && own.has(fact));
	tally.shown += matches.length;
	tally.right += matches.filter(match => welcome.some(candidate => answers(match, candidate))).length;
	if (welcome.length === 0) {
		tally.silent++;
		const [match] = matches;
		if (!match) tally.silentRight++;
		else tally.misses.push({kind: 'panelWrong', file, gold: quote, found: sliceOf(article!.text, match)});
	} else if (wanted.length > 0) {
		tally.asked++;
		if (matches.some(match => wanted.some(candidate => answers(match, candidate)))) tally.found++;
		else tally.misses.push({kind: 'panelMissed', file, gold: `${quote} ~ ${wanted[0]!.quote}`, found: ''});
	}
}

/** What is asked of the panel: the sentences of a claim, the facts of the claim itself, and all those of the sentences. */
type Question = {
	readonly passages: readonly Parallel[];
	readonly own: ReadonlySet<string>;
	readonly all: ReadonlySet<string>;
};

function questionOf(claim: PlacedClaim, claims: readonly PlacedClaim[], passages: readonly Parallel[]): Question {
	const factsAt = (places: readonly Span[]): string[] =>
		claims
			.filter(({file, place}) => file === claim.file && place !== null && places.some(span => overlaps(place, span)))
			.map(({fact}) => fact);
	const here = claim.place === null ? [] : [claim.place];
	const own = new Set([claim.fact, ...factsAt(here)]);
	return {passages, own, all: new Set([...own, ...factsAt([...here, ...passages])])};
}

function passagesAt({file, place}: PlacedClaim, {parallels}: Dossier, articles: EvaluatedArticles): Parallel[] {
	const id = articles.articleOf(file)?.id;
	return place === null ? [] : parallels.filter(passage => passage.article === id && overlaps(place, passage));
}

const answers = (match: ParallelMatch, {place}: PlacedClaim): boolean =>
	place !== null &&
	overlaps(place, match) &&
	match.end - match.start <= Math.max(longestAnswer, 2 * (place.end - place.start));
