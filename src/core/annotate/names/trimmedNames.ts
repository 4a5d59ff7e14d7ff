import type {NameCandidate} from './nameCandidate.ts';
import {kindOfName} from './nameKinds.ts';
import type {ScannedSentence} from './scannedSentence.ts';
import {isCommonWord, isGiven} from './wordClasses.ts';

/** The names in a run of words that look like one: the whole, without what only says what is named, or its known beginning. */
export function candidates(scan: ScannedSentence, start: number, last: number, afterRole = false): NameCandidate[] {
	const {tokens, language} = scan;
	const end = isNextAdjective(scan, start, last) ? last - 1 : last;
	let from = start;
	while (from < end - 1 && !scan.known[from] && isLabel(scan, from)) from++;
	if (from < end - 1 && !scan.known[from] && isDemonymPrefix(scan, from, end)) from++;
	const name = kindOfName(scan, from, end, afterRole || from > start);
	if (name) return [withKeptTitle(scan, withOrigin(scan, name))];
	// A run that is no name may begin with one: "Algeria War".
	const known = scan.known[from];
	if (known && known.end < end && !language.names.noActorHeads.has(tokens[end - 1]!.form))
		return [kindOfName(scan, from, known.end, false)].filter(candidate => candidate !== null);
	return [];
}

/** A form of address, or an abbreviation that says what is named: `ONG Sherpa`; but "MK Agency" is one name. */
function isLabel({tokens, language}: ScannedSentence, at: number): boolean {
	const {form, text} = tokens[at]!;
	return language.names.address.has(form) || (language.names.labels.has(form) && /^\p{Lu}{2,4}$/u.test(text));
}

/** "pape Grégoire": a title in lower case that is part of the name, before a single name. */
function withKeptTitle({tokens, language}: ScannedSentence, name: NameCandidate): NameCandidate {
	const before = tokens[name.start - 1];
	if (name.kind !== 'person' || !before || !language.names.keptTitles.has(before.form)) return name;
	return name.end - name.start > 1 && !/^[IVX]+$/u.test(tokens[name.end - 1]!.text)
		? name
		: {...name, start: name.start - 1};
}

/** "Grand Nord canadien": the part of a region that lies in a country. */
function withOrigin({tokens, language}: ScannedSentence, name: NameCandidate): NameCandidate {
	const next = tokens[name.end];
	const takesOrigin = name.kind === 'place' || (name.key !== undefined && /-/u.test(tokens[name.start]!.text));
	if (!takesOrigin || name.country !== undefined || !next || next.capital || !language.headFirst) return name;
	const lemma = next.readings.find(({pos}) => pos === 'adjective')?.lemma;
	const country = lemma === undefined ? undefined : language.gazetteer.demonym(lemma, language.code);
	return country === undefined ? name : {...name, end: name.end + 1, country, key: `${name.key ?? ''}:${country}`};
}

/** "… of the Ball Kenyan activist": a nationality at the end belongs to the noun that follows. */
function isNextAdjective({tokens, language, known}: ScannedSentence, start: number, end: number): boolean {
	const last = tokens[end - 1]!;
	const next = tokens[end];
	if (end < start + 2 || known[start]?.end === end || language.headFirst) return false;
	if (next?.kind !== 'word' || next.capital || next.readings[0]?.pos !== 'noun') return false;
	return language.gazetteer.demonym(last.text, language.code) !== undefined && !isGiven(tokens[end - 2]!, language);
}

/** A nationality before a person or thing, not in the name of a body: "Danish Lars Holm", but "British Northern Railways". */
function isDemonymPrefix(scan: ScannedSentence, from: number, end: number): boolean {
	const {tokens, language} = scan;
	const isOfRegion = language.headFirst && language.names.inhabitants.has(tokens[from]!.form);
	if (!isOfRegion && !language.gazetteer.demonym(tokens[from]!.text, language.code)) return false;
	let isWords = !language.headFirst;
	for (let at = from + 1; at < end; at++) {
		if (language.bodies.bodyNouns.has(tokens[at]!.form)) return false;
		isWords &&= isCommonWord(language, tokens[at]!.form) && !isGiven(tokens[at]!, language);
	}
	const last = tokens[end - 1]!;
	return !isWords || last.text.length < 2 || language.names.noActors.has(last.form);
}
