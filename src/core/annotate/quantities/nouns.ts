import {conceptOf, isWithin} from '../../language/concepts/concepts.ts';
import {fatesOfCaptives} from '../../language/concepts/fates.ts';
import {ownFeminine} from '../../language/concepts/ownFeminine.ts';
import type {Language} from '../../language/language.ts';
import type {Reading} from '../../language/lexicon.ts';
import {pluralOfName, pluralOfNoun} from '../../language/plurals.ts';
import type {Token} from '../../text/token.ts';
import {functionClass, hasClass} from '../../text/wordClass.ts';

/** The longest noun phrase that is looked through for its head. */
export const longestPhrase = 9;

/** The head of a noun phrase: its token and its lemma. */
export type Head = {readonly at: number; readonly lemma: string};

/** A word that no counted noun is, and that ends a noun phrase. */
export const isClosed = (token: Token, {counting, numbers}: Language): boolean =>
	counting.notNouns.has(token.form) ||
	numbers.cardinals.has(token.form) ||
	(hasClass(token, functionClass) && !token.capital && !counting.nounsBesidePronouns.has(token.form));

/** The unit of a participle or adjective that counts people by what befell them, or null. */
export function casualtyOf(token: Token, {counting}: Pick<Language, 'counting'>): string | null {
	const direct = counting.casualties.get(token.form);
	if (direct) return direct;
	const singular = token.form.replace(/(?:es|s|e)$/u, '');
	const known = counting.casualties.get(singular) ?? counting.casualties.get(token.form.replace(/s$/u, ''));
	return known ?? null;
}

/** The lemma of a noun: a plural reading before others, then the most usual. */
export function nounOf(token: Token): string | null {
	let best: Reading | null = null;
	for (let at = 0; at < token.readings.length; at++) {
		const reading = token.readings[at]!;
		if (reading.pos === 'noun' && isBetter(reading, best)) best = reading;
	}
	return best && (ownFeminine(token.form, best.lemma) ?? best.lemma);
}

/** The lemma of an adjective that stands as noun: `les enseignants`. */
export const adjectiveOf = (token: Token): string =>
	token.readings.find(({pos}) => pos === 'adjective')?.lemma ?? token.form;

const isBetter = (reading: Reading, best: Reading | null): boolean => {
	if (!best) return true;
	const plural = reading.number === 'plural';
	if (plural !== (best.number === 'plural')) return plural;
	return reading.frequency > best.frequency;
};

/** The lemma of a noun that the lexicon does not know; of names only acronyms and peoples lose their plural (`PVs`, `Erythréennes`). */
export const unknownLemma = (token: Token): string =>
	token.capital ? token.text.replace(pluralOfName, '') : token.form.replace(pluralOfNoun, '');

/** The lemma that a noun counts under, whether the lexicon knows it or not. */
export const lemmaOf = (token: Token): string => nounOf(token) ?? unknownLemma(token);

/** Whether a word is as usual a verb as a noun: `lives`. */
export const isMainlyVerb = ({readings}: Token): boolean => {
	const verb = readings.find(({pos}) => pos === 'verb');
	const noun = readings.find(({pos}) => pos === 'noun');
	return verb !== undefined && verb.frequency + 1 >= (noun?.frequency ?? 0);
};

/** Whether a unit is known, and none of people: what befalls people befell no tents. */
export function isThing(unit: string, {code}: Language): boolean {
	const concept = conceptOf(unit, code, 'noun');
	return concept !== undefined && !isWithin(concept.id, 'person') && !fatesOfCaptives.has(concept.group);
}
