import {describe, expect, test} from 'vitest';
import {locales} from '../../../src/i18n/locale.ts';
import {messages} from '../../../src/i18n/messages.ts';
import {lookupOf} from '../../../src/screens/places/lookup.ts';
import {referencesOf} from '../../../src/screens/text/references.ts';
import {actionsFor} from '../../../src/ui/keys/press.ts';
import {select} from '../../../src/ui/state/navigation.ts';
import {update} from '../../../src/ui/state/update.ts';
import {makeWorld, type World} from '../../../src/ui/state/world.ts';
import {frameOf} from '../../../src/ui/view/frame.ts';
import {frameText} from '../../support/frameText.ts';
import {expectGolden} from '../../support/golden.ts';
import {play, sampleWorld} from '../../support/play.ts';
import {sampleDossier} from '../../support/sampleDossier.ts';

const world = sampleWorld();

/** Name of a golden screen: the keys that lead there, and its size. */
const views: Readonly<Record<string, readonly [keys: string, columns: number, rows: number]>> = {
	'overview-wide': ['', 150, 36],
	'overview-narrow': ['', 60, 24],
	'article-three-panes': ['2 enter tab', 160, 30],
	'article-two-panes': ['2 enter d', 110, 30],
	'article-one-pane': ['2 enter tab', 72, 20],
	'article-compared-narrow': ['2 enter d c', 60, 24],
	'article-find': ['2 enter / "the"', 110, 20],
	facts: ['5', 150, 20],
	figures: ['4', 110, 40],
	timeline: ['6', 110, 24],
	actors: ['3', 110, 24],
	fact: ['5 enter', 90, 40],
	'search-begun': ['7', 110, 24],
	search: ['7 "delbos"', 110, 24],
	letters: ['2 enter ;', 110, 20],
	smallest: ['2 enter tab', 40, 10],
};

describe.each(locales)('in %s', locale => {
	test.each(Object.entries(views))('%s looks as accepted', (name, [keys, columns, rows]) => {
		const {state} = play(world, keys, {size: {columns, rows}, settings: {locale}});
		expectGolden(`frames/${locale}/${name}.txt`, frameText(frameOf(world, state)).join('\n'));
	});
});

test('with ASCII signs no other sign is drawn', () => {
	for (const keys of ['', '2 enter tab', '5', '3 enter', '?']) {
		const {state} = play(world, keys, {size: {columns: 160, rows: 40}, settings: {ascii: true}});
		expect(frameText(frameOf(world, state)).join('')).not.toMatch(/[\u2190-\u2bff]/);
	}
});

test('the address of a chosen link can be read, and nothing is opened before it was asked', () => {
	const {state} = play(world, '2 enter', {size: {columns: 120, rows: 30}});
	const link = referencesOf(world.lookup, 'gazette').find(({kind}) => kind === 'link')!;
	const chosen = select(world, state, link);
	expect(frameText(frameOf(world, chosen)).at(-1)).toContain('https://coast.example/');
	const asked = update(world, chosen, {type: 'open'});
	expect(asked.effects).toEqual([]);
	const open = {type: 'openOutside', address: 'https://coast.example/'} as const;
	expect(actionsFor(world, asked.state, 'enter')).toEqual([{type: 'close'}, open]);
	expect(update(world, asked.state, open).effects).toEqual([open]);
});

test('what is chosen, found and under the cursor is painted over', () => {
	const overs = (keys: string): unknown[] =>
		frameOf(world, play(world, keys).state).regions.flatMap(({lines}) =>
			lines.flatMap(line => [line.over, ...line.runs.map(({over}) => over)]),
		);
	expect(overs('2')).toContain('cursor');
	expect(overs('2 enter tab')).toContain('selected');
	expect(overs('2 enter / "the"')).toEqual(expect.arrayContaining(['match', 'matchHere']));
});

test('in a list that holds nothing only keys are told that do something there', () => {
	const [article] = sampleDossier.articles;
	const lists = {actors: [], figures: [], facts: [], parallels: []};
	const alone = makeWorld({dossier: {...sampleDossier, ...lists, articles: [article!]}});
	const footer = (of: World, script: string): string =>
		frameText(frameOf(of, play(of, script, {size: {columns: 80, rows: 24}}).state)).at(-1)!;
	for (const screen of ['3', '4', '5', '8']) {
		expect(footer(alone, screen)).toMatch(/ f search .*\? keys/u);
		expect(footer(alone, screen)).not.toMatch(/open|filter|correct|note|delete/u);
	}
	expect(footer(world, '5')).toMatch(/Enter open .*\/ filter .*e correct/u);
	expect(footer(world, '5 / "nothing of this" enter')).toContain('/ filter');
});

test('what is refused is read whole beside the question and what was typed', () => {
	const {state} = play(world, '2 e d ctrl+u "soon" enter', {size: {columns: 80, rows: 24}});
	expect(frameText(frameOf(world, state)).at(-1)).toMatch(/^ Date: soon {2,}Write 2025-03-27, 2025-03 or 2025\.$/);
});

test.each([
	['en', '3 e r', / is called: Marc Delbos/u],
	['fr', '3 e r', / s’appelle\s: Marc Delbos/u],
	['en', '2 e d ctrl+u "2025"', /^ Date \(2025-03-27, 2025-03 or 2025\): 2025/u],
	['fr', '2 e d ctrl+u "2025"', /^ Date \(2025-03-27, 2025-03 ou 2025\)\s: 2025/u],
	['fr', '2 enter w "x"', /^ Note\s: x/u],
] as const)('what is asked for is parted from what is typed: %s %s', (locale, keys, line) => {
	const {state} = play(world, keys, {size: {columns: 90, rows: 24}, settings: {locale}});
	expect(frameText(frameOf(world, state)).at(-1)).toMatch(line);
});

test('a terminal that is too small says so in whole words', () => {
	const {state} = play(sampleWorld(), '', {size: {columns: 20, rows: 5}});
	const lines = frameText(frameOf(sampleWorld(), state)).filter(line => line !== '');
	expect(lines).toEqual(['Too small: 20×5.', 'Needs 40×10.']);
});

test('while there is no article, the last line names what brings one in, and nothing that needs one', () => {
	const world = sampleWorld();
	const empty = {...world, lookup: lookupOf({...sampleDossier, articles: [], facts: [], figures: [], actors: []})};
	const lastLine = (of: typeof world): string => frameText(frameOf(of, play(of, '').state)).at(-1) ?? '';
	expect(lastLine(empty)).toMatch(/^ i bring in/u);
	expect(lastLine(empty)).not.toMatch(/open|filter|correct/u);
	expect(lastLine(world)).not.toContain('bring in');
});

test.each(locales)('at 80 columns and at 160, a screen has one name, in its tab and in its heading: %s', locale => {
	for (const columns of [80, 160])
		for (const digit of '12345678') {
			const {state} = play(world, digit, {size: {columns, rows: 24}, settings: {locale}});
			const [, tabs = '', heading = ''] = frameText(frameOf(world, state));
			const named = new RegExp(`${digit} (.+?)(?: +\\d |$)`, 'u').exec(tabs)?.[1];
			expect(heading).toMatch(new RegExp(`^▸ ${named}(?: |$)`, 'u'));
		}
});

test('where a list holds more than what its screen is called after, its heading counts lines and says so', () => {
	const heading = (keys: string): string => frameText(frameOf(world, play(world, keys).state))[2]!;
	expect(heading('4')).toMatch(/^▸ Figures ─+ line 1\/\d+ ─/u);
	expect(heading('')).toMatch(/^▸ Overview ─+ line 1\/\d+ ─/u);
	expect(heading('2')).toMatch(/^▸ Articles ─+ 1\/3 ─/u);
	expect(heading('5')).toMatch(/^▸ Facts ─+ 1\/\d+ ─/u);
});

test('the last line says how to go back where there is a view to go back to', () => {
	const last = (keys: string): string => frameText(frameOf(world, play(world, keys).state)).at(-1)!;
	expect(last('')).not.toContain('back');
	expect(last('2')).toContain('[ back');
});

test('a long name that is asked about leaves its line to what is typed', () => {
	const [first, ...others] = sampleDossier.facts;
	const label = 'How many passengers were on board of the ferry when it ran aground';
	const named = {...world, lookup: lookupOf({...sampleDossier, facts: [{...first!, label}, ...others]})};
	const last = frameText(frameOf(named, play(named, '5 enter e r').state)).at(-1)!;
	expect(last).toMatch(/^ How many passengers were on b… is called: How many passengers .*aground/u);
});

test('where the comparison hides the text, the sentence that is read stands above it, and stays while it scrolls', () => {
	const shown = (keys: string, columns: number): string =>
		frameText(frameOf(world, play(world, keys, {size: {columns, rows: 24}}).state)).join('\n');
	const sentence = /^ “.*300/mu;
	expect(shown('2 enter d c', 80)).toMatch(sentence);
	expect(shown('2 enter d c G', 80)).toMatch(sentence);
	expect(shown('2 enter d', 110)).not.toMatch(sentence);
	expect(shown('2 enter . . . . c', 80)).toMatch(/^ “/mu);
});

test.each([
	['3 enter G', 'Actor Marc Delbos'],
	['5 enter G', 'Fact Passagers à bord'],
	['4 j enter G', 'Figure ≈\u202f300'],
])('what a page is about stands above it when its title has been scrolled away: %s', (keys, heading) => {
	const shown = (rows: number): string[] =>
		frameText(frameOf(world, play(world, keys, {size: {columns: 60, rows}}).state));
	const [low] = shown(10).filter(line => line.startsWith('▸'));
	const high = shown(60);
	expect(low).toContain(heading);
	expect(high.find(line => line.startsWith('▸'))).not.toContain(heading);
	expect(high.join('\n')).toContain(heading.replace(/^\w+ /u, ''));
});

test.each([
	['en', 80, ['h text', 'Enter open', 'e correct']],
	['fr', 80, ['h texte', 'Entrée ouvrir', 'e corriger']],
	['en', 160, ['h text', 'Enter open', 'e correct']],
] as const)(
	'in the panel the last line tells the way back and what its rows can be asked: %s, %i columns',
	(locale, columns, told) => {
		const {state} = play(world, '2 enter d l', {size: {columns, rows: 24}, settings: {locale}});
		const footer = frameText(frameOf(world, state)).at(-1)!;
		for (const words of told) expect(footer).toContain(words);
		const names = messages(locale);
		for (const id of ['short.reference', 'short.difference', 'short.find'] as const)
			expect(footer).not.toContain(` ${names[id]}`);
		expect(frameText(frameOf(world, play(world, 'h', state).state)).at(-1)).not.toContain(told[0]);
	},
);
