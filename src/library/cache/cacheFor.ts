import {programBuild} from '../programBuild.ts';
import {type AnalysisCache, noCache, openCache} from './analysisCache.ts';
import {cacheOf} from './cacheFolder.ts';
import {cacheOver} from './cacheOver.ts';
import {shippedFor} from './shippedCache.ts';

/** The cache of a dossier for the program as it was built; none for a program that was not. */
export function cacheFor(folder: string): AnalysisCache {
	const build = programBuild();
	if (build === null) return noCache;
	const own = openCache(cacheOf(folder), build);
	const shipped = shippedFor(folder);
	return shipped === null ? own : cacheOver(openCache(shipped, build), own);
}
