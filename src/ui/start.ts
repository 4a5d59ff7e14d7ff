import {unanalysedDossier} from '../core/dossier/unanalysedDossier.ts';
import {type Catalogue, readCatalogue} from '../library/articles/catalogue.ts';
import type {OnPage} from '../library/articles/readArticleFiles.ts';
import {readConfig} from './readConfig.ts';
import {Session, type SessionOptions} from './session.ts';

/** What the reader is started with, and who hears how that goes. */
export type StartOptions = SessionOptions & {
	/** Hears of saved pages that have to be made articles before the first frame. */
	readonly onPage?: OnPage;
	/** The articles are read; the screen comes next. */
	readonly onRead?: () => void;
};

/**
 * Reads a folder in the terminal until the person leaves; returns the exit code. The first frame is painted by the same function
 * as all others, before Ink is loaded and before anything is analysed. Throws `FolderError`, with the terminal as it was.
 */
export async function start(options: StartOptions): Promise<number> {
	const read = readCatalogue(options.folder) ?? (await catalogueOf(options));
	options.onRead?.();
	const session = new Session(read, options, await readConfig());
	return session.run();
}

/** A small folder, read whole. */
async function catalogueOf({folder, onPage}: StartOptions): Promise<Catalogue> {
	const {readArticles} = await import('../library/articles/readArticles.ts');
	const {title, articles, issues, corrections} = await readArticles(folder, onPage);
	return {
		title,
		articles: unanalysedDossier(title, articles, issues).articles,
		issues,
		corrections,
		opening: null,
		known: null,
		unchecked: null,
	};
}
