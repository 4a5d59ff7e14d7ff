import {describe, expect, test} from 'vitest';
import {lookupOf} from '../../../src/screens/places/lookup.ts';
import {referencesOf} from '../../../src/screens/text/references.ts';
import {menuItems} from '../../../src/ui/keys/menuItems.ts';
import {chosenRow} from '../../../src/ui/state/chosen.ts';
import {shownComparison, shownList} from '../../../src/ui/state/panes/panes.ts';
import {lineOfOffset, openPage, readerHeight, readingPoint} from '../../../src/ui/state/reading/reading.ts';
import {openArticle, type State, visitOf} from '../../../src/ui/state/state.ts';
import {update} from '../../../src/ui/state/update.ts';
import {makeWorld} from '../../../src/ui/state/world.ts';
import {play, sampleWorld} from '../../support/play.ts';
import {sampleDossier} from '../../support/sampleDossier.ts';

const world = sampleWorld();
const placeOf = ({state}: {state: State}) => visitOf(state).place;
const chosen = ({state}: {state: State}) => visitOf(state).reader.selected;

describe('where', () => {
	test('digits go to screens, Enter opens, [ and ] go back and forward', () => {
		expect(placeOf(play(world, '3')).screen).toBe('actors');
		expect(placeOf(play(world, '3 enter'))).toEqual({screen: 'actor', subject: {kind: 'actor', id: 'marc-delbos'}});
		expect(placeOf(play(world, '3 enter [')).screen).toBe('actors');
		expect(placeOf(play(world, '3 enter [ [')).screen).toBe('overview');
		expect(placeOf(play(world, '3 enter [ [ ] ]')).screen).toBe('actor');
	});

	test('back restores the exact view', () => {
		const small = {size: {columns: 80, rows: 12}};
		const left = play(world, '2 enter tab tab tab j j /', small).state;
		const there = play(world, 'escape', left).state;
		const back = play(world, '3 enter [ [', there).state;
		expect(visitOf(back)).toEqual(visitOf(there));
	});

	test('opening something new forgets what was forward', () => {
		const {state} = play(world, '3 enter [ 2');
		expect(state.history.future).toEqual([]);
	});

	test('q goes back, and leaves at the start; Escape never leaves', () => {
		expect(play(world, '3 q').effects).toEqual([]);
		expect(play(world, '3 q q').effects.map(({type}) => type)).toEqual(['saveReading', 'exit']);
		expect(play(world, 'escape escape escape').effects).toEqual([]);
	});

	test('Ctrl-C leaves from everywhere', () => {
		for (const keys of ['', '?', ':', '7 "a"', '2 enter / "x"', ';']) {
			expect(play(world, `${keys} ctrl+c`).effects.map(({type}) => type)).toContain('exit');
		}
	});

	test("marks and the last place: m a, ' a, ' '", () => {
		const marked = play(world, '2 enter tab m a 3').state;
		expect(chosen(play(world, "' a", marked))).toEqual(chosen(play(world, '2 enter tab')));
		expect(placeOf(play(world, "' '", marked)).screen).toBe('article');
		expect(play(world, "' b", marked).state.notice).toContain('b');
	});
});

describe('where the terminal is too small to show anything', () => {
	const writing = play(world, '2 enter . w "seen"').state;
	const small = update(world, writing, {type: 'resize', columns: 20, rows: 5}).state;

	test('keys, what is pasted and the mouse do nothing', () => {
		const {state, effects} = play(world, '"X" enter 3 j g g U escape q', small);
		expect(effects).toEqual([]);
		expect(state.overlay).toMatchObject({text: 'seen'});
		const pasted = update(world, state, {type: 'paste', text: 'X'}).state;
		const event = {kind: 'press', button: 0, x: 3, y: 3, step: 0, shift: false, alt: false, ctrl: false} as const;
		const pressed = update(world, pasted, {type: 'mouse', event}).state;
		const seen = update(world, pressed, {type: 'resize', ...writing.size}).state;
		expect(seen.overlay).toEqual(writing.overlay);
		expect(visitOf(seen).place).toEqual(visitOf(writing).place);
	});

	test('it can be left, and stopped', () => {
		expect(play(world, 'ctrl+c', small).effects.map(({type}) => type)).toContain('exit');
		const reading = play(world, '2 enter', {size: {columns: 20, rows: 5}});
		expect(visitOf(reading.state).place.screen).toBe('overview');
		expect(play(world, 'q', reading.state).effects.map(({type}) => type)).toContain('exit');
		expect(play(world, 'ctrl+z', reading.state).effects.map(({type}) => type)).toEqual(['suspend']);
	});
});

describe('a list', () => {
	test('the cursor goes over rows that open something and keeps its row in sight', () => {
		for (const rows of [10, 14, 24]) {
			let {state} = play(world, '4', {size: {columns: 80, rows}});
			for (let step = 0; step < 30; step++) {
				state = play(world, 'j', state).state;
				const {laid, view, height} = shownList(world, state);
				expect(laid.rows[view.cursor]?.opens).toBeDefined();
				expect(laid.firstLine[view.cursor]! - laid.pinned).toBeGreaterThanOrEqual(view.top);
				expect(laid.firstLine[view.cursor]! - laid.pinned).toBeLessThan(view.top + height - laid.pinned);
			}
		}
	});

	test('G and g g go to the ends, j and k undo each other', () => {
		const {view} = shownList(world, play(world, '4 G').state);
		const rows = shownList(world, play(world, '4').state).laid.rows;
		expect(view.cursor).toBe(rows.findLastIndex(row => row.opens));
		expect(shownList(world, play(world, '4 G g g').state).view).toEqual(shownList(world, play(world, '4').state).view);
		expect(shownList(world, play(world, '4 j j k').state).view.cursor).toBe(
			shownList(world, play(world, '4 j').state).view.cursor,
		);
	});

	test('/ filters at once, accents and case aside; Escape clears', () => {
		const filtered = play(world, '3 / "PREF" enter').state;
		expect(shownList(world, filtered).laid.rows).toHaveLength(1);
		expect(placeOf(play(world, 'enter', filtered)).subject).toEqual({kind: 'actor', id: 'prefecture'});
		expect(visitOf(play(world, 'escape', filtered).state).filter).toBe('');
	});

	test('Escape while typing leaves the list as it was', () => {
		expect(visitOf(play(world, '3 j / "zzz" escape').state)).toEqual(visitOf(play(world, '3 j').state));
	});
});

test('the matrix goes sideways as far as there are sources, and back at once', () => {
	const first = (keys: string): number => visitOf(play(world, keys, {size: {columns: 66, rows: 20}}).state).firstColumn;
	expect([first('5'), first('5 >'), first('5 > > > > >'), first('5 > > > > > <')]).toEqual([0, 1, 1, 0]);
	expect(play(world, '2 >').state.notice).not.toBeNull();
});

describe('the reader', () => {
	test('Tab walks names and figures in the order of the text, Shift-Tab back, and begins anew at the end', () => {
		const first = chosen(play(world, '2 enter tab'));
		const second = chosen(play(world, '2 enter tab tab'));
		expect(first?.start).toBeLessThan(second!.start);
		expect(chosen(play(world, '2 enter tab tab shift+tab'))).toEqual(first);
		const last = play(world, '2 enter tab shift+tab');
		expect(last.state.notice).not.toBeNull();
		expect(chosen(last)!.start).toBeGreaterThan(second!.start);
	});

	test('Tab goes on from the sentence that was chosen, Shift-Tab from before it', () => {
		const {state} = play(world, '2 enter . . .');
		const sentence = visitOf(state).reader.selected!;
		expect(sentence.kind).toBe('sentence');
		const references = referencesOf(world.lookup, openArticle(state)!);
		const before = references.findLast(({start}) => start < sentence.start);
		expect(chosen(play(world, 'tab', state))).toEqual(references.find(({start}) => start >= sentence.start));
		expect(before).toBeDefined();
		expect(chosen(play(world, 'shift+tab', state))).toEqual(before);
	});

	test('Tab in the panel goes from statement to statement, of one comparison', () => {
		const {state} = play(world, '2 enter d l');
		const row = (keys: string) => chosenRow(world, play(world, keys, state).state)?.key;
		expect([row('tab'), row('tab shift+tab')]).toEqual([row('j'), row('')]);
		expect(row('tab')).not.toBe(row(''));
		const walked = play(world, 'tab', state).state;
		expect(visitOf(walked).focus).toBe('panel');
		expect(shownComparison(world, walked)).toEqual(shownComparison(world, state));
	});

	test('Enter opens what is chosen', () => {
		const {state} = play(world, '2 enter tab');
		const {kind, id} = visitOf(state).reader.selected!;
		expect(placeOf(play(world, 'enter', state))).toEqual({screen: kind, subject: {kind, id}});
	});

	test('opening a mention arrives with it chosen', () => {
		const {state} = play(world, '3 enter enter');
		expect(visitOf(state).reader.selected).toMatchObject({kind: 'actor', id: 'marc-delbos'});
	});

	test('d goes to the next difference, over articles; D back', () => {
		const {state} = play(world, '2 enter d');
		expect(visitOf(state).reader.selected).toMatchObject({kind: 'figure', id: 'f-aboard-2'});
		let further = state;
		for (let step = 0; step < 4; step++) further = play(world, 'd', further).state;
		expect(visitOf(further).place.subject).toMatchObject({kind: 'article', id: 'courrier'});
		expect(visitOf(play(world, 'd D', state).state).reader.selected).toEqual(visitOf(state).reader.selected);
	});

	test('d goes on from a difference that is being read already', () => {
		const sentence = 223;
		const denied = sampleDossier.parallels.map(parallel =>
			parallel.article === 'gazette' && parallel.start === sentence
				? {...parallel, matches: parallel.matches.map(match => ({...match, verdict: 'conflict' as const}))}
				: parallel,
		);
		const denying = makeWorld({dossier: {...sampleDossier, parallels: denied}, notes: [], search: world.search});
		const reading = (columns: number): State =>
			Array.from(
				{length: 20},
				(_, lines) => play(denying, `2 enter ${'j '.repeat(lines)}`, {size: {columns, rows: 10}}).state,
			).find(state => readingPoint(denying, state)!.offset === sentence)!;
		const beside = reading(140);
		expect(chosen(play(denying, 'd', beside))).toMatchObject({id: 'f-boats-2'});
		expect(chosen(play(denying, 'D', beside))).toMatchObject({id: 'f-dead-2'});
		// Where the panel has no room, the difference is not seen yet.
		expect(chosen(play(denying, 'd', reading(80)))).toMatchObject({start: sentence});
	});

	test('C opens what is compared: the fact, the figure, else the panel that has all of it', () => {
		expect(placeOf(play(world, '2 enter d C')).subject).toMatchObject({kind: 'fact', id: 'aboard'});
		const keys = ['2 enter', '2 j enter', '2 j j enter'].flatMap(opened =>
			Array.from({length: 9}, (_, read) => `${opened} ${'. '.repeat(read)}`),
		);
		const only = keys.find(steps => {
			const found = shownComparison(world, play(world, steps).state);
			return found && !found.fact && !found.figure && found.same.length + found.closest.length > 0;
		});
		expect(visitOf(play(world, `${only} C`).state).focus).toBe('panel');
	});

	test('C opens what the line of a list is about, and says what to choose where it is about nothing', () => {
		expect(placeOf(play(world, '5 C'))).toEqual(placeOf(play(world, '5 enter')));
		expect(placeOf(play(world, '5 enter C')).subject).toMatchObject({kind: 'fact'});
		const {state} = play(world, '2 C');
		expect(placeOf({state}).screen).toBe('articles');
		expect(state.notice).toContain('Choose a fact');
	});

	test('a goes to the next mention of the chosen actor, in the next article if need be', () => {
		const {state} = play(world, '3 enter enter');
		const next = play(world, 'a', state).state;
		expect(visitOf(next).reader.selected).toMatchObject({kind: 'actor', id: 'marc-delbos'});
		expect(visitOf(next).place).not.toEqual(visitOf(state).place);
		expect(visitOf(play(world, '[', next).state)).toEqual(visitOf(state));
	});

	test('a and A say which mention of how many it is, and where they begin again', () => {
		const first = play(world, '3 enter enter').state;
		const {mentions} = world.lookup.actor('marc-delbos')!;
		const all = mentions.length;
		const said = (keys: string, locale: 'en' | 'fr' = 'en') =>
			play(world, keys, {...first, settings: {...first.settings, locale}}).state.notice;
		const notices = mentions.map((_, times) => said('a '.repeat(times + 1)));
		const numbers = notices.map(notice => Number(/^mention (\d+) of/u.exec(notice ?? '')?.[1]));
		expect([...numbers].sort((a, b) => a - b)).toEqual(mentions.map((_, at) => at + 1));
		expect(notices[numbers.indexOf(1)]).toBe(`mention 1 of ${all}, from the start again`);
		expect(notices.filter(notice => notice?.includes('again'))).toHaveLength(1);
		expect(said('a A')).toBe(said('a '.repeat(all))?.replace(', from the start again', ''));
		expect(said('a', 'fr')).toMatch(/^mention \d+ sur \d+/u);
		const back = mentions.map((_, times) => said('A '.repeat(times + 1)));
		expect(back.filter(notice => notice?.includes('from the end again'))).toHaveLength(1);
	});

	test('d says which difference of how many in the article it is, and where it begins again', () => {
		const notices = Array.from(
			{length: 12},
			(_, times) => play(world, `2 enter ${'d '.repeat(times + 1)}`).state.notice,
		);
		expect(notices[0]).toMatch(/^difference 1 of \d+ in this article$/u);
		expect(notices[1]).toMatch(/^difference 2 of \d+ in this article/u);
		expect(notices.some(notice => notice?.endsWith(', from the start again'))).toBe(true);
		const {state} = play(world, '2 enter d', {settings: {locale: 'fr'}});
		expect(state.notice).toMatch(/^différence 1 sur \d+ dans cet article$/u);
	});

	test('d names the article where it is another than before', () => {
		const walked = Array.from({length: 12}, (_, times) => play(world, `2 enter ${'d '.repeat(times + 1)}`).state);
		const crossings = walked.flatMap((state, at) => {
			const [from, to] = [walked[at - 1], state].map(found => found && openArticle(found));
			return from === undefined ? [] : [{names: from !== to, notice: state.notice, to: to!}];
		});
		expect(new Set(crossings.map(({names}) => names))).toEqual(new Set([true, false]));
		for (const {names, notice, to} of crossings) {
			const name = world.lookup.article(to)!.source!;
			if (names)
				expect(notice).toMatch(new RegExp(`^now ${name}: difference \\d of \\d(, from the start again)?$`, 'u'));
			else expect(notice).not.toContain(name);
		}
		const french = walked.map((_, times) =>
			play(world, `2 enter ${'d '.repeat(times + 1)}`, {settings: {locale: 'fr'}}),
		);
		expect(french.some(({state}) => /^à présent .+\u00a0: différence 1 sur/u.test(state.notice ?? ''))).toBe(true);
	});

	test('a walk over several articles is one step of the history', () => {
		for (const [from, key] of [
			['3 enter enter', 'a '],
			['2 enter', 'd '],
		] as const) {
			const {state} = play(world, from);
			const walked = play(world, key.repeat(9), state).state;
			const articles = Array.from({length: 9}, (_, times) => openArticle(play(world, key.repeat(times), state).state));
			expect(new Set(articles).size).toBeGreaterThan(1);
			expect(openArticle(play(world, 'q', walked).state)).toBe(openArticle(state));
			expect(walked.history.past.length).toBeLessThanOrEqual(state.history.past.length + 1);
		}
	});

	test('the comparison follows the chosen figure, else the sentence that is read', () => {
		const followed = (keys: string) => shownComparison(world, play(world, keys).state);
		expect(followed('2 enter d')?.figure?.id).toBe('f-aboard-2');
		const byHand = new Set(['.', '. .', '. . .'].map(keys => followed(`2 enter ${keys}`)?.sentence.start));
		expect(byHand.size).toBe(3);
	});

	test('scrolling alone reaches every sentence from the first to the last', () => {
		let {state} = play(world, '2 enter', {size: {columns: 60, rows: 12}});
		const read = [shownComparison(world, state)?.sentence.start];
		for (let step = 0; step < 60; step++) {
			state = play(world, 'j', state).state;
			read.push(shownComparison(world, state)?.sentence.start);
		}
		const sentences = world.lookup.sentencesOf('gazette').map(({start}) => start);
		// The title says nothing that another source says: what stands under it is read.
		expect(read[0]).toBe(sentences[1]);
		expect(read.at(-1)).toBe(sentences.at(-1));
	});

	test('Enter on the sentence that is read goes into the comparison, whether it was chosen or came by scrolling', () => {
		for (const keys of ['', '.', '. j', 'j j'])
			expect(visitOf(play(world, `2 enter ${keys} enter`, {size: {columns: 60, rows: 14}}).state).focus).toBe('panel');
	});

	test('Enter in the comparison opens the other source at its sentence, and the panel is seen from there', () => {
		const {state} = play(world, '2 enter d l enter');
		expect(visitOf(state).place).toMatchObject({screen: 'article', subject: {id: 'courrier'}});
		expect(visitOf(state).reader.selected).toMatchObject({kind: 'figure', id: 'f-aboard-1'});
		expect(shownComparison(world, state)?.sentence.article).toBe('courrier');
	});

	test('} and { go from paragraph to paragraph and back', () => {
		const top = (keys: string): number =>
			visitOf(play(world, `2 enter ${keys}`, {size: {columns: 60, rows: 10}}).state).reader.top;
		const tops = ['', '}', '} }', '} } }'].map(top);
		expect(tops).toEqual([...new Set(tops)].sort((a, b) => a - b));
		expect(top('} } } {')).toBe(tops[2]);
		expect(top('{')).toBe(0);
	});

	test('find shows the first match while it is typed, n and N the others', () => {
		const typing = play(world, '2 enter / "the"').state;
		const {match} = visitOf(typing).reader;
		expect(match).toBe(world.lookup.article('gazette')!.text.indexOf('the'));
		const next = visitOf(play(world, 'enter n', typing).state).reader.match!;
		expect(next).toBeGreaterThan(match!);
		expect(visitOf(play(world, 'enter n N', typing).state).reader.match).toBe(match);
		expect(visitOf(play(world, 'escape', typing).state).reader.find).toBe('');
	});

	test('what is not there is said', () => {
		expect(play(world, '2 enter / "zebra" enter').state.notice).toContain('zebra');
		expect(play(world, '2 enter n').state.notice).not.toBeNull();
	});

	test('a resize keeps the words at the top', () => {
		const wide = play(world, '2 enter j j j j', {size: {columns: 60, rows: 10}}).state;
		const narrow = update(world, wide, {type: 'resize', columns: 44, rows: 10}).state;
		expect(visitOf(narrow).reader.anchor).toBe(visitOf(wide).reader.anchor);
		expect(visitOf(narrow).reader.top).toBeGreaterThan(0);
		const again = update(world, narrow, {type: 'resize', columns: 60, rows: 10}).state;
		expect(visitOf(again).reader.top).toBe(visitOf(wide).reader.top);
	});

	test('what was chosen and seen is seen after a resize too, and the words at the top come back with the room', () => {
		const sizes = [
			{columns: 100, rows: 40},
			{columns: 44, rows: 40},
			{columns: 44, rows: 10},
			{columns: 44, rows: 12},
			{columns: 100, rows: 10},
			{columns: 100, rows: 40},
		] as const;
		let {state} = play(world, `2 j enter ${'tab '.repeat(9)}`, {size: sizes[0]});
		const {top} = visitOf(state).reader;
		const {start} = chosen({state})!;
		for (const size of sizes) {
			state = update(world, state, {type: 'resize', ...size}).state;
			const line = lineOfOffset(openPage(world, state)!, start) - visitOf(state).reader.top;
			expect(line, `${size.columns}×${size.rows}`).toBeGreaterThanOrEqual(0);
			expect(line).toBeLessThan(readerHeight(state));
		}
		expect(visitOf(state).reader.top).toBe(top);
	});

	test('a resize at the top stays at the top, with what is known of the article', () => {
		const {state} = play(world, '2 enter');
		for (const columns of [44, 90, 160]) {
			expect(visitOf(update(world, state, {type: 'resize', columns, rows: 12}).state).reader.top).toBe(0);
		}
	});

	test('+ and - change the width within bounds and say when there is no more', () => {
		expect(play(world, '+').state.settings.measure).toBe(76);
		const most = play(world, '+ '.repeat(20)).state;
		expect(most.settings.measure).toBe(120);
		expect(most.notice).not.toBeNull();
		expect(play(world, '- '.repeat(20)).state.settings.measure).toBe(40);
	});

	test('an opened article is read, and its place is kept for the next time', () => {
		const {state, effects} = play(world, '2 enter j j j j j j [', {size: {columns: 60, rows: 10}});
		expect(state.read.has('gazette')).toBe(true);
		expect(state.positions.gazette).toBeGreaterThan(0);
		expect(effects).toContainEqual(expect.objectContaining({type: 'saveReading'}));
		expect(visitOf(play(world, 'enter', state).state).reader.top).toBeGreaterThan(0);
	});

	test('y copies the sentence with its source', () => {
		const {effects} = play(world, '2 enter . . y');
		const copied = effects.find(({type}) => type === 'copy');
		expect(copied).toMatchObject({text: expect.stringContaining('Harbour Gazette')});
	});
});

describe('what lies on top', () => {
	test('search finds while typing, arrows choose, Enter opens', () => {
		const {state} = play(world, 'f "prefet"');
		expect(visitOf(state).place).toEqual({screen: 'search', subject: {kind: 'query', text: 'prefet'}});
		expect(shownList(world, state).laid.rows.some(row => row.opens)).toBe(true);
		const opened = play(world, 'down enter', state).state;
		expect(opened.overlay).toBeNull();
		expect(visitOf(opened).place.screen).not.toBe('search');
		expect(visitOf(play(world, '[', opened).state).place).toEqual(visitOf(state).place);
	});

	test('Enter keeps words that find nothing, and opens another search only when it was chosen', () => {
		const {state} = play(world, 'f "qqq" enter');
		expect(placeOf({state}).subject).toEqual({kind: 'query', text: 'qqq'});
		expect(state.overlay).toBeNull();
		expect(placeOf(play(world, 'f "qqq" down enter')).subject).not.toEqual({kind: 'query', text: 'qqq'});
	});

	test('what was searched for before is offered again', () => {
		const {state} = play(world, 'f "delbos" enter f');
		const {rows} = shownList(world, state).laid;
		expect(rows.filter(row => row.opens).map(row => row.opens?.subject)).toEqual([{kind: 'query', text: 'delbos'}]);
		expect(placeOf(play(world, 'enter', state))).toEqual({screen: 'search', subject: {kind: 'query', text: 'delbos'}});
	});

	test.each(['en', 'fr'] as const)('the palette knows keys, and the words by which editors are left (%s)', locale => {
		const {state: list} = play(world, '3', {settings: {locale}});
		for (const typed of ['q', ':q', 'q!', ':q!', 'wq', ':wq', 'x', ':x']) {
			expect(placeOf(play(world, `: "${typed}" enter`, list)).screen).toBe('overview');
			expect(play(world, `[ : "${typed}" enter`, list).effects).toContainEqual({type: 'exit'});
		}
		expect(placeOf(play(world, ': "B" enter', list)).screen).toBe('notes');
		expect(play(world, ': "em" enter', list).state.overlay).toMatchObject({menu: 'merge'});
		expect(play(world, ': "?" enter', list).state.overlay).toMatchObject({kind: 'help'});
	});

	test('the palette does what the chosen line says', () => {
		expect(placeOf(play(world, ': "timeline" enter')).screen).toBe('timeline');
		expect(play(world, 'T down down enter').state.settings.theme).toBe('dark');
		expect(play(world, 's down enter').state.settings.order).toBe('oldest');
		expect(play(world, 'I down enter').state.settings.locale).toBe('fr');
	});

	test('Ctrl-j and Ctrl-k, Ctrl-n and Ctrl-p move in what is chosen from; elsewhere Ctrl-j is Enter', () => {
		expect(play(world, 'T ctrl+j ctrl+j enter').state.settings.theme).toBe('dark');
		expect(play(world, 'T ctrl+n ctrl+j ctrl+j ctrl+k ctrl+p enter').state.settings.theme).toBe('light');
		expect(play(world, '7 "delbos" ctrl+j ctrl+j ctrl+k').state).toEqual(play(world, '7 "delbos" down').state);
		expect(placeOf(play(world, '3 ctrl+j')).screen).toBe('actor');
		expect(play(world, '2 enter . w "x" ctrl+j').effects.at(-1)).toMatchObject({type: 'correct'});
	});

	test('h first moves back the columns that were moved, then leaves the list', () => {
		const articles = Array.from({length: 30}, (_, at) => ({...sampleDossier.articles[0]!, id: `more-${at}`}));
		const wide = makeWorld({dossier: {...sampleDossier, articles: [...sampleDossier.articles, ...articles]}});
		const {state} = play(wide, '5 > >');
		const columns = (keys: string) => visitOf(play(wide, keys, state).state).firstColumn;
		expect([columns(''), columns('h'), columns('h left')]).toEqual([2, 1, 0]);
		expect(placeOf(play(wide, 'h left', state)).screen).toBe('facts');
		expect(placeOf(play(wide, 'h h h', state)).screen).toBe('overview');
	});

	test('* says which of how many it is, as n does', () => {
		const found = play(world, '2 j enter tab tab *').state;
		const next = play(world, 'n', found).state;
		const [, first, all] = /(\d+) of (\d+)/u.exec(found.notice ?? '') ?? [];
		expect(Number(all)).toBeGreaterThan(1);
		expect(next.notice).toContain(`${(Number(first) % Number(all)) + 1} of ${all}`);
	});

	test('long words that are nowhere are cut where they are repeated', () => {
		const pasted = (keys: string) =>
			update(world, play(world, keys, {size: {columns: 100, rows: 30}}).state, {
				type: 'paste',
				text: 'zqx '.repeat(3000),
			});
		expect(shownList(world, pasted('3 /').state).laid.lines.length).toBeLessThan(3);
		const {notice} = play(world, 'enter', pasted('2 enter /').state).state;
		expect(notice).toMatch(/^“zqx .*…” is not in this text\.$/u);
		expect(notice!.length).toBeLessThan(80);
	});

	test('a menu of what can be chosen stands on what holds now: Enter alone changes nothing', () => {
		const settings = {theme: 'dark', order: 'length', locale: 'fr'} as const;
		for (const keys of ['T enter', '2 s enter', 'I enter'])
			expect(play(world, keys, {settings}).state.settings).toMatchObject(settings);
		expect(play(world, 'T up enter', {settings}).state.settings.theme).toBe('light');
	});

	test('a menu lists first where what was typed begins a word', () => {
		const first = (keys: string) => menuItems(world, play(world, keys).state)[0]?.label;
		expect(first(': "ex"')).toBe('export to a file');
		expect(first('T "l"')).toBe('light');
		expect(first('2 : "TIT"')).toBe('title of the article');
	});

	test.each([
		['help', 'en', 'all keys'],
		['undo', 'en', 'take the last change back'],
		['exit', 'en', 'quit now'],
		['aide', 'fr', 'toutes les touches'],
		['help', 'fr', 'toutes les touches'],
		['all keys', 'fr', 'toutes les touches'],
		['defaire', 'fr', 'annuler le dernier changement'],
		['export', 'fr', 'exporter dans un fichier'],
		['timeline', 'fr', 'écran Dates'],
	] as const)('an action is found by its usual names, too: %s, %s', (typed, locale, label) => {
		const {state} = play(world, `2 enter : "${typed}"`, {settings: {locale}});
		expect(menuItems(world, state)[0]?.label).toBe(label);
	});

	test('help scrolls within its rows and filters', () => {
		const {state} = play(world, '? down down', {size: {columns: 80, rows: 24}});
		expect(state.overlay).toMatchObject({kind: 'help', top: 2});
		expect(play(world, `? ${'pageDown '.repeat(9)} up`).state.overlay).toMatchObject({kind: 'help'});
		expect(play(world, '? "mark" escape').state.overlay).toBeNull();
	});

	test('letters open what they stand on', () => {
		const {state} = play(world, '2 ; f');
		expect(placeOf({state}).screen).toBe('article');
		expect(placeOf(play(world, '; f', state)).screen).toMatch(/figure|actor/);
	});

	test('o asks to open the page of the article that is meant, in a list the one under the cursor', () => {
		const asked = {kind: 'menu', menu: 'outside', address: 'https://courrier.example/aurore'};
		const row = Object.keys(Array.from({length: 3})).find(
			at => play(world, `2 ${'j '.repeat(Number(at))} o`).state.overlay !== null,
		);
		expect(play(world, `2 ${'j '.repeat(Number(row))} o`).state.overlay).toMatchObject(asked);
		expect(play(world, `2 ${'j '.repeat(Number(row))} enter o`).state.overlay).toMatchObject(asked);
		expect(play(world, '3 o').state.notice).toContain('Open an article first');
	});

	test('Escape takes a half typed sequence back without a word', () => {
		const {state} = play(world, '2 e escape');
		expect(state.pendingKeys).toEqual([]);
		expect(state.notice).toBeNull();
		expect(visitOf(state).place.screen).toBe('articles');
	});

	test('an unknown key says so, and the next one takes that away', () => {
		expect(play(world, 'z').state.notice).toContain('z');
		expect(play(world, 'z j').state.notice).toBeNull();
	});
});

test('keys and pastes never throw, whatever their order', () => {
	const keys = [
		'j',
		'k',
		'tab',
		'enter',
		'[',
		']',
		'd',
		'a',
		'n',
		'/',
		'escape',
		'c',
		'h',
		'l',
		'G',
		'g',
		';',
		'f',
		'space',
		'2',
		'4',
		'5',
		'+',
		't',
		':',
		'?',
		'm',
		"'",
		'q',
		'C',
		'.',
		'}',
		'é',
	];
	let seed = 7;
	const next = (): number => {
		seed = (seed * 48271) % 2147483647;
		return seed;
	};
	let state = play(world, '').state;
	for (let step = 0; step < 3000; step++) state = play(world, keys[next() % keys.length]!, state).state;
	expect(state.history.past.length).toBeLessThanOrEqual(200);
});

describe('exporting', () => {
	test('the format that is chosen is asked of the outside', () => {
		expect(play(world, 'E enter').effects.at(-1)).toEqual({type: 'export', choice: 'html'});
		expect(play(world, ': "export" enter "figures" enter').effects.at(-1)).toEqual({type: 'export', choice: 'figures'});
	});

	test('of an empty dossier there is nothing to export', () => {
		const empty = {...world, lookup: lookupOf({...sampleDossier, articles: []})};
		const {state} = play(empty, 'E');
		expect(state.overlay).toBeNull();
		expect(state.notice).not.toBeNull();
	});
});

test('a page of a menu goes as far as its ends, and not round', () => {
	const cursorOf = (keys: string): number => {
		const {overlay} = play(world, keys, {size: {columns: 80, rows: 24}}).state;
		return overlay?.kind === 'menu' ? overlay.cursor : -1;
	};
	const last = cursorOf(`: ${'pageDown '.repeat(9)}`);
	expect(cursorOf(': pageDown')).toBeGreaterThan(5);
	expect(cursorOf(`: ${'pageDown '.repeat(10)}`)).toBe(last);
	expect(cursorOf(': pageUp')).toBe(0);
});
