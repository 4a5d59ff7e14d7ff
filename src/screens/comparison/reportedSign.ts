import type {Fact, FactClaim} from '../../core/dossier/dossier.ts';
import type {ScreenInput} from '../screen.ts';

/** What a source that gives no value says of a fact: ≠ where it denies it, that it only expects it where others state it, else a tick. */
export function reportedSign(
	{cause}: Pick<Fact, 'cause'>,
	claims: readonly Pick<FactClaim, 'status'>[],
	{signs, messages}: Pick<ScreenInput, 'signs' | 'messages'>,
): string {
	if (claims.some(({status}) => status === 'denied')) return signs.verdict.conflict;
	const isExpected = cause?.kind === 'status' && claims.every(({status}) => status === 'planned');
	return isExpected ? messages['status.planned'] : signs.reported;
}
