import {storedIndex} from '../../core/search/searchIndex.ts';
import {openCache} from '../cache/analysisCache.ts';
import {knownOf, writeKnown} from '../cache/knownDossier.ts';
import {writeSearchIndex} from '../cache/searchIndexCache.ts';
import {shippedFolder} from '../cache/shippedCache.ts';
import {contentState} from '../folder/folderLook.ts';
import {listSources} from '../folder/listSources.ts';
import {bundledFolder, lexiconFolder} from '../packageFolder.ts';
import {programBuild} from '../programBuild.ts';
import {annotatorFor} from './annotatorFor.ts';
import {openDossier} from './openDossier.ts';
import {readTranslation} from './readTranslation.ts';

// Runs when the program is built: what it works out of the bundled dossier is left beside it, so that the very first start knows all.

const build = programBuild();
if (build === null) throw new Error('only a program that is built can be shipped with what it knows');
const folder = bundledFolder();
const {listing, corrections} = listSources(folder);
const found = await openDossier(folder, {
	annotator: annotatorFor(lexiconFolder()),
	cache: openCache(shippedFolder(), build),
});
const ids = found.dossier.articles.map(({id}) => id);
await found.keepParallels(ids);
const names = readTranslation(lexiconFolder()).names();
writeSearchIndex(shippedFolder(), found.state, storedIndex(found.dossier, {names}), build);
const known = knownOf(found.dossier, ids.flatMap(found.parallelsOf), corrections);
writeKnown(shippedFolder(), contentState(folder, listing), known, build);
