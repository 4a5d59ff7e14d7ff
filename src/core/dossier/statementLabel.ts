import type {AnnotatedArticle} from '../annotate/annotation.ts';
import {contains, cover, type Span, sliceOf} from '../text/span.ts';
import {beginsWithPronoun, longestQuote, quoteBriefly, withDeterminer, withGoverningVerb} from './briefQuote.ts';
import {best, costOf, inMainLanguage, type LabelCandidate, shown} from './labelCandidate.ts';
import type {ToldStatement} from './tellingClause.ts';

/** What it costs to name nobody who does it, and to begin within a clause. */
const nobodyCost = 8;
const brokenOffCost = 15;
/** What a pronoun at its beginning costs beside what it costs a figure's: no number tells there what it is about. */
const pronounCost = 15;
/** What each word is worth that the other statements have too. */
const sharedWorth = 3;

/** What a statement is about: the passage of its clauses that holds most of what they have in common, and says it best. */
export function statementLabel(group: readonly ToldStatement[], annotated: readonly AnnotatedArticle[]): string {
	const found = inMainLanguage(group, annotated).flatMap(statement =>
		candidateOf(statement, sharedTerms(statement, group), annotated[statement.article]!),
	);
	const {article, claim} = group[0]!;
	return best(found)?.text ?? shown(sliceOf(annotated[article]!.article.text, claim));
}

/** Words of a statement that other articles' ones have too. */
const sharedTerms = ({article, claim}: ToldStatement, group: readonly ToldStatement[]): ReadonlySet<string> =>
	new Set(
		claim.terms.filter(term => group.some(other => other.article !== article && other.claim.terms.includes(term))),
	);

function candidateOf(
	{claim, agents}: ToldStatement,
	shared: ReadonlySet<string>,
	{article: {text}, sentences}: AnnotatedArticle,
): LabelCandidate[] {
	const sentence = sentences[claim.sentence]!;
	const {language, terms, termStarts} = sentence;
	const own = withGoverningVerb(text, claim, sentence, language);
	const words = termStarts
		.filter((_, index) => shared.has(terms[index]!))
		.map(start => wordAt(text, start))
		.filter(word => contains(own, word));
	const core = coreOf(words);
	const cores = core === null ? [null] : [null, withDeterminer(text, core, language)];
	const quotes = cores.flatMap(kept => quoteBriefly(text, own, kept, language) ?? []);
	return quotes.map(quote => {
		const score =
			quote.score +
			sharedWorth * words.filter(word => contains(quote, word)).length -
			costOf(text, quote, language) -
			(beginsWithPronoun(text, quote, language) ? pronounCost : 0) -
			(agents.size === 0 ? nobodyCost : 0) -
			(isBrokenOff(text, own) ? brokenOffCost : 0);
		return {text: shown(sliceOf(text, quote)), score};
	});
}

/** The word that begins at a place. */
function wordAt(text: string, start: number): Span {
	const [word] = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(start, start + longestQuote))!;
	return {start, end: start + word.length};
}

/** The passage of at most a label's length that holds most of the words, the first of such; null without any. */
function coreOf(words: readonly Span[]): Span | null {
	let most: {readonly span: Span; readonly count: number} | null = null;
	for (const [index, first] of words.entries()) {
		const within = words.slice(index).filter(({end}) => end - first.start <= longestQuote);
		if (within.length > (most?.count ?? 0)) most = {span: cover(first, within.at(-1)!), count: within.length};
	}
	return most?.span ?? null;
}

/** Whether a clause begins behind a comma, as the later parts of a list do, or with one. */
const isBrokenOff = (text: string, {start}: Span): boolean =>
	/[,:]/u.test(text[start]!) || /,\s*$/u.test(text.slice(Math.max(0, start - 3), start));
