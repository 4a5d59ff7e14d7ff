import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {isVerbAmong} from '../../text/wordAmong.ts';
import {hasClass, pluralNounClass} from '../../text/wordClass.ts';
import {peopleAt} from './changedNoun.ts';
import {countOf} from './countNouns.ts';
import type {Draft, Reference} from './draft.ts';
import {nounOf} from './nouns.ts';

/** Words at most from a verb of estimating to its number: `puts` **`suspected cases on the coast at`** `130`. */
const longestObject = 8;

/** `puts suspected cases` **`at 130`**, `évalue les cas suspects` **`à 130`**: what somebody puts a number at, where that is not told as a number of it. */
export function byEstimatedThings({tokens, from}: Draft, language: Language): Reference | null {
	const {counting, grammar, headFirst} = language;
	if (!counting.valuedAt.has(tokens[from - 1]?.form ?? '')) return null;
	const verb = estimatingVerb(tokens, from, language);
	if (verb === null) return null;
	const object = tokens.slice(verb + 1, from - 1);
	const end = object.findIndex(({form}) => grammar.prepositions.has(form));
	const named = (end < 0 ? object : object.slice(0, end)).filter(token => isPlural(token, language));
	const noun = headFirst ? named[0] : named.at(-1);
	if (noun === undefined) return null;
	// `job` **`losses`**: of people and of jobs, a loss is no sum.
	if (counting.sums.has(nounOf(noun)!)) return headFirst ? null : peopleAt(object[object.indexOf(noun) - 1], language);
	return countOf(nounOf(noun)!, noun, 'estimated');
}

function estimatingVerb(tokens: readonly Token[], from: number, {counting}: Language): number | null {
	for (let at = from - 2; at >= Math.max(0, from - 1 - longestObject) && tokens[at]!.kind === 'word'; at--)
		if (isVerbAmong(tokens[at], counting.estimating)) return at;
	return null;
}

const isPlural = (token: Token, {counting}: Language): boolean =>
	(hasClass(token, pluralNounClass) || counting.alikeInPlural.has(token.form)) &&
	nounOf(token) !== null &&
	!counting.numberNouns.has(token.form);
