/**
 * Groups of concepts of which one says that the other is not so, where one actor does either: two a line. Only such as nobody tells of
 * one thing one after the other, as `arrested` and `released`, nor of two sides at once, as `won` and `lost`.
 */
export const oppositeActs = `
approve reject
acquit sentence
uphold overturn_ruling
accept refuse
accept reject
rise fall
improve worsen
strengthen weaken
`;

/** The same of acts that are taken back too: sources that tell both on other days may both be right. */
export const reversedActs = `
allow ban
open closed
approve suspend
continue end
continue stop
`;

/** The same where it does not matter who does it: what one side confirms, the other denies. */
export const oppositeClaims = `
confirm deny
admit deny
`;
