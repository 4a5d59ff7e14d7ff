import type {ArticleId} from '../../../core/article/article.ts';
import type {Location} from '../../../core/dossier/dossier.ts';
import {type LabelId, messages} from '../../../i18n/messages.ts';
import {inOrder} from '../../../screens/articles.ts';
import type {ReadingPoint} from '../../../screens/comparison/comparison.ts';
import {differs, isShared} from '../../../screens/comparison/verdicts.ts';
import {lastStartingBy} from '../../../screens/places/lookup.ts';
import type {Place} from '../../../screens/rows/row.ts';
import {placeOf, sourceName} from '../../../screens/sources.ts';
import {referencesOf} from '../../../screens/text/references.ts';
import {asPair, type Change, openPlace, say, select, selectionAt, sentenceSelection, walkTo} from '../navigation.ts';
import {geometryOf} from '../panes/geometry.ts';
import {refuse} from '../refuse.ts';
import {remark} from '../remark.ts';
import {openArticle, type Selected, type State, visitOf, withVisit} from '../state.ts';
import type {World} from '../world.ts';
import {isInSight, lineOfOffset, offsetOfLine, openPage, readerHeight, readingPoint, scrollTo} from './reading.ts';

type Step = 1 | -1;

const words = (state: State) => messages(state.settings.locale);

/** What is missing while the analysis goes on may still come. */
const notYet = <Id extends LabelId>(
	{progress, lookup}: World,
	article: ArticleId,
	missing: Id,
): Id | 'empty.pending' | 'article.uncompared' => {
	if (progress !== null) return 'empty.pending';
	return lookup.isUncompared(article) ? 'article.uncompared' : missing;
};

/** Chooses the next or the previous name, figure or link of the text, from the sentence on that was chosen; after the last one the first. */
export const walkReferences = (world: World, state: State, by: Step): State => {
	const page = openPage(world, state);
	if (!page) return say(state, remark(state, 'notice.onlyReader'));
	const references = referencesOf(world.lookup, page.article);
	if (references.length === 0) return say(state, words(state)[notYet(world, page.article, 'notice.noReference')]);
	const {reader} = visitOf(state);
	const current = references.findIndex(entry => isSame(entry, reader.selected));
	const isSeen = reader.selected !== null && isInSight(reader.selected, reader, page, readerHeight(state));
	const from = isSeen ? reader.selected!.start : offsetOfLine(page, reader.top);
	const next = isSeen && current >= 0 ? current + by : nearestReference(references, from, by);
	const at = (next + references.length) % references.length;
	const chosen = select(world, state, references[at]!);
	return next === at ? chosen : say(chosen, withWrapped(state, '', by));
};

const isSame = (a: Selected, b: Selected | null): boolean =>
	b !== null && a.start === b.start && a.end === b.end && a.kind === b.kind && a.id === b.id;

const nearestReference = (references: readonly {readonly start: number}[], offset: number, by: Step): number => {
	const before = lastStartingBy(references, offset - 1);
	return by > 0 ? before + 1 : before;
};

/** Chooses the next or the previous sentence. */
export const walkSentences = (world: World, state: State, by: Step): State => {
	const point = readingPoint(world, state);
	if (!point) return say(state, remark(state, 'notice.onlyReader'));
	const sentences = world.lookup.sentencesOf(point.article);
	const at = lastStartingBy(sentences, point.offset);
	const chosen = visitOf(state).reader.selected !== null;
	const next = sentences[chosen || by < 0 ? at + by : Math.max(0, at)];
	return next ? select(world, state, sentenceSelection(next)) : state;
};

/** Scrolls to the next or the previous paragraph or heading. */
export const walkParagraphs = (world: World, state: State, by: Step): State => {
	const page = openPage(world, state);
	if (!page) return say(state, remark(state, 'notice.onlyReader'));
	const {blocks} = world.lookup.article(page.article)!;
	const {reader} = visitOf(state);
	const at = lastStartingBy(blocks, offsetOfLine(page, reader.top));
	const lineOf = (block: {readonly start: number}): number => lineOfOffset(page, block.start);
	const block =
		by > 0
			? blocks.slice(Math.max(0, at)).find(candidate => lineOf(candidate) > reader.top)
			: blocks.slice(0, at + 1).findLast(candidate => lineOf(candidate) < reader.top);
	const line = block && lineOf(block);
	return line === undefined
		? state
		: withVisit(state, {
				reader: {...scrollTo(reader, page, line, readerHeight(state)), selected: null, readingRow: null},
			});
};

/** Chooses the next or the previous passage on which another source differs; past the end, that of the next article. */
export const walkDifferences = (world: World, state: State, by: Step): Change => {
	const point = readingPoint(world, state);
	const here = openArticle(state);
	if (!point || here === null) return say(state, remark(state, 'notice.onlyReader'));
	const places = differencesIn(world, here);
	const from = visitOf(state).reader.selected?.start ?? startOfWalk(world, state, point, by);
	const found = by > 0 ? places.find(({start}) => start > from) : places.findLast(({start}) => start < from);
	if (found)
		return sayDifference(world, select(world, state, selectionAt(world, here, found.start)), found, {
			article: here,
			wrapped: null,
		});
	return differenceElsewhere(world, state, here, by);
};

/**
 * Where to go on from when nothing is chosen: behind the beginning of the sentence that is being read, where the panel shows its
 * difference, but not of a number there.
 */
function startOfWalk({lookup}: World, state: State, {article, offset}: ReadingPoint, by: Step): number {
	if (by < 0) return offset;
	const isSeen = geometryOf(state).panel !== null;
	return isSeen && !lookup.figuresOf(article).some(({start}) => start === offset) ? offset : offset - 1;
}

const differenceElsewhere = (world: World, state: State, here: ArticleId, by: Step): Change => {
	const order = articlesInOrder(world, state);
	const at = order.indexOf(here);
	for (let step = 1; step <= order.length; step++) {
		const to = at + by * step;
		const id = order[(to + order.length) % order.length]!;
		const places = differencesIn(world, id);
		const found = by > 0 ? places[0] : places.at(-1);
		if (!found) continue;
		const place = placeOf({article: id, start: found.start});
		const [next, ...effects] = asPair(
			id === here ? select(world, state, selectionAt(world, id, found.start)) : walkTo(world, state, place),
		);
		const wrapped = order[to] === undefined ? by : null;
		return [sayDifference(world, next, found, {article: here, wrapped}), ...effects];
	}
	return say(state, words(state)[notYet(world, here, 'notice.noDifference')]);
};

/** Which of an article's differences it is, once all of them are known; in which article, where that is another; whether the walk has begun again to come there. */
const sayDifference = (world: World, state: State, found: Location, from: WalkedFrom): State => {
	const places = world.isCompared(found.article) ? differencesIn(world, found.article) : [];
	const at = places.indexOf(found) + 1;
	const told =
		from.article !== found.article
			? words(state)['count.differenceIn'](nameOf(world, state, found), at, places.length)
			: at > 0
				? words(state)['count.difference'](at, places.length)
				: '';
	return told === '' && from.wrapped === null ? state : say(state, withWrapped(state, told, from.wrapped));
};

/** The article that a walk came from, and whether it has come round on its way. */
type WalkedFrom = {readonly article: ArticleId; readonly wrapped: Step | null};

const nameOf = ({lookup}: World, {settings: {locale}}: State, {article}: Location): string =>
	sourceName({lookup, locale}, article);

/** What is counted, and that the walk has come round to the other end. */
const withWrapped = (state: State, count: string, wrapped: Step | null): string => {
	const again = wrapped === null ? '' : words(state)[wrapped > 0 ? 'notice.wrapped' : 'notice.wrappedBack'];
	return [count, again].filter(Boolean).join(', ');
};

/** Figures of facts that differ, and sentences whose match in another article differs; in text order. */
const differencesIn = (world: World, article: ArticleId): readonly Location[] =>
	world.memory.remember(['differences', article], () => {
		const {lookup} = world;
		const figures = lookup
			.figuresOf(article)
			.filter(({id}) => lookup.factsOfFigure(id).some(fact => isShared(fact) && differs(fact)));
		const sentences = lookup
			.parallelsOf(article)
			.filter(({matches}) => matches.some(match => match.level === 'same' && differs(match)))
			.filter(sentence => !figures.some(({start}) => start >= sentence.start && start < sentence.end));
		return [...figures, ...sentences].sort((a, b) => a.start - b.start);
	});

/** The articles in the order of their list. */
const articlesInOrder = (world: World, {settings: {order, locale}}: State): readonly ArticleId[] =>
	world.lasting.remember(['articlesInOrder', order, locale], () =>
		inOrder(world.lookup.dossier.articles, order, locale).map(({id}) => id),
	);

/** The next or the previous mention of the chosen actor, over all articles. */
export const walkMentions = (world: World, state: State, by: Step): Change => {
	const here = openArticle(state);
	const {selected} = visitOf(state).reader;
	if (here === null || selected?.kind !== 'actor') return refuse(world, state, 'notice.noActor');
	const order = articlesInOrder(world, state);
	const mentions = [...(world.lookup.actor(selected.id)?.mentions ?? [])].sort(
		(a, b) => order.indexOf(a.article) - order.indexOf(b.article) || a.start - b.start,
	);
	const at = mentions.findIndex(({article, start}) => article === here && start === selected.start);
	const to = at + by;
	const next = mentions[(to + mentions.length) % mentions.length];
	if (!next || mentions.length < 2) return say(state, words(state)['notice.noMention']);
	const mention: Selected = {kind: 'actor', id: selected.id, start: next.start, end: next.end};
	const [gone, ...effects] = asPair(
		next.article === here ? select(world, state, mention) : walkTo(world, state, placeOf(next)),
	);
	const count = words(state)['count.mention'](mentions.indexOf(next) + 1, mentions.length);
	return [say(gone, withWrapped(state, count, mentions[to] === undefined ? by : null)), ...effects];
};

/** The next or the previous article of the list. */
export const walkArticles = (world: World, state: State, by: Step): Change => {
	const here = openArticle(state);
	if (here === null) return say(state, remark(state, 'notice.onlyReader'));
	const order = articlesInOrder(world, state);
	const id = order[order.indexOf(here) + by];
	if (id === undefined) return say(state, words(state)[by > 0 ? 'notice.lastArticle' : 'notice.firstArticle']);
	const place: Place = {screen: 'article', subject: {kind: 'article', id}};
	return openPlace(world, state, place);
};
