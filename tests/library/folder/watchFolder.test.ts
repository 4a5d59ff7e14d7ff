import {appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {expect, onTestFinished, test} from 'vitest';
import {watchFolder} from '../../../src/library/folder/watchFolder.ts';
import {folderOf} from '../../support/folder.ts';

test('files that come, change and go are told, hidden ones are not', async () => {
	const folder = folderOf({'one.md': 'One.', 'below/deep.md': 'Deep.'});
	let told = 0;
	let tell: () => void = () => undefined;
	const watched = watchFolder(folder, () => {
		told++;
		tell();
	});
	onTestFinished(() => watched.stop());
	const next = (): Promise<void> => new Promise(resolve => (tell = resolve));
	await watched.ready;
	for (const change of [
		() => writeFileSync(join(folder, 'two.md'), 'Two.'),
		() => writeFileSync(join(folder, 'one.md'), 'One, changed.'),
		() => rmSync(join(folder, 'two.md')),
		() => writeFileSync(join(folder, 'below/deep.md'), 'Deep, changed.'),
		() => mkdirSync(join(folder, 'new')),
		() => writeFileSync(join(folder, 'new/three.md'), 'Three.'),
		() => writeFileSync(join(folder, 'new/three.md'), 'Three, changed.'),
	]) {
		const heard = next();
		change();
		await heard;
	}
	// On a busy machine one change may be told twice.
	for (let before = -1; before !== told; await wait(200)) before = told;
	const before = told;
	writeFileSync(join(folder, '.hidden.md'), 'Hidden.');
	await wait(400);
	expect(told).toBe(before);
});

test('a change is told though others follow all the time', async () => {
	const folder = folderOf({'one.md': 'One.'});
	const times: number[] = [];
	const watched = watchFolder(folder, () => times.push(performance.now()));
	onTestFinished(() => watched.stop());
	await watched.ready;
	const started = performance.now();
	const growing = setInterval(() => appendFileSync(join(folder, 'log.txt'), 'x'), 100);
	onTestFinished(() => clearInterval(growing));
	await wait(3500);
	expect(times.length).toBeGreaterThanOrEqual(2);
	expect(times.length).toBeLessThanOrEqual(4);
	expect(times[0]! - started).toBeLessThan(2000);
});

test('a folder that goes away and comes back is watched on', async () => {
	const place = folderOf({'dossier/one.md': 'One.'});
	const folder = join(place, 'dossier');
	let tell: () => void = () => undefined;
	const watched = watchFolder(folder, () => tell());
	onTestFinished(() => watched.stop());
	const next = (): Promise<boolean> => new Promise(resolve => (tell = () => resolve(true)));
	await watched.ready;
	const gone = next();
	renameSync(folder, join(place, 'elsewhere'));
	await gone;
	const back = next();
	renameSync(join(place, 'elsewhere'), folder);
	expect(await back).toBe(true);
	const changed = next();
	writeFileSync(join(folder, 'one.md'), 'One, changed.');
	expect(await changed).toBe(true);
});

test.each(['dossier', '.dossier'])(
	'a folder %s that is deleted is told, and followed again when another is in its place',
	async name => {
		const place = folderOf({[`${name}/one.md`]: 'One.'});
		const folder = join(place, name);
		let tell: () => void = () => undefined;
		const watched = watchFolder(folder, () => tell());
		onTestFinished(() => watched.stop());
		const next = (): Promise<boolean> => new Promise(resolve => (tell = () => resolve(true)));
		await watched.ready;
		const gone = next();
		rmSync(folder, {recursive: true});
		await gone;
		const back = next();
		mkdirSync(folder);
		expect(await Promise.race([back, wait(5000)])).toBe(true);
		const changed = next();
		writeFileSync(join(folder, 'two.md'), 'Two.');
		expect(await Promise.race([changed, wait(5000)])).toBe(true);
	},
);

test('a folder that is put in the place of another at once is followed', async () => {
	const place = folderOf({'dossier/one.md': 'One.', 'other/two.md': 'Two.'});
	const folder = join(place, 'dossier');
	let tell: () => void = () => undefined;
	const watched = watchFolder(folder, () => tell());
	onTestFinished(() => watched.stop());
	await watched.ready;
	rmSync(folder, {recursive: true});
	renameSync(join(place, 'other'), folder);
	await wait(1500);
	const heard = new Promise<string>(resolve => (tell = () => resolve('told')));
	writeFileSync(join(folder, 'two.md'), 'Two, changed.');
	expect(await Promise.race([heard, wait(5000)])).toBe('told');
});

test('a folder that is hidden itself is watched, however it is written', async () => {
	const place = folderOf({'.story/one.md': 'One.'});
	let tell: () => void = () => undefined;
	const watched = watchFolder(`${place}/./.story/`, () => tell());
	onTestFinished(() => watched.stop());
	const heard = new Promise<string>(resolve => (tell = () => resolve('told')));
	await watched.ready;
	writeFileSync(join(place, '.story', 'two.md'), 'Two.');
	expect(await Promise.race([heard, wait(5000)])).toBe('told');
});
