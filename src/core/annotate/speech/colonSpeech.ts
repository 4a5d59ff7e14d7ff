import {isGenitiveMark, isGenitiveS} from '../../language/genitiveMark.ts';
import {overlaps} from '../../text/span.ts';
import {isNounAmong} from '../../text/wordAmong.ts';
import {hasClass, verbClass} from '../../text/wordClass.ts';
import {maySpeak} from './phraseHeads.ts';
import {isQuotationMark} from './quotations.ts';
import {sourcePhrase} from './sourcePhrases.ts';
import {candidateOf, spanOf} from './speakerHistory.ts';
import {add, pronounOf, type Reader, type Source, sourceOf} from './speechReader.ts';
import {formOf, isDash, isFiniteVerb, type SpeechScan, type TokenRange, verbReading} from './speechScan.ts';
import {isFormerVerb, subjectBefore} from './subjects.ts';

/**
 * `Anne Dauvet : « ... »`, `Le procureur se lève : « ... »`: whoever is named or acts before a colon says the quotation
 * behind it, whatever the verb, unless a verb of speech has claimed it.
 */
export function readColon(reader: Reader): void {
	const {scan, drafts} = reader;
	readClosingSource(reader);
	for (let at = 1; at < scan.tokens.length - 1; at++) {
		if (formOf(scan, at) !== ':' || scan.quoted[at] || !opensStatement(reader, at)) continue;
		const content = {from: at + 1, to: scan.tokens.length};
		if (drafts.some(draft => draft.content.from <= content.from && draft.content.to > content.from)) return;
		const source =
			tickerSource(reader, at) ?? replierBefore(reader, at) ?? namedAlone(reader, at) ?? actorBefore(reader, at);
		add(reader, source, {
			rule: 'colon',
			cue: {from: at, to: at + 1},
			content,
			via: null,
			stance: 'asserts',
			before: false,
		});
		return;
	}
}

/** A quotation follows, within a few words; in a title anything that a person says: `Minister: 300 jobs will go`. */
function opensStatement(reader: Reader, colon: number): boolean {
	const {scan} = reader;
	for (let at = colon + 1; at < colon + nearQuotation; at++) if (isQuotationMark(formOf(scan, at))) return true;
	if (tickerSource(reader, colon) !== null || replierBefore(reader, colon) !== null || givesCounts(scan, colon))
		return true;
	return (
		scan.kind === 'title' && (namedAlone(reader, colon)?.candidate?.person === true || isHeadlineSource(scan, colon))
	);
}

/** `The mayor has read out` **`the figures`** `on air: 12 hurt`: counts as the object of a verb, and a number behind the colon. */
function givesCounts(scan: SpeechScan, colon: number): boolean {
	if (!scan.counted.slice(colon + 1, colon + 1 + nearNumber).includes(true)) return false;
	for (let at = colon - 1; at > Math.max(1, colon - countsReach); at--)
		if (isIssued(scan, at)) return isObject(scan, at);
	return false;
}

/** Tokens from the noun of the counts to the colon at most: `the figures in a level voice:`. */
const countsReach = 8;

const isIssued = ({speech, tokens}: SpeechScan, at: number): boolean => isNounAmong(tokens[at], speech.issued);

/** Words between an article and its noun at most: `les tout derniers chiffres`. */
const longestQualifier = 3;

/** Right behind a verb or its particle, with an article or possessive. */
function isObject(scan: SpeechScan, noun: number): boolean {
	const {definites, possessives, prepositions} = scan.grammar;
	for (let at = noun - 1; at >= Math.max(1, noun - longestQualifier); at--) {
		const form = formOf(scan, at);
		if (prepositions.has(form) || isGenitiveS(scan.tokens[at])) return false;
		if (!definites.has(form) && !possessives.has(form)) continue;
		return scan.speech.particles.has(formOf(scan, at - 1)) || hasClass(scan.tokens[at - 1], verbClass);
	}
	return false;
}

/** Tokens at most before the colon behind whom a reply is of: `Réaction immédiate de Gilles Hamon, président du club :`. */
const longestReply = 14;

/** **`The union`**`'s reply:`, `Réponse` **`de la ministre`** `:`: whose reply it is that stands behind the colon. */
function replierBefore(reader: Reader, colon: number): Source | null {
	const {scan} = reader;
	if (colon > longestReply) return null;
	const isReply = (at: number): boolean => isNounAmong(scan.tokens[at], scan.speech.replies);
	if (!scan.headFirst) {
		const mark = scan.tokens.findIndex((token, at) => at < colon && isGenitiveMark(token));
		return mark > 0 && isReply(colon - 1) && maySpeak(scan, {from: 0, to: mark})
			? sourceOf(reader, {from: 0, to: mark})
			: null;
	}
	const head = scan.grammar.determiners.has(formOf(scan, 0)) ? 1 : 0;
	if (!isReply(head)) return null;
	for (let at = head + 1; at < head + longestQualifier; at++) {
		if (!scan.grammar.genitives.has(formOf(scan, at))) continue;
		const source = sourcePhrase(scan, at + 1);
		return source?.to === colon ? sourceOf(reader, source) : null;
	}
	return null;
}

/** `07:40 -` **`Coastguard:`** `three boats at sea`: in a running report, right behind the time, who tells the number that follows. */
function tickerSource({scan, ...reader}: Reader, colon: number): Source | null {
	if (scan.kind === 'title' || colon > longestTickerHead) return null;
	let from = 0;
	while (from < colon && (scan.timed[from] || isTickerMark(scan, from))) from++;
	if (colon - from > longestHeadlineSource || scan.grammar.determiners.has(formOf(scan, from))) return null;
	if (!scan.counted.slice(colon + 1, colon + 1 + nearNumber).includes(true)) return null;
	const source = sourcePhrase(scan, from);
	if (source?.to !== colon || !(isCounter(scan, colon - 1) || (from > 0 && isNamedBody(scan, source)))) return null;
	return sourceOf({scan, ...reader}, source);
}

/** Tokens at most from the beginning of such a line to its colon: the hour, a dash and who tells. */
const longestTickerHead = 12;

/** A number behind the colon of a running report stands within so many tokens. */
const nearNumber = 4;

/** What stands around the time: a dash, a stop, the numbers of the hour. */
const isTickerMark = (scan: SpeechScan, at: number): boolean =>
	isDash(scan, at) || scan.tokens[at]!.kind === 'number' || /^[.:]$/u.test(formOf(scan, at));

const isCounter = ({speech, tokens}: SpeechScan, at: number): boolean => isNounAmong(tokens[at], speech.counters);

const isNamedBody = (scan: SpeechScan, range: TokenRange): boolean => {
	const span = spanOf(scan, range);
	return scan.mentions.some(mention => mention.kind !== 'place' && overlaps(mention, span));
};

/** `Police`**`:`**` ten hurt`, `Report: three million need aid`: who counts or what was written, alone and without an article. */
function isHeadlineSource(scan: SpeechScan, colon: number): boolean {
	if (colon > longestHeadlineSource || scan.grammar.determiners.has(formOf(scan, 0))) return false;
	const {counters, documents, tolls} = scan.speech;
	return scan.tokens[colon - 1]!.readings.some(
		({pos, lemma}) => pos === 'noun' && (counters.has(lemma) || documents.has(lemma)) && !tolls.has(lemma),
	);
}

const isHeadline = (scan: SpeechScan, colon: number): boolean => scan.kind === 'title' && isHeadlineSource(scan, colon);

/** Words before the colon of a headline. */
const longestHeadlineSource = 3;

/** `Ten hurt in blast`**`: police`**: at the end of a headline with a number. */
function readClosingSource(reader: Reader): void {
	const {scan} = reader;
	const colon = scan.tokens.findLastIndex(({form}) => form === ':');
	if (scan.kind !== 'title' || colon < 2 || scan.quoted[colon] || !scan.counted.slice(0, colon).includes(true)) return;
	const source = sourcePhrase(scan, colon + 1);
	if (source?.to !== scan.tokens.length || scan.counted.slice(colon).includes(true)) return;
	add(reader, sourceOf(reader, source), {
		rule: 'colon',
		cue: {from: colon, to: colon + 1},
		content: {from: 0, to: colon},
		via: null,
		stance: 'asserts',
		before: true,
	});
}

/** A quotation begins within so many tokens: `: une « entreprise »`. */
const nearQuotation = 3;

/** Nothing but the speaker stands before the colon. */
function namedAlone(reader: Reader, colon: number): Source | null {
	const source = sourcePhrase(reader.scan, 0);
	if (source?.to !== colon || !(isPersonal(reader.scan, source) || isHeadline(reader.scan, colon))) return null;
	return sourceOf(reader, source);
}

/** The subject of the first verb of the sentence, when it is somebody who may speak. */
function actorBefore(reader: Reader, colon: number): Source | null {
	const {scan} = reader;
	for (let at = 1; at < colon; at++) {
		if (scan.quoted[at] || !(isFiniteVerb(scan, at) || isFormerVerb(scan, at))) continue;
		const subject = subjectBefore(scan, at);
		if (subject?.kind === 'pronoun') return personalPronoun(reader, subject.at);
		if (subject?.kind !== 'phrase') continue;
		const tells = verbReading(scan.tokens[at], 'finite');
		const told = (tells !== undefined && scan.speech.verbs.has(tells.lemma)) || givesCounts(scan, colon);
		const fits = told ? maySpeak(scan, subject.range) : isPersonal(scan, subject.range);
		return fits ? sourceOf(reader, subject.range) : null;
	}
	return null;
}

/** `Elle poursuit : « ... »`; `it` and `this` stand for what is spoken of. */
function personalPronoun(reader: Reader, at: number): Source | null {
	const meant = pronounOf(reader, formOf(reader.scan, at), at);
	return meant?.candidate?.person === true ? meant : null;
}

function isPersonal(scan: SpeechScan, range: TokenRange): boolean {
	const {person, named, document} = candidateOf(scan, range, true);
	return !document && (person === true || named !== null) && maySpeak(scan, range);
}
