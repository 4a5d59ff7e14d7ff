import type {ScannedSentence} from './scannedSentence.ts';
import {isGiven} from './wordClasses.ts';

/** "Stade Sundbais": the adjective of a town behind the noun of its club. */
export const isClub = ({tokens, language}: ScannedSentence, start: number, end: number): boolean =>
	end === start + 2 &&
	language.bodies.clubAdjective?.test(tokens[end - 1]!.form) === true &&
	language.bodies.bodyNouns.get(tokens[start]!.form) === 'place' &&
	language.bodies.heads.get(tokens[start]!.form)?.class === 'site' &&
	!isGiven(tokens[end - 1]!, language);
