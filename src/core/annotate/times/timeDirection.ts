import {isGenitiveS} from '../../language/genitiveMark.ts';
import type {Reading} from '../../language/lexicon.ts';
import type {TimeLead, TimeWords} from '../../language/times.ts';
import type {Token} from '../../text/token.ts';
import {endsWithForms, formAt} from '../tokenView.ts';
import type {TimeReading} from './timeMeaning.ts';

/** How far from a time the verb that tells its direction may stand, in tokens. */
const verbReach = 40;

/** Whether a time at a token lies ahead: the nearest verb before it decides; a time before all verbs looks at the first one after it. */
export function isAhead(tokens: readonly Token[], from: number, words: TimeWords): boolean {
	for (let at = from - 1; at >= Math.max(0, from - verbReach); at--) {
		const tense = tenseAt(tokens, at, words);
		if (tense !== null) return tense === 'future';
	}
	for (let at = from; at < Math.min(tokens.length, from + verbReach); at++) {
		const tense = tenseAt(tokens, at, words);
		if (tense !== null) return tense === 'future';
	}
	return false;
}

/** `the trial` **`opens`** `Monday`, **`se réunissent`** `jeudi`: what is set for a day is told in the present. */
const isScheduled = (form: string, {pos, lemma, form: verb}: Reading, words: TimeWords): boolean =>
	pos === 'verb' &&
	(verb === 'finite' || verb === 'infinitive') &&
	words.scheduling.has(lemma) &&
	words.isPresent(form, lemma);

/** **`Sunday's`** `vote`, **`the`** `start`: behind an article or an owner a word is no verb. */
const isNoun = (tokens: readonly Token[], at: number, {articles, possessives}: TimeWords): boolean =>
	isGenitiveS(tokens[at - 1]) || articles.has(formAt(tokens, at - 1)) || possessives.has(formAt(tokens, at - 1));

function tenseAt(tokens: readonly Token[], at: number, words: TimeWords): 'future' | 'other' | null {
	const {form, readings, capital} = tokens[at]!;
	if (words.futureWords.has(form) && !capital) return 'future';
	if (!isNoun(tokens, at, words) && readings.some(reading => isScheduled(form, reading, words))) return 'future';
	const finite = readings.find(reading => reading.form === 'finite');
	if (!finite) return null;
	if (words.isFuture(form, finite.lemma)) return 'future';
	if (readings[0] !== finite && readings.length > 2) return null;
	// `will be` **`laid`** `off`: a form that is a participle too tells no time behind an auxiliary.
	if (readings.some(reading => reading.form === 'participle') && words.beforeParticiples.has(formAt(tokens, at - 1)))
		return null;
	return words.settled.has(form) && formAt(tokens, at + 1) === words.settledMark ? 'future' : 'other';
}

/** The preposition that says how a time is meant, `depuis`, `until`: directly before the time, its article, or the part of the day before it. */
export function leadBefore(
	tokens: readonly Token[],
	{from, end}: Pick<TimeReading, 'from' | 'end'>,
	words: TimeWords,
): TimeLead | null {
	if (isGenitiveS(tokens[end])) return null;
	for (const at of [from, from - 1, partOfDayBefore(tokens, from, words)]) {
		const form = formAt(tokens, at);
		if (at < from && !words.articles.has(form) && !words.linkWords.has(form) && !words.partsOfDay.has(form)) continue;
		const lead = words.leads.find(({words: forms}) => endsWithForms(tokens, at, forms));
		if (lead) return lead;
	}
	return null;
}

/** Where `la nuit de` begins before `samedi`; the time itself where nothing of the kind stands before it. */
function partOfDayBefore(tokens: readonly Token[], from: number, words: TimeWords): number {
	let at = from - 1;
	if (words.articles.has(formAt(tokens, at))) at--;
	if (!words.linkWords.has(formAt(tokens, at)) || !words.partsOfDay.has(formAt(tokens, at - 1))) return from;
	return words.articles.has(formAt(tokens, at - 2)) ? at - 2 : at - 1;
}
