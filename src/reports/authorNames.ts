import {givenNames} from '../core/language/givenNames.ts';

/** A name as bibliographies want it; `literal` where it is not plain which part is the family's: a body, or a name unknown here. */
export type AuthorName = {readonly family: string; readonly given: string} | {readonly literal: string};

/** The authors that a line of a page names: `Ana Roche and Paul Lind, AFP`. */
export function authorNames(line: string | null): AuthorName[] {
	const parts = (line ?? '')
		.split(/\s*[,;&]\s*|\s+(?:et|and)\s+/u)
		.map(part => part.trim())
		.filter(part => part !== '');
	const [family = '', given = ''] = parts;
	const turned = parts.length === 2 && !family.includes(' ') && isGiven(given) && !isGiven(family);
	return turned ? [{family, given}] : parts.map(nameOf);
}

function nameOf(name: string): AuthorName {
	const words = name.split(/\s+/u);
	const given = words.findIndex(word => !isGiven(word) && !/^\p{Lu}\.$/u.test(word));
	const count = given < 0 ? words.length - 1 : given;
	if (count < 1 || !isGiven(words[0]!)) return {literal: name};
	return {given: words.slice(0, count).join(' '), family: words.slice(count).join(' ')};
}

/** `Jean-Pierre` is known by its first part. */
const isGiven = (word: string): boolean => givenNames.has(word.toLowerCase().split('-')[0]!);
