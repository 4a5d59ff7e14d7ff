import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {parseGlossary} from '../../../src/core/language/glossary.ts';
import {glossaryLines} from '../../../src/lexicons/compileGlossary.ts';
import {languages} from '../../support/languages.ts';

const source = fileURLToPath(new URL('../../../src/lexicons/glossary.txt', import.meta.url));

test('a French word is found by its part of speech, the nearest English word first', () => {
	const glossary = parseGlossary('grève/n|strike walkout\nmarche/n|walk march\n');
	expect(glossary.english('grève', 'noun')).toEqual(['strike', 'walkout']);
	expect(glossary.english('grève', 'verb')).toEqual([]);
	expect(glossary.english('inconnu', 'noun')).toEqual([]);
});

test('what is compiled is what the glossary says today', () => {
	const lines = glossaryLines(source).trim().split('\n');
	expect(lines.length).toBeGreaterThan(8000);
	const wrong = lines.filter(line => {
		const [key = '', english = ''] = line.split('|');
		const [lemma = '', part = ''] = key.split('/');
		const pos = ({n: 'noun', v: 'verb', a: 'adjective', r: 'adverb'} as const)[part as 'n'];
		return languages.fr.glossary?.english(lemma, pos).join(' ') !== english;
	});
	expect(wrong).toEqual([]);
});

test('every line of the glossary has the form that the compiler reads', () => {
	const odd = readFileSync(source, 'utf8')
		.trim()
		.split('\n')
		.filter(line => !/^[a-z-]+: [^ ,]+ [nvar](?:, [^ ,]+ [nvar])*$/u.test(line));
	expect(odd).toEqual([]);
});
