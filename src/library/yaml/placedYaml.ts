import {isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError} from 'yaml';
import {cleanLine, cleanText} from '../../core/article/cleanText.ts';
import {namedYamlProblem, type YamlProblem, yamlProblem} from '../../core/article/yamlProblem.ts';
import type {FilePlace} from '../../core/dossier/corrections/corrections.ts';
import type {PlacedField, PlacedValue} from '../../core/dossier/corrections/parseCorrections.ts';

/** What is wrong with a YAML text, where. */
type PlacedProblem = FilePlace & YamlProblem;

/** The values of a YAML text, each with its place. */
export type PlacedYaml = {
	readonly value: PlacedValue;
	/** Keys that are there twice: the first counts. */
	readonly double: readonly PlacedProblem[];
	/** Why it is not YAML; the value is nothing then. */
	readonly broken: PlacedProblem | null;
	/** Where another document begins, of which nothing is read. */
	readonly another: PlacedProblem | null;
};

/** Brackets that may be open at once: the parser takes seconds and half a gigabyte to find that so many are too many. */
const mostOpen = 2000;

function isTangled(text: string): boolean {
	let open = 0;
	for (const sign of text.match(/[[\]{}]/gu) ?? []) {
		open += sign === '[' || sign === '{' ? 1 : -1;
		if (open > mostOpen) return true;
	}
	return false;
}

/** Reads YAML with every text as it is written, whatever it looks like. */
export function readPlacedYaml(text: string): PlacedYaml {
	const nothing = {kind: 'nothing', line: 1, column: 1} as const;
	const unread = (broken: PlacedProblem): PlacedYaml => ({value: nothing, double: [], broken, another: null});
	if (isTangled(text)) return unread({line: 1, column: 1, ...namedYamlProblem('RESOURCE_EXHAUSTION')});
	const lines = new LineCounter();
	const document = parseDocument(cleanText(text).text, {
		...{lineCounter: lines, prettyErrors: false, logLevel: 'error', schema: 'failsafe'},
		// Double keys are looked for below: the parser needs time by the square of their number.
		uniqueKeys: false,
	});
	const placed = (error: YAMLError): PlacedProblem => {
		const {line, col} = lines.linePos(error.pos[0]);
		return {line, column: Math.max(1, col), ...yamlProblem(error)};
	};
	const another = document.errors.find(({code}) => code === 'MULTIPLE_DOCS');
	const broken = document.errors.find(error => error !== another);
	if (broken) return unread(placed(broken));
	const double: PlacedProblem[] = [];
	const value = placedValue(document.contents, 0, lines, double);
	return {value, double, broken: null, another: another ? placed(another) : null};
}

function placedValue(node: Node | null, fallback: number, lines: LineCounter, double: PlacedProblem[]): PlacedValue {
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
			double.push({...placeOf(start), detail: cleanLine(text)});
			return [];
		}
		seen.add(text);
		return [{key: {...placeOf(start), text}, value: valueAt(value, key.range?.[1] ?? start)}];
	});
	return {...place, kind: 'fields', fields};
}
