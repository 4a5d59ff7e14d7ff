import {conceptOfToken} from '../../language/concepts/concepts.ts';
import {overlaps, type Span} from '../../text/span.ts';
import {isNounAmong} from '../../text/wordAmong.ts';
import {hasClass, verbClass} from '../../text/wordClass.ts';
import {isAddition, joinsCount, joinsVerb} from './additions.ts';
import {authorOf} from './authors.ts';
import {contentStart, hasStatement, partAfter} from './clauseParts.ts';
import {complementEnd} from './complementEnd.ts';
import {type Complement, isAct} from './complements.ts';
import {happenedAt, toldEnd} from './contentEnds.ts';
import type {Cue} from './cues.ts';
import {demandedBare, demandedBefore, relatedBefore} from './demandSpeech.ts';
import {governsHere} from './government.ts';
import {tellsAround} from './invertedSpeech.ts';
import {withoutKnownAside} from './knownAsides.ts';
import {bodyBeforeImpersonal} from './learnedSpeech.ts';
import {beginsPhrase, phraseFrom} from './nounPhrases.ts';
import {isPastVerb} from './pastVerbs.ts';
import {headOf, isCounter, isCrowdCounter, maySpeak} from './phraseHeads.ts';
import {isQuotationMark} from './quotations.ts';
import {isRelay} from './sourcePhrases.ts';
import {spanOf} from './speakerHistory.ts';
import {mayAct} from './speechOrAct.ts';
import {add, cueRange, pronounOf, type Reader, type Source, sourceOf} from './speechReader.ts';
import {
	formOf,
	isBreak,
	isDash,
	isFiniteVerb,
	isName,
	type SpeechScan,
	type TokenRange,
	verbReading,
} from './speechScan.ts';
import {standsAlone} from './standingCues.ts';
import {subjectBefore} from './subjects.ts';

/** `La ville a annoncé que ...`: the subject speaks, what follows the verb is said. */
export function readSubject(reader: Reader, cue: Cue, complement: Complement): void {
	const {scan} = reader;
	if (complement.kind === 'infinitive' && scan.speech.passiveBeforeInfinitive.has(cue.lemma)) return;
	if (readBody(reader, cue, complement) || readBareDemand(reader, cue, complement)) return;
	const subject = subjectBefore(scan, cue.from);
	if (!subject) return;
	const phrase = subject.kind === 'phrase';
	if (!phrase && (cue.verb.class === 'show' || scan.quoted[cue.from] || holdsPlan(cue, complement))) return;
	const source = phrase
		? sourceOf(reader, subject.range, cue.from)
		: pronounOf(reader, formOf(scan, subject.at), subject.at);
	if (!source || (phrase && !source.inherited && isAnonymousToll(scan, subject.range, cue.from))) return;
	const fits = source.inherited || !phrase;
	if (!fits && !isFitSource(scan, authorOf(scan, subject.range, cue.from) ?? subject.range, cue, complement)) return;
	if ((isPlainRecord(scan, cue) || isOwnCount(scan, cue)) && !(phrase && isCounter(scan, subject.range))) return;
	if (phrase && (holdsCount(scan, cue, subject.range, complement) || decides(scan, cue, subject.range, complement)))
		return;
	if (phrase && cue.verb.stance === 'plans' && scan.counted.slice(subject.range.from, subject.range.to).includes(true))
		return;
	if (
		scan.speech.seeing.has(cue.lemma) &&
		cue.verb.class === 'count' &&
		!(phrase && (wasThere(scan, subject.range) || sawCrowd(scan, subject.range, complement)))
	)
		return;
	if (phrase && (plansByThought(cue) || cue.verb.class === 'count') && isOnlyTalk(scan, subject.range)) return;
	const demanded = phrase ? demandedBefore(scan, cue, subject.range) : null;
	if (demanded !== null) {
		addDemand(reader, cue, source, {from: demanded, to: cue.to});
		return;
	}
	if (!governsHere(scan, cue, complement) && !(phrase && showsNumber(scan, subject.range, cue, complement))) {
		readContentBefore(reader, cue, source, subject.start, complement);
		return;
	}
	if (readAround(reader, cue, source, subject.start, complement)) return;
	const told = toldEnd(scan, complement, subject.start);
	const to = cue.stance === 'plans' ? happenedAt(scan, complement.start, told) : told;
	const content = {from: namingEnd(scan, cue, addressedEnd(scan, cue, complement, to), to), to};
	const rule = phrase ? 'subject' : 'pronoun';
	const via = addressee(scan, cue, complement);
	const act = phrase && mayAct(scan, cue, subject.range, complement);
	const stance =
		cue.stance === 'plans' && cue.verb.class === 'give' && tellsPast(scan, complement) ? 'asserts' : cue.stance;
	const parts = {via, stance, before: false, gift: cue.verb.stance === 'plans', act};
	for (const piece of withoutKnownAside(scan, complement, content))
		add(reader, source, {rule, cue: cueRange(cue), content: piece, ...parts});
}

/** Tokens from the beginning of an infinitive to its participle: `n'avoir | jamais rien | su`. */
const perfectReach = 4;

/** `jure` **`n'avoir rien su`**: who swears to what was plans nothing. */
function tellsPast(scan: SpeechScan, {kind, start}: Complement): boolean {
	if (kind !== 'infinitive' || scan.grammar.infinitiveLinks.has(formOf(scan, start))) return false;
	const reach = scan.tokens.slice(start, start + perfectReach);
	const auxiliary = reach.findIndex(token => verbReading(token, 'infinitive') !== undefined);
	const {perfectAuxiliaries, passiveAuxiliaries} = scan.grammar;
	const lemma = verbReading(reach[auxiliary], 'infinitive')?.lemma;
	return (
		lemma !== undefined &&
		perfectAuxiliaries.has(lemma) &&
		!passiveAuxiliaries.has(lemma) &&
		reach.slice(auxiliary + 1).some(token => verbReading(token, 'participle') !== undefined)
	);
}

/** `It may be twice that, they say:` **`600 were found`**: a statement stands before the comma, and more behind the colon. */
function readAround(
	reader: Reader,
	cue: Cue,
	source: Source,
	start: number,
	{kind, start: behind}: Complement,
): boolean {
	const {scan} = reader;
	const around = kind === 'quote' && formOf(scan, behind - 1) === ':' && !scan.quoted[behind] && start > 0;
	if (!around || !tellsAround(scan, start - 1)) return false;
	const content = {from: contentStart(scan, start - 1), to: scan.tokens.length};
	add(reader, source, {rule: 'inserted', cue: cueRange(cue), content, via: null, stance: cue.stance, before: true});
	return true;
}

/** `described the €17 billion plan` **`as`** `theft`: what is said begins with the word before what something is called. */
function namingEnd(scan: SpeechScan, {lemma}: Cue, from: number, to: number): number {
	const before = scan.speech.naming.get(lemma);
	for (let at = from; before !== undefined && at < to && !isBreak(scan, at); at++)
		if (formOf(scan, at) === before) return at;
	return from;
}

/** `urged` **`the 1,700 workers hit by it`** `to stay`, `a exhorté` **`les 1 700 salariés`** `à rester`: who is spoken to is known, and what is said begins behind. */
function addressedEnd(scan: SpeechScan, {verb}: Cue, {kind, start}: Complement, to: number): number {
	if (verb.class !== 'act' || kind !== 'object' || !scan.grammar.definites.has(formOf(scan, start))) return start;
	for (let at = start + 2; at < to && !isBreak(scan, at); at++) if (leadsToInfinitive(scan, at)) return at;
	return start;
}

const leadsToInfinitive = (scan: SpeechScan, at: number): boolean =>
	(scan.grammar.infinitiveLinks.has(formOf(scan, at)) || formOf(scan, at) === scan.grammar.infinitiveMark) &&
	verbReading(scan.tokens[at + 1], 'infinitive') !== undefined;

/** `Le dernier bilan fait état de`: it gives a number and names nobody who has counted, where `le bilan de la préfecture` does. */
function isAnonymousToll(scan: SpeechScan, toll: TokenRange, verb: number): boolean {
	const head = headOf(scan, toll);
	const isToll = isNounAmong(scan.tokens[head], scan.speech.tolls);
	if (!isToll || authorOf(scan, toll, verb)) return false;
	const {possessives} = scan.grammar;
	for (let at = toll.from; at < toll.to; at++) {
		if (possessives.has(formOf(scan, at)) || (at !== head && isName(scan, at) && !scan.timed[at])) return false;
		const owner = at > head && beginsPhrase(scan, at) ? {from: at, to: toll.to} : null;
		if (owner && maySpeak(scan, owner)) return false;
	}
	return true;
}

/** `Chez Norvent, on parle de`: whether it is the body at the head of the sentence that speaks. */
function readBody(reader: Reader, cue: Cue, complement: Complement): boolean {
	const {scan} = reader;
	const body = bodyBeforeImpersonal(reader, cue);
	if (!body || !governsHere(scan, cue, complement)) return false;
	const content = {from: complement.start, to: complementEnd(scan, complement.start)};
	add(reader, body, {rule: 'body', cue: cueRange(cue), content, via: null, stance: cue.stance, before: false});
	return true;
}

/** `the 20-year term prosecutors had sought`: whether number and speaker stand side by side before the verb. */
function readBareDemand(reader: Reader, cue: Cue, complement: Complement): boolean {
	const bare = demandedBare(reader.scan, cue, complement);
	if (!bare) return false;
	addDemand(reader, cue, sourceOf(reader, bare.speaker), {from: bare.from, to: bare.speaker.from});
	return true;
}

const addDemand = (reader: Reader, cue: Cue, source: Source | null, content: TokenRange): void =>
	add(reader, source, {rule: 'demand', cue: cueRange(cue), content, via: null, stance: cue.stance, before: true});

/** `L'Espagne a enregistré 1 200 cas`, `le groupe a enregistré une perte de 3 millions`: who has had so much does not speak. */
function holdsCount(scan: SpeechScan, cue: Cue, subject: TokenRange, {start}: Complement): boolean {
	if (!scan.speech.perfectOnly.has(cue.lemma)) return false;
	const {determiners, definites} = scan.grammar;
	if (determiners.has(formOf(scan, start)) && !definites.has(formOf(scan, start)) && !scan.counted[start]) return true;
	const head = scan.tokens[headOf(scan, subject)]!;
	return scan.mentions.some(
		mention => overlaps(mention, head) && (mention.kind === 'place' || mention.kind === 'country'),
	);
}

/** `recorded`, without the perfect in which others than counters tell by it. */
const isPlainRecord = (scan: SpeechScan, {from, to, lemma}: Cue): boolean =>
	to - from === 1 && !scan.headFirst && scan.speech.perfectOnly.has(lemma);

/** `Fréjus` **`en compte`** `61`: a town has as many; only who counts by trade says it. */
const isOwnCount = ({speech, ...scan}: SpeechScan, {from, lemma}: Cue): boolean =>
	speech.standing
		.get(lemma)
		?.some(({behind, ofCounters}) => ofCounters === true && scan.tokens[from - 1]?.form === behind) === true;

/** Somebody who was there, by the noun: `witnesses`, `un correspondant de l'AFP`, `a Reuters reporter`. */
const wasThere = (scan: SpeechScan, subject: TokenRange): boolean =>
	scan.tokens[headOf(scan, subject)]!.readings.some(({lemma}) => scan.speech.observers.has(lemma));

/** `the union` **`saw 9,000`**, `the police` **`saw 4,000 marchers`**: who counts a crowd, with a number alone or of those who march. */
const sawCrowd = (scan: SpeechScan, subject: TokenRange, {start}: Complement): boolean =>
	isCrowdCounter(scan, subject) && (standsAlone(scan, start) || countsMarchers(scan, start));

/** The number is of those who march, and no verb tells what they did. */
function countsMarchers({tokens, counted, sentence}: SpeechScan, from: number): boolean {
	let to = from;
	while (counted[to]) to++;
	const marcher = to > from && conceptOfToken(tokens[to - 1]!, sentence.language, 'noun')?.id === 'protester';
	return marcher && !hasClass(tokens[to], verbClass);
}

/** `Il prévoit 3 milliards`: a pronoun that may mean the plan itself. */
const holdsPlan = ({verb}: Cue, {kind}: Complement): boolean =>
	verb.class === 'foresee' && verb.stance === 'plans' && kind === 'object';

const plansByThought = ({verb}: Cue): boolean => verb.class === 'think' && verb.stance === 'plans';

/** `La cour a confirmé une peine de trois ans`, `le juge a ordonné de verser 3 millions`: a court decides, it does not tell. */
function decides(scan: SpeechScan, cue: Cue, subject: TokenRange, {kind}: Complement): boolean {
	if (kind !== 'object' && !(kind === 'infinitive' && scan.headFirst) && kind !== 'none') return false;
	const head = scan.tokens[headOf(scan, subject)]!;
	return scan.speech.decisions.has(cue.lemma) && head.readings.some(({lemma}) => scan.speech.courts.has(lemma));
}

/** `Talks aimed at`, `the recall puts the total at`: what is only said, and no paper either, plans and counts nothing. */
function isOnlyTalk(scan: SpeechScan, subject: TokenRange): boolean {
	const at = headOf(scan, subject);
	const nouns = scan.tokens[at]!.readings.filter(({pos}) => pos === 'noun');
	return (
		(at === 0 || !scan.tokens[at]!.capital) &&
		nouns.length > 0 &&
		nouns.every(({category, lemma}) => category === 'communication' && !isListed(scan, lemma))
	);
}

/** A document, an outlet or a speaker by the lists. */
const isListed = ({speech: {documents, relayNouns, speakers}}: SpeechScan, lemma: string): boolean =>
	documents.has(lemma) || relayNouns.has(lemma) || speakers.has(lemma);

/** The number of the object stands within so many tokens: `show inflation at 2 percent`. */
const nearObject = 4;

/** `Data from the ministry show 12 deaths`, `the poll found 52 percent`: of a document, the object is what it says. */
function showsNumber(scan: SpeechScan, subject: TokenRange, cue: Cue, {kind, start}: Complement): boolean {
	if (kind !== 'object' || !/^(?:show|think)$/u.test(cue.verb.class)) return false;
	if (!scan.counted.slice(start, start + nearObject).includes(true)) return false;
	const head = scan.tokens[headOf(scan, subject)]!;
	const {documents, counters, relayNouns} = scan.speech;
	return head.readings.some(
		({pos, lemma}) =>
			pos === 'noun' &&
			(documents.has(lemma) || (cue.verb.class === 'show' && (counters.has(lemma) || relayNouns.has(lemma)))),
	);
}

/** A clause lets anyone speak, and so does a verb that closes what is said; a plain object only those who can. */
function isFitSource(scan: SpeechScan, range: TokenRange, cue: Cue, {kind}: Complement): boolean {
	if (range.to - range.from === 1 && scan.grammar.otherPronouns.has(formOf(scan, range.from))) return false;
	const clause = kind === 'clause' || kind === 'quote' || (kind === 'infinitive' && scan.headFirst);
	const says = cue.verb.class === 'say' && (clause || (kind === 'none' && isSetOff(scan, range)));
	return says || maySpeak(scan, range);
}

/** `It was lost`**`, the trust`** `said.` A definite noun behind a comma that nothing but its verb of speech follows. */
const isSetOff = (scan: SpeechScan, {from}: TokenRange): boolean =>
	scan.grammar.definites.has(formOf(scan, from)) && (formOf(scan, from - 1) === ',' || isDash(scan, from - 1));

/** The agency or outlet that was told: `told Reuters`. */
function addressee(scan: SpeechScan, cue: Cue, complement: Complement): Span | null {
	const at = scan.grammar.addresseePrepositions.has(formOf(scan, cue.to)) ? cue.to + 1 : cue.to;
	if (cue.verb.class !== 'tell' && at === cue.to) return null;
	const phrase = at < complement.start || complement.kind === 'none' ? phraseFrom(scan, at) : null;
	return phrase && isRelay(scan, phrase) ? spanOf(scan, phrase) : null;
}

/** `"...", Ardley told a news conference`: nothing behind the verb, so it speaks of what stands before. */
function readContentBefore(reader: Reader, cue: Cue, source: Source, start: number, complement: Complement): void {
	const {scan} = reader;
	if (complement.kind !== 'none' && cue.verb.class !== 'tell') return;
	if (complement.kind === 'none' && isAct(scan, cue, complement.start)) return;
	let end = start;
	while (end > 0 && (formOf(scan, end - 1) === ',' || isDash(scan, end - 1))) end--;
	const from = Math.max(contentStart(scan, end), dashedStart(scan, end, complement.start));
	if (end < start && runsThrough(scan, cue, complement, from, end)) {
		const content = {from, to: complementEnd(scan, complement.start + 1)};
		add(reader, source, {rule: 'inserted', cue: cueRange(cue), content, via: null, stance: cue.stance, before: true});
		return;
	}
	const told = cue.verb.class === 'quote' ? end < start : /^(?:think|foresee)$/u.test(cue.verb.class);
	const inserted = end < start && formOf(scan, complement.start) === ',';
	const closing = told && (inserted || cue.to >= scan.tokens.length - 1 || isBeforeQuotation(scan, complement.start));
	const spoken = end > from && (scan.quoted[end - 1] || closing || /^(?:say|tell|show)$/u.test(cue.verb.class));
	if (!spoken || !hasStatement(scan, from, end) || isCircumstance(scan, from, end)) {
		readOccasion(reader, cue, source, complement);
		return;
	}
	const via = addressee(scan, cue, complement);
	add(reader, source, {
		rule: 'after',
		cue: cueRange(cue),
		content: {from: Math.max(from, relatedBefore(scan, start) ?? from), to: end},
		via,
		stance: cue.stance,
		before: true,
	});
}

/** Words at most from a verb to a comma: those who are told, `whispered to us,`. */
const listenersReach = 4;

/** `He fell, a guard told us,` **`“`**`and broke”`: what was said goes on in a quotation behind the comma. */
function isBeforeQuotation(scan: SpeechScan, from: number): boolean {
	for (let at = from; at < from + listenersReach; at++)
		if (formOf(scan, at) === ',') return isQuotationMark(formOf(scan, at + 1));
	return false;
}

/** `The hunt goes on` **`— a girl of ten has died, the clinic confirmed —`** `in the hills`: between dashes, only what stands there; 0 elsewhere. */
function dashedStart(scan: SpeechScan, end: number, behind: number): number {
	if (!isDash(scan, behind)) return 0;
	for (let at = end - 1; at > 0; at--) if (isDash(scan, at) && !scan.quoted[at]) return at + 1;
	return 0;
}

/** `Asked about the 300 jobs,`, `Told that they were lost,`: a participle at the head and no verb of its own behind it says nothing. */
function isCircumstance(scan: SpeechScan, from: number, to: number): boolean {
	if (!verbReading(scan.tokens[from], 'participle', 'gerund')) return false;
	if (scan.grammar.complementizers.has(formOf(scan, from + 1)) && partAfter(scan, from) >= to) return true;
	for (let at = from + 1; at < to; at++)
		if (scan.quoted[at] || isFiniteVerb(scan, at) || isPastVerb(scan, at)) return false;
	return true;
}

/** `The toll, officials warned, may pass 100`: the sentence goes on behind the inserted speaker. */
function runsThrough(scan: SpeechScan, cue: Cue, {start}: Complement, from: number, to: number): boolean {
	const next = start + 1;
	if (formOf(scan, start) !== ',' || next >= scan.tokens.length - 1) return false;
	if (!/^(?:say|think)$/u.test(cue.verb.class))
		return cue.verb.class === 'tell' && (isAddition(scan, next) || joinsCount(scan, next));
	if (isFiniteVerb(scan, next) || joinsVerb(scan, next) || isAddition(scan, next) || joinsCount(scan, next))
		return true;
	if (scan.speech.runningOn.has(formOf(scan, next))) return true;
	return !hasStatement(scan, from, to);
}

/** `a évalué au second semestre ...`: nothing is said before the verb, so it is behind the preposition. */
function readOccasion(reader: Reader, cue: Cue, source: Source, {start}: Complement): void {
	const {scan} = reader;
	if (cue.verb.class !== 'say' || !scan.grammar.prepositions.has(formOf(scan, start))) return;
	const content = {from: start, to: complementEnd(scan, start)};
	add(reader, source, {rule: 'occasion', cue: cueRange(cue), content, via: null, stance: cue.stance, before: false});
}
