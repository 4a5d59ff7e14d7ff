import type {AnnotatedArticle, Claim} from '../../annotate/annotation.ts';
import {contains, cover, type Span, sliceOf} from '../../text/span.ts';
import type {LanguageCode} from '../../text/token.ts';
import type {ActorIndex} from '../actors/actors.ts';
import {lookupOf} from '../articleLookup.ts';
import {onlyCites} from '../parallels/onlyCites.ts';
import type {ToldStatement} from '../parallels/tellingClause.ts';
import {longEnough, longestQuote, quoteBriefly, withDeterminer, withGoverningVerb} from './briefQuote.ts';
import {broughtSubject} from './broughtSubject.ts';
import {cutRules} from './cutRules.ts';
import {costOf, type LabelCandidate} from './labelCandidate.ts';
import {type Opening, openingOf} from './labelOpening.ts';
import {hasFiniteVerb, verbsIn} from './labelVerbs.ts';
import {namedOpening} from './namedOpening.ts';
import {clauseWords, firstWordIn, wordsIn} from './quoteWords.ts';
import {type ClauseParts, withoutInsertion} from './withoutInsertion.ts';
import {withoutLead} from './withoutLead.ts';

/** What it costs to name nobody who does it, and to begin within a clause. */
const nobodyCost = 8;
const brokenOffCost = 15;
/** What a beginning that needs words before it costs beside what it costs a figure's: no number tells there what it is about. */
const leaningCost = 12;
const standsAlone = (opening: Opening): boolean => opening === 'whole' || opening === 'bare';
/** What it costs to tell no event, to put a name for a pronoun, to bring the subject from elsewhere, and to begin before the clause. */
const noVerbCost = 20;
const namedCost = 4;
const broughtCost = 15;
const widerCost = 4;
const insertionCost = 6;
/** What it is worth to name who says `we`. */
const speakerWorth = 28;
/** What it costs to quote a relative clause without what it is on. */
const relativeCost = 10;
/** What it costs to say only who speaks. */
const citingCost = 25;
/** What each word is worth that the other statements have too. */
const sharedWorth = 5;

/**
 * The passages of a statement's clause that may name it: of the clause, from the sentence's beginning, and without what is inserted.
 * Some that score no more than what is to be beaten are left out.
 */
export function statementQuotes(
	statement: ToldStatement,
	shared: ReadonlySet<string>,
	found: AnnotatedArticle,
	actors: ActorIndex,
	beaten = Number.NEGATIVE_INFINITY,
): LabelCandidate[] {
	const {claim} = statement;
	const {text} = found.article;
	const sentence = found.sentences[claim.sentence]!;
	const governed = withGoverningVerb(text, claim, sentence, sentence.language);
	const own = withoutLead(found, claim.sentence, governed);
	const whole = withoutLead(found, claim.sentence, cover(sentence, claim));
	const words = sharedWords(text, sentence, shared);
	const isWhole = openingOf(found, claim.sentence, own) === 'whole' && hasFiniteVerb(found, claim.sentence, own);
	const first = {start: whole.start, end: own.end};
	const wider = whole.start >= own.start || isWhole ? [] : quotesIn(statement, first, words, found, actors, beaten);
	const parts = withoutInsertion(found, claim.sentence, first, {
		start: claim.verbs?.start ?? claim.start,
		end: own.end,
	});
	return [
		...quotesIn(statement, own, words, found, actors, beaten),
		...wider.map(candidate => ({...candidate, score: candidate.score - widerCost})),
		...(parts === null ? [] : quoteOfParts(statement, parts, first.start, words, found)),
	];
}

/** The passage of a clause without what is inserted before its verb. */
function quoteOfParts(
	{claim, agents}: ToldStatement,
	{head, rest}: ClauseParts,
	from: number,
	shared: readonly Span[],
	found: AnnotatedArticle,
): LabelCandidate[] {
	const {text} = found.article;
	const {sentence} = claim;
	const {language} = found.sentences[sentence]!;
	const verbs = verbsIn(found, sentence);
	const core = {start: rest.start, end: verbs.find(({start}) => start >= rest.start)?.end ?? rest.start};
	const headLength = head.end - head.start + 1;
	const brief = quoteBriefly(text, {clause: rest, core}, language, {
		room: longestQuote - headLength,
		...cutRules(found, claim),
	});
	if (brief === null) return [];
	const length = brief.end - brief.start;
	const score =
		brief.score +
		Math.min(length + headLength, longEnough) -
		Math.min(length, longEnough) +
		sharedWorth * shared.filter(word => contains({start: from, end: brief.end}, word)).length -
		(onlyCites(found, claim, brief) ? citingCost : 0) -
		(agents.length === 0 ? nobodyCost : 0) -
		insertionCost;
	return [{words: `${sliceOf(text, head)} ${sliceOf(text, brief)}`, score}];
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
	beaten: number,
): LabelCandidate[] {
	const {text} = found.article;
	const {sentence} = claim;
	const {language} = found.sentences[sentence]!;
	const words = shared.filter(word => contains(clause, word));
	const mostAdded = sharedWorth * words.length + (claim.attribution === null ? 0 : speakerWorth);
	const rules = {beaten: beaten - mostAdded, ...cutRules(found, claim)};
	const core = coreOf(words);
	const cores = core === null ? [null] : [null, withDeterminer(text, core, language)];
	const quotes = cores
		.flatMap(kept => quoteBriefly(text, {clause, core: kept}, language, rules) ?? [])
		.map(quote => ({score: quote.score, ...withoutLead(found, sentence, quote)}));
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
			(onlyCites(found, claim, quote) ? citingCost : 0) -
			(claim.rule === 'relative' && brought === null ? relativeCost : 0) -
			(opening === 'bare' && isWithin(text, quote, clause, language) ? brokenOffCost : 0) -
			(agents.length === 0 ? nobodyCost : 0) -
			(isBrokenOff(text, clause) ? brokenOffCost : 0);
		const speaker = named === null ? speakerOf(found, claim, quote, actors) : null;
		if (speaker !== null) return {words: said, speaker, score: score + speakerWorth};
		return {words: named ?? said, score};
	});
}

/** Name of who speaks, where a passage begins with `we` or the like; null elsewhere and where nobody known does. */
function speakerOf(found: AnnotatedArticle, claim: Claim, quote: Span, actors: ActorIndex): string | null {
	const {language} = found.sentences[claim.sentence]!;
	const first = firstWordIn(found.article.text, quote);
	const attribution = claim.attribution === null ? undefined : found.attributions[claim.attribution];
	if (first === undefined || attribution === undefined || !clauseWords[language].speakers.has(first.form)) return null;
	const [mention] = lookupOf(found).mentionsAt(attribution.source);
	const id = mention && actors.actorOf(found.article.id, mention.chain);
	return (id === undefined ? undefined : actors.actor(id)?.name) ?? null;
}

/** The word that begins at a place. */
function wordAt(text: string, start: number): Span {
	const [word] = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(start, start + longestQuote))!;
	return {start, end: start + word.length};
}

/** The passage of at most a label's length that holds most of the words, the first of such; null without any. */
function coreOf(words: readonly Span[]): Span | null {
	let most: {readonly span: Span; readonly count: number} | null = null;
	for (let index = 0; index < words.length; index++) {
		const first = words[index]!;
		const within = words.slice(index).filter(({end}) => end - first.start <= longestQuote);
		if (within.length > (most?.count ?? 0)) most = {span: cover(first, within.at(-1)!), count: within.length};
	}
	return most?.span ?? null;
}

/** Whether a passage begins within a noun of its clause: `Anna's | brother`. */
function isWithin(text: string, quote: Span, clause: Span, language: LanguageCode): boolean {
	const before = wordsIn(text, {start: clause.start, end: quote.start}).at(-1);
	if (before === undefined || !/\p{L}/u.test(before.form)) return false;
	const {subordinators, relatives, coordinators, that} = clauseWords[language];
	return ![subordinators, relatives, coordinators, that].some(forms => forms.has(before.form));
}

/** Whether a clause begins behind a comma, as the later parts of a list do, or with one. */
const isBrokenOff = (text: string, {start}: Span): boolean =>
	/[,:]/u.test(text[start]!) || /,\s*$/u.test(text.slice(Math.max(0, start - 3), start));
