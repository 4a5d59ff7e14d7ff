import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {compareWithGold} from './goldDifferences.ts';

/** The dossier that the gold file with notes on differences belongs to, beside the repository or the folder it lies in. */
const shared = ['../../../shared', '../../../../shared']
	.map(path => fileURLToPath(new URL(path, import.meta.url)))
	.find(path => existsSync(`${path}/eval/seeds/gold.json`));

describe('kinds of difference, against a person’s notes', () => {
	test.skipIf(shared === undefined)(
		'numeric facts get the right word four times of five (skipped where ../shared/eval is absent)',
		() => {
			const compared = compareWithGold(`${shared}/seeds`, `${shared}/eval/seeds/gold.json`);
			const wrong = compared.filter(({word, allowed}) => word === 'missing' || !allowed.includes(word));
			expect(compared.length).toBeGreaterThan(10);
			expect(1 - wrong.length / compared.length, JSON.stringify(wrong, null, '\t')).toBeGreaterThanOrEqual(0.8);
		},
	);
});
