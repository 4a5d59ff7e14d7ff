import {describe, expect, test} from 'vitest';
import type {Dossier} from '../../src/core/dossier/dossier.ts';
import {locales} from '../../src/i18n/locale.ts';
import {widthOfRuns} from '../../src/screens/rows/runs.ts';
import type {Action} from '../../src/ui/state/action.ts';
import {type State, startState} from '../../src/ui/state/state.ts';
import {update} from '../../src/ui/state/update.ts';
import {makeWorld} from '../../src/ui/state/world.ts';
import {frameOf} from '../../src/ui/view/frame.ts';
import type {Frame} from '../../src/ui/view/region.ts';
import {play, sampleWorld} from '../support/play.ts';
import {sampleDossier} from '../support/sampleDossier.ts';
import {sampleNotes} from '../support/sampleNotes.ts';

/** Every screen and everything that can lie on top, by the keys that lead there. */
const surfaces: Readonly<Record<string, string>> = {
	overview: '',
	articles: '2',
	'article, reading': '2 enter',
	'article, a name chosen': '2 enter tab',
	'article, in the panel': '2 enter tab tab l',
	'article, in the list': '2 enter h',
	'article without panel': '2 enter c',
	actors: '3',
	actor: '3 enter',
	figures: '4',
	figure: '2 enter tab enter',
	facts: '5',
	'facts, further columns': '5 > >',
	fact: '5 enter',
	timeline: '6',
	search: '7 "pref"',
	'search without a word': '7',
	'find in the text': '2 enter / "the"',
	'filter of a list': '3 / "port"',
	'filter that finds nothing': '3 / "zzz"',
	help: '?',
	'help, filtered': '? "page"',
	palette: ':',
	'palette, filtered': ': "the"',
	contents: '2 enter t',
	theme: 'T',
	order: 's',
	letters: '2 enter ;',
	'letters on a list': ';',
	notice: '2 enter x',
	'half a sequence': 'g',
	'what corrects, on an actor': '3 e',
	'what corrects, in a text': '2 enter tab e',
	'an actor merged': '3 e m',
	'an actor renamed': '3 e r',
	'a long name': `2 enter tab e s "${'a very long name '.repeat(9)}" left`,
	'a date asked for': '2 e d',
	'a note written': '2 enter w "some words"',
	notes: '8',
	'words selected': '2 enter . . v j',
	'a search narrowed': 'f "pref" ctrl+f',
	'a note in the panel': '2 enter / "radar" enter',
};

const world = sampleWorld(sampleNotes);

/** The sample with names that are hard to measure. */
const strange = '東京新聞👨‍👩‍👧🇫🇷e\u0301'.repeat(6);
const wideDossier: Dossier = {
	...sampleDossier,
	title: strange,
	articles: sampleDossier.articles.map(article => ({
		...article,
		title: strange,
		source: strange,
		note: strange,
		text: article.text.replaceAll('passager', '日本の旅客船'),
	})),
	actors: sampleDossier.actors.map(actor => ({...actor, name: strange, aliases: [strange]})),
	facts: sampleDossier.facts.map(fact => ({...fact, label: strange, reason: strange})),
	issues: [{path: `${'x'.repeat(300)}.md`, code: 'empty', message: strange}],
};

const resized = (state: State, columns: number, rows: number): State =>
	update(world, state, {type: 'resize', columns, rows} satisfies Action).state;

/** What is wrong with a frame, in words; nothing when it is right. */
const faults = ({size, regions, menu, caret}: Frame): string[] => {
	const found: string[] = [];
	const inside = ({x, y, width, height}: {x: number; y: number; width: number; height: number}) =>
		x >= 0 && y >= 0 && width >= 0 && height >= 0 && x + width <= size.columns && y + height <= size.rows;
	for (const {name, area, lines} of regions) {
		if (!inside(area)) found.push(`${name} is outside: ${JSON.stringify(area)}`);
		if (lines.length > area.height) found.push(`${name} has ${lines.length} lines for ${area.height} rows`);
		for (const {runs} of lines) {
			if (widthOfRuns(runs) > area.width) found.push(`${name} is too wide: ${runs.map(({text}) => text).join('')}`);
		}
	}
	if (menu && !inside(menu)) found.push(`the menu is outside: ${JSON.stringify(menu)}`);
	if (caret && (caret.x >= size.columns || caret.y >= size.rows)) found.push('the cursor is outside');
	return found;
};

/** All widths at which panes come and go, and some that are too narrow or far too wide. */
const widths = Array.from({length: 250}, (_, at) => at + 1).filter(width =>
	width < 38 ? width % 9 < 2 : width < 160 || width % 7 < 2,
);
const heights = [1, 9, 10, 11, 17, 24, 40, 60];

describe.each(locales)('in %s', locale => {
	test.each(Object.entries(surfaces))('%s fits every terminal', (_name, keys) => {
		const {state} = play(world, keys, {settings: {locale}});
		// Half of the widths and heights in each language: together all of them.
		const isOurs = (size: number): boolean => (size % 2 === 0) === (locale === 'fr');
		for (const [at, columns] of widths.filter(isOurs).entries()) {
			const rows = heights[at % heights.length]!;
			const frame = frameOf(world, resized(state, columns, rows));
			expect(faults(frame), `${columns}×${rows}`).toEqual([]);
		}
		for (let rows = locale === 'fr' ? 2 : 1; rows <= 60; rows += 2) {
			const columns = [40, 80, 100, 140, 181][rows % 5]!;
			expect(faults(frameOf(world, resized(state, columns, rows))), `${columns}×${rows}`).toEqual([]);
		}
	});
});

/** A feed with a name and titles that are hard to measure, and what is being brought in. */
const offered = (): State => {
	const items = Array.from({length: 40}, (_, at) => ({
		title: `${strange} ${at}`,
		published: at % 2 ? '2031-03' : null,
	}));
	const begun = update(world, play(world, '').state, {type: 'offer', title: strange, items}).state;
	return update(world, begun, {type: 'adding', adding: {done: 3, total: 40}}).state;
};

test('a list that is offered, and what is being brought in, fit every terminal', () => {
	for (const state of [offered(), {...offered(), overlay: null}, {...offered(), offer: null, overlay: null}])
		for (const columns of widths.filter(width => width % 3 === 0))
			for (const rows of [9, 10, 24, 60])
				expect(faults(frameOf(world, resized(state, columns, rows))), `${columns}×${rows}`).toEqual([]);
});

test('every cell belongs to some region, so that nothing of the frame before is left', () => {
	for (const keys of Object.values(surfaces)) {
		for (const [columns, rows] of [
			[40, 10],
			[80, 24],
			[100, 30],
			[140, 40],
			[200, 60],
		] as const) {
			const {state} = play(world, keys, {size: {columns, rows}});
			const {regions} = frameOf(world, state);
			const covered = new Set<number>();
			for (const {area} of regions) {
				for (let y = area.y; y < area.y + area.height; y++)
					for (let x = area.x; x < area.x + area.width; x++) covered.add(y * columns + x);
			}
			expect(covered.size, `${keys} at ${columns}×${rows}`).toBe(columns * rows);
		}
	}
});

test('wide, joined and endless words fit too', () => {
	const wide = makeWorld({dossier: wideDossier});
	for (const keys of [
		'',
		'2',
		'2 enter tab',
		'3',
		'3 enter',
		'4',
		'5',
		'5 enter',
		'2 enter t',
		'2 enter ;',
		'2 enter / "日"',
	]) {
		for (const [columns, rows] of [
			[40, 10],
			[57, 13],
			[80, 24],
			[101, 20],
			[140, 40],
			[201, 30],
		] as const) {
			const {state} = play(wide, keys, {size: {columns, rows}});
			expect(faults(frameOf(wide, state)), `${keys} at ${columns}×${rows}`).toEqual([]);
		}
	}
});

test('a terminal that is too small says so', () => {
	const state = startState({size: {columns: 39, rows: 24}});
	expect(frameOf(world, state).regions.map(({name}) => name)).toEqual(['tooSmall']);
	expect(frameOf(world, resized(state, 40, 10)).regions.map(({name}) => name)).toContain('list');
});
