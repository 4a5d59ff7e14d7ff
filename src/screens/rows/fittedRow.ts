import type {Location} from '../../core/dossier/dossier.ts';
import {once} from '../../core/text/once.ts';
import type {Place, Row, Run} from './row.ts';

/** What a row of one line is made of; its words and the passages that it rests on only when somebody looks at it. */
type LateRow = {
	readonly opens: Place;
	readonly key: string;
	readonly runs: () => readonly Run[];
	readonly below?: readonly Run[] | undefined;
	readonly sources?: () => readonly Location[];
	readonly also?: () => string;
};

/** A row that its screen has fitted into the width: of a long list most are never written. */
export function fittedRow({opens, key, runs, below, sources = () => [], also}: LateRow): Row {
	const written = once(runs);
	return {
		opens,
		key,
		isFitted: true,
		...(below ? {below} : {}),
		get runs() {
			return written();
		},
		get sources() {
			return sources();
		},
		get also() {
			return also?.() ?? '';
		},
	};
}
