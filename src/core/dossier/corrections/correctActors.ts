import type {AnnotatedArticle, Mention} from '../../annotate/annotation.ts';
import type {Issue} from '../../article/article.ts';
import {foldName} from '../../text/nameKey.ts';
import {sliceOf} from '../../text/span.ts';
import type {ActorIndex} from '../actors/actors.ts';
import type {Actor, ActorId} from '../dossier.ts';
import type {Corrections, FilePlace, SplitName} from './corrections.ts';
import {misfit} from './misfit.ts';

/** Gives the names that stand for somebody else in one article a chain and a name of their own, before actors are built. */
export function splitNames(
	annotated: readonly AnnotatedArticle[],
	{actors: {split}}: Corrections,
): {annotated: readonly AnnotatedArticle[]; issues: readonly Issue[]} {
	const issues: Issue[] = [];
	const found = new Map(annotated.map(one => [one.article.id, one]));
	const done = new Map<string, number>();
	for (const line of split) {
		const article = found.get(line.article);
		const key = `${line.article} ${foldName(line.name)}`;
		const mentions = article && withoutName(article, line);
		if (!article) issues.push(misfit(line, ['noArticle', line.article]));
		else if (done.has(key)) issues.push(misfit(line, ['contradicts', String(done.get(key))]));
		else if (!mentions) issues.push(misfit(line, ['notNamed', line.name, line.article]));
		else found.set(line.article, {...article, mentions});
		if (!done.has(key)) done.set(key, line.line);
	}
	return {annotated: annotated.map(({article}) => found.get(article.id)!), issues};
}

/** The mentions with those of a name made somebody else's; null when nothing is so named. */
function withoutName({article, mentions}: AnnotatedArticle, {name, actor}: SplitName): Mention[] | null {
	const wanted = foldName(name);
	const chain = 1 + Math.max(-1, ...mentions.map(mention => mention.chain));
	let count = 0;
	const changed = mentions.map((mention): Mention => {
		if (foldName(sliceOf(article.text, mention)) !== wanted && foldName(mention.name) !== wanted) return mention;
		count++;
		const {key: _, country: __, ...rest} = mention;
		return {...rest, name: actor, chain};
	});
	return count === 0 ? null : changed;
}

/** The actors as the reader merges, renames and hides them; names are those found, or given by an earlier line. */
export function correctActors(
	index: ActorIndex,
	annotated: readonly AnnotatedArticle[],
	{actors: {merge, rename, hide}}: Corrections,
): {actors: ActorIndex; issues: readonly Issue[]} {
	if (merge.length + rename.length + hide.length === 0) return {actors: index, issues: []};
	const work = new ActorCorrection(index, annotated);
	for (const names of merge) work.merge(names);
	for (const {from, to, ...place} of rename) work.rename(from, to, place);
	for (const {text, ...place} of hide) work.hide(text, place);
	return {actors: work.result(), issues: work.issues};
}

/** The actors while lines are applied one after the other. */
class ActorCorrection {
	readonly issues: Issue[] = [];
	readonly #index: ActorIndex;
	readonly #order: ReadonlyMap<string, number>;
	readonly #actors: Map<ActorId, Actor>;
	readonly #mergedInto = new Map<ActorId, ActorId>();
	/** Line of the file that renamed or hid an actor: another one contradicts it. */
	readonly #settled = new Map<ActorId, number>();

	constructor(index: ActorIndex, annotated: readonly AnnotatedArticle[]) {
		this.#index = index;
		this.#actors = new Map(index.actors.map(actor => [actor.id, actor]));
		this.#order = new Map(annotated.map(({article}, place) => [article.id, place]));
	}

	merge(names: readonly (FilePlace & {readonly text: string})[]): void {
		const actors = names.map(({text, ...place}) => this.#named(text, place));
		if (actors.some(actor => actor === null)) return;
		const [first, ...others] = new Set(actors as Actor[]);
		let merged: Actor = {...first!, name: names[0]!.text};
		for (const other of others) {
			merged = {...merged, aliases: [...merged.aliases, other.name, ...other.aliases]};
			merged = {...merged, mentions: [...merged.mentions, ...other.mentions]};
			this.#actors.delete(other.id);
			this.#mergedInto.set(other.id, merged.id);
		}
		const known = [first!.name, ...merged.aliases];
		this.#actors.set(merged.id, {
			...merged,
			aliases: [...new Set(known)].filter(alias => alias !== merged.name),
			mentions: [...merged.mentions].sort(
				(a, b) => this.#order.get(a.article)! - this.#order.get(b.article)! || a.start - b.start,
			),
		});
	}

	rename(from: string, to: string, place: FilePlace): void {
		const actor = this.#unsettled(from, place);
		if (!actor) return;
		const aliases = [...new Set([actor.name, ...actor.aliases])].filter(alias => alias !== to);
		this.#actors.set(actor.id, {...actor, name: to, aliases});
	}

	hide(name: string, place: FilePlace): void {
		const actor = this.#unsettled(name, place);
		if (actor) this.#actors.delete(actor.id);
	}

	result(): ActorIndex {
		const idOf = (id: ActorId): ActorId => {
			const into = this.#mergedInto.get(id);
			return into === undefined ? id : idOf(into);
		};
		const corrected = (before: ActorId | undefined): ActorId | undefined => {
			const id = before === undefined ? undefined : idOf(before);
			return id !== undefined && this.#actors.has(id) ? id : undefined;
		};
		return {
			actors: [...this.#actors.values()],
			actorOf: (article, chain) => corrected(this.#index.actorOf(article, chain)),
			country: code => corrected(this.#index.country(code)),
			actor: id => this.#actors.get(id),
		};
	}

	/** The actor of a name, unless an earlier line has renamed or hidden it. */
	#unsettled(name: string, place: FilePlace): Actor | null {
		const hidden = this.#index.actors.find(actor => actor.name === name && this.#settled.has(actor.id));
		const actor = hidden ?? this.#named(name, place);
		if (!actor) return null;
		const line = this.#settled.get(actor.id);
		if (line === undefined) {
			this.#settled.set(actor.id, place.line);
			return actor;
		}
		this.issues.push(misfit(place, ['contradicts', String(line)]));
		return null;
	}

	/** The one actor that has a name, as its own before as another spelling; else a problem is told. */
	#named(name: string, place: FilePlace): Actor | null {
		const wanted = foldName(name);
		const actors = [...this.#actors.values()];
		const owners = actors.filter(actor => foldName(actor.name) === wanted);
		const found =
			owners.length > 0 ? owners : actors.filter(({aliases}) => aliases.some(is => foldName(is) === wanted));
		if (found.length === 1) return found[0]!;
		const none = found.length === 0;
		this.issues.push(misfit(place, none ? ['noActor', name] : ['severalActors', name, String(found.length)]));
		return null;
	}
}
