import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {buildProgram} from '../../../src/cli/program.ts';
import {bashCompletion} from '../../../src/cli/shell/bashCompletion.ts';
import {type CommandTable, commandTable} from '../../../src/cli/shell/commandTable.ts';
import {fishCompletion} from '../../../src/cli/shell/fishCompletion.ts';
import {zshCompletion} from '../../../src/cli/shell/zshCompletion.ts';
import {locales} from '../../../src/i18n/locale.ts';
import {folderOf} from '../../support/folder.ts';
import {root} from '../../support/program.ts';

const table = commandTable(buildProgram('en'));
const scripts = {bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion};

/** A table whose words hold every sign that a shell could take for its own. */
const hostile: CommandTable = {
	...table,
	commands: [
		{
			name: 'odd',
			about: `it's "odd": $(touch x) \`y\` [z] \\ ; é`,
			arguments: [],
			options: [{long: '--odd', short: '-o', about: `don't: [x] \\ $HOME`, value: null}],
		},
	],
};

const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;

describe.each(Object.entries(scripts))('%s', (shell, completion) => {
	test('every command and option of the help is completed', () => {
		const script = completion(table);
		for (const command of buildProgram('en').commands) {
			expect(script).toContain(command.name());
			for (const {long} of command.options) expect(script).toMatch(new RegExp(`(?:--|-l )${long!.slice(2)}\\b`, 'u'));
			for (const {argChoices} of [...command.options, ...command.registeredArguments])
				if (argChoices) expect(script).toContain(argChoices.join(' '));
		}
	});

	test.skipIf(!has(shell))('is right by the shell itself, in every language and whatever the words are', () => {
		for (const script of [
			...locales.map(locale => completion(commandTable(buildProgram(locale)))),
			completion(hostile),
		]) {
			const path = join(folderOf({script}), 'script');
			const {status, stderr} = spawnSync(shell, ['-n', path], {encoding: 'utf8'});
			expect({status, stderr}).toEqual({status: 0, stderr: ''});
		}
	});
});

/** What bash offers for the words typed; the last is the one being typed. */
function offered(words: readonly string[], cwd = root): string[] {
	const line = words.map(word => `'${word}'`).join(' ');
	const script = `${bashCompletion(table)}\nCOMP_WORDS=(briefing ${line}); COMP_CWORD=${words.length}; _briefing; printf '%s\\n' "\${COMPREPLY[@]}"`;
	const {stdout, stderr} = spawnSync('bash', ['--norc', '-c', script], {encoding: 'utf8', cwd});
	expect(stderr).toBe('');
	return stdout.split('\n').filter(word => word !== '');
}

describe.skipIf(!has('bash'))('bash offers', () => {
	test.each([
		[['tim'], ['timeline']],
		[
			['export', '--format', 'c'],
			['csv', 'csl-json'],
		],
		[
			['completion', ''],
			['bash', 'zsh', 'fish'],
		],
		[['check', '--fail'], ['--fail-on']],
		[
			['--lang', ''],
			['en', 'fr'],
		],
		[['list', '--j'], ['--json']],
	])('for %j: %j', (words, expected) => {
		expect(offered(words)).toEqual(expected);
	});

	test('folders where a dossier is meant, with spaces and signs in their names', () => {
		const folder = folderOf({'my dossier/a.md': '', "l'été $x/b.md": '', 'file.md': ''});
		expect(offered(['facts', ''], folder).sort()).toEqual(["l'été $x", 'my dossier']);
		expect(offered(['evaluate', 'f'], folder)).toEqual(['file.md']);
		expect(offered(['my'], folder)).toEqual(['my dossier']);
	});
});

test.skipIf(!has('fish'))('fish offers values with what they mean', () => {
	const folder = folderOf({'completion.fish': fishCompletion(table)});
	const complete = (line: string): string[] =>
		spawnSync('fish', ['-N', '-c', `source ${join(folder, 'completion.fish')}; complete -C ${JSON.stringify(line)}`], {
			encoding: 'utf8',
		})
			.stdout.split('\n')
			.filter(word => word !== '');
	expect(complete('briefing export --format h').map(line => line.split('\t')[0])).toEqual(['html']);
	expect(complete('briefing tim')).toEqual(['timeline\tstatements by the date they hold for']);
});
