/**
 * Groups of concepts of which one says that the other is not so: two a line. Only such as nobody tells of one thing one after the other,
 * as `arrested` and `released`, nor of two sides at once, as `won` and `lost`.
 */
export const opposites = `
approve reject
acquit sentence
accept refuse
confirm deny
admit deny
rise fall
improve worsen
strengthen weaken
`;
