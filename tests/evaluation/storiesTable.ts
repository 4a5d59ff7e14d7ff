// How right the program is on invented stories, each marked by hand: a line for each, and the means of those that were read while
// rules were written and of those that nobody who writes rules has read. Names after the command limit it to some.
import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {evaluate} from '../../src/core/evaluation/evaluate.ts';
import type {EvaluationMeasure, MeasureId} from '../../src/core/evaluation/measure.ts';
import {annotateHere} from '../../src/library/annotator.ts';
import {openDossier} from '../../src/library/openDossier.ts';
import {readGoldFile} from '../../src/library/readGoldFile.ts';
import {readLanguages} from '../../src/library/readLanguages.ts';

const folder = fileURLToPath(new URL('stories', import.meta.url));
const languages = readLanguages(fileURLToPath(new URL('../../src/lexicons/data', import.meta.url)));

/** Whoever writes rules may read these. The others are scored, and nothing of them is looked at but the sums. */
const read = new Set('ferry crue sahel bridge wildfire coup stampede miners evasion musee'.split(' '));

const columns = {
	figures: 'figures',
	units: 'unit',
	attributions: 'attribution',
	actors: 'actors',
	aliases: 'aliases',
	pairs: 'pairs',
	pairsOtherValue: 'values differ',
	panel: 'panel',
	silence: 'silence',
} as const satisfies Partial<Record<MeasureId, string>>;

type Measured = ReadonlyMap<MeasureId, EvaluationMeasure>;

async function measure(name: string): Promise<Measured> {
	const {dossier} = await openDossier(`${folder}/${name}`, {annotator: () => annotateHere(() => languages)});
	const {measures} = evaluate(readGoldFile(`${folder}/${name}/gold.json`), dossier);
	return new Map(measures.map(found => [found.id, found]));
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const hundredths = (value: number): string => value.toFixed(2).replace(/^0/u, '');
const line = (cells: readonly string[]): void => console.log(`| ${cells.join(' | ')} |`);

function meanLine(name: string, stories: readonly Measured[]): void {
	if (stories.length === 0) return;
	const values = (id: MeasureId): number[] => stories.flatMap(story => story.get(id)?.value ?? []);
	line([
		name,
		...Object.keys(columns).map(id =>
			mean(values(id as MeasureId))
				.toFixed(3)
				.replace(/^0/u, ''),
		),
	]);
}

const wanted = process.argv.slice(2);
const names = readdirSync(folder).filter(name => wanted.length === 0 || wanted.includes(name));
line(['', ...Object.values(columns)]);
line(['---', ...Object.values(columns).map(() => '---')]);
const found = new Map<string, Measured>();
for (const name of names) {
	const story = await measure(name);
	found.set(name, story);
	line([name, ...Object.keys(columns).map(id => hundredths(story.get(id as MeasureId)?.value ?? Number.NaN))]);
}
const storiesWhere = (isRead: boolean): Measured[] =>
	[...found].flatMap(([name, story]) => (read.has(name) === isRead ? [story] : []));
meanLine('mean, read', storiesWhere(true));
meanLine('mean, never read', storiesWhere(false));
