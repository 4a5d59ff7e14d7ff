import {contains, lengthOf, overlaps, type Span} from '../text/span.ts';
import {type SpanLookup, spanLookup} from '../text/spanLookup.ts';
import type {Attribution, Mention, Quantity, TimeExpression} from './annotation.ts';
import type {Context} from './context.ts';
import {closingSpeech} from './speech/closingSpeech.ts';
import {contentSpan, speechOf, trimmed} from './speech/contentSpans.ts';
import {settleContents} from './speech/contents.ts';
import {countedOn, countsBySentence} from './speech/countedOn.ts';
import {interviews} from './speech/interviews.ts';
import {issuedCounts} from './speech/issuedCounts.ts';
import {pointingSpeech} from './speech/pointingSpeech.ts';
import {portrayedSpeech} from './speech/portrayedSpeech.ts';
import {runningSpeech} from './speech/runningSpeech.ts';
import {scansOf} from './speech/scanSentences.ts';
import {signedPosts} from './speech/signedPosts.ts';
import {type Candidate, spanOf} from './speech/speakerHistory.ts';
import type {Draft} from './speech/speechReader.ts';
import type {SpeechScan} from './speech/speechScan.ts';
import {readSpeech} from './speech/spokenSentence.ts';
import {tollsOn} from './speech/tollsOn.ts';

/** Speakers further back than this many entries are forgotten. */
const longestHistory = 24;

/** A "sentence" of more tokens is a table or a list that lost its lines: nobody speaks in it. */
const longestSentence = 500;

/** Who says what: source, cue and content, in text order. */
export function annotateAttributions(
	context: Context,
	mentions: readonly Mention[],
	times: readonly TimeExpression[],
	quantities: readonly Quantity[] = [],
): Attribution[] {
	const scans = scansOf(context, {mentions, times, quantities});
	const counts = countsBySentence(quantities);
	const found: Attribution[] = [];
	let history: readonly Candidate[] = [];
	for (let at = 0; at < scans.length; at++) {
		const scan = scans[at]!;
		if (scan.tokens.length > longestSentence) continue;
		const {drafts, candidates} = readSpeech(scan, history);
		settleContents(scan, drafts);
		const own = ownAttributions(scans, scan, drafts);
		const spoken = spokenBefore(scan, found);
		const acted = candidates.length > 0;
		const running =
			(own.length === 0 || isAllQuoted(scan, drafts)) && spoken === undefined
				? (runningSpeech(scans, scan, history, {text: context.article.text, acted}) ??
					countedOn(scans, scan, counts, found) ??
					tollsOn(scans, scan, counts, found) ??
					(acted ? null : issuedCounts(scans, scan, found)))
				: null;
		const closing =
			closingSpeech(scans, scan, found) ??
			pointingSpeech(scans, scan, found) ??
			portrayedSpeech(scans, scan, found, candidates);
		found.push(...(closing ? [closing] : []), ...own, ...(running ? [running] : []));
		const speaking = running ?? (own.length === 0 ? spoken : undefined);
		history = withSpeaker([...history, ...candidates].slice(-longestHistory), speaking, scan.index);
	}
	found.push(
		...signedPosts(context.article.text, context.article.blocks, scans),
		...interviews(context.article, scans),
	);
	return withoutOverruled(found).sort((a, b) => a.cue.start - b.cue.start || a.content.start - b.content.start);
}

/** `“`**`A waiter shouted`** `that it burned. We ran.”`: whom somebody quotes speaks within the quotation, which is still that somebody's. */
const isAllQuoted = ({quoted}: SpeechScan, drafts: readonly Draft[]): boolean =>
	quoted.every(Boolean) && drafts.every(({rule}) => rule === 'subject' || rule === 'pronoun');

/** What a sentence says by itself of who speaks. */
const ownAttributions = (scans: readonly SpeechScan[], scan: SpeechScan, drafts: readonly Draft[]): Attribution[] =>
	relayed(
		drafts.filter(draft => !isToldByOther(draft, drafts)).map(draft => attributionOf(scans, scan, draft)),
		drafts,
	);

/** The attribution found before whose content holds a sentence whole. */
const spokenBefore = ({sentence}: SpeechScan, found: readonly Attribution[]): Attribution | undefined =>
	found.slice(-4).find(({content}) => content.start <= sentence.start && content.end >= sentence.end - 2);

/** The candidates with the one who speaks in a sentence without being named there, once more at their end. */
function withSpeaker(
	history: readonly Candidate[],
	speaking: Attribution | undefined,
	sentence: number,
): readonly Candidate[] {
	const speaker = speaking && history.findLast(({span}) => span === speaking.source);
	return speaker ? [...history, {...speaker, sentence, spoke: true}] : history;
}

/** Attributions at most between a quotation and the one that names its own speaker. */
const farthestSpeaker = 5;

/** A quotation that was taken for the words of the speaker before is another's when its own speaker is named at its end. */
const withoutOverruled = (found: readonly Attribution[]): Attribution[] =>
	found.filter(
		(attribution, index) =>
			attribution.rule !== 'quotation' ||
			!found.slice(index + 1, index + 1 + farthestSpeaker).some(later => overrules(later, attribution)),
	);

const overrules = (later: Attribution, {content, sentence}: Attribution): boolean =>
	later.sentence > sentence &&
	(later.rule === 'inverted' || later.rule === 'after') &&
	later.content.start <= content.start + 1 &&
	later.content.end > content.start;

/** Index of the attribution that speaks for a span: the innermost whose content holds it; null when none does. */
export function attributionFor(attributions: readonly Attribution[], span: Span): number | null {
	let best: number | null = null;
	for (const index of contentsOf(attributions).around((span.start + span.end) / 2)) {
		const {content, source} = attributions[index]!;
		if (overlaps(source, span)) continue;
		if (best === null || lengthOf(content) < lengthOf(attributions[best]!.content)) best = index;
	}
	return best;
}

/** A number with what it counts, as it is looked for in what was said: "in all" may stand before that. */
export const withoutHedge = ({number, end}: Quantity): Span => ({start: number.start, end});

const lookups = new WeakMap<readonly Attribution[], SpanLookup>();

/** What the attributions of an article say, to be asked by place; prepared once for an article. */
function contentsOf(attributions: readonly Attribution[]): SpanLookup {
	const known = lookups.get(attributions) ?? spanLookup(attributions.map(({content}) => content));
	lookups.set(attributions, known);
	return known;
}

/**
 * A promise told within another's words is the word of that other: "the mayor said that the port is pledging"; so is what
 * somebody else has or does: "the captain has logged 900 hours, according to the inquiry".
 */
const isToldByOther = (draft: Draft, drafts: readonly Draft[]): boolean =>
	(draft.gift && drafts.some(other => !other.gift && holds(other, draft))) ||
	(draft.act && drafts.some(other => !other.act && other.source.start !== draft.source.start && holds(other, draft)));

const holds = ({content}: Draft, {cue}: Draft): boolean => content.from <= cue.from && cue.to <= content.to;

function attributionOf(scans: readonly SpeechScan[], scan: SpeechScan, draft: Draft): Attribution {
	const content =
		draft.rule === 'preposition'
			? spanOf(scan, trimmed(scan, draft.content.from, draft.content.to))
			: contentSpan(scans, scan, draft.content);
	return {
		rule: draft.rule,
		source: draft.source,
		...(draft.holder && {holder: draft.holder}),
		cue: spanOf(scan, draft.cue),
		content,
		via: draft.via,
		speech: speechOf(scan, draft.content),
		stance: draft.stance,
		inherited: draft.inherited,
		sentence: scan.index,
	};
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
