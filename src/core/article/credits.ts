import {agencyMention, agencyNamed} from '../language/agencies.ts';
import {betweenNames, cameThrough, creditWord, pictureWord} from '../language/furniture.ts';
import {countSpacedWords} from './lineShapes.ts';
import {longestFurniture, matchFurniture} from './matchFurniture.ts';

const creditWords = 14;

/** Words with capitals, and what stands between names in a credit: no room for a statement. */
const isNames = (words: string): boolean => words.split(/[\s/|]+/u).every(word => creditWord.test(word));

/** A picture's credit: a label and a name, or names that end with or pass through an agency. */
export function isPhotoCredit(line: string): boolean {
	if (line.length > longestFurniture || countSpacedWords(line) > creditWords || countSpacedWords(line) === 0)
		return false;
	const labelled = matchFurniture(line, furniture => [furniture.photoCredit])?.groups?.credit;
	const credit = labelled ?? line;
	if (!isNames(credit) || /[,;:]/u.test(credit) || /\d/u.test(credit.replace(/(?:19|20)\d\d/u, ''))) return false;
	if (agencyMention.test(credit) && cameThrough.test(credit)) return true;
	return labelled !== undefined && (agencyMention.test(credit) || countSpacedWords(credit) <= 4);
}

/** A caption that carries its own credit in brackets at the end: `(Anna Lind/AP)`. */
export function isCreditedCaption(line: string): boolean {
	const bracket = /\(([^()]{2,80})\)[.»"”]*$/u.exec(line)?.[1];
	return (
		bracket !== undefined && agencyMention.test(bracket) && (cameThrough.test(bracket) || pictureWord.test(bracket))
	);
}

/** The agencies that a credit line names and nothing else: `Avec AFP et Reuters`, `(AP)`. */
export function agenciesOf(line: string): string[] {
	const list = matchFurniture(line, ({withAgency}) => [withAgency])?.groups?.agencies ?? line.replace(/^\(|\)$/gu, '');
	const names = list.split(betweenNames).map(agencyNamed);
	return names.every(name => name !== undefined) ? names : [];
}
