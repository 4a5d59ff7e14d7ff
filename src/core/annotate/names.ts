import {acronymExpansions} from './acronyms.ts';
import type {NameCandidate} from './nameCandidate.ts';
import {kindOfName} from './nameKinds.ts';
import {isCommonWord, isGiven, type ScannedSentence} from './scannedSentence.ts';

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

/** The index after the last token of the run of capitals that begins at `start`. */
function endOfRun(scan: ScannedSentence, start: number, taken: readonly boolean[]): number {
	let end = Math.max(start + 1, scan.known[start]?.end ?? 0);
	for (let next = nextInRun(scan, start, end); next > end && !taken[end] && !taken[next - 1]; )
		[end, next] = [next, nextInRun(scan, start, next)];
	const suffix = scan.tokens[end];
	const placeName = suffix && !suffix.capital && scan.language.names.placeSuffixes.has(suffix.form);
	return placeName && !taken[end] && scan.known[start]?.name.kind !== 'country' ? end + 1 : end;
}

/** The end of the run with its next part, or `end` when it goes no further. */
function nextInRun(scan: ScannedSentence, start: number, end: number): number {
	const {tokens, nameLike, known, language} = scan;
	const [last, next] = [tokens[end - 1]!, tokens[end]];
	if (!next) return end;
	const space = next.start - last.end;
	if (next.text === '.' && space === 0 && isInitial(scan, end - 1) && nameLike[end + 1]) return end + 2;
	if (/^['’]s$/u.test(next.text) && isGenitiveName(scan, start, end)) return end + 2;
	if (next.text === '&' && tokens[end + 1]?.capital) return end + 2;
	if (space > 1 || standsApart(scan, start, end)) return end;
	if (
		known[start]?.end === end &&
		known[start].name.key.startsWith('body:') &&
		language.bodies.order === 'headFirst' &&
		!nameLike[end]
	)
		return end;
	if (nameLike[end] && (space === 1 || /[-‐‑]$/u.test(last.text))) return Math.max(end + 1, known[end]?.end ?? 0);
	if (space === 1 && next.kind === 'word') return linkedEnd(scan, start, end);
	return end;
}

/** "People's Assembly", "Children's Hospital": a common noun in the genitive before the noun of a body. */
function isGenitiveName({tokens, language, known}: ScannedSentence, start: number, end: number): boolean {
	const body = tokens[end + 1];
	if (end !== start + 1 || known[start] || !body?.capital) return false;
	return language.bodies.bodyNouns.has(body.form) && isCommonWord(language, tokens[start]!.form);
}

/** `W.` in George W. Bush, `St.` in St. Petersburg. */
const isInitial = ({tokens}: ScannedSentence, at: number): boolean => /^(?:\p{Lu}|St|Mt|Ft)$/u.test(tokens[at]!.text);

/** Two known names side by side are two: "In India WHO is in touch". */
function standsApart(scan: ScannedSentence, start: number, end: number): boolean {
	const {known, language, tokens} = scan;
	const [first, next] = [known[start], known[end]];
	if (first?.end !== end) return isDateline(scan, start, end);
	const after = tokens[end + 1];
	const goesOn = after?.capital === true || language.names.particles.has(after?.form ?? '');
	const person = isGiven(tokens[end]!, language) && goesOn;
	if (person && first.name.kind !== 'person' && !isGiven(tokens[start]!, language)) return true;
	if (next === undefined) return isDateline(scan, start, end);
	return (
		(first.name.kind === 'country' || first.name.kind === 'place') &&
		(next.name.key.startsWith('body:') || language.code === 'fr')
	);
}

/** "MINNEAPOLIS Protests against …": the place in capitals that begins a report. */
function isDateline({tokens}: ScannedSentence, start: number, end: number): boolean {
	if (start !== 0 || /\p{Ll}/u.test(tokens[end]!.text) === false) return false;
	for (let at = start; at < end; at++) if (!/^\p{Lu}{4,}$/u.test(tokens[at]!.text)) return false;
	return tokens[end]!.capital;
}

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
	if (names.coordinators.has(link.form)) return joinsBodies(scan, start, end, after) ? after : end;
	const head = bodies.order === 'headFirst' ? tokens[start]! : tokens[end - 1]!;
	const linksBody = bodies.bodyNouns.has(head.form) || names.placeNouns.has(head.form) || isRole(scan, end - 1);
	if (bodies.order === 'headFirst' && end === start + 1 && isCapitalNoun(scan, start) && isCapitalNoun(scan, next))
		return after;
	return linksBody && head.capital ? after : end;
}

/** A common noun written with a capital, as in "Médecins du Monde". */
function isCapitalNoun({tokens, language, known}: ScannedSentence, at: number): boolean {
	const {readings, form} = tokens[at]!;
	if (known[at] || language.names.roles.has(form) || language.names.noActorHeads.has(form)) return false;
	return readings.length > 0 && readings.every(({pos}) => pos === 'noun' || pos === 'adjective' || pos === 'verb');
}

/** "Dominique de Villepin", but not "Trudeau de Montréal": a genitive particle needs a given name before it. */
function isPersonBefore(scan: ScannedSentence, start: number, end: number, particle: string): boolean {
	const {tokens, language} = scan;
	if (language.bodies.bodyNouns.has(tokens[start]!.form)) return false;
	if (!language.names.links.has(particle)) return end - start <= 3;
	return end - start <= 2 && isGiven(tokens[start]!, language) && !scan.known[start];
}

/** "Andaman and Nicobar Islands", "Ministry of Labour and Employment": one body, not two names. */
function joinsBodies(scan: ScannedSentence, start: number, end: number, after: number): boolean {
	const {tokens, language} = scan;
	const {bodies, names} = language;
	if (namesOneBody(scan, start, end, after)) return true;
	const noun = tokens[after]?.form ?? '';
	if (names.placeNouns.has(noun) && noun.endsWith('s')) return true;
	if (scan.known[end - 1] || scan.known[end + 1] || !isCommonWord(language, tokens[end - 1]!.form)) return false;
	if (!isCommonWord(language, tokens[end + 1]!.form)) return false;
	for (let at = start; at < end - 1; at++)
		if (bodies.bodyNouns.has(tokens[at]!.form) && names.links.has(tokens[at + 1]!.form)) return true;
	return false;
}

/** "Securities and Exchange Commission": common nouns joined before the noun of one body. */
function namesOneBody(scan: ScannedSentence, start: number, end: number, after: number): boolean {
	const {tokens, language, nameLike, known} = scan;
	const {bodyNouns, companySuffixes} = language.bodies;
	if (!language.names.determiners.has(tokens[start - 1]?.form ?? '') || bodyNouns.has(tokens[end - 1]!.form))
		return false;
	for (let at = start; at < end; at++) if (known[at] || !isCommonWord(language, tokens[at]!.form)) return false;
	let last = after - 1;
	while (nameLike[last + 1] && tokens[last + 1]!.start === tokens[last]!.end + 1) last++;
	const noun = tokens[last]!.form;
	return last > end + 1 && (bodyNouns.has(noun) || companySuffixes.has(noun));
}

/** A function, in the singular or plural: `Minister`, `Representatives`. */
function isRole({tokens, language}: ScannedSentence, at: number): boolean {
	const token = tokens[at]!;
	if (language.names.roles.has(token.form.replace(/^ex-/u, ''))) return true;
	return (
		language.names.roles.has(token.form) ||
		(token.form.endsWith('s') && language.names.roles.has(token.form.slice(0, -1)))
	);
}

/** Cuts titles and functions out of a run: "US Secretary of State Colin Powell" holds a country and a person. */
function namesInRun(scan: ScannedSentence, start: number, end: number): NameCandidate[] {
	if (scan.known[start]?.end === end) return candidates(scan, start, end);
	const role = lastRole(scan, start, end);
	if (role < 0) return candidates(scan, start, end);
	const before = role > start ? beforeRole(scan, start, role) : [];
	const rest = role + 1;
	if (rest >= end) return before;
	if (scan.language.names.keptTitles.has(scan.tokens[role]!.form) && end - rest <= 2)
		return [...before, {start: role, end, kind: 'person', rule: 'title in the name'}];
	if (!scan.language.names.links.has(scan.tokens[rest]!.form)) return [...before, ...candidates(scan, rest, end, true)];
	return [...before, ...afterComplement(scan, role, end)];
}

/** "Secretary of State X", "President of the European Commission X": a known complement is an actor of its own. */
function afterComplement(scan: ScannedSentence, role: number, end: number): NameCandidate[] {
	const {tokens, known, language} = scan;
	let at = role + 2;
	while (at < end && language.names.determiners.has(tokens[at]!.form)) at++;
	const complement = known[at]?.end ?? at + 1;
	const named = known[at] && !language.names.territorialTitles.has(tokens[role]!.form);
	const body =
		complement < end && !isGiven(tokens[complement]!, language) && language.bodies.bodyNouns.has(tokens[end - 1]!.form);
	if (body) return candidates(scan, at, end);
	return [
		...(named ? candidates(scan, at, complement) : []),
		...(complement < end ? candidates(scan, complement, end, true) : []),
	];
}

/** The last word of a run that tells a function; -1 when the run is the name of a body or person. */
function lastRole(scan: ScannedSentence, start: number, end: number): number {
	const {tokens, language} = scan;
	const {bodies, names} = language;
	const last = tokens[end - 1]!;
	if (bodies.order === 'headFirst' && bodies.bodyNouns.has(tokens[start]!.form)) return -1;
	if (bodies.bodyNouns.has(last.form) && !names.roles.has(last.form) && !beforeGiven(scan, start, end)) return -1;
	for (let at = end - 1; at >= start; at--) {
		if (!isRole(scan, at)) continue;
		// "Jonathan Head", "Bruno Le Maire": a surname that is also a function.
		if (at === end - 1 && at > start && isSurnameToo(scan, start, at)) continue;
		return at;
	}
	return -1;
}

/** A function at the end of a run is a surname behind a given name; in French, where functions have no capital, behind any. */
function isSurnameToo({tokens, language, known}: ScannedSentence, start: number, at: number): boolean {
	if (known[start]) return false;
	if (isGiven(tokens[start]!, language)) return true;
	return language.bodies.order === 'headFirst' && !isCommonWord(language, tokens[at - 1]!.form);
}

/** "Singer Charlotte Church": a given name behind the function makes the rest a person. */
function beforeGiven(scan: ScannedSentence, start: number, end: number): boolean {
	for (let at = start; at < end - 2; at++)
		if (isRole(scan, at) && isGiven(scan.tokens[at + 1]!, scan.language)) return true;
	return false;
}

/** What stands before the function: whose president, minister or director it is. */
function beforeRole(scan: ScannedSentence, start: number, role: number): NameCandidate[] {
	const {known, tokens, language} = scan;
	let end = role;
	while (end > start && (isRole(scan, end - 1) || isDescriptive(scan, end - 1))) end--;
	if (end === start || language.gazetteer.demonym(tokens[start]!.text, language.code)) return [];
	return known[start]?.end === end || end - start < 4 ? candidates(scan, start, end) : [];
}

/** `Foreign`, `Defence`, `Executive`: says which function, names nothing. */
const isDescriptive = ({tokens, known, language}: ScannedSentence, at: number): boolean =>
	!known[at] &&
	!language.bodies.bodyNouns.has(tokens[at]!.form) &&
	!language.names.placeNouns.has(tokens[at]!.form) &&
	isCommonWord(language, tokens[at]!.form);

function candidates(scan: ScannedSentence, start: number, end: number, afterRole = false): NameCandidate[] {
	const {tokens, language} = scan;
	let from = start;
	while (from < end - 1 && !scan.known[from] && isLabel(scan, from)) from++;
	if (from < end - 1 && !scan.known[from] && isDemonymPrefix(scan, from, end)) from++;
	const name = kindOfName(scan, from, end, afterRole || from > start);
	if (name) return [withKeptTitle(scan, withOrigin(scan, name))];
	// A run that is no name may begin with one: "Ukraine War".
	const known = scan.known[from];
	if (known && known.end < end && !language.names.noActorHeads.has(tokens[end - 1]!.form))
		return [kindOfName(scan, from, known.end, false)].filter(candidate => candidate !== null);
	return [];
}

/** A form of address, or a general abbreviation before a name: `ONG Sherpa`. */
function isLabel({tokens, language}: ScannedSentence, at: number): boolean {
	const {form, text} = tokens[at]!;
	return language.names.address.has(form) || (language.names.noActors.has(form) && /^\p{Lu}{2,4}$/u.test(text));
}

/** "pape François": a title in lower case that is part of the name, before a single name. */
function withKeptTitle({tokens, language}: ScannedSentence, name: NameCandidate): NameCandidate {
	const before = tokens[name.start - 1];
	if (name.kind !== 'person' || !before || !language.names.keptTitles.has(before.form)) return name;
	return name.end - name.start > 1 && !/^[IVX]+$/u.test(tokens[name.end - 1]!.text)
		? name
		: {...name, start: name.start - 1};
}

/** "Extrême-Orient russe": the part of a region that lies in a country. */
function withOrigin({tokens, language}: ScannedSentence, name: NameCandidate): NameCandidate {
	const next = tokens[name.end];
	const takesOrigin = name.kind === 'place' || (name.key !== undefined && /-/u.test(tokens[name.start]!.text));
	if (!takesOrigin || name.country !== undefined || !next || next.capital || language.code !== 'fr') return name;
	const lemma = next.readings.find(({pos}) => pos === 'adjective')?.lemma;
	const country = lemma === undefined ? undefined : language.gazetteer.demonym(lemma, 'fr');
	return country === undefined ? name : {...name, end: name.end + 1, country, key: `${name.key ?? ''}:${country}`};
}

/** A nationality before a person or thing, not before a body: "Indonesian Joko Widodo", but "Italian Ministry". */
function isDemonymPrefix({tokens, language}: ScannedSentence, from: number, end: number): boolean {
	if (!language.gazetteer.demonym(tokens[from]!.text, language.code)) return false;
	for (let at = from + 1; at < end; at++) if (language.bodies.bodyNouns.has(tokens[at]!.form)) return false;
	return true;
}

/** Countries whose places are named together with the state or province: "Crawford, Texas". */
const federations: ReadonlySet<string> = new Set(['US', 'CA', 'AU']);

function withStates({tokens, known, language}: ScannedSentence, found: readonly NameCandidate[]): NameCandidate[] {
	if (language.code !== 'en') return [...found];
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
