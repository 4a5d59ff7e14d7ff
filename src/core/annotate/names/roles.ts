import type {ScannedSentence} from './scannedSentence.ts';

/** A function, in the singular or plural: `Minister`, `Representatives`. */
export function isRole({tokens, language}: ScannedSentence, at: number): boolean {
	const token = tokens[at]!;
	const {roles, formerPrefix, partyMembers} = language.names;
	if (roles.has(token.form)) return true;
	if (token.form.startsWith(formerPrefix) && roles.has(token.form.slice(formerPrefix.length))) return true;
	if (!token.form.endsWith('s') || language.bodies.bodyNouns.has(token.form)) return false;
	// "Jeunes Agriculteurs": where functions have no capital, one in the plural with a capital is a name.
	if (token.capital && language.headFirst) return false;
	const singular = token.form.slice(0, -1);
	return roles.has(singular) && !partyMembers.has(singular);
}

/** "Welsh Executive", "Northern Ireland Executive": the government of a people or place. */
export function isExecutive({tokens, language, known}: ScannedSentence, start: number, end: number): boolean {
	const {bodies, gazetteer} = language;
	if (end - start < 2 || !bodies.executives.has(tokens[end - 1]!.form)) return false;
	if (known[start]?.end === end - 1) return known[start].name.kind === 'place' || known[start].name.kind === 'country';
	const people = tokens[end - 2]!;
	return (
		end === start + 2 &&
		(bodies.regionalAdjectives.has(people.form) || gazetteer.demonym(people.text, language.code) !== undefined)
	);
}
