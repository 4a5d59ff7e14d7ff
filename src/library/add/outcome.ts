import type {CutLine} from '../../core/article/cutFurniture.ts';
import type {ImportReason} from '../../importing/importProblem.ts';
import type {Placement} from './articleStore.ts';
import type {FetchReason} from './fetchProblem.ts';

/** Why something was not brought in; `disk` is the disk's own error. */
export type AddReason =
	| ImportReason
	| FetchReason
	| 'missing'
	| 'folder'
	| 'unreadable'
	| 'disk'
	| 'noAddress'
	| 'tooMany'
	| 'nothingChosen';

/** What became of one thing that was to be brought in. */
export type Outcome = {
	/** As it was given, or the address or title of an item. */
	readonly source: string;
	readonly title: string | null;
	/** Lines left out as page furniture. */
	readonly cut: readonly CutLine[];
	/** Only the part that is open to everybody. */
	readonly partial: boolean;
} & (Placement | {readonly kind: 'failed'; readonly reason: AddReason; readonly detail: string});

/** A problem that has a reason to be told; everything else is a mistake of ours. */
export class AddProblem extends Error {
	readonly reason: AddReason;
	readonly detail: string;

	constructor(reason: AddReason, detail = '') {
		super(`${reason}${detail === '' ? '' : `: ${detail}`}`);
		this.reason = reason;
		this.detail = detail;
	}
}

/** The reason of a problem that is nobody's mistake; throws every other error on. */
export function knownProblem(error: unknown): {reason: AddReason; detail: string} {
	const {reason, detail} = error as Partial<AddProblem>;
	if (reason !== undefined && detail !== undefined) return {reason, detail};
	throw error;
}
