import {createHash} from 'node:crypto';
import {dirname, join} from 'node:path';
import envPaths from 'env-paths';
import type {Correction} from '../../core/dossier/corrections/correction.ts';
import {makeFolder} from '../files/makeFolder.ts';
import {readRegularFile} from '../files/readRegularFile.ts';
import {writeWhole} from '../files/writeWhole.ts';
import {keptFile} from '../folder/dossierName.ts';

/** One change of `dossier.yaml`: what was decided, the text before it, and the print of the text after it. */
export type UndoStep = {
	readonly correction: Correction;
	/** Null when there was no file. */
	readonly before: string | null;
	readonly after: string | null;
};

/** The print of a text, by which it is known again; none of a file that is not there. */
export const textPrint = (text: string | null): string | null =>
	text === null ? null : createHash('sha256').update(text).digest('hex');

/** Changes that can be taken back, and how much of their texts is kept: a long file is kept less often. */
const mostSteps = 100;
const mostText = 4_000_000;

type Stored = {readonly version: 1; readonly steps: readonly UndoStep[]};

/** Beside what is kept of the reading, in the person's own files and never in the dossier. */
const undoFolder = (): string => join(envPaths('briefing', {suffix: ''}).data, 'undo');

const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';

const isStep = (value: unknown): value is UndoStep => {
	const step = value as Partial<UndoStep> | null;
	return typeof step?.correction?.kind === 'string' && isTextOrNull(step.before) && isTextOrNull(step.after);
};

/** The changes of a dossier that can be taken back, latest last; none when there is no file or it is damaged. `within` is for tests. */
export function undoSteps(folder: string, within = undoFolder()): readonly UndoStep[] {
	try {
		const text = readRegularFile(keptFile(folder, within), mostText * 8).toString('utf8');
		const {version, steps} = JSON.parse(text) as Partial<Stored>;
		return version === 1 && Array.isArray(steps) && steps.every(isStep) ? steps : [];
	} catch {
		return [];
	}
}

/** Keeps the latest of the changes for the runs to come; whether they could be kept. */
export function keepUndoSteps(folder: string, steps: readonly UndoStep[], within = undoFolder()): boolean {
	const file = keptFile(folder, within);
	const stored: Stored = {version: 1, steps: latest(steps)};
	try {
		makeFolder(dirname(file));
		writeWhole(file, `${JSON.stringify(stored)}\n`);
		return true;
	} catch {
		return false;
	}
}

function latest(steps: readonly UndoStep[]): readonly UndoStep[] {
	let room = mostText;
	const kept: UndoStep[] = [];
	for (const step of steps.slice(-mostSteps).reverse()) {
		room -= step.before?.length ?? 0;
		if (room < 0) break;
		kept.unshift(step);
	}
	return kept;
}
