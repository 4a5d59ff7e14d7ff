import type {AnalysisCache} from './analysisCache.ts';

/** A cache with another beneath that is only read. */
export const cacheOver = (beneath: AnalysisCache, own: AnalysisCache): AnalysisCache => ({
	find: key => own.find(key) ?? beneath.find(key),
	findBytes: key => own.findBytes(key) ?? beneath.findBytes(key),
	holds: key => own.holds(key) || beneath.holds(key),
	isWritable: () => own.isWritable(),
	keep: (key, content) => own.keep(key, content),
	findNamed: name => own.findNamed(name),
	keepNamed: (name, content) => own.keepNamed(name, content),
	settle: used => own.settle(used),
	refresh: () => own.refresh(),
});
