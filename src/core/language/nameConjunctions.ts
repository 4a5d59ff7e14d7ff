/** Words that join two names in a byline. */
export const nameConjunctions = ['et', 'and', '&'] as const;
