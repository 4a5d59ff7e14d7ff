import type {Style} from '../core/article/article.ts';
import type {Span} from '../core/text/span.ts';
import type {Role} from './row.ts';
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
	const bounds = [...new Set(styles.flatMap(style => [style.start, style.end]))].sort((a, b) => a - b);
	const opening = [...styles].sort((a, b) => a.start - b.start);
	const stretches: StyledStretch[] = [];
	let open: Style[] = [];
	let next = 0;
	for (const [index, start] of bounds.entries()) {
		open = open.filter(style => style.end > start);
		for (; opening[next] && opening[next]!.start <= start; next++) open.push(opening[next]!);
		const end = bounds[index + 1];
		if (open.length > 0 && end !== undefined) stretches.push({start, end, ...lookOf(open)});
	}
	return stretches;
}

function lookOf(open: readonly Style[]): {role: Role; target?: string} {
	const strongest = open.reduce((best, style) =>
		strength.indexOf(style.kind) >= strength.indexOf(best.kind) ? style : best,
	);
	const target = open.find(style => style.kind === 'link')?.target;
	return {role: roleOf[strongest.kind], ...(target === undefined ? {} : {target})};
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
	let low = 0;
	let high = stretches.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (stretches[middle]!.end <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
