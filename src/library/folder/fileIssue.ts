import type {Issue} from '../../core/article/article.ts';
import {cleanLine} from '../../core/article/cleanText.ts';
import type {FileRefusal} from '../files/readRegularFile.ts';

/** An issue on a file or folder of a dossier, by its path relative to the dossier's folder. */
export const fileIssue = (path: string, code: Issue['code'], message: string, detail?: string): Issue => ({
	path: cleanLine(path),
	code,
	message,
	...(detail === undefined ? {} : {detail}),
});

/** An issue on a file that is refused. */
export const refusalIssue = (path: string, {code, message, reason}: FileRefusal): Issue =>
	fileIssue(path, code, `${message}; it was skipped`, reason);
