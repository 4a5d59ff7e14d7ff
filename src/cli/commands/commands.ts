import {defineAdd} from './add.ts';
import type {DefineCommand} from './command.ts';
import {defineEvaluate} from './evaluate.ts';
import {defineExport} from './export.ts';
import {defineListings} from './listings.ts';
import {defineSearch} from './search.ts';
import {defineShow} from './show.ts';

/** Every command, in the order of the help, the manual page and the completions. A new one is a file here and a line. */
export const commands: readonly DefineCommand[] = [
	defineListings,
	defineShow,
	defineSearch,
	defineAdd,
	defineExport,
	defineEvaluate,
];
