import type {AnnotatedArticle, Claim, Quantity} from '../annotate/annotation.ts';
import type {ArticleId} from '../article/article.ts';
import {isWithin} from '../language/concepts/concepts.ts';
import {type Kindred, noKindred} from '../language/kindred.ts';
import {type Span, sliceOf} from '../text/span.ts';
import type {ActorIndex} from './actors/actors.ts';
import {type Answer, answerId} from './answers/answer.ts';
import {type Conversion, conversionOf} from './answers/baseUnits.ts';
import {isOnTop} from './answers/tolls.ts';
import {type ClaimDecisions, noDecisions} from './corrections/claimDecisions.ts';
import {correctGroups, type GroupCorrection} from './corrections/correctGroups.ts';
import {firstTimeOf} from './differences/firstTimes.ts';
import type {FactReadings} from './differences/pairVerdicts.ts';
import {reasonFor, type SourcedReading, verdictOf} from './differences/verdicts.ts';
import type {Fact, FactClaim, FactId, FigureId} from './dossier.ts';
import {withFactIds} from './factId.ts';
import {figureId} from './figureId.ts';
import {speakerOf} from './figures.ts';
import {distinctLabels, labelOf} from './labels/factLabel.ts';
import {statementLabel} from './labels/statementLabel.ts';
import type {ReportableFact} from './parallels/reportedFacts.ts';
import {isDoubtful, statementCause, verdictBy} from './parallels/statementCause.ts';
import {groupStatements, reportableNumbers} from './parallels/statementFacts.ts';
import type {ToldStatement} from './parallels/tellingClause.ts';
import {statusOf} from './questions/likeness.ts';
import {groupAnswers} from './questions/quantityFacts.ts';
import {type TellingFact, withSilence} from './silence.ts';
import {type SameStory, sameStoryIn, storiesOf} from './stories/stories.ts';

/** What facts are found from: articles, their actors, and for each article the origin of its text, by its id. */
export type FactInput = {
	readonly annotated: readonly AnnotatedArticle[];
	readonly actors: ActorIndex;
	readonly origins: ReadonlyMap<ArticleId, string>;
	/** Terms that are near in meaning, where a glossary is at hand. */
	readonly kindred?: Kindred;
};

/** Facts with the readings of their claims. */
export type ComparedFacts = {
	readonly facts: readonly Fact[];
	readonly readings: ReadonlyMap<FactId, readonly SourcedReading[]>;
};

/** The same where readings are only asked for. */
export type KnownFacts = {readonly facts: readonly Fact[]; readonly readings: FactReadings};

/** Claims of several articles that answer the same question, the kind of difference between them, and the readings that it was found from. */
export function compareFacts(input: FactInput, decisions: ClaimDecisions = noDecisions): ComparedFacts {
	const {annotated, actors} = input;
	const stories = storiesOf(annotated, actors);
	const correction = correctGroups(decisions, annotated, actors);
	const {quantities, readings, numbers} = compareNumbers(input, sameStoryIn(stories), correction);
	const told = correction.statements(groupStatements(input, numbers, stories));
	const statements = told.map(group => statementFact(group, input));
	const articles = annotated.map(({article}) => article.id);
	const facts = withFactIds([...quantities, ...statements], annotated).map(fact => withSilence(fact, articles));
	return {facts, readings: new Map(readings.map((own, index) => [facts[index]!.id, own]))};
}

/** Facts with numbers and their readings, and what was found to be one number: nothing else of the answers is held from then on. */
type ComparedNumbers = {
	readonly quantities: readonly Omit<TellingFact, 'id'>[];
	readonly readings: readonly (readonly SourcedReading[])[];
	readonly numbers: readonly ReportableFact[];
};

function compareNumbers(input: FactInput, sameStory: SameStory, correction: GroupCorrection): ComparedNumbers {
	const {annotated, actors, kindred} = input;
	const found = groupAnswers(annotated, actors, sameStory, kindred);
	const groups = correction.answers(found.groups);
	const unsure = correction.unsure(found.unsure);
	const readings = groups.map(group => readingsOf(group, input));
	const facts = groups.map((group, index) => {
		const fact = quantityFact(group, readings[index]!, input);
		return group.every(answer => unsure.has(answerId(answer))) ? {unsure: true, ...fact} : fact;
	});
	return {
		quantities: withDistinctLabels(facts, groups, annotated),
		readings,
		numbers: reportableNumbers(found.groups, annotated),
	};
}

function quantityFact(
	group: readonly Answer[],
	readings: readonly SourcedReading[],
	input: FactInput,
): Omit<TellingFact, 'id'> {
	const {annotated, actors} = input;
	const {verdict, cause} = verdictOf(readings);
	return {
		label: labelOf(group, annotated, actors, verdict !== 'agree'),
		kind: 'quantity',
		claims: group.map(({article, claim, count, index, attribution}) =>
			claimAs(claim, annotated[article]!, actors, {
				asOf: count.asOf,
				attribution,
				figures: [figureId(annotated[article]!.article.id, index)],
			}),
		),
		origins: originsOf(group, input),
		verdict,
		reason: reasonFor(cause),
		cause,
	};
}

function withDistinctLabels(
	facts: readonly Omit<TellingFact, 'id'>[],
	groups: readonly (readonly Answer[])[],
	annotated: readonly AnnotatedArticle[],
): Omit<TellingFact, 'id'>[] {
	const numbers = groups
		.map(([first]) => first!)
		.map(({article, quantity}) => sliceOf(annotated[article]!.article.text, quantity));
	const labels = distinctLabels(
		facts.map(({label}) => label),
		numbers,
	);
	return facts.map((fact, index) => ({...fact, label: labels[index]!}));
}

function statementFact(group: readonly ToldStatement[], input: FactInput): Omit<TellingFact, 'id'> {
	const {annotated, actors, kindred = noKindred} = input;
	const firsts = group.map(({article, claim}) => firstTimeOf(claim, annotated[article]!));
	const cause = statementCause(group, firsts, annotated);
	return {
		...(isDoubtful(group, cause, annotated, kindred) ? {unsure: true} : {}),
		label: statementLabel(group, annotated, actors),
		kind: 'statement',
		claims: group.map(({article, claim, denied}, place) => {
			const {asOf, attribution} = claim;
			const date = cause.kind === 'firstTime' ? (firsts[place] ?? asOf) : asOf;
			const told = claimAs(claim, annotated[article]!, actors, {asOf: date, attribution, figures: []});
			return cause.kind === 'negation' && denied ? {...told, status: 'denied'} : told;
		}),
		origins: originsOf(group, input),
		verdict: verdictBy(cause),
		reason: reasonFor(cause),
		cause,
	};
}

/** How many independent origins report it. */
function originsOf(group: readonly {readonly article: number}[], {annotated, origins}: FactInput): number {
	const reporting = group.map(({article}) => annotated[article]!.article.id);
	return new Set(reporting.map(id => origins.get(id) ?? id)).size;
}

/** The answers of a fact as they are compared, in their order. */
function readingsOf(group: readonly Answer[], input: FactInput): SourcedReading[] {
	const unit = conversionOf(group[0]!.quantity);
	return group.map(answer => readingOf(answer, input, unit));
}

/** An answer as verdicts compare it, in a unit with this worth in the base of its measure. */
function readingOf(answer: Answer, {annotated, actors}: FactInput, unit: Conversion): SourcedReading {
	const {article, quantity, count, claim, part, scope, speaker} = answer;
	const {currency} = answer.unit;
	const worth = conversionOf(quantity);
	const same = worth.factor === unit.factor && worth.zero === unit.zero;
	const scaled = (bound: number | null): number | null =>
		bound === null || same
			? bound
			: Number(((bound * worth.factor + worth.zero - unit.zero) / unit.factor).toPrecision(3));
	return {
		article,
		min: scaled(quantity.min),
		max: scaled(quantity.max),
		written: {min: quantity.min, max: quantity.max},
		said: saidIn(annotated[article]!.article.text, quantity),
		step: worth.factor / unit.factor,
		relation: quantity.relation,
		vague: quantity.vague,
		what: quantity.measure === 'count' ? count.what : quantity.measure,
		members: count.members,
		currency,
		ofPeople: quantity.measure === 'count' && isWithin(count.what, 'person'),
		per: quantity.measure === 'share' ? null : quantity.per,
		event: count.event,
		whole: scaled(wholeOf(annotated[article]!, quantity)),
		// Of the hurt, those badly hurt are only compared with others badly hurt: told as a part or not, they are the same.
		part: part && count.severity === null,
		additional: isOnTop(answer) && count.members === null,
		superseded: count.superseded,
		denied: count.denied || claim.status === 'denied',
		undone: claim.negated && !count.given,
		changedTo: quantity.change === 'to' || isRaisedFrom(annotated[article]!, answer),
		places: [...scope].map(place => actors.actor(place)?.name ?? place).sort(),
		status: statusOf(answer),
		asOf: count.asOf,
		published: annotated[article]!.article.published,
		speaker,
	};
}

/** The number that a quantity is a part of; null where it is none, or that is not known. */
const wholeOf = ({quantities}: AnnotatedArticle, {partOf = -1}: Quantity): number | null =>
	quantities[partOf]?.max ?? null;

/** `420,` **`up from 310`**: the next number of its sentence is told as what it was before. */
function isRaisedFrom({quantities}: AnnotatedArticle, {index, quantity: {sentence}}: Answer): boolean {
	const next = quantities[index + 1];
	return next?.change === 'from' && next.sentence === sentence;
}

/** A number as it is written, in one line. */
const saidIn = (text: string, quantity: Span): string => sliceOf(text, quantity).replaceAll(/\s+/gu, ' ').trim();

/** What is told of a claim by one of its numbers. */
type ToldByNumber = Pick<Claim, 'asOf' | 'attribution'> & {readonly figures: readonly FigureId[]};

function claimAs(
	claim: Claim,
	found: AnnotatedArticle,
	actors: ActorIndex,
	{asOf, attribution, figures}: ToldByNumber = {asOf: claim.asOf, attribution: claim.attribution, figures: []},
): FactClaim {
	const {start, end, status} = claim;
	return {
		article: found.article.id,
		...{start, end, asOf, status},
		figures,
		attribution: speakerOf(found, attribution, actors),
	};
}
