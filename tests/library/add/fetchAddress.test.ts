import {createServer, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {gzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type FetchOptions, fetchAddress} from '../../../src/library/add/fetchAddress.ts';
import {isPrivateAddress} from '../../../src/library/add/privateAddress.ts';

/** 127.0.0.1 stands for the internet, every other address of this machine for a private network. */
const isPrivate = (address: string): boolean => address !== '127.0.0.1';

const bomb = gzipSync(Buffer.alloc(30 * 1024 * 1024));

/** What the servers were asked, with the headers. */
const asked: {path: string; headers: Record<string, unknown>}[] = [];

const answers: Readonly<Record<string, RequestListener>> = {
	'/page': (_request, response) =>
		response
			.writeHead(200, {'content-type': 'text/HTML; charset=x', etag: '"1"', 'last-modified': 'yesterday'})
			.end('<p>Bonjour'),
	'/packed': (_request, response) => response.writeHead(200, {'content-encoding': 'gzip'}).end(gzipSync('Bonjour')),
	'/broken': (_request, response) => response.writeHead(200, {'content-encoding': 'gzip'}).end('no gzip'),
	'/large': (_request, response) => {
		response.writeHead(200);
		const piece = Buffer.alloc(64 * 1024);
		const more = (): void => {
			while (!response.destroyed && response.write(piece));
		};
		response.on('drain', more);
		more();
	},
	'/bomb': (_request, response) => response.writeHead(200, {'content-encoding': 'gzip'}).end(bomb),
	'/slow': () => undefined,
	'/stalled': (_request, response) => void response.writeHead(200).write('<p>'),
	'/cut': (_request, response) => {
		response.writeHead(200, {'content-length': '100'}).write('<p>');
		setTimeout(() => response.destroy(), 10);
	},
	'/loop': (_request, response) => response.writeHead(302, {location: '/loop'}).end(),
	'/file': (_request, response) => response.writeHead(302, {location: 'file:///etc/passwd'}).end(),
	'/nowhere': (_request, response) => response.writeHead(302, {location: 'http://['}).end(),
	'/moved': (_request, response) => response.writeHead(301, {location: '/page'}).end(),
	'/inside': (_request, response) => response.writeHead(302, {location: `http://127.0.0.2:${port(inner)}/page`}).end(),
	'/hex': (_request, response) => response.writeHead(302, {location: `http://0x7f000002:${port(inner)}/page`}).end(),
	'/outside': (_request, response) =>
		response.writeHead(302, {location: `http://127.0.0.1:${port(outer)}/inside`}).end(),
};

const listener: RequestListener = (request, response) => {
	asked.push({path: request.url ?? '', headers: request.headers});
	const status = /^\/status\/(\d+)$/u.exec(request.url ?? '')?.[1];
	if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
	else if (status) response.writeHead(Number(status)).end();
	else answers[request.url ?? '']?.(request, response);
};

const outer: Server = createServer(listener);
const inner: Server = createServer(listener);
const port = (server: Server): number => (server.address() as AddressInfo).port;

beforeAll(async () => {
	await new Promise<void>(done => outer.listen(0, '127.0.0.1', done));
	await new Promise<void>(done => inner.listen(0, '127.0.0.2', done));
});
afterAll(() => {
	for (const server of [outer, inner]) server.close().closeAllConnections();
});

/** Time enough on any machine; what never answers is waited for as short as can be told apart. */
const limits = {milliseconds: 30_000, bytes: 1024 * 1024, redirects: 3};
const impatient = {...limits, milliseconds: 400};

const fetch = (path: string, options: Partial<FetchOptions> = {}) =>
	fetchAddress(path.startsWith('/') ? `http://127.0.0.1:${port(outer)}${path}` : path, {
		isPrivate,
		...{signal: new AbortController().signal, mayBeLocal: false, allowLocal: false, limits},
		...options,
	});

const reason = (path: string, options: Partial<FetchOptions> = {}) =>
	fetch(path, options).then(
		() => 'fetched',
		({message}: Error) => message,
	);

const innerPage = () => `http://127.0.0.2:${port(inner)}/page`;

test('a page, where it was found, and what is asked with', async () => {
	const found = await fetch('/moved');
	expect(found).toMatchObject({
		address: `http://127.0.0.1:${port(outer)}/page`,
		type: 'text/html; charset=x',
		etag: '"1"',
		lastModified: 'yesterday',
	});
	expect(Buffer.from(found!.bytes).toString()).toBe('<p>Bonjour');
	expect(asked.at(-1)!.headers['user-agent']).toMatch(/^briefing\/\d/u);
	expect(asked.at(-1)!.headers).not.toHaveProperty('cookie');
	expect(Buffer.from((await fetch('/packed'))!.bytes).toString()).toBe('Bonjour');
});

test('an unchanged page is not sent again', async () => {
	expect(await fetch('/page', {earlier: {etag: '"1"', lastModified: 'then'}})).toBeNull();
	expect(asked.at(-1)!.headers['if-modified-since']).toBe('then');
});

describe('what cannot be fetched, in a moment and with its reason', () => {
	test.each([
		['/large', 'tooLarge: 1'],
		['/bomb', 'tooLarge: 1'],
		['/broken', 'broken: Z_DATA_ERROR'],
		['/cut', 'broken: ECONNRESET'],
		['/loop', 'redirects: 3'],
		['/file', 'scheme: file:'],
		['/nowhere', 'redirectedNowhere'],
		['/status/401', 'login: 401'],
		['/status/403', 'refused: 403'],
		['/status/404', 'notFound: 404'],
		['/status/429', 'busy: 429'],
		['/status/500', 'status: 500'],
		['ftp://a.example/x', 'scheme: ftp:'],
		['http://127.0.0.1:1/', 'broken: ECONNREFUSED'],
		['http://[', 'broken'],
	])('%s', async (path, expected) => {
		expect(await reason(path)).toBe(expected);
	});
	test.each(['/slow', '/stalled'])('%s', async path => {
		expect(await reason(path, {limits: impatient})).toBe('timeout: 0.4');
	});
});

describe('the private network', () => {
	test('is reached when it was asked for, and by redirects within it', async () => {
		expect(await reason(innerPage(), {mayBeLocal: true})).toBe('fetched');
	});
	test.each(['/inside', '/hex'])('is not reached from the public one: %s', async path => {
		const count = asked.length;
		expect(await reason(path)).toBe('private: 127.0.0.2');
		expect(asked).toHaveLength(count + 1);
		expect(await reason(path, {mayBeLocal: true})).toBe('private: 127.0.0.2');
		expect(await reason(path, {allowLocal: true})).toBe('fetched');
	});
	test('nor by a detour through the public one, nor by an item of a public list, nor by a name', async () => {
		expect(await reason(`http://127.0.0.2:${port(inner)}/outside`, {mayBeLocal: true})).toBe('private: 127.0.0.2');
		expect(await reason(innerPage())).toBe('private: 127.0.0.2');
		// With the rule of the program: whichever address the name has here, it is of this machine.
		expect(await reason(`http://localhost:${port(outer)}/page`, {isPrivate: isPrivateAddress})).toBe(
			'private: localhost',
		);
	});
});

test('an interruption ends it at once', async () => {
	const interruption = new AbortController();
	const fetching = fetch('/slow', {signal: interruption.signal, limits: {milliseconds: 60_000}});
	setTimeout(() => interruption.abort(new Error('stop')), 20);
	await expect(fetching).rejects.toThrow('stop');
});
