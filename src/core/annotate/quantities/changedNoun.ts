import {conceptOf} from '../../language/concepts/concepts.ts';
import {namesPeople} from '../../language/concepts/namesPeople.ts';
import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {countOf} from './countNouns.ts';
import type {Draft, Reference} from './draft.ts';
import {nounOf} from './nouns.ts';

/** Smaller numbers may be shares of those who are lost or gained. */
const leastChanged = 100;

/** `a` **`subscriber`** `loss of 2 million`, `une perte` **`d'abonnés`** `de 2 millions`: people, of whom a noun of change says that so many come or go. */
export function byChangedNoun({tokens, from, amount}: Draft, language: Language): Reference | null {
	const {numbers, headFirst} = language;
	if (amount.max < leastChanged || !numbers.of.has(tokens[from - 1]?.form ?? '')) return null;
	const [people, change] = headFirst ? [from - 2, from - 4] : [from - 3, from - 2];
	const isJoined = !headFirst || numbers.of.has(tokens[from - 3]?.form ?? '');
	return isJoined && isChange(tokens[change], language) ? peopleAt(tokens[people], language) : null;
}

const isChange = (token: Token | undefined, {counting}: Language): boolean =>
	token?.readings.some(
		({lemma, pos}) => pos === 'noun' && (counting.changes.has(lemma) || counting.lossNouns.has(lemma)),
	) ?? false;

/** The people or jobs that a word names, of whom so many come, go or are lost; null for other words. */
export function peopleAt(token: Token | undefined, {code}: Language): Reference | null {
	const lemma = token?.kind === 'word' ? nounOf(token) : null;
	if (lemma === null) return null;
	const areCounted = namesPeople(lemma, code) || conceptOf(lemma, code, 'noun')?.group === 'job';
	return areCounted ? countOf(lemma, token!, 'noun before') : null;
}
