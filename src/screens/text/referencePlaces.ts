import {partitionPoint} from '../../core/text/partitionPoint.ts';
import {widthOf} from '../rows/width.ts';
import type {ArticleLayout} from './articleLayout.ts';
import type {Reference, TextLine} from './textLine.ts';

/** Where a piece of a reference stands on the page; one that is broken over lines has several. */
type ReferencePlace = {
	/** Index in the list of references. */
	readonly reference: number;
	readonly line: number;
	readonly column: number;
	/** In columns. */
	readonly width: number;
};

/** The references of an article on its page. Nothing is laid out that was not asked for. */
export type ReferencePlaces = {
	/** The pieces of a reference, in order; none when its words are not shown. */
	placesOf(reference: number): readonly ReferencePlace[];
	/** What stands on a line, from left to right. */
	onLine(line: number): readonly ReferencePlace[];
	/** The reference at a place of the page, the shortest where several lie over each other. */
	at(line: number, column: number): number | null;
	/** The first reference that begins on this line or after it. */
	firstFrom(line: number): number | null;
	/** The last reference that begins before this line. */
	lastBefore(line: number): number | null;
};

/** Finds references on a layout; they are in the order of the text, and may overlap. */
export function referencesOnLines(layout: ArticleLayout, references: readonly Reference[]): ReferencePlaces {
	return new Places(layout, references);
}

class Places implements ReferencePlaces {
	readonly #layout: ArticleLayout;
	readonly #references: readonly Reference[];
	/** The furthest end of the references up to each: where a search for overlaps may stop. */
	readonly #furthestEnd: readonly number[];

	constructor(layout: ArticleLayout, references: readonly Reference[]) {
		this.#layout = layout;
		this.#references = references;
		let furthest = 0;
		this.#furthestEnd = references.map(reference => {
			furthest = Math.max(furthest, reference.end);
			return furthest;
		});
	}

	placesOf(reference: number): readonly ReferencePlace[] {
		const wanted = this.#references[reference];
		if (!wanted) return [];
		const last = this.#layout.lineOfOffset(Math.max(wanted.start, wanted.end - 1));
		const places: ReferencePlace[] = [];
		for (let line = this.#layout.lineOfOffset(wanted.start); line <= last; line++) {
			places.push(...this.#pieces(line, [reference]));
		}
		return places;
	}

	onLine(line: number): readonly ReferencePlace[] {
		const span = this.#layout.line(line)?.span;
		return span ? this.#pieces(line, this.#overlapping(span.start, span.end)) : [];
	}

	at(line: number, column: number): number | null {
		const hits = this.onLine(line).filter(place => place.column <= column && column < place.column + place.width);
		const shortest = hits.sort((a, b) => this.#lengthOf(a) - this.#lengthOf(b))[0];
		return shortest?.reference ?? null;
	}

	firstFrom(line: number): number | null {
		const first = this.#firstFrom(line);
		return first < this.#references.length ? first : null;
	}

	lastBefore(line: number): number | null {
		const first = this.#firstFrom(line);
		return first > 0 ? first - 1 : null;
	}

	/** A blank line begins where the text after it does. */
	#startOf(line: number): number {
		for (let index = line; ; index++) {
			const shown = this.#layout.line(index);
			if (!shown) return Number.POSITIVE_INFINITY;
			if (shown.span) return shown.span.start;
		}
	}

	#lengthOf(place: ReferencePlace): number {
		const {start, end} = this.#references[place.reference]!;
		return end - start;
	}

	/** Index of the first reference that begins on a line or after it. */
	#firstFrom(line: number): number {
		const start = this.#startOf(line);
		return partitionPoint(this.#references, reference => reference.start < start);
	}

	#overlapping(start: number, end: number): readonly number[] {
		const found: number[] = [];
		const first = partitionPoint(this.#furthestEnd, end => end <= start);
		for (let index = first; index < this.#references.length; index++) {
			const reference = this.#references[index]!;
			if (reference.start >= end) break;
			if (reference.end > start) found.push(index);
		}
		return found;
	}

	#pieces(line: number, wanted: readonly number[]): readonly ReferencePlace[] {
		const shown = this.#layout.line(line);
		if (!shown || wanted.length === 0) return [];
		const pieces = wanted.flatMap(reference => piecesOn(shown, this.#references[reference]!, reference, line));
		return pieces.sort((a, b) => a.column - b.column);
	}
}

/** Pieces of one reference on one line; runs that touch make one piece. */
function piecesOn(shown: TextLine, wanted: Reference, reference: number, line: number): readonly ReferencePlace[] {
	const pieces: ReferencePlace[] = [];
	let column = 0;
	for (const {text, start} of shown.runs) {
		const from = start === undefined ? text.length : Math.max(0, wanted.start - start);
		const to = start === undefined ? 0 : Math.min(text.length, wanted.end - start);
		if (from < to) {
			const left = column + widthOf(text.slice(0, from));
			addPiece(pieces, {reference, line, column: left, width: widthOf(text.slice(from, to))});
		}
		column += widthOf(text);
	}
	return pieces;
}

function addPiece(pieces: ReferencePlace[], piece: ReferencePlace): void {
	const last = pieces.at(-1);
	if (last && last.column + last.width === piece.column)
		pieces[pieces.length - 1] = {...last, width: last.width + piece.width};
	else pieces.push(piece);
}
