import {readdir, stat} from 'node:fs/promises';
import {homedir} from 'node:os';
import {join, resolve} from 'node:path';
import {cleanLine} from '../../core/article/cleanText.ts';

/** A path as far as it is certain, and what it may be where it may be several things. */
export type CompletedPath = {readonly text: string; readonly found: readonly string[]};

/**
 * A path that was begun, as shells complete it: as far as all that begins so goes on alike, a folder with its slash. What begins
 * nothing stays as it is, as addresses do; names that are not shown as they are written are left out.
 */
export async function completePath(typed: string, folder = process.cwd()): Promise<CompletedPath> {
	const split = typed.lastIndexOf('/') + 1;
	const [before, begun] = [typed.slice(0, split), typed.slice(split)];
	const place = before.startsWith('~/') ? join(homedir(), before.slice(2)) : resolve(folder, before);
	const found = (await namesIn(place)).filter(name => name.startsWith(begun) && isMeant(name, begun));
	const [only, ...others] = found;
	if (only === undefined) return {text: typed, found};
	if (others.length > 0) return {text: before + commonBeginning(only, others), found};
	return {text: before + (await withSlash(place, only)), found};
}

/** Hidden files are meant by who types their dot. */
const isMeant = (name: string, begun: string): boolean => begun !== '' || !name.startsWith('.');

/** In the order of their names; none of a folder that cannot be read. */
const namesIn = async (place: string): Promise<readonly string[]> => {
	const names = await readdir(place).catch((): string[] => []);
	return names.filter(name => cleanLine(name) === name).sort();
};

const withSlash = async (place: string, name: string): Promise<string> => {
	const found = await stat(join(place, name)).catch(() => null);
	return found?.isDirectory() ? `${name}/` : name;
};

/** As many whole characters as all names begin with. */
const commonBeginning = (first: string, others: readonly string[]): string => {
	let common = '';
	for (const sign of first) {
		if (!others.every(name => name.startsWith(common + sign))) break;
		common += sign;
	}
	return common;
};
