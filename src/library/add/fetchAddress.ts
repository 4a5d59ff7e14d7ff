import {lookup as lookUp} from 'node:dns';
import {get as getPlain, type IncomingMessage} from 'node:http';
import {get as getSecure} from 'node:https';
import {isIP, type LookupFunction} from 'node:net';
import {programVersion} from '../packageFolder.ts';
import {answerBody} from './answerBody.ts';
import {FetchProblem, networkProblem, statusProblem} from './fetchProblem.ts';
import {isPrivateAddress} from './privateAddress.ts';

/** The one file of the program that opens connections, and only to the address it is given. */

/** A page or file as a server gave it. */
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
	/** For tests, which have no other network than this machine. */
	readonly isPrivate?: (address: string) => boolean;
};

type Limits = {readonly milliseconds: number; readonly bytes: number; readonly redirects: number};

const usualLimits: Limits = {milliseconds: 20_000, bytes: 5 * 1024 * 1024, redirects: 5};

const headersFor = ({earlier}: FetchOptions): Record<string, string> => ({
	'user-agent': `briefing/${programVersion()} (a reader that fetches what its user asks for)`,
	accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
	// Not deflate: servers do not agree on what it is.
	'accept-encoding': 'gzip, br',
	...(earlier?.etag ? {'if-none-match': earlier.etag} : {}),
	...(earlier?.lastModified ? {'if-modified-since': earlier.lastModified} : {}),
});

/** Resolves a name as ever, and refuses what leads into a private network unless that may be; tells whether it was one. */
function guardedLookup(
	mayBeLocal: boolean,
	isPrivate: (address: string) => boolean,
	found: (local: boolean) => void,
): LookupFunction {
	return (hostname, options, done) => {
		lookUp(hostname, {...options, all: true}, (error, addresses) => {
			if (error) return done(error, []);
			const local = addresses.some(({address}) => isPrivate(address));
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
	const {isPrivate = isPrivateAddress} = options;
	const host = url.hostname.replace(/^\[|\]$/gu, '');
	// An address in figures is never looked up.
	let local = isIP(host) !== 0 && isPrivate(host);
	if (local && !mayBeLocal) return Promise.reject(new FetchProblem('private', host));
	const lookup = guardedLookup(mayBeLocal, isPrivate, found => {
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
		throw statusProblem(status);
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
		bytes: await answerBody(message, limits.bytes, signal),
		type: (headers['content-type'] ?? '').toLowerCase(),
		etag: headers.etag ?? null,
		lastModified: headers['last-modified'] ?? null,
		local,
	};
}
