import {describe, expect, test} from 'vitest';
import {bodyNameKey, companyStem} from '../../../src/core/dossier/bodyNames.ts';

describe('the key of a name', () => {
	test.each([
		['Norvik Sundby KK', 'norvik sundby'],
		['Norvik Holding AG', 'norvik'],
		['World Grain Organisation', 'world grain organization'],
		['Group', 'group'],
		['Norvik Shipping', 'norvik shipping'],
	])('%s → %s', (name, key) => expect(bodyNameKey(name)).toBe(key));
});

describe('the name without trade and legal form', () => {
	test.each([
		['Norvik Shipping Group', 'norvik'],
		['Elna Sundby Automobiles', 'elna sundby'],
		['Electric Motors', 'electric'],
		['Norvik Sundby', 'norvik sundby'],
	])('%s → %s', (name, stem) => expect(companyStem(name)).toBe(stem));
});
