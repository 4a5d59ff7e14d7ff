import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {evaluate} from '../../src/core/evaluation/evaluate.ts';
import type {EvaluationMeasure, MeasureId} from '../../src/core/evaluation/measure.ts';
import {annotateHere} from '../../src/library/analysis/annotator.ts';
import {openDossier} from '../../src/library/analysis/openDossier.ts';
import {readLanguages} from '../../src/library/analysis/readLanguages.ts';
import {readGoldFile} from '../../src/library/readGoldFile.ts';

const folder = fileURLToPath(new URL('stories', import.meta.url));
const lexicons = fileURLToPath(new URL('../../src/lexicons/data', import.meta.url));
const languages = readLanguages(lexicons);

/** Whoever writes rules may read these. The others are scored, and nothing of them is looked at but the sums. */
const read = new Set(
	'ferry crue sahel bridge wildfire coup stampede miners evasion musee autocar breach exchange maire referendum otage frontier derailment protests prison airline heatwave mareenoire pont ransom dams armes autoroute cholera hopitaux merger secheresse licenciements vaccine effondrement budget seisme strike siege cocaine dinghy trawler tariffs eauminerale usine listeria urnes runway'.split(
		' ',
	),
);

/** What was measured of one story. */
export type MeasuredStory = ReadonlyMap<MeasureId, EvaluationMeasure>;

/** The invented stories that are marked by hand. */
export const storyNames = (): string[] => readdirSync(folder).sort();

/** Whether whoever writes rules may read a story. */
export const isRead = (name: string): boolean => read.has(name);

/** How right the program is on a story. */
export async function measureStory(name: string): Promise<MeasuredStory> {
	const {dossier} = await openDossier(`${folder}/${name}`, {annotator: () => annotateHere(() => languages), lexicons});
	if (dossier.issues.some(({code}) => code === 'notAnalysed')) throw new Error(`the program fails over ${name}`);
	const {measures} = evaluate(readGoldFile(`${folder}/${name}/gold.json`), dossier);
	return new Map(measures.map(found => [found.id, found]));
}

/** Mean of a measure over the stories that have it. */
export function meanOf(stories: readonly MeasuredStory[], id: MeasureId): number {
	const values = stories.flatMap(story => story.get(id)?.value ?? []);
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
