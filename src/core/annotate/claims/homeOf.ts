import type {Article} from '../../article/article.ts';
import type {Language, Languages} from '../../language/language.ts';
import type {NameWords} from '../../language/names.ts';
import {foldName} from '../../text/nameKey.ts';

/** The country that an outlet is named after, whose side it may take: `Norwegian Broadcasting`, `Radio Suède`; null for others. */
export function homeOf({source}: Pick<Article, 'source'>, languages: Languages): string | null {
	for (const word of foldName(source ?? '').split(' '))
		for (const language of Object.values(languages)) {
			const country = countryOf(word, language);
			if (country !== undefined) return `country:${country}`;
		}
	return null;
}

function countryOf(word: string, {gazetteer, code, names}: Language): string | undefined {
	const people = masculinesOf(word, names).flatMap(form => gazetteer.demonym(form, code) ?? []);
	const known = gazetteer.find(word);
	return people[0] ?? (known?.kind === 'country' ? known.country : undefined);
}

/** An adjective as it is, and without what makes it feminine: `Agence` **`norvégienne`**, `Agence` **`suédoise`**. */
const masculinesOf = (word: string, {feminineEndings}: NameWords): string[] => [
	word,
	...feminineEndings.map(ending => word.replace(ending, '')),
];
