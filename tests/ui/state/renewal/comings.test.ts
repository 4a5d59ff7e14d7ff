import {expect, test} from 'vitest';
import type {Effect} from '../../../../src/ui/state/action.ts';
import {type State, startState} from '../../../../src/ui/state/state.ts';
import {createStore} from '../../../../src/ui/state/store.ts';
import {makeWorld} from '../../../../src/ui/state/world.ts';
import {frameOf} from '../../../../src/ui/view/frame.ts';
import {frameText} from '../../../support/frameText.ts';
import {play, sampleWorld} from '../../../support/play.ts';
import {sampleDossier} from '../../../support/sampleDossier.ts';

const world = sampleWorld();
const {articles} = sampleDossier;
const without = (...ids: string[]) =>
	makeWorld({dossier: {...sampleDossier, articles: articles.filter(({id}) => !ids.includes(id))}});

/** The store when worlds have followed each other. */
const followed = (state: State, ...worlds: (typeof world)[]) => {
	const [first, ...others] = worlds;
	const store = createStore({world: first!, state, perform: (_: Effect) => undefined});
	for (const next of others) store.replaceWorld(next);
	return store;
};

const noticeOf = (state: State, ...worlds: (typeof world)[]) => followed(state, ...worlds).state().notice;
const startIn = (locale: 'en' | 'fr') => startState({size: {columns: 120, rows: 30}, settings: {locale}});

test('articles that come or go while the dossier is open are told by their titles', () => {
	const titles = articles.map(({title}) => title);
	expect(noticeOf(startIn('en'), without('gazette'), world)).toMatch(/^New in the dossier: Ferry Aurore runs aground/u);
	expect(noticeOf(startIn('en'), world, without('gazette'))).toMatch(/^No longer in the dossier: Ferry Aurore runs/u);
	expect(noticeOf(startIn('fr'), world, without('gazette'))).toMatch(
		/^N’est plus dans le dossier\u00a0: Ferry Aurore/u,
	);
	expect(noticeOf(startIn('en'), world, without(...articles.map(({id}) => id)))).toContain(
		`${titles.length - 1} other articles`,
	);
	expect(noticeOf(startIn('en'), without('gazette'), without('courrier'))).toMatch(/New in .* No longer in /u);
});

test('what the last key said stays beside it, and nothing is said over what is being typed', () => {
	const said: State = {...startIn('en'), notice: 'Copied.'};
	expect(noticeOf(said, world, without('gazette'))).toMatch(/^Copied\. · No longer/u);
	expect(noticeOf(play(world, '2 enter . w "x"').state, world, without('gazette'))).toBeNull();
});

test('the same articles analysed again, and those of a folder that is being read, are no news', () => {
	expect(noticeOf(startIn('en'), world, without())).toBeNull();
	const reading = makeWorld({dossier: {...sampleDossier, articles: []}, progress: {done: 0, total: 3}});
	expect(noticeOf(startIn('en'), reading, world)).toBeNull();
});

test('an article that goes while it is read is named, and no key of reading is offered', () => {
	for (const columns of [60, 100, 160]) {
		const {state} = play(world, '2 enter .', {size: {columns, rows: 30}});
		const store = followed(state, world, without('gazette'));
		store.dispatch({type: 'notice', text: ''});
		store.dispatch({type: 'redraw'});
		const text = frameText(frameOf(store.world(), store.state()));
		expect(text.join(' ').replaceAll(/[\s│]+/gu, ' ')).toContain(
			'“Ferry Aurore runs aground, three dead” is no longer',
		);
		expect(text.join('\n')).not.toContain('Nothing to compare');
		expect(text.at(-1)).not.toMatch(/Tab|panel|difference|note|find/u);
		expect(text.at(-1)).toContain('back');
		expect(text.at(-1)).toContain('keys');
		expect(play(store.world(), 'enter', store.state()).state.notice).toContain('no longer in the dossier');
		store.replaceWorld(world);
		expect(frameText(frameOf(store.world(), store.state())).join('\n')).not.toContain('is no longer');
	}
});
