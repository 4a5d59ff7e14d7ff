import type {Language} from '../../language/language.ts';

/** Shorter parts of a compound are often parts of names: `Jong-un`, `Sun-hee`. */
const shortestPart = 4;

/** Whether a form that the dictionary lacks is made from a word that it has: `Clearer`, `Biblically`, `Anti-smoking`. */
export function isDerivedWord(language: Language, form: string): boolean {
	if (language.lexicon.readings(form).length > 0) return false;
	return form.includes('-') ? isCompound(language, form) : isInflected(language, form);
}

function isInflected({lexicon, names}: Language, form: string): boolean {
	for (const [ending, base] of names.derivations) {
		if (!ending.test(form)) continue;
		const word = form.replace(ending, base);
		if (lexicon.readings(word).some(({pos, frequency}) => pos === 'adjective' && frequency > 0)) return true;
	}
	return false;
}

/** `anti-smoking`, `year-long`: a prefix or a word before the last word. */
function isCompound({lexicon, names}: Language, form: string): boolean {
	const hyphen = form.indexOf('-');
	const [first, rest] = [form.slice(0, hyphen), form.slice(form.lastIndexOf('-') + 1)];
	if (rest.length < shortestPart) return false;
	const isWord = (part: string): boolean => lexicon.readings(part).some(({pos}) => !properNames.has(pos));
	return isWord(rest) && (names.prefixes.has(first) || (first.length >= shortestPart && isWord(first)));
}

const properNames: ReadonlySet<string> = new Set(['given', 'surname', 'proper']);
