import {acronymExpansions} from './acronyms.ts';
import type {NameCandidate} from './nameCandidate.ts';
import {kindOfName} from './nameKinds.ts';
import {endOfRun} from './nameRuns.ts';
import {namesInRun} from './nameTitles.ts';
import type {ScannedSentence} from './scannedSentence.ts';
import {isGiven} from './wordClasses.ts';

/** Names written with capitals: runs of capitalised words, freed of titles and functions, with what they name. */
export function findNames(scan: ScannedSentence, taken: readonly boolean[]): NameCandidate[] {
	const found: NameCandidate[] = [];
	const expansions = acronymExpansions(scan);
	for (let at = 0; at < scan.tokens.length; ) {
		const expanded = expansions.get(at);
		if (expanded !== undefined && !taken[at]) {
			found.push(...expansion(scan, at, expanded));
			at = expanded;
		} else if (taken[at] || !begins(scan, at)) at++;
		else {
			const end = endOfRun(scan, at, taken);
			found.push(...namesInRun(scan, at, end));
			at = end;
		}
	}
	return withSharedSurnames(scan, withStates(scan, found));
}

const begins = (scan: ScannedSentence, at: number): boolean => scan.nameLike[at]! || scan.known[at] !== undefined;

/** A long name whose initials the acronym behind it gives. */
function expansion(scan: ScannedSentence, start: number, end: number): NameCandidate[] {
	const name = kindOfName(scan, start, end, false);
	if (name === null) return [];
	return [name.kind === 'person' ? {start, end, kind: 'organization', rule: 'acronym behind'} : name];
}

/** Countries whose places are named together with the state or province: "Crawford, Texas". */
const federations: ReadonlySet<string> = new Set(['US', 'CA', 'AU']);

function withStates({tokens, known, language}: ScannedSentence, found: readonly NameCandidate[]): NameCandidate[] {
	if (language.bodies.order !== 'headLast') return [...found];
	const joined: NameCandidate[] = [];
	for (const name of found) {
		const before = joined.at(-1);
		const region = known[name.start]?.name.region;
		const follows = before && before.end + 1 === name.start && tokens[before.end]!.text === ',';
		const town =
			before && before.kind !== 'person' && before.key?.startsWith('body:') !== true && before.kind !== 'country';
		if (follows && town && region !== undefined && federations.has(region))
			joined[joined.length - 1] = {start: before.start, end: name.end, kind: 'place', rule: 'town and state'};
		else joined.push(name);
	}
	return joined;
}

/** "Craig et Marc Kielburger": a given name alone takes the surname of the full name that follows. */
function withSharedSurnames({tokens, language}: ScannedSentence, found: readonly NameCandidate[]): NameCandidate[] {
	return found.map((name, index) => {
		const next = found[index + 1];
		if (name.end !== name.start + 1 || !next || next.kind !== 'person' || next.end - next.start < 2) return name;
		const joined = next.start === name.end + 1 && language.names.coordinators.has(tokens[name.end]!.form);
		if (!joined || name.key !== undefined || !isGiven(tokens[name.start]!, language)) return name;
		return {
			start: name.start,
			end: name.end,
			kind: 'person',
			rule: 'shared surname',
			surname: tokens[next.end - 1]!.text,
		};
	});
}
