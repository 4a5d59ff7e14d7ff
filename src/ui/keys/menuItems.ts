import type {Actor} from '../../core/dossier/dossier.ts';
import {countWords} from '../../core/text/countWords.ts';
import {foldWords} from '../../i18n/fold.ts';
import {formatDate} from '../../i18n/format.ts';
import {localeNames, locales} from '../../i18n/locale.ts';
import {type Messages, messages} from '../../i18n/messages.ts';
import {byPresence} from '../../screens/actors.ts';
import {articleOrders} from '../../screens/articleOrder.ts';
import {asciiSigns, unicodeSigns} from '../../screens/rows/signs.ts';
import {wordsOf} from '../../screens/sources.ts';
import {type Binding, keyGroups} from '../bindings/binding.ts';
import {bindingLabel} from '../bindings/bindingLabel.ts';
import {shownKey} from '../bindings/keyNames.ts';
import {keymapOf} from '../bindings/saidKey.ts';
import type {Action} from '../state/action.ts';
import {type ExportChoice, exportChoices} from '../state/exportChoice.ts';
import {type MenuName, openArticle, type State, themeChoices} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {refusalOf} from './refusal.ts';
import {contextsOf} from './resolve.ts';
import {scopeItems} from './scopeItems.ts';

/** One line of a menu. */
export type MenuItem = {
	/** Unlike any other of the menu. */
	readonly value: string;
	readonly label: string;
	/** Other words that it is found by. */
	readonly also?: string;
	/** What else means exactly this line when it is typed: commands of editors, before the keys that do the same. */
	readonly commands?: readonly string[];
	readonly keys?: readonly string[];
	/** The key that does the same; or how far a section goes. */
	readonly hint: string;
	/** Why it would do nothing now; none when it does something. */
	readonly refusal?: string | null;
	readonly action: Action;
	/** What follows it at once. */
	readonly after?: readonly Action[];
};

const makers: {readonly [Name in MenuName]: (world: World, state: State, words: Messages) => MenuItem[]} = {
	palette: (world, state, words) => paletteItems(world, state, words),
	contents: (world, state, words) => contentsOf(world, state, words),
	theme: (_world, state, words) =>
		themeChoices.map(theme => ({
			value: theme,
			label: words[`theme.${theme}`],
			hint: signIf(theme === state.settings.theme, state),
			action: {type: 'setting', change: {theme}},
		})),
	sort: (_world, state, words) =>
		articleOrders.map(order => ({
			value: order,
			label: words[`sort.${order}`],
			hint: signIf(order === state.settings.order, state),
			action: {type: 'setting', change: {order}},
		})),
	language: (_world, state) =>
		locales.map(locale => ({
			value: locale,
			label: localeNames[locale],
			hint: signIf(locale === state.settings.locale, state),
			action: {type: 'setting', change: {locale}},
		})),
	merge: (world, state, words) => mergeItems(world, state, words),
	scope: (world, state, words) => scopeItems(world, state, words),
	outside: (_world, state, words) => outsideItems(state, words),
	export: (_world, _state, words) =>
		(Object.keys(exportChoices) as ExportChoice[]).map(choice => ({
			value: choice,
			label: words[`export.${choice}`],
			hint: exportChoices[choice].ending.replace(/^.*(?=\.)/u, ''),
			action: {type: 'export', choice},
		})),
	items: (_world, state) => offeredItems(state),
	adding: (_world, _state, words) => [
		{value: 'on', label: words['menu.goOn'], hint: '', action: {type: 'close'}},
		{value: 'stop', label: words['menu.stop'], hint: '', action: {type: 'stopAdding'}},
	],
};

/** The sign of what holds now, or of what is marked. */
const signIf = (holds: boolean, {settings}: State): string =>
	holds ? (settings.ascii ? asciiSigns : unicodeSigns).reported : '';

/** What a feed or list holds: the mark, the title, the date. */
const offeredItems = (state: State): MenuItem[] => {
	const {offer, settings} = state;
	return (offer?.items ?? []).map(({title, published}, at) => ({
		value: String(at),
		label: `${signIf(offer?.taken.has(at) ?? false, state) || ' '} ${title}`,
		hint: published === null ? '' : formatDate(published, settings.locale),
		action: {type: 'takeItems', items: [at]},
	}));
};

/** The address in full where it fits, and the way back. */
const outsideItems = ({overlay}: State, words: Messages): MenuItem[] => {
	const address = overlay?.kind === 'menu' ? (overlay.address ?? '') : '';
	return [
		{value: 'open', label: address, hint: '', action: {type: 'openOutside', address}},
		{value: 'stay', label: words['menu.stay'], hint: '', action: {type: 'close'}},
	];
};

/** What one comes for, before what hands learn by themselves. */
const sought: readonly Binding['group'][] = ['compare', 'read', 'find', 'notes', 'correct', 'other', 'screens', 'view'];
const paletteOrder = [...sought, ...keyGroups.filter(group => !sought.includes(group))];

/** Every action that can be chosen from a list here, with its key: what can be done now first; what would do nothing says why. */
const paletteItems = (world: World, state: State, words: Messages): MenuItem[] => {
	const contexts = contextsOf({...state, overlay: null});
	const here = keymapOf(state).filter(({in: places}) => places.some(place => contexts.includes(place)));
	const ordered = paletteOrder.flatMap(group => here.filter(binding => binding.group === group));
	const items = ordered.flatMap((binding): MenuItem[] => {
		const {action, palette, keys, commands} = binding;
		if (palette === false || typeof action === 'function') return [];
		return [
			{
				value: JSON.stringify([binding.label, action]),
				label: bindingLabel(binding, words),
				hint: keys[0] === undefined ? '' : shownKey(keys[0], words),
				also: otherNames(binding, words),
				keys: keys.map(key => key.replaceAll(' ', '')),
				...(commands ? {commands} : {}),
				refusal: refusalOf(world, state, action),
				action,
			},
		];
	});
	return [...items.filter(({refusal}) => refusal === null), ...items.filter(({refusal}) => refusal !== null)];
};

/** Other usual names of an action; those in English too, whatever is spoken: many know them by these. */
const otherNames = (binding: Binding, words: Messages): string => {
	const english = messages('en');
	const named = [words, english].flatMap(spoken => (binding.also ? [spoken[binding.also]] : []));
	return [...named, bindingLabel(binding, english)].join(' ');
};

/** The other actors, of whom one’s name is to stand for both: those that share a word of a name first, then those of the same kind, each by how often they are named. */
const mergeItems = (world: World, state: State, words: Messages): MenuItem[] => {
	const id = state.overlay?.kind === 'menu' ? state.overlay.actor : undefined;
	const actor = id === undefined ? undefined : world.lookup.actor(id);
	if (!actor) return [];
	const known = nameWords(actor);
	const alike = (other: Actor): number =>
		(nameWords(other).some(word => known.includes(word)) ? 2 : 0) + (other.kind === actor.kind ? 1 : 0);
	return byPresence(world.lookup.dossier.actors)
		.filter(other => other !== actor)
		.sort((a, b) => alike(b) - alike(a))
		.map(other => ({
			value: other.id,
			label: other.name,
			also: other.aliases.join(' '),
			hint: words['count.mentions'](other.mentions.length),
			action: {type: 'correct', correction: {kind: 'merge', first: other.name, second: actor.name}},
		}));
};

/** Words of an actor's names that are long enough to tell something. */
const nameWords = ({name, aliases}: Actor): string[] =>
	[name, ...aliases].flatMap(words => foldWords(words).split(' ')).filter(word => word.length > 2);

/** The headings of the open article, each with the number of words under it. */
const contentsOf = (world: World, state: State, words: Messages): MenuItem[] => {
	const article = world.lookup.article(openArticle(state) ?? '');
	if (!article) return [];
	const headings = article.blocks.filter(({kind}) => kind === 'heading' || kind === 'title');
	return headings.map((heading, at) => {
		const section = article.text.slice(heading.end, headings[at + 1]?.start ?? article.text.length);
		return {
			value: String(heading.start),
			label:
				'  '.repeat(heading.kind === 'title' ? 0 : Math.max(0, (heading.level ?? 1) - 1)) + wordsOf(article, heading),
			hint: words['count.words'](countWords(section)),
			action: {
				type: 'goTo',
				place: {screen: 'article', subject: {kind: 'article', id: article.id, offset: heading.start}},
			},
		};
	});
};

/**
 * The lines of the menu that is open, those that contain what was typed: first those of which it is the key, before others those in
 * which it begins words. None when no menu is open.
 */
export const menuItems = (world: World, state: State): readonly MenuItem[] => {
	const {overlay} = state;
	if (overlay?.kind !== 'menu') return [];
	const {locale} = state.settings;
	const all = world.memory.remember(
		['menu', overlay.menu, overlay.actor, overlay.address, state.settings, state.history, state.keys, state.offer],
		() => makers[overlay.menu](world, state, messages(locale)),
	);
	const wanted = foldWords(overlay.filter).split(' ').filter(Boolean);
	const found = wanted.length === 0 ? all : bestFirst(all, wanted);
	const meant = meantBy(all, overlay.filter.trim());
	return meant.length === 0 ? found : [...meant, ...found.filter(item => !meant.includes(item))];
};

/** The lines of which exactly the command or the key was typed. */
const meantBy = (items: readonly MenuItem[], typed: string): readonly MenuItem[] => {
	const command = typed.replace(/^:(?=.)/u, '');
	const commanded = items.filter(({commands}) => commands?.includes(command));
	return [...commanded, ...items.filter(item => item.keys?.includes(typed) && !commanded.includes(item))];
};

/** Those that contain all words; what can be done now first, then what says them itself, then where they begin words of the line, in its own order. */
const bestFirst = (items: readonly MenuItem[], wanted: readonly string[]): readonly MenuItem[] => {
	const misfit = ({label, also = '', refusal}: MenuItem): number | null => {
		const [said, words] = [foldWords(label), foldWords(`${label} ${also}`)];
		if (!wanted.every(word => words.includes(word))) return null;
		const isSaid = wanted.every(word => said.includes(word));
		return (refusal ? 4 : 0) + (isSaid ? 0 : 2) + (wanted.every(word => beginsIn(words, word)) ? 0 : 1);
	};
	return items
		.map(item => ({item, misfit: misfit(item)}))
		.filter(({misfit}) => misfit !== null)
		.sort((a, b) => a.misfit! - b.misfit!)
		.map(({item}) => item);
};

/** Whether some word begins so. */
const beginsIn = (words: string, beginning: string): boolean => {
	let at = words.indexOf(beginning);
	while (at > 0 && /[\p{L}\p{N}]/u.test(words[at - 1]!)) at = words.indexOf(beginning, at + 1);
	return at >= 0;
};

/** The line under the menu's cursor: counting in a circle. */
export const menuCursor = (state: State, count: number): number =>
	state.overlay?.kind === 'menu' && count > 0 ? ((state.overlay.cursor % count) + count) % count : 0;
