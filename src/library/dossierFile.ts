import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {isMap, LineCounter, parseDocument} from 'yaml';
import type {Issue} from '../core/article/article.ts';
import {cleanLine, cleanText} from '../core/article/cleanText.ts';

/** What the file beside the articles says of the dossier. */
export type DossierFile = {readonly title: string | null; readonly issues: readonly Issue[]};

/** Name of the file, in the dossier's folder. */
const dossierFileName = 'dossier.yaml';

const nothing: DossierFile = {title: null, issues: []};

const problem = (code: Issue['code'], message: string, place: {line?: number; column?: number} = {}): DossierFile => ({
	title: null,
	issues: [{path: dossierFileName, code, message, ...place}],
});

/** Reads `dossier.yaml`; a missing one says nothing, a broken one becomes an issue. */
export function readDossierFile(folder: string): DossierFile {
	let text: string;
	try {
		text = readFileSync(join(folder, dossierFileName), 'utf8');
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		return code === 'ENOENT' ? nothing : problem('unreadable', `it cannot be read (${code}); it was skipped`);
	}
	return parseDossierFile(text);
}

/** The meaning of the file's text. */
function parseDossierFile(text: string): DossierFile {
	const lineCounter = new LineCounter();
	const document = parseDocument(cleanText(text).text, {lineCounter, prettyErrors: false, logLevel: 'silent'});
	const [error] = document.errors;
	if (error) {
		const {line, col} = lineCounter.linePos(error.pos[0]);
		const message = `it is not valid YAML (${cleanLine(error.message)}); it was left out`;
		return problem('frontMatter', message, {line, column: Math.max(1, col)});
	}
	if (document.contents === null) return nothing;
	const title = isMap(document.contents) ? document.contents.get('title') : undefined;
	if (title === undefined || title === null) return nothing;
	if (typeof title === 'object') return problem('wrongField', '"title" is not a line of text; it was left out');
	return {title: cleanLine(String(title)) || null, issues: []};
}
