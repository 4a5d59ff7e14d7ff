import type {NameCandidate} from './nameCandidate.ts';
import type {ScannedSentence} from './scannedSentence.ts';

/** Inhabitants named as a group: "les Ukrainiens", "North Koreans". Whether they act as soldiers is for coreference. */
export function findGroups(
	{tokens, language, evidence: _}: ScannedSentence,
	taken: readonly boolean[],
): NameCandidate[] {
	const found: NameCandidate[] = [];
	for (const [at, token] of tokens.entries()) {
		if (taken[at] || !token.capital || !/s$/u.test(token.form)) continue;
		const lemma = token.readings.find(({pos}) => pos === 'noun')?.lemma ?? token.text;
		const country = language.gazetteer.demonym(lemma, language.code);
		if (country === undefined || (language.code === 'en' && tokens[at + 1]?.capital)) continue;
		found.push({start: at, end: at + 1, kind: 'military', country, key: `${country}:people`, rule: 'inhabitants'});
	}
	return found;
}
