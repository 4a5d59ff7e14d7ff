import {legalForms, nameArticles, ownerPrepositions, spellingsAsOne, tradeWords} from '../../language/companies.ts';
import {foldName, withJoinedInitials} from '../../text/nameKey.ts';

/** A name for comparing, whatever the legal form and the spelling of the country: `Organisation`, `Shoei KK` = `Shoei`. */
export function bodyNameKey(name: string): string {
	const words = withJoinedInitials(foldName(name)).split(' ');
	if (words.length === 1) return words[0]!;
	if (nameArticles.has(words[0]!)) words.shift();
	while (words.length > 1 && legalForms.has(words.at(-1)!)) words.pop();
	return words.map(word => singular(spellingsAsOne.get(word) ?? word)).join(' ');
}

/** `partenaires` and `partenaire`: names are written now with the plural, now without. */
const singular = (word: string): string => (word.length > 4 ? word.replace(/(?<=[^s])s$/u, '') : word);

/** The name of a company without words at its end that only tell what it deals in: `Norvik Shipping`, `Norvik` of "Norvik Shipping Group". */
export function companyStems(name: string): string[] {
	const words = foldName(name).split(' ');
	const stems: string[] = [];
	while (words.length > 1 && (legalForms.has(words.at(-1)!) || tradeWords.has(words.at(-1)!))) {
		words.pop();
		stems.push(bodyNameKey(words.join(' ')));
	}
	return stems;
}

/** A name without one of its words, in every way: "chambre des représentants" of "chambre américaine des représentants". */
export function withoutOneWord(name: string): string[] {
	const words = foldName(name).split(' ');
	return words.length > 1 && words.length < 9
		? words.map((_, at) => words.filter((_, other) => other !== at).join(' '))
		: [];
}

/** The beginnings of a name before the words that tell whose it is or where: "parquet" of "parquet de Sundby". */
export function beginningsOf(name: string): string[] {
	const words = foldName(name).split(' ');
	return words.flatMap((word, at) => (at > 0 && ownerPrepositions.has(word) ? [words.slice(0, at).join(' ')] : []));
}
