import {linesOfRows} from '../../screens/rows/lines.ts';
import type {Row} from '../../screens/rows/row.ts';
import {paintRuns} from '../../ui/paint.ts';
import type {Theme} from '../../ui/theme.ts';

/** Rows as text of at most `width` columns, in the looks of a theme; blanks at the ends of lines left out. */
export function reportText(rows: readonly Row[], width: number, theme: Theme): string {
	const lines = linesOfRows(rows, width).map(({runs}) => paintRuns(runs, theme).trimEnd());
	while (lines.at(-1) === '') lines.pop();
	return lines.join('\n');
}
