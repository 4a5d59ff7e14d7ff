import {Box, Text} from 'ink';
import {run} from '../../screens/rows/runs.ts';
import type {ShownOverlay} from '../view/overlay.ts';
import type {FrameRun} from '../view/region.ts';
import {Menu} from './Menu.tsx';

/** Turns words into what the terminal understands; the theme's affair. */
export type Paint = (runs: readonly FrameRun[]) => string;

type OverlayProps = {
	readonly overlay: ShownOverlay;
	readonly paint: Paint;
	/** Draws with ASCII only. */
	readonly ascii: boolean;
};

/** What lies on top: a frame with a title, what was typed, and a menu or the keys. */
export const Overlay = ({overlay, paint, ascii}: OverlayProps) => {
	const {area, title, filter, isLow, hint} = overlay;
	const typed = [run('> ', 'key'), filter === '' ? run(hint, 'muted') : run(filter, 'strong')];
	return (
		<Box
			width={area.width}
			height={area.height}
			borderStyle={ascii ? 'classic' : 'round'}
			borderDimColor
			flexDirection="column"
			paddingX={1}
		>
			{isLow ? null : <Text wrap="truncate">{paint([run(title, 'heading')])}</Text>}
			<Text wrap="truncate">{paint([...(isLow ? [run(`${title} `, 'heading')] : []), ...typed])}</Text>
			{overlay.kind === 'menu' ? (
				<Menu menu={overlay} paint={paint} ascii={ascii} />
			) : (
				<Lines lines={overlay.lines} paint={paint} />
			)}
		</Box>
	);
};

const Lines = ({lines, paint}: {readonly lines: readonly (readonly FrameRun[])[]; readonly paint: Paint}) =>
	lines.map((runs, index) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name than its place in the window
		<Text key={index} wrap="truncate">
			{paint(runs) || ' '}
		</Text>
	));
