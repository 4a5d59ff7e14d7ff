import {describe, expect, test} from 'vitest';
import {articleId, articleIds} from '../../../src/core/article/articleId.ts';

test.each([
	['2025-03-27-ap.md', '2025-03-27-ap'],
	['Le Monde – Séoul.txt', 'Le-Monde-Seoul'],
	['presse/cœur d’Europe.md', 'presse--coeur-d-Europe'],
	['000_a27.txt', '000_a27'],
	['Œuvre, Łódź, Ærø, Đorđe, straße.md', 'OEuvre-Lodz-AEro-Dorde-strasse'],
	['þ Þ ħ ŋ.md', 'th'],
])('%s → %s', (path, id) => {
	expect(articleId(path)).toBe(id);
});

test('a name without any letter of ours still gets an id', () => {
	expect(articleId('報道.md')).toMatch(/^article-[a-z0-9]+$/u);
	expect(articleId('報道.md')).not.toBe(articleId('記事.md'));
});

describe('in a folder', () => {
	test('files that differ only in what ids leave out stay apart', () => {
		const ids = articleIds(['a.md', 'a.txt', 'à.md', 'A.md']);
		expect(new Set(ids.map(id => id.toLowerCase())).size).toBe(4);
		expect(ids[0]).toBe('a');
	});

	test('another file elsewhere changes no id', () => {
		const few = articleIds(['b.md', 'c d.md']);
		expect(articleIds(['a.md', 'b.md', 'c d.md', 'e.md']).slice(1, 3)).toEqual(few);
	});
});
