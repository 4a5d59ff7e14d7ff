import type {Tag} from './tags.ts';

/** What surely begins an object right behind a verb; a name or a pronoun there may be its subject. */
export const plainObjectTags: ReadonlySet<Tag | undefined> = new Set(['determiner', 'number', 'noun']);
