import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import {ImportProblem, type ImportReason} from '../../importing/importProblem.ts';
import type {Material} from '../../importing/material.ts';
import {systemCode} from '../files/systemError.ts';
import {packageFolder} from '../packageFolder.ts';
import type {Convert, ConvertTask} from './convert.ts';

/** What the worker answers to a task: the material, or why it could not be read, with what names it. */
export type WorkerAnswer = {readonly material: Material} | {readonly reason: ImportReason; readonly detail: string};

/** What one piece of material may use up: milliseconds, and memory. */
const longest = 20_000;
const resourceLimits = {maxOldGenerationSizeMb: 400, stackSizeMb: 8};

/** The program of the thread. */
export const converterFile = (): string => join(packageFolder(), 'dist', 'convertWorker.js');

/** A thread of its own for what others wrote: it is ended when it takes too long or too much memory, and the next task gets a new one. */
export class Converter {
	#worker: Worker | null = null;

	/** What one piece of material may take. */
	readonly #milliseconds: number;
	readonly #program: string;

	/** `program`, of the thread, is for tests. */
	constructor(milliseconds = longest, program = converterFile()) {
		this.#milliseconds = milliseconds;
		this.#program = program;
	}

	/** Does a task; one at a time. Throws `ImportProblem`. */
	readonly convert: Convert = async task => {
		const worker = this.#start();
		const answered = answerOf(worker, this.#milliseconds);
		worker.postMessage(task satisfies ConvertTask);
		const answer = await answered.catch((error: Error) => {
			this.close();
			throw error;
		});
		if ('material' in answer) return answer.material;
		throw new ImportProblem(answer.reason, answer.detail);
	};

	#start(): Worker {
		this.#worker ??= this.#begin();
		return this.#worker;
	}

	/** A thread that may fail or end at any time, also when it has nothing to do: then the next task gets a new one. */
	#begin(): Worker {
		const begun = new Worker(this.#program, {resourceLimits});
		const forget = (): void => {
			if (this.#worker === begun) this.#worker = null;
		};
		return begun.on('error', forget).on('exit', forget);
	}

	/** Ends the thread. */
	close(): void {
		void this.#worker?.terminate();
		this.#worker = null;
	}
}

/** The worker's next message. Rejects when it fails, ends or takes too long. */
function answerOf(worker: Worker, milliseconds: number): Promise<WorkerAnswer> {
	return new Promise((resolve, reject) => {
		const fail = (error: Error): void => settle(() => reject(problemOf(error)));
		const end = (): void => fail(new ImportProblem('tooComplex'));
		const hear = (answer: WorkerAnswer): void => settle(() => resolve(answer));
		const timer = setTimeout(() => fail(new ImportProblem('tooComplex', `${milliseconds / 1000} s`)), milliseconds);
		const settle = (tell: () => void): void => {
			clearTimeout(timer);
			worker.off('message', hear).off('error', fail).off('exit', end);
			tell();
		};
		worker.on('message', hear).on('error', fail).on('exit', end);
	});
}

/** Memory that runs out is the material's fault; everything else is a mistake of ours. */
const problemOf = (error: Error): Error =>
	systemCode(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? new ImportProblem('tooComplex') : error;
