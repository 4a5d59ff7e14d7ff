import {EventEmitter} from 'node:events';
import {widthOf} from '../screens/rows/width.ts';
import {onlyStyles, withoutStyles} from './cleanOutput.ts';
import {type PaintOptions, paintLine} from './paint.ts';
import type {Rectangle} from './state/panes/rectangle.ts';
import type {Theme} from './theme.ts';
import type {Frame, FrameLine, Region} from './view/region.ts';

/** What the screen needs of standard output. */
export type Output = {
	readonly columns: number;
	readonly rows: number;
	write(bytes: string): boolean;
	on(event: 'resize', listener: () => void): unknown;
	off(event: 'resize', listener: () => void): unknown;
};

/** A stretch of one row as it was last sent. */
type Piece = {readonly x: number; readonly width: number; readonly painted: string};

const beginUpdate = '\u001b[?2026h';
const endUpdate = '\u001b[?2026l';
const moveTo = (x: number, y: number): string => `\u001b[${y + 1};${x + 1}H`;

/**
 * The terminal's screen. It paints frames, sends only what changed, in one synchronised write, and never clears. To Ink it is
 * standard output in debug mode, where each commit arrives as one plain frame: that is laid over the rest where the frame has its menu.
 */
export class Screen extends EventEmitter {
	readonly isTTY = true;
	readonly #output: Output;
	#theme: Theme;
	#options: PaintOptions;
	/** Asked for the frame when the input at hand has been handled: a burst of keys makes one frame. */
	#frameNow: (() => Frame) | undefined;
	#menuLines: readonly string[] = [];
	#shown: (readonly Piece[])[] = [];
	#caret: Frame['caret'] = null;
	#scheduled: NodeJS.Immediate | undefined;
	/** Lines that were painted in the present look. */
	#painted = new WeakMap<FrameLine, {readonly width: number; readonly painted: string}>();

	constructor(output: Output, theme: Theme, options: PaintOptions = {}) {
		super();
		this.setMaxListeners(0);
		this.#theme = theme;
		this.#output = output;
		this.#options = options;
		output.on('resize', this.#resized);
	}

	get columns(): number {
		return this.#output.columns || 80;
	}

	get rows(): number {
		return this.#output.rows || 24;
	}

	/** Paints in another look from the next frame on. */
	look(theme: Theme, options: PaintOptions): void {
		const same = theme === this.#theme && options.ascii === this.#options.ascii;
		if (same && options.hyperlinks === this.#options.hyperlinks) return;
		this.#theme = theme;
		this.#options = options;
		this.#painted = new WeakMap();
	}

	/** Takes the frames to come from `frameNow`. */
	follow(frameNow: () => Frame): void {
		this.#frameNow = frameNow;
	}

	/** What Ink calls with its frames. Sequences alone, which it sends for a cursor that is ours, are no frame. */
	write(text: string, done?: () => void): boolean {
		const lines = text.split('\n').map(onlyStyles);
		const isFrame = text === '' || lines.some(line => line !== '');
		if (isFrame && lines.join('\n') !== this.#menuLines.join('\n')) {
			this.#menuLines = lines;
			this.refresh();
		}
		done?.();
		return true;
	}

	/** Paints soon: after the input that has arrived. */
	refresh(): void {
		this.#scheduled ??= setImmediate(() => this.paint());
	}

	/** Paints now what differs from what is shown. */
	paint(): void {
		clearImmediate(this.#scheduled);
		this.#scheduled = undefined;
		const frame = this.#frameNow?.();
		if (!frame) return;
		const rows = this.#changedRows(frame);
		const caret = this.#caretChange(frame, rows !== '');
		if (rows !== '' || caret !== '') this.#output.write(`${beginUpdate}${rows}${caret}${endUpdate}`);
	}

	/** Forgets what is shown, and paints everything: after the terminal was somebody else's. */
	invalidate(): void {
		this.#shown = [];
		this.paint();
	}

	/** Paints no more. */
	close(): void {
		clearImmediate(this.#scheduled);
		this.#scheduled = undefined;
		this.#frameNow = undefined;
		this.#output.off('resize', this.#resized);
	}

	readonly #resized = (): void => {
		this.#shown = [];
		this.emit('resize');
	};

	#changedRows(frame: Frame): string {
		let changes = '';
		for (let y = 0; y < frame.size.rows; y++) {
			const pieces = this.#piecesOfRow(frame, y);
			changes += changedPieces(pieces, this.#shown[y] ?? [], y);
			this.#shown[y] = pieces;
		}
		this.#shown.length = frame.size.rows;
		return changes;
	}

	#piecesOfRow(frame: Frame, y: number): readonly Piece[] {
		const pieces: Piece[] = [];
		for (const region of frame.regions) {
			if (isOnRow(region.area, y)) pieces.push(this.#pieceOfRegion(region, y - region.area.y));
		}
		if (frame.menu && isOnRow(frame.menu, y)) pieces.push(this.#pieceOfMenu(frame.menu, y - frame.menu.y));
		return pieces;
	}

	#pieceOfRegion({area, lines}: Region, row: number): Piece {
		const {x, width} = area;
		return {x, width, painted: this.#paintOnce(lines[row] ?? blank, width)};
	}

	/** Lines that are the same object as before are not painted again. */
	#paintOnce(line: FrameLine, width: number): string {
		const known = this.#painted.get(line);
		if (known?.width === width) return known.painted;
		const painted = paintLine(line, width, this.#theme, this.#options);
		this.#painted.set(line, {width, painted});
		return painted;
	}

	#pieceOfMenu({x, width}: Rectangle, row: number): Piece {
		const drawn = this.#menuLines[row] ?? '';
		const columns = widthOf(withoutStyles(drawn));
		if (columns > width) return {x, width, painted: paintLine(plain(withoutStyles(drawn)), width, this.#theme)};
		return {x, width, painted: `${drawn}\u001b[0m${' '.repeat(width - columns)}`};
	}

	#caretChange(frame: Frame, moved: boolean): string {
		const before = this.#caret;
		const {caret} = frame;
		this.#caret = caret;
		if (!caret) return before ? '\u001b[?25l' : '';
		const same = before !== null && before.x === caret.x && before.y === caret.y;
		return same && !moved ? '' : `${moveTo(caret.x, caret.y)}\u001b[?25h`;
	}
}

const blank: FrameLine = {runs: []};
const plain = (text: string): FrameLine => ({runs: [{text, role: 'text'}]});
const isOnRow = (area: Rectangle, y: number): boolean => area.width > 0 && y >= area.y && y < area.y + area.height;

/** What has to be sent of a row. Where pieces lie over each other, or stand elsewhere than before, all of it. */
function changedPieces(pieces: readonly Piece[], shown: readonly Piece[], y: number): string {
	if (pieces.length === 0) return shown.length > 0 ? `${moveTo(0, y)}\u001b[0m\u001b[2K` : '';
	const sameMuch = pieces.length === shown.length && pieces.every((piece, index) => standsAs(piece, shown[index]!));
	const changed = sameMuch ? pieces.filter((piece, index) => piece.painted !== shown[index]!.painted) : pieces;
	const sent = changed.length > 0 && overlap(pieces) ? pieces : changed;
	return sent.map(piece => moveTo(piece.x, y) + piece.painted).join('');
}

const standsAs = (piece: Piece, other: Piece): boolean => piece.x === other.x && piece.width === other.width;

const overlap = (pieces: readonly Piece[]): boolean =>
	pieces.some((piece, index) => index > 0 && piece.x < pieces[index - 1]!.x + pieces[index - 1]!.width);
