import type {Span} from '../../core/text/span.ts';
import type {Role} from '../rows/row.ts';

/** A stretch of a laid-out line: words of one role with the place in the article's text that they come from. */
export type TextRun = {
	readonly text: string;
	readonly role: Role;
	/** Offset of the first unit in the article's text; undefined for decoration (bullets, borders). */
	readonly start?: number;
	/** Link target, when the run is part of a link. */
	readonly target?: string;
};

/** One line of a laid-out article, at most as wide as asked. */
export type TextLine = {
	readonly runs: readonly TextRun[];
	/** Columns taken, with indent. */
	readonly width: number;
	/** What of the article's text the line shows; null for blank lines and decoration. */
	readonly span: Span | null;
	/** Index of the block it belongs to. */
	readonly block: number;
};

/** Something in the text that can be walked to and opened. */
export type Reference = Span & {
	readonly kind: 'actor' | 'figure' | 'link' | 'footnote';
	/** Actor id, figure id, address, or footnote label. */
	readonly id: string;
};
