import type {Tag} from './tags.ts';

/** What begins the object of a verb right behind it. */
export const opensObject: ReadonlySet<Tag | undefined> = new Set(['determiner', 'number', 'noun']);
