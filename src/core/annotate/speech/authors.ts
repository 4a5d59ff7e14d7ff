import {beginsPhrase, phraseFrom} from './nounPhrases.ts';
import {headOf, maySpeak} from './phraseHeads.ts';
import {isRelay, sourcePhrase} from './sourcePhrases.ts';
import {formOf, isBreak, isFiniteVerb, type SpeechScan, type TokenRange, verbReading} from './speechScan.ts';

/** How far the author of a document may stand behind it, in tokens. */
const authorReach = 14;

/**
 * `des chiffres communiqués par le ministère`, `le bilan que la préfecture a publié`: who made the document speaks, not
 * the document; nor who has only got it or paid for it. `verb` is where the verb of speech stands when it follows.
 */
export function authorOf(scan: SpeechScan, document: TokenRange, verb: number = scan.tokens.length): TokenRange | null {
	const head = scan.tokens[headOf(scan, document)]!;
	if (head.capital && headOf(scan, document) > 0) return null;
	const known = head.readings.some(({lemma}) => scan.speech.documents.has(lemma));
	if (!known && maySpeak(scan, document)) return null;
	let made = false;
	for (let at = document.from + 1; at < Math.min(scan.tokens.length, document.to + authorReach); at++) {
		if (made && formOf(scan, at) === scan.grammar.agentPreposition) {
			const agent = agentPhrase(scan, at + 1, verb);
			return agent && isRelay(scan, agent) && namesOwner(scan, document) ? null : agent;
		}
		if (isLink(scan, at)) return issuerBehind(scan, at + 1);
		if (known && isUnnamedSource(scan, at)) return sourcePhrase(scan, at + 1);
		if (isBreak(scan, at) && !opensMaking(scan, document, at)) return null;
		const participle = verbReading(scan.tokens[at], 'participle');
		if (participle && scan.speech.handling.has(participle.lemma)) return null;
		if (participle) made = true;
		else if (at >= document.to && isFiniteVerb(scan, at)) return null;
	}
	return null;
}

/** `a statement` **`from the rebels`**`, carried by Reuters`: whose a document is stands in it, so that an agency has not made it. */
function namesOwner(scan: SpeechScan, document: TokenRange): boolean {
	const link = headOf(scan, document) + 1;
	return scan.grammar.prepositions.has(formOf(scan, link)) && maySpeak(scan, {from: link + 1, to: document.to});
}

/** `un bilan jeudi` **`de source médicale`**, `a toll on Thursday from a hospital source`: a source without a name behind a document. */
function isUnnamedSource(scan: SpeechScan, preposition: number): boolean {
	if (
		!scan.grammar.nounPrepositions.has(formOf(scan, preposition)) &&
		!scan.grammar.prepositions.has(formOf(scan, preposition))
	)
		return false;
	const phrase = phraseFrom(scan, preposition + 1);
	return phrase !== null && scan.speech.sourceLabels.has(scan.tokens[headOf(scan, phrase)]!.form);
}

/** Who has made it, up to the verb of speech: `compiled by Norvent` **`showed`**. */
function agentPhrase(scan: SpeechScan, from: number, verb: number): TokenRange | null {
	const phrase = phraseFrom(scan, from);
	if (!phrase || phrase.to <= verb) return sourcePhrase(scan, from);
	const own = {from, to: verb};
	return verb > from && maySpeak(scan, own) ? own : null;
}

/** `Un bilan`**`,`** `établi par les pompiers,` and `,` `dont la ministre`: what tells of the making stands right behind the comma. */
const opensMaking = (scan: SpeechScan, {to}: TokenRange, at: number): boolean =>
	at === to &&
	formOf(scan, at) === ',' &&
	(isLink(scan, at + 1) ||
		(verbReading(scan.tokens[at + 1], 'participle') !== undefined &&
			!scan.grammar.determiners.has(formOf(scan, at + 1))));

/** `dont`, `que`, `which`: a clause that says more of the document. */
const isLink = (scan: SpeechScan, at: number): boolean =>
	scan.grammar.relatives.has(formOf(scan, at)) || scan.grammar.that.has(formOf(scan, at));

/** How far the verb may stand behind the one who gives the document to the public, in tokens. */
const issuingReach = 10;

/** **`la préfecture`** `a communiqué`, **`le ministre`**`, venu sur place, a donné lecture`: null where the clause tells of anything else. */
function issuerBehind(scan: SpeechScan, from: number): TokenRange | null {
	const issuer = beginsPhrase(scan, from) ? sourcePhrase(scan, from) : null;
	if (!issuer) return null;
	for (let at = issuer.to; at < Math.min(scan.tokens.length, issuer.to + issuingReach); at++)
		if (issues(scan, at)) return issuer;
	return null;
}

const issues = (scan: SpeechScan, at: number): boolean =>
	scan.tokens[at]!.readings.some(
		({pos, form, lemma}) =>
			pos === 'verb' &&
			form !== 'infinitive' &&
			(scan.speech.issuing.has(lemma) || scan.speech.lightNouns.get(lemma)?.has(formOf(scan, at + 1)) === true),
	);
