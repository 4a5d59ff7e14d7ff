import {rmSync} from 'node:fs';
import {join} from 'node:path';
import type {Issue} from '../../core/article/article.ts';
import type {Correction} from '../../core/dossier/corrections/correction.ts';
import {correctionEdits} from '../../core/dossier/corrections/correctionEdits.ts';
import {correctionsFile} from '../../core/dossier/corrections/corrections.ts';
import {removeForsaken} from '../files/drafts.ts';
import {systemReason} from '../files/systemError.ts';
import {withLock} from '../files/withLock.ts';
import {writeWhole} from '../files/writeWhole.ts';
import {realFolder} from '../folder/dossierName.ts';
import {readYamlText} from '../yaml/readYamlText.ts';
import {readDossierFile} from './dossierFile.ts';
import {editDossierFile} from './editDossierFile.ts';
import {keepUndoSteps, textPrint, type UndoStep, undoSteps} from './undoHistory.ts';

/** What became of a correction, or of taking one back. */
export type CorrectionOutcome =
	| {readonly kind: 'written' | 'undone'; readonly correction: Correction}
	/** The file says so already. */
	| {readonly kind: 'unchanged'; readonly correction: Correction}
	/** The file is as it was. */
	| {readonly kind: 'refused'; readonly issue: Issue}
	| {readonly kind: 'nothingToUndo'}
	/** Somebody else has changed the file since: taking back would undo their work too. */
	| {readonly kind: 'changedSince'; readonly correction: Correction};

/**
 * Writes a reader's corrections into `dossier.yaml` at once, and takes them back in turn, byte for byte: those of earlier runs too.
 */
export class CorrectionKeeper {
	readonly #folder: string;
	readonly #path: string;
	readonly #lock: string;
	readonly #within: string | undefined;
	/** Where they cannot be kept on the disk, those of this run are known. */
	#unkept: readonly UndoStep[] | null = null;

	/** `within` is for tests: where the changes are kept that can be taken back. */
	constructor(folder: string, within?: string) {
		this.#folder = folder;
		this.#within = within;
		this.#path = join(folder, correctionsFile);
		this.#lock = join(realFolder(folder), correctionsFile);
		removeForsaken();
	}

	/** Writes one decision. */
	write(correction: Correction): CorrectionOutcome {
		return withLock(this.#lock, () => this.#write(correction));
	}

	/** Takes the latest decision back. */
	undo(): CorrectionOutcome {
		return withLock(this.#lock, () => this.#undo());
	}

	#write(correction: Correction): CorrectionOutcome {
		const before = this.#text();
		const edits = correctionEdits(correction, readDossierFile(this.#folder).corrections);
		if (edits.length === 0) return {kind: 'unchanged', correction};
		const issue = editDossierFile(this.#folder, edits);
		if (issue) return {kind: 'refused', issue};
		const after = this.#textLeft(before);
		if (after === before) return {kind: 'unchanged', correction};
		this.#keep([...this.#steps, {correction, before, after: textPrint(after)}]);
		return {kind: 'written', correction};
	}

	/** The text after a change; a file that this program began, and in which nothing is left, goes again. */
	#textLeft(before: string | null): string | null {
		const text = this.#text();
		if (text !== '' || !(before === null || this.#steps.some(step => step.before === null))) return text;
		rmSync(this.#path, {force: true});
		return null;
	}

	#undo(): CorrectionOutcome {
		const steps = this.#undone(this.#steps);
		const step = steps.at(-1);
		if (!step) return {kind: 'nothingToUndo'};
		if (textPrint(this.#text()) !== step.after) return {kind: 'changedSince', correction: step.correction};
		try {
			if (step.before === null) rmSync(this.#path);
			else writeWhole(this.#path, step.before);
		} catch (error) {
			return {kind: 'refused', issue: notWritten(error)};
		}
		this.#keep(steps.slice(0, -1));
		return {kind: 'undone', correction: step.correction};
	}

	get #steps(): readonly UndoStep[] {
		return this.#unkept ?? undoSteps(this.#folder, this.#within);
	}

	#keep(steps: readonly UndoStep[]): void {
		this.#unkept = keepUndoSteps(this.#folder, steps, this.#within) ? null : steps;
	}

	/** Without the last step where the file stands before it already: the program was killed between taking back and keeping so. */
	#undone(steps: readonly UndoStep[]): readonly UndoStep[] {
		const last = steps.at(-1);
		const text = this.#text();
		return last && text === last.before && textPrint(text) !== last.after ? steps.slice(0, -1) : steps;
	}

	#text(): string | null {
		try {
			return readYamlText(this.#path)?.text ?? null;
		} catch {
			return null;
		}
	}
}

const notWritten = (error: unknown): Issue => {
	const detail = systemReason(error);
	return {path: correctionsFile, code: 'unreadable', detail, message: `it cannot be changed (${detail})`};
};
