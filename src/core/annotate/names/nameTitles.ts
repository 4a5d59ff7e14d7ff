import {isCompassAdjective} from '../../language/compass.ts';
import type {NameCandidate} from './nameCandidate.ts';
import {beginsSentence} from './nameEvidence.ts';
import {isExecutive, isRole} from './roles.ts';
import type {ScannedSentence} from './scannedSentence.ts';
import {candidates} from './trimmedNames.ts';
import {isCommonWord, isEverydayWord, isGiven} from './wordClasses.ts';

/** Cuts titles and functions out of a run: "US Secretary of State Ann Miller" holds a country and a person. */
export function namesInRun(scan: ScannedSentence, start: number, end: number): NameCandidate[] {
	if (scan.known[start]?.end === end) return candidates(scan, start, end);
	if (isSurnameAlone(scan, start, end)) return [{start: end - 1, end, kind: 'person', rule: 'surname of the article'}];
	if (isTwoPersons(scan, start, end))
		return [...candidates(scan, start, start + 2), ...candidates(scan, start + 2, end)];
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

/** "Geoffrey Marsh Nora Quill", where a mark between two was lost: given name and surname twice. */
function isTwoPersons({tokens, language}: ScannedSentence, start: number, end: number): boolean {
	if (end !== start + 4) return false;
	for (let at = start; at < end; at++) {
		const isFirst = (at - start) % 2 === 0;
		if (tokens[at]!.kind !== 'word' || isGiven(tokens[at]!, language) !== isFirst) return false;
		if (language.bodies.bodyNouns.has(tokens[at]!.form) || isCommonWord(language, tokens[at]!.form)) return false;
	}
	return true;
}

/** `Player` after "Gary Player", also behind the word that begins the sentence: "Later Player praised". */
function isSurnameAlone({tokens, language, evidence}: ScannedSentence, start: number, end: number): boolean {
	if (!evidence.surnames.has(tokens[end - 1]!.text)) return false;
	if (end === start + 1) return true;
	const first = tokens[start]!;
	if (end !== start + 2 || !beginsSentence(tokens, start) || isGiven(first, language)) return false;
	return isEverydayWord(language, first.form) && !language.names.roles.has(first.form);
}

/** "Secretary of State X", "President of the European Commission X": a known complement is an actor of its own. */
function afterComplement(scan: ScannedSentence, role: number, end: number): NameCandidate[] {
	const {tokens, known, language} = scan;
	let at = role + 2;
	while (at < end && language.names.determiners.has(tokens[at]!.form)) at++;
	const complement = known[at]?.end ?? givenAfter(scan, at, end) ?? at + 1;
	const named = known[at] && !language.names.territorialTitles.has(tokens[role]!.form);
	const body =
		complement < end && !isGiven(tokens[complement]!, language) && language.bodies.bodyNouns.has(tokens[end - 1]!.form);
	if (body || isBodyOfRole(scan, role, at, end)) return candidates(scan, at, end);
	return [
		...(named ? candidates(scan, at, complement) : []),
		...(complement < end && !isCommon(scan, complement, end) ? candidates(scan, complement, end, true) : []),
	];
}

/** "Secretary of Homeland Security Jane Doe": where the given name stands that common words come before. */
function givenAfter({tokens, language}: ScannedSentence, at: number, end: number): number | undefined {
	for (let word = at; word < end - 1; word++) {
		if (isGiven(tokens[word]!, language)) return word > at ? word : undefined;
		if (tokens[word]!.readings.length === 0) return undefined;
	}
	return undefined;
}

/** "CEO of Bright Harbor": the complement of such a function is a body whatever its words; a person's name may follow. */
function isBodyOfRole({tokens, known, language}: ScannedSentence, role: number, at: number, end: number): boolean {
	if (known[at] || end - at < 2 || !language.names.bodyRoles.has(tokens[role]!.form)) return false;
	for (let word = at; word < end; word++) if (isGiven(tokens[word]!, language)) return false;
	return true;
}

/** "Director of Public Prosecutions": common words go on with the function. */
function isCommon({tokens, language}: ScannedSentence, start: number, end: number): boolean {
	for (let at = start; at < end; at++)
		if (tokens[at]!.kind === 'word' && (!isCommonWord(language, tokens[at]!.form) || isGiven(tokens[at]!, language)))
			return false;
	return true;
}

/** The last word of a run that tells a function; -1 when the run is the name of a body or person. */
function lastRole(scan: ScannedSentence, start: number, end: number): number {
	const {tokens, language} = scan;
	const {bodies, names} = language;
	const last = tokens[end - 1]!;
	if (language.headFirst && bodies.bodyNouns.has(tokens[start]!.form)) return -1;
	if (isExecutive(scan, start, end)) return -1;
	const linked = roleBeforeLink(scan, start, end);
	if (linked >= 0 && !language.headFirst && bodies.bodyNouns.has(last.form)) return linked;
	if (bodies.bodyNouns.has(last.form) && !names.roles.has(last.form) && !beforeGiven(scan, start, end)) return -1;
	for (let at = end - 1; at >= start; at--) {
		if (!isRole(scan, at) || isTitleOfMany(scan, at)) continue;
		// "Robin Head", "Claire Le Maire": a surname that is also a function.
		if (isTitleInside(scan, start, at)) continue;
		if (at === end - 1 && at > start && (isSurnameToo(scan, start, at) || isSubject(scan, start, at))) continue;
		return at;
	}
	return -1;
}

/** "Sultan Omar Sultan Ridzal Shah": a title behind a name is part of a longer one. */
const isTitleInside = ({tokens, language}: ScannedSentence, start: number, at: number): boolean =>
	at > start + 1 &&
	language.names.keptTitles.has(tokens[at]!.form) &&
	language.names.keptTitles.has(tokens[start]!.form) &&
	!language.names.keptTitles.has(tokens[at - 1]!.form);

/** "Mothers Against Drunk Driving", "Doctors Without Borders": persons who name their body. */
const isTitleOfMany = ({tokens, language}: ScannedSentence, at: number): boolean =>
	tokens[at]!.form.endsWith('s') &&
	language.names.titleLinks.has(tokens[at + 1]?.form ?? '') &&
	!language.grammar.genitives.has(tokens[at + 1]!.form);

/** "General Secretary of National Farmers Union": a function before the first link, behind nothing but what describes it. */
function roleBeforeLink(scan: ScannedSentence, start: number, end: number): number {
	const {tokens, language, known} = scan;
	for (let at = start; at < end - 1; at++) {
		if (known[at] || language.bodies.bodyNouns.has(tokens[at]!.form)) return -1;
		if (language.names.links.has(tokens[at]!.form)) return at > start && isRole(scan, at - 1) ? at - 1 : -1;
		if (!isRole(scan, at) && !isCommonWord(language, tokens[at]!.form)) return -1;
	}
	return -1;
}

/** A function at the end of a run is a surname behind a given name; in French, where functions have no capital, behind any. */
function isSurnameToo({tokens, language, known}: ScannedSentence, start: number, at: number): boolean {
	if (known[start]) return false;
	if (isGiven(tokens[start]!, language)) return true;
	return language.headFirst && !isCommonWord(language, tokens[at - 1]!.form);
}

/** "Department of Justice": what the body deals with, no function. */
function isSubject({tokens, language}: ScannedSentence, start: number, at: number): boolean {
	return (
		at - 2 >= start &&
		language.names.links.has(tokens[at - 1]!.form) &&
		language.bodies.bodyNouns.has(tokens[at - 2]!.form)
	);
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
	const whole = endOfKnown(scan, start, role);
	while (end > start && end !== whole && (isRole(scan, end - 1) || isDescriptive(scan, start, end - 1))) end--;
	if (end === start || language.gazetteer.demonym(tokens[start]!.text, language.code)) return [];
	// "Office of the UNESCO Representative": the body is that of the function; only what stands behind the article is a name.
	let from = start;
	for (let at = start; at < end; at++) if (language.names.determiners.has(tokens[at]!.form)) from = at + 1;
	if (from === end || language.names.links.has(tokens[end - 1]!.form)) return [];
	// "Police Constable", "Union President": the noun of a body alone says what kind of function it is.
	if (end === from + 1 && known[from] === undefined && language.bodies.bodyNouns.has(tokens[from]!.form)) return [];
	return known[from]?.end === end || end - from < 7 ? candidates(scan, from, end).map(asOwnerOfRole) : [];
}

/** "Former Elna-Norvik Chairman": `former` tells of the chairman, so the name between is no person for it. */
const asOwnerOfRole = (name: NameCandidate): NameCandidate =>
	name.rule === 'function before' ? {...name, kind: 'organization', rule: 'function behind', weak: true} : name;

/** The end of the last known name in a run: `York` in "District of New York Judge" describes no judge. */
function endOfKnown({known}: ScannedSentence, start: number, end: number): number {
	let last = -1;
	for (let at = start; at < end; at++) {
		const match = known[at];
		if (match && match.end <= end) last = match.end;
	}
	return last;
}

/** `Foreign`, `Defence`, `Executive`, `District`: says which function, names nothing. */
function isDescriptive({tokens, known, language}: ScannedSentence, start: number, at: number): boolean {
	const {form} = tokens[at]!;
	const before = at > start ? tokens[at - 1] : undefined;
	const isBody = language.bodies.bodyNouns.has(form) && language.bodies.bodyNouns.get(form) !== 'place';
	const isPlace = language.names.placeNouns.has(form);
	if (known[at] || isBody || (!isPlace && !isCommonWord(language, form))) return false;
	// "Norvik Southern President": a part of the compass ends the name before it.
	if (before && isCompassAdjective(form) && !isCommonWord(language, before.form)) return false;
	if (before && language.names.links.has(before.form)) return false;
	if (!isPlace) return true;
	// "Marsh County District Attorney": of two place nouns, the second belongs to the function.
	const further = before && (language.names.placeNouns.has(before.form) || isCommonWord(language, before.form));
	return further === true || known[at - 1] !== undefined;
}
