import type {AnnotatedArticle, Attribution, Claim, Quantity} from '../annotate/annotation.ts';
import {type Span, sliceOf} from '../text/span.ts';
import type {ActorIndex} from './actors/actors.ts';
import {lookupOf} from './articleLookup.ts';
import type {ActorId, Figure, Speaker} from './dossier.ts';
import {figureId} from './figureId.ts';
import {givenBy} from './givenBy.ts';

/** Every quantity of every article, with speaker, date and status from the claim that states it. */
export function buildFigures(annotated: readonly AnnotatedArticle[], actors: ActorIndex): Figure[] {
	return annotated.flatMap(found => {
		const claims = claimsByQuantity(found);
		return found.quantities.map((quantity, index) => figureOf(found, quantity, index, claims.get(index), actors));
	});
}

function figureOf(
	found: AnnotatedArticle,
	quantity: Quantity,
	index: number,
	claim: Claim | undefined,
	actors: ActorIndex,
): Figure {
	const {start, end, min, max, relation, measure, unit, ambiguous, vague} = quantity;
	const count = claim?.counts.find(({quantity: of}) => of === index);
	return {
		id: figureId(found.article.id, index),
		article: found.article.id,
		start,
		end,
		min,
		max,
		relation,
		measure,
		unit,
		ambiguous,
		vague,
		noun: quantity.noun === null ? null : sliceOf(found.article.text, quantity.noun),
		event: claim?.event ?? null,
		attribution: speakerOf(found, givenBy(found, quantity, actors), actors),
		asOf: count?.asOf ?? null,
		status: count?.denied ? 'denied' : (claim?.status ?? 'asserted'),
	};
}

/** The narrowest claim that states each quantity. */
function claimsByQuantity({claims}: AnnotatedArticle): ReadonlyMap<number, Claim> {
	const narrowest = new Map<number, Claim>();
	for (const claim of claims)
		for (let at = 0; at < claim.quantities.length; at++) {
			const quantity = claim.quantities[at]!;
			const before = narrowest.get(quantity);
			if (!before || claim.end - claim.start < before.end - before.start) narrowest.set(quantity, claim);
		}
	return narrowest;
}

/** The speaker of an attribution as the public data model has it. */
export function speakerOf(found: AnnotatedArticle, index: number | null, actors: ActorIndex): Speaker | null {
	const attribution = index === null ? undefined : found.attributions[index];
	if (index === null || !attribution) return null;
	const speakers = speakersIn(found, actors);
	speakers[index] ??= namedSpeaker(found, attribution, actors);
	return speakers[index];
}

type Speakers = (Speaker | undefined)[];

/** Held as long as the articles are. */
const speakersByArticle = new WeakMap<AnnotatedArticle, {readonly actors: ActorIndex; readonly speakers: Speakers}>();

/** The speakers of an article that have been asked for, by their attributions: one gives several numbers, which facts tell again. */
function speakersIn(found: AnnotatedArticle, actors: ActorIndex): Speakers {
	const known = speakersByArticle.get(found);
	if (known?.actors === actors) return known.speakers;
	const speakers: Speakers = [];
	speakersByArticle.set(found, {actors, speakers});
	return speakers;
}

function namedSpeaker(found: AnnotatedArticle, attribution: Attribution, actors: ActorIndex): Speaker {
	const {text} = found.article;
	const {source, holder} = attribution;
	return {
		start: source.start,
		end: source.end,
		text: sliceOf(text, source),
		actors: [...new Set([source, holder].flatMap(span => (span ? actorsIn(found, span, actors) : [])))],
		via: viaOf(text, attribution),
	};
}

const viaOf = (text: string, {via}: Attribution): string | null => (via === null ? null : sliceOf(text, via));

const actorsIn = (found: AnnotatedArticle, span: Span, actors: ActorIndex): ActorId[] => [
	...new Set(
		lookupOf(found)
			.mentionsAt(span)
			.map(mention => actors.actorOf(found.article.id, mention.chain))
			.filter(id => id !== undefined),
	),
];
