import {join} from 'node:path';
import type {Issue} from '../../core/article/article.ts';
import {type Corrections, correctionsFile, noCorrections} from '../../core/dossier/corrections/corrections.ts';
import {misfit} from '../../core/dossier/corrections/misfit.ts';
import {parseCorrections} from '../../core/dossier/corrections/parseCorrections.ts';
import {FileRefusal} from '../files/readRegularFile.ts';
import {systemReason} from '../files/systemError.ts';
import {type PlacedYaml, readPlacedYaml} from '../yaml/placedYaml.ts';
import {readYamlText, type YamlText} from '../yaml/readYamlText.ts';

/** What the file beside the articles says of the dossier. */
export type DossierFile = {readonly corrections: Corrections; readonly issues: readonly Issue[]};

const problem = (code: Issue['code'], message: string, place: Partial<Issue> = {}): DossierFile => ({
	corrections: noCorrections,
	issues: [{path: correctionsFile, code, message, ...place}],
});

/** Reads `dossier.yaml`; a missing one says nothing, a broken one becomes an issue. */
export function readDossierFile(folder: string): DossierFile {
	try {
		const file = readYamlText(join(folder, correctionsFile));
		return file === null ? {corrections: noCorrections, issues: []} : parseDossierFile(file);
	} catch (error) {
		if (error instanceof FileRefusal)
			return problem(error.code, `${error.message}; it was skipped`, {detail: error.reason});
		const reason = systemReason(error);
		return problem('unreadable', `it cannot be read (${reason}); it was skipped`, {detail: reason});
	}
}

/** The meaning of the file's text. */
function parseDossierFile({text, isUtf8}: YamlText): DossierFile {
	const {value, double, broken, another} = readPlacedYaml(text);
	if (broken) {
		const {detail} = broken;
		return problem('frontMatter', `it is not valid YAML (${detail}); it was left out`, broken);
	}
	const {corrections, issues} = parseCorrections(value);
	const twice = double.map(place => misfit(place, ['double', place.detail]));
	const told = [...(isUtf8 ? [] : [otherEncoding]), ...(another ? [notReadOn(another)] : [])];
	return {corrections, issues: [...told, ...twice, ...issues]};
}

const notReadOn = (another: NonNullable<PlacedYaml['another']>): Issue => ({
	...{path: correctionsFile, code: 'frontMatter', ...another},
	message: `${another.detail}; only what stands before that was read, and nothing is written into it`,
});

const otherEncoding: Issue = {
	path: correctionsFile,
	code: 'encoding',
	detail: 'notUtf8',
	message: 'it is not UTF-8; it was read as well as that goes, and nothing is written into it',
};
