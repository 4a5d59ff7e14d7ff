import {words} from '../wordLists.ts';

/** French nouns of what somebody has said or counted; lemmas. */
export const frenchStatements = words(
	`accusation affirmation allégation argument bilan chiffre conclusion critique déclaration estimation évaluation explication fait grief hypothèse idée imputation insinuation interprétation nombre propos rapport reproche rumeur thèse théorie version`,
);
