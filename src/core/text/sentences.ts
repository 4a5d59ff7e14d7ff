import type {Span} from './span.ts';

/** Where a language's sentences may not be cut, although a full stop stands there. */
export type SentenceRules = {
	/** BCP 47 tag for Intl.Segmenter. */
	readonly locale: string;
	/** Abbreviations, without their full stop, lower case: `m`, `mme`, `dr`. */
	readonly abbreviations: ReadonlySet<string>;
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

/** A full stop after a word of small letters, or after a quotation, before a sentence that begins with a number, quoted or not. */
const beforeNumber = /(?<=\p{Ll}{3}\.[»”"’)]{0,2}|[»”"]\s?\.)\s+(?=(?:[«“"]\s?)?[$€£]?\d)/gu;

/** Whether a full stop has a blank and more behind it: most segments have none but at their end. */
const hasInnerStop = (segment: string): boolean => {
	const stop = segment.indexOf('.');
	return stop >= 0 && stop < segment.length - 2;
};

/** Cuts segments before numbers as well: Unicode's rules (UAX 29, SB8) go on over them to the next small letter. */
function* withNumbersFirst(
	segments: Iterable<{index: number; segment: string}>,
): Generator<{index: number; segment: string}> {
	for (const {index, segment} of segments) {
		if (!hasInnerStop(segment)) {
			yield {index, segment};
			continue;
		}
		let from = 0;
		for (const {0: blank, index: at} of segment.matchAll(beforeNumber)) {
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
	for (const {index, segment} of withNumbersFirst(segments)) {
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
	const word = /(?:^|[\s(«“"'’[-])([\p{L}.]+)\.\s*$/u.exec(before)?.[1]?.toLowerCase();
	if (word === undefined) return false;
	return rules.abbreviations.has(word) || isInitial(word, segment);
}

/** `J.` in `J. Smith`, `U.S.` before a name or small word; not the single letter that ends a sentence before a long one. */
const isInitial = (word: string, next: string): boolean =>
	/^(?:\p{L}|(?:\p{L}\.)+\p{L})$/u.test(word) &&
	/^\s*\p{Lu}[\p{L}'’-]*(?:\s|[.,])/u.test(next) &&
	!/^\s*(?:The|A|An|In|But|It|He|She|They|Le|La|Les|Un|Une|Il|Elle|Ils|En|Mais)\s/u.test(next);

function trim(text: string, {start, end}: Span): Span {
	const words = text.slice(start, end).trimEnd();
	return {start: start + words.length - words.trimStart().length, end: start + words.length};
}
