import type {Actor} from '../core/dossier/dossier.ts';
import {presenceOf} from '../core/dossier/packed/packedActors.ts';
import type {ActorKind} from '../core/language/actorKind.ts';
import {formatNumber} from '../i18n/format.ts';
import {byCodeUnits} from './places/order.ts';
import {alignWhenSeen, type Column} from './rows/columns.ts';
import {fittedRow} from './rows/fittedRow.ts';
import type {Row, Run} from './rows/row.ts';
import {run} from './rows/runs.ts';
import {padEnd, widthOf} from './rows/width.ts';
import type {Screen, ScreenInput} from './screen.ts';
import {blankRow, headingRow, mutedRow} from './sources.ts';

const kinds: readonly ActorKind[] = ['person', 'government', 'organization', 'military', 'agency', 'country', 'place'];

const orders = new WeakMap<readonly Actor[], readonly Actor[]>();

/** Named in more articles first, then more often; worked out once for a list. */
export const byPresence = (list: readonly Actor[]): readonly Actor[] => {
	const known = orders.get(list) ?? orderedByPresence(list);
	orders.set(list, known);
	return known;
};

const orderedByPresence = (list: readonly Actor[]): readonly Actor[] =>
	list
		.map(actor => ({actor, ...presenceOf(actor)}))
		.sort((a, b) => b.articles - a.articles || b.mentions - a.mentions || byCodeUnits(a.actor.name, b.actor.name))
		.map(({actor}) => actor);

/** The articles that name an actor. */
export const articlesNaming = (actor: Actor): ReadonlySet<string> =>
	new Set(actor.mentions.map(({article}) => article));

const columns: readonly Column[] = [{grow: 1, min: 14}, {align: 'right'}, {align: 'right', drop: 1}];

/** Columns of the names before the other spellings; a longer name takes what it needs of theirs. */
const usualName = 24;

/** Everyone named, by kind, with spellings and how many sources name them. */
export const actors: Screen = {
	id: 'actors',
	title: 'screen.actors',
	rows: input => {
		const all = byPresence(input.lookup.dossier.actors);
		if (all.length === 0) return [mutedRow(input.messages[input.pending ? 'empty.pending' : 'empty.actors'])];
		const rows = actorRows(all, input);
		return kinds.flatMap(kind => {
			const ofKind = rows.filter((_, at) => all[at]!.kind === kind);
			return ofKind.length > 0 ? [headingRow(input.messages[`kinds.${kind}`]), ...ofKind, blankRow] : [];
		});
	},
};

/** Actors one a row, in common columns. */
export const actorRows = (list: readonly Actor[], input: ScreenInput): Row[] => {
	const nameWidth = Math.min(usualName, Math.max(0, ...list.map(({name}) => widthOf(name))));
	const aligned = alignWhenSeen(columns, list.length, at => actorCells(list[at]!, nameWidth, input), input.width);
	return list.map((actor, at) =>
		fittedRow({
			opens: {screen: 'actor', subject: {kind: 'actor', id: actor.id}},
			key: `actor:${actor.id}`,
			runs: () => aligned(at),
			sources: () => actor.mentions,
		}),
	);
};

const actorCells = (actor: Actor, nameWidth: number, input: ScreenInput): Run[][] => [
	nameRuns(actor, nameWidth),
	[run(input.messages['count.mentions'](presenceOf(actor).mentions), 'text')],
	[run(presence(actor, input), 'muted')],
];

const nameRuns = ({name, aliases}: Actor, width: number): Run[] =>
	aliases.length === 0
		? [run(name, 'actor')]
		: [run(padEnd(name, width), 'actor'), run(`  ${aliases.join(', ')}`, 'muted')];

/** `3/5`: sources that name the actor, of all. */
const presence = (actor: Actor, {lookup, locale, messages, signs}: ScreenInput): string => {
	const [naming, all] = [presenceOf(actor).articles, lookup.dossier.articles.length];
	return signs.aloud
		? messages['count.of'](naming, all)
		: `${formatNumber(naming, locale)}/${formatNumber(all, locale)}`;
};
