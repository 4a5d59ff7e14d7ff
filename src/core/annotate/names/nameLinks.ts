import {isRole} from './nameTitles.ts';
import type {ScannedSentence} from './scannedSentence.ts';
import {isCommonWord, isGiven} from './wordClasses.ts';

/** The end after a small word inside the name: `von der Leyen`, `Bank of England`, `Ministry of Labour and Employment`. */
export function linkedEnd(scan: ScannedSentence, start: number, end: number): number {
	const {tokens, nameLike, language, known} = scan;
	const {names, bodies} = language;
	const link = tokens[end]!;
	let next = end + 1;
	while (tokens[next] && names.determiners.has(tokens[next]!.form)) next++;
	while (tokens[next] && names.particles.has(tokens[next]!.form) && !tokens[next]!.capital) next++;
	if (!nameLike[next]) return end;
	const after = Math.max(next + 1, known[next]?.end ?? 0);
	if (names.particles.has(link.form) && isPersonBefore(scan, start, end, link.form)) return after;
	if (names.foreignLinks.has(link.form)) return after;
	if (!names.links.has(link.form)) return end;
	if (names.coordinators.has(link.form)) return joinsBodies(scan, start, end, after) ? after : end;
	const head = bodies.order === 'headFirst' ? tokens[start]! : tokens[end - 1]!;
	if (names.noActorHeads.has(head.form) && head.capital) return after;
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
	if (language.names.surnameParticles.has(particle)) return true;
	if (language.bodies.bodyNouns.has(tokens[start]!.form)) return false;
	if (!language.names.links.has(particle)) return end - start <= 3;
	if (end - start > 2 || !isGiven(tokens[start]!, language)) return false;
	// "Dominique de Villepin", but "la France de Macron".
	return !scan.known[start] || !language.names.definite.has(tokens[start - 1]?.form ?? '');
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
