import {withoutScopes} from '../../core/search/queryScopes.ts';
import type {SearchResults} from '../../core/search/search.ts';
import {formatDate} from '../../i18n/format.ts';
import type {Messages} from '../../i18n/messages.ts';
import {byPresence} from '../../screens/actors.ts';
import {arrived} from '../../screens/foundSoFar.ts';
import {byCodeUnits} from '../../screens/places/order.ts';
import type {Action} from '../state/action.ts';
import {type State, visitOf} from '../state/state.ts';
import type {World} from '../state/world.ts';
import type {MenuItem} from './menuItems.ts';

const mostActors = 8;

/** Where no words were typed before they are what comes next. */
const typingOn: readonly Action[] = [
	{type: 'prompt', purpose: 'search'},
	{type: 'type', text: ' '},
];

/** What a search can be narrowed to: an outlet, a month and later, an actor; with how many passages or articles each has. */
export const scopeItems = (world: World, state: State, words: Messages): MenuItem[] => {
	const {subject} = visitOf(state).place;
	const query = subject?.kind === 'query' ? subject.text : '';
	const looked = withoutScopes(query);
	const found = looked === '' ? null : arrived(world.search(looked));
	const item = (label: string, hint: string, text: string): MenuItem => ({
		value: text,
		label,
		hint,
		action: {type: 'goTo', place: {screen: 'search', subject: {kind: 'query', text: `${looked} ${text}`.trim()}}},
		after: looked === '' ? typingOn : [],
	});
	const everything = looked === query ? [] : [item(words['scope.everything'], '', '')];
	return [
		...everything,
		...sources(world, found).map(([name, count]) =>
			item(words['scope.source'](name), hintOf(count, found, words), `source:"${name.replaceAll('"', '')}"`),
		),
		...months(world).map(month =>
			item(words['scope.after'](formatDate(month, state.settings.locale)), '', `after:${month}`),
		),
		...byPresence(world.lookup.dossier.actors)
			.slice(0, mostActors)
			.map(({name, mentions}) =>
				item(
					words['scope.actor'](name),
					words['count.mentions'](mentions.length),
					`actor:"${name.replaceAll('"', '')}"`,
				),
			),
	];
};

const hintOf = (count: number, found: SearchResults | null, words: Messages): string =>
	found ? words['count.passages'](count) : words['count.articles'](count);

/** Outlets with how many of the passages that were found are theirs, else with how many articles; most first. */
const sources = ({lookup}: World, found: SearchResults | null): readonly (readonly [string, number])[] => {
	const ids = found
		? found.passages.flatMap(({place}) => (place.kind === 'article' ? [place.id] : []))
		: lookup.dossier.articles.map(({id}) => id);
	const counts = new Map<string, number>();
	for (const id of ids) {
		const source = lookup.article(id)?.source;
		if (source) counts.set(source, (counts.get(source) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1] || byCodeUnits(a[0], b[0]));
};

/** The months in which articles were published, but for the first: since then all were. Latest first. */
const months = ({lookup}: World): readonly string[] =>
	[...new Set(lookup.dossier.articles.flatMap(({published}) => (published ? [published.slice(0, 7)] : [])))]
		.sort(byCodeUnits)
		.slice(1)
		.reverse();
