import {availableParallelism} from 'node:os';
import type {Annotator} from './annotator.ts';
import {sharedAnnotator} from './sharedAnnotator.ts';

/**
 * Who analyses articles. What it needs is loaded when something has to be analysed: of a dossier that is known nothing of it is needed,
 * and a thread that has loaded it holds 30 MB more.
 */
export const annotatorFor = (lexicons: string) => (): Annotator =>
	sharedAnnotator(lexicons, availableParallelism() - 1);
