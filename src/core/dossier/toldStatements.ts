import type {AnnotatedArticle, Claim} from '../annotate/annotation.ts';
import type {ActorIndex} from './actors.ts';

/** A claim without numbers as it is compared: its keys are concepts, lemmas and actors. */
export type Statement = {
	readonly article: number;
	readonly claim: Claim;
	readonly event: string;
	readonly actors: ReadonlySet<string>;
	/** Actors and countries that do it. */
	readonly agents: ReadonlySet<string>;
	readonly keys: ReadonlySet<string>;
	/** It is said not to be so. */
	readonly denied: boolean;
	/** Dates that its sentence names, ISO, as far as they are known. */
	readonly dates: readonly string[];
};

/** Events that only say that something is said. */
const speechOnly: ReadonlySet<string> = new Set(['say', 'report_say', 'announce', 'claim']);

/** A statement needs this many keys to be told from others. */
const fewestKeys = 4;
/** A sentence needs this many keys, and the clause that stands for it this many words. */
const fewestOfSentence = 5;
const fewestOfClause = 3;

/** The sentences of an article by all their words: the clause without numbers that says most stands for each. */
export function sentencesToldIn(found: AnnotatedArticle, article: number, actors: ActorIndex): Statement[] {
	const bySentence = new Map<number, Claim[]>();
	for (const claim of found.claims) {
		const known = bySentence.get(claim.sentence);
		if (known) known.push(claim);
		else bySentence.set(claim.sentence, [claim]);
	}
	return [...bySentence.values()].flatMap((claims): Statement[] => {
		const wordy = claims.filter(({quantities}) => quantities.length === 0);
		if (wordy.length === 0) return [];
		const claim = wordy.reduce((most, next) => (next.terms.length > most.terms.length ? next : most));
		if (claim.terms.length < fewestOfClause) return [];
		const named = new Set(claims.flatMap(one => actorsOf(found, one, actors)));
		const keys = new Set([...claims.flatMap(({terms}) => terms), ...[...named].map(actor => `@${actor}`)]);
		if (keys.size < fewestOfSentence) return [];
		const agents = agentsOf(found, claim, actors);
		return [{article, claim, event: claim.event ?? '', actors: named, agents, keys, ...standingOf(found, claim)}];
	});
}

const actorsOf = (found: AnnotatedArticle, {participants}: Claim, actors: ActorIndex): string[] =>
	participants.flatMap(({mention}) => actors.actorOf(found.article.id, found.mentions[mention]!.chain) ?? []);

/** The clauses of an article that tell an event of somebody named, without numbers. */
export function eventsToldIn(found: AnnotatedArticle, article: number, actors: ActorIndex): Statement[] {
	return found.claims.flatMap(claim => {
		if (claim.quantities.length > 0 || claim.event === null || speechOnly.has(claim.event)) return [];
		const named = new Set(actorsOf(found, claim, actors));
		const keys = new Set([...claim.terms, ...[...named].map(actor => `@${actor}`)]);
		if (keys.size < fewestKeys || named.size === 0) return [];
		const agents = agentsOf(found, claim, actors);
		return [{article, claim, event: claim.event, actors: named, agents, keys, ...standingOf(found, claim)}];
	});
}

/** Whether a claim is denied, and the single dates of its sentence: an interval says less than it seems to. */
function standingOf({times}: AnnotatedArticle, claim: Claim): Pick<Statement, 'denied' | 'dates'> {
	const dates = times.flatMap(({sentence, value, role}) =>
		sentence === claim.sentence && value !== null && role !== 'history' && /^[\d-]+$/u.test(value) ? [value] : [],
	);
	return {denied: claim.negated || claim.status === 'denied', dates};
}

function agentsOf({article, mentions}: AnnotatedArticle, {participants}: Claim, actors: ActorIndex): Set<string> {
	const agents = participants.filter(({role}) => role === 'agent').map(({mention}) => mentions[mention]!);
	return new Set(
		agents.flatMap(({chain, country}) => [
			...[actors.actorOf(article.id, chain) ?? []].flat(),
			...(country === undefined ? [] : [`country:${country}`]),
		]),
	);
}
