// How right the program is on invented stories, each marked by hand: a line for each, and the means of those that were read while
// rules were written and of those that nobody who writes rules has read. Names after the command limit it to some.
import type {MeasureId} from '../../src/core/evaluation/measure.ts';
import {isRead, type MeasuredStory, meanOf, measureStory, storyNames} from './measuredStories.ts';

const columns = {
	figures: 'figures',
	units: 'unit',
	attributions: 'attribution',
	actors: 'actors',
	aliases: 'aliases',
	pairs: 'pairs',
	pairsOtherValue: 'values differ',
	told: 'without numbers',
	panel: 'panel',
	silence: 'silence',
} as const satisfies Partial<Record<MeasureId, string>>;

const measures = Object.keys(columns) as (keyof typeof columns)[];
const line = (cells: readonly string[]): void => console.log(`| ${cells.join(' | ')} |`);
const shown = (value: number, digits: number): string => value.toFixed(digits).replace(/^0/u, '');

function meanLine(name: string, stories: readonly MeasuredStory[]): void {
	if (stories.length > 0) line([name, ...measures.map(id => shown(meanOf(stories, id), 3))]);
}

const wanted = process.argv.slice(2);
line(['', ...Object.values(columns)]);
line(['---', ...measures.map(() => '---')]);
const stories = new Map<string, MeasuredStory>();
for (const name of storyNames().filter(name => wanted.length === 0 || wanted.includes(name))) {
	const story = await measureStory(name);
	stories.set(name, story);
	line([name, ...measures.map(id => shown(story.get(id)?.value ?? Number.NaN, 2))]);
}
const those = (areRead: boolean): MeasuredStory[] =>
	[...stories].flatMap(([name, story]) => (isRead(name) === areRead ? [story] : []));
meanLine('mean, read', those(true));
meanLine('mean, never read', those(false));
