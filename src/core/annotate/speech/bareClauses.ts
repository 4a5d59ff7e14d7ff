import {beginsPhrase} from './nounPhrases.ts';
import {isPastForm} from './pastVerbs.ts';
import {isQuotationMark} from './quotations.ts';
import {formOf, isFiniteVerb, type SpeechScan} from './speechScan.ts';

/** The verb of a clause without a conjunction stands within so many tokens. */
const longestSubject = 18;

/** A mark or conjunction that no subject goes on behind. */
const endsSubject = ({grammar}: SpeechScan, form: string): boolean =>
	form === ';' || form === ',' || form === ':' || grammar.that.has(form);

/** `“It fell,” said Per Holm, who saw it,` **`“`**`and broke”`: what was said goes on there, and no subject. */
const opensQuotation = (scan: SpeechScan, subject: number, at: number): boolean =>
	isQuotationMark(formOf(scan, at)) && formOf(scan, at - 1) === ',' && !scan.glancing[at] && !scan.quoted[subject];

/** `the` **`proposed`** `merger`: between an article and its noun a past form is a participle. */
const isBehindArticle = (scan: SpeechScan, at: number): boolean => scan.grammar.definites.has(formOf(scan, at - 1));

/** A subject and a verb follow without a conjunction, as English allows: `the ferry, which had left at noon, sank`. */
export function hasBareClause(scan: SpeechScan, from: number): boolean {
	if (scan.headFirst) return false;
	const form = formOf(scan, from);
	const starts =
		beginsPhrase(scan, from) ||
		scan.grammar.pronouns.has(form) ||
		scan.grammar.otherPronouns.has(form) ||
		scan.tokens[from]?.kind === 'number' ||
		scan.grammar.prepositions.has(form);
	if (!starts) return false;
	for (let at = from + 1; at < Math.min(scan.tokens.length, from + longestSubject); at++) {
		if (formOf(scan, at) === ',' && scan.grammar.relatives.has(formOf(scan, at + 1))) {
			at = scan.tokens.findIndex(({form: mark}, next) => next > at && mark === ',');
			if (at < 0) return false;
			continue;
		}
		if (opensQuotation(scan, from, at)) return false;
		if (scan.grammar.relatives.has(formOf(scan, at)) || endsSubject(scan, formOf(scan, at))) return false;
		if (scan.grammar.and.has(formOf(scan, at - 1)) && isFiniteVerb(scan, at)) return false;
		if (isFiniteVerb(scan, at) || (isPastForm(scan, at) && !isBehindArticle(scan, at))) return true;
	}
	return false;
}
