import type {AnnotatedArticle, Claim, Count, Quantity} from '../../annotate/annotation.ts';
import {changing} from '../../language/concepts/fates.ts';
import {strikeShare} from '../../language/concepts/kindsOfThings.ts';
import {tellsOfCourt} from '../../language/penalties.ts';
import type {ActorIndex} from '../actors/actors.ts';
import {givenBy} from '../givenBy.ts';
import type {Given, Scope} from './answer.ts';
import {ownerOf} from './answerOwners.ts';
import {settingOf} from './answerScope.ts';
import {ballotOf, tellsOfElection, tellsOfVote} from './ballots.ts';
import {type Penalty, penaltyOf, punishedBy} from './penalties.ts';
import {strikeCounterIn, strikeShareOf, tellsOfStrike} from './strikeShares.ts';
import {counterIn, estimatedBy, tellsOfMarch, turnoutOf} from './turnouts.ts';

/** An article with what it tells of, by which all its numbers are read. */
export type ToldArticle = {
	readonly found: AnnotatedArticle;
	/** Its index in the dossier. */
	readonly article: number;
	readonly actors: ActorIndex;
	/** The place that its title names. */
	readonly setting: Scope;
	readonly marches: boolean;
	readonly strikes: boolean;
	readonly votes: boolean;
	readonly courts: boolean;
};

/** The article at an index of the dossier, with what it tells of. */
export const toldArticle = (found: AnnotatedArticle, article: number, actors: ActorIndex): ToldArticle => ({
	...{found, article, actors},
	setting: settingOf(found, actors),
	marches: tellsOfMarch(found),
	strikes: tellsOfStrike(found),
	votes: tellsOfVote(found) || tellsOfElection(found),
	courts: tellsOfCourt(found.article.text),
});

/** A number of an article, with what all parts of its answer are read from. */
export type NumberTold = {
	readonly found: AnnotatedArticle;
	readonly actors: ActorIndex;
	readonly claim: Claim;
	readonly quantity: Quantity;
	/** What it counts, with what a march, a strike, a vote or a court says of it. */
	readonly count: Count;
	/** Index of the attribution that gives it; null when nobody is named. */
	readonly attribution: number | null;
	/** Which side counts a march, in an article of one; null for other sources. */
	readonly counter: Given['counter'];
	/** The same of a strike. */
	readonly strikeCounter: Given['counter'];
	/** Who is named nearest before it in its sentence as having it; null for nobody. */
	readonly owner: string | null;
	/** The penalty that it is, in an article of a court; null where it is none. */
	readonly penalty: Penalty | null;
};

/** What a claim counts, read by what its article tells of. */
export function numberTold(here: ToldArticle, claim: Claim, told: Count): NumberTold {
	const {found, actors} = here;
	const quantity = found.quantities[told.quantity]!;
	const attribution = givenBy(found, quantity, actors);
	const {counter, strikeCounter, count: ofCrowd} = crowdOf(here, quantity, told, attribution);
	const owner = ownerOf(found, ofCrowd, actors);
	const penalty = here.courts ? penaltyOf(found, told.quantity) : null;
	const isOfVote = here.votes && ofCrowd.what !== strikeShare;
	const counted = isOfVote ? ballotOf(found, claim, ofCrowd, quantity, owner) : ofCrowd;
	const count = byChange(punishedBy(counted, quantity, penalty), quantity);
	return {found, actors, claim, quantity, count, attribution, counter, strikeCounter, owner, penalty};
}

/** Who counts those who march or strike, and what is counted then. */
function crowdOf(
	{found, marches, strikes}: ToldArticle,
	quantity: Quantity,
	told: Count,
	attribution: number | null,
): Pick<NumberTold, 'counter' | 'strikeCounter' | 'count'> {
	const estimated = marches ? estimatedBy(found, quantity) : undefined;
	const counter = marches ? (estimated ?? counterIn(found, attribution)) : null;
	const ofMarch = marches ? turnoutOf(told, quantity, counter, estimated !== undefined) : told;
	const strikeCounter = strikes ? strikeCounterIn(found, attribution) : null;
	return {counter, strikeCounter, count: strikes ? strikeShareOf(found, ofMarch, strikeCounter) : ofMarch};
}

/** That something rose or fell is told by the number's own change. */
export const changes: ReadonlySet<string> = new Set(['rise', 'fall']);

/** `shares` **`lost`** `4 %`, `le titre a` **`cédé`** `4 %`: by how much something fell, whatever else such a verb tells. */
const byChange = (count: Count, {measure, change}: Quantity): Count =>
	measure === 'share' && change !== undefined && changes.has(change) && changing.has(count.event ?? '')
		? {...count, event: change}
		: count;
