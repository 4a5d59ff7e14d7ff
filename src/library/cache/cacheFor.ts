import {programBuild} from '../programBuild.ts';
import {type AnalysisCache, noCache, openCache} from './analysisCache.ts';
import {cacheOf} from './cacheFolder.ts';
import {shippedFor} from './shippedCache.ts';

/** The cache of a dossier for the program as it was built; none for a program that was not. */
export function cacheFor(folder: string): AnalysisCache {
	const build = programBuild();
	if (build === null) return noCache;
	const own = openCache(cacheOf(folder), build);
	const shipped = shippedFor(folder);
	return shipped === null ? own : over(openCache(shipped, build), own);
}

/** A cache with another beneath that is only read. */
const over = (beneath: AnalysisCache, own: AnalysisCache): AnalysisCache => ({
	...own,
	find: key => own.find(key) ?? beneath.find(key),
	findBytes: key => own.findBytes(key) ?? beneath.findBytes(key),
	holds: key => own.holds(key) || beneath.holds(key),
});
