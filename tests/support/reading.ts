import type {SourcedReading} from '../../src/core/dossier/differences/verdicts.ts';
import {isWithin} from '../../src/core/language/concepts/concepts.ts';

/** A reading of which nothing is known but what is given. */
export const readingOf = (given: Partial<SourcedReading> & {readonly article: number}): SourcedReading => ({
	written: {min: given.min ?? null, max: given.max ?? null},
	said: '',
	step: 1,
	currency: null,
	...{min: null, max: null, relation: 'exact', vague: false, what: 'thing', members: null, per: null, event: null},
	...{
		whole: null,
		ofPeople: given.what !== undefined && isWithin(given.what, 'person'),
		part: false,
		additional: false,
		superseded: false,
		denied: false,
		undone: false,
		changedTo: false,
		places: [],
		status: 'asserted',
		asOf: null,
		published: null,
		speaker: null,
	},
	...given,
});
