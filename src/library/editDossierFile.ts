import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import {type Document, isCollection, isMap, isSeq, LineCounter, parseDocument} from 'yaml';
import type {Issue} from '../core/article/article.ts';
import {cleanLine} from '../core/article/cleanText.ts';
import {correctionsFile} from '../core/dossier/corrections/corrections.ts';
import {largestDossierFile} from './dossierFile.ts';

/** A value as it can be written: text, lists and fields of it. */
type WrittenValue = string | readonly WrittenValue[] | {readonly [name: string]: WrittenValue};

/** One change of the file; a path leads from the top through the names of fields and the numbers of items. */
export type DossierEdit =
	| {readonly kind: 'set'; readonly path: readonly (string | number)[]; readonly value: WrittenValue}
	/** Appends to a list, which is begun where there is none. */
	| {readonly kind: 'append'; readonly path: readonly (string | number)[]; readonly value: WrittenValue}
	| {readonly kind: 'remove'; readonly path: readonly (string | number)[]};

/**
 * Changes `dossier.yaml`, or begins it; comments and order stay. Null when it is done; else why not, and then the file is as
 * it was: one that is broken is never written over.
 */
export function editDossierFile(folder: string, edits: readonly DossierEdit[]): Issue | null {
	const path = join(folder, correctionsFile);
	const lines = new LineCounter();
	try {
		const text = textOf(path);
		if (text.length > largestDossierFile) return refusal('tooLarge', 'it is larger than 1 MB');
		const document = parseDocument(text, {lineCounter: lines, schema: 'failsafe', prettyErrors: false});
		const [error] = document.errors;
		if (error) {
			const {line, col} = lines.linePos(error.pos[0]);
			const place = {line: Math.max(1, line), column: Math.max(1, col)};
			return refusal('frontMatter', `it is not valid YAML (${cleanLine(error.message)})`, place);
		}
		if (document.contents !== null && !isMap(document.contents)) return refusal('frontMatter', 'it holds no fields');
		for (const edit of edits) apply(document, edit);
		// A length of 0 keeps long lines as they are.
		writeFileAtomic.sync(path, document.toString({lineWidth: 0}));
		return null;
	} catch (error) {
		const {code, message} = error as NodeJS.ErrnoException;
		return refusal('unreadable', `it cannot be changed (${code ?? cleanLine(message)})`);
	}
}

const refusal = (code: Issue['code'], problem: string, place: Partial<Issue> = {}): Issue => ({
	path: correctionsFile,
	code,
	detail: problem,
	message: `${problem}; it was left as it is`,
	...place,
});

function textOf(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
		throw error;
	}
}

function apply(document: Document.Parsed, edit: DossierEdit): void {
	if (edit.kind === 'remove') {
		document.deleteIn(edit.path);
		return;
	}
	if (edit.kind === 'set') {
		// A text alone takes the place of the old one, whose comment stays.
		document.setIn(edit.path, typeof edit.value === 'string' ? edit.value : document.createNode(edit.value));
		return;
	}
	const list = document.getIn(edit.path);
	if (isSeq(list)) list.add(document.createNode(edit.value));
	else if (isCollection(list)) throw new Error(`${edit.path.join('.')} is not a list`);
	else document.setIn(edit.path, document.createNode([edit.value]));
}
