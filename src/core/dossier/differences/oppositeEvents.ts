import type {Exclusion} from '../../language/concepts/concepts.ts';

/** A clause by who does what it tells, and whether it says that it is not so. */
type Told<Actor> = {readonly denied: boolean; readonly agents: readonly Actor[]};

/** Whether two clauses, of which the event of one excludes that of the other, can never tell one thing; who did not accept something may have refused it. */
export const exclude = <Actor>(exclusion: Exclusion | null, one: Told<Actor>, other: Told<Actor>): boolean =>
	exclusion === 'apart' || (exclusion !== null && one.denied === other.denied);

/** Whether the event of one clause says that that of the other is not so: an act is denied by another of the same actor only. */
export const areOpposite = <Actor>(exclusion: Exclusion | null, one: Told<Actor>, other: Told<Actor>): boolean =>
	exclusion === 'claim' || (exclusion === 'act' && mayBeOneActor(one.agents, other.agents));

/**
 * Whether all who do one of two acts do the other too, or of one it is not told who does it. `Kyiv accepted what was offered by Rome` and
 * `Minsk refused what was offered by Rome` have an actor in common, and are of two.
 */
const mayBeOneActor = <Actor>(agents: readonly Actor[], others: readonly Actor[]): boolean =>
	agents.every(agent => others.includes(agent)) || others.every(other => agents.includes(other));
