import type {AnnotatedArticle, Claim} from '../annotate/annotation.ts';
import {areApart} from '../language/concepts/concepts.ts';
import type {ActorIndex} from './actors.ts';
import {groupByBonds, pairsByKey} from './grouping.ts';

/** A claim without numbers as it is compared: its keys are concepts, lemmas and actors. */
export type Statement = {
	readonly article: number;
	readonly claim: Claim;
	readonly event: string;
	readonly actors: ReadonlySet<string>;
	/** Actors and countries that do it. */
	readonly agents: ReadonlySet<string>;
	readonly keys: ReadonlySet<string>;
};

/** Events that only say that something is said. */
const speechOnly: ReadonlySet<string> = new Set(['say', 'report_say', 'announce', 'claim']);

/** A statement needs this many keys to be told from others. */
const fewestKeys = 4;
/** Statements that share a key with more others than this are not compared through that key. */
const mostSharing = 80;

/** Statements of several articles that tell the same event of the same participants. */
export function groupStatements(annotated: readonly AnnotatedArticle[], actors: ActorIndex): Statement[][] {
	const statements = annotated.flatMap((found, article) => statementsIn(found, article, actors));
	const weight = weightsOf(statements);
	const pairs = pairsByKey(
		statements.map(({event, actors: named}) => new Set([...named].map(actor => `${event} ${actor}`))),
		mostSharing,
	).map(([one, other]) => ({one, other, bond: bondOf(statements[one]!, statements[other]!, weight)}));
	return groupByBonds(statements.length, pairs)
		.map(group => group.map(index => statements[index]!))
		.filter(group => new Set(group.map(({article}) => article)).size > 1);
}

function statementsIn(found: AnnotatedArticle, article: number, actors: ActorIndex): Statement[] {
	return found.claims.flatMap(claim => {
		if (claim.quantities.length > 0 || claim.event === null || speechOnly.has(claim.event)) return [];
		const named = new Set(
			claim.participants.flatMap(({mention}) => actors.actorOf(found.article.id, found.mentions[mention]!.chain) ?? []),
		);
		const keys = new Set([...claim.terms, ...[...named].map(actor => `@${actor}`)]);
		return keys.size < fewestKeys || named.size === 0
			? []
			: [{article, claim, event: claim.event, actors: named, agents: agentsOf(found, claim, actors), keys}];
	});
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

/** Inverse document frequency of keys over the statements. */
function weightsOf(statements: readonly Statement[]): (key: string) => number {
	const counts = new Map<string, number>();
	for (const {keys} of statements) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return key => Math.log(1 + statements.length / (1 + (counts.get(key) ?? 0)));
}

/** Statements with this much of their weight in common tell the same. */
const enough = 0.48;

function bondOf(one: Statement, other: Statement, weight: (key: string) => number): number | null {
	if (areApart(one.event, other.event)) return null;
	if (one.article === other.article) return cosine(one, other, weight) > 0.6 ? 0.2 : -0.1;
	if (otherAgents(one, other)) return -0.3;
	const shared = [...one.keys].filter(key => other.keys.has(key)).length;
	return shared < 3 ? -0.3 : cosine(one, other, weight) - enough;
}

/** Whether both have doers, and none in common. */
const otherAgents = ({agents}: Statement, {agents: others}: Statement): boolean =>
	agents.size > 0 && others.size > 0 && ![...agents].some(agent => others.has(agent));

function cosine({keys}: Statement, {keys: others}: Statement, weight: (key: string) => number): number {
	let shared = 0;
	let [here, there] = [0, 0];
	for (const key of keys) {
		here += weight(key);
		if (others.has(key)) shared += weight(key);
	}
	for (const key of others) there += weight(key);
	return here === 0 || there === 0 ? 0 : shared / Math.sqrt(here * there);
}
