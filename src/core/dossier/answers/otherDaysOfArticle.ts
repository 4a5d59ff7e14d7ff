import type {Answer, AnswerDraft} from './answer.ts';

/** Days before its article after which a dated number is of another time. */
const recent = 20;

/** Marks the answers that their article dates to another day than the rest; a date of which a number is told again without it is the rest's. */
export function markOtherDays(answers: readonly AnswerDraft[]): void {
	const keyOf = ({article, count}: Answer): string => `${article} ${count.what}`;
	const dated = answers.filter(({asOf}) => asOf !== null);
	const undated = answers.filter(({asOf}) => asOf === null);
	const kinds = new Set(undated.map(keyOf));
	const numbers = new Set(undated.map(answer => `${keyOf(answer)} ${answer.low} ${answer.high}`));
	const retold = dated.filter(answer => numbers.has(`${keyOf(answer)} ${answer.low} ${answer.high}`));
	const days = new Set(retold.map(answer => `${keyOf(answer)} ${answer.asOf}`));
	for (const answer of dated) {
		const {asOf, published} = answer;
		const old = published === null || daysBetween(asOf, published) > recent;
		answer.otherDay = old && !days.has(`${keyOf(answer)} ${asOf}`) && kinds.has(keyOf(answer));
	}
}

/** Days from the first day of a date to another; 0 when one is not known to the day. */
function daysBetween(date: string | null, other: string): number {
	const days = (Date.parse(other.slice(0, 10)) - Date.parse(date?.slice(0, 10) ?? '')) / 86_400_000;
	return Number.isNaN(days) ? 0 : days;
}
