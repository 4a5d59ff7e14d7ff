import {fates, fatesOfNouns} from '../../language/concepts/fates.ts';
import {countsPeople} from './countsPeople.ts';

/** The fate that a noun and what happens make together: jobs that are cut are people laid off; `isDoer` whether those counted do it to others. */
export const fateMade = (noun: string, happens: string | null, isDoer = false): string | undefined =>
	happens === null
		? undefined
		: (fatesOfNouns.get(`${noun} ${happens}`) ?? (isDoer ? undefined : fateOfPeople(noun, happens)));

/** What anybody comes to by it; ambulances that carry 34 wounded have them on board only on the way. */
function fateOfPeople(noun: string, happens: string): string | undefined {
	const made = countsPeople(noun) && noun !== 'victim' ? fatesOfNouns.get(`people ${happens}`) : undefined;
	return made === 'aboard' && fates.has(noun) ? undefined : made;
}
