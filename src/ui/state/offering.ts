import {messages} from '../../i18n/messages.ts';
import {saidKeyOf} from '../bindings/saidKey.ts';
import {type Change, say} from './navigation.ts';
import {remark} from './remark.ts';
import type {State} from './state.ts';

/** One thing of a feed or list that may be brought in. */
export type OfferedItem = {readonly title: string; readonly published: string | null};

/** What a feed or list holds, and which of it has been marked. */
export type Offer = {
	readonly title: string;
	readonly items: readonly OfferedItem[];
	readonly taken: ReadonlySet<number>;
};

/** How far the bringing in is. */
export type Adding = {readonly done: number; readonly total: number};

/** A list is there to choose from: at once, unless something else is being typed or chosen. */
export const offerItems = (state: State, title: string, items: readonly OfferedItem[]): State => {
	const offered: State = {...state, offer: {title, items, taken: new Set()}};
	if (state.overlay === null) return openOffer(offered);
	const words = messages(state.settings.locale);
	return say(offered, words['notice.offered'](items.length, saidKeyOf(state)));
};

/** The list that waits. */
const openOffer = (state: State): State => ({
	...state,
	overlay: {kind: 'menu', menu: 'items', filter: '', cursor: 0},
});

/** Marks an item, or takes its mark away; the cursor goes on. */
export const toggleItem = (state: State, item: number): State => {
	const {offer, overlay} = state;
	if (!offer || overlay?.kind !== 'menu') return state;
	const taken = new Set(offer.taken);
	if (!taken.delete(item)) taken.add(item);
	return {...state, offer: {...offer, taken}, overlay: {...overlay, cursor: overlay.cursor + 1}};
};

/** Marks these, or takes all marks away when they are marked. */
export const toggleItems = (state: State, items: readonly number[]): State => {
	const {offer} = state;
	if (!offer) return state;
	const all = items.every(item => offer.taken.has(item));
	const taken = all ? [...offer.taken].filter(item => !items.includes(item)) : [...offer.taken, ...items];
	return {...state, offer: {...offer, taken: new Set(taken)}};
};

/** What was chosen goes to the outside; nothing when the list is closed. */
export const takeItems = (state: State, items: readonly number[]): Change => [
	{...state, offer: null, overlay: null},
	{type: 'takeItems', items},
];

/** Asks where the material is; where a list waits, shows it; while something is brought in, asks whether to stop. */
export const instead = (state: State): State | null => {
	if (state.offer) return openOffer(state);
	return state.adding ? {...state, overlay: {kind: 'menu', menu: 'adding', filter: '', cursor: 0}} : null;
};

/** Something is being brought in, or no more. */
export const showAdding = (state: State, adding: Adding | null): State => ({...state, adding});

/** Whether something is on its way in, and nothing waits for the person. */
export const isAdding = (state: State): state is State & {readonly adding: Adding} =>
	state.adding !== null && state.offer === null;

/** How far it is, and how to stop it. */
export const addingText = (state: State, {done, total}: Adding): string =>
	messages(state.settings.locale)['status.adding'](done, total, saidKeyOf(state));

/** Asks for the adding of material to stop at the next safe place, and says so. */
export const stopAdding = (state: State): Change => [
	say(state, remark(state, 'notice.stopping')),
	{type: 'stopAdding'},
];
