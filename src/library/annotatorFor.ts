import {availableParallelism} from 'node:os';
import {once} from '../core/text/once.ts';
import type {Annotator} from './annotator.ts';

/**
 * Who analyses articles, loaded when something has to be analysed: of a dossier that is known nothing of it is needed, and a thread that
 * has loaded it holds 30 MB more.
 */
export const annotatorFor = (lexicons: string) => async (): Promise<Annotator> => {
	const [{sharedAnnotator}, {readLanguages}] = await Promise.all([
		import('./annotator.ts'),
		import('./readLanguages.ts'),
	]);
	return sharedAnnotator(
		once(() => readLanguages(lexicons)),
		lexicons,
		availableParallelism() - 1,
	);
};
