import type {Measure} from '../../annotate/annotation.ts';
import {areOfOneSide} from '../../language/concepts/sides.ts';
import {conceptSet} from '../../language/wordLists.ts';
import type {Answer} from '../answers/answer.ts';
import {areOneAspect} from '../answers/aspectOf.ts';
import {areOfOneBallot} from '../answers/ballotShares.ts';
import {isSaidOnce} from '../answers/penalties.ts';
import {areOfOnePurpose, areOfTwoPurposes} from '../answers/purposeOf.ts';
import {areOneStretch} from '../answers/stretchOf.ts';
import {areTellingDurations} from '../answers/tellingNumbers.ts';
import {isFate} from '../answers/tolls.ts';
import {areRivalCounts} from '../answers/turnouts.ts';
import {areOneArmysLosses} from './countedLikeness.ts';
import {type Likeness, otherPatients} from './likeness.ts';
import {statedValuesMeet, valuesMeet, valueWeights} from './valueLikeness.ts';

/** Something about two answers that tells more, or less, than how alike they are. */
type BondSign = {
	readonly name: string;
	/** Measures of which it may tell anything: it is only looked for there. */
	readonly of: readonly Measure[];
	/** What it tells, added to their bond; below 0 it tells against one question. */
	readonly weight: number;
	/** A weaker bond counts as this first: where the sign tells so much that little else is needed. */
	readonly least: number;
	applies(one: Answer, other: Answer, alike: Likeness): boolean;
};

/** A sign of any measure that leaves a bond as weak as it is, unless it says otherwise. */
const sign = (
	name: string,
	weight: number,
	applies: BondSign['applies'],
	{of = allMeasures, least = Number.NEGATIVE_INFINITY}: Partial<Pick<BondSign, 'of' | 'least'>> = {},
): BondSign => ({name, of, weight, least, applies});
const allMeasures: readonly Measure[] = ['count', 'money', 'share', 'duration', 'measure', 'multiple'];
const ofLengths = {of: ['duration']} as const;
const ofTerms = {of: ['duration', 'money']} as const;

/** Less alike than this, two numbers count things that are not called one. */
const leastOfOneThing = 0.3;

/** Sentences with less in common than this are of two things, unless their numbers are one. */
const leastShared = 0.02;
const sharesNothing = ({event, who, about, context, scope}: Likeness): boolean =>
	event < 1 && who + about + context < leastShared && scope < 1;
const shareOnlyNumber = ({quantity: {measure}}: Answer, _: Answer, alike: Likeness): boolean =>
	sharesNothing(alike) && (alike.value < valueWeights.round || alike.what < leastOfOneThing || measure === 'duration');

/** Less alike than this, two values are not near each other. */
const leastNearPeople = 0.3;
/** "7,000 people" and "2,800 people" with nothing beside them in common: people are counted everywhere. */
const areJustPeople = ({count}: Answer, {count: other}: Answer, {value, event, who, about, scope}: Likeness): boolean =>
	count.what === 'person' &&
	other.what === 'person' &&
	value < leastNearPeople &&
	event < 1 &&
	who + about === 0 &&
	scope < 1;

/** Two things that last may last equally long: sentences with less in common than this are of two. */
const sharedByLasting = 0.3;
const lastsApart = ({quantity}: Answer, {context}: Likeness): boolean =>
	quantity.measure === 'duration' && context < sharedByLasting;

/** Sentences with less in common than this in which all others take part tell of two things. */
const sharedByStrangers = 0.1;
const areOfStrangers = ({whoKnown, who, about, event, context}: Likeness): boolean =>
	whoKnown === 1 && who + about + event === 0 && context < sharedByStrangers;

const haveOneKind = (one: Answer, other: Answer): boolean =>
	one.count.members !== null && one.count.members === other.count.members && !isFate(one);

/** Less alike, two measures are hardly of one thing: what is measured twice is measured much alike. */
const leastAlikeMeasures = 0.6;

/** `three inquiries`; one person or two is told of many. */
const countOneThing = ({count: {what}, kind, low}: Answer, {count: {what: next}}: Answer): boolean =>
	what === next && low > 1 && !kind.isPerson && !kind.isFate;

/** That one thing lasts almost as long, of which both say the same beside: `five hours of deliberation`, `nearly six`. */
const longestTimes = 1.5;
const leastSharedBeside = 0.25;
/** Terms are set and not measured: five years are none of six. */
const handedOut: ReadonlySet<string> = conceptSet('sentence imprison demand');
const lastAlmostAsLong = (one: Answer, other: Answer, {event, about}: Likeness): boolean =>
	!one.isAge &&
	!valuesMeet(one, other) &&
	event === 1 &&
	about >= leastSharedBeside &&
	!handedOut.has(one.count.event ?? '') &&
	Math.max(one.high, other.high) <= longestTimes * Math.min(one.low, other.low);

/** Two shares by which something rose or fell that are unlike, and nothing beside them is the same: two things change. */
const changeOtherwise = (one: Answer, other: Answer, {about, value}: Likeness): boolean =>
	one.quantity.change !== undefined && other.quantity.change !== undefined && about === 0 && value < leastOfOneThing;

const ofBallots: ReadonlySet<string> = conceptSet('vote voter seat');
const isOfBallot = ({count: {what, members}}: Answer): boolean => ofBallots.has(what) || ofBallots.has(members ?? '');
const areOfOneParty = (one: Answer, other: Answer): boolean =>
	one.owner !== null &&
	one.owner === other.owner &&
	(isOfBallot(one) || isOfBallot(other)) &&
	!areOfOneBallot(one, other);

const isFromElsewhere = ({anchor}: Answer, other: Answer): boolean =>
	anchor !== null && other.anchor === null && !other.isDistance;

const leastAlikeLeads = 0.7;
const areBothLeads = (one: Answer, other: Answer, {what, scope}: Likeness): boolean =>
	one.lead && other.lead && what >= leastAlikeLeads && scope >= 0;

const leastNear = 0.65;
const leastAlikeNear = 0.5;
const areNearLoners = (one: Answer, other: Answer, alike: Likeness): boolean =>
	one.alone &&
	other.alone &&
	alike.value >= leastNear &&
	alike.what >= leastAlikeNear &&
	alike.scope >= 0 &&
	((isBounded(one) && isBounded(other)) || !sharesNothing(alike)) &&
	(one.anchor === null) === (other.anchor === null);

/** What is told as more than something may be anything above. */
const isBounded = ({quantity: {min, max}}: Answer): boolean => min !== null && max !== null;

/** Less near than this, two numbers may be of two things that are counted under one noun. */
const leastAlikeUntold = 0.65;
const befellUntold = ({count}: Answer, {count: other}: Answer, {value}: Likeness): boolean =>
	count.event === null && other.event === null && value < leastAlikeUntold;
const befellSome = (one: Answer, {members}: Answer, {value}: Likeness): boolean =>
	isFate(one) && (one.members === null) !== (members === null) && value < leastAlikeUntold;

const isNoStage = ({stage}: Answer): boolean => stage === null;
const areOnePenalty = ({penalty, stage}: Answer, {penalty: kind, stage: next}: Answer): boolean =>
	penalty !== null && penalty === kind && stage !== null && stage === next;

const areOneSidesTolls = (one: Answer, other: Answer): boolean =>
	one.kind.isFate &&
	one.count.what === other.count.what &&
	(areOfOneSide(one.members ?? '', other.members ?? '') || areOneArmysLosses(one, other));

/** So many times as large as its lower bound is the upper one of what only names an order of size. */
const orderOfSize = 4;
const isVagueSum = ({low, high}: Answer): boolean => high > orderOfSize * low;

/**
 * Two numbers this near, neither of which has another one near in its article: of measures that lie in reach by chance, and of one thing
 * that is counted.
 */
const nearLoners = (measure: Measure, weight: number): BondSign =>
	sign(`loners of ${measure}`, weight, areNearLoners, {of: [measure]});

/** As near, two lengths of time of which the number tells something are one, or almost. */
const leastOfOneLength = valueWeights.open;

/**
 * All such signs. Their order matters to the two with a least bond, which counts what was told before them: what the sentences lack in
 * common is forgiven to those of one stretch or aspect, what follows is not.
 */
const bondSigns: readonly BondSign[] = [
	sign('measure', -0.5, (_, __, {value}) => value < leastAlikeMeasures, {of: ['measure']}),
	sign('few by chance', -0.5, (one, _, alike) => alike.event === 0 && (alike.isSmallValue || lastsApart(one, alike))),
	sign('strangers', -0.6, (_, __, alike) => areOfStrangers(alike)),
	sign('one kind', 0.6, haveOneKind),
	sign('nothing beside', -0.8, shareOnlyNumber),
	sign('just people', -0.6, areJustPeople),
	sign('few of one thing', 0.3, (one, other, {isSmallValue}) => isSmallValue && countOneThing(one, other), {
		of: ['count'],
	}),
	// Both what goes on, or both how long help takes to come: an article tells few of either.
	sign('one stretch', 0.6, areOneStretch, {...ofLengths, least: 0}),
	// Both what is asked for, or both what something costs; or only one.
	sign('one purpose', 0.5, areOfOnePurpose, {of: ['money']}),
	sign('two purposes', -0.3, areOfTwoPurposes, {of: ['money']}),
	// So much of one matter that becomes the same, or both the height or the depth of something: an article tells few of either.
	sign('one aspect', 0.5, areOneAspect, {of: ['measure'], least: -0.2}),
	sign('one age', 1.5, (one, other, {value}) => one.isAge && other.isAge && value === valueWeights.rare, ofLengths),
	sign(
		'one length',
		1.2,
		(one, other, {value}) => value >= leastOfOneLength && areTellingDurations(one, other),
		ofLengths,
	),
	sign('almost as long', 0.5, lastAlmostAsLong, ofLengths),
	sign('other change', -0.6, changeOtherwise, {of: ['share']}),
	sign('one anchor', 0.8, ({anchor}, other) => anchor !== null && anchor === other.anchor, {of: ['measure']}),
	// Told at any stage of the count, and by any side.
	sign('one ballot', 0.8, areOfOneBallot, {of: ['share']}),
	sign('one party', 0.8, areOfOneParty),
	// A distance from a place, and a length that is one from none, under no other name either.
	sign('no anchor', -1.8, (one, other) => isFromElsewhere(one, other) || isFromElsewhere(other, one), {
		of: ['measure'],
	}),
	sign('both lead', 0.9, areBothLeads),
	nearLoners('money', 0.9),
	nearLoners('duration', 1),
	nearLoners('count', 0.8),
	nearLoners('measure', 0.8),
	// The number of the police, and that of those who called to march.
	sign('rival counts', 1, areRivalCounts),
	// Of neither is told what happened to those counted.
	sign('untold event', -0.4, befellUntold, {of: ['count']}),
	// Only of one toll is told whom it befell: they may be some of all.
	sign('untold kind', -0.3, befellSome),
	// Of those who fight, or of one nation.
	sign("one side's toll", 0.7, areOneSidesTolls),
	// `millions of dollars` are earned, and two million asked for.
	sign('vague sum', -1.2, (one, other) => isVagueSum(one) !== isVagueSum(other), {of: ['money']}),
	sign('other patients', -1.5, otherPatients),
	// Of one kind, and both asked for, given or threatened with.
	sign('one penalty', 0.4, areOnePenalty, ofTerms),
	// Only one of two unlike penalties is told as asked for or as given.
	sign('untold stage', -1.2, (one, other) => isNoStage(one) !== isNoStage(other) && !valuesMeet(one, other), ofTerms),
	// Only one of two lengths says of which kind of penalty it is.
	sign('untold penalty', -0.6, (one, other) => isSaidOnce(one.penalty, other.penalty), ofTerms),
	// A toll of another place, or of a place where the other is of all.
	sign('other place', -1, (one, other, {scope}) => scope === -1 && !statedValuesMeet(one, other)),
];

/** The signs that may tell anything of two answers of a measure, in order. */
export const signsOf = (measure: Measure): readonly BondSign[] => byMeasure[measure];
const signsAmong = (measure: Measure): readonly BondSign[] => bondSigns.filter(({of}) => of.includes(measure));
const byMeasure: Readonly<Record<Measure, readonly BondSign[]>> = {
	count: signsAmong('count'),
	money: signsAmong('money'),
	share: signsAmong('share'),
	duration: signsAmong('duration'),
	measure: signsAmong('measure'),
	multiple: signsAmong('multiple'),
};
