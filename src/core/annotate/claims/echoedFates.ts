import {isWithin} from '../../language/concepts/concepts.ts';
import {fates} from '../../language/concepts/fates.ts';
import {sequenceAt} from '../../text/formSequences.ts';
import type {Token} from '../../text/token.ts';
import {firstFrom} from '../../text/tokenPlaces.ts';
import type {Claim, Count} from '../annotation.ts';
import type {Context} from '../context.ts';

/** What befell those last told of, and in which sentence. */
type Told = {readonly fate: string; readonly sentence: number};

/**
 * `Seven sailors died.` **`So did two cooks.`** `Deux mousses` **`aussi`**. What befell those before befell these too, where a sentence
 * or clause says nothing else of them.
 */
export function echoedFates(claims: readonly Claim[], context: Context): readonly Claim[] {
	let told: Told | null = null;
	return claims.map(claim => {
		if (claim.counts.length === 0) return claim;
		const before: Told | null = told;
		const echoes = before !== null && claim.sentence <= before.sentence + 1 && isEcho(claim, context);
		const counts = echoes ? claim.counts.map(count => echoed(count, before.fate)) : claim.counts;
		const fate: string | undefined = counts.map(({what}) => what).find(what => fates.has(what));
		told = fate === undefined ? null : {fate, sentence: claim.sentence};
		return echoes ? {...claim, counts} : claim;
	});
}

/** `so did`, `as were` before those counted; behind them, with no verb, `aussi`. */
function isEcho({start, end, sentence, verbs, counts}: Claim, {sentences, languages}: Context): boolean {
	const {tokens, language} = sentences[sentence]!;
	const {echoes, likewise} = languages[language].clauses;
	if (counts.some(({event}) => event !== null)) return false;
	const first = firstFrom(tokens, start);
	for (let at = first; at < first + opening; at++) if (sequenceAt(echoes, tokens, at) !== undefined) return true;
	if (verbs !== null) return false;
	const last = tokens.slice(first, pastEnd(tokens, end)).findLast(({kind}) => kind === 'word');
	return last !== undefined && likewise.has(last.form);
}

/** Such words stand within so many tokens: `, and` **`so did`**. */
const opening = 3;

/** Index behind the last token of a clause that ends at an offset. */
function pastEnd(tokens: readonly Token[], end: number): number {
	const next = firstFrom(tokens, end);
	return next < 0 ? tokens.length : next;
}

function echoed(count: Count, fate: string): Count {
	if (fates.has(count.what) || !isWithin(count.what, 'person')) return count;
	return {...count, what: fate, members: count.what === 'person' ? null : count.what, event: fate};
}
