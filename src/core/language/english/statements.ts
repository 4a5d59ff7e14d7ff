import {words} from '../wordLists.ts';

/** English nouns of what somebody has said or counted; lemmas. */
export const englishStatements = words(
	`accusation allegation argument assertion assessment assumption charge claim conclusion contention count criticism description estimate explanation figure idea insinuation interpretation number report rumor rumour statement suggestion talk theory toll version view`,
);
