import type {AnnotatedArticle, Quantity} from '../../annotate/annotation.ts';
import {foldWord} from '../../text/fold.ts';
import {sliceOf} from '../../text/span.ts';
import type {ActorIndex} from '../actors/actors.ts';
import {lookupOf} from '../articleLookup.ts';

/** Who speaks, by the actors that are named; of a person with an office only the person: `Varn police spokesman Per Lind` is `Lind`. */
export function speakerKey(found: AnnotatedArticle, attribution: number | null, actors: ActorIndex): string | null {
	const {article, attributions} = found;
	const source = attribution === null ? undefined : attributions[attribution]?.source;
	if (!source) return null;
	const mentions = lookupOf(found).mentionsAt(source);
	const persons = mentions.filter(({kind}) => kind === 'person');
	const named = (persons.length > 0 ? persons : mentions).flatMap(({chain}) => actors.actorOf(article.id, chain) ?? []);
	return named.length > 0 ? [...new Set(named)].sort().join(' ') : foldWord(sliceOf(article.text, source));
}

/** Whether a number is of those who tell something, and not only named with them: `two guards withheld it, and one, Ann Lind, told us`. */
export const countsTellers = ({article: {text}, attributions}: AnnotatedArticle, {start, end}: Quantity): boolean =>
	attributions.some(
		({source, inherited}) =>
			!inherited && source.start <= start && end <= source.end && !text.slice(end, source.end).includes(','),
	);

/** The country whose body speaks, where only one is named: no country of a person or of an army. */
export function speakerCountryOf(found: AnnotatedArticle, attribution: number | null): string | null {
	const source = attribution === null ? undefined : found.attributions[attribution]?.source;
	if (source === undefined) return null;
	const countries = lookupOf(found)
		.mentionsAt(source)
		.flatMap(({kind, country}) => (tellsOfOwnCountry.has(kind) ? (country ?? []) : []));
	return new Set(countries).size === 1 ? countries[0]! : null;
}
const tellsOfOwnCountry: ReadonlySet<string> = new Set(['government', 'organization', 'country']);
