import {statSync} from 'node:fs';

/** Whether a word of the command line names a folder that exists. */
export const isFolder = (path: string): boolean => statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false;
