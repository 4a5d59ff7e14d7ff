import {hashOf} from './contentHashes.ts';
import type {ListedFolder} from './listSources.ts';

/** Changes with how the files of a folder lie there and with what the reader says of them; notes only stand beside. */
export function folderSignature({title, corrections, files}: ListedFolder): string {
	const {notes: _, ...stated} = corrections;
	return hashOf(JSON.stringify([title, stated, files.map(({path, look}) => [path, look.state])]));
}
