import {conceptOf} from '../../language/concepts/concepts.ts';
import {conceptSet} from '../../language/wordLists.ts';
import {headOf} from './phraseHeads.ts';
import type {Candidate} from './speakerHistory.ts';
import {formOf, type SpeechScan, type TokenRange} from './speechScan.ts';

/** A name is taken up by its kind within so many sentences: that of a person, who is told of for longer, and that of a body. */
const memory = {person: 4, body: 2} as const;

/**
 * Whom `the union`, `le syndicat`, `the Labour MP` mean: a noun of which there are many, with the definite article and
 * no complement, takes up the name before it of a body or of a person; null where none stands near, or several do.
 */
export function definiteSpeaker(
	scan: SpeechScan,
	range: TokenRange,
	candidates: readonly Candidate[],
): Candidate | null {
	const wanted = kindOf(scan, range);
	if (wanted === null) return null;
	const near = candidates.filter(
		({sentence, named, span}) =>
			named === wanted && sentence >= scan.index - memory[wanted] && span.end <= scan.tokens[range.from]!.start,
	);
	const last = near.at(-1);
	if (last === undefined || last.number === 'plural' || isSite(scan, last)) return null;
	const {start} = scan.tokens[range.from]!;
	const since = candidates.filter(({span}) => span.start > last.span.start && span.end <= start);
	if (since.some(other => isCalledSo(scan, range, other))) return null;
	const rivals = near.filter(({sentence}) => sentence === scan.index || last.sentence !== scan.index);
	return rivals.every(({text}) => sharesWord(text, last.text)) ? last : null;
}

/** **`A nurse`** `saw it.` `The nurse said`: somebody without a name, whom the noun takes up. */
function isCalledSo(scan: SpeechScan, range: TokenRange, {named, text}: Candidate): boolean {
	const noun = formOf(scan, headOf(scan, range));
	return (
		named === null &&
		text
			.toLowerCase()
			.split(/[\s’']+/u)
			.includes(noun)
	);
}

/** `the Varn Assembly` **`Plant`**: where people work, which is no union and no company. */
const isSite = ({sentence: {language}}: SpeechScan, {text}: Candidate): boolean =>
	text.split(/\s+/u).some(word => sites.has(conceptOf(word.toLowerCase(), language, 'noun')?.id ?? ''));

const sites: ReadonlySet<string> = conceptSet('factory building airport');

/**
 * Who holds the office that is all a speaker is called: `the mayor` after `the mayor of Varn, Ann Reed`. Each word before the office must
 * stand beside the name too; null where nobody was called so, or several were.
 */
export function officeHolder(
	{grammar, tokens}: Pick<SpeechScan, 'grammar' | 'tokens'>,
	range: TokenRange,
	{office}: Pick<Candidate, 'office'>,
	candidates: readonly Candidate[],
): Candidate | null {
	const words = tokens.slice(range.from, range.to).map(({form}) => form);
	const [first = '', ...others] = words;
	if (office === null || !grammar.definites.has(first) || grammar.plural.has(first)) return null;
	const holders = candidates.filter(
		({named, offices, text}) =>
			named === 'person' && offices.includes(office) && others.every(word => text.toLowerCase().includes(word)),
	);
	const last = holders.at(-1);
	return last !== undefined && holders.every(({text}) => sharesWord(text, last.text, office)) ? last : null;
}

/** "Jean Roux" and "M. Roux" are one. */
const sharesWord = (one: string, other: string, office = ''): boolean =>
	one.split(/\s+/u).some(word => /^\p{Lu}\p{L}/u.test(word) && word.toLowerCase() !== office && other.includes(word));

/** What a definite noun without complement may mean; null for other phrases, for names and for offices that only one holds. */
function kindOf(scan: SpeechScan, range: TokenRange): 'person' | 'body' | null {
	const {grammar, tokens, speech} = scan;
	if (!grammar.definites.has(formOf(scan, range.from)) || grammar.plural.has(formOf(scan, range.from))) return null;
	const aged = isAged(scan, range);
	const pointed = grammar.demonstratives.has(formOf(scan, range.from));
	for (let at = range.from + 1; at < range.to && !aged && !pointed; at++)
		if (tokens[at]!.kind === 'sign' || grammar.prepositions.has(formOf(scan, at))) return null;
	const head = tokens[headOf(scan, range)]!;
	if (/^\p{Lu}\p{Ll}/u.test(head.text) && range.to - range.from > 2) return null;
	const lemmas = [head.form.toLowerCase(), ...head.readings.map(({lemma}) => lemma)];
	if (lemmas.some(lemma => speech.manyBodies.has(lemma))) return 'body';
	return aged || lemmas.some(lemma => speech.manyPersons.has(lemma)) ? 'person' : null;
}

/** `the` **`41-year-old`** `nurse`, `cet éleveur de` **`52 ans`**: of whom the age is told, and no other number. */
function isAged(scan: SpeechScan, {from, to}: TokenRange): boolean {
	if (!scan.counted.slice(from, to).includes(true)) return false;
	return scan.tokens
		.slice(from, to)
		.some(({readings, form}) => readings.some(({lemma}) => scan.speech.ages.has(lemma)) || scan.speech.ages.has(form));
}
