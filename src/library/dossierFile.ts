import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {Issue} from '../core/article/article.ts';
import {cleanLine} from '../core/article/cleanText.ts';
import {type Corrections, correctionsFile, noCorrections} from '../core/dossier/corrections/corrections.ts';
import {parseCorrections} from '../core/dossier/corrections/parseCorrections.ts';
import {largestYamlFile, readPlacedYaml} from './placedYaml.ts';

/** What the file beside the articles says of the dossier. */
export type DossierFile = {readonly corrections: Corrections; readonly issues: readonly Issue[]};

const problem = (code: Issue['code'], message: string, place: Partial<Issue> = {}): DossierFile => ({
	corrections: noCorrections,
	issues: [{path: correctionsFile, code, message, ...place}],
});

/** Reads `dossier.yaml`; a missing one says nothing, a broken one becomes an issue. */
export function readDossierFile(folder: string): DossierFile {
	const path = join(folder, correctionsFile);
	try {
		if (statSync(path).size > largestYamlFile) return problem('tooLarge', 'it is larger than 1 MB; it was skipped');
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
	const {value, double, broken} = readPlacedYaml(text);
	if (broken) {
		const {detail} = broken;
		return problem('frontMatter', `it is not valid YAML (${detail}); it was left out`, broken);
	}
	const {corrections, issues} = parseCorrections(value);
	const twice = double.map(
		(place): Issue => ({
			...{path: correctionsFile, code: 'correction', ...place},
			message: `"${place.detail}" is there twice; the second was left out`,
		}),
	);
	return {corrections, issues: [...twice, ...issues]};
}
