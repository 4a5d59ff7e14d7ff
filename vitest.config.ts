import {availableParallelism} from 'node:os';
import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		// A test whose loops find nothing to look at would pass.
		expect: {requireAssertions: true},
		// Their temporary files go with the run, however it ends.
		globalSetup: 'tests/support/globalSetup.mjs',
		// A process for many files: loading the dictionaries and all code anew for each takes longer than its tests.
		isolate: false,
		// Tests that run the program wait for it, and others run meanwhile.
		maxWorkers: Math.max(2, availableParallelism() - 1),
		// Milliseconds: programs are run, perhaps on a machine that does much else besides.
		testTimeout: 60_000,
	},
});
