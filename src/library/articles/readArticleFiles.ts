import {isPage} from '../folder/pageFile.ts';
import {type FileReading, readArticleFile} from './readArticleFile.ts';

/** Hears of each saved page that has to be made an article: pages before it, of all. */
export type OnPage = (done: number, total: number) => void;

/** The files of a dossier as text, in the order of their paths; saved pages as the Markdown of their article. What pages need is loaded only when there are some. */
export async function readArticleFiles(
	folder: string,
	paths: readonly string[],
	onPage: OnPage = () => undefined,
): Promise<FileReading[]> {
	const pages = paths.filter(isPage);
	const readings =
		pages.length === 0 ? null : await (await import('./readPages.ts')).readPages(folder, pages, {onPage});
	return paths.map(path => readings?.get(path) ?? readArticleFile(folder, path));
}
