import {conceptById, isWithin} from '../../language/concepts/concepts.ts';

/** Whether a counted noun is one for people, or unknown. */
export const countsPeople = (what: string): boolean => isWithin(what, 'person') || conceptById(what) === undefined;
