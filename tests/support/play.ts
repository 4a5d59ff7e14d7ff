import {search} from '../../src/core/search/search.ts';
import {buildSearchIndex} from '../../src/core/search/searchIndex.ts';
import {actionsFor} from '../../src/ui/keys/press.ts';
import type {Effect} from '../../src/ui/state/action.ts';
import {type StartOptions, type State, startState} from '../../src/ui/state/state.ts';
import {update} from '../../src/ui/state/update.ts';
import {makeWorld, type World} from '../../src/ui/state/world.ts';
import {sampleDossier} from './sampleDossier.ts';

/** What a key script led to. */
export type Played = {readonly state: State; readonly effects: readonly Effect[]};

/** The sample dossier, ready to be searched; with notes when they are wanted. */
export const sampleWorld = (notes: World['notes'] = []): World => {
	const index = buildSearchIndex(sampleDossier);
	return makeWorld({dossier: sampleDossier, notes, search: query => search(index, query)});
};

/** Presses keys one after the other, named as in the key table and parted by spaces; `"words"` are typed letter by letter. */
export const play = (world: World, script: string, from: State | Partial<StartOptions> = {}): Played => {
	let state = 'history' in from ? from : startState({size: {columns: 120, rows: 40}, ...from});
	const effects: Effect[] = [];
	for (const key of keysOf(script)) {
		for (const action of actionsFor(world, state, key)) {
			const next = update(world, state, action);
			state = next.state;
			effects.push(...next.effects);
		}
	}
	return {state, effects};
};

const keysOf = (script: string): string[] =>
	Array.from(script.matchAll(/"([^"]*)"|(\S+)/g), ([, words, key]) =>
		words === undefined ? [key!] : Array.from(words, letter => (letter === ' ' ? 'space' : letter)),
	).flat();
