import type {Draft, Reference} from './draft.ts';

/** How many sentences back another number may stand that a number has its noun from. */
export const reach = 2;

/** How many numbers are looked at on the way there. */
export const longestSearch = 40;

/** What another number counts, taken over under the name of a rule. */
export const take = ({unit, noun, measure, per}: Draft, rule: string): Reference => ({unit, noun, measure, per, rule});

/** Rule of a number that is part of the whole that its sentence opens with. */
export const partOfOpening = 'whole';
