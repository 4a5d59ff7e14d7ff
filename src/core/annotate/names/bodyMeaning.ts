import type {Language} from '../../language/language.ts';
import {foldName} from '../../text/nameKey.ts';
import type {Token} from '../../text/token.ts';
import type {NameCandidate} from './nameCandidate.ts';
import {isFunctionWord} from './wordClasses.ts';

/** A name of fewer content words says too little, one of more is no name. */
const fewest = 2;
const most = 6;

/** More English words than these are not tried for one word. */
const mostMeanings = 4;

/**
 * What each content word of a body's name may be in English, so that names can be compared between languages: `alliance`,
 * `hope` for "Alliance de l'espoir". Nationalities are the code of the country. Undefined for names that cannot be compared.
 */
export function bodyMeaning(
	tokens: readonly Token[],
	{start, end, key, kind}: NameCandidate,
	language: Language,
): string[][] | undefined {
	if (key !== undefined || kind === 'person' || kind === 'place' || kind === 'country') return undefined;
	const words = tokens.slice(start, end).filter(token => token.kind === 'word' && !isSmall(token, language));
	return words.length < fewest || words.length > most ? undefined : words.map(word => meaningsOf(word, language));
}

const isSmall = ({form}: Token, language: Language): boolean =>
	form.endsWith("'") || language.names.links.has(form) || isFunctionWord(language, form);

function meaningsOf({form, text}: Token, {lexicon, glossary, gazetteer, code}: Language): string[] {
	const readings = lexicon.readings(form).filter(({pos}) => pos === 'noun' || pos === 'adjective');
	const country = gazetteer.demonym(text, code) ?? gazetteer.demonym(readings[0]?.lemma ?? '', code);
	if (country !== undefined) return [`@${country}`];
	const english = readings.flatMap(({lemma, pos}) => (glossary ? glossary.english(lemma, pos) : [lemma]));
	const meanings = [...new Set(english.map(foldName))].slice(0, mostMeanings);
	return meanings.length > 0 ? meanings : [foldName(form)];
}
