import type {Issue} from '../core/article/article.ts';

/** An issue in one line, its place first as compilers write it: `file.md:3:7: what is wrong; what was done`. */
export function issueLine({path, line, column, message}: Issue): string {
	const place = line === undefined ? '' : `:${line}:${column ?? 1}`;
	return `${path}${place}: ${message}`;
}
