import type {Issue} from '../article/article.ts';

/** More lines on one file are not read by anybody. */
const mostOfFile = 100;

/** Issues in their order, so many of each file; what is left out is counted in a last one. */
export function boundedIssues(issues: readonly Issue[]): Issue[] {
	if (issues.length <= mostOfFile) return [...issues];
	const counts = new Map<string, number>();
	const kept = issues.filter(({path, code}) => {
		if (code === 'more') return true;
		const count = (counts.get(path) ?? 0) + 1;
		counts.set(path, count);
		return count <= mostOfFile;
	});
	const left = [...counts].filter(([, count]) => count > mostOfFile);
	return [...kept, ...left.map(([path, count]) => moreOf(path, count - mostOfFile))];
}

const moreOf = (path: string, count: number): Issue => ({
	path,
	code: 'more',
	detail: String(count),
	message: `${count} more problems in this file are not listed`,
});
