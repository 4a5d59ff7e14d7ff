import type {Span} from './span.ts';

/** Where a language's sentences may not be cut, although a full stop stands there. Abbreviations are lower case, without it. */
export type SentenceRules = {
	/** BCP 47 tag for Intl.Segmenter. */
	readonly locale: string;
	/** Written with a capital they stand before a name, whatever it looks like: `Mme`, `Dr`, `St`. */
	readonly titles: ReadonlySet<string>;
	/** Stand before names and at the end of a sentence: `inc`, `blvd`, `cf`. */
	readonly abbreviations: ReadonlySet<string>;
	/** Stand before a number; anywhere else they are words: `art`, `no`, `sept`. */
	readonly beforeNumbers: ReadonlySet<string>;
	/** Words, elided ones with their apostrophe, that with a capital begin a sentence and no name. */
	readonly openers: ReadonlySet<string>;
	/** Names that go on with a sentence behind small initials: `at 5 p.m.` **`Monday`**. */
	readonly afterSmallInitials: ReadonlySet<string>;
};

/** How much of a sentence's end tells whether it goes on. */
const longestEnding = 40;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(locale: string): Intl.Segmenter {
	const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, {granularity: 'sentence'});
	segmenters.set(locale, known);
	return known;
}

/** What Intl.Segmenter is given at once: its time for each sentence grows with the whole text that it was given. */
const firstStretch = 2000;

/** The segmenter's cuts of a text, found stretch by stretch; the last two of a stretch may be the stretch's doing and are found again. */
function* segmentsOf(text: string, locale: string): Generator<{index: number; segment: string}> {
	const segmenter = segmenterFor(locale);
	let from = 0;
	for (let length = firstStretch; from < text.length; ) {
		const isLast = from + length >= text.length;
		const segments = [...segmenter.segment(text.slice(from, from + length))];
		const sure = isLast ? segments.length : segments.length - 2;
		for (const {index, segment} of segments.slice(0, Math.max(0, sure))) yield {index: from + index, segment};
		if (isLast) return;
		if (sure > 0) from += segments[sure]!.index;
		length = sure > 0 ? firstStretch : length * 2;
	}
}

/** A full stop after a word, a number or a quotation, before a sentence that begins with a number, quoted or not. */
const beforeNumber = /(?<=(?:\p{Ll}{3}|\p{Lu}{2}|\S\d|[%€$£)])\.[»”"’)]{0,2}|[»”"]\s?\.)\s+(?=(?:[«“"]\s?)?[$€£]?\d)/u;

/** Three dots in one character before a capital. */
const afterDots = /(?<=\p{L}\s?…[»”"’]{0,2})\s+(?=(?:[«“"]\s?)?\p{Lu})/u;

/** A full stop between two words whose blank was lost. */
const glued = /(?<=\p{Ll}{3}[.!?][»”"’)]?)(?=[«“"]?\p{Lu}(?:['’]\p{L}|\p{Ll})\p{L}*[\s,])/u;

const innerStarts = new RegExp([beforeNumber, afterDots, glued].map(({source}) => source).join('|'), 'gu');

/** Whether a full stop has more behind it: most segments have one only at their end. */
const hasInnerStop = (segment: string): boolean => {
	const end = segment.length - 2;
	const stop = segment.indexOf('.');
	return (stop >= 0 && stop < end) || innerDots.test(segment);
};

const innerDots = /[…!?]./u;

/**
 * Cuts segments at starts of sentences that Unicode's rules (UAX 29) go on over: before a number (SB8 looks for the next small
 * letter), after three dots, and where the blank is missing.
 */
function* withInnerStarts(
	segments: Iterable<{index: number; segment: string}>,
): Generator<{index: number; segment: string}> {
	for (const {index, segment} of segments) {
		if (!hasInnerStop(segment)) {
			yield {index, segment};
			continue;
		}
		let from = 0;
		for (const {0: blank, index: at} of segment.matchAll(innerStarts)) {
			yield {index: index + from, segment: segment.slice(from, at + blank.length)};
			from = at + blank.length;
		}
		yield {index: index + from, segment: segment.slice(from)};
	}
}

/**
 * Cuts a block into sentences, without the blanks around them. Intl.Segmenter finds the candidates; it cuts after
 * abbreviations and initials and leaves closing quotation marks to the next sentence, which is repaired here.
 */
export function splitSentences(text: string, block: Span, rules: SentenceRules): Span[] {
	const pieces: {start: number; end: number}[] = [];
	const segments = segmentsOf(text.slice(block.start, block.end), rules.locale);
	for (const {index, segment} of withInnerStarts(segments)) {
		const piece = {start: block.start + index, end: block.start + index + segment.length};
		const last = pieces.at(-1);
		if (last && joins(text.slice(Math.max(last.start, last.end - longestEnding), last.end), segment, rules))
			last.end = piece.end;
		else if (last) {
			const closing = /^\s*[»”"’)\]]+(?=\s|$)/u.exec(segment)?.[0].length ?? 0;
			last.end += closing;
			if (segment.slice(closing).trim()) pieces.push({start: piece.start + closing, end: piece.end});
		} else pieces.push(piece);
	}
	return pieces.map(piece => trim(text, piece)).filter(piece => piece.start < piece.end);
}

/** Whether the segment goes on with the sentence before it. */
function joins(before: string, segment: string, rules: SentenceRules): boolean {
	if (/^[\s»”"’)\].…]*$/u.test(segment)) return true;
	if (/^\s*(?:[»”"’)\]]+\s*)?[\p{Ll},;:–—]/u.test(segment))
		return !/[\n\r]\s*$/u.test(before) && !/^\s*[•·*–—-]\s/u.test(segment);
	if (compoundInitials.test(before)) return true;
	const written = /(?:^|[\s(«“"'’[-])([\p{L}.]+)\.\s*$/u.exec(before)?.[1];
	return written !== undefined && isAbbreviation(written, segment, rules);
}

/** `J.-P.` is a given name, and the name behind it may begin with an article. */
const compoundInitials = /\p{Lu}\.[-‐‑]\p{Lu}\.\s*$/u;

/** Whether a word with a full stop before the next segment is an abbreviation inside a sentence. */
function isAbbreviation(written: string, next: string, rules: SentenceRules): boolean {
	const word = written.toLowerCase();
	if (/^\s*\d/u.test(next) && (rules.beforeNumbers.has(word) || rules.abbreviations.has(word))) return true;
	if (written !== word && rules.titles.has(word)) return true;
	const first = /^\s*(\p{L}[\p{L}-]*['’]?)/u.exec(next)?.[1]?.toLowerCase().replace('’', "'") ?? '';
	if (rules.openers.has(first)) return false;
	const small = written === word && written.includes('.');
	return rules.abbreviations.has(word) || (small ? rules.afterSmallInitials.has(first) : isInitial(written, next));
}

/** `J.` in `J. Smith`, `U.S.` before a name; not the single letter that ends a sentence before a long one. */
const isInitial = (written: string, next: string): boolean =>
	/^(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu})$/u.test(written) && /^\s*\p{Lu}[\p{L}'’-]*(?:\s|[.,])/u.test(next);

function trim(text: string, {start, end}: Span): Span {
	const words = text.slice(start, end).trimEnd();
	return {start: start + words.length - words.trimStart().length, end: start + words.length};
}
