import type {Role, Run} from './row.ts';
import {truncate, widthOf} from './width.ts';

/** Words in one role. */
export const run = (text: string, role: Role = 'text'): Run => ({text, role});

/** Columns that runs take together. */
export const widthOfRuns = (runs: readonly Run[]): number => runs.reduce((width, {text}) => width + widthOf(text), 0);

/** The words of runs without their roles. */
export const textOfRuns = (runs: readonly Run[]): string => runs.map(({text}) => text).join('');

/** At most `width` columns of the runs, the last one an ellipsis when something was cut. */
export const truncateRuns = <Kind extends Run>(runs: readonly Kind[], width: number): Kind[] => {
	if (widthOfRuns(runs) <= width) return [...runs];
	const kept: Kind[] = [];
	let left = width;
	for (const piece of runs) {
		const taken = widthOf(piece.text);
		if (taken >= left) {
			if (left > 0) kept.push({...piece, text: truncate(taken > left ? piece.text : `${piece.text} `, left)});
			break;
		}
		kept.push(piece);
		left -= taken;
	}
	return kept;
};

/** Exactly `width` columns: cut with an ellipsis or filled with spaces on the side away from the alignment. */
export const fitRuns = (runs: readonly Run[], width: number, align: 'left' | 'right' = 'left'): Run[] => {
	const fitted = truncateRuns(runs, width);
	const missing = width - widthOfRuns(fitted);
	if (missing <= 0) return fitted;
	const spaces = run(' '.repeat(missing));
	return align === 'left' ? [...fitted, spaces] : [spaces, ...fitted];
};

/** Columns between words and what stands at the end of their line. */
export const endGap = 2;

/** Words and what stands at the end of their line, which is never cut for them: `width` columns together. */
export const withEnd = (words: readonly Run[], end: readonly Run[], width: number): Run[] => {
	const taken = widthOfRuns(end);
	if (taken === 0) return truncateRuns(words, width);
	const room = Math.max(0, width - taken - endGap);
	return truncateRuns([...fitRuns(words, room), run(' '.repeat(endGap)), ...end], width);
};

/** Columns that words and the end of their line take without being cut. */
export const widthWithEnd = (words: readonly Run[], end: readonly Run[]): number =>
	widthOfRuns(words) + (widthOfRuns(end) > 0 ? widthOfRuns(end) + endGap : 0);

/** Runs joined by a separator, empty ones left out. */
export const joinRuns = (parts: readonly (readonly Run[])[], separator: Run): Run[] =>
	parts.filter(part => part.length > 0).flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
