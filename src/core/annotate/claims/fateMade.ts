import {fatesOfNouns} from '../../language/concepts/fates.ts';
import {countsPeople} from './countsPeople.ts';

/** The fate that a noun and what happens make together: jobs that are cut are people laid off. */
export const fateMade = (noun: string, happens: string | null): string | undefined =>
	happens === null
		? undefined
		: (fatesOfNouns.get(`${noun} ${happens}`) ??
			(countsPeople(noun) && noun !== 'victim' ? fatesOfNouns.get(`people ${happens}`) : undefined));
