import type {Attribution} from '../annotation.ts';
import {contentSpan, speechOf, trimmed} from './contentSpans.ts';
import {isQuotationMark} from './quotations.ts';
import {sourcePhrase} from './sourcePhrases.ts';
import {type Candidate, lastSpeaker, type Pronoun, spanOf} from './speakerHistory.ts';
import {formOf, hasNounReading, isFiniteVerb, type SpeechScan} from './speechScan.ts';

/** A list that a colon introduces is followed for so many sentences. */
const longestList = 20;

/**
 * A sentence without a speaker of its own goes on with the one before it when it is quoted, quotes a few words, is in the
 * conditional of hearsay, or stands in what a colon introduced ("Il a promis :" and a list).
 */
export function runningSpeech(
	scans: readonly SpeechScan[],
	scan: SpeechScan,
	history: readonly Candidate[],
	{text, acted}: {readonly text: string; readonly acted: boolean},
): Attribution | null {
	const introduced = introducedBy(scans, scan, history);
	const before = scans[scan.index - 1];
	const speaker =
		introduced ??
		lastSpeaker(history, scan.index, 1) ??
		personBefore(before, scan, history) ??
		speakerTakenUp(scans, scan, history);
	if (!speaker || !before || (!introduced && scan.tokens.length < 4)) return null;
	const sameBlock = before.sentence.block === scan.sentence.block;
	const rule = introduced
		? 'introduced'
		: (runningRule(scan, sameBlock || goesOnQuoted(scans, scan, speaker.person === true)) ??
			(sameBlock && goesOnReported(scan, before) ? 'reported' : null));
	const foreign =
		acted || before.kind === 'title' || before.kind === 'heading' || isTerm(scan, text) || isOfAgent(scan);
	if (rule === null || (rule === 'quoted-words' && foreign)) return null;
	const whole = {from: 0, to: scan.tokens.length};
	const content =
		rule === 'quotation' ? contentSpan(scans, scan, whole) : spanOf(scan, trimmed(scan, 0, scan.tokens.length));
	return {
		rule,
		source: speaker.span,
		...(speaker.holder && {holder: speaker.holder}),
		cue: {start: scan.tokens[0]!.start, end: scan.tokens[0]!.start},
		content,
		via: null,
		speech: speechOf(scan, whole),
		stance: 'asserts',
		inherited: true,
		sentence: scan.index,
	};
}

/** A sentence in the writer's words before one of the same block that opens a quotation; null elsewhere. */
function writtenBefore(before: SpeechScan | undefined, {tokens, quoted, sentence}: SpeechScan): SpeechScan | null {
	const opens = isQuotationMark(tokens[0]?.text ?? '') && quoted[1] === true;
	if (!opens || before?.sentence.block !== sentence.block) return null;
	return before.quoted.some((inside, at) => inside && !isNameLike(before, at)) ? null : before;
}

/** In a quotation of a few words, which the sentence runs through or ends with: `que tous appellent « la balançoire »`. */
const isNameLike = ({glancing, quoted, tokens}: SpeechScan, at: number): boolean =>
	glancing[at] === true || (tokens.length - quoted.indexOf(true) <= longestName && quoted[0] === false);

/** Tokens at most of quoted words that a sentence ends with, with its stop. */
const longestName = 7;

/** `Mayor Ana Lind is angry.` **`“We waited for hours.”`** A quotation right behind a sentence about somebody by name is theirs. */
function personBefore(
	before: SpeechScan | undefined,
	scan: SpeechScan,
	history: readonly Candidate[],
): Candidate | null {
	if (!writtenBefore(before, scan)) return null;
	const last = history.at(-1);
	return last?.sentence === scan.index - 1 && last.named === 'person' && last.person === true ? last : null;
}

/**
 * `“They lie,” says Per Lind.` **`He`** `owns a boat.` **`“We lose 300 euros.”`** A quotation behind a sentence that takes up the speaker of
 * the one before is theirs too; so is one behind a sentence whose only person is `he` or `she`: `Taxes have changed, she has heard.`
 */
function speakerTakenUp(
	scans: readonly SpeechScan[],
	scan: SpeechScan,
	history: readonly Candidate[],
): Candidate | null {
	const written = writtenBefore(scans[scan.index - 1], scan);
	const pronoun = written && onlyPronoun(written);
	if (!pronoun) return null;
	const last = history.findLast(({person, sentence}) => person === true && sentence < scan.index - 1);
	if (last === undefined || last.sentence < scan.index - takenUpReach) return null;
	const sameBlock = scans[last.sentence]?.sentence.block === scan.sentence.block;
	if (!last.spoke && !(sameBlock && last.named === 'person')) return null;
	return last.gender === null || last.gender === pronoun.gender ? last : null;
}

/** Sentences at most from the quotation back to the one who is taken up. */
const takenUpReach = 3;

/** The pronoun for one person in a sentence that names nobody; null where there is none, or two that differ. */
function onlyPronoun({tokens, grammar, mentions, headFirst}: SpeechScan): Pronoun | null {
	if (mentions.some(({kind}) => kind === 'person')) return null;
	let found: Pronoun | null = null;
	for (let at = 0; at < tokens.length; at++) {
		const {form} = tokens[at]!;
		const stressed = headFirst && at === 0 ? grammar.obliques.get(form) : undefined;
		const pronoun = grammar.pronouns.get(stressed ?? form);
		if (pronoun?.number !== 'singular' || pronoun.gender === null) continue;
		if (found !== null && found.gender !== pronoun.gender) return null;
		found = pronoun;
	}
	return found;
}

/** Who spoke in the sentence with a colon at its end that a list, a quoted block or a quotation follows. */
function introducedBy(
	scans: readonly SpeechScan[],
	{index, kind, tokens, quoted, sentence}: SpeechScan,
	history: readonly Candidate[],
): Candidate | null {
	const listed = kind === 'item' || kind === 'quote';
	if (tokens.length === 0 || (!listed && !quoted[0])) return null;
	let lead = index - 1;
	while (listed && lead > index - longestList && scans[lead]?.kind === kind) lead--;
	const opening = scans[lead];
	if (!opening || opening.sentence.block === sentence.block || opening.tokens.at(-1)?.text !== ':') return null;
	return history.findLast(({sentence: said, spoke}) => said === lead && spoke) ?? actorOfLead(scans, opening, history);
}

/** Who acts in the sentence before the colon or in the one before it: `Anne Dauvet a ri. Mais refuse de plier :`; `At a glance:` alone is of nobody. */
function actorOfLead(
	scans: readonly SpeechScan[],
	{index, sentence: {block}}: SpeechScan,
	history: readonly Candidate[],
) {
	const first = scans[index - 1]?.sentence.block === block ? index - 1 : index;
	return history.findLast(({sentence, person}) => sentence >= first && sentence <= index && person === true) ?? null;
}

/** A block that is quoted from end to end, with no speaker of its own, goes on with the quotation before it, or ends it. */
function goesOnQuoted(
	scans: readonly SpeechScan[],
	{index, sentence, tokens}: SpeechScan,
	spokeLast: boolean,
): boolean {
	const before = scans[index - 1]!;
	const lostMark = !isQuotationMark(tokens[0]!.text);
	const told = before.quoted.includes(true) || spokeLast;
	if (before.kind !== 'paragraph' || !(lostMark || told)) return false;
	for (let at = index; scans[at]?.sentence.block === sentence.block; at++) if (!isQuoted(scans[at]!)) return false;
	return true;
}

const isQuoted = ({quoted}: SpeechScan): boolean => quoted.filter(Boolean).length > quoted.length * mostlyQuoted;

/** A sentence is quoted when more than this share of it is. */
const mostlyQuoted = 0.8;

function runningRule(scan: SpeechScan, sameBlock: boolean): string | null {
	const quoted = scan.quoted.filter(Boolean).length;
	if (sameBlock && isQuoted(scan)) return 'quotation';
	const ended = /^[.»”"]$/u.test(scan.tokens.at(-1)!.text);
	if (quoted >= 4 && ended && !scan.quoted[0]) return 'quoted-words';
	return sameBlock && isHearsay(scan) ? 'hearsay' : null;
}

/** `condamné` **`par le tribunal`** `à « cinq ans de prison ferme »`: before the quoted words it is told by whom. */
function isOfAgent(scan: SpeechScan): boolean {
	const opening = scan.quoted.indexOf(true);
	for (let at = 1; at < opening; at++) {
		if (formOf(scan, at) !== scan.grammar.agentPreposition) continue;
		const agent = sourcePhrase(scan, at + 1);
		if (agent !== null && agent.to <= opening && !hasVerb(scan, agent.to, opening)) return true;
	}
	return false;
}

function hasVerb(scan: SpeechScan, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (isFiniteVerb(scan, at)) return true;
	return false;
}

/** `le parti` **`« La Voie du peuple »`**: behind a noun, and with a capital, the name of what the noun says. */
const isNameOf = ({tokens, grammar}: SpeechScan, opening: number): boolean =>
	tokens[opening + 1]?.capital === true &&
	hasNounReading(tokens[opening - 1]!) &&
	grammar.determiners.has(tokens[opening - 2]?.form ?? '');

/** The quoted words come back in the article: they are a name, nobody's words; or `par X` says whose they are. */
function isTerm(scan: SpeechScan, text: string): boolean {
	const {tokens, quoted, grammar} = scan;
	const from = quoted.indexOf(true) + 1;
	if (from > 1 && isNameOf(scan, from - 1)) return true;
	const close = quoted.indexOf(false, from);
	const last = (close < 0 ? tokens.length : close) - 2;
	if (last < from || tokens[close]?.form === grammar.agentPreposition) return true;
	const words = text.slice(tokens[from]!.start, tokens[last]!.end);
	return text.indexOf(words) !== text.lastIndexOf(words);
}

/** `would` stands within so many tokens of the head of a sentence. */
const nearHead = 5;

/** `The firm said it would close.` **`It would also cut 500 jobs.`** A pronoun goes on in the future of what was said. */
function goesOnReported({tokens, grammar, quoted}: SpeechScan, before: SpeechScan): boolean {
	const {reportedModal, pronouns, conditions} = grammar;
	if (reportedModal === null || quoted.includes(true) || !pronouns.has(tokens[0]?.form ?? '')) return false;
	const told = before.tokens.some(({form}, at) => form === reportedModal && !before.quoted[at]);
	const goesOn = tokens.slice(1, nearHead).some(({form}) => form === reportedModal);
	return told && goesOn && !tokens.some(({form}) => conditions.has(form));
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
