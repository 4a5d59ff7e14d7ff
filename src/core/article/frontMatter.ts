import {isMap, isScalar, LineCounter, type Pair, parseDocument} from 'yaml';
import type {Issue} from './article.ts';
import {namedYamlProblem, type YamlProblem, yamlProblem} from './yamlProblem.ts';

/** One field as it stands in the file. */
export type Field = {
	readonly value: unknown;
	/** Of the value, from 1, in the whole file. */
	readonly line: number;
	readonly column: number;
};

/** A file's front matter and the text after it. */
export type FrontMatter = {
	readonly fields: ReadonlyMap<string, Field>;
	readonly body: string;
	/** Line of the file that the body begins on, from 1. */
	readonly bodyLine: number;
	readonly issues: readonly Issue[];
};

/** A longer block is no front matter: checking its keys costs time by their square. */
const longestBlock = 64 * 1024;

const fence = /^---[ ]*\n/u;
const closingFence = /^(?:---|\.\.\.)[ ]*(?:\n|$)/mu;
const fieldLine = /^([A-Za-z][\w-]*):[ ]+(.*)$/u;

/** Line of the file that the block's first line is on: after the fence. */
const blockLine = 2;

const without = (body: string): FrontMatter => ({fields: new Map(), body, bodyLine: 1, issues: []});

/** Splits the YAML front matter from a text and reads its fields; what is wrong with it becomes an issue, and the text stays readable. */
export function readFrontMatter(path: string, text: string): FrontMatter {
	const opening = fence.exec(text);
	if (!opening) return without(text);
	const rest = text.slice(opening[0].length);
	const closing = closingFence.exec(rest.slice(0, longestBlock));
	if (!closing) return unclosed(path, text, rest);
	const block = rest.slice(0, closing.index);
	const body = rest.slice(closing.index + closing[0].length);
	const bodyLine = blockLine + block.split('\n').length;
	return {body, bodyLine, ...readBlock(path, block)};
}

/** A text may begin with a rule; only one that goes on like front matter has lost its end. */
function unclosed(path: string, text: string, rest: string): FrontMatter {
	if (!fieldLine.test(rest.slice(0, rest.indexOf('\n')))) return without(text);
	const message = 'the front matter has no closing line "---"; it was read as part of the text';
	return {...without(text), issues: [{path, code: 'frontMatter', line: 1, column: 1, message}]};
}

function readBlock(path: string, block: string): Pick<FrontMatter, 'fields' | 'issues'> {
	const plain = plainFields(block);
	return plain === null ? parseBlock(path, block) : {fields: plain, issues: []};
}

/** One field in one line, its value in quotation marks without escapes, or in words that YAML has no signs in. */
const plainLine = /^([A-Za-z][\w-]*):( +)(?:"([^"\\]*)"|'([^']*)'|([\p{L}\d](?:[^:#]|:(?=[^\s:])|(?<=\S)#)*))(?<! )$/u;
/** Letters that look like nothing and separators of lines: what YAML makes of them is for its parser to say. */
const oddCharacter = /[\u2028\u2029]|(?!\n)\p{C}/u;
/** Words that YAML reads as something else than text. */
const yamlWord = /^(?:true|false|null)$/iu;

/**
 * The fields of a block in which each line says all of one field, as in nearly every file; null for others. The same as the
 * parser makes of them, which takes longer over a front matter than all else over the rest of the file.
 */
function plainFields(block: string): Map<string, Field> | null {
	if (oddCharacter.test(block)) return null;
	const fields = new Map<string, Field>();
	const lines = block.split('\n');
	for (const [index, line] of lines.entries()) {
		if (line === '' && index === lines.length - 1) break;
		const [, name = '', blanks = '', double, single, bare] = plainLine.exec(line) ?? [];
		if (name === '' || yamlWord.test(name) || fields.has(name)) return null;
		if (bare !== undefined && yamlWord.test(bare)) return null;
		const value = double ?? single ?? bare;
		fields.set(name, {value, line: index + blockLine, column: name.length + blanks.length + 2});
	}
	return fields;
}

function parseBlock(path: string, block: string): Pick<FrontMatter, 'fields' | 'issues'> {
	const lines = new LineCounter();
	const document = parseDocument(block, {
		lineCounter: lines,
		prettyErrors: false,
		logLevel: 'silent',
		uniqueKeys: true,
	});
	const place = (offset: number) => {
		const {line, col} = lines.linePos(offset);
		return {line: line + blockLine - 1, column: Math.max(1, col)};
	};
	const [error] = document.errors;
	if (error) {
		const fields =
			isMap(document.contents) && error.code === 'DUPLICATE_KEY'
				? fieldsOf(document.contents.items, place)
				: byLine(block);
		return {fields, issues: [brokenBlock(path, place(error.pos[0]), yamlProblem(error), fields.size)]};
	}
	if (document.contents === null) return {fields: new Map(), issues: []};
	if (!isMap(document.contents))
		return {fields: new Map(), issues: [brokenBlock(path, place(0), namedYamlProblem('noFields'), 0)]};
	return {fields: fieldsOf(document.contents.items, place), issues: []};
}

const brokenBlock = (
	path: string,
	place: {line: number; column: number},
	problem: YamlProblem,
	kept: number,
): Issue => ({
	path,
	code: 'frontMatter',
	...place,
	...problem,
	message: `the front matter is not valid YAML (${problem.detail}); ${kept === 0 ? 'it was left out' : 'its plain lines were used'}`,
});

/** Values as plain data; the first of a double key counts. */
function fieldsOf(
	pairs: readonly Pair[],
	place: (offset: number) => {line: number; column: number},
): Map<string, Field> {
	const fields = new Map<string, Field>();
	for (const {key, value} of pairs) {
		if (!isScalar(key)) continue;
		const name = String(key.value);
		const node = value as {range?: readonly [number, number, number]; toJSON?: () => unknown} | null;
		const offset = node?.range?.[0] ?? key.range?.[1] ?? 0;
		if (!fields.has(name)) fields.set(name, {value: plainValue(node), ...place(offset)});
	}
	return fields;
}

/** Text of a scalar as it was written (`2025-04` and `010` are no numbers here), lists as lists, all else as an object that no field accepts. */
function plainValue(node: {toJSON?: () => unknown} | null): unknown {
	if (!isScalar(node)) return node?.toJSON?.() ?? null;
	return typeof node.value === 'number' ? (node.source ?? String(node.value)) : node.value;
}

/** Fields of a block that is no valid YAML (most often a colon in an unquoted title): each plain line by itself. */
function byLine(block: string): Map<string, Field> {
	const fields = new Map<string, Field>();
	for (const [index, line] of block.split('\n').entries()) {
		const match = fieldLine.exec(line);
		const value = match?.[2]?.trim() ?? '';
		if (!match || value === '' || /^[[{&*!|>%@`]/u.test(value) || fields.has(match[1]!)) continue;
		const column = line.length - match[2]!.length + 1;
		fields.set(match[1]!, {value: value.replace(/^(["'])(.*)\1$/u, '$2'), line: index + blockLine, column});
	}
	return fields;
}
