import {cleanLine} from '../core/article/cleanText.ts';
import {ImportProblem} from './importProblem.ts';
import type {Decode, Material, RawMaterial} from './material.ts';
import {readPage} from './readPage.ts';
import {readPlain} from './readPlain.ts';

/** A form that material comes in. */
type Kind = 'html' | 'plain';

const beginning = 2048;

/** What a text is, by what it begins with; what says nothing is told by its name. */
export function kindOfText(name: string, type: string, text: string): Kind {
	const start = text
		.slice(0, beginning)
		.replace(/^\ufeff/u, '')
		.trimStart();
	if (/\.(?:md|markdown|mdown)$/iu.test(name)) return 'plain';
	if (/^(?:<!doctype html|<html\b|<head\b|<body\b|<!--[\s\S]{0,1500}?-->\s*<(?:!doctype html|html\b))/iu.test(start))
		return 'html';
	if (/\bx?html\b/iu.test(type) || /\.x?html?$/iu.test(name)) return 'html';
	return 'plain';
}

/** Reads material of whatever kind. Throws `ImportProblem` when nothing can be made of it. */
export async function readMaterial(material: RawMaterial, decode: Decode): Promise<Material> {
	const {name, type, address, retrieved, raw, bytes} = material;
	const text = decode(bytes, type);
	if (text === null) throw new ImportProblem('notText');
	if (kindOfText(name, type, text) === 'html')
		return {kind: 'article', article: readPage(text, {address, retrieved, raw})};
	const article = readPlain(cleanLine(name), text, raw);
	return {
		kind: 'article',
		article: {...article, metadata: {...article.metadata, retrieved: retrieved ?? article.metadata.retrieved}},
	};
}
