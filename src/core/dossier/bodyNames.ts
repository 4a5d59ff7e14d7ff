import {legalForms, spellingsAsOne, tradeWords} from '../language/companies.ts';
import {foldName} from '../text/nameKey.ts';

/** A name for comparing, whatever the legal form and the spelling of the country: `Organisation`, `Shoei KK` = `Shoei`. */
export function bodyNameKey(name: string): string {
	const words = foldName(name).split(' ');
	if (words.length === 1) return words[0]!;
	if (words[0] === 'the') words.shift();
	while (words.length > 1 && legalForms.has(words.at(-1)!)) words.pop();
	return words.map(word => spellingsAsOne.get(word) ?? word).join(' ');
}

/** The name of a company without the words that only tell what it deals in: `Norvik` of "Norvik Shipping Group". */
export function companyStem(name: string): string {
	const words = foldName(name).split(' ');
	while (words.length > 1 && (legalForms.has(words.at(-1)!) || tradeWords.has(words.at(-1)!))) words.pop();
	return words.join(' ');
}
