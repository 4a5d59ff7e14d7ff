import type {KnownNames} from '../../core/search/knownNames.ts';
import {type StoredIndex, storedIndex} from '../../core/search/searchIndex.ts';
import {readEarlierIndex} from '../cache/searchIndexCache.ts';
import type {OpenedDossier} from './openDossier.ts';

/** The search index of a dossier that has changed: what the one before has of the articles that have not is taken over. */
export const newIndex = (
	folder: string,
	found: Pick<OpenedDossier, 'read' | 'versions'>,
	names: KnownNames,
): StoredIndex => storedIndex(found.read(), {versions: found.versions(), before: readEarlierIndex(folder), names});
