import type {Issue} from '../../core/article/article.ts';
import {issueText} from '../../i18n/issues.ts';
import type {Locale} from '../../i18n/locale.ts';

/** An issue in one line, its place first as compilers write it: `file.md:3:7: what is wrong; what was done`. */
export function issueLine(issue: Issue, locale: Locale): string {
	const {path, line, column} = issue;
	const place = line === undefined ? '' : `:${line}:${column ?? 1}`;
	return `${path}${place}: ${issueText(issue, locale)}`;
}
