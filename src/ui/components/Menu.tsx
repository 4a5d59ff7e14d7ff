import {Text} from 'ink';
import SelectInput from 'ink-select-input';
import {run} from '../../screens/rows/runs.ts';
import {menuLines} from '../view/menuLines.ts';
import {lineWidth, type ShownOverlay} from '../view/overlay.ts';
import type {Paint} from './Overlay.tsx';

type MenuProps = {
	readonly menu: Extract<ShownOverlay, {kind: 'menu'}>;
	readonly paint: Paint;
	readonly ascii: boolean;
};

/** The lines to choose from. The state moves the cursor, so that menus too can be played without a terminal. */
export const Menu = ({menu, paint, ascii}: MenuProps) => {
	const {items, cursor, area, filter} = menu;
	const linesOf = (item: (typeof items)[number], at: number): string =>
		menuLines(item, lineWidth(area), at === cursor)
			.map(paint)
			.join('\n');
	if (items.length === 0) return <Text wrap="truncate">{paint([run(menu.empty, 'muted')])}</Text>;
	return (
		<SelectInput
			key={`${filter} ${items[0]?.value} ${cursor}`}
			items={items.map((item, at) => ({value: item.value, label: linesOf(item, at)}))}
			initialIndex={cursor}
			isFocused={false}
			indicatorComponent={ascii ? AsciiPointer : Pointer}
			itemComponent={Line}
		/>
	);
};

type Selectable = {readonly isSelected?: boolean};

const Pointer = ({isSelected = false}: Selectable) => <Text>{isSelected ? '▸ ' : '  '}</Text>;

const AsciiPointer = ({isSelected = false}: Selectable) => <Text>{isSelected ? '> ' : '  '}</Text>;

const Line = ({label}: {readonly label: string}) => <Text wrap="truncate">{label}</Text>;
