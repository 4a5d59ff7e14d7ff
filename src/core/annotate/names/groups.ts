import {foldName} from '../../text/nameKey.ts';
import {isOfWiderPeople} from '../nationality.ts';
import type {NameCandidate} from './nameCandidate.ts';
import type {ScannedSentence} from './scannedSentence.ts';

/** Inhabitants named as a group: "les Portugais", "South Africans". Whether they act as soldiers is for coreference. */
export function findGroups({tokens, language}: ScannedSentence, taken: readonly boolean[]): NameCandidate[] {
	const found: NameCandidate[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at]!;
		if (taken[at] || !token.capital || !token.form.endsWith('s')) continue;
		if (isOfWiderPeople(tokens[at - 1], token, language)) continue;
		const two =
			tokens[at - 1]?.kind === 'word'
				? language.gazetteer.demonymOfTwo(tokens[at - 1]!.text, token.text, language.code)
				: undefined;
		const lemma = token.readings.find(({pos}) => pos === 'noun')?.lemma ?? token.text;
		const country = two ?? language.gazetteer.demonym(lemma, language.code);
		if (two === undefined && language.gazetteer.find(foldName(token.text))?.kind === 'country') continue;
		if (country === undefined || (!language.headFirst && tokens[at + 1]?.capital)) continue;
		const start = two ? at - 1 : at;
		found.push({start, end: at + 1, kind: 'military', country, key: `${country}:people`, rule: 'inhabitants'});
	}
	return found;
}

/** "la province Sud", "la région Est": a part of the compass with a capital behind the noun of a place. */
export function findDirectedPlaces({tokens, language}: ScannedSentence, taken: readonly boolean[]): NameCandidate[] {
	const {names, headFirst} = language;
	if (!headFirst) return [];
	return tokens.flatMap(({form, capital}, at) => {
		const noun = tokens[at - 1];
		const isPlace = noun !== undefined && !noun.capital && names.divisions.has(noun.form) && !taken[at - 1];
		if (!capital || !names.compass.has(form) || !isPlace || tokens[at + 1]?.capital) return [];
		return [{start: at - 1, end: at + 1, kind: 'place' as const, rule: 'division'}];
	});
}

/** "le Sud", "the South": short for a country that is named in full elsewhere in the article. */
export function findDirections({tokens, nameLike, language}: ScannedSentence): NameCandidate[] {
	const found: NameCandidate[] = [];
	const {names} = language;
	for (let at = 0; at < tokens.length; at++) {
		const {form, capital} = tokens[at]!;
		if (!capital || !names.directions.has(form) || nameLike[at + 1]) continue;
		const before = tokens[at - 1]?.form ?? '';
		if (!names.definiteSingular.has(before) || language.grammar.genitives.has(tokens[at + 1]?.form ?? '')) continue;
		found.push({start: at, end: at + 1, kind: 'country', rule: 'short form', short: true, weak: true});
	}
	return found;
}
