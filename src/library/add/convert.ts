import {type ImportedArticle, type ImportedMetadata, noMetadata} from '../../importing/importedArticle.ts';
import {ImportProblem} from '../../importing/importProblem.ts';
import type {Material, RawMaterial} from '../../importing/material.ts';
import {readMaterial} from '../../importing/readMaterial.ts';
import {contentBody} from '../../importing/readPage.ts';
import {decodeMaterial} from './decodePage.ts';

/** What is to be made an article, or a list of things to choose from. */
export type ConvertTask =
	| {readonly kind: 'material'; readonly material: RawMaterial}
	| {readonly kind: 'content'; readonly html: string; readonly metadata: Partial<ImportedMetadata>};

/** Does one task. Throws `ImportProblem`. */
export type Convert = (task: ConvertTask) => Promise<Material>;

function readContent(html: string, known: Partial<ImportedMetadata>): ImportedArticle {
	const metadata = {...noMetadata, ...known};
	const body = contentBody(html, metadata.url);
	if (body.text === '') throw new ImportProblem('noArticle');
	return {metadata, body, cut: [], partial: false};
}

/** Does a task here and now. */
export const convert: Convert = async task =>
	task.kind === 'material'
		? await readMaterial(task.material, decodeMaterial)
		: {kind: 'article', article: readContent(task.html, task.metadata)};
