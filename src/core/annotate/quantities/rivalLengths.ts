import {conceptOfToken} from '../../language/concepts/concepts.ts';
import type {Language} from '../../language/language.ts';
import type {Draft, Reference} from './draft.ts';
import {take} from './otherNumbers.ts';

/** Rule of a length that has its unit from the one that it is set against. */
export const rivalLength = 'shared unit';

/** Words at most before a number that set it against a length of its sentence. */
const reach = 2;

/** `Six hours,` **`not three`**`.`, `five hours, whatever the minister, who insists on` **`three`**`, may say`: another length, in the unit of the one before. */
export function byRivalLength(draft: Draft, before: Draft | undefined, language: Language): Reference | null {
	if (before?.sentence !== draft.sentence || before.measure !== 'duration' || before.unit === null) return null;
	if (before.unit === language.units.age.name || !endsPhrase(draft)) return null;
	return isSetAgainst(draft, language) ? take(before, rivalLength) : null;
}

const endsPhrase = ({tokens, to}: Draft): boolean => tokens[to] === undefined || tokens[to]!.kind === 'sign';

/** What somebody does who gives another length. */
const gives: ReadonlySet<string> = new Set(['say', 'insist', 'claim', 'argue', 'admit', 'speak']);

/** Behind `not`, a word of contrast, or a verb by which somebody says how many. */
function isSetAgainst({tokens, from}: Draft, {clauses, code}: Language): boolean {
	return tokens.slice(Math.max(0, from - reach), from).some(token => {
		if (clauses.negations.has(token.form) || clauses.against.has(token.form)) return true;
		return token.kind === 'word' && gives.has(conceptOfToken(token, code, 'verb')?.group ?? '');
	});
}
