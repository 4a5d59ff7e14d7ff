import {expect, test} from 'vitest';
import {menuItems} from '../../../src/ui/keys/menuItems.ts';
import {visitOf} from '../../../src/ui/state/state.ts';
import {play, sampleWorld} from '../../support/play.ts';

const world = sampleWorld();
const labels = (keys: string) => menuItems(world, play(world, keys).state).map(({label}) => label);
const query = (keys: string) => visitOf(play(world, keys).state).place.subject;

test('a search is narrowed to an outlet, a time or an actor, from the list and while it is typed', () => {
	expect(labels('F')).toContain('outlet Harbour Gazette');
	expect(labels('F')).toContain('about Marc Delbos');
	expect(query('F "harbour" enter escape')).toEqual({kind: 'query', text: 'source:"Harbour Gazette" '});
	expect(query('f "radar" ctrl+f "harbour" enter')).toEqual({kind: 'query', text: 'radar source:"Harbour Gazette"'});
});

test('after a scope the words are typed, unless they were typed before it', () => {
	expect(query('F "harbour" enter "radar"')).toEqual({kind: 'query', text: 'source:"Harbour Gazette" radar'});
	expect(play(world, 'F "harbour" enter').state.overlay).toMatchObject({kind: 'prompt', purpose: 'search'});
	expect(play(world, 'f "radar" ctrl+f "harbour" enter').state.overlay).toBeNull();
});

test('another scope takes the place of the first, and everything can be searched again', () => {
	expect(query('f "radar" ctrl+f "harbour" enter F "courrier" enter')).toEqual({
		kind: 'query',
		text: 'radar source:"Le Courrier du Littoral"',
	});
	expect(query('f "radar" ctrl+f "harbour" enter F enter')).toEqual({kind: 'query', text: 'radar'});
});

test('who narrows nothing after all goes on typing where the words were', () => {
	const typing = play(world, 'f "radar" left left').state;
	for (const keys of ['ctrl+f escape', 'ctrl+f "zzz" enter'])
		expect(play(world, keys, typing).state.overlay).toEqual(typing.overlay);
	expect(query('f "radar" ctrl+f escape "x"')).toEqual({kind: 'query', text: 'radarx'});
});

test('outlets say how many passages of what was found are theirs', () => {
	const hints = menuItems(world, play(world, 'f "radar" ctrl+f').state).map(({hint}) => hint);
	expect(hints[0]).toMatch(/^\d+ passages?$/u);
});

test('the words are remembered among the recent queries', () => {
	expect(play(world, 'f "radar" ctrl+f escape').state.queries).toEqual(['radar']);
});
