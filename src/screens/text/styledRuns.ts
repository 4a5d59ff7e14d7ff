import type {Style} from '../../core/article/article.ts';
import {partitionPoint} from '../../core/text/partitionPoint.ts';
import type {Span} from '../../core/text/span.ts';
import type {Role} from '../rows/row.ts';
import type {TextRun} from './textLine.ts';

/** A stretch of an article in which one look holds; stretches are in order and do not overlap. */
export type StyledStretch = Span & {readonly role: Role; readonly target?: string};

/** How styles look, weakest first: the strongest of those that hold wins. */
const strength: readonly Style['kind'][] = ['strike', 'emphasis', 'strong', 'code', 'footnote', 'link'];

const roleOf: Readonly<Record<Style['kind'], Role>> = {
	strike: 'strike',
	emphasis: 'emphasis',
	strong: 'strong',
	code: 'code',
	footnote: 'link',
	link: 'link',
};

/** Nested styles as stretches side by side, so that a line can be cut into runs by one search. */
export function flattenStyles(styles: readonly Style[]): readonly StyledStretch[] {
	const open = new OpenStyles(styles);
	const bounds = [...new Set(styles.flatMap(style => [style.start, style.end]))].sort((a, b) => a - b);
	return bounds.flatMap((start, index) => {
		const look = open.at(start);
		const end = bounds[index + 1];
		return look && end !== undefined ? [{start, end, ...look}] : [];
	});
}

/** The styles that hold at a place, counted by kind, so that deep nesting costs no more than shallow; places are asked for in order. */
class OpenStyles {
	readonly #starting: readonly Style[];
	readonly #ending: readonly Style[];
	readonly #count = new Map<Style['kind'], number>();
	readonly #links: Style[] = [];
	#started = 0;
	#ended = 0;

	constructor(styles: readonly Style[]) {
		this.#starting = [...styles].sort((a, b) => a.start - b.start);
		this.#ending = [...styles].sort((a, b) => a.end - b.end);
	}

	at(offset: number): {readonly role: Role; readonly target?: string} | null {
		for (
			let style = this.#starting[this.#started];
			style && style.start <= offset;
			style = this.#starting[this.#started]
		) {
			this.#started++;
			this.#add(style.kind, 1);
			if (style.kind === 'link') this.#links.push(style);
		}
		for (let style = this.#ending[this.#ended]; style && style.end <= offset; style = this.#ending[this.#ended]) {
			this.#ended++;
			this.#add(style.kind, -1);
		}
		while (this.#links.length > 0 && this.#links.at(-1)!.end <= offset) this.#links.pop();
		return this.#look();
	}

	#add(kind: Style['kind'], change: 1 | -1): void {
		this.#count.set(kind, (this.#count.get(kind) ?? 0) + change);
	}

	#look(): {readonly role: Role; readonly target?: string} | null {
		const strongest = strength.findLast(kind => (this.#count.get(kind) ?? 0) > 0);
		if (!strongest) return null;
		const target = this.#links.at(-1)?.target;
		return {role: roleOf[strongest], ...(target === undefined ? {} : {target})};
	}
}

/** A range of a text as runs: the role of the stretches where there are some, else `role`. */
export function runsBetween(
	text: string,
	span: Span,
	stretches: readonly StyledStretch[],
	role: Role,
): readonly TextRun[] {
	const runs: TextRun[] = [];
	let position = span.start;
	for (let index = firstEndingAfter(stretches, span.start); position < span.end; index++) {
		const stretch = stretches[index];
		const plainEnd = Math.min(span.end, stretch?.start ?? span.end);
		if (plainEnd > position) runs.push({text: text.slice(position, plainEnd), role, start: position});
		position = Math.max(position, plainEnd);
		if (!stretch || position >= span.end) break;
		const end = Math.min(span.end, stretch.end);
		runs.push(styledRun(text, position, end, stretch, role));
		position = end;
	}
	return runs;
}

/** Titles and headings keep their own look; only links stand out in them. */
const keepsItsRole: ReadonlySet<Role> = new Set<Role>(['title', 'heading', 'code']);

function styledRun(text: string, start: number, end: number, stretch: StyledStretch, role: Role): TextRun {
	const shown = keepsItsRole.has(role) && stretch.role !== 'link' ? role : stretch.role;
	return {
		text: text.slice(start, end),
		role: shown,
		start,
		...(stretch.target === undefined ? {} : {target: stretch.target}),
	};
}

function firstEndingAfter(stretches: readonly StyledStretch[], offset: number): number {
	return partitionPoint(stretches, ({end}) => end <= offset);
}
