import {expect, test} from 'vitest';
import {messages} from '../../../src/i18n/messages.ts';
import {continuationsOf} from '../../../src/ui/keys/continuations.ts';
import {menuItems} from '../../../src/ui/keys/menuItems.ts';
import {refusalOf} from '../../../src/ui/keys/refusal.ts';
import {makeWorld, type World} from '../../../src/ui/state/world.ts';
import {play, sampleWorld} from '../../support/play.ts';
import {sampleDossier} from '../../support/sampleDossier.ts';

const world = sampleWorld();

test('an action that would do nothing says why, one that does something does not', () => {
	const {state} = play(world, '2');
	expect(refusalOf(world, state, {type: 'difference', by: 1})).not.toBeNull();
	expect(refusalOf(world, state, {type: 'screen', screen: 'actors'})).toBeNull();
	expect(refusalOf(world, play(world, '2 enter').state, {type: 'difference', by: 1})).toBeNull();
	expect(refusalOf(world, state, {type: 'undo'})).toBeNull();
});

test('while the articles are analysed, what would have to be chosen is said to be still coming', () => {
	const empty = {...sampleDossier, actors: [], figures: [], facts: []};
	const coming = makeWorld({dossier: empty, progress: {done: 1, total: 3}});
	const noticed = (of: World, script: string): string | null => play(of, script).state.notice;
	for (const script of ['3 j e h', '3 e m', '3 e r', '3 enter', '5 C', '5 e =', '4 enter'])
		expect(noticed(coming, script)).toBe(messages('en')['empty.pending']);
	expect(noticed(makeWorld({dossier: empty}), '3 j e h')).toMatch(/^Choose a name first/);
});

test('where sources do not stand side by side, no key goes on to others without a word', () => {
	expect(play(world, '5 >', {size: {columns: 60, rows: 18}}).state.notice).toMatch(/Enter shows each source/);
	expect(play(world, '5 >', {size: {columns: 120, rows: 18}}).state.notice).toBeNull();
});

test('the palette has every action, with the reasons of those that would do nothing', () => {
	const refused = (keys: string) =>
		menuItems(world, play(world, keys).state)
			.filter(({refusal}) => refusal != null)
			.map(({label}) => label);
	expect(refused('2 :')).toContain('next difference');
	expect(refused('2 enter :')).not.toContain('next difference');
});

test.each([
	['en', 'legend'],
	['en', 'signs'],
	['fr', 'légende'],
	['fr', 'signes'],
] as const)('in %s the palette finds the legend by “%s”, and opens the help at it', (locale, typed) => {
	const {state} = play(world, `: "${typed}"`, {settings: {locale}});
	expect(menuItems(world, state)[0]?.label).toBe(messages(locale)['key.signs']);
	expect(play(world, 'enter', state).state.overlay).toMatchObject({
		kind: 'help',
		filter: messages(locale)['group.signs'],
	});
});

test('of the actors to merge with, those of the same kind stand first', () => {
	const actors = sampleDossier.actors.map((actor, at, {length}) => ({
		...actor,
		kind: at === 0 || at === length - 1 ? ('military' as const) : ('country' as const),
	}));
	const odd = makeWorld({dossier: {...sampleDossier, actors}});
	const id = actors[0]!.id;
	const {state} = play(odd, '3');
	const items = menuItems(odd, {...state, overlay: {kind: 'menu', menu: 'merge', filter: '', cursor: 0, actor: id}});
	expect(items.map(({value}) => odd.lookup.actor(value)?.kind)).toEqual(['military', 'country', 'country']);
});

test('of themes, languages and orders the one that holds is marked', () => {
	const marked = (keys: string) =>
		menuItems(world, play(world, keys).state)
			.filter(({hint}) => hint === '✓')
			.map(({value}) => value);
	expect(marked('T')).toEqual(['terminal']);
	expect(marked('I')).toEqual(['en']);
	expect(marked('T "light" enter T')).toEqual(['light']);
	expect(marked('2 s down enter s')).toEqual(['oldest']);
});

test('after the first key of a sequence the others are offered', () => {
	const offered = (keys: string) => continuationsOf(world, play(world, keys).state, messages('en'));
	expect(offered('3')).toEqual([]);
	const correcting = offered('3 e');
	expect(correcting.map(({key}) => key)).toEqual(['m', 's', 'r', 'h', '=', '!', 'd', 'o', 't', 'e']);
	expect(correcting.filter(({refusal}) => refusal !== null).map(({key}) => key)).toEqual([
		's',
		'=',
		'!',
		'd',
		'o',
		't',
		'e',
	]);
	expect(offered('g').map(({label}) => label)).toEqual(['to the top']);
	expect(offered('m').map(({key}) => key)).toEqual(['a–z']);
	expect(offered("'").map(({key}) => key)).toEqual(["'", 'a–z']);
	expect(offered("3 enter m k 2 '").map(({key, label}) => `${key} ${label}`)).toContain('k Marc Delbos');
});

test('the palette offers what can be done here, what one comes for first', () => {
	const labels = (script: string): string[] => menuItems(world, play(world, script).state).map(({label}) => label);
	expect(labels('2 enter :')[0]).toBe('panel on or off');
	expect(labels('2 enter :')).toContain('find in the text');
	expect(labels('2 enter :')).not.toContain('filter the list');
	expect(labels('2 :')).toContain('filter the list');
	const refusals = menuItems(world, play(world, '2 :').state).map(({refusal}) => refusal !== null);
	expect(refusals).toEqual([...refusals].sort((a, b) => Number(a) - Number(b)));
});
