import {parentPort, workerData} from 'node:worker_threads';
import type {AnnotationResult, AnnotationTask} from './annotator.ts';
import {boundYoungSpace} from './boundYoungSpace.ts';

// Before anything else is loaded: until then, room for new objects grows in the thread that reads articles meanwhile.
boundYoungSpace();
const [{annotateSafely}, {readLanguages}] = await Promise.all([
	import('./annotateSafely.ts'),
	import('./readLanguages.ts'),
]);
const languages = readLanguages(workerData as string);

parentPort!.on('message', (tasks: AnnotationTask) => {
	const results: AnnotationResult = tasks.map(({place, article}) => ({
		place,
		annotated: JSON.stringify(annotateSafely(article, languages)),
	}));
	parentPort!.postMessage(results);
});
