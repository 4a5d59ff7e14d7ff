import {describe, expect, test} from 'vitest';
import type {Correction} from '../../../../src/core/dossier/corrections/correction.ts';
import {rowOfKey} from '../../../../src/ui/state/panes/listView.ts';
import {shownList} from '../../../../src/ui/state/panes/panes.ts';
import {type State, visitOf, withVisit} from '../../../../src/ui/state/state.ts';
import {update} from '../../../../src/ui/state/update.ts';
import {makeWorld} from '../../../../src/ui/state/world.ts';
import {frameOf} from '../../../../src/ui/view/frame.ts';
import {shownOverlay} from '../../../../src/ui/view/overlay.ts';
import {frameText} from '../../../support/frameText.ts';
import {type Played, play, sampleWorld} from '../../../support/play.ts';
import {sampleDossier} from '../../../support/sampleDossier.ts';
import {sampleNotes} from '../../../support/sampleNotes.ts';

const world = sampleWorld(sampleNotes);

/** The decision that keys led to. */
const decided = ({effects}: Played): Correction | undefined =>
	effects.flatMap(effect => (effect.type === 'correct' ? [effect.correction] : []))[0];

describe('actors', () => {
	test('who is the same as another goes by the name of that other, as the menu says', () => {
		expect(decided(play(world, '3 e m "transm" enter'))).toEqual({
			kind: 'merge',
			first: 'Transmanche',
			second: 'Marc Delbos',
		});
	});

	test.each(['en', 'fr'] as const)('what became of it says who is who before anything else (%s)', locale => {
		const {state} = play(world, '3', {settings: {locale}});
		const correction = decided(play(world, '3 e m "transm" enter'))!;
		const {notice} = update(world, state, {type: 'corrected', outcome: {kind: 'written', correction}}).state;
		expect(notice).toMatch(/^Marc Delbos .* Transmanche/u);
		expect(notice).toContain('dossier.yaml');
		const undone = update(world, state, {type: 'corrected', outcome: {kind: 'undone', correction}}).state.notice;
		expect(undone).toMatch(/^(?:Taken back|Annulé\u00a0): Marc Delbos .* Transmanche.* \(dossier\.yaml\)$/u);
	});

	test.each(['en', 'fr'] as const)('an empty field that was empty before says what that means (%s)', locale => {
		const {state} = play(world, '2 e t ctrl+u enter', {settings: {locale}});
		const correction = decided(play(world, '2 e t ctrl+u enter'))!;
		expect(correction).toMatchObject({field: 'title', value: ''});
		const {notice} = update(world, state, {type: 'corrected', outcome: {kind: 'unchanged', correction}}).state;
		expect(notice).toMatch(/^(?:Title: left empty|Titre : vide)/u);
		const named: Correction = {kind: 'hide', name: 'Kim'};
		const said = update(world, state, {type: 'corrected', outcome: {kind: 'unchanged', correction: named}}).state;
		expect(said.notice).toMatch(/^dossier\.yaml/u);
	});

	test.each([80, 100, 120])('in %i columns long names are cut, and not how it is taken back', columns => {
		const named = (quote: string) => ({article: 'gazette', quote});
		const long = 'a statement that goes on and on, as long as any that is quoted in a file of decisions';
		const decisions: readonly Correction[] = [
			{kind: 'different', one: named(`One ${long}`), other: named(`Two ${long}`)},
			{kind: 'nameFact', claim: named(long), from: long, to: `Three ${long}`},
			{kind: 'article', article: 'gazette', field: 'title', value: long},
			{kind: 'merge', first: `One ${long}`, second: 'Kim'},
		];
		for (const locale of ['en', 'fr'] as const)
			for (const correction of decisions)
				for (const kind of ['written', 'undone'] as const) {
					const {state} = play(world, '3', {size: {columns, rows: 24}, settings: {locale}});
					const shown = update(world, state, {type: 'corrected', outcome: {kind, correction}}).state;
					const line = frameText(frameOf(world, shown)).at(-1)!;
					expect(line).toMatch(kind === 'undone' ? /^ (?:Taken back|Annulé)/u : / U (?:takes it back|l’annule)/u);
					if (columns > 80) expect(line).toMatch(/\(.*dossier\.yaml\)\.?\s*$/u);
					if (columns > 80) expect(line.trimEnd().length).toBeGreaterThan(columns - 8);
				}
	});

	test('renaming begins with the present name, which can be mended in the middle', () => {
		const asked = play(world, '3 enter e r').state;
		expect(asked.overlay).toMatchObject({kind: 'ask', text: 'Marc Delbos', caret: 11});
		expect(decided(play(world, `${'left '.repeat(6)} "-A" enter`, asked))).toEqual({
			kind: 'rename',
			from: 'Marc Delbos',
			to: 'Marc -ADelbos',
		});
	});

	test('nothing typed, or the same name, changes nothing and says so', () => {
		for (const keys of ['enter', 'ctrl+u enter', 'escape']) {
			const played = play(world, `3 e r ${keys}`);
			expect(played.effects).toEqual([]);
			expect(played.state.overlay).toBeNull();
		}
		expect(play(world, '3 e r enter').state.notice).not.toBeNull();
	});

	test('a name is somebody else in the article where it is chosen, in the text or on its page', () => {
		const wanted = {kind: 'split', article: 'gazette', name: 'Marc Delbos', actor: 'Paul Delbos'};
		const {state} = play(world, '3 enter enter');
		expect(visitOf(state).place.subject).toMatchObject({id: 'gazette'});
		expect(decided(play(world, 'e s "Paul Delbos" enter', state))).toEqual(wanted);
		expect(decided(play(world, '3 enter e s "Paul Delbos" enter'))).toEqual(wanted);
	});

	test('hiding needs no word', () => {
		expect(decided(play(world, '3 e h'))).toEqual({kind: 'hide', name: 'Marc Delbos'});
	});

	test.each(['2 e r', '2 enter e h', '1 e m', '3 e s', '2 enter e s'])('%s says what to choose first', keys => {
		const {state, effects} = play(world, keys);
		expect(effects.filter(({type}) => type === 'correct')).toEqual([]);
		expect(state.overlay).toBeNull();
		expect(state.notice).not.toBeNull();
	});
});

describe('a note that was begun', () => {
	const begun = play(world, '2 enter . w "ask the crew" escape').state;

	test('is there again where it was begun, and only there', () => {
		expect(begun.overlay).toBeNull();
		expect(begun.notice).toContain('w');
		expect(play(world, 'w', begun).state.overlay).toMatchObject({kind: 'ask', text: 'ask the crew', caret: 12});
		expect(play(world, '. w', begun).state.overlay).toMatchObject({kind: 'ask', text: ''});
		expect(play(world, '3 [ w', begun).state.overlay).toMatchObject({text: 'ask the crew'});
	});

	test('is no draft any more once it is written', () => {
		const written = play(world, 'w enter', begun);
		expect(decided(written)).toMatchObject({kind: 'note', note: {note: 'ask the crew'}});
		expect(play(world, 'w', written.state).state.overlay).toMatchObject({text: ''});
	});

	test('is none when nothing was typed, or all of it was erased', () => {
		for (const keys of ['2 enter . w "  " escape', '2 enter . w "x" escape w ctrl+u escape']) {
			const {state} = play(world, keys);
			expect(state.notice).toBeNull();
			expect(play(world, 'w', state).state.overlay).toMatchObject({text: ''});
		}
	});

	test('may change one that is there: its words of before are no draft', () => {
		const noted = play(world, '8').state;
		const before = play(world, 'w', noted).state.overlay;
		expect(before).toMatchObject({kind: 'ask', draft: {kind: 'changeNote'}});
		expect(play(world, 'w escape', noted).state.notice).toBeNull();
		const changed = play(world, 'w "!" escape w', noted).state.overlay;
		expect(changed).toMatchObject({text: expect.stringMatching(/!$/u)});
	});
});

describe('statements', () => {
	test('two figures are quoted as figures, each by words that hold no other', () => {
		expect(decided(play(world, '2 enter d l e !'))).toEqual({
			kind: 'different',
			one: {article: 'gazette', quote: 'About 300 passengers'},
			other: {article: 'courrier', quote: '312 passagers'},
		});
	});

	test('on the page of a fact the claim under the cursor leaves it', () => {
		const {state} = play(world, '5');
		const cursor = rowOfKey(shownList(world, state).laid, 'fact:aboard');
		const page = play(world, 'enter j e !', withVisit(state, {list: {cursor, top: 0}}));
		expect(decided(page)).toMatchObject({kind: 'different'});
		expect(play(world, 'e =', {...page.state, notice: null}).state.notice).not.toBeNull();
	});

	test('what is one fact already is not said to be, in the panel either; what may be two is', () => {
		for (const keys of ['2 enter d l e =', '2 enter d l j e =']) {
			const refused = play(world, keys);
			expect(decided(refused)).toBeUndefined();
			expect(refused.state.notice).toBe('These are one fact already.');
		}
		const facts = sampleDossier.facts.map(fact => ({...fact, unsure: true}));
		const unsure = makeWorld({dossier: {...sampleDossier, facts}});
		expect(decided(play(unsure, '2 enter d l e ='))).toMatchObject({kind: 'same'});
	});

	test('a fact that may be two is said to be one on its page, and the panel says that it may be two', () => {
		const facts = sampleDossier.facts.map(fact => ({...fact, unsure: true}));
		const unsure = makeWorld({dossier: {...sampleDossier, facts}});
		const {state} = play(unsure, '5');
		const cursor = rowOfKey(shownList(unsure, state).laid, 'fact:aboard');
		const page = play(unsure, 'enter j e =', withVisit(state, {list: {cursor, top: 0}}));
		expect(decided(page)).toMatchObject({kind: 'same'});
		expect(frameText(frameOf(unsure, play(unsure, '2 enter d').state)).join('\n')).toContain('Perhaps the same fact');
		expect(frameText(frameOf(world, play(world, '2 enter d').state)).join('\n')).toContain('Same fact');
	});

	test('without a statement chosen it says how to choose one', () => {
		expect(play(world, '2 enter d e =').state.notice).toContain('l');
	});
});

test('a fact is named by the words of a claim, on its page and in the matrix', () => {
	const named = decided(play(world, '5 e r ctrl+u "Those aboard" enter'));
	expect(named).toMatchObject({kind: 'nameFact', to: 'Those aboard', claim: {article: expect.any(String)}});
	expect(decided(play(world, '5 enter e r ctrl+u "Those aboard" enter'))).toEqual(named);
});

describe('articles', () => {
	test('date, outlet and title of the line under the cursor or of the open article', () => {
		expect(decided(play(world, '2 e d ctrl+u "2031-03" enter'))).toMatchObject({
			article: 'gazette',
			field: 'published',
			value: '2031-03',
		});
		expect(decided(play(world, '2 enter e o ctrl+u "The Harbour" enter'))).toMatchObject({
			field: 'source',
			value: 'The Harbour',
		});
		expect(play(world, '2 e t').state.overlay).toMatchObject({text: 'Ferry Aurore runs aground, three dead'});
	});

	test('what is no date is said, and stays to be mended', () => {
		const {state, effects} = play(world, '2 e d ctrl+u "soon" enter');
		expect(effects).toEqual([]);
		expect(state.overlay).toMatchObject({kind: 'ask', text: 'soon'});
		expect(state.notice).toBe('Write 2025-03-27, 2025-03 or 2025.');
	});

	test('an emptied field takes back what was stated', () => {
		expect(decided(play(world, '2 e o ctrl+u enter'))).toMatchObject({field: 'source', value: ''});
	});
});

describe('notes', () => {
	test('b marks the sentence that is read, w writes on it', () => {
		const note = {
			article: 'gazette',
			quote: 'Three people died and 14 were injured, the prefect Marc Delbos said on Wednesday.',
		};
		const {state} = play(world, '2 enter . .');
		expect(decided(play(world, 'b', state))).toEqual({kind: 'note', note: {...note, before: null, note: null}});
		expect(decided(play(world, 'w "who?" enter', state))).toMatchObject({kind: 'note', note: {...note, note: 'who?'}});
	});

	test('while the articles are analysed an open one is not asked for', () => {
		const waiting = makeWorld({
			dossier: {...sampleDossier, sentences: []},
			progress: {done: 0, total: 3},
		});
		const {state} = play(waiting, '2 enter b');
		expect(state.notice).toBe('The articles are still being analysed …');
	});

	test('where a note stands, w changes it, b keeps it and x deletes it', () => {
		const {state} = play(world, '2 enter / "radar" enter');
		const {text} = sampleNotes.find(({place}) => place?.article === 'gazette')!;
		expect(decided(play(world, 'w "!" enter', state))).toEqual({
			kind: 'changeNote',
			from: text,
			note: {...text, note: 'Ask the yard.!'},
		});
		expect(decided(play(world, 'b', state))).toBeUndefined();
		expect(play(world, 'b', state).state.notice).toContain('x');
		expect(decided(play(world, 'x', state))).toEqual({kind: 'deleteNote', note: text});
	});

	test('a mark without a note is taken away by b', () => {
		const {state} = play(world, '8');
		expect(decided(play(world, 'b', state))).toMatchObject({kind: 'deleteNote', note: {article: 'courrier'}});
	});

	test('Enter goes to the passage, and an orphan can be deleted', () => {
		expect(visitOf(play(world, 'B enter').state).place.subject).toMatchObject({kind: 'article', id: 'courrier'});
		expect(decided(play(world, 'B G x'))).toMatchObject({kind: 'deleteNote', note: {article: 'ponant'}});
	});

	test('rows elsewhere that lead to a sentence can be marked too', () => {
		expect(decided(play(world, '6 b'))).toMatchObject({kind: 'note'});
		expect(play(world, '3 b').state.notice).not.toBeNull();
	});
});

test('U asks for the last change back, and what became of it is said', () => {
	expect(play(world, 'U').effects).toEqual([{type: 'undo'}]);
	const said = (state: State, kind: 'written' | 'undone'): string =>
		update(world, state, {type: 'corrected', outcome: {kind, correction: {kind: 'hide', name: 'X'}}}).state.notice ??
		'';
	const {state} = play(world, '');
	expect(said(state, 'written')).toContain('dossier.yaml');
	expect(said(state, 'undone')).toContain('X');
});

test('what could not be written is there again, to be kept', () => {
	const {state} = play(world, '2 enter w "some words" enter');
	expect(state.overlay).toBeNull();
	const issue = {path: 'dossier.yaml', code: 'unreadable', detail: 'ENOSPC', message: 'it cannot be changed'} as const;
	const refused = update(world, state, {type: 'corrected', outcome: {kind: 'refused', issue}}).state;
	expect(refused.overlay).toMatchObject({kind: 'ask', text: 'some words'});
	expect(refused.notice).toContain('the disk is full');
	const shown = frameText(frameOf(world, refused)).at(-1);
	expect(shown).toMatch(/some words .*the disk is full/u);
	const written = {kind: 'written', correction: {kind: 'hide', name: 'x'}} as const;
	expect(update(world, state, {type: 'corrected', outcome: written}).state).toMatchObject({
		overlay: null,
		submitted: null,
	});
});

test('an address that is typed is brought in, and nothing typed is nothing', () => {
	const {state, effects} = play(world, 'i "https://a.example/1 " enter');
	expect(effects).toEqual([{type: 'add', source: 'https://a.example/1'}]);
	expect(state.overlay).toBeNull();
	expect(play(world, 'i enter').effects).toEqual([]);
	expect(play(world, 'i "x" escape').effects).toEqual([]);
});

test('whom to merge with is found by every spelling, and that nothing is found is said', () => {
	const menu = (script: string) => shownOverlay(sampleWorld(), play(sampleWorld(), script).state);
	const found = menu('3 e m "compagnie"');
	expect(found?.kind === 'menu' && found.items.map(({label}) => label)).toEqual(['Transmanche']);
	expect(menu('3 e m "zzz"')).toMatchObject({items: [], empty: 'Nothing here contains “zzz”.'});
});
