import {adjectiveClass, hasClass, nounClass} from '../../text/wordClass.ts';
import type {BodyPhrase} from './bodyPhrase.ts';
import type {ScannedSentence} from './scannedSentence.ts';

/** More subjects than any body has in its name. */
const mostSubjects = 5;

/** "Direction de l'Environnement", **"de l'Aménagement et du Logement"**: the further subjects of a body that has one with a capital; the last behind `et`. */
export function withSubjectList(scan: ScannedSentence, phrase: BodyPhrase): BodyPhrase | undefined {
	const {tokens, language} = scan;
	if (tokens[phrase.end]?.text !== ',' || !hasSubject(scan, phrase)) return undefined;
	let end: number | undefined = phrase.end;
	for (let subjects = 0; subjects < mostSubjects; subjects++) {
		const isLast = language.names.coordinators.has(tokens[end]?.form ?? '');
		if (!isLast && tokens[end]?.text !== ',') return undefined;
		end = subjectEnd(scan, end + 1);
		if (end === undefined) return undefined;
		if (isLast) return {...phrase, end};
	}
	return undefined;
}

/** Whether a noun with a capital behind a genitive says what the body deals with. */
function hasSubject({tokens, known, language}: ScannedSentence, {headEnd, end}: BodyPhrase): boolean {
	for (let at = headEnd; at < end; at++)
		if (tokens[at]!.capital && !known[at] && hasClass(tokens[at], nounClass))
			return tokens.slice(headEnd, at).some(({form}) => language.grammar.genitives.has(form));
	return false;
}

/** The end of "de l'Aménagement numérique" that begins at a token; undefined where none does. */
function subjectEnd({tokens, known, language}: ScannedSentence, at: number): number | undefined {
	if (!language.grammar.genitives.has(tokens[at]?.form ?? '')) return undefined;
	const noun = language.names.determiners.has(tokens[at + 1]?.form ?? '') ? at + 2 : at + 1;
	if (!tokens[noun]?.capital || known[noun] || !hasClass(tokens[noun], nounClass)) return undefined;
	return isAdjective(tokens[noun + 1]) ? noun + 2 : noun + 1;
}

const isAdjective = (token: ScannedSentence['tokens'][number] | undefined): boolean =>
	token?.kind === 'word' && !token.capital && hasClass(token, adjectiveClass);
