import type {Progress} from './annotateFiles.ts';

/** Milliseconds between two of them: a count that runs faster is not read, and each costs a frame of the screen. */
const pause = 60;

/** Tells of a progress its beginning, its end, and between them now and then. `now` in milliseconds is for tests. */
export function seldomProgress(tell: Progress, now: () => number = () => performance.now()): Progress {
	let told = Number.NEGATIVE_INFINITY;
	return (done, total) => {
		const time = now();
		if (done < total && time - told < pause) return;
		told = time;
		tell(done, total);
	};
}
