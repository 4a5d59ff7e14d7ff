/** Why something cannot be brought in. */
export type ImportReason =
	| 'noArticle'
	| 'loginWall'
	| 'notText'
	| 'notFeed'
	| 'notBook'
	| 'protected'
	| 'tooLarge'
	| 'tooComplex'
	| 'unknownKind';

/** Material that holds no article; the reason is said in the interface's language. */
export class ImportProblem extends Error {
	readonly reason: ImportReason;
	readonly detail: string;

	constructor(reason: ImportReason, detail = '') {
		super(`${reason}${detail === '' ? '' : `: ${detail}`}`);
		this.reason = reason;
		this.detail = detail;
	}
}
