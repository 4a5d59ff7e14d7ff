import {correctArticles} from '../../core/dossier/corrections/correctArticles.ts';
import type {Corrections} from '../../core/dossier/corrections/corrections.ts';
import type {ListedFile} from '../folder/listSources.ts';
import {type CatalogueRow, rowsOf} from './catalogueRow.ts';
import {readArticleFiles} from './readArticleFiles.ts';
import {parseReading} from './readArticles.ts';

/** The rows of a few files as they lie now; none for those that hold no article. */
export async function readRows(
	folder: string,
	files: readonly Pick<ListedFile, 'path' | 'id'>[],
	corrections: Corrections,
): Promise<CatalogueRow[]> {
	const readings = await readArticleFiles(
		folder,
		files.map(({path}) => path),
	);
	const articles = files.flatMap(({id}, at) => parseReading(readings[at]!, id).article ?? []);
	return rowsOf(correctArticles(articles, corrections).articles);
}
