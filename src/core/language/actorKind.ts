/** What a name names. */
export type ActorKind = 'person' | 'organization' | 'government' | 'country' | 'place' | 'agency' | 'military';
