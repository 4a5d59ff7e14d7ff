import {getHeapSpaceStatistics, setFlagsFromString} from 'node:v8';

/** Bytes, of which half are used at a time: with less, what is needed only a moment longer is copied again and again. */
const enough = 8 * 1024 * 1024;

/** Milliseconds between two looks: it doubles while a dossier is opened. */
const patience = 5;

/**
 * Keeps the room for what is thrown away at once from growing beyond what saves time, as soon as it is large enough: the engine
 * would take four times as much, and never give it back. It is bound for all threads: those that begin later have to begin with
 * enough (`bin/briefing.js`), and each makes the engine forget that it is bound: it says so itself as soon as it runs, and who starts
 * it (`startThread`), whichever comes first.
 */
export function boundYoungSpace(): void {
	const young = getHeapSpaceStatistics().find(space => space.space_name === 'new_space');
	if (young === undefined) return;
	if (young.space_size >= enough) setFlagsFromString('--semi-space-growth-factor=1');
	else setTimeout(boundYoungSpace, patience).unref();
}
