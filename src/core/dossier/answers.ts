import type {AnnotatedArticle, Claim, Count, Measure, Quantity} from '../annotate/annotation.ts';
import {groupOf} from '../language/concepts/concepts.ts';
import {wideRegions} from '../language/wideRegions.ts';
import type {ActorIndex} from './actors.ts';

/** One quantity of one article as an answer to a question: who, what, where, how many. */
export type Answer = {
	/** Indexes into the dossier's articles, the article's claims and its quantities. */
	readonly article: number;
	readonly claim: Claim;
	readonly quantity: Quantity;
	readonly index: number;
	readonly count: Count;
	/** Bounds in the measure's base: days for durations, parts of one for shares, else as they are. */
	readonly low: number;
	readonly high: number;
	/** Actors that take part, and the countries they belong to (`country:KP`). */
	readonly participants: ReadonlySet<string>;
	/** Countries and places that the number is limited to; wide regions do not limit. */
	readonly scope: ReadonlySet<string>;
	/** Keys of the words beside the number. */
	readonly about: ReadonlySet<string>;
	/** Keys of the whole sentence, with its actors. */
	readonly context: ReadonlySet<string>;
};

/** All quantities of the articles as answers, in order. */
export function answersOf(annotated: readonly AnnotatedArticle[], actors: ActorIndex): Answer[] {
	return annotated.flatMap((found, article) => {
		const contexts = contextsOf(found, actors);
		return found.claims.flatMap(claim =>
			claim.counts.map(count => answerOf(found, article, claim, count, actors, contexts[claim.sentence]!)),
		);
	});
}

function answerOf(
	found: AnnotatedArticle,
	article: number,
	claim: Claim,
	count: Count,
	actors: ActorIndex,
	context: ReadonlySet<string>,
): Answer {
	const quantity = found.quantities[count.quantity]!;
	const claims = [claim, ...antecedentsOf(found, claim, quantity)];
	const factor = baseFactor(quantity.measure, quantity.unit);
	return {
		article,
		claim,
		quantity,
		index: count.quantity,
		count,
		low: (quantity.min ?? quantity.max ?? 0) * factor,
		high: (quantity.max ?? quantity.min ?? 0) * factor,
		participants: new Set(claims.flatMap(one => participantKeys(found, one, actors))),
		scope: new Set(scopeKeys(found, count, actors)),
		about: new Set(count.about.slice(0, 8)),
		context,
	};
}

/** "4,000 of them": the claim that names those of whom the number is a part. */
function antecedentsOf({claims}: AnnotatedArticle, claim: Claim, quantity: Quantity): Claim[] {
	if (quantity.partOf === undefined) return [];
	const whole = claims.find(({quantities}) => quantities.includes(quantity.partOf!));
	if (whole) return [whole];
	const before = claims.findLast(({start, quantities}) => start < claim.start && quantities.length > 0);
	return before ? [before] : [];
}

function participantKeys({article, mentions}: AnnotatedArticle, {participants}: Claim, actors: ActorIndex): string[] {
	return participants.flatMap(({mention}) => {
		const {chain, country} = mentions[mention]!;
		const actor = actors.actorOf(article.id, chain);
		return [...(actor === undefined ? [] : [actor]), ...(country === undefined ? [] : [`country:${country}`])];
	});
}

function scopeKeys({article, mentions}: AnnotatedArticle, {places}: Count, actors: ActorIndex): string[] {
	return places.flatMap(mention => {
		const actor = actors.actorOf(article.id, mentions[mention]!.chain);
		return actor === undefined || wideRegions.has(actor) ? [] : [actor];
	});
}

/** Per sentence, the keys of all its claims and the actors it names. */
function contextsOf({article, sentences, claims, mentions}: AnnotatedArticle, actors: ActorIndex): Set<string>[] {
	const contexts = sentences.map(() => new Set<string>());
	for (const {sentence, terms, participants} of claims) {
		for (const term of terms) contexts[sentence]!.add(groupOf(term));
		for (const {mention} of participants) {
			const actor = actors.actorOf(article.id, mentions[mention]!.chain);
			if (actor !== undefined) contexts[sentence]!.add(`@${actor}`);
		}
	}
	return contexts;
}

/** Days of the units of time, by unit as both languages name them. */
const days: Readonly<Record<string, number>> = {
	...{
		seconde: 1 / 86_400,
		second: 1 / 86_400,
		minute: 1 / 1440,
		heure: 1 / 24,
		hour: 1 / 24,
		jour: 1,
		journée: 1,
		day: 1,
		nuit: 1,
		night: 1,
	},
	...{
		semaine: 7,
		week: 7,
		quinzaine: 15,
		fortnight: 14,
		mois: 30.4,
		month: 30.4,
		trimestre: 91,
		quarter: 91,
		an: 365,
		année: 365,
		year: 365,
	},
	...{décennie: 3650, decade: 3650, siècle: 36_500, century: 36_500},
};

const baseFactor = (measure: Measure, unit: string): number =>
	measure === 'duration' ? (days[unit] ?? 1) : measure === 'share' && unit === '%' ? 0.01 : 1;
