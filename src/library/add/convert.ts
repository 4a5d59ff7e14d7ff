import {countSpacedWords} from '../../core/article/lineShapes.ts';
import {likelyLanguage} from '../../core/language/likelyLanguage.ts';
import {type ImportedArticle, type ImportedMetadata, noMetadata, withTitle} from '../../importing/importedArticle.ts';
import {ImportProblem} from '../../importing/importProblem.ts';
import type {Material, RawMaterial} from '../../importing/material.ts';
import {readContentBody} from '../../importing/page/readPage.ts';
import {readMaterial} from '../../importing/readMaterial.ts';
import {decodeMaterial} from './decodePage.ts';

/** What is to be made an article, or a list of things to choose from. */
export type ConvertTask =
	| {readonly kind: 'material'; readonly material: RawMaterial}
	| {
			readonly kind: 'content';
			readonly html: string;
			readonly metadata: Partial<ImportedMetadata>;
			readonly complete: boolean;
	  };

/** Reads what was fetched or opened as material. Rejects with `ImportProblem` what is none. */
export type Convert = (task: ConvertTask) => Promise<Material>;

/** Words that a feed gives of an article beyond which they are it, and not its summary. */
const leastOfFeed = 80;

function readContent({html, metadata: known, complete}: Extract<ConvertTask, {kind: 'content'}>): ImportedArticle {
	const {body, cut} = readContentBody(html, known.title ?? null, known.url ?? null);
	if (countSpacedWords(body.text) < (complete ? 1 : leastOfFeed)) throw new ImportProblem('noArticle');
	return {metadata: {...noMetadata, language: likelyLanguage(body.text), ...known}, body, cut, partial: false};
}

/** Does a task here and now. */
export const convert: Convert = async task => {
	if (task.kind === 'content') return {kind: 'article', article: withTitle(readContent(task))};
	const found = await readMaterial(task.material, decodeMaterial);
	return found.kind === 'article' ? {...found, article: withTitle(found.article)} : found;
};
