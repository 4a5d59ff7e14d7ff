import {languageCodes} from '../text/languageCodes.ts';
import type {LanguageCode} from '../text/token.ts';
import {englishCommonWords} from './english/commonWords.ts';
import {frenchCommonWords} from './french/commonWords.ts';

/** The language of a text by a vote of closed-class words; null when it has none of them or the vote is even. */
export function detectLanguage(text: string): LanguageCode | null {
	const lower = text.toLowerCase();
	const counts = languageCodes.map(() => 0);
	for (let from = 0; from < lower.length; ) {
		const to = lettersEnd(lower, from);
		if (to === from) from++;
		else {
			if (to - from <= longestVoter && !isEnglishEnding(lower, from, to)) {
				const language = votes.get(lower.slice(from, to));
				if (language !== undefined) counts[language]!++;
			}
			from = to;
		}
	}
	return mostVoted(counts);
}

/** The end of the letters of a text in lower case that begin at an offset. */
function lettersEnd(text: string, from: number): number {
	let at = from;
	while (at < text.length) {
		const unit = text.charCodeAt(at);
		if (unit >= 0x61 && unit <= 0x7a) at++;
		else if (unit < 0x80 || !isLetter(text.codePointAt(at)!)) return at;
		else at += text.codePointAt(at)! > 0xffff ? 2 : 1;
	}
	return at;
}

/** Whether a character of a text in lower case is a letter, as `\p{L}` says, which is asked only about the rare ones. */
function isLetter(code: number): boolean {
	if (code < 0x80) return code >= 0x61 && code <= 0x7a;
	if (code < 0x180) return code >= 0xdf ? code !== 0xf7 : code === 0xaa || code === 0xb5 || code === 0xba;
	return !isPunctuation(code) && /\p{L}/u.test(String.fromCodePoint(code));
}

/** Curled quotation marks, dashes and the like. */
const isPunctuation = (code: number): boolean => code >= 0x2000 && code <= 0x206f;

/** What would count as an elided word of French: `Carter`**`'s`**, `he`**`'d`**. */
function isEnglishEnding(text: string, from: number, to: number): boolean {
	if (to !== from + 1 || from === 0) return false;
	const letter = text[from];
	const mark = text[from - 1];
	return (letter === 's' || letter === 'd') && (mark === "'" || mark === '’') && isLetterBefore(text, from - 1);
}

function isLetterBefore(text: string, offset: number): boolean {
	const unit = text.charCodeAt(offset - 1);
	const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff;
	return offset > 0 && isLetter(text.codePointAt(offset - (isSecondHalf ? 2 : 1)) ?? 0);
}

/** The language with the most votes, which stand in the order of the languages; null where two have as many. */
export function mostVoted(counts: readonly number[]): LanguageCode | null {
	const most = Math.max(...counts);
	const winner = counts.indexOf(most);
	return counts.lastIndexOf(most) === winner ? languageCodes[winner]! : null;
}

const commonWords: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
	fr: frenchCommonWords,
	en: englishCommonWords,
};
/** The place of the language that a word votes for; a word of two lists says nothing. */
const votes = new Map<string, number>();
for (const [place, code] of languageCodes.entries())
	for (const word of commonWords[code])
		if (languageCodes.every(other => other === code || !commonWords[other].has(word))) votes.set(word, place);
const longestVoter = Math.max(...Array.from(votes.keys(), word => word.length));

/** The language that a tag or name means: `fr`, `fr-CA`, `en_US`; null for one that is not read. */
export function languageOfTag(tag: string): LanguageCode | null {
	const [code] = tag.trim().toLowerCase().split(/[-_]/u);
	return languageCodes.find(known => known === code) ?? null;
}
