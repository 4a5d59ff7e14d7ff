import type {GrammarWords} from '../language/grammar.ts';
import {contains, overlaps, type Span} from '../text/span.ts';
import type {Sentence, Token} from '../text/token.ts';
import type {Attribution, Mention, Quantity, TimeExpression} from './annotation.ts';
import type {Context} from './context.ts';
import {settleContents} from './speech/contents.ts';
import {isQuotationMark, quotedTokens} from './speech/quotations.ts';
import {type Candidate, lastSpeaker, spanOf} from './speech/speakerHistory.ts';
import type {SpeechScan, TokenRange} from './speech/speechScan.ts';
import {type Draft, readSpeech} from './speech/spokenSentence.ts';

/** Speakers further back than this many entries are forgotten. */
const longestHistory = 24;

/** A "sentence" of more tokens is a table or a list that lost its lines: nobody speaks in it. */
const longestSentence = 500;

/** A quotation of at most so many tokens, marks included, is a few words that a sentence runs through. */
const longestGlance = 10;

/** Who says what: source, cue and content, in text order. */
export function annotateAttributions(
	context: Context,
	mentions: readonly Mention[],
	times: readonly TimeExpression[],
	quantities: readonly Quantity[] = [],
): Attribution[] {
	const scans = scansOf(context, {mentions, times, quantities});
	const found: Attribution[] = [];
	let history: Candidate[] = [];
	for (const scan of scans) {
		if (scan.tokens.length > longestSentence) continue;
		const {drafts, candidates} = readSpeech(scan, history);
		settleContents(scan, drafts);
		const own = relayed(
			drafts.filter(draft => !isToldGift(draft, drafts)).map(draft => attributionOf(scans, scan, draft)),
			drafts,
		);
		const spoken = found
			.slice(-4)
			.some(({content}) => content.start <= scan.sentence.start && content.end >= scan.sentence.end - 2);
		const running = own.length === 0 && !spoken ? runningSpeech(scans, scan, history) : null;
		found.push(...(running ? [running] : own));
		history = [...history, ...candidates].slice(-longestHistory);
		if (running) history.push({...lastSpeaker(history, scan.index)!, sentence: scan.index});
	}
	return found.sort((a, b) => a.cue.start - b.cue.start || a.content.start - b.content.start);
}

/** Index of the attribution that speaks for a span: the innermost whose content holds it; null when none does. */
export function attributionFor(attributions: readonly Attribution[], span: Span): number | null {
	const middle = (span.start + span.end) / 2;
	let best: number | null = null;
	for (const [index, {content, source}] of attributions.entries()) {
		if (content.start > middle || content.end < middle || overlaps(source, span)) continue;
		if (best === null || length(content) < length(attributions[best]!.content)) best = index;
	}
	return best;
}

const length = ({start, end}: Span): number => end - start;

type Known = {
	readonly mentions: readonly Mention[];
	readonly times: readonly TimeExpression[];
	readonly quantities: readonly Quantity[];
};

function scansOf({article, sentences, languages}: Context, {mentions, times, quantities}: Known): SpeechScan[] {
	const quoted = quotedTokens(article.text, sentences);
	const named = bySentence(sentences, mentions);
	const dated = bySentence(sentences, times);
	const counted = bySentence(sentences, quantities);
	return sentences.map((sentence, index) => {
		const {grammar, speech} = languages[sentence.language];
		const tokens = sentence.tokens.map((token, at) =>
			plainToken(token, sentence.tokens[at - 1], sentence.tokens[at + 1], grammar),
		);
		const timed = covered(sentence.tokens, dated[index]!);
		return {
			sentence,
			index,
			tokens,
			grammar,
			speech,
			mentions: named[index]!,
			timed,
			counted: countedTokens(sentence.tokens, counted[index]!, timed),
			quoted: quoted[index]!,
			glancing: glancingTokens(quoted[index]!),
			bracketed: bracketedTokens(sentence),
		};
	});
}

/** For every token, whether it lies in one of the spans; both are in text order. */
function covered(tokens: readonly Token[], spans: readonly Span[]): boolean[] {
	const inside = new Array<boolean>(tokens.length).fill(false);
	let next = 0;
	for (let at = 0; at < tokens.length && next < spans.length; at++) {
		while (next < spans.length && spans[next]!.end <= tokens[at]!.start) next++;
		inside[at] = next < spans.length && overlaps(spans[next]!, tokens[at]!);
	}
	return inside;
}

/** Quantities, and numbers in digits that are no times. */
function countedTokens(tokens: readonly Token[], quantities: readonly Span[], timed: readonly boolean[]): boolean[] {
	const counted = covered(tokens, quantities);
	for (const [at, {kind}] of tokens.entries()) if (kind === 'number' && !timed[at]) counted[at] = true;
	return counted;
}

/** A token that its capitals show to be a name, or no name, is cleared of what the small word would be. */
function plainToken(token: Token, before: Token | undefined, next: Token | undefined, grammar: GrammarWords): Token {
	if (!token.capital) return token;
	if (isAcronym(token, grammar) || isInsideName(token, before)) return {...token, form: token.text, readings: []};
	const bareA = token.text === 'A' && grammar.addresseePrepositions.has('à') && next?.kind === 'word';
	return bareA && (next.capital || grammar.determiners.has(next.form)) ? {...token, form: 'à', readings: []} : token;
}

/** `WHO`, `UNIS`: names that must not be read as the small words they spell. */
const isAcronym = ({text, form}: Token, grammar: GrammarWords): boolean =>
	text.length > 1 && /^\p{Lu}{2,}$/u.test(text) && !grammar.titles.has(form);

/** `Kim Jong Un`, `Mona Le Goaëc`: a small word in capitals between names. */
const isInsideName = ({readings, start}: Token, before: Token | undefined): boolean =>
	before?.capital === true &&
	before.end + 1 === start &&
	before.readings.every(({pos}) => pos !== 'function') &&
	readings.some(({pos}) => pos === 'function');

/** Spans in text order, shared out to the sentences that they begin in. */
function bySentence<Found extends Span>(sentences: readonly Sentence[], spans: readonly Found[]): Found[][] {
	let next = 0;
	return sentences.map(({end}) => {
		const inside: Found[] = [];
		for (; next < spans.length && spans[next]!.start < end; next++) inside.push(spans[next]!);
		return inside;
	});
}

/** Tokens of quotations that are over within a few words of the middle of a sentence. */
function glancingTokens(quoted: readonly boolean[]): boolean[] {
	const glancing = quoted.map(() => false);
	for (let from = 1; from < quoted.length; from++) {
		if (!quoted[from] || quoted[from - 1]) continue;
		let to = from;
		while (quoted[to]) to++;
		if (to - from <= longestGlance && to < quoted.length) glancing.fill(true, from, to);
		from = to;
	}
	return glancing;
}

function bracketedTokens({tokens}: Sentence): boolean[] {
	let depth = 0;
	return tokens.map(({text}) => {
		if (text === '(' || text === '[') depth++;
		const inside = depth > 0;
		if (text === ')' || text === ']') depth = Math.max(0, depth - 1);
		return inside;
	});
}

/** A promise told within another's words is the word of that other: "Bush announced that the United States is pledging". */
const isToldGift = (draft: Draft, drafts: readonly Draft[]): boolean =>
	draft.gift &&
	drafts.some(
		other => other !== draft && !other.gift && other.content.from <= draft.cue.from && draft.cue.to <= other.content.to,
	);

function attributionOf(scans: readonly SpeechScan[], scan: SpeechScan, draft: Draft): Attribution {
	const content =
		draft.rule === 'preposition'
			? spanOf(scan, trimmed(scan, draft.content.from, draft.content.to))
			: contentSpan(scans, scan, draft.content);
	return {
		rule: draft.rule,
		source: draft.source,
		cue: spanOf(scan, draft.cue),
		content,
		via: draft.via,
		speech: speechOf(scan, draft.content),
		stance: draft.stance,
		inherited: draft.inherited,
		sentence: scan.index,
	};
}

/** The words of a range; a quotation that it begins or ends in is taken whole, over the sentences before and after. */
function contentSpan(scans: readonly SpeechScan[], scan: SpeechScan, {from, to}: TokenRange): Span {
	const inner = trimmed(scan, from, to);
	const {start, end} = spanOf(scan, inner);
	const opened = scan.quoted[inner.from] && inner.from === 0 ? quotationStart(scans, scan.index) : start;
	const closed = scan.quoted[to - 1] && to === scan.tokens.length ? quotationEnd(scans, scan.index) : end;
	return {start: Math.min(start, opened), end: Math.max(end, closed)};
}

/** Without commas and colons at the ends. */
function trimmed({tokens}: SpeechScan, from: number, to: number): TokenRange {
	let first = from;
	let last = to;
	while (first < last - 1 && /^[,:;–—-]$/u.test(tokens[first]!.text)) first++;
	while (last > first + 1 && /^[,:;.–—-]$/u.test(tokens[last - 1]!.text)) last--;
	return {from: first, to: last};
}

function quotationStart(scans: readonly SpeechScan[], index: number): number {
	const {block} = scans[index]!.sentence;
	let at = index;
	while (at > 0 && opensInside(scans[at]!) && scans[at - 1]!.sentence.block === block && scans[at - 1]!.quoted.at(-1))
		at--;
	const {tokens, quoted} = scans[at]!;
	let first = tokens.length - 1;
	while (
		first > 0 &&
		quoted[first - 1] &&
		!(isQuotationMark(tokens[first]!.text) && at < index && first < tokens.length - 1)
	)
		first--;
	return tokens[first]?.start ?? scans[at]!.sentence.start;
}

/** The sentence begins in a quotation that was opened before it. */
const opensInside = ({quoted, tokens}: SpeechScan): boolean => quoted[0] === true && !isQuotationMark(tokens[0]!.text);

function quotationEnd(scans: readonly SpeechScan[], index: number): number {
	const {block} = scans[index]!.sentence;
	if (isQuotationMark(scans[index]!.tokens.at(-1)?.text ?? '')) return scans[index]!.sentence.end;
	let at = index;
	while (
		scans[at + 1]?.sentence.block === block &&
		scans[at + 1]!.quoted[0] &&
		!isQuotationMark(scans[at + 1]!.tokens[0]!.text)
	) {
		at++;
		const close = scans[at]!.quoted.indexOf(false);
		if (close > 0) return scans[at]!.tokens[close - 1]!.end;
	}
	return scans[at]!.sentence.end;
}

function speechOf({quoted}: SpeechScan, {from, to}: TokenRange): Attribution['speech'] {
	const inside = quoted.slice(from, to).filter(Boolean).length;
	if (inside === 0) return 'indirect';
	return inside >= to - from - 2 ? 'direct' : 'mixed';
}

/** An outlet whose content holds another speaker's words relays that speaker. */
function relayed(attributions: readonly Attribution[], drafts: readonly Draft[]): Attribution[] {
	const relays = attributions.filter(({source}) => drafts.some(draft => draft.relay && draft.source === source));
	return attributions.map(attribution => {
		const relay = relays.find(
			({source, content}) =>
				source !== attribution.source && contains(content, attribution.cue) && !overlaps(source, attribution.source),
		);
		return relay && attribution.via === null ? {...attribution, via: relay.source} : attribution;
	});
}

/**
 * A sentence without a speaker of its own goes on with the one before it when it is quoted, quotes a few words, or is in
 * the conditional of hearsay.
 */
function runningSpeech(
	scans: readonly SpeechScan[],
	scan: SpeechScan,
	history: readonly Candidate[],
): Attribution | null {
	const speaker = lastSpeaker(history, scan.index, 1);
	const before = scans[scan.index - 1];
	if (!speaker || !before || scan.tokens.length < 4) return null;
	const sameBlock = before.sentence.block === scan.sentence.block;
	const rule = runningRule(scan, sameBlock);
	if (rule === null) return null;
	const whole = {from: 0, to: scan.tokens.length};
	const content =
		rule === 'quotation' ? contentSpan(scans, scan, whole) : spanOf(scan, trimmed(scan, 0, scan.tokens.length));
	return {
		rule,
		source: speaker.span,
		cue: {start: scan.tokens[0]!.start, end: scan.tokens[0]!.start},
		content,
		via: null,
		speech: speechOf(scan, whole),
		stance: 'asserts',
		inherited: true,
		sentence: scan.index,
	};
}

function runningRule(scan: SpeechScan, sameBlock: boolean): string | null {
	const quoted = scan.quoted.filter(Boolean).length;
	if (sameBlock && quoted > scan.tokens.length * 0.8) return 'quotation';
	const ended = /^[.»”"]$/u.test(scan.tokens.at(-1)!.text);
	if (quoted >= 4 && ended && !scan.quoted[0]) return 'quoted-words';
	return sameBlock && isHearsay(scan) ? 'hearsay' : null;
}

/** A verb in the conditional of hearsay: `auraient été tués`; not `devrait`, `pourrait`. */
const isHearsay = ({tokens, grammar, quoted}: SpeechScan): boolean =>
	tokens.some(
		({form, readings}, at) =>
			!quoted[at] &&
			!grammar.modals.has(form) &&
			readings.some(
				({pos, form: verb, lemma}) => pos === 'verb' && verb === 'finite' && grammar.isConditional(form, lemma),
			),
	);
