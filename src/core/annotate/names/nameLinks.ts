import {isRole} from './roles.ts';
import type {ScannedSentence} from './scannedSentence.ts';
import {wordsOf} from './thingNames.ts';
import {isCommonWord, isGiven} from './wordClasses.ts';

/** The end after a small word inside the name: `von der Leyen`, `Bank of England`, `Ministry of Labour and Employment`. */
export function linkedEnd(scan: ScannedSentence, start: number, end: number): number {
	const {tokens, nameLike, language, known} = scan;
	const {names, bodies} = language;
	const link = tokens[end]!;
	if (end > start + 1 && names.noActors.has(wordsOf(tokens, start, end).toLowerCase())) return end;
	let next = end + 1;
	while (tokens[next] && names.determiners.has(tokens[next]!.form)) next++;
	while (tokens[next] && names.particles.has(tokens[next]!.form) && !tokens[next]!.capital) next++;
	if (!nameLike[next]) return end;
	if (isAuthorBehind(scan, start, end, next)) return end;
	const after = Math.max(next + 1, known[next]?.end ?? 0);
	if (names.particles.has(link.form) && isPersonBefore(scan, start, end, link.form))
		return names.links.has(link.form) && isBodyBehind(scan, next) ? end : after;
	if (names.foreignLinks.has(link.form)) return after;
	if (!names.links.has(link.form) && !names.titleLinks.has(link.form)) return end;
	if (names.coordinators.has(link.form))
		return (language.headFirst || next === end + 1) && joinsBodies(scan, start, end, after) ? after : end;
	if (joinsTitle(scan, start, end, next)) return after;
	if (!names.links.has(link.form)) return end;
	const head = language.headFirst ? tokens[start]! : tokens[end - 1]!;
	if (names.noActorHeads.has(head.form) && head.capital) return after;
	const linksBody = bodies.bodyNouns.has(head.form) || names.placeNouns.has(head.form) || isRole(scan, end - 1);
	if (language.headFirst && end === start + 1 && isCapitalNoun(scan, start) && isCapitalNoun(scan, next)) return after;
	return linksBody && head.capital ? after : end;
}

/** "Action on Hearing Loss", "Friends of the Earth", "Committee on Armed Services": two common nouns with capitals. */
function joinsTitle(scan: ScannedSentence, start: number, end: number, next: number): boolean {
	const {tokens, language, nameLike, known} = scan;
	if (language.headFirst || !tokens[end - 1]!.capital || !tokens[next]?.capital) return false;
	if ((end === start + 1 && !nameLike[start]) || isGiven(tokens[start]!, language)) return false;
	if (isForPlace(scan, end, next))
		return isTitleNoun(scan, end - 1) && !language.names.noActorHeads.has(tokens[end - 1]!.form);
	const earth = next > end + 1 && known[next] === undefined && language.names.noActors.has(tokens[next]!.form);
	return isTitleNoun(scan, end - 1) && (earth || isTitleNoun(scan, next));
}

/** "Transport for London": what serves a place is named with it. */
const isForPlace = ({tokens, known, language}: ScannedSentence, link: number, next: number): boolean =>
	language.bodies.purposes.has(tokens[link]!.form) && next === link + 1 && known[next]?.name.kind === 'place';

/** A common noun that may stand in the title of a body: no function, no place, no day, no nationality. */
export function isTitleNoun(
	{tokens, language, known}: Pick<ScannedSentence, 'tokens' | 'language' | 'known'>,
	at: number,
): boolean {
	const {form, text} = tokens[at]!;
	const {names, gazetteer} = language;
	if (known[at] || names.roles.has(form) || names.calendar.has(form) || names.noActors.has(form)) return false;
	if (names.lawNouns.has(form) || gazetteer.demonym(text, language.code) !== undefined) return false;
	return isCommonWord(language, form) && !isGiven(tokens[at]!, language);
}

/** A common noun written with a capital, as in "Médecins du Monde". */
function isCapitalNoun({tokens, language, known}: ScannedSentence, at: number): boolean {
	const {readings, form} = tokens[at]!;
	if (known[at] || language.names.roles.has(form) || language.names.noActorHeads.has(form)) return false;
	return readings.length > 0 && readings.every(({pos}) => pos === 'noun' || pos === 'adjective' || pos === 'verb');
}

/** "Ryan Marsh de KDR Capital": letters or the suffix of a company behind the particle. */
function isBodyBehind({tokens, known, nameLike, language}: ScannedSentence, at: number): boolean {
	if (/^\p{Lu}[\p{Lu}&]+$/u.test(tokens[at]!.text) || known[at]?.name.key.startsWith('body:')) return true;
	let end = at + 1;
	while (nameLike[end] && tokens[end]!.start === tokens[end - 1]!.end + 1) end++;
	const {form} = tokens[end - 1]!;
	return end > at + 1 && language.bodies.companySuffixes.has(form);
}

/** "Elna Norvik de Luc Sernin": behind the genitive stands a full name of its own, as that of who made the film. */
function isAuthorBehind(
	{tokens, nameLike, language}: ScannedSentence,
	start: number,
	link: number,
	next: number,
): boolean {
	const {bodies, grammar} = language;
	if (!language.headFirst || next !== link + 1 || !grammar.genitives.has(tokens[link]!.form)) return false;
	if (bodies.bodyNouns.has(tokens[start]!.form) || !isGiven(tokens[next]!, language)) return false;
	return nameLike[next + 1] === true && tokens[next + 1]!.start === tokens[next]!.end + 1;
}

/** "Dominique de Villepin", but not "Delorme de Limoges": a genitive particle needs a given name before it. */
function isPersonBefore(scan: ScannedSentence, start: number, end: number, particle: string): boolean {
	const {tokens, language} = scan;
	if (language.names.surnameParticles.has(particle)) return true;
	if (language.bodies.bodyNouns.has(tokens[start]!.form)) return false;
	if (!language.names.links.has(particle)) return end - start <= 3;
	if (end - start > 2 || !isGiven(tokens[start]!, language)) return false;
	// "Dominique de Villepin", but "la France de Macron".
	return !scan.known[start] || !language.names.definite.has(tokens[start - 1]?.form ?? '');
}

/** "Turks and Caicos Islands", "Ministry of Labour and Employment": one body, not two names. */
function joinsBodies(scan: ScannedSentence, start: number, end: number, after: number): boolean {
	const {tokens, language} = scan;
	const {bodies, names} = language;
	if (namesOneBody(scan, start, end, after)) return true;
	const noun = tokens[after]?.form ?? '';
	if (names.placeNouns.has(noun) && noun.endsWith('s')) return true;
	if (scan.known[end - 1] || scan.known[end + 1] || !isCommonWord(language, tokens[end - 1]!.form)) return false;
	if (!isCommonWord(language, tokens[end + 1]!.form)) return false;
	// "Action on Hearing Loss and Age UK" are two.
	if (tokens[titleNounsEnd(scan, end + 1)]?.capital) return false;
	for (let at = start; at < end - 1; at++) {
		const link = tokens[at + 1]!.form;
		if (bodies.bodyNouns.has(tokens[at]!.form) && names.links.has(link)) return true;
		if (names.titleLinks.has(link) && isTitleNoun(scan, at)) return true;
	}
	return false;
}

/** The end of the subjects that a body deals with: "Department for Environment, Food and Rural Affairs". */
export function listedEnd(scan: ScannedSentence, start: number, end: number): number {
	const {tokens, language} = scan;
	const {bodies, names} = language;
	let head = start;
	while (head < end && !names.links.has(tokens[head]!.form)) head++;
	if (head === start || head >= end || language.headFirst) return end;
	if (!bodies.bodyNouns.has(tokens[head - 1]!.form) && !isRole(scan, head - 1)) return end;
	if (!isTitleNoun(scan, end - 1)) return end;
	for (let at = end; tokens[at]?.text === ','; ) {
		let next = names.coordinators.has(tokens[at + 1]?.form ?? '') ? at + 2 : at + 1;
		next = titleNounsEnd(scan, next);
		if (names.coordinators.has(tokens[next]?.form ?? '')) return titleNounsEnd(scan, next + 1);
		if (next <= at + 1 || names.coordinators.has(tokens[at + 1]!.form)) return next > at + 2 ? next : end;
		at = next;
	}
	return end;
}

function titleNounsEnd(scan: ScannedSentence, start: number): number {
	let end = start;
	while (scan.tokens[end]?.capital && isTitleNoun(scan, end)) end++;
	return end;
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
