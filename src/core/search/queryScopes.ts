import {fold} from './fold.ts';

/** Where a query may look. */
export type ScopeName = 'source' | 'actor' | 'before' | 'after';

/** Names of the scopes, folded, in the languages of the interface. */
const scopes: Readonly<Record<string, ScopeName>> = {
	source: 'source',
	actor: 'actor',
	acteur: 'actor',
	before: 'before',
	avant: 'before',
	after: 'after',
	apres: 'after',
};

/** A scope with its value, a phrase in quotation marks (perhaps not closed yet), or a word. */
export const queryPart =
	/(?<scope>\p{L}+):(?:["“«](?<quoted>[^"”»]*)["”»]?|(?<value>\S*))|["“«](?<phrase>[^"”»]*)["”»]?|(?<word>[^\s"“«]+)/gu;

/** The scope of this name, whatever its case and accents; undefined for any other word. */
export const scopeNamed = (name: string | undefined): ScopeName | undefined => {
	const key = fold(name ?? '');
	return Object.hasOwn(scopes, key) ? scopes[key] : undefined;
};

/** What a query looks for, without where: all but its scopes, as it was typed. */
export function withoutScopes(text: string): string {
	let kept = '';
	let at = 0;
	for (const match of text.matchAll(queryPart)) {
		if (scopeNamed(match.groups?.scope) === undefined) continue;
		kept += text.slice(at, match.index).trimEnd();
		at = match.index + match[0].length;
	}
	return (kept + text.slice(at)).trim();
}
