import type {Language, Languages} from '../../language/language.ts';
import {abbreviatedBeginnings} from '../../language/names.ts';
import type {Sentence, Token} from '../../text/token.ts';
import {functionClass, hasClass} from '../../text/wordClass.ts';
import {surnameAt} from './surnames.ts';
import {thingNames} from './thingNames.ts';
import {isEverydayWord} from './wordClasses.ts';

/** How words are written over an article: what tells a name from a common word that merely begins a sentence. */
export type NameEvidence = {
	/** How often a word stands with this capital spelling inside sentences. */
	readonly inside: ReadonlyMap<string, number>;
	/** How often a form stands in lower case. */
	readonly lower: ReadonlyMap<string, number>;
	/** Words of the language that are somebody's surname in the article: `May` beside "Theresa May". */
	readonly surnames: ReadonlySet<string>;
	/** Words that the article says are names: "the lobby group Forest", "retailer Target". */
	readonly named: ReadonlySet<string>;
	/** Names of companies: what only companies have is told of them: "filiale de Norvik". */
	readonly companies: ReadonlySet<string>;
	/** Names that the article says are those of things (see thingNames.ts). */
	readonly things: ReadonlySet<string>;
};

/** Counts the spellings of an article's words. Headlines say nothing: there, every word may have a capital. */
export function nameEvidence(sentences: readonly Sentence[], languages: Languages): NameEvidence {
	const inside = new Map<string, number>();
	const lower = new Map<string, number>();
	const surnames = new Set<string>();
	const named = new Set<string>();
	const things = new Set<string>();
	const companies = new Set<string>();
	for (const {tokens, language: code} of sentences) {
		const language = languages[code];
		const prose = !isHeadline(tokens) && !isFragment(tokens, language);
		for (const name of thingNames(tokens, language)) things.add(name);
		for (let index = 0; index < tokens.length; index++) {
			const token = tokens[index]!;
			if (token.kind !== 'word') continue;
			if (!token.capital) lower.set(token.form, (lower.get(token.form) ?? 0) + 1);
			else if (prose && !beginsSentence(tokens, index)) inside.set(token.text, (inside.get(token.text) ?? 0) + 1);
			if (token.capital && isApposition(tokens, index, language)) named.add(token.text);
			if (token.capital && language.bodies.companyParts.endingAt(tokens, index)) companies.add(token.text);
			const surname = token.capital ? surnameAt(tokens, index, language) : undefined;
			if (surname !== undefined) surnames.add(surname);
		}
	}
	return {inside, lower, surnames, named, things, companies};
}

/** A single word behind a noun that tells what it is. */
function isApposition(tokens: readonly Token[], index: number, {headFirst, bodies, names}: Language): boolean {
	const before = tokens[index - 1];
	const {form} = tokens[index]!;
	const next = tokens[index + 1];
	if (headFirst || before === undefined || before.capital || next?.capital) return false;
	return bodies.appositions.has(before.form) && !names.calendar.has(form) && !names.noActors.has(form);
}

/**
 * Whether a line is no sentence: a caption, a link, an item of a list, with no full stop at its end. Where English
 * writes such lines, every part of them may begin with a capital.
 */
export function isFragment(tokens: readonly Token[], language: Language): boolean {
	if (language.headFirst) return false;
	const last = tokens.findLast(({kind, text}) => kind !== 'sign' || !/^["”»’')\]]$/u.test(text));
	if (last === undefined || /^[.!?…:;,]$/u.test(last.text)) return false;
	return tokens.length <= longestLine || isJoinedLines(tokens, language);
}

/** More tokens than a caption or link has: a sentence that only lost its full stop. */
const longestLine = 20;

/** "… in pubs Restrictions on advertising Traffic light …": lines that were run together, seen by capitals of everyday words. */
function isJoinedLines(tokens: readonly Token[], language: Language): boolean {
	const {names, bodies} = language;
	let capitals = 0;
	for (let at = 1; at < tokens.length; at++) {
		const before = tokens[at - 1]!;
		const token = tokens[at]!;
		const next = tokens[at + 1];
		if (!token.capital || before.kind !== 'word' || before.capital || next?.capital) continue;
		if (names.links.has(before.form) || bodies.bodyNouns.has(token.form) || names.calendar.has(token.form)) continue;
		if (isEverydayWord(language, token.form)) capitals++;
	}
	return capitals > 1;
}

/** Whether most content words of a sentence have capitals, as in English headlines and shouted lines; those end without a full stop. */
export function isHeadline(tokens: readonly Token[]): boolean {
	let capitals = 0;
	let words = 0;
	const last = tokens.findLast(({kind, text}) => kind !== 'sign' || !/^["”»’)]$/u.test(text))?.text;
	if (last === '.' && tokens.some(token => token.kind === 'word' && !token.capital)) return false;
	for (const token of tokens) {
		if (token.kind !== 'word' || hasClass(token, functionClass)) continue;
		words++;
		if (token.capital) capitals++;
	}
	return (words > 3 && capitals / words > 0.8) || (words > 0 && capitals === words && last === '?');
}

/** The most tokens that stand before the first word of a report: places in capitals, brackets, dashes. */
const longestDateline = 12;

/** Whether a capital at this token may only be due to its place: the start, after a colon, quotation mark or bullet. */
export function beginsSentence(tokens: readonly Token[], index: number): boolean {
	for (let at = index - 1; at >= 0; at--) {
		if (index - at > longestDateline) return false;
		const {kind, text} = tokens[at]!;
		// The place in capitals that begins a report: "MINNEAPOLIS Protests against".
		if (kind === 'word' && /^\p{Lu}{5,}$/u.test(text)) continue;
		if (kind === 'word') return false;
		if (kind === 'number') return at === 0;
		if (text === '.' && isInitial(tokens, at - 1)) return false;
		if (/^[:.!?…•|«“"‘'*[\]]$/u.test(text)) return true;
		if (text === '-' && tokens[at - 1]?.text === '-') return true;
		if (/^[–—-]$/u.test(text)) return at === 0 || tokens[at - 1]!.end < tokens[at]!.start;
		if (text === '(') return at === 0;
		if (/^[,;»”’&%/]$/u.test(text)) return false;
	}
	return true;
}

/** The `B` of "Ann B. Carter", whose full stop ends no sentence. */
const isInitial = (tokens: readonly Token[], at: number): boolean =>
	at > 0 && isAbbreviated(tokens[at]!) && tokens[at + 1]!.start === tokens[at]!.end;

/** What a full stop belongs to in the middle of a name: `W.` in George W. Bush, `St.` in St. Petersburg. */
export const isAbbreviated = ({text}: Token): boolean => /^\p{Lu}$/u.test(text) || abbreviatedBeginnings.has(text);
