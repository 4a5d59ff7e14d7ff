import {type FileReading, isPage, readArticleFile} from './readFolder.ts';

/** The files of a dossier as text, in the order of their paths; saved pages as the Markdown of their article. What pages need is loaded only when there are some. */
export async function readArticleFiles(folder: string, paths: readonly string[]): Promise<FileReading[]> {
	const pages = paths.filter(isPage);
	const readings = pages.length === 0 ? null : await (await import('./readPages.ts')).readPages(folder, pages);
	return paths.map(path => readings?.get(path) ?? readArticleFile(folder, path));
}
