import {expect, test} from 'vitest';
import type {MeasureId} from '../../src/core/evaluation/measure.ts';
import {isRead, meanOf, measureStory, storyNames} from './measuredStories.ts';

/** What the program has reached on stories that nobody read while rules were written, less two hundredths: a change that costs more shows. */
const floors: Partial<Record<MeasureId, number>> = {
	...{figures: 0.952, units: 0.923, attributions: 0.741, actors: 0.889, aliases: 0.949},
	...{pairs: 0.614, pairsOtherValue: 0.439, told: 0.095, panel: 0.583, silence: 0.919},
};

test('stories that nobody who writes rules has read are compared as well as before', {timeout: 60_000}, async () => {
	const unread = storyNames().filter(name => !isRead(name));
	expect(unread.length).toBeGreaterThanOrEqual(18);
	const stories = [];
	for (const name of unread) stories.push(await measureStory(name));
	for (const [id, floor] of Object.entries(floors))
		expect(meanOf(stories, id as MeasureId), id).toBeGreaterThanOrEqual(floor);
});
