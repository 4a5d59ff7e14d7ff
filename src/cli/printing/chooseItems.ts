import {createInterface} from 'node:readline/promises';
import {cleanLine} from '../../core/article/cleanText.ts';
import {addMessages} from '../../i18n/add.ts';
import {formatDate} from '../../i18n/format.ts';
import type {Locale} from '../../i18n/locale.ts';
import {chosenNumbers} from '../../importing/chosenNumbers.ts';
import type {MaterialItem} from '../../importing/material.ts';
import type {Choice} from '../../library/add/addMaterial.ts';
import {printMessage} from '../output.ts';

/** How many of a list are taken without asking. */
export type Take = number | 'all' | undefined;

const itemLine = ({title, address, metadata}: MaterialItem, number: number, digits: number, locale: Locale): string =>
	[
		String(number).padStart(digits),
		...(metadata.published ? [formatDate(metadata.published, locale)] : []),
		cleanLine(title || address || '…'),
	].join('  ');

/** What the person answers; nothing when the input ends, or with Ctrl-C, which is told. */
async function answerTo(question: string, interrupt: () => void): Promise<string> {
	const terminal = createInterface({input: process.stdin, output: process.stderr});
	terminal.on('SIGINT', () => {
		printMessage('');
		interrupt();
		terminal.close();
	});
	const ended = new Promise<string>(resolve => terminal.on('close', () => resolve('')));
	try {
		return await Promise.race([terminal.question(question), ended]);
	} finally {
		terminal.close();
	}
}

/** Which items of a list are brought in: as the option says, else as the person at the terminal does; null without either. */
export async function chooseItems(
	{items, title}: Choice,
	take: Take,
	locale: Locale,
	interrupt: () => void,
): Promise<readonly MaterialItem[] | null> {
	if (take !== undefined) return take === 'all' ? items : items.slice(0, take);
	if (title !== null) printMessage(cleanLine(title));
	const digits = String(items.length).length;
	for (const [index, item] of items.entries()) printMessage(itemLine(item, index + 1, digits, locale));
	if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) return null;
	const answer = await answerTo(addMessages(locale).which(items.length), interrupt);
	return chosenNumbers(answer, items.length).map(number => items[number - 1]!);
}
