import type {IncomingMessage} from 'node:http';
import type {Readable} from 'node:stream';
import {createBrotliDecompress, createGunzip, createInflate} from 'node:zlib';
import {FetchProblem} from './fetchProblem.ts';

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

/** The bytes of an answer, unpacked; throws when there are more than `most`. */
export async function answerBody(message: IncomingMessage, most: number, signal: AbortSignal): Promise<Uint8Array> {
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
