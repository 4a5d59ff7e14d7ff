import {parentPort} from 'node:worker_threads';
import {ImportProblem} from '../../importing/importProblem.ts';
import {type ConvertTask, convert} from './convert.ts';
import type {WorkerAnswer} from './converter.ts';

async function answer(task: ConvertTask): Promise<WorkerAnswer> {
	try {
		return {material: await convert(task)};
	} catch (error) {
		if (error instanceof ImportProblem) return {reason: error.reason, detail: error.detail};
		// A tree too deep for the stack, a parser that gives up: the page's fault, not the program's.
		return {reason: 'tooComplex', detail: error instanceof Error ? error.message : String(error)};
	}
}

parentPort?.on('message', async (task: ConvertTask) => parentPort?.postMessage(await answer(task)));
