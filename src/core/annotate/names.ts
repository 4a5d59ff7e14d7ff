import type {NameCandidate} from './nameCandidate.ts';
import {kindOfName} from './nameKinds.ts';
import {isCommonWord, isGiven, type ScannedSentence} from './scannedSentence.ts';

/** Names written with capitals: runs of capitalised words, freed of titles and functions, with what they name. */
export function findNames(scan: ScannedSentence, taken: readonly boolean[]): NameCandidate[] {
	const found: NameCandidate[] = [];
	for (let at = 0; at < scan.tokens.length; ) {
		if (taken[at] || !begins(scan, at)) {
			at++;
			continue;
		}
		const end = endOfRun(scan, at, taken);
		found.push(...namesInRun(scan, at, end));
		at = end;
	}
	return found;
}

const begins = (scan: ScannedSentence, at: number): boolean => scan.nameLike[at]! || scan.known[at] !== undefined;

/** The index after the last token of the run of capitals that begins at `start`. */
function endOfRun(scan: ScannedSentence, start: number, taken: readonly boolean[]): number {
	let end = Math.max(start + 1, scan.known[start]?.end ?? 0);
	for (let next = nextInRun(scan, start, end); next > end && !taken[end] && !taken[next - 1]; )
		[end, next] = [next, nextInRun(scan, start, next)];
	return end;
}

/** The end of the run with its next part, or `end` when it goes no further. */
function nextInRun(scan: ScannedSentence, start: number, end: number): number {
	const {tokens, nameLike, known} = scan;
	const [last, next] = [tokens[end - 1]!, tokens[end]];
	if (!next) return end;
	const space = next.start - last.end;
	if (next.text === '.' && space === 0 && isInitial(scan, end - 1) && nameLike[end + 1]) return end + 2;
	if (next.text === '&' && tokens[end + 1]?.capital) return end + 2;
	if (space > 1) return end;
	if (nameLike[end] && (space === 1 || /[-‐‑]$/u.test(last.text))) return Math.max(end + 1, known[end]?.end ?? 0);
	if (space === 1 && next.kind === 'word') return linkedEnd(scan, start, end);
	return end;
}

/** `W.` in George W. Bush, `St.` in St. Petersburg. */
const isInitial = ({tokens}: ScannedSentence, at: number): boolean => /^(?:\p{Lu}|St|Mt|Ft)$/u.test(tokens[at]!.text);

/** The end after a small word inside the name: `von der Leyen`, `Bank of England`, `Ministry of Labour and Employment`. */
function linkedEnd(scan: ScannedSentence, start: number, end: number): number {
	const {tokens, nameLike, language, known} = scan;
	const {names, bodies} = language;
	const link = tokens[end]!;
	let next = end + 1;
	while (tokens[next] && names.determiners.has(tokens[next]!.form)) next++;
	while (tokens[next] && names.particles.has(tokens[next]!.form) && !tokens[next]!.capital) next++;
	if (!nameLike[next]) return end;
	const after = Math.max(next + 1, known[next]?.end ?? 0);
	if (names.particles.has(link.form) && isPersonBefore(scan, start, end, link.form)) return after;
	if (!names.links.has(link.form)) return end;
	const head = language.bodies.order === 'headFirst' ? tokens[start]! : tokens[end - 1]!;
	if (link.form === 'and' || link.form === 'et' || link.form === '&')
		return joinsBodies(scan, start, end, after) ? after : end;
	const linksBody = bodies.bodyNouns.has(head.form) || names.placeNouns.has(head.form) || names.roles.has(head.form);
	return linksBody && head.capital ? after : end;
}

/** "Dominique de Villepin", but not "Trudeau de Montréal": a genitive particle needs a given name before it. */
function isPersonBefore(scan: ScannedSentence, start: number, end: number, particle: string): boolean {
	const {tokens, language} = scan;
	if (language.bodies.bodyNouns.has(tokens[start]!.form)) return false;
	if (!language.names.links.has(particle)) return end - start <= 3;
	return end - start <= 2 && isGiven(tokens[start]!, language) && !scan.known[start];
}

/** "Andaman and Nicobar Islands", "Ministry of Labour and Employment": one body, not two names. */
function joinsBodies({tokens, language}: ScannedSentence, start: number, end: number, after: number): boolean {
	const {bodies, names} = language;
	if (names.placeNouns.has(tokens[after]?.form ?? '') && /s$/u.test(tokens[after]!.form)) return true;
	for (let at = start; at < end - 1; at++)
		if (bodies.bodyNouns.has(tokens[at]!.form) && names.links.has(tokens[at + 1]!.form)) return true;
	return false;
}

/** Cuts titles and functions out of a run: "US Secretary of State Colin Powell" holds a country and a person. */
function namesInRun(scan: ScannedSentence, start: number, end: number): NameCandidate[] {
	const {tokens, language, known} = scan;
	if (known[start]?.end === end) return candidates(scan, start, end);
	const role = lastRole(scan, start, end);
	if (role < 0) return candidates(scan, start, end);
	const before = role > start ? beforeRole(scan, start, role) : [];
	let rest = role + 1;
	if (tokens[rest] && rest < end && language.names.links.has(tokens[rest]!.form)) {
		rest++;
		while (rest < end && language.names.determiners.has(tokens[rest]!.form)) rest++;
		const complement = known[rest]?.end ?? rest + 1;
		const named = known[rest] || language.bodies.bodyNouns.has(tokens[complement - 1]?.form ?? '');
		return [
			...before,
			...(named ? candidates(scan, rest, complement) : []),
			...(complement < end ? candidates(scan, complement, end, true) : []),
		];
	}
	return [...before, ...(rest < end ? candidates(scan, rest, end, true) : [])];
}

/** The last word of a run that tells a function and has a name after it; -1 when the run is the name of a body. */
function lastRole({tokens, language}: ScannedSentence, start: number, end: number): number {
	const {bodies, names} = language;
	const last = tokens[end - 1]!.form;
	if (bodies.bodyNouns.has(last) && !names.roles.has(last)) return -1;
	for (let at = end - 1; at >= start; at--) if (names.roles.has(tokens[at]!.form)) return at;
	return -1;
}

/** What stands before the function: whose president, minister or director it is. */
function beforeRole(scan: ScannedSentence, start: number, role: number): NameCandidate[] {
	const {tokens, known, language} = scan;
	let end = role;
	while (end > start && (language.names.roles.has(tokens[end - 1]!.form) || isDescriptive(scan, end - 1))) end--;
	if (end === start || language.gazetteer.demonym(tokens[start]!.text, language.code)) return [];
	return known[start]?.end === end || end - start < 4 ? candidates(scan, start, end) : [];
}

/** `Foreign`, `Defence`, `Executive`: says which function, names nothing. */
const isDescriptive = ({tokens, known, language}: ScannedSentence, at: number): boolean =>
	!known[at] && isCommonWord(language, tokens[at]!.form);

function candidates(scan: ScannedSentence, start: number, end: number, afterRole = false): NameCandidate[] {
	const {tokens, language} = scan;
	let from = start;
	while (from < end - 1 && !scan.known[from] && isTitle(scan, from)) from++;
	if (from < end - 1 && !scan.known[from] && isDemonymPrefix(scan, from, end)) from++;
	const name = kindOfName(scan, from, end, afterRole || from > start);
	if (name) return [name];
	// A run that is no name may begin or end with one: "Russia Today" does not, "Ukraine War" does.
	const known = scan.known[from];
	if (known && known.end < end && !language.names.noActorHeads.has(tokens[end - 1]!.form))
		return [kindOfName(scan, from, known.end, false)].filter(candidate => candidate !== null);
	return [];
}

const isTitle = ({tokens, language}: ScannedSentence, at: number): boolean =>
	language.names.address.has(tokens[at]!.form);

/** A nationality before a person or thing, not before a body: "Indonesian Joko Widodo", but "Italian Ministry". */
function isDemonymPrefix({tokens, language}: ScannedSentence, from: number, end: number): boolean {
	if (!language.gazetteer.demonym(tokens[from]!.text, language.code)) return false;
	for (let at = from + 1; at < end; at++) if (language.bodies.bodyNouns.has(tokens[at]!.form)) return false;
	return true;
}
