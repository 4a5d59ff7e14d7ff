import {isGenitiveS} from '../../language/genitiveMark.ts';
import {isInCapitals} from '../../text/isInCapitals.ts';
import type {Token} from '../../text/token.ts';
import {speaks} from './nameContext.ts';
import type {ScannedSentence} from './scannedSentence.ts';
import {isCommonWord, isEverydayWord, isGiven} from './wordClasses.ts';

/**
 * Whether a run of everyday words has nothing but its capitals to tell that it is a name: "the Speech", but "Apple unveiled",
 * "Orange's", "Target chief executive". Some other mention in the article has to say more. Only where everyday words
 * lead and follow each other without articles: in English.
 */
export function isBare(scan: ScannedSentence, start: number, end: number): boolean {
	const {tokens, language} = scan;
	if (language.headFirst) return false;
	if (end === start + 1 && isUsedAsName(scan, start)) return false;
	for (let at = start; at < end; at++) if (!isOnlyAWord(scan, tokens[at]!, end - start)) return false;
	return !hasNameBefore(scan, start) && !hasNameAfter(scan, end) && !isListed(scan, start, end);
}

/** An everyday word; in a name of several, one that the article also has in lower case. */
function isOnlyAWord({language, evidence}: ScannedSentence, token: Token, words: number): boolean {
	if (isGiven(token, language) || evidence.surnames.has(token.text) || evidence.named.has(token.text)) return false;
	if (isInCapitals(token) || /[-‐‑\p{Ll}]\p{Lu}/u.test(token.text)) return false;
	if (!isEverydayWord(language, token.form)) return false;
	return words === 1 || (evidence.lower.get(token.form) ?? 0) > 0;
}

/** Never in lower case in the article: several times without an article, or in the plural with one: "the Yankees". */
function isUsedAsName({tokens, language, evidence}: ScannedSentence, start: number): boolean {
	const {text, form, readings} = tokens[start]!;
	if ((evidence.lower.get(form) ?? 0) > 0) return false;
	const definite = language.names.definite.has(tokens[start - 1]?.form ?? '');
	if (definite) return readings.some(({pos, number}) => pos === 'noun' && number === 'plural');
	return (evidence.inside.get(text) ?? 0) > 1;
}

/** "by Apple", "retailer Target". */
function hasNameBefore({tokens, language}: ScannedSentence, start: number): boolean {
	const before = tokens[start - 1]?.form ?? '';
	return language.names.agentPrepositions.has(before) || language.bodies.appositions.has(before);
}

/** "Apple's", "Labour won", "Target chief executive", "Black Lives Matter movement". */
function hasNameAfter(scan: ScannedSentence, end: number): boolean {
	const {tokens, language} = scan;
	const next = tokens[end];
	if (!next) return false;
	// "Literature was announced": done to it, not by it.
	if (next.readings.some(({lemma}) => language.grammar.passiveAuxiliaries.has(lemma))) return false;
	if (isGenitiveS(next) || speaks(scan, end)) return true;
	if (next.capital || next.kind !== 'word') return false;
	const {names, bodies} = language;
	if (names.roles.has(next.form) || bodies.appositions.has(next.form) || bodies.bodyNouns.has(next.form)) return true;
	return !names.auxiliaries.has(next.form) && isRatherVerb(next);
}

/** "Labour won", "Apple unveiled": used as a finite verb at least as often as otherwise. */
function isRatherVerb({readings}: Token): boolean {
	let verb = -1;
	let other = 0;
	for (const {pos, form, frequency} of readings) {
		if (pos === 'verb' && form === 'finite') verb = Math.max(verb, frequency);
		else if (pos !== 'verb') other = Math.max(other, frequency);
	}
	return verb >= other;
}

/** "Google, Apple and Meta": beside another name in a list. */
function isListed({tokens, language, nameLike}: ScannedSentence, start: number, end: number): boolean {
	const isMark = (at: number): boolean =>
		tokens[at]?.text === ',' || language.names.coordinators.has(tokens[at]?.form ?? '');
	const isName = (at: number): boolean =>
		nameLike[at] === true && tokens[at]!.capital && !isCommonWord(language, tokens[at]!.form);
	return (isMark(start - 1) && isName(start - 2)) || (isMark(end) && isName(end + 1));
}
