import {agencyNamed} from '../core/language/agencies.ts';
import {givenNames} from '../core/language/givenNames.ts';
import {nameConjunctions} from '../core/language/nameConjunctions.ts';

/** A name as bibliographies want it; `literal` where it is not plain which part is the family's: a body, or a name unknown here. */
export type AuthorName = {readonly family: string; readonly given: string} | {readonly literal: string};

/** The authors that a line names: `Ana Roche and Paul Lind, AFP`; one whose names semicolons part holds whole names. */
export function authorNames(line: string | null): AuthorName[] {
	if (line?.includes(';')) return wholeNames(partsAt(line, ';'));
	const turned = turnedName(line ?? '');
	return turned
		? [turned]
		: listedNames(line ?? '')
				.flatMap(joinedNames)
				.map(nameOf);
}

/** Names each of which is one; where some are turned, so is whatever looks alike: `Lind, Anna`, `Wei, Xiulan`. */
function wholeNames(names: readonly string[]): AuthorName[] {
	const areTurned = names.some(name => turnedName(name) !== null);
	return names.map(name => turnedName(name) ?? (areTurned ? likeTurned(name) : null) ?? nameOf(name));
}

/** A family's name, a comma and one or two words in capitals. */
function likeTurned(name: string): AuthorName | null {
	const [, family, given] = /^(\p{Lu}[^,\d]*), (\p{Lu}[^\s,\d]*(?: \p{Lu}[^\s,\d]*)?)$/u.exec(name) ?? [];
	return family === undefined || given === undefined || between.test(family) ? null : {family, given};
}

const partsAt = (line: string, sign: string): string[] =>
	line
		.split(sign)
		.map(part => part.trim())
		.filter(part => part !== '');

/** The names that commas part; a line with commas in which nobody is known may be one name: `Wei, Xiulan`, `Health and Safety, Region 4`. */
function listedNames(line: string): string[] {
	const names = partsAt(line, ',');
	const areSeveral = names.some(isKnown) || names.every(mayBeAuthor);
	return areSeveral || names.length < 2 ? names : [line.trim()];
}

const conjunction = nameConjunctions.join('|');
const leading = new RegExp(`^(?:${conjunction})\\s+`, 'u');
const between = new RegExp(`\\s+(?:${conjunction})\\s+`, 'u');

/** The names that conjunctions join; a body with one in its name (`Health and Human Services`) is one. */
function joinedNames(part: string): string[] {
	const whole = part.replace(leading, '');
	const names = whole.split(between);
	return names.some(isPerson) && names.every(name => isPerson(name) || mayBeAuthor(name)) ? names : [whole];
}

/** `Anna Lind`: a given name that is known, and another. */
const isPerson = (name: string): boolean => 'family' in nameOf(name);

/** A person, persons, or an agency. */
const isKnown = (part: string): boolean =>
	agencyNamed(part) !== undefined || part.replace(leading, '').split(between).some(isPerson);

/** Two or three words in capitals, as the name of a person whose given name is not known here is; or an agency. */
const mayBeAuthor = (name: string): boolean =>
	agencyNamed(name) !== undefined || /^\p{Lu}[^\s]*(?: \p{Lu}[^\s]*){1,2}$/u.test(name);

/** `Lind, Anna`, `García Márquez, Gabriel`; null for what is no name that was turned. */
function turnedName(line: string): AuthorName | null {
	const [family = '', given = '', ...others] = partsAt(line, ',');
	const isTurned = given !== '' && others.length === 0 && given.split(/\s+/u).every(isGivenOrInitial);
	return isTurned && isGiven(given.split(/\s+/u)[0]!) && !isGiven(family.split(/\s+/u)[0]!) ? {family, given} : null;
}

function nameOf(name: string): AuthorName {
	const words = name.split(/\s+/u);
	const given = words.findIndex(word => !isGivenOrInitial(word));
	const count = given < 0 ? words.length - 1 : given;
	if (count < 1 || !isGiven(words[0]!) || between.test(name)) return {literal: name};
	return {given: words.slice(0, count).join(' '), family: words.slice(count).join(' ')};
}

const isGivenOrInitial = (word: string): boolean => isGiven(word) || /^\p{Lu}\.$/u.test(word);

/** `Jean-Pierre` is known by its first part. */
const isGiven = (word: string): boolean => givenNames.has(word.toLowerCase().split('-')[0]!);
