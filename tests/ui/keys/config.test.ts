import {describe, expect, test} from 'vitest';
import {messages} from '../../../src/i18n/messages.ts';
import {readPlacedYaml} from '../../../src/library/yaml/placedYaml.ts';
import {bindingName, isConfigurable} from '../../../src/ui/bindings/bindingName.ts';
import {keymap} from '../../../src/ui/bindings/keymap.ts';
import {parseConfig} from '../../../src/ui/keys/config.ts';
import {configProblemText, defaultConfig} from '../../../src/ui/keys/configText.ts';
import {keyConflicts} from '../../../src/ui/keys/keyConflicts.ts';
import {visitOf} from '../../../src/ui/state/state.ts';
import {play, sampleWorld} from '../../support/play.ts';

const words = messages('en');

const parse = (text: string) => {
	const {value, broken} = readPlacedYaml(text);
	expect(broken).toBeNull();
	return parseConfig(value);
};

const keysOf = (text: string, name: string) =>
	parse(text).config.keys?.find(binding => bindingName(binding) === name)?.keys;

const told = (text: string): string[] =>
	parse(text).problems.map(problem => `${problem.line}:${problem.column} ${configProblemText(problem, words)}`);

test('every setting is read', () => {
	const {config, problems} = parse('theme: light\nlanguage: fr\nwidth: 90\nmouse: false\nicons: ascii\nlinear: true\n');
	expect(problems).toEqual([]);
	expect(config).toEqual({theme: 'light', language: 'fr', width: 90, mouse: false, icons: 'ascii', linear: true});
});

test('the printed defaults are what the program has, once they are uncommented', () => {
	const lines = defaultConfig(words, '/x/config.yaml', false).split('\n');
	const text = lines.map(line => line.replace(/^# (?=(?: {2})?\w+: )/u, '')).join('\n');
	const {config, problems} = parse(text);
	expect(problems).toEqual([]);
	expect(config.keys).toEqual(keymap);
	expect(config).toMatchObject({theme: 'terminal', width: 72, mouse: true, icons: 'unicode'});
});

test('every action has a name of its own', () => {
	const names = keymap.filter(isConfigurable).map(bindingName);
	expect(new Set(names).size).toBe(names.length);
});

describe('keys', () => {
	test('take the place of the ones that an action had; a list gives several, an empty one none', () => {
		expect(keysOf('keys: {undo: Z}', 'undo')).toEqual(['Z']);
		expect(keysOf('keys: {undo: [Z, "z u"]}', 'undo')).toEqual(['Z', 'z u']);
		expect(keysOf('keys: {undo: []}', 'undo')).toEqual([]);
		expect(keysOf('keys: {setMark: Q}', 'setMark')).toEqual(['Q a–z']);
	});

	test('are changed about when both are said', () => {
		expect(keysOf('keys: {down: k, up: j}', 'down')).toEqual(['k']);
		expect(told('keys: {down: k, up: j}')).toEqual([]);
	});

	test('that are taken are refused with both names, and with the line', () => {
		expect(told('keys:\n  undo: d\n')).toEqual([
			'2:3 d would be “nextDifference” and “undo”: both keep their own keys',
		]);
		expect(told('keys:\n  undo: g\n')).toEqual(['2:3 g would be “undo” and “top”: both keep their own keys']);
		expect(keysOf('keys:\n  undo: d\n', 'undo')).toEqual(['U']);
	});

	test('that are refused do not take others with them', () => {
		expect(keysOf('keys: {undo: d, help: Z}', 'help')).toEqual(['Z']);
		expect(keyConflicts(parse('keys: {undo: d, down: U, up: U}').config.keys!)).toEqual([]);
	});

	test('work, and are shown', () => {
		const keys = parse('keys: {toActors: Q, "nextArticle": []}').config.keys ?? null;
		const world = sampleWorld();
		expect(visitOf(play(world, 'Q', {keys}).state).place.screen).toBe('actors');
		expect(play(world, '3', {keys}).state.notice).not.toBeNull();
		expect(play(world, '2 enter L', {keys}).state.notice).not.toBeNull();
	});
});

test.each([
	['theme: pink', 'theme takes:'],
	['width: 12', 'width takes: 40–120'],
	['wdith: 80', '“wdith” is no setting'],
	['keys: {jump: x}', '“jump” is no action'],
	['keys: {quit: x}', 'the keys of “quit” cannot be changed'],
	['keys: {undo: hyper+x}', '“hyper+x” is no key'],
	['keys: [a]', '“keys” is not a list'],
	['[a]', '“config.yaml” is not a list'],
])('%s is told with its place, and nothing else is lost', (line, problem) => {
	const text = line === '[a]' ? line : `mouse: false\n${line}\n`;
	expect(told(text)[0]).toContain(problem);
	if (line !== '[a]') expect(parse(text).config.mouse).toBe(false);
});
