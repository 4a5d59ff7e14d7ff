import type {Article} from '../../article/article.ts';
import type {Languages} from '../../language/language.ts';
import {foldName} from '../../text/nameKey.ts';

/** The country that an outlet is named after, whose side it may take: `Norwegian Broadcasting`, `Radio Suède`; null for others. */
export function homeOf({source}: Pick<Article, 'source'>, languages: Languages): string | null {
	for (const word of foldName(source ?? '').split(' '))
		for (const {gazetteer, code} of Object.values(languages)) {
			const known = gazetteer.find(word);
			const country = gazetteer.demonym(word, code) ?? (known?.kind === 'country' ? known.country : undefined);
			if (country !== undefined) return `country:${country}`;
		}
	return null;
}
