import '../support/scratch.mjs';
import fc from 'fast-check';
import {hostileProperties} from './hostileText.ts';

/* Hostile text by the hundred thousand, with another seed each time: `npm run test:fuzz -- 100000`. */
const runs = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
let all = 0;

console.log(`seed ${seed}`);
for (const {name, property, share} of hostileProperties) {
	const numRuns = Math.round(runs * share);
	const started = performance.now();
	fc.assert(property, {numRuns, seed});
	all += numRuns;
	console.log(
		`${String(numRuns).padStart(7)} runs, ${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s: ${name}`,
	);
}
console.log(`${all} runs, no failure`);
