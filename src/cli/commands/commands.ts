import {defineAdd} from './add.ts';
import {defineCache} from './cache.ts';
import {defineCheck} from './check.ts';
import type {DefineCommand} from './command.ts';
import {defineCompare} from './compare.ts';
import {defineConfig} from './config.ts';
import {defineEvaluate} from './evaluate.ts';
import {defineExport, defineSchema} from './export.ts';
import {defineListings} from './listings.ts';
import {defineNotes} from './notes.ts';
import {defineSearch} from './search.ts';
import {defineShell} from './shell.ts';
import {defineShow} from './show.ts';
import {defineWatch} from './watch.ts';

/** Every command, in the order of the help, the manual page and the completions. A new one is a file here and a line. */
export const commands: readonly DefineCommand[] = [
	defineListings,
	defineNotes,
	defineShow,
	defineSearch,
	defineCompare,
	defineCheck,
	defineWatch,
	defineAdd,
	defineExport,
	defineSchema,
	defineEvaluate,
	defineCache,
	defineShell,
	defineConfig,
];
