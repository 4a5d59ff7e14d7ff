import type {Correction} from '../../../core/dossier/corrections/correction.ts';
import {passageQuotation} from '../../../core/dossier/corrections/quotationOf.ts';
import type {Location} from '../../../core/dossier/dossier.ts';
import {factLabel} from '../../../screens/comparison/claimValues.ts';
import {wordsOf} from '../../../screens/sources.ts';
import {
	chosenActor,
	chosenArticle,
	chosenDecision,
	chosenFact,
	chosenMention,
	chosenNote,
	chosenPassage,
} from '../chosen.ts';
import {type Change, say} from '../navigation.ts';
import {refuse} from '../refuse.ts';
import {type RemarkId, remark} from '../remark.ts';
import {openArticle, type State} from '../state.ts';
import {fieldOf} from '../typing/textField.ts';
import type {World} from '../world.ts';
import {completeDraft, type Draft} from './draft.ts';
import {judge, quoteClaim} from './judging.ts';
import {begunNote, forgetNote} from './noteDrafts.ts';

/** Hands a decision to the outside, which writes it and tells what became of it. */
export const decide = (state: State, correction: Correction): Change => [
	{...state, overlay: null},
	{type: 'correct', correction},
];

const noteKinds: ReadonlySet<Correction['kind']> = new Set(['note', 'changeNote', 'deleteNote']);

/** Whether a correction is only about a note or mark: these stand beside the articles and change nothing of the analysis. */
export const isNoteCorrection = ({kind}: Correction): boolean => noteKinds.has(kind);

/** Something about what is meant that the reader may state in words. */
export type Question = 'rename' | 'split' | 'published' | 'source' | 'title' | 'note' | 'material';

/** Begins to ask for words, with those that are there now or were begun before. */
export const ask = (world: World, state: State, question: Question): State => {
	const asked = draftOf(world, state, question);
	if ('problem' in asked) return refuse(world, state, asked.problem);
	const text = begunNote(state, asked.draft) ?? asked.text;
	return {...state, overlay: {kind: 'ask', draft: asked.draft, ...fieldOf(text)}};
};

type Asked = {readonly draft: Draft; readonly text: string} | {readonly problem: RemarkId};

const draftOf = (world: World, state: State, question: Question): Asked => {
	switch (question) {
		case 'rename': {
			const actor = chosenActor(world, state);
			return actor ? {draft: {kind: 'rename', from: actor.name}, text: actor.name} : factDraft(world, state);
		}
		case 'split':
			return splitDraft(world, state);
		case 'note':
			return noteDraft(world, state);
		case 'material':
			return {draft: {kind: 'material'}, text: ''};
		default: {
			const article = world.lookup.article(chosenArticle(world, state) ?? '');
			if (!article) return {problem: 'notice.chooseArticle'};
			return {draft: {kind: 'article', article: article.id, field: question}, text: article[question] ?? ''};
		}
	}
};

const factDraft = (world: World, state: State): Asked => {
	const fact = chosenFact(world, state);
	if (!fact) return {problem: 'notice.chooseNamed'};
	const claim = fact.claims.map(one => quoteClaim(world.lookup, one)).find(quoted => quoted !== null);
	const from = factLabel(fact, {lookup: world.lookup});
	return claim ? {draft: {kind: 'nameFact', claim, from}, text: from} : {problem: 'notice.notQuotable'};
};

const splitDraft = (world: World, state: State): Asked => {
	const mention = chosenMention(world, state);
	const article = mention && world.lookup.article(mention.at.article);
	if (!article) return {problem: 'notice.chooseMention'};
	return {draft: {kind: 'split', article: article.id, name: wordsOf(article, mention.at)}, text: ''};
};

const noteDraft = (world: World, state: State): Asked => {
	const known = chosenNote(world, state);
	if (known) return {draft: {kind: 'changeNote', from: known.text}, text: known.text.note ?? ''};
	const passage = chosenPassage(world, state);
	return passage
		? {draft: {kind: 'note', note: {...noteOn(world, passage), note: null}}, text: ''}
		: {problem: noPassage(world, state)};
};

/** Why there is no passage to mark: the sentences of a text are known only when it is read. */
const noPassage = (world: World, state: State): RemarkId =>
	openArticle(state) !== null && world.progress !== null ? 'empty.pending' : 'notice.choosePassage';

const noteOn = (world: World, passage: Location) => ({
	article: passage.article,
	...passageQuotation(world.lookup.article(passage.article)?.text ?? '', passage),
});

const tell = (state: State, what: RemarkId): State => say(state, remark(state, what));

/** What was typed is decided; what will not do is said, and stays to be mended. */
export const submitDraft = (state: State): Change => {
	const {overlay} = state;
	if (overlay?.kind !== 'ask') return state;
	if (overlay.draft.kind === 'material') return bringIn(state, overlay.text.trim());
	const completed = completeDraft(overlay.draft, overlay.text);
	if (completed === null) return tell({...forgetNote(state, overlay.draft), overlay: null}, 'notice.nothingWritten');
	if ('problem' in completed) return tell(state, completed.problem);
	return decide({...forgetNote(state, overlay.draft), submitted: overlay}, completed);
};

/** The note that is being written, so that it can be kept when the program has to end; null when there is none. */
export const unfinishedNote = ({overlay}: State): Correction | null => {
	if (overlay?.kind !== 'ask' || (overlay.draft.kind !== 'note' && overlay.draft.kind !== 'changeNote')) return null;
	const completed = completeDraft(overlay.draft, overlay.text);
	return completed === null || 'problem' in completed ? null : completed;
};

/** Hands an address or a file to the outside, which makes it an article. */
const bringIn = (state: State, source: string): Change => {
	const closed: State = {...state, overlay: null};
	return source === '' ? tell(closed, 'notice.nothingWritten') : [closed, {type: 'add', source}];
};

/** Leaves an actor out of everything. */
export const hideActor = (world: World, state: State): Change => {
	const actor = chosenActor(world, state);
	return actor ? decide(state, {kind: 'hide', name: actor.name}) : refuse(world, state, 'notice.chooseActor');
};

/** Opens the list of the actors that the one that is meant may be merged with. */
export const chooseMerge = (world: World, state: State): State => {
	const actor = chosenActor(world, state);
	if (!actor) return refuse(world, state, 'notice.chooseActor');
	return {...state, overlay: {kind: 'menu', menu: 'merge', filter: '', cursor: 0, actor: actor.id}};
};

/** Says that two statements are, or are not, of one fact. */
export const judgeStatement = (world: World, state: State, kind: 'same' | 'different'): Change => {
	const judged = judge(world, state, kind);
	return 'problem' in judged ? refuse(world, state, judged.problem) : decide(state, judged);
};

/** Marks the passage that is meant, or takes the mark away; a note is not lost this way. */
export const toggleBookmark = (world: World, state: State): Change => {
	const known = chosenNote(world, state);
	if (known) return known.text.note === null ? deleteNote(world, state) : refuse(world, state, 'notice.hasNote');
	const passage = chosenPassage(world, state);
	if (!passage) return refuse(world, state, noPassage(world, state));
	return decide(state, {kind: 'note', note: {...noteOn(world, passage), note: null}});
};

/** Deletes the note or mark that is meant, or takes back the decision under the cursor of the notes. */
export const deleteNote = (world: World, state: State): Change => {
	const decision = chosenDecision(world, state);
	if (decision) return decide(state, {kind: 'takeBack', of: decision.correction, removal: decision.removal});
	const known = chosenNote(world, state);
	return known ? decide(state, {kind: 'deleteNote', note: known.text}) : refuse(world, state, 'notice.noNote');
};
