import type {Language} from '../language/language.ts';
import {foldWord} from '../text/fold.ts';
import type {Token} from '../text/token.ts';
import {perWord} from '../text/word.ts';

/** The same of two words that are one name: `South Koreans`. */
export const nationalityOfPair = (first: Token, {form}: Token, {gazetteer, code}: Language): string | undefined =>
	gazetteer.demonymOfTwo(first.form, form.replace(/s$/u, ''), code);

/** Code of the country whose people or adjective a word is, in the singular or plural, masculine or feminine; null for others. */
export const nationalityOf = perWord(({form, readings}, {gazetteer, code}: Language): string | null => {
	const word = foldWord(form);
	const forms = [
		word,
		word.replace(/e?s$/u, ''),
		word.replace(/s$/u, ''),
		...readings.map(({lemma}) => foldWord(lemma)),
	];
	for (const candidate of forms) {
		const found = gazetteer.demonym(candidate, code);
		if (found !== undefined) return found;
	}
	return null;
});

/** `the` **`Central American`** `leaders`: whether a word that is of one country alone is of none with the word before it. */
export const isOfWiderPeople = (
	before: Token | undefined,
	{form, capital}: Token,
	{names: {widerPeoples}}: Language,
): boolean =>
	capital &&
	before !== undefined &&
	[form, form.replace(/s$/u, '')].some(people => widerPeoples.has(`${before.form} ${people}`));
