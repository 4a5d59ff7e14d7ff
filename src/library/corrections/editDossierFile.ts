import {join} from 'node:path';
import type {Issue} from '../../core/article/article.ts';
import {correctionsFile} from '../../core/dossier/corrections/corrections.ts';
import type {DossierEdit} from '../../core/dossier/corrections/dossierEdit.ts';
import {editYamlFile} from '../yaml/editYamlFile.ts';

/** Changes `dossier.yaml` of a folder, or begins it. Null when it is done; else why not, and then the file is as it was. */
export const editDossierFile = (folder: string, edits: readonly DossierEdit[]): Issue | null =>
	editYamlFile(join(folder, correctionsFile), edits);
