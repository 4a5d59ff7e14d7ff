import type {Article, Issue} from '../../article/article.ts';
import {cleanLine} from '../../article/cleanText.ts';
import {isoDate} from '../../article/isoDate.ts';
import {languageCodes} from '../../text/languageCodes.ts';
import {
	type ArticleCorrection,
	type Corrections,
	correctionsFile,
	type FilePlace,
	type Note,
	noCorrections,
	type PlacedText,
	placeOf,
	type Quotation,
	type QuotationLine,
	type SplitName,
} from './corrections.ts';
import {type WantedForm, wantedForms} from './wantedForm.ts';

/** A value of the file with its place; texts are as written, whatever they look like. */
export type PlacedValue = FilePlace &
	(
		| {readonly kind: 'text'; readonly text: string}
		| {readonly kind: 'list'; readonly items: readonly PlacedValue[]}
		| {readonly kind: 'fields'; readonly fields: readonly PlacedField[]}
		/** Nothing is written, or something that is no plain value. */
		| {readonly kind: 'nothing' | 'other'}
	);

/** A key of the file with its value. */
export type PlacedField = {readonly key: PlacedText; readonly value: PlacedValue};

/** Called with what cannot be used. */
type Refuse = (place: FilePlace, name: string, wanted: WantedForm) => void;

/** The meaning of the file; what cannot be used becomes an issue with its place, and the rest holds. */
export function parseCorrections(root: PlacedValue): {corrections: Corrections; issues: Issue[]} {
	const issues: Issue[] = [];
	const refuse: Refuse = (place, name, wanted) => {
		const {line, column} = place;
		const message = `"${name}" is not ${wantedForms[wanted]}; it was left out`;
		issues.push({path: correctionsFile, code: 'wrongField', line, column, detail: name, reason: [wanted], message});
	};
	if (root.kind === 'nothing') return {corrections: noCorrections, issues};
	const fields = new Map(fieldsOf(root, correctionsFile, refuse).map(({key, value}) => [key.text, {key, value}]));
	const parts = new Set(['title', 'articles', 'actors', 'facts', 'same', 'different', 'notes']);
	for (const {key} of fields.values()) if (!parts.has(key.text)) refuse(key, key.text, 'filePart');
	const part = (name: string): PlacedValue => fields.get(name)?.value ?? {kind: 'nothing', line: 1, column: 1};
	const corrections: Corrections = {
		title: textOf(part('title'), 'title', refuse)?.text ?? null,
		articles: fieldsOf(part('articles'), 'articles', refuse).flatMap(field => articleOf(field, refuse)),
		actors: actorsOf(part('actors'), refuse),
		facts: fieldsOf(part('facts'), 'facts', refuse).flatMap(({key, value}) => {
			const quotations = quotationsOf(value, key.text, refuse);
			return quotations.length === 0 ? [] : [{...placeOf(key), name: key.text, quotations}];
		}),
		same: linesOf(part('same'), 'same', refuse),
		different: linesOf(part('different'), 'different', refuse),
		notes: itemsOf(part('notes'), 'notes', refuse).flatMap(item => noteOf(item, refuse)),
	};
	return {corrections, issues};
}

function textOf(value: PlacedValue, name: string, refuse: Refuse): PlacedText | null {
	if (value.kind === 'nothing') return null;
	const text = value.kind === 'text' ? cleanLine(value.text) : '';
	if (text !== '') return {...placeOf(value), text};
	refuse(value, name, 'line');
	return null;
}

function fieldsOf(value: PlacedValue, name: string, refuse: Refuse): readonly PlacedField[] {
	if (value.kind === 'fields') return value.fields.map(field => ({...field, key: cleaned(field.key)}));
	if (value.kind !== 'nothing') refuse(value, name, 'fields');
	return [];
}

const cleaned = (key: PlacedText): PlacedText => ({...key, text: cleanLine(key.text)});

function itemsOf(value: PlacedValue, name: string, refuse: Refuse): readonly PlacedValue[] {
	if (value.kind === 'list') return value.items;
	if (value.kind !== 'nothing') refuse(value, name, 'list');
	return [];
}

/** `article: words`, or `article: [words, words]`. */
function quotationsOf(value: PlacedValue, name: string, refuse: Refuse): Quotation[] {
	const fields = fieldsOf(value, name, refuse);
	return fields.flatMap(({key, value: quoted}) => {
		const texts = quoted.kind === 'list' ? quoted.items : [quoted];
		return texts.flatMap(item => {
			if (item.kind === 'nothing') refuse(item, key.text, 'words');
			const quote = textOf(item, key.text, refuse);
			return quote === null ? [] : [{...placeOf(quote), article: key.text, quote: quote.text}];
		});
	});
}

function linesOf(value: PlacedValue, name: string, refuse: Refuse): QuotationLine[] {
	return itemsOf(value, name, refuse).flatMap(item => {
		const quotations = quotationsOf(item, name, refuse);
		if (quotations.length > 1) return [{...placeOf(item), quotations}];
		if (item.kind === 'fields') refuse(item, name, 'pair');
		return [];
	});
}

function articleOf({key, value}: PlacedField, refuse: Refuse): ArticleCorrection[] {
	const fields: {-readonly [Name in keyof ArticleCorrection['fields']]: Article[Name]} = {};
	for (const {key: field, value: given} of fieldsOf(value, key.text, refuse)) {
		const text = textOf(given, field.text, refuse);
		if (text === null) continue;
		if (field.text === 'title' || field.text === 'source') fields[field.text] = text.text;
		else if (field.text === 'published') {
			const date = isoDate(text.text);
			if (date === null) refuse(given, 'published', 'date');
			else fields.published = date;
		} else if (field.text === 'language') {
			const code = languageCodes.find(known => known === text.text);
			if (code === undefined) refuse(given, 'language', 'language');
			else fields.language = code;
		} else refuse(field, field.text, 'articleField');
	}
	return Object.keys(fields).length === 0 ? [] : [{...placeOf(key), article: key.text, fields}];
}

function actorsOf(value: PlacedValue, refuse: Refuse): Corrections['actors'] {
	let actors = noCorrections.actors;
	for (const {key, value: given} of fieldsOf(value, 'actors', refuse)) {
		switch (key.text) {
			case 'merge':
				actors = {...actors, merge: itemsOf(given, 'merge', refuse).flatMap(item => namesOf(item, refuse))};
				break;
			case 'split':
				actors = {...actors, split: itemsOf(given, 'split', refuse).flatMap(item => splitOf(item, refuse))};
				break;
			case 'rename':
				actors = {...actors, rename: fieldsOf(given, 'rename', refuse).flatMap(field => renameOf(field, refuse))};
				break;
			case 'hide':
				actors = {...actors, hide: textsOf(given, 'hide', refuse)};
				break;
			default:
				refuse(key, key.text, 'actorsField');
		}
	}
	return actors;
}

const textsOf = (value: PlacedValue, name: string, refuse: Refuse): PlacedText[] =>
	itemsOf(value, name, refuse).flatMap(item => textOf(item, name, refuse) ?? []);

function namesOf(value: PlacedValue, refuse: Refuse): PlacedText[][] {
	const names = textsOf(value, 'merge', refuse);
	if (names.length > 1) return [names];
	if (value.kind === 'list') refuse(value, 'merge', 'names');
	return [];
}

function renameOf({key, value}: PlacedField, refuse: Refuse): Corrections['actors']['rename'] {
	const to = textOf(value, key.text, refuse);
	return to === null ? [] : [{...placeOf(key), from: key.text, to: to.text}];
}

function splitOf(value: PlacedValue, refuse: Refuse): SplitName[] {
	const given = new Map(
		fieldsOf(value, 'split', refuse).map(field => [field.key.text, textOf(field.value, field.key.text, refuse)?.text]),
	);
	const [article, name, actor] = ['article', 'name', 'actor'].map(field => given.get(field));
	if (article !== undefined && name !== undefined && actor !== undefined && given.size === 3)
		return [{...placeOf(value), article, name, actor}];
	if (value.kind === 'fields') refuse(value, 'split', 'split');
	return [];
}

const noteFields: ReadonlySet<string> = new Set(['article', 'quote', 'before', 'note']);

function noteOf(value: PlacedValue, refuse: Refuse): Note[] {
	const fields = fieldsOf(value, 'notes', refuse);
	for (const {key} of fields) if (!noteFields.has(key.text)) refuse(key, key.text, 'noteField');
	const given = new Map(fields.map(field => [field.key.text, textOf(field.value, field.key.text, refuse)?.text]));
	const [article, quote] = [given.get('article'), given.get('quote')];
	if (article !== undefined && quote !== undefined)
		return [{...placeOf(value), article, quote, before: given.get('before') ?? null, note: given.get('note') ?? null}];
	if (value.kind === 'fields') refuse(value, 'notes', 'notes');
	return [];
}
