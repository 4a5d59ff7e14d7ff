import {foldName} from '../../text/nameKey.ts';
import type {ArticleField, Correction, Quoted} from './correction.ts';
import type {Corrections, NoteText} from './corrections.ts';
import type {DossierEdit, WrittenValue} from './dossierEdit.ts';
import {writtenLine} from './writtenCorrections.ts';

/** What has to be changed in the file for a decision of the reader, beside the lines that are there. */
export function correctionEdits(correction: Correction, there: Corrections): readonly DossierEdit[] {
	switch (correction.kind) {
		case 'merge': {
			const names = [correction.first, correction.second].map(name => originalName(name, there));
			return [{kind: 'append', path: ['actors', 'merge'], value: names}];
		}
		case 'split':
			return splitEdits(correction, there);
		case 'rename': {
			const from = originalName(correction.from, there);
			const path = ['actors', 'rename', from];
			const isRenamed = there.actors.rename.some(line => line.from === from);
			if (foldName(from) !== foldName(correction.to) || from !== correction.to)
				return [{kind: 'set', path, value: correction.to}];
			return isRenamed ? [{kind: 'remove', path}] : [];
		}
		case 'hide':
			return hideEdits(correction.name, there);
		case 'nameFact':
			return nameFactEdits(correction, there);
		case 'same':
			return judgeEdits('same', 'different', correction.one, correction.other);
		case 'different':
			return judgeEdits('different', 'same', correction.one, correction.other);
		case 'article':
			return articleEdits(correction, there);
		case 'note':
			return noteEdits(correction.note);
		case 'changeNote': {
			const [value, by] = [writtenNote(correction.from), writtenNote(correction.note)];
			return [{kind: 'replace', path: ['notes'], value, by}];
		}
		case 'takeBack':
			return [correction.removal];
		case 'deleteNote':
			return [{kind: 'drop', path: ['notes'], value: writtenNote(correction.note)}];
	}
}

/** The name that an actor has before the file renames it: renaming comes after merging, and hiding would contradict it. */
const originalName = (name: string, {actors: {rename}}: Corrections): string =>
	rename.find(({to}) => to === name)?.from ?? name;

function hideEdits(name: string, there: Corrections): DossierEdit[] {
	const original = originalName(name, there);
	const hide: DossierEdit = {kind: 'append', path: ['actors', 'hide'], value: original};
	return original === name ? [hide] : [{kind: 'remove', path: ['actors', 'rename', original]}, hide];
}

/** A name that the file gives already is taken out, and its quotations stand under the new one. */
function nameFactEdits({claim, from, to}: Extract<Correction, {kind: 'nameFact'}>, there: Corrections): DossierEdit[] {
	const known = there.facts.find(({name}) => name === from);
	const value = known ? writtenLine(known.quotations) : {[claim.article]: claim.quote};
	const named: DossierEdit = {kind: 'set', path: ['facts', to], value};
	return known ? [{kind: 'remove', path: ['facts', from]}, named] : [named];
}

/** One name stands for one somebody else in an article: an earlier line on it gives way. */
function splitEdits(split: Extract<Correction, {kind: 'split'}>, {actors}: Corrections): DossierEdit[] {
	const path = ['actors', 'split'];
	const lineOf = (article: string, name: string, actor: string): WrittenValue => ({article, name, actor});
	const earlier = actors.split.filter(
		({article, name}) => article === split.article && foldName(name) === foldName(split.name),
	);
	return [
		...earlier.map((line): DossierEdit => ({kind: 'drop', path, value: lineOf(line.article, line.name, line.actor)})),
		{kind: 'append', path, value: lineOf(split.article, split.name, split.actor)},
	];
}

/** The opposite judgement of the same words gives way; which of them was written first does not matter. */
function judgeEdits(wanted: string, opposite: string, one: Quoted, other: Quoted): DossierEdit[] {
	const line = quotationLine(one, other);
	return [
		{kind: 'drop', path: [opposite], value: line},
		{kind: 'drop', path: [wanted], value: line},
		{kind: 'append', path: [wanted], value: line},
	];
}

/** Two passages of one article stand in one list. */
const quotationLine = (one: Quoted, other: Quoted): WrittenValue =>
	one.article === other.article
		? {[one.article]: [one.quote, other.quote]}
		: {[one.article]: one.quote, [other.article]: other.quote};

function articleEdits(
	{article, field, value}: {readonly article: string; readonly field: ArticleField; readonly value: string},
	there: Corrections,
): DossierEdit[] {
	if (value !== '') return [{kind: 'set', path: ['articles', article, field], value}];
	const fields = there.articles.find(line => line.article === article)?.fields ?? {};
	if (!Object.hasOwn(fields, field)) return [];
	return [
		{
			kind: 'remove',
			path: Object.keys(fields).length === 1 ? ['articles', article] : ['articles', article, field],
		},
	];
}

/** A mark on the same words gives way: it may have been written too shortly before to be known when the note was begun. */
const noteEdits = (note: NoteText): DossierEdit[] => [
	{kind: 'drop', path: ['notes'], value: writtenNote({...note, note: null})},
	{kind: 'append', path: ['notes'], value: writtenNote(note)},
];

/** Only the fields that a note has. */
const writtenNote = ({article, quote, before, note}: NoteText): WrittenValue => ({
	article,
	quote,
	...(before === null ? {} : {before}),
	...(note === null ? {} : {note}),
});
