import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseQuery} from '../../../src/core/search/query.ts';
import {withoutScopes} from '../../../src/core/search/queryScopes.ts';

test('words are folded, the last may be unfinished', () => {
	expect(parseQuery('Soldats tués')).toMatchObject({words: ['soldats', 'tues'], prefix: true});
	expect(parseQuery('Soldats tués ')).toMatchObject({words: ['soldats', 'tues'], prefix: false});
});

test('a number typed in groups is one word', () => {
	expect(parseQuery('12 000 hommes').words).toEqual(['12000', 'hommes']);
});

test.each(['source:"Agence du Nord" kim', 'kim source:“Agence du Nord”'])('scope with a quoted value: %s', text => {
	expect(parseQuery(text)).toMatchObject({words: ['kim'], source: ['agence', 'du', 'nord']});
});

test('scopes are known in both languages of the interface', () => {
	const english = parseQuery('actor:kim before:2025-04 after:2024');
	expect(english).toMatchObject({words: [], actor: ['kim'], before: '2025-04', after: '2024'});
	expect(parseQuery('acteur:kim avant:2025-04 après:2024')).toEqual(english);
});

test('an unfinished date limits nothing yet', () => {
	expect(parseQuery('before:20')).toMatchObject({before: null, words: []});
	expect(parseQuery('before:2025-13')).toMatchObject({before: null});
});

test('what is no scope is searched for', () => {
	expect(parseQuery('note: constructor:x').words).toEqual(['note', 'constructor', 'x']);
});

test('phrases are runs of words', () => {
	const query = parseQuery('kim "soldats tués"');
	expect(query).toMatchObject({words: ['soldats', 'tues', 'kim'], phrases: [{first: 0, length: 2}], prefix: false});
	expect(parseQuery('« soldats tués » kim')).toMatchObject({phrases: [{first: 0, length: 2}], prefix: true});
});

test('any text can be parsed, and gives at most eight words', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), text => {
			const {words, phrases} = parseQuery(text);
			expect(words.length).toBeLessThanOrEqual(8);
			for (const {first, length} of phrases) expect(first + length).toBeLessThanOrEqual(words.length);
		}),
	);
});

test.each([
	['before:garbage kim', ['before:garbage']],
	['kim avant:hier après:2025-13', ['avant:hier', 'après:2025-13']],
	['before:202 kim', ['before:202']],
	['kim before:', []],
	['kim before:202', []],
	['kim before:2025-0', []],
	['kim before:2025-06-1', []],
	['kim before:2025-06 after:"2024"', []],
	['kim source:garbage', []],
] as const)('what is no date is told once its typing is over: %s', (text, undated) => {
	expect(parseQuery(text).undated).toEqual(undated);
	expect(parseQuery(text).words.every(word => word === 'kim')).toBe(true);
});

test.each([
	['kim source:"Le Phare" aprês:2024-06', 'kim'],
	['àctor:Kim  two  soldiers', 'two  soldiers'],
	['SOURCE:x kim before:', 'kim'],
	['"soldats source:afp" tués', '"soldats source:afp" tués'],
	['xsource:y note:z', 'xsource:y note:z'],
	[' kim ', 'kim'],
])('%s without its scopes is %s', (query, words) => {
	expect(withoutScopes(query)).toBe(words);
});

test('what is left without the scopes has the same words, and nowhere to look for them', () => {
	const typed = fc.constantFrom('source:', 'âctor:', 'after:', '2024', ' ', '"', '« ', ' »', 'kim', 'x', ':');
	fc.assert(
		fc.property(fc.array(typed), parts => {
			const query = parts.join('');
			const {words, source, actor, before, after} = parseQuery(withoutScopes(query));
			expect({words, source, actor, before, after}).toEqual({
				...{words: parseQuery(query).words, source: [], actor: [], before: null, after: null},
			});
		}),
	);
});
