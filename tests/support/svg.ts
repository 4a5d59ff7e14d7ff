import type {TestTerminal} from './terminal.ts';

type Cell = {readonly text: string; readonly columns: number; readonly look: string};

const cellWidth = 8.4;
const cellHeight = 18;
const baseline = 13.5;
const margin = 12;

/** The sixteen colours as many terminals come with them; only the picture needs them. */
const sixteen = [
	'#1d1f28',
	'#e06c75',
	'#98c379',
	'#e5c07b',
	'#61afef',
	'#c678dd',
	'#56b6c2',
	'#abb2bf',
	'#5c6370',
	'#f07178',
	'#b5e48c',
	'#ffd580',
	'#82b1ff',
	'#d7a6ff',
	'#7fdbca',
	'#ffffff',
];
const paper = '#16181f';
const ink = '#c8ccd4';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A colour of the 256 (xterm's cube and greys). */
function paletteColour(index: number): string {
	if (index < 16) return sixteen[index] ?? ink;
	if (index >= 232) return grey(8 + (index - 232) * 10);
	const levels = [0, 95, 135, 175, 215, 255];
	const cube = index - 16;
	const channels = [Math.floor(cube / 36), Math.floor(cube / 6) % 6, cube % 6];
	return `#${channels.map(channel => hex(levels[channel] ?? 0)).join('')}`;
}

const hex = (value: number): string => value.toString(16).padStart(2, '0');
const grey = (value: number): string => `#${hex(value).repeat(3)}`;

type BufferCell = NonNullable<
	ReturnType<NonNullable<ReturnType<TestTerminal['emulator']['buffer']['active']['getLine']>>['getCell']>
>;

function coloursOf(cell: BufferCell): {ink: string; paper: string | null} {
	const front = cell.isFgPalette() ? paletteColour(cell.getFgColor()) : ink;
	const back = cell.isBgPalette() ? paletteColour(cell.getBgColor()) : null;
	return cell.isInverse() ? {ink: back ?? paper, paper: front} : {ink: front, paper: back};
}

function lookOf(cell: BufferCell): string {
	const colours = coloursOf(cell);
	return JSON.stringify({
		...colours,
		bold: cell.isBold() !== 0,
		italic: cell.isItalic() !== 0,
		underline: cell.isUnderline() !== 0,
		dim: cell.isDim() !== 0,
	});
}

/** Drawn as a line, so that bars of rows below each other meet. */
const verticalBar = '│';

/** Neighbours that look alike become one piece of text; a wide character stays alone, so that it keeps its place. */
function piecesOfRow(cells: readonly Cell[]): readonly (Cell & {column: number})[] {
	const pieces: (Cell & {column: number})[] = [];
	let column = 0;
	for (const cell of cells) {
		const last = pieces.at(-1);
		const alike = last && last.look === cell.look && last.text !== verticalBar && cell.text !== verticalBar;
		const joins = alike && cell.columns === 1 && last.columns === last.text.length;
		if (joins) pieces[pieces.length - 1] = {...last, text: last.text + cell.text, columns: last.columns + 1};
		else pieces.push({...cell, column});
		column += cell.columns;
	}
	return pieces;
}

/** Browsers draw blanks at the ends of a text or not, and one for many: no text begins or ends with one, and inner ones do not collapse. */
function drawPiece({text, columns, column, look}: Cell & {column: number}, row: number): string {
	const style = JSON.parse(look) as {ink: string; paper: string | null} & Record<string, boolean | string | null>;
	const x = (margin + column * cellWidth).toFixed(1);
	const y = margin + row * cellHeight;
	const width = (columns * cellWidth).toFixed(1);
	const ground = style.paper
		? `<rect x="${x}" y="${y}" width="${width}" height="${cellHeight}" fill="${style.paper}"/>`
		: '';
	if (text.trim() === '') return ground;
	if (text === verticalBar) {
		const middle = (margin + (column + 0.5) * cellWidth).toFixed(1);
		return `${ground}<rect x="${middle}" y="${y}" width="1" height="${cellHeight}" fill="${style.ink}"${style.dim ? ' opacity="0.6"' : ''}/>`;
	}
	const looks = [
		style.bold ? ' font-weight="700"' : '',
		style.italic ? ' font-style="italic"' : '',
		style.underline ? ' text-decoration="underline"' : '',
		style.dim ? ' opacity="0.6"' : '',
	].join('');
	const words = text.trim();
	const before = text.length - text.trimStart().length;
	const left = (margin + (column + before) * cellWidth).toFixed(1);
	const length = ((columns - (text.length - words.length)) * cellWidth).toFixed(1);
	return `${ground}<text x="${left}" y="${y + baseline}" textLength="${length}" fill="${style.ink}"${looks}>${escaped(words.replaceAll(' ', '\u00a0'))}</text>`;
}

/** What a terminal shows, as a picture that a browser draws. */
export function frameAsSvg(terminal: TestTerminal, title: string): string {
	const {emulator} = terminal;
	const {active} = emulator.buffer;
	const width = Math.ceil(emulator.cols * cellWidth + 2 * margin);
	const height = emulator.rows * cellHeight + 2 * margin;
	const rows = Array.from({length: emulator.rows}, (_, row) => {
		const line = active.getLine(active.baseY + row);
		const cells = Array.from({length: emulator.cols}, (_, column) => line?.getCell(column)).flatMap(cell =>
			cell && cell.getWidth() > 0 ? [{text: cell.getChars() || ' ', columns: cell.getWidth(), look: lookOf(cell)}] : [],
		);
		return piecesOfRow(cells)
			.map(piece => drawPiece(piece, row))
			.join('');
	});
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
		`<title>${escaped(title)}</title>`,
		`<rect width="${width}" height="${height}" rx="8" fill="${paper}"/>`,
		`<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, 'Noto Sans Mono', monospace" font-size="14">`,
		...rows.filter(row => row !== ''),
		'</g>',
		'</svg>',
		'',
	].join('\n');
}
