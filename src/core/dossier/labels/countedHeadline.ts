import type {AnnotatedArticle} from '../../annotate/annotation.ts';
import {type Span, sliceOf} from '../../text/span.ts';
import type {Answer} from '../answers/answer.ts';
import {longestQuote, quoteBriefly} from './briefQuote.ts';
import {withoutOf} from './gappedQuote.ts';
import {clauseWords} from './quoteWords.ts';

/** Room between a counted noun and its verb: an adverb, a second subject. */
const farthestVerb = 50;

/**
 * A heading for a clause that begins with its number, which it leaves out: the counted noun and the participle of a passive
 * (`pompiers déployés sur les lieux`), or the noun and its verb. Null where the clause begins otherwise, has no verb, or counts some of a whole (`49 of the 182`).
 */
export function headlineOf({claim, quantity}: Answer, found: AnnotatedArticle, clause: Span): string | null {
	const {text} = found.article;
	const {verbs, sentence} = claim;
	const words = clauseWords[found.sentences[sentence]!.language];
	if (verbs === null || !verbs.finite || quantity.measure !== 'count') return null;
	if (!isAtBeginning(text, clause, quantity) || verbs.start < quantity.end) return null;
	if (verbs.start - quantity.end > farthestVerb || quantity.noun === null || quantity.noun.start < quantity.number.end)
		return null;
	const core = {start: quantity.start, end: verbs.end};
	if (core.end - core.start > longestQuote) return null;
	const quote = quoteBriefly(
		text,
		{clause: {start: quantity.start, end: clause.end}, core},
		found.sentences[sentence]!.language,
	);
	if (quote === null) return null;
	const behindHyphen = /^-/u.test(text.slice(quantity.number.end)) ? 1 : 0;
	const subject = withoutOf(text, {start: quantity.number.end + behindHyphen, end: verbs.start}, words).trim();
	if (/[,;:]/u.test(subject) || words.definites.has(firstWordOf(subject))) return null;
	const clitic = cliticAt(subject, words.pronouns);
	if (verbs.passive && claim.status === 'asserted' && !claim.negated)
		return `${subject} ${text.slice(verbs.head, quote.end)}`;
	const noun = clitic === null ? subject : subject.slice(0, clitic).trim();
	const verb = clitic === null ? '' : `${subject.slice(clitic).trim()}${/['’]$/u.test(subject) ? '' : ' '}`;
	const relative = words.headingRelative === null ? '' : `${words.headingRelative} `;
	return `${noun} ${relative}${verb}${sliceOf(text, {start: verbs.start, end: quote.end})}`;
}

const firstWordOf = (words: string): string => words.split(/\s/u, 1)[0]!.toLowerCase();

const isAtBeginning = (text: string, {start}: Span, quantity: Span): boolean =>
	!/[\p{L}\p{N}]/u.test(text.slice(start, quantity.start));

/** Where a pronoun begins that stands right before the verb: `personnes | se`; null without any. */
function cliticAt(subject: string, pronouns: ReadonlySet<string>): number | null {
	const last = /(?:\s)([\p{L}]+['’]?)$/u.exec(subject);
	return last !== null && pronouns.has(last[1]!.toLowerCase().replace('’', "'")) ? last.index + 1 : null;
}
