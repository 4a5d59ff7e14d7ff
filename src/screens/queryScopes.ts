/** Scopes as they may stand in a query, in the languages of the interface. */
const scope = /(?:^|\s)(?:source|actor|acteur|before|avant|after|apr[eè]s):(?:["“«][^"”»]*["”»]?|\S*)/giu;

/** What a query looks for, without where. */
export const withoutScopes = (query: string): string => query.replaceAll(scope, '').trim();
