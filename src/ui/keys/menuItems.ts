import {foldWords} from '../../i18n/fold.ts';
import {locales} from '../../i18n/locale.ts';
import {type Messages, messages} from '../../i18n/messages.ts';
import {articleOrders} from '../../screens/screen.ts';
import {countWords, wordsOf} from '../../screens/sources.ts';
import type {Action} from '../state/action.ts';
import {type MenuName, openArticle, type State, themeChoices} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {type Binding, keymap} from './keymap.ts';
import {shownKey} from './keyNames.ts';

/** One line of a menu. */
export type MenuItem = {
	/** Unlike any other of the menu. */
	readonly value: string;
	readonly label: string;
	/** The key that does the same; or how far a section goes. */
	readonly hint: string;
	readonly action: Action;
};

/** What a key does, in words. */
export const bindingLabel = ({label, names}: Binding, words: Messages): string =>
	label === 'key.goTo' ? words[label](names ? words[names] : '') : words[label];

const localeNames = {en: 'English', fr: 'Français'} as const;

const makers: {readonly [Name in MenuName]: (world: World, state: State, words: Messages) => MenuItem[]} = {
	palette: (_world, _state, words) =>
		keymap
			.filter(({palette}) => palette !== false)
			.flatMap(binding =>
				typeof binding.action === 'function'
					? []
					: [
							{
								value: JSON.stringify(binding.action),
								label: bindingLabel(binding, words),
								hint: shownKey(binding.keys[0]!, words),
								action: binding.action,
							},
						],
			),
	contents: (world, state, words) => contentsOf(world, state, words),
	theme: (_world, _state, words) =>
		themeChoices.map(theme => ({
			value: theme,
			label: words[`theme.${theme}`],
			hint: '',
			action: {type: 'setting', change: {theme}},
		})),
	sort: (_world, _state, words) =>
		articleOrders.map(order => ({
			value: order,
			label: words[`sort.${order}`],
			hint: '',
			action: {type: 'setting', change: {order}},
		})),
	language: () =>
		locales.map(locale => ({
			value: locale,
			label: localeNames[locale],
			hint: '',
			action: {type: 'setting', change: {locale}},
		})),
};

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

/** The lines of the menu that is open, those that contain what was typed; none when no menu is open. */
export const menuItems = (world: World, state: State): readonly MenuItem[] => {
	const {overlay} = state;
	if (overlay?.kind !== 'menu') return [];
	const {locale} = state.settings;
	const all = world.memory.remember(['menu', overlay.menu, locale, openArticle(state)], () =>
		makers[overlay.menu](world, state, messages(locale)),
	);
	const wanted = foldWords(overlay.filter).split(' ').filter(Boolean);
	return wanted.length === 0 ? all : all.filter(({label}) => wanted.every(word => foldWords(label).includes(word)));
};

/** The line under the menu's cursor: counting in a circle. */
export const menuCursor = (state: State, count: number): number =>
	state.overlay?.kind === 'menu' && count > 0 ? ((state.overlay.cursor % count) + count) % count : 0;
