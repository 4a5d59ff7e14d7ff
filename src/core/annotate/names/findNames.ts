import type {Language} from '../../language/language.ts';
import {perWordFlag} from '../../text/word.ts';
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
		const expanded = expansions.size > 0 ? expansions.get(at) : undefined;
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
	return withSharedSurnames(scan, withTowns(scan, found));
}

const begins = (scan: ScannedSentence, at: number): boolean =>
	scan.nameLike[at]! || scan.known[at] !== undefined || beginsSurname(scan, at);

/** "von der Leyen": a surname that begins with a particle of another language. */
function beginsSurname({tokens, nameLike, language}: ScannedSentence, at: number): boolean {
	const {particles} = language.names;
	if (!isSurnameParticle(tokens[at]!, language)) return false;
	let next = at + 1;
	while (next < at + 3 && tokens[next] && particles.has(tokens[next]!.form)) next++;
	return nameLike[next] === true && tokens[next]!.capital;
}

const isSurnameParticle = perWordFlag(({form}, {names}: Language) => names.surnameParticles.has(form));

/** A long name whose initials the acronym behind it gives. */
function expansion(scan: ScannedSentence, start: number, end: number): NameCandidate[] {
	const name = kindOfName(scan, start, end, false);
	if (name === null) return [];
	return [name.kind === 'person' ? {start, end, kind: 'organization', rule: 'acronym behind'} : name];
}

/** Countries whose places are named together with the state or province: "Salem, Oregon". */
const federations: ReadonlySet<string> = new Set(['US', 'CA', 'AU']);

/** "Lowell, Massachusetts": a name before its state or province is a town. */
function withTowns(
	{tokens, known, language}: ScannedSentence,
	found: readonly NameCandidate[],
): readonly NameCandidate[] {
	if (language.headFirst) return found;
	return found.map((name, index) => {
		const next = found[index + 1];
		const follows = next && name.end + 1 === next.start && tokens[name.end]!.text === ',';
		const region = follows ? known[next.start]?.name.region : undefined;
		if (region === undefined || !federations.has(region)) return name;
		if (name.key !== undefined || name.rule === 'given name' || name.end - name.start > 3) return name;
		return {start: name.start, end: name.end, kind: 'place', rule: 'town and state'};
	});
}

/** "Anne et Paul Delorme": a given name alone takes the surname of the full name that follows. */
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
