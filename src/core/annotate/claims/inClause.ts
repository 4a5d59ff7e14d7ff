import type {Span} from '../../text/span.ts';
import type {Token} from '../../text/token.ts';
import {firstEndingAfter} from '../../text/tokenPlaces.ts';
import type {Clause} from './clauses.ts';
import type {Found, Here} from './found.ts';
import type {Scene} from './scene.ts';

/** The quantities and times whose first token is the clause's. */
export function inClause(
	{tokens}: Scene,
	clause: Clause,
	found: Found,
	here: Here,
): Pick<Here, 'quantities' | 'times'> {
	if (here.quantities.length === 0 && here.times.length === 0) return nothing;
	const inside = ({start}: Span): boolean => clause.tokens.includes(tokenAt(tokens, start));
	return {
		quantities: here.quantities.filter(index => inside(found.quantities[index]!)),
		times: here.times.filter(index => inside(found.times[index]!)),
	};
}

const nothing: Pick<Here, 'quantities' | 'times'> = {quantities: [], times: []};

/** Index of the first token that ends after the offset. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
	const first = firstEndingAfter(tokens, offset);
	return first < 0 ? tokens.length : first;
}
