import {lookup as lookUp} from 'node:dns';
import {get as getPlain, type IncomingMessage} from 'node:http';
import {get as getSecure} from 'node:https';
import {isIP, type LookupFunction} from 'node:net';
import type {Readable} from 'node:stream';
import {createBrotliDecompress, createGunzip, createInflate} from 'node:zlib';
import {programVersion} from '../packageFolder.ts';
import {isPrivateAddress} from './privateAddress.ts';

/** The one file of the program that opens connections, and only to the address it is given. */

/** Why an address gave nothing. */
export type FetchReason =
	| 'scheme'
	| 'notFound'
	| 'refused'
	| 'login'
	| 'busy'
	| 'status'
	| 'timeout'
	| 'tooLarge'
	| 'redirects'
	| 'redirectedNowhere'
	| 'private'
	| 'certificate'
	| 'broken';

/** An address that could not be fetched; `detail` is a status, a limit or an error's code. */
export class FetchProblem extends Error {
	constructor(
		readonly reason: FetchReason,
		readonly detail = '',
	) {
		super(`${reason}${detail === '' ? '' : `: ${detail}`}`);
	}
}

/** What was fetched. */
export type Fetched = {
	/** Where it was found, after all redirects. */
	readonly address: string;
	readonly bytes: Uint8Array;
	/** The content type as the server states it, in lower case. */
	readonly type: string;
	readonly etag: string | null;
	readonly lastModified: string | null;
	/** It was found on this machine or its network. */
	readonly local: boolean;
};

/** How an address is fetched. */
export type FetchOptions = {
	/** Ends the request at once. */
	readonly signal: AbortSignal;
	/** May lead to this machine or its network: typed by the person, or asked for. */
	readonly mayBeLocal: boolean;
	/** Redirects from a public to a private address are followed too. */
	readonly allowLocal: boolean;
	/** What an earlier answer said: unchanged pages are not sent again. */
	readonly earlier?: {readonly etag: string | null; readonly lastModified: string | null};
	/** For tests; 20 s, 5 MB, 5. */
	readonly limits?: Partial<Limits>;
};

type Limits = {readonly milliseconds: number; readonly bytes: number; readonly redirects: number};

const usualLimits: Limits = {milliseconds: 20_000, bytes: 5 * 1024 * 1024, redirects: 5};

const headersFor = ({earlier}: FetchOptions): Record<string, string> => ({
	'user-agent': `briefing/${programVersion()} (a reader that fetches what its user asks for)`,
	accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
	'accept-encoding': 'gzip, deflate, br',
	...(earlier?.etag ? {'if-none-match': earlier.etag} : {}),
	...(earlier?.lastModified ? {'if-modified-since': earlier.lastModified} : {}),
});

/** Resolves a name as ever, and refuses what leads into a private network unless that may be; tells whether it was one. */
function guardedLookup(mayBeLocal: boolean, found: (local: boolean) => void): LookupFunction {
	return (hostname, options, done) => {
		lookUp(hostname, {...options, all: true}, (error, addresses) => {
			if (error) return done(error, []);
			const local = addresses.some(({address}) => isPrivateAddress(address));
			if (local && !mayBeLocal) return done(new FetchProblem('private', hostname), []);
			found(local);
			if (options.all) return done(null, addresses);
			done(null, addresses[0]!.address, addresses[0]!.family);
		});
	};
}

type Answer = {readonly message: IncomingMessage; readonly local: boolean};

/** One request, up to the head of its answer. */
function ask(url: URL, mayBeLocal: boolean, options: FetchOptions, signal: AbortSignal): Promise<Answer> {
	const host = url.hostname.replace(/^\[|\]$/gu, '');
	// An address in figures is never looked up.
	let local = isIP(host) !== 0 && isPrivateAddress(host);
	if (local && !mayBeLocal) return Promise.reject(new FetchProblem('private', host));
	const lookup = guardedLookup(mayBeLocal, found => {
		local = found;
	});
	return new Promise((resolve, reject) => {
		const get = url.protocol === 'https:' ? getSecure : getPlain;
		const request = get(url, {headers: headersFor(options), lookup, signal, agent: false}, message =>
			resolve({message, local}),
		);
		request.on('error', reject);
	});
}

/** The address with a scheme that is fetched; throws for every other one. */
function webUrl(address: string, base?: URL): URL {
	if (!URL.canParse(address, base?.href)) throw new FetchProblem(base ? 'redirectedNowhere' : 'broken');
	const url = new URL(address, base);
	if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new FetchProblem('scheme', url.protocol);
	return url;
}

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

const reasonOf: Readonly<Record<number, FetchReason>> = {
	401: 'login',
	402: 'login',
	403: 'refused',
	404: 'notFound',
	407: 'login',
	410: 'notFound',
	429: 'busy',
	451: 'refused',
	503: 'busy',
};

/** Fetches an address and whatever it redirects to; null when it has not changed since `earlier`. Throws `FetchProblem`, or the reason of the signal. */
export async function fetchAddress(address: string, options: FetchOptions): Promise<Fetched | null> {
	const limits = {...usualLimits, ...options.limits};
	const timeout = AbortSignal.timeout(limits.milliseconds);
	const signal = AbortSignal.any([options.signal, timeout]);
	try {
		return await follow(webUrl(address), options, limits, signal);
	} catch (error) {
		options.signal.throwIfAborted();
		if (timeout.aborted) throw new FetchProblem('timeout', String(limits.milliseconds / 1000));
		throw error instanceof FetchProblem ? error : networkProblem(error);
	}
}

async function follow(start: URL, options: FetchOptions, limits: Limits, signal: AbortSignal): Promise<Fetched | null> {
	let url = start;
	let mayBeLocal = options.mayBeLocal || options.allowLocal;
	for (let redirects = 0; ; redirects++) {
		const {message, local} = await ask(url, mayBeLocal, options, signal);
		const status = message.statusCode ?? 0;
		if (isRedirect(status) && message.headers.location) {
			message.destroy();
			if (redirects === limits.redirects) throw new FetchProblem('redirects', String(limits.redirects));
			url = webUrl(message.headers.location, url);
			// Once in the public network, the way never leads back into a private one.
			mayBeLocal = options.allowLocal || (mayBeLocal && local);
			continue;
		}
		if (status === 200) return await answerOf(url, message, local, limits, signal);
		message.destroy();
		if (status === 304) return null;
		throw new FetchProblem(reasonOf[status] ?? 'status', String(status));
	}
}

async function answerOf(
	url: URL,
	message: IncomingMessage,
	local: boolean,
	limits: Limits,
	signal: AbortSignal,
): Promise<Fetched> {
	const {headers} = message;
	return {
		address: url.href,
		bytes: await bodyOf(message, limits.bytes, signal),
		type: (headers['content-type'] ?? '').toLowerCase(),
		etag: headers.etag ?? null,
		lastModified: headers['last-modified'] ?? null,
		local,
	};
}

/** What undoes an encoding; what is packed comes out piece by piece, so that a bomb is met by the limit. */
function unpacked(message: IncomingMessage): Readable {
	const encoding = (message.headers['content-encoding'] ?? '').trim().toLowerCase();
	const unpack =
		encoding === 'gzip' || encoding === 'x-gzip'
			? createGunzip()
			: encoding === 'br'
				? createBrotliDecompress()
				: encoding === 'deflate'
					? createInflate()
					: null;
	if (!unpack) return message;
	message.on('error', error => unpack.destroy(error));
	return message.pipe(unpack);
}

async function bodyOf(message: IncomingMessage, most: number, signal: AbortSignal): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	let length = 0;
	const body = unpacked(message);
	const stop = (): void => void body.destroy(signal.reason as Error);
	signal.addEventListener('abort', stop, {once: true});
	try {
		for await (const piece of body as AsyncIterable<Uint8Array>) {
			length += piece.length;
			if (length > most) throw new FetchProblem('tooLarge', String(most / 1024 / 1024));
			pieces.push(piece);
		}
	} finally {
		signal.removeEventListener('abort', stop);
		message.destroy();
	}
	return Buffer.concat(pieces);
}

const certificateCode = /CERT|SSL|TLS|SELF_SIGNED|VERIFY|ALTNAME/u;

function networkProblem(error: unknown): FetchProblem {
	const {code, message} = error as NodeJS.ErrnoException;
	// Several addresses of one name that all fail come as one error without a code of its own.
	const own = code ?? (error as {errors?: {code?: string}[]}).errors?.[0]?.code ?? message;
	return new FetchProblem(certificateCode.test(own) ? 'certificate' : 'broken', own);
}
