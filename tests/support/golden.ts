import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {expect} from 'vitest';

/** Compares text with an accepted file under tests/golden; UPDATE_GOLDEN=1 accepts what is there now. */
export const expectGolden = (name: string, text: string): void => {
	const path = new URL(`../golden/${name}`, import.meta.url).pathname;
	const written = `${text}\n`;
	if (process.env.UPDATE_GOLDEN === '1') {
		mkdirSync(dirname(path), {recursive: true});
		writeFileSync(path, written);
	}
	expect(written).toBe(readFileSync(path, 'utf8'));
};
