import {programBuild} from '../programBuild.ts';
import {type AnalysisCache, noCache, openCache} from './analysisCache.ts';
import {cacheOf} from './cacheFolder.ts';

/** The cache of a dossier for the program as it was built; none for a program that was not. */
export function cacheFor(folder: string): AnalysisCache {
	const build = programBuild();
	return build === null ? noCache : openCache(cacheOf(folder), build);
}
