import {systemCode, systemReason} from '../files/systemError.ts';

/** Why an address gave nothing; the detail of the problem has the status, the host or the code of the error. */
export type FetchReason =
	| 'scheme'
	| 'notFound'
	| 'refused'
	| 'login'
	| 'busy'
	| 'status'
	| 'timeout'
	| 'tooLarge'
	| 'redirects'
	| 'redirectedNowhere'
	| 'private'
	| 'certificate'
	| 'broken';

/** An address that could not be fetched; `detail` is a status, a limit or an error's code. */
export class FetchProblem extends Error {
	readonly reason: FetchReason;
	readonly detail: string;

	constructor(reason: FetchReason, detail = '') {
		super(`${reason}${detail === '' ? '' : `: ${detail}`}`);
		this.reason = reason;
		this.detail = detail;
	}
}

const reasons: Readonly<Record<number, FetchReason>> = {
	401: 'login',
	402: 'login',
	403: 'refused',
	404: 'notFound',
	407: 'login',
	410: 'notFound',
	429: 'busy',
	451: 'refused',
	503: 'busy',
};

/** What a server's status means when it gives no page. */
export const statusProblem = (status: number): FetchProblem =>
	new FetchProblem(reasons[status] ?? 'status', String(status));

const certificateCode = /CERT|SSL|TLS|SELF_SIGNED|VERIFY|ALTNAME/u;

/** What an error of the network means. */
export function networkProblem(error: unknown): FetchProblem {
	// Several addresses of one name that all fail come as one error without a code of its own.
	const own = systemCode(error) ?? systemReason(error instanceof AggregateError ? error.errors[0] : error);
	return new FetchProblem(certificateCode.test(own) ? 'certificate' : 'broken', own);
}
