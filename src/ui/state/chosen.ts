import type {ArticleId} from '../../core/article/article.ts';
import type {WrittenCorrection} from '../../core/dossier/corrections/writtenCorrections.ts';
import type {Actor, Fact, Location} from '../../core/dossier/dossier.ts';
import type {PlacedNote} from '../../core/dossier/notes.ts';
import {overlaps} from '../../core/text/span.ts';
import {decisionKey, noteKey} from '../../screens/notes.ts';
import type {Row} from '../../screens/rows/row.ts';
import {rowAtCursor, shownList, shownPanel} from './panes/panes.ts';
import {readingPoint} from './reading/reading.ts';
import {markedPassage} from './reading/selecting.ts';
import {openArticle, type State, visitOf} from './state.ts';
import type {World} from './world.ts';

/** Whether the keys act on the text of an article. */
export const readsText = (state: State): boolean => visitOf(state).focus === 'reader' && openArticle(state) !== null;

/** The row under the cursor of the list or panel that has the focus; none in the text. */
export const chosenRow = (world: World, state: State): Row | undefined => {
	if (readsText(state)) return undefined;
	return rowAtCursor(visitOf(state).focus === 'panel' ? shownPanel(world, state) : shownList(world, state));
};

/** The actor that is meant: chosen in the text, or under the cursor, or the one of the page. */
export const chosenActor = (world: World, state: State): Actor | null => {
	const {reader, place} = visitOf(state);
	if (readsText(state))
		return reader.selected?.kind === 'actor' ? (world.lookup.actor(reader.selected.id) ?? null) : null;
	const subject = chosenRow(world, state)?.opens?.subject;
	const named = subject?.kind === 'actor' ? subject : place.subject;
	return named?.kind === 'actor' ? (world.lookup.actor(named.id) ?? null) : null;
};

/** The fact that is meant: under the cursor, or the one of the page. */
export const chosenFact = (world: World, state: State): Fact | null => {
	const subject = chosenRow(world, state)?.opens?.subject;
	const named = subject?.kind === 'fact' ? subject : visitOf(state).place.subject;
	return named?.kind === 'fact' ? (world.lookup.fact(named.id) ?? null) : null;
};

/** One place where the actor that is meant is named: chosen in the text, or on the actor's page under the cursor. */
export const chosenMention = (world: World, state: State): {readonly actor: Actor; readonly at: Location} | null => {
	const actor = chosenActor(world, state);
	const at = readsText(state) ? chosenInText(state) : placeOfRow(chosenRow(world, state));
	const mention = at && actor?.mentions.find(({article, start}) => article === at.article && start === at.start);
	return actor && mention ? {actor, at: mention} : null;
};

const chosenInText = (state: State): {readonly article: ArticleId; readonly start: number} | null => {
	const article = openArticle(state);
	const {selected} = visitOf(state).reader;
	return article !== null && selected ? {article, start: selected.start} : null;
};

const placeOfRow = (row: Row | undefined): {readonly article: ArticleId; readonly start: number} | null => {
	const subject = row?.opens?.subject;
	return subject?.kind === 'article' && subject.offset !== undefined
		? {article: subject.id, start: subject.offset}
		: null;
};

/** The article that is meant: under the cursor, or the open one. */
export const chosenArticle = (world: World, state: State): ArticleId | null => {
	const subject = chosenRow(world, state)?.opens?.subject;
	return subject?.kind === 'article' ? subject.id : openArticle(state);
};

/** The passage that is meant: what is marked in the text, else its sentence that is read; elsewhere the sentence under the cursor. */
export const chosenPassage = (world: World, state: State): Location | null => {
	if (openArticle(state) !== null && visitOf(state).focus !== 'list') {
		const marked = markedPassage(state, openArticle(state));
		const point = marked ? null : readingPoint(world, state);
		if (marked) return marked;
		return point && sentenceAt(world, point.article, point.offset);
	}
	const place = placeOfRow(chosenRow(world, state));
	return place && sentenceAt(world, place.article, place.start);
};

const sentenceAt = (world: World, article: ArticleId, offset: number): Location | null =>
	world.lookup.sentenceAt(article, offset) ?? null;

/** The note that is meant: under the cursor of the list of notes, else the one of the passage that is meant. */
export const chosenNote = (world: World, state: State): PlacedNote | null => {
	if (visitOf(state).place.screen === 'notes') {
		const key = chosenRow(world, state)?.key;
		return world.notes.find((_, index) => key === noteKey(index)) ?? null;
	}
	const passage = chosenPassage(world, state);
	return (passage && notesAt(world, passage)[0]) ?? null;
};

/** The decision under the cursor of the list of notes. */
export const chosenDecision = (world: World, state: State): WrittenCorrection | null => {
	if (visitOf(state).place.screen !== 'notes') return null;
	const key = chosenRow(world, state)?.key;
	return world.decisions.find((_, index) => key === decisionKey(index)) ?? null;
};

/** The notes on a passage. */
const notesAt = ({notes}: Pick<World, 'notes'>, passage: Location): readonly PlacedNote[] =>
	notes.filter(({place}) => place?.article === passage.article && overlaps(place, passage));
