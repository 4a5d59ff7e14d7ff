import {Box, Text} from 'ink';
import SelectInput from 'ink-select-input';
import type {Locale} from '../../i18n/locale.ts';
import {messages} from '../../i18n/messages.ts';
import {padEnd, padStart, truncate, widthOf} from '../../screens/width.ts';
import type {ShownMenu} from '../view/menu.ts';

type MenuProps = {readonly menu: ShownMenu; readonly locale: Locale};

/** A menu in its frame: name, what was typed, the lines to choose from. The state moves the cursor, so that keys can be played without a terminal. */
export const Menu = ({menu, locale}: MenuProps) => {
	const {name, filter, items, cursor, area, hidden} = menu;
	const words = messages(locale);
	const inner = area.width - 4;
	const lines = items.map(({value, label, hint}) => ({value, label: lineOf(label, hint, inner - 2)}));
	return (
		<Box width={area.width} height={area.height} borderStyle="round" flexDirection="column" paddingX={1}>
			<Text bold>{truncate(words[`pane.${name}`], inner)}</Text>
			<Text>
				{padEnd(truncate(`> ${filter}`, inner - 12), inner - 12) + padStart(hidden > 0 ? `+${hidden}` : '', 12)}
			</Text>
			<SelectInput
				key={`${name} ${filter} ${items[0]?.value} ${cursor}`}
				items={lines}
				initialIndex={cursor}
				isFocused={false}
				indicatorComponent={Indicator}
				itemComponent={Line}
			/>
		</Box>
	);
};

/** Label at the left, hint at the right. */
const lineOf = (label: string, hint: string, width: number): string => {
	const room = Math.max(0, width - widthOf(hint) - 1);
	return `${padEnd(truncate(label, room), room)} ${hint}`;
};

const Indicator = ({isSelected = false}: {readonly isSelected?: boolean}) => <Text>{isSelected ? '▸ ' : '  '}</Text>;

const Line = ({label, isSelected = false}: {readonly label: string; readonly isSelected?: boolean}) => (
	<Text inverse={isSelected}>{label}</Text>
);
