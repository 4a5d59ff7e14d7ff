/**
 * Whether two acts may be of one actor: all who do one of them do the other too, or of one it is not told who does it. `Kyiv accepted what
 * was offered by Rome` and `Minsk refused what was offered by Rome` have an actor in common, and are of two.
 */
export const mayBeOneActor = <Actor>(agents: readonly Actor[], others: readonly Actor[]): boolean =>
	agents.every(agent => others.includes(agent)) || others.every(other => agents.includes(other));
