/** What a named actor is: a person, a place, or a body by its kind. A country is also the state that acts. */
export type ActorKind = 'person' | 'organization' | 'government' | 'country' | 'place' | 'agency' | 'military';
