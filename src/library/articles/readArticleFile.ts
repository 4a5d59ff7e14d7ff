import {join} from 'node:path';
import type {Issue} from '../../core/article/article.ts';
import {FileRefusal, readRegularFile} from '../files/readRegularFile.ts';
import {systemReason} from '../files/systemError.ts';
import {fileIssue, refusalIssue} from '../folder/fileIssue.ts';
import {decodeText} from './decodeText.ts';

/** A text file of a dossier's folder. */
export type SourceFile = {
	/** Relative to the folder, `/` as separator, as on the disk. */
	readonly path: string;
	readonly text: string;
	/** It was a page, and its text is the Markdown made of it. */
	readonly markdown?: boolean;
};

const largestFile = 32 * 1024 * 1024;

/** Line and column, from 1, of the first replacement character. */
function placeOfDamage(text: string): {line: number; column: number} {
	const before = text.slice(0, text.indexOf('\ufffd'));
	return {line: before.split('\n').length, column: before.length - before.lastIndexOf('\n')};
}

/** A file of a dossier as it could be read, with an issue where something is odd. */
export type FileReading = {readonly file: SourceFile | null; readonly issues: readonly Issue[]};

/** Why a file of a dossier is left out. */
export const skipped = (path: string, code: Issue['code'], reason: string, detail?: string): FileReading => ({
	file: null,
	issues: [fileIssue(path, code, `${reason}; it was skipped`, detail)],
});

/** The bytes of a file, or why they cannot be had. */
export function readBytes(folder: string, path: string): Uint8Array | FileReading {
	try {
		return readRegularFile(join(folder, path), largestFile);
	} catch (error) {
		if (error instanceof FileRefusal) return {file: null, issues: [refusalIssue(path, error)]};
		const code = systemReason(error);
		return skipped(path, 'unreadable', `it cannot be read (${code})`, code);
	}
}

/** Reads one article file as text. */
export function readArticleFile(folder: string, path: string): FileReading {
	const bytes = readBytes(folder, path);
	return bytes instanceof Uint8Array ? decoded(path, bytes) : bytes;
}

function decoded(path: string, bytes: Uint8Array): FileReading {
	if (bytes.length === 0) return skipped(path, 'empty', 'the file is empty');
	const result = decodeText(bytes);
	if (!result) return skipped(path, 'notText', 'it is not text');
	const {text, encoding, damaged} = result;
	const file = {path, text};
	if (encoding === 'windows-1252') {
		return {file, issues: [fileIssue(path, 'encoding', 'it is not UTF-8; it was read as Windows-1252', encoding)]};
	}
	if (damaged === 0) return {file, issues: []};
	const message = `${damaged === 1 ? 'one byte sequence is' : `${damaged} byte sequences are`} not UTF-8; each was shown as \ufffd`;
	return {file, issues: [{...fileIssue(path, 'encoding', message, String(damaged)), ...placeOfDamage(text)}]};
}
