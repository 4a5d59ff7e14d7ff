import {foldName} from './nameKey.ts';

/** The initials of the words of a name that are no small words, in capitals: `UNEF` of "Union nationale des étudiants de France". */
export const initialsOf = (name: string): string =>
	name
		.split(/[\s'’-]+/u)
		.filter(word => word.length > 3 || /^\p{Lu}/u.test(word))
		.map(word => foldName(word)[0]?.toUpperCase() ?? '')
		.join('');
