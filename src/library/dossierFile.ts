import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {isMap, isScalar, isSeq, LineCounter, type Node, parseDocument} from 'yaml';
import type {Issue} from '../core/article/article.ts';
import {cleanLine, cleanText} from '../core/article/cleanText.ts';
import {type Corrections, correctionsFile, noCorrections} from '../core/dossier/corrections/corrections.ts';
import {type PlacedField, type PlacedValue, parseCorrections} from '../core/dossier/corrections/parseCorrections.ts';

/** What the file beside the articles says of the dossier. */
export type DossierFile = {readonly corrections: Corrections; readonly issues: readonly Issue[]};

/** A longer file is nobody's list of corrections. */
export const largestDossierFile = 1024 * 1024;

const problem = (code: Issue['code'], message: string, place: Partial<Issue> = {}): DossierFile => ({
	corrections: noCorrections,
	issues: [{path: correctionsFile, code, message, ...place}],
});

/** Reads `dossier.yaml`; a missing one says nothing, a broken one becomes an issue. */
export function readDossierFile(folder: string): DossierFile {
	const path = join(folder, correctionsFile);
	try {
		if (statSync(path).size > largestDossierFile) return problem('tooLarge', 'it is larger than 1 MB; it was skipped');
		return parseDossierFile(readFileSync(path, 'utf8'));
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		if (code === 'ENOENT') return {corrections: noCorrections, issues: []};
		const reason = code ?? cleanLine(String(error));
		return problem('unreadable', `it cannot be read (${reason}); it was skipped`, {detail: reason});
	}
}

/** The meaning of the file's text. */
function parseDossierFile(text: string): DossierFile {
	const lines = new LineCounter();
	const document = parseDocument(cleanText(text).text, {
		...{lineCounter: lines, prettyErrors: false, logLevel: 'silent', schema: 'failsafe'},
		// Double keys are looked for below: the parser needs time by the square of their number.
		uniqueKeys: false,
	});
	const [error] = document.errors;
	if (error) {
		const {line, col} = lines.linePos(error.pos[0]);
		const detail = cleanLine(error.message);
		const place = {line, column: Math.max(1, col), detail};
		return problem('frontMatter', `it is not valid YAML (${detail}); it was left out`, place);
	}
	const double: Issue[] = [];
	const {corrections, issues} = parseCorrections(placedValue(document.contents, 0, lines, double));
	return {corrections, issues: [...double, ...issues]};
}

/** A node of the file with its place; of a double key the first counts, and the others are told. */
function placedValue(node: Node | null, fallback: number, lines: LineCounter, double: Issue[]): PlacedValue {
	const placeOf = (offset: number) => {
		const {line, col} = lines.linePos(offset);
		return {line: Math.max(1, line), column: Math.max(1, col)};
	};
	const place = placeOf(node?.range?.[0] ?? fallback);
	const valueAt = (value: unknown, otherwise: number) => placedValue(value as Node | null, otherwise, lines, double);
	if (node === null || (isScalar(node) && (node.value === null || (node.value === '' && node.source === ''))))
		return {...place, kind: 'nothing'};
	if (isScalar(node)) return {...place, kind: 'text', text: String(node.value)};
	if (isSeq(node))
		return {...place, kind: 'list', items: node.items.map(item => valueAt(item, node.range?.[0] ?? fallback))};
	if (!isMap(node)) return {...place, kind: 'other'};
	const seen = new Set<string>();
	const fields = node.items.flatMap(({key, value}): PlacedField[] => {
		if (!isScalar(key)) return [];
		const text = String(key.value);
		const start = key.range?.[0] ?? fallback;
		if (seen.has(text)) {
			const message = `"${cleanLine(text)}" is there twice; the second was left out`;
			double.push({path: correctionsFile, code: 'correction', ...placeOf(start), detail: cleanLine(text), message});
			return [];
		}
		seen.add(text);
		return [{key: {...placeOf(start), text}, value: valueAt(value, key.range?.[1] ?? start)}];
	});
	return {...place, kind: 'fields', fields};
}
