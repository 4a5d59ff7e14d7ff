import {isWithin} from '../../language/concepts/concepts.ts';
import {fates, fatesOfOneGroup} from '../../language/concepts/fates.ts';
import {demographics, widerWords} from '../../language/concepts/kindsOfPeople.ts';
import {coreOf, type Difference, type Reading} from './reading.ts';
import {agreementOf, denialOf, differenceOfOneThing, differenceOfOthers} from './readingDifferences.ts';

/** How two readings of one question differ, with their words; the first cause that explains the difference is given. */
export function differenceBetween(one: Reading, other: Reading): Difference {
	const {verdict, cause} = differenceOfReadings(one, other);
	return {verdict, cause: cause.kind === 'same' ? cause : {said: [one.said, other.said], ...cause}};
}

const differenceOfReadings = (one: Reading, other: Reading): Difference =>
	denialOf(one, other) ?? differenceOfWhatIsTold(one, other);

function differenceOfWhatIsTold(one: Reading, other: Reading): Difference {
	if (one.currency !== null && other.currency !== null && one.currency !== other.currency)
		return {verdict: 'measure', cause: {kind: 'counted', counted: [one.currency, other.currency]}};
	if (one.what === other.what && areOtherMembers(one, other))
		return (
			agreementOf(one, other) ?? {verdict: 'measure', cause: {kind: 'counted', counted: [one.members!, other.members!]}}
		);
	if (one.what === other.what) return differenceOfOneThing(one, other);
	if (areCasesOfDisease(one, other)) return differenceOfOneThing({...one, what: infected}, {...other, what: infected});
	const what = saidWider(one.what, other.what) ?? saidWider(other.what, one.what);
	if (what !== null) return differenceOfOneThing({...one, what}, {...other, what});
	const areFates = fates.has(one.what) && fates.has(other.what);
	if (areFates) return (areOfOneGroup(one, other) ? agreementOf(one, other) : null) ?? otherCount(one, other);
	return (
		agreementOf(one, other) ?? (contradictsKind(one, other) ? differenceOfOthers(one, other) : otherCount(one, other))
	);
}

/** `35 cases`, and `37 cases of cholera`: only one source names the disease beside its number. */
const infected = 'infected';
const areCasesOfDisease = ({what}: Reading, {what: next}: Reading): boolean =>
	(what === infected && next === 'case') || (what === 'case' && next === infected);

/** `900 spectators`, and `1,100 people`, `250 police officers` and `400 officers`: the wider word says less of the same, and explains no difference. */
const saidWider = (narrow: string, wide: string): string | null =>
	widerWords.get(wide)?.some(kind => narrow === kind || isWithin(narrow, kind)) && !fates.has(narrow) ? narrow : null;

/** The boys among the dead, and the children. */
const areOtherMembers = ({members}: Reading, {members: others}: Reading): boolean =>
	members !== others && demographics.has(members ?? '') && demographics.has(others ?? '');

/** Those who are trapped, and then rescued: of one number they are the same. */
const areOfOneGroup = (one: Reading, other: Reading): boolean =>
	fatesOfOneGroup.has(one.what) && fatesOfOneGroup.has(other.what);

const otherCount = (one: Reading, other: Reading): Difference => ({
	verdict: 'measure',
	cause: {kind: 'counted', counted: [one.what, other.what]},
});

/** More cars than vehicles: that one kind is part of the other does not explain it. */
function contradictsKind(one: Reading, other: Reading): boolean {
	const [narrow, wide] = isWithin(one.what, other.what) ? [one, other] : [other, one];
	return isWithin(narrow.what, wide.what) && coreOf(narrow) > coreOf(wide);
}
