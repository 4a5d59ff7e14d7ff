import {spawn} from 'node:child_process';

const programs: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
	darwin: ['open'],
	win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Opens an address in the program that the person has for it. Only http and https; whether the program could be started. */
export function openOutside(address: string, platform: NodeJS.Platform = process.platform): Promise<boolean> {
	if (!/^https?:\/\/[\x21-\x7e]+$/i.test(address)) return Promise.resolve(false);
	const [program, ...words] = programs[platform] ?? ['xdg-open'];
	return new Promise(resolve => {
		const child = spawn(program, [...words, address], {stdio: 'ignore', detached: true});
		child.on('error', () => resolve(false));
		child.on('spawn', () => {
			child.unref();
			resolve(true);
		});
	});
}
