import {Text} from 'ink';
import SelectInput from 'ink-select-input';
import {run} from '../../screens/runs.ts';
import {padEnd, truncate, widthOf} from '../../screens/width.ts';
import type {MenuItem} from '../keys/menuItems.ts';
import type {ShownOverlay} from '../view/overlay.ts';
import type {Paint} from './Overlay.tsx';

type MenuProps = {
	readonly menu: Extract<ShownOverlay, {kind: 'menu'}>;
	readonly paint: Paint;
	readonly ascii: boolean;
};

/** The lines to choose from. The state moves the cursor, so that menus too can be played without a terminal. */
export const Menu = ({menu, paint, ascii}: MenuProps) => {
	const {items, cursor, area, filter} = menu;
	const width = area.width - 6;
	if (items.length === 0) return <Text wrap="truncate">{paint([run(menu.empty, 'muted')])}</Text>;
	return (
		<SelectInput
			key={`${filter} ${items[0]?.value} ${cursor}`}
			items={items.map(item => ({value: item.value, label: lineOf(item, width, paint)}))}
			initialIndex={cursor}
			isFocused={false}
			indicatorComponent={ascii ? AsciiPointer : Pointer}
			itemComponent={Line}
		/>
	);
};

/** Label at the left, the key that does the same at the right; what would do nothing is quiet, and says why. */
const lineOf = ({label, hint, refusal}: MenuItem, width: number, paint: Paint): string => {
	const room = Math.max(0, width - widthOf(hint) - 1);
	if (refusal == null) return paint([run(`${padEnd(truncate(label, room), room)} `), run(hint, 'key')]);
	const left = truncate(`${label}  ${refusal}`, room);
	return paint([run(`${padEnd(left, room)} ${hint}`, 'muted')]);
};

type Selectable = {readonly isSelected?: boolean};

const Pointer = ({isSelected = false}: Selectable) => <Text>{isSelected ? '▸ ' : '  '}</Text>;

const AsciiPointer = ({isSelected = false}: Selectable) => <Text>{isSelected ? '> ' : '  '}</Text>;

const Line = ({label, isSelected = false}: Selectable & {readonly label: string}) => (
	<Text bold={isSelected} underline={isSelected} wrap="truncate">
		{label}
	</Text>
);
