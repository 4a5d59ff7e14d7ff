import {runCommandLine} from './commandLine.ts';
import {explain} from './explain.ts';

/** Runs a command and explains what went wrong; returns the exit code. A bundle of its own, so that the reader opens with few files. */
export const runCommands = (words: readonly string[]): Promise<number> => runCommandLine(words).catch(explain);
