import {afterEach, expect, test} from 'vitest';
import {folderOf} from '../support/folder.ts';
import {openReader, type ReaderRun, showsArticle} from '../support/program.ts';
import type {TestTerminal} from '../support/terminal.ts';

let terminal: TestTerminal | undefined;

afterEach(() => {
	terminal?.close();
	terminal = undefined;
});

/** The bundled dossier in French, analysed. */
const openAnalysed = async (run: ReaderRun = {}): Promise<TestTerminal> => {
	terminal = openReader({columns: 140, rows: 40, environment: {LC_ALL: 'fr_FR.UTF-8'}, ...run});
	await terminal.until(screen => /\d+ acteurs/u.test(screen) && !screen.includes('lecture '));
	return terminal;
};

/** The last line says what the last key did; a dot goes when an article has been opened. */
const withoutFooter = (screen: string): string => screen.slice(0, screen.lastIndexOf('\n')).replaceAll('●', ' ');

test('what is looked for is found, read, compared, and come back to', async () => {
	const shown = await openAnalysed();
	shown.type('f');
	await shown.until(screen => screen.includes('Accents') || screen.includes('accents'));
	shown.type('tues koursk');
	// Not those of the preview beside what stood there before.
	await shown.until(screen => /^ Passages/mu.test(screen) && screen.includes('Recherche tues koursk'));
	shown.type('\u001b[B');
	await shown.until(screen => / 2\/\d/u.test(screen));
	shown.type('\r');
	await shown.until(showsArticle);
	shown.type('\t');
	shown.type('ma');
	const chosen = withoutFooter(await shown.untilShown('Repère a posé'));
	shown.type('\r');
	await shown.until(screen => !showsArticle(screen) && /▸ (?:Acteur|Chiffre) /u.test(screen));
	shown.type('[');
	expect(showsArticle(await shown.until(screen => withoutFooter(screen) === chosen))).toBe(true);
});

test('the comparison opens another source, whose comparison is seen from there', async () => {
	const shown = await openAnalysed({columns: 160});
	shown.type('2');
	await shown.untilShown('▸ Articles');
	shown.type('\r');
	await shown.until(showsArticle);
	shown.type('.lma');
	const compared = withoutFooter(await shown.untilShown('Repère a posé'));
	shown.type('\r');
	await shown.until(screen => showsArticle(screen) && withoutFooter(screen) !== compared && !screen.includes('Repère'));
	shown.type('[');
	expect(showsArticle(await shown.until(screen => withoutFooter(screen) === compared))).toBe(true);
});

test('help and palette lie on top and go away without a trace', async () => {
	const shown = await openAnalysed({columns: 100, rows: 30});
	// What the last line says of an earlier run goes with the first key.
	shown.type('\f');
	const before = await shown.until(screen => screen.includes('? touches') && !screen.includes('deux fois'));
	for (const [keys, title] of [
		['?', 'Touches'],
		[':', 'Actions'],
		['T', 'Thème'],
	] as const) {
		shown.type(keys);
		await shown.until(screen => screen.includes(title) && screen.includes('╭'));
		shown.type('\u001b');
		expect(await shown.until(screen => screen === before)).not.toContain(title);
	}
});

test('an address that no program opens is shown', async () => {
	const article = '---\ntitle: Harbour\nurl: https://courrier.example/aurore\n---\n\n40 boats had left.\n';
	terminal = openReader({
		folder: folderOf({'a.md': article}),
		columns: 100,
		rows: 24,
		environment: {PATH: folderOf({})},
	});
	await terminal.untilShown('1 figure');
	terminal.type('2\r');
	await terminal.until(showsArticle);
	terminal.type('o');
	await terminal.untilShown('Open in the browser?');
	terminal.type('\r');
	const told = 'No program here opens https://courrier.example/aurore';
	expect(await terminal.untilShown(told)).toContain(told);
});
