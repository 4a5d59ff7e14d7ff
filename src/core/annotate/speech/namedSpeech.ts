import {framedSource} from './framedSources.ts';
import {citedBehind, type NamedSource, namedSourceAt, relayAt} from './sourcePhrases.ts';
import {spanOf} from './speakerHistory.ts';
import {add, ownerOf, pronounOf, type Reader, type Source, sourceOf} from './speechReader.ts';
import {formOf} from './speechScan.ts';

/** `selon X`: returns the token after it, or null when there is none. */
export function readNamedSource(reader: Reader, index: number): number | null {
	const {scan} = reader;
	const named = namedSourceAt(scan, index) ?? framedSource(scan, index);
	if (!named) return null;
	const source = sourceNamed(reader, named);
	if (!source) return named.end;
	const cited = named.cited && sourceOf(reader, named.cited);
	add(reader, cited ?? source, {
		rule: 'preposition',
		cue: named.cue,
		content: {from: named.relative ? named.end : 0, to: scan.tokens.length},
		via: cited ? source.span : null,
		stance: 'asserts',
		before: index > 0 && !named.relative,
	});
	return named.end;
}

function sourceNamed(reader: Reader, {source, pronoun}: NamedSource): Source | null {
	if (pronoun === null) return sourceOf(reader, source);
	const named = reader.scan.grammar.owners.has(pronoun) ? ownerOf : pronounOf;
	return named(reader, pronoun, source.from);
}

/** `, citing military officials`: those are the source, the one before only passes it on. */
export function readCited(reader: Reader, index: number): number | null {
	const {scan, drafts} = reader;
	if (formOf(scan, index) !== ',') return null;
	const cited = citedBehind(scan, index);
	const last = drafts.at(-1);
	const source = cited && sourceOf(reader, cited);
	if (!cited || !source || source.candidate?.document) return null;
	if (!last) reader.pending = {cited: source};
	if (!last || last.via) return cited.to;
	last.via = last.source;
	last.source = source.span;
	if (source.candidate) reader.candidates.push(source.candidate);
	return cited.to;
}

/** `, cité par l'agence X`: the relay of the attribution before it. */
export function readRelay(reader: Reader, index: number): number | null {
	const {scan, drafts} = reader;
	const relay = relayAt(scan, index);
	const last = drafts.at(-1);
	if (!relay) return null;
	if (!last) reader.pending = {via: spanOf(scan, relay)};
	if (!last || last.via) return relay.to;
	last.via = spanOf(scan, relay);
	return relay.to;
}

/** `Citing two officials, the newspaper reported that`: the officials speak, the newspaper passes it on. */
export function readCitingFirst(reader: Reader): void {
	const {scan, drafts} = reader;
	const first = drafts[0];
	const cited = first && citedBehind(scan, 0);
	const source = cited && sourceOf(reader, cited);
	if (!source || first.via || first.cue.from < cited.to) return;
	first.via = first.source;
	first.source = source.span;
}
