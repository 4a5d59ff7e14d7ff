import {basename} from 'node:path';
import {
	type Document,
	isCollection,
	isMap,
	isNode,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	type YAMLSeq,
} from 'yaml';
import type {Issue} from '../../core/article/article.ts';
import {cleanLine} from '../../core/article/cleanText.ts';
import {namedYamlProblem, yamlProblem} from '../../core/article/yamlProblem.ts';
import type {DossierEdit, WrittenValue} from '../../core/dossier/corrections/dossierEdit.ts';
import {FileRefusal} from '../files/readRegularFile.ts';
import {systemReason} from '../files/systemError.ts';
import {writeWhole} from '../files/writeWhole.ts';
import {byteOrderMark, readYamlText, type YamlPlace} from './readYamlText.ts';

/**
 * Changes a YAML file, or begins it; comments and order stay. Null when it is done; else why not, and then the file is as it
 * was: one that is broken is never written over.
 */
export function editYamlFile(path: string, edits: readonly DossierEdit[], place: YamlPlace = 'folder'): Issue | null {
	const refuse = refusalFor(basename(path));
	const lines = new LineCounter();
	try {
		const {text, isUtf8} = readYamlText(path, place) ?? {text: '', isUtf8: true};
		if (!isUtf8) return refuse('encoding', 'it is not UTF-8', {detail: 'notUtf8'});
		const document = parseDocument(text, {lineCounter: lines, schema: 'failsafe', prettyErrors: false});
		const [error] = document.errors;
		if (error) {
			const {line, col} = lines.linePos(error.pos[0]);
			const problem = yamlProblem(error);
			const at = {line: Math.max(1, line), column: Math.max(1, col)};
			return refuse('frontMatter', `it is not valid YAML (${problem.detail})`, {...at, ...problem});
		}
		if (document.contents !== null && !isMap(document.contents)) {
			const problem = namedYamlProblem('noFields');
			return refuse('frontMatter', problem.detail, problem);
		}
		const known = keysOf(document);
		for (const edit of edits) apply(document, edit);
		setApart(document, known);
		// A length of 0 keeps long lines as they are.
		const written = document.toString({lineWidth: 0, flowCollectionPadding: false});
		writeWhole(path, laidOutAs(text, withoutEmptyMap(document, written)));
		return null;
	} catch (error) {
		if (error instanceof FileRefusal) return refuse(error.code, error.message, {detail: error.reason});
		const detail = systemReason(error);
		return refuse('unreadable', `it cannot be changed (${detail})`, {detail});
	}
}

/** A text without the braces that stand for no line at all: comments are what is left, or nothing. */
const withoutEmptyMap = ({contents}: Document.Parsed, text: string): string =>
	isMap(contents) && contents.items.length === 0 ? text.replace(/^\{\}\n+/mu, '') : text;

/** A text as the file had it: with its byte order mark, and the line ends of Windows where the first is one. */
function laidOutAs(before: string, text: string): string {
	const mark = before.startsWith(byteOrderMark) ? byteOrderMark : '';
	return mark + (/^[^\n]*\r\n/u.test(before) ? text.replace(/\r?\n/gu, '\r\n') : text);
}

const refusalFor =
	(path: string) =>
	(code: Issue['code'], problem: string, rest: Partial<Issue> = {}): Issue => ({
		path,
		code,
		detail: problem,
		message: `${problem}; it was left as it is`,
		...rest,
	});

const keysOf = ({contents}: Document.Parsed): readonly unknown[] =>
	isMap(contents) ? contents.items.map(({key}) => key) : [];

/** A part that was begun stands after a blank line, unless it is the first of the file. */
function setApart(document: Document.Parsed, known: readonly unknown[]): void {
	if (!isMap(document.contents)) return;
	for (const [index, {key}] of document.contents.items.entries())
		if (index > 0 && isScalar(key) && !known.includes(key)) key.spaceBefore = true;
}

function apply(document: Document.Parsed, edit: DossierEdit): void {
	switch (edit.kind) {
		case 'remove':
			document.deleteIn(edit.path);
			break;
		case 'set':
			// A text alone takes the place of the old one, whose comment stays.
			document.setIn(edit.path, typeof edit.value === 'string' ? edit.value : document.createNode(edit.value));
			break;
		case 'append':
			append(document, edit.path, edit.value);
			break;
		case 'drop':
			drop(document, edit.path, edit.value);
			break;
		case 'replace': {
			const at = listAt(document, edit.path)?.items.findIndex(item => isWritten(item, edit.value)) ?? -1;
			if (at < 0) append(document, edit.path, edit.by);
			else document.setIn([...edit.path, at], document.createNode(edit.by));
		}
	}
}

function listAt(document: Document.Parsed, path: DossierEdit['path']): YAMLSeq | null {
	const list = document.getIn(path);
	if (isSeq(list)) return list;
	if (isCollection(list)) throw new Error(`${path.join('.')} is not a list`);
	return null;
}

function append(document: Document.Parsed, path: DossierEdit['path'], value: WrittenValue): void {
	const list = listAt(document, path);
	if (list) list.add(document.createNode(value));
	else document.setIn(path, document.createNode([value]));
}

function drop(document: Document.Parsed, path: DossierEdit['path'], value: WrittenValue): void {
	const list = listAt(document, path);
	if (!list) return;
	list.items = list.items.filter(item => !isWritten(item, value));
	if (list.items.length === 0) document.deleteIn(path);
}

/** Whether an item of a list says the same as a value, however its spaces are laid out. */
const isWritten = (item: unknown, value: WrittenValue): boolean =>
	JSON.stringify(plain(isNode(item) ? item.toJSON() : item)) === JSON.stringify(plain(value));

/** Texts in one line, fields in the order of their names. */
function plain(value: unknown): unknown {
	if (typeof value === 'string') return cleanLine(value);
	if (Array.isArray(value)) return value.map(plain);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).map(([name, held]) => [cleanLine(name), plain(held)] as const);
	return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
