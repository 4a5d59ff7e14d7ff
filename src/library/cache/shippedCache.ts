import {join} from 'node:path';
import {realFolder} from '../folder/dossierName.ts';
import {bundledFolder, packageFolder} from '../packageFolder.ts';

/** Where the build leaves what it has worked out of the bundled dossier (see `shipDossier.ts`). */
export const shippedFolder = (): string => join(packageFolder(), 'dist', 'known');

/**
 * The folder beside the program with what is known of a dossier from the start; null for any dossier but the bundled one. All in it
 * goes by the content of the articles alone: they lie elsewhere on every machine.
 */
export const shippedFor = (folder: string): string | null =>
	realFolder(folder) === realFolder(bundledFolder()) ? shippedFolder() : null;
