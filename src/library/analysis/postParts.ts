import type {MessagePort} from 'node:worker_threads';
import type {PackedArticles} from '../../core/dossier/packed/packedArticles.ts';
import {unpackArrays} from '../../core/text/packArrays.ts';
import type {StringTable} from '../../core/text/stringTable.ts';
import type {DossierPart} from '../cache/keptDossier.ts';
import type {AnalysisMessage} from './analysisMessages.ts';

/** Posts a dossier part by part, as long as it is wanted, and gives its texts; null when a later analysis has begun meanwhile. */
export function postParts(
	port: MessagePort,
	run: number,
	parts: Iterable<DossierPart>,
	isWanted: () => boolean,
): StringTable | null {
	let texts: StringTable | null = null;
	for (const {part, bytes} of parts) {
		if (!isWanted()) return null;
		if (part === 'articles') texts = postArticles(port, run, bytes);
		else postPart(port, run, part, bytes);
	}
	return texts;
}

/** Posts the articles, and shares their texts: they are shown there and searched here. */
function postArticles(port: MessagePort, run: number, bytes: Uint8Array): StringTable {
	const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
	shared.set(bytes);
	port.postMessage({run, kind: 'part', part: 'articles', bytes: shared} satisfies AnalysisMessage);
	return unpackArrays<PackedArticles>(shared).texts;
}

/** Gives a part of the dossier away: in two threads at once it would be held twice. */
function postPart(port: MessagePort, run: number, part: DossierPart['part'], bytes: Uint8Array): void {
	// Small ones may lie in a piece of memory that others lie in too.
	const own = bytes.buffer.byteLength - bytes.length < 64 ? bytes : new Uint8Array(bytes);
	port.postMessage({run, kind: 'part', part, bytes: own} satisfies AnalysisMessage, [own.buffer as ArrayBuffer]);
}
