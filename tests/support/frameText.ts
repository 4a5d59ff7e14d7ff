import {textOfRuns, widthOfRuns} from '../../src/screens/rows/runs.ts';
import type {Frame, FrameRun} from '../../src/ui/view/region.ts';
import {sliceRuns} from './sliceRuns.ts';

/** A frame as plain text, row by row: later regions over earlier ones, as the terminal shows it. */
export const frameText = ({size, regions}: Frame): string[] => {
	let rows: FrameRun[][] = Array.from({length: size.rows}, () => []);
	for (const {area, lines} of regions) {
		rows = rows.map((row, y) => {
			if (y < area.y || y >= area.y + area.height) return row;
			const line = lines[y - area.y]?.runs ?? [];
			return [
				...columns(row, 0, area.x),
				...columns(line, 0, area.width),
				...sliceRuns(row, area.x + area.width, size.columns),
			];
		});
	}
	return rows.map(row => textOfRuns(row).trimEnd());
};

const columns = (runs: readonly FrameRun[], from: number, to: number): FrameRun[] => {
	const cut = sliceRuns(runs, from, to);
	const missing = to - from - widthOfRuns(cut);
	return missing > 0 ? [...cut, {text: ' '.repeat(missing), role: 'text'}] : cut;
};
