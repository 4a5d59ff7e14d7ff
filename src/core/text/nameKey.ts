import {lettersOpener} from './lettersOpener.ts';
import {withoutAccents} from './withoutAccents.ts';

/** How one character of a name is compared: letters without accents, nothing for dots, a blank for signs. */
const folds = new Map<string, string>([['.', '']]);

/** Those of the names in the lexicons, whose keys were made so. */
const openLetter = lettersOpener('œæßđðłøı');

function foldCharacter(character: string): string {
	const known = folds.get(character);
	if (known !== undefined) return known;
	const plain = withoutAccents(openLetter(character));
	const folded = /^[\p{L}\p{N}&]*$/u.test(plain) ? plain : ' ';
	folds.set(character, folded);
	return folded;
}

const isDigit = (character: string): boolean => character >= '0' && character <= '9';

/** A name for comparing: lower case, no accents, dots or apostrophes, single spaces for hyphens; digits stand apart. */
export function foldName(name: string): string {
	const known = foldedNames.get(name);
	if (known !== undefined) return known;
	const folded = folding(name);
	if (foldedNames.size >= mostFolded) foldedNames.clear();
	foldedNames.set(name, folded);
	return folded;
}

/** Names and words already folded: those of news repeat. */
const foldedNames = new Map<string, string>();
const mostFolded = 50_000;

function folding(name: string): string {
	if (/^[a-z]+$/.test(name)) return name;
	let folded = '';
	let last = ' ';
	for (const character of name.toLowerCase()) {
		const plain = character >= 'a' && character <= 'z' ? character : foldCharacter(character);
		if (plain === ' ' ? last === ' ' : plain === '') continue;
		if (last !== ' ' && plain !== ' ' && isDigit(last) !== isDigit(plain)) folded += ' ';
		folded += plain;
		last = plain;
	}
	return last === ' ' ? folded.trimEnd() : folded;
}

/** A folded name with its initials in one word, however they were spaced: `jk rowling` for "J. K. Rowling". */
export const withJoinedInitials = (folded: string): string =>
	folded.replace(/(?<=^| )(\p{L}) (?=\p{L}(?: |$))/gu, '$1');
