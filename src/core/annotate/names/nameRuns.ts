import {isGenitiveS} from '../../language/genitiveMark.ts';
import {adjectiveClass, hasClass} from '../../text/wordClass.ts';
import {isAbbreviated} from './nameEvidence.ts';
import {linkedEnd, listedEnd} from './nameLinks.ts';
import {isRole} from './roles.ts';
import type {ScannedSentence} from './scannedSentence.ts';
import {isCommonWord, isGiven} from './wordClasses.ts';

/** More words in capitals than any name has, in tokens. */
const longestRun = 24;

/** The index after the last token of the run of capitals that begins at `start`. */
export function endOfRun(scan: ScannedSentence, start: number, taken: readonly boolean[]): number {
	let end = Math.max(start + 1, scan.known[start]?.end ?? 0);
	for (
		let next = nextInRun(scan, start, end);
		next > end && end - start < longestRun && !taken[end] && !taken[next - 1];
	)
		[end, next] = [next, nextInRun(scan, start, next)];
	const suffix = scan.tokens[end];
	const placeName = suffix && !suffix.capital && scan.language.names.placeSuffixes.has(suffix.form);
	return placeName && !taken[end] && scan.known[start]?.name.kind !== 'country' ? end + 1 : end;
}

/** The end of the run with its next part, or `end` when it goes no further. */
function nextInRun(scan: ScannedSentence, start: number, end: number): number {
	const {tokens, nameLike, known, language} = scan;
	const last = tokens[end - 1]!;
	const next = tokens[end];
	if (!next) return end;
	const space = next.start - last.end;
	const published = end === start + 1 && language.names.publishedOn.has(tokens[start - 1]?.form ?? '');
	if (next.text === '.' && space === 0 && !published && isAbbreviated(tokens[end - 1]!) && nameLike[end + 1])
		return end + 2;
	if (isGenitiveS(next) && isGenitiveName(scan, start, end)) return end + 2;
	if (/^['’]$/u.test(next.text) && space === 0) return pluralGenitiveEnd(scan, end) ?? end;
	if (next.text === ',' && space === 0) return listedEnd(scan, start, end);
	if (next.text === '&' && tokens[end + 1]?.capital) return end + 2;
	// "Canal+", "Apple TV+".
	if (next.text === '+' && space === 0) return end + 1;
	if (space > 1 || standsApart(scan, start, end)) return end;
	if (known[start]?.end === end && known[start].name.key.startsWith('body:') && language.headFirst && !nameLike[end])
		return end;
	if (nameLike[end] && (space === 1 || /[-‐‑]$/u.test(last.text))) return Math.max(end + 1, known[end]?.end ?? 0);
	if (space === 1 && next.kind === 'word') return linkedEnd(scan, start, end);
	return end;
}

/** "People's Assembly", "Children's Hospital": a common noun in the genitive before the noun of a body. */
function isGenitiveName(scan: ScannedSentence, start: number, end: number): boolean {
	const {tokens, language, known} = scan;
	const body = tokens[end + 1];
	if (!body?.capital) return false;
	if (language.names.saints.has(tokens[start]!.form)) return bodyWithin(scan, end + 1, language.names.placeNouns);
	if (end > start + 1) return isOwnerInName(scan, start, end) && bodyWithin(scan, end + 1, language.names.stateNouns);
	if (known[start]) return false;
	return language.bodies.bodyNouns.has(body.form) && isCommonWord(language, tokens[start]!.form);
}

/** "Boston Children's Hospital", "Tigray People's Liberation Front": a common noun that is no body or function itself, behind the name of a place. */
function isOwnerInName({tokens, language, known}: ScannedSentence, start: number, end: number): boolean {
	const {form} = tokens[end - 1]!;
	const {names, bodies} = language;
	if (end > start + 3 || known[end - 1] || isGiven(tokens[start]!, language) || !isCommonWord(language, form))
		return false;
	return !names.roles.has(form) && !bodies.bodyNouns.has(form) && !names.placeNouns.has(form);
}

/** "Glass Manufacturers' Association": a plural in the genitive before the noun of a body; the end with the noun. */
function pluralGenitiveEnd(scan: ScannedSentence, end: number): number | undefined {
	const {tokens, language} = scan;
	const owner = tokens[end - 1]!;
	if (!owner.form.endsWith('s') || !isCommonWord(language, owner.form)) return undefined;
	return bodyWithin(scan, end + 1, noWords) ? end + 2 : undefined;
}

const noWords: ReadonlySet<string> = new Set();

/** Whether the noun of a body ends the next few words with capitals: "Primary School" in "St Mary's Primary School". */
function bodyWithin({tokens, language}: ScannedSentence, start: number, others: ReadonlySet<string>): boolean {
	for (let at = start; at < start + 4 && tokens[at]?.capital; at++)
		if (language.bodies.bodyNouns.has(tokens[at]!.form) || others.has(tokens[at]!.form)) return true;
	return false;
}

/** Two known names side by side are two: "In Peru WHO is in touch". */
function standsApart(scan: ScannedSentence, start: number, end: number): boolean {
	const {known, language, tokens} = scan;
	const first = known[start];
	const next = known[end];
	if (isPersonOfBody(scan, start, end) || isNameBehindAgency(scan, start, end)) return true;
	if (first?.end !== end) return isDateline(scan, start, end);
	const after = tokens[end + 1];
	const goesOn = after?.capital === true || language.names.particles.has(after?.form ?? '');
	const person = isGiven(tokens[end]!, language) && goesOn;
	if (person && first.name.kind !== 'person' && !isGiven(tokens[start]!, language)) return true;
	if (next === undefined) return isDateline(scan, start, end);
	return (
		(first.name.kind === 'country' || first.name.kind === 'place') &&
		((next.name.key.startsWith('body:') && isAcronym(tokens[end]!.text)) || language.headFirst)
	);
}

/** "l'AFP Elna Varn", "porte-parole de Norla Karl Lind": where the common noun leads, a body never leads a person's name. */
function isPersonOfBody(scan: ScannedSentence, start: number, end: number): boolean {
	const {tokens, known, nameLike, language} = scan;
	if (!language.headFirst || !nameLike[end] || !nameLike[end + 1]) return false;
	const given = tokens[end]!;
	const surname = tokens[end + 1]!;
	if (!given.capital || !surname.capital || isGiven(tokens[start]!, language)) return false;
	const first = known[start];
	if (first?.end === end && first.name.key.startsWith('body:'))
		return given.readings.length === 0 && surname.readings.length === 0 && !isAcronym(given.text);
	if (!isGiven(given, language)) return false;
	const owner = end === start + 1 && language.grammar.genitives.has(tokens[start - 1]?.form ?? '');
	return (owner && !isCommonWord(language, tokens[start]!.form)) || isOfFunction(scan, start, end);
}

/** More words than stand between a function and what it is of: "ministre démissionnaire de la". */
const longestFunctionLink = 4;

/** "député de la Somme", "président du Sénat": behind a function and its link, what the function is of, a common word or not. */
function isOfFunction(scan: ScannedSentence, start: number, end: number): boolean {
	const {tokens, known, language} = scan;
	if (end > start + 1 && known[start]?.end !== end) return false;
	if (isRole(scan, start)) return false;
	const link = language.names.determiners.has(tokens[start - 1]?.form ?? '') ? start - 2 : start - 1;
	if (!language.grammar.genitives.has(tokens[link]?.form ?? '')) return false;
	for (let at = link - 1; at >= 0 && at > start - 1 - longestFunctionLink; at--) {
		if (isRole(scan, at)) return true;
		if (tokens[at]!.capital || !hasClass(tokens[at], adjectiveClass)) return false;
	}
	return false;
}

/** "l'AFP Elna": an agency names no person, so a name of its own follows it, also one without a surname. */
function isNameBehindAgency({tokens, known, nameLike, language}: ScannedSentence, start: number, end: number): boolean {
	const next = tokens[end];
	if (!language.headFirst || known[start]?.end !== end || known[start].name.kind !== 'agency') return false;
	return nameLike[end] === true && next!.capital && next!.readings.every(({pos}) => namePos.has(pos));
}

const namePos: ReadonlySet<string> = new Set(['given', 'surname']);

const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}.]+$/u.test(text);

/** "MINNEAPOLIS Protests against …": the place in capitals that begins a report. */
function isDateline({tokens}: ScannedSentence, start: number, end: number): boolean {
	if (start !== 0 || /\p{Ll}/u.test(tokens[end]!.text) === false) return false;
	for (let at = start; at < end; at++) if (!/^\p{Lu}{5,}$/u.test(tokens[at]!.text)) return false;
	return tokens[end]!.capital;
}
