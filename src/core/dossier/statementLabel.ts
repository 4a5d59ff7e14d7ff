import type {AnnotatedArticle} from '../annotate/annotation.ts';
import {contains, cover, type Span, sliceOf} from '../text/span.ts';
import type {ActorIndex} from './actors.ts';
import {longestQuote, quoteBriefly, withDeterminer, withGoverningVerb} from './briefQuote.ts';
import {broughtSubject} from './broughtSubject.ts';
import {best, costOf, inMainLanguage, type LabelCandidate, shown} from './labelCandidate.ts';
import {hasFiniteVerb, type Opening, openingOf, openVerbEnds, withoutLead} from './labelOpening.ts';
import {namedOpening} from './namedOpening.ts';
import type {ToldStatement} from './tellingClause.ts';

/** What it costs to name nobody who does it, and to begin within a clause. */
const nobodyCost = 8;
const brokenOffCost = 15;
/** What a beginning that needs words before it costs beside what it costs a figure's: no number tells there what it is about. */
const leaningCost = 12;
const standsAlone = (opening: Opening): boolean =>
	opening === 'whole' || opening === 'infinitive' || opening === 'bare';
/** What it costs to tell no event, to put a name for a pronoun, to bring the subject from elsewhere, and to begin before the clause. */
const noVerbCost = 20;
const namedCost = 4;
const broughtCost = 15;
const widerCost = 4;
/** What each word is worth that the other statements have too. */
const sharedWorth = 5;

/** What a statement is about: the passage of its clauses that holds most of what they have in common, and says it best. */
export function statementLabel(
	group: readonly ToldStatement[],
	annotated: readonly AnnotatedArticle[],
	actors: ActorIndex,
): string {
	const found = inMainLanguage(group, annotated).flatMap(statement =>
		candidatesOf(statement, sharedTerms(statement, group), annotated[statement.article]!, actors),
	);
	const {article, claim} = group[0]!;
	return best(found)?.text ?? shown(sliceOf(annotated[article]!.article.text, claim));
}

/** Words of a statement that other articles' ones have too. */
const sharedTerms = ({article, claim}: ToldStatement, group: readonly ToldStatement[]): ReadonlySet<string> =>
	new Set(
		claim.terms.filter(term => group.some(other => other.article !== article && other.claim.terms.includes(term))),
	);

function candidatesOf(
	statement: ToldStatement,
	shared: ReadonlySet<string>,
	found: AnnotatedArticle,
	actors: ActorIndex,
): LabelCandidate[] {
	const {claim} = statement;
	const {text} = found.article;
	const sentence = found.sentences[claim.sentence]!;
	const governed = withGoverningVerb(text, claim, sentence, sentence.language);
	const own = withoutLead(found, claim.sentence, governed);
	const whole = withoutLead(found, claim.sentence, cover(sentence, claim));
	const words = sharedWords(text, sentence, shared);
	const within = quotesIn(statement, own, words, found, actors);
	if (
		whole.start >= own.start ||
		(openingOf(found, claim.sentence, own) === 'whole' && hasFiniteVerb(found, claim.sentence, own))
	)
		return within;
	const wider = quotesIn(statement, {start: whole.start, end: own.end}, words, found, actors);
	return [...within, ...wider.map(candidate => ({...candidate, score: candidate.score - widerCost}))];
}

/** Where the words stand in a sentence that other statements have too. */
const sharedWords = (
	text: string,
	{terms, termStarts}: AnnotatedArticle['sentences'][number],
	shared: ReadonlySet<string>,
): Span[] => termStarts.filter((_, index) => shared.has(terms[index]!)).map(start => wordAt(text, start));

function quotesIn(
	{claim, agents}: ToldStatement,
	clause: Span,
	shared: readonly Span[],
	found: AnnotatedArticle,
	actors: ActorIndex,
): LabelCandidate[] {
	const {text} = found.article;
	const {sentence} = claim;
	const {language} = found.sentences[sentence]!;
	const words = shared.filter(word => contains(clause, word));
	const core = coreOf(words);
	const cores = core === null ? [null] : [null, withDeterminer(text, core, language)];
	const quotes = cores
		.flatMap(kept => quoteBriefly(text, clause, kept, language, openVerbEnds(found, sentence)) ?? [])
		.map(quote => ({...withoutLead(found, sentence, quote), score: quote.score}));
	return quotes.map(quote => {
		const said = sliceOf(text, quote);
		const brought = broughtSubject(found, claim, quote);
		const named = brought === null ? namedOpening(said, found, sentence, quote, actors) : `${brought} ${said}`;
		const opening = openingOf(found, sentence, quote);
		const score =
			quote.score +
			sharedWorth * words.filter(word => contains(quote, word)).length -
			(named === null ? costOf(found, sentence, quote) : brought === null ? namedCost : broughtCost) -
			(standsAlone(opening) || named !== null ? 0 : leaningCost) -
			(hasFiniteVerb(found, sentence, quote) || brought !== null ? 0 : noVerbCost) -
			(agents.size === 0 ? nobodyCost : 0) -
			(isBrokenOff(text, clause) ? brokenOffCost : 0);
		return {text: shown(named ?? said), score};
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
