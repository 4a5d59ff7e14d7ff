import {parentPort, workerData} from 'node:worker_threads';
import {annotate} from '../core/annotate/annotate.ts';
import type {AnnotationResult, AnnotationTask} from './annotator.ts';
import {boundYoungSpace} from './boundYoungSpace.ts';
import {readLanguages} from './readLanguages.ts';

boundYoungSpace();
const languages = readLanguages(workerData as string);

parentPort!.on('message', (tasks: AnnotationTask) => {
	const results: AnnotationResult = tasks.map(({place, article}) => ({
		place,
		annotated: JSON.stringify(annotate(article, languages)),
	}));
	parentPort!.postMessage(results);
});
