import {type StringTable, stringAt, stringTable} from '../../text/stringTable.ts';
import type {Actor, Location} from '../dossier.ts';
import {type GroupedPlaces, groupedPlaces, locationsOf} from '../groupedPlaces.ts';
import type {ArticleNumbers} from './articleNumbers.ts';

type Head = Omit<Actor, 'mentions'>;

/** Actors with their mentions in flat arrays. */
export type PackedActors = {
	/** All that is not a mention, all actors as one list in JSON. */
	readonly heads: StringTable;
	readonly mentions: GroupedPlaces;
};

/** Packs the actors of a dossier, in its order. */
export const packActors = (actors: readonly Actor[], {numberOf}: ArticleNumbers): PackedActors => ({
	heads: stringTable([JSON.stringify(actors.map(({mentions: _, ...head}) => head))]),
	mentions: groupedPlaces(
		actors.map(({mentions}) => mentions),
		numberOf,
	),
});

/** The actors; their mentions are listed when somebody asks for them. */
export const readActors = (packed: PackedActors, {idOf}: ArticleNumbers): Actor[] =>
	(JSON.parse(stringAt(packed.heads, 0)) as Head[]).map(
		(head, number) => new PackedActor(head, packed.mentions, number, idOf),
	);

/** The actors as plain data. */
export const plainActors = (packed: PackedActors, {idOf}: ArticleNumbers): Actor[] =>
	(JSON.parse(stringAt(packed.heads, 0)) as Head[]).map(({id, name, kind, aliases}, number) => ({
		...{id, name, kind, aliases},
		mentions: locationsOf(packed.mentions, number, idOf),
	}));

/** How many articles name an actor, and how often they do. */
export type Presence = {readonly articles: number; readonly mentions: number};

/** The presence of an actor; of one that is packed it is counted without a list of its mentions. */
export const presenceOf = (actor: Actor): Presence =>
	actor instanceof PackedActor
		? actor.presence
		: {articles: new Set(actor.mentions.map(({article}) => article)).size, mentions: actor.mentions.length};

function presenceIn({firsts, articles}: GroupedPlaces, group: number): Presence {
	const [start, end] = [firsts[group]!, firsts[group + 1]!];
	return {articles: new Set(articles.subarray(start, end)).size, mentions: end - start};
}

/** An actor whose mentions lie elsewhere. */
class PackedActor implements Actor {
	readonly id: Actor['id'];
	readonly name: string;
	readonly kind: Actor['kind'];
	readonly aliases: readonly string[];
	readonly #places: GroupedPlaces;
	readonly #number: number;
	readonly #idOf: ArticleNumbers['idOf'];

	constructor({id, name, kind, aliases}: Head, places: GroupedPlaces, number: number, idOf: ArticleNumbers['idOf']) {
		this.id = id;
		this.name = name;
		this.kind = kind;
		this.aliases = aliases;
		this.#places = places;
		this.#number = number;
		this.#idOf = idOf;
	}

	get mentions(): Location[] {
		return locationsOf(this.#places, this.#number, this.#idOf);
	}

	get presence(): Presence {
		return presenceIn(this.#places, this.#number);
	}
}
