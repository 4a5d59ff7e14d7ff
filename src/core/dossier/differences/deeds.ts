/** What a clause tells: its class of event and its verb, by name or number; null or 0 where there is none. */
type Deed<Key> = {readonly event: Key | null; readonly verb: Key | null};

/** Whether two clauses have one event or, where that of one is of no known class, one verb. */
export const areOneDeed = <Key extends string | number>(one: Deed<Key>, other: Deed<Key>): boolean =>
	one.event && other.event ? one.event === other.event : Boolean(one.verb) && one.verb === other.verb;
