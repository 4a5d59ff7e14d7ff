import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {writtenCorrections} from '../../../../src/core/dossier/corrections/writtenCorrections.ts';
import {CorrectionKeeper} from '../../../../src/library/corrections/correctionKeeper.ts';
import {readDossierFile} from '../../../../src/library/corrections/dossierFile.ts';
import {folderOf} from '../../../support/folder.ts';

const text = `# mine
title: T
articles:
  a: {published: 2025-03, source: The Paper}
actors:
  merge:
    - [Kim Jong-un, Kim, Kim Jong Un]
  split:
    - {article: a, actor: Kim Yo-jong, name: Kim}
  rename:
    NIS: The service
  hide: [Getty, Reuters]
facts:
  The toll: {a: one, b: [three, five]}
same:
  - {a: [one, two], b: three}
different:
  - a: four   # far apart
    b: five
`;

test('every line of the file is a decision, and can be taken out alone', () => {
	const folder = folderOf({'dossier.yaml': text});
	const read = () => writtenCorrections(readDossierFile(folder).corrections);
	const keeper = new CorrectionKeeper(folder);
	expect(read().map(({correction}) => correction.kind)).toEqual([
		...['merge', 'split', 'rename', 'hide', 'hide', 'article', 'article', 'nameFact', 'same', 'different'],
	]);
	for (let left = 10; left > 0; left--) {
		const {correction, removal} = read()[left % 2 === 0 ? 0 : left - 1]!;
		expect(keeper.write({kind: 'takeBack', of: correction, removal}).kind).toBe('written');
		expect(read()).toHaveLength(left - 1);
	}
	for (let step = 0; step < 10; step++) keeper.undo();
	expect(readFileSync(join(folder, 'dossier.yaml'), 'utf8')).toBe(text);
});
