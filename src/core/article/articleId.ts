import {lettersOpener} from '../text/lettersOpener.ts';
import {withoutAccents} from '../text/withoutAccents.ts';
import type {ArticleId} from './article.ts';

/** Those that ids have opened since the first: a letter more, and files would have other ids than what was written about them names. */
const openSmall = lettersOpener('œæßøłđıþð');
const capitals = /[ŒÆØŁĐ]/gu;

const plain = (text: string): string =>
	withoutAccents(openSmall(text).replace(capitals, letter => openSmall(letter.toLowerCase()).toUpperCase()));

/** FNV-1a, 32 bits, in base 36: short, the same on every machine. */
function fingerprint(text: string): string {
	let hash = 0x811c9dc5;
	for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
	return (hash >>> 0).toString(36).padStart(7, '0');
}

const withoutExtension = (path: string): string => path.replace(/\.[^./]+$/u, '');

/** The id of the article in a file: its path without extension, folders joined by `--`, everything but ASCII letters, digits, `.`, `_` a hyphen. */
export function articleId(path: string): ArticleId {
	const parts = withoutExtension(path)
		.split('/')
		.map(part =>
			plain(part)
				.replace(/[^A-Za-z0-9._]+/gu, '-')
				.replace(/^-+|-+$/gu, ''),
		);
	const id = parts.filter(part => part !== '').join('--');
	return id === '' ? `article-${fingerprint(path)}` : id;
}

/** A hash of its own path after the id tells apart files whose paths differ only in what ids leave out. */
const distinctId = (path: string): ArticleId => `${articleId(path)}-${fingerprint(path)}`;

/** Ids for the files of a folder, in their order; the first file of an id keeps it plain, others add a hash of their path. */
export function articleIds(paths: readonly string[]): ArticleId[] {
	const taken = new Set<string>();
	return paths.map(path => {
		const plainId = articleId(path);
		const id = taken.has(plainId.toLowerCase()) ? distinctId(path) : plainId;
		taken.add(id.toLowerCase());
		return id;
	});
}
