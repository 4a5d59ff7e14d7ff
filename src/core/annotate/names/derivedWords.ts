import type {Language} from '../../language/language.ts';
import type {PartOfSpeech} from '../../language/lexicon.ts';
import type {Token} from '../../text/token.ts';

/** Shorter parts of a compound are often parts of names: `Jong-un`, `Sun-hee`. */
const shortestPart = 4;

/** Whether a form that the dictionary lacks is an inflected or derived adjective that it has: `Clearer`, `Biblically`. */
export function isDerivedWord({lexicon, names}: Language, form: string): boolean {
	for (const [ending, base] of names.derivations) {
		if (!ending.test(form)) continue;
		const word = form.replace(ending, base);
		if (lexicon.readings(word).some(({pos, frequency}) => pos === 'adjective' && frequency > 0)) return true;
	}
	return false;
}

/** `Anti-smoking`, `Year-long`: a prefix or a word before a word in lower case. */
export function isCompoundWord({text, form, readings}: Token, {lexicon, names}: Language): boolean {
	const hyphen = form.indexOf('-');
	if (hyphen < 0 || readings.length > 0 || /[-‐‑]\p{Lu}/u.test(text)) return false;
	const first = form.slice(0, hyphen);
	const rest = form.slice(form.lastIndexOf('-') + 1);
	const isWord = (part: string): boolean => lexicon.readings(part).some(({pos}) => !properNames.has(pos));
	if (rest.length < 3 || !isWord(rest)) return false;
	return names.prefixes.has(first) || (Math.min(first.length, rest.length) >= shortestPart && isWord(first));
}

/** Classes of names, of persons and others. */
export const properNames: ReadonlySet<PartOfSpeech> = new Set(['given', 'surname', 'proper']);
