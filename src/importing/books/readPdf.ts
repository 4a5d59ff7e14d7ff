import {extractTextItems, getDocumentProxy, getMeta} from 'unpdf';
import {BodyWriter} from '../../core/article/articleBody.ts';
import {cleanLine, cleanText} from '../../core/article/cleanText.ts';
import {countSpacedWords} from '../../core/article/lineShapes.ts';
import {likelyLanguage} from '../../core/language/likelyLanguage.ts';
import {creditedAgency} from '../creditedAgency.ts';
import {cutBlocks} from '../cutBlocks.ts';
import {type ImportedArticle, noMetadata} from '../importedArticle.ts';
import {ImportProblem} from '../importProblem.ts';
import {type PrintedBlock, printedBlocks} from './printedLines.ts';

/** Titles that programs put into files: names of files, of programs, of nothing. */
const noTitle = /^(?:untitled|sans titre|document\d*|microsoft word.*|.*\.(?:docx?|indd|qxd|pdf|odt|tex))$/iu;

/** The title that the file states if its text shows it, else its largest words, that is its first heading. */
function titleOf(stated: string | null, blocks: readonly PrintedBlock[]): string | null {
	const title = stated === null ? '' : cleanLine(stated);
	if (title !== '' && !noTitle.test(title)) return title;
	const heading = blocks.find(({kind, text}) => kind === 'heading' && countSpacedWords(text) > 2);
	return heading ? cleanLine(heading.text) : null;
}

/** Reads a PDF as one article. Throws `ImportProblem` for one that is locked, broken, or holds only pictures. */
export async function readPdf(bytes: Uint8Array, raw: boolean): Promise<ImportedArticle> {
	const {items, stated} = await openPdf(bytes);
	const blocks = printedBlocks(items);
	const title = titleOf(stated, blocks);
	const writer = new BodyWriter();
	for (const {kind, text} of blocks) {
		const layout = kind === 'heading' ? {kind, level: 2} : {kind};
		writer.block(layout, () => writer.write(cleanText(text).text.replace(/(?<!\s)\s*\n\s*/gu, ' ')));
	}
	const body = writer.finish();
	const {kept, cut} = raw ? {kept: body, cut: []} : cutBlocks(body, title);
	if (countSpacedWords(kept.text) === 0) throw new ImportProblem('noArticle');
	const origin = creditedAgency(kept, cut);
	return {
		metadata: {...noMetadata, title, origin, language: likelyLanguage(kept.text)},
		body: kept,
		cut,
		partial: false,
	};
}

async function openPdf(bytes: Uint8Array) {
	try {
		// The parser takes the bytes away from their owner.
		const file = await getDocumentProxy(new Uint8Array(bytes), {verbosity: 0, isEvalSupported: false});
		const [{items}, {info}] = await Promise.all([extractTextItems(file), getMeta(file)]);
		const stated: unknown = info?.Title;
		return {items, stated: typeof stated === 'string' ? stated : null};
	} catch (error) {
		throw new ImportProblem((error as Error).name === 'PasswordException' ? 'protected' : 'notBook');
	}
}
