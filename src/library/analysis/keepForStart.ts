import type {Parallel} from '../../core/dossier/dossier.ts';
import {keepCatalogue} from '../cache/catalogueCache.ts';
import {isSmall, keepKnown, knownOf} from '../cache/knownDossier.ts';
import type {ListedFolder} from '../folder/listSources.ts';
import type {OpenedDossier} from './openDossier.ts';

/**
 * Keeps what the next start shows before anything is read: of a small dossier all, of others the list of their articles.
 * `parallels` are those of all articles where they have been found; `large` says that it cannot be small.
 */
export function keepForStart(
	{folder, title, corrections, look}: ListedFolder,
	found: OpenedDossier,
	{parallels, large}: {readonly parallels: readonly Parallel[] | null; readonly large: boolean},
): void {
	// A large dossier is not even read for it where its list is kept already.
	if (!large && isSmall(found.read())) keepKnown(folder, look, () => knownOf(found.dossier, parallels, corrections));
	else
		keepCatalogue(folder, look, () => {
			const {articles, issues} = found.read();
			return {title, corrections, articles, issues};
		});
}
