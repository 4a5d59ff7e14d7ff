import {spawnSync} from 'node:child_process';
import {personal, program} from './program.ts';

/** What a run of the built program printed, and its exit code. */
export type ProgramRun = {readonly out: string; readonly err: string; readonly code: number | null};

/** Runs the built program without a terminal, in English unless the environment says otherwise; in this folder unless another is given. */
export function runProgram(
	words: readonly string[],
	environment: Readonly<Record<string, string>> = {},
	cwd = process.cwd(),
): ProgramRun {
	const env = {PATH: process.env.PATH, HOME: process.env.HOME, LC_ALL: 'en_GB.UTF-8', ...personal, ...environment};
	const {stdout, stderr, status} = spawnSync(process.execPath, [program, ...words], {
		encoding: 'utf8',
		env,
		cwd,
		maxBuffer: 1 << 28,
	});
	return {out: stdout, err: stderr, code: status};
}
