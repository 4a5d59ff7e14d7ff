import {clubBeginnings} from '../../language/clubs.ts';
import {tradeWords} from '../../language/companies.ts';
import {foldName} from '../../text/nameKey.ts';
import type {ScannedSentence} from './scannedSentence.ts';
import {isCommonWord, isGiven} from './wordClasses.ts';

/** "Ban Ki-moon", "Kishida Fumio": where the surname comes first, the given name tells. */
export function isSurnameFirst({tokens, known, language}: ScannedSentence, start: number, end: number): boolean {
	const first = tokens[start]!;
	const last = tokens[end - 1]!;
	if (end !== start + 2 || known[start] || !isGiven(last, language) || language.gazetteer.isSurname(last.text))
		return false;
	const {bodies, names} = language;
	if (isCommonWord(language, last.form) || /^\p{Lu}{2,}/u.test(first.text)) return false;
	return !bodies.bodyNouns.has(first.form) && !names.placeNouns.has(first.form) && !clubBeginnings.has(first.form);
}

/** "Norvik Electric Power", "NL Logistique": a trade behind a name, or letters before one; but "Tyrone Power". */
export function isNamedByTrade({tokens, language}: ScannedSentence, start: number, end: number): boolean {
	const first = tokens[start]!;
	const last = tokens[end - 1]!;
	if (isGiven(first, language) && language.gazetteer.isSurname(last.text)) return false;
	return tradeWords.has(foldName(last.form)) && !isCommonWord(language, first.form);
}

/** "Bolka Lisbon", "China Norvik", "The Standard" in French: a name that ends in a city, begins with a country or with a foreign article is no person's. */
export function isBodyOfTwoLanguages({tokens, known, language}: ScannedSentence, start: number, end: number): boolean {
	const first = tokens[start]!;
	const last = known[end - 1]?.name;
	if (isGiven(first, language) || (isCommonWord(language, first.form) && !language.names.nameArticles.has(first.form)))
		return false;
	if (language.headFirst && language.names.nameArticles.has(first.form)) return true;
	return known[start]?.name.kind === 'country' || (last?.kind === 'place' && last.minor !== true);
}
