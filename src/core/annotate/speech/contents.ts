import {partAfter} from './clauseParts.ts';
import {isPastVerb} from './pastVerbs.ts';
import {isQuotationMark} from './quotations.ts';
import {isBareRival} from './rivalCounts.ts';
import {goOnBehindSemicolons} from './semicolons.ts';
import type {Draft} from './speechReader.ts';
import {formOf, isAuxiliary, isBreak, isFiniteVerb, type SpeechScan} from './speechScan.ts';
import {isAdverb} from './subjectPhrases.ts';

/** Fits the contents of a sentence's attributions to each other: several sources share a sentence between them. */
export function settleContents(scan: SpeechScan, drafts: Draft[]): void {
	joinInserted(drafts);
	for (let at = 0; at < drafts.length; at++) keepToQuotation(scan, drafts[at]!, drafts);
	const sources = drafts.filter(({rule}) => rule === 'preposition');
	for (let place = 0; place < sources.length; place++) {
		const draft = sources[place]!;
		draft.content = contentOfSource(scan, draft, drafts);
	}
	for (let step = 0; step < drafts.length; step++) {
		const draft = drafts[step]!;
		cutAtRelay(draft, drafts);
		cutAtNext(scan, draft, drafts);
	}
	goOnBehindSemicolons(scan, drafts);
}

/** `L'agence rapporte, d'après le ministère, que ...`: one says it, the other passes it on. */
function joinInserted(drafts: Draft[]): void {
	for (let index = 0; index < drafts.length; index++) {
		const inserted = drafts[index]!;
		const around = drafts.find(({cue, content}) => cue.to <= inserted.cue.from && inserted.cue.to <= content.from);
		if (inserted.rule !== 'preposition' || !around || around.via) continue;
		const relayed = around.relay && !inserted.relay;
		around.via = relayed ? around.source : inserted.source;
		if (relayed) around.source = inserted.source;
		drafts.splice(index, 1);
		return;
	}
}

/** `Les salariés disent leur colère : « Douze postes ont disparu », confirme un élu`: who speaks behind a quotation speaks it alone. */
function keepToQuotation(scan: SpeechScan, draft: Draft, drafts: readonly Draft[]): void {
	const quotation = draft.rule === 'inverted' ? quotationBefore(scan, draft.cue.from) : null;
	if (quotation === null || formOf(scan, quotation.from - 1) !== ':') return;
	const others = drafts.filter(other => other !== draft && other.cue.to <= quotation.from);
	if (others.length === 0) return;
	draft.content = quotation;
	for (const other of others)
		if (other.content.to > quotation.from) other.content = {from: other.content.from, to: quotation.from - 1};
}

/** The quotation that ends right before a verb, with its marks; null without one. */
function quotationBefore(scan: SpeechScan, verb: number): Draft['content'] | null {
	const last = formOf(scan, verb - 1) === ',' ? verb - 2 : verb - 1;
	if (!isQuotationMark(formOf(scan, last))) return null;
	let from = last;
	while (from > 0 && scan.quoted[from - 1]) from--;
	return {from: isQuotationMark(formOf(scan, from - 1)) ? from - 1 : from, to: last + 1};
}

/**
 * `selon X` speaks for its sentence, up to a semicolon; where others speak in the sentence too and it stands behind its
 * statement, only for the part since the last break or source ("3 000 selon la police, 10 000 selon les syndicats").
 */
function contentOfSource(scan: SpeechScan, draft: Draft, drafts: readonly Draft[]): Draft['content'] {
	const whole = {from: semicolonBefore(scan, draft.cue.from), to: semicolonAfter(scan, draft.cue.to)};
	const others = drafts.filter(other => other !== draft && other.cue.from >= whole.from && other.cue.to <= whole.to);
	const sources = others.filter(({rule}) => rule === 'preposition');
	const end = sourceEnd(scan, draft);
	const between = formOf(scan, draft.cue.from - 1) === ',' && isFollowedByComma(scan, end);
	const interrupted = between ? interruptedClause(scan, draft.cue.from, end) : null;
	const own =
		interrupted ?? (between ? countBehind(scan, draft.cue.from, end) : countBeside(scan, draft.cue.from, end));
	if (own) return own;
	const leading = draft.cue.from === whole.from || between;
	const part = partStart(scan, draft.cue.from);
	if (sources.length === 0)
		return !leading && (isElliptical(scan, part, draft.cue.from, others) || isBareRival(scan, part, draft.cue.from))
			? {from: part, to: end}
			: whole;
	if (!leading) return {from: part, to: end};
	const next = sources.filter(
		other => other.cue.from > draft.cue.from && (isTrailing(scan, other) || isRival(scan, other.cue.from)),
	);
	const to = Math.min(whole.to, ...next.map(other => partStart(scan, other.cue.from)));
	return {from: leadStart(scan, draft, sources, whole.from), to: Math.max(end, to)};
}

/**
 * `shares fell 6% since` **`23 miners, by the official count, were killed`**`, and`: a source put between the subject and the verb
 * of a clause speaks for that clause; null where the clause does not hang on another, or its verb stands before.
 */
function interruptedClause(scan: SpeechScan, source: number, end: number): Draft['content'] | null {
	let from = source - 2;
	while (from >= 0 && !isBreak(scan, from) && !opensClause(scan, from)) {
		if (isFiniteVerb(scan, from)) return null;
		from--;
	}
	if (from < 1 || isBreak(scan, from) || !scan.counted.slice(from, source).includes(true)) return null;
	const verb = isFiniteVerb(scan, end + 1) || isPastVerb(scan, end + 1);
	return verb ? {from: from + 1, to: partAfter(scan, end + 1)} : null;
}

/** `plutôt 4 200,` **`d'après les architectes`**`, qui comptent tout`: a number alone stands before the source. */
const isRival = (scan: SpeechScan, source: number): boolean => {
	const last = formOf(scan, source - 1) === ',' ? source - 1 : source;
	return isBareRival(scan, partStart(scan, source), last);
};

/** `soit, à en croire la ville,` **`9 euros pièce`**, `is, by her estimate,` **`five times`** `the cost`: between a verb and its number a source speaks for the number. */
function countBehind(scan: SpeechScan, source: number, end: number): Draft['content'] | null {
	const number = scan.tokens.findIndex((_, at) => at > end && !isAdverb(scan, at));
	if (!scan.counted[number] || scan.timed[number]) return null;
	const before = source - 2;
	const leads = isAuxiliary(scan, before) || scan.grammar.accompanying.has(formOf(scan, before));
	return leads ? {from: end + 1, to: semicolonAfter(scan, end)} : null;
}

/** `The toll,` **`43 according to the police`**`, has doubled`: a number with its source between commas, and the verb of the sentence behind. */
function countBeside(scan: SpeechScan, source: number, end: number): Draft['content'] | null {
	const part = partStart(scan, source);
	const beside = formOf(scan, part - 1) === ',' && formOf(scan, end) === ',' && scan.counted[part];
	if (!beside || !(isFiniteVerb(scan, end + 1) || isPastVerb(scan, end + 1))) return null;
	for (let at = part; at < source; at++) if (isFiniteVerb(scan, at)) return null;
	return {from: part, to: end};
}

/** `parce que`, `dont`: a word that a clause begins with which hangs on another. */
const opensClause = (scan: SpeechScan, at: number): boolean =>
	scan.grammar.subordinators.has(formOf(scan, at)) || scan.grammar.relatives.has(formOf(scan, at));

/** `mais 10 000 selon les organisateurs`: a part behind another's verb that has no verb of its own. */
function isElliptical(scan: SpeechScan, from: number, to: number, others: readonly Draft[]): boolean {
	if (!others.some(({cue}) => cue.to <= from) || scan.grammar.relatives.has(formOf(scan, from))) return false;
	for (let at = from; at < to; at++) if (isFiniteVerb(scan, at)) return false;
	return true;
}

const isTrailing = (scan: SpeechScan, draft: Draft): boolean =>
	draft.rule === 'preposition' && !isFollowedByComma(scan, sourceEnd(scan, draft));

/** Behind the source's words. */
const sourceEnd = ({tokens}: SpeechScan, {cue, source, inherited}: Draft): number => {
	let at = cue.to;
	if (inherited) return at + 1;
	while (at < tokens.length && tokens[at]!.start < source.end) at++;
	return at;
};

const isFollowedByComma = (scan: SpeechScan, end: number): boolean =>
	formOf(scan, end) === ',' && end < scan.tokens.length - 2;

/** A leading source after a contrast speaks from there on. */
function leadStart(scan: SpeechScan, draft: Draft, others: readonly Draft[], from: number): number {
	const spokenBefore = others.some(other => other.cue.from < draft.cue.from);
	return spokenBefore ? partStart(scan, draft.cue.from) : from;
}

function semicolonBefore(scan: SpeechScan, index: number): number {
	for (let at = index - 1; at >= 0; at--) if (formOf(scan, at) === ';') return at + 1;
	return 0;
}

function semicolonAfter(scan: SpeechScan, index: number): number {
	for (let at = index; at < scan.tokens.length; at++) if (formOf(scan, at) === ';') return at;
	return scan.tokens.length;
}

/** Back to the break or conjunction that a part with a number of its own begins behind. */
function partStart(scan: SpeechScan, index: number): number {
	let counted = false;
	for (let at = index - 1; at >= 0; at--) {
		if (scan.tokens[at]!.kind === 'number' && !scan.timed[at]) counted = true;
		const joins = scan.grammar.coordinators.has(formOf(scan, at)) || scan.grammar.against.has(formOf(scan, at));
		if (counted && scan.tokens[at]!.text === '(') return at + 1;
		if ((counted && joins) || (isBreak(scan, at) && (counted || at < index - 1) && formOf(scan, at) !== ')'))
			return at + 1;
	}
	return 0;
}

/** What is said ends where another speaker's words about the whole begin: `..., a rapporté une agence`. */
function cutAtRelay(draft: Draft, drafts: readonly Draft[]): void {
	for (let at = 0; at < drafts.length; at++) {
		const other = drafts[at]!;
		if (other === draft || (draft.before && draft.rule !== 'preposition') || !closing.has(other.rule)) continue;
		const {from, to} = draft.content;
		const end = other.rule === 'after' ? other.content.to : other.cue.from;
		if (other.cue.from > draft.cue.to && end > from && end < to) draft.content = {from, to: end};
	}
}

/** What is said ends at the comma behind which another begins to speak: `X affirme A, Y parle de B`. */
function cutAtNext(scan: SpeechScan, draft: Draft, drafts: readonly Draft[]): void {
	for (let at = 0; at < drafts.length; at++) {
		const other = drafts[at]!;
		if (other === draft || draft.before || other.rule !== 'subject' || other.inherited) continue;
		const start = scan.tokens.findIndex(token => token.start === other.source.start);
		const {from, to} = draft.content;
		const comma = scan.grammar.coordinators.has(formOf(scan, start - 1)) ? start - 2 : start - 1;
		if (comma > from && comma < to && formOf(scan, comma) === ',') draft.content = {from, to: comma};
	}
}

/** Rules whose content stands before them. */
const closing = new Set(['inverted', 'after', 'learned']);
