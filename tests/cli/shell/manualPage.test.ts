import {spawnSync} from 'node:child_process';
import {expect, test} from 'vitest';
import {buildProgram} from '../../../src/cli/program.ts';
import {commandTable} from '../../../src/cli/shell/commandTable.ts';
import {manualPage, roff} from '../../../src/cli/shell/manualPage.ts';
import {locales} from '../../../src/i18n/locale.ts';

/** Source of the page without its marks: what is read. */
const readable = (page: string): string =>
	page
		.replaceAll(/\\f[BIR]/gu, '')
		.replaceAll(/\\([-&])/gu, (_, sign: string) => (sign === '&' ? '' : sign))
		.replaceAll('\\~', ' ')
		.replaceAll('\n', ' ');

test.each(locales)('the page says of every command, argument and option what the help says, %s', locale => {
	const program = buildProgram(locale);
	const page = readable(manualPage(commandTable(program), locale));
	for (const command of [program, ...program.commands]) {
		expect(page).toContain(`${command.name()} `);
		expect(page).toContain(command.description());
		for (const option of command.options) {
			expect(page).toContain(option.long);
			expect(page).toContain(option.description);
		}
		for (const argument of command.registeredArguments) expect(page).toContain(argument.description);
	}
});

test('what stands for a value is called so in the language of the page', () => {
	const page = readable(manualPage(commandTable(buildProgram('fr')), 'fr'));
	expect(page).toContain('briefing list [options] [dossier]');
	expect(page).toContain('--width colonnes');
	expect(page).not.toContain('[folder]');
});

const hasMandoc = spawnSync('mandoc', ['-T', 'lint'], {input: ''}).error === undefined;

test.skipIf(!hasMandoc)('a strict reader finds nothing but the missing date', () => {
	for (const locale of locales) {
		const page = manualPage(commandTable(buildProgram(locale)), locale);
		const {stdout, stderr} = spawnSync('mandoc', ['-T', 'lint', '-W', 'warning'], {input: page, encoding: 'utf8'});
		const lines = `${stdout}${stderr}`.split('\n').filter(line => line !== '' && !line.includes('missing date'));
		expect(lines).toEqual([]);
	}
});

test.each([
	['--json', '\\-\\-json'],
	['vice-ministre', 'vice-ministre'],
	['.md', '\\&.md'],
	["'tis", "\\&'tis"],
	['a\\b', 'a\\eb'],
	['deux : trois « x »', 'deux\\~: trois «\\~x\\~»'],
])('roff of %j is %j', (text, expected) => {
	expect(roff(text)).toBe(expected);
});
