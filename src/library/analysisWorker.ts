import {parentPort, workerData} from 'node:worker_threads';
import type {AnalysisMessage, AnalysisTask} from './analysis.ts';
import {openDossier} from './openDossier.ts';
import {readLanguages} from './readLanguages.ts';

const {folder, lexicons} = workerData as AnalysisTask;
const tell = (message: AnalysisMessage): void => parentPort?.postMessage(message);

const {dossier} = await openDossier(folder, {
	languages: readLanguages(lexicons),
	onProgress: (done, total) => tell({kind: 'progress', done, total}),
});
tell({kind: 'dossier', dossier});
