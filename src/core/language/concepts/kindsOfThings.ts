import {conceptSet} from '../wordLists.ts';

/** Words for any thing, which are said again of what was named before: `68,000 cars`, `the 68,000 units`. */
export const anyThing: ReadonlySet<string> = conceptSet('machine copy object model device specimen unit');

/** Seats and those who hold them: of one party, one number is told as either; `mandat` is a French lemma that no concept has. */
export const ofSeats: ReadonlySet<string> = new Set([...conceptSet('seat deputy senator'), 'mandat']);

/** Those on board by what they are called where nothing else is told of them. */
export const travellers: ReadonlySet<string> = conceptSet('passenger occupant');

/** What else than people a place's capacity is told by: `300 seats`, `300 places`; of a morgue, `40 bodies`. */
export const roomFor: ReadonlySet<string> = conceptSet('seat square body');

/** What a share of those counts who stop work. */
export const strikeShare = 'strike_share';

/** Shares of a vote: of its two sides, of those who vote and who do not, and of a party or candidate. */
const sharesOfBallots = 'vote_for vote_against turnout_vote abstain vote_share'.split(' ');
/** These shares, the same in an opinion poll or as they were expected; and votes by which one side wins, that it takes or lacks, and that nobody casts. */
export const ofBallots: ReadonlySet<string> = new Set([
	...sharesOfBallots.flatMap(share => [share, `poll_${share}`, `expected_${share}`]),
	...conceptSet('vote_margin vote_needed vote_short vote_away'),
]);

/** What is lent for as long as its name says: `a 30-year mortgage`, `un emprunt à 20 ans`; `bond` is an English lemma that no concept has. */
export const loans: ReadonlySet<string> = new Set([...conceptSet('lend mortgage'), 'bond']);

/** Bodies and places, which act and are spoken of as people are: `one of the three banks` names one. */
export const bodiesAndPlaces: ReadonlySet<string> = conceptSet(
	`state nation_people government ministry party opposition company subsidiary bank shop airline insurer organisation association
	trade_union club team newspaper media school university hospital court city capital district county region municipality village community island`,
);
