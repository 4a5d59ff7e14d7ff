import type {Hedges} from '../hedges.ts';
import {phraseTable} from '../phrases.ts';
import {words} from '../wordLists.ts';

/** English hedges: adverbs and prepositions before a number, tags behind it, verbs that bound their object. */
export const englishHedges: Hedges = {
	before: phraseTable([
		[
			'approx',
			`about|around|roughly|approximately|some|circa|approx|approx .|nearly|almost|close to|an estimated|estimated|
			a reported|on the order of|in the region of|near|nearer|virtually|practically|something like|
			more or less|just about|just shy of|shy of|near -|nearly -|perhaps|maybe|possibly|an approximate|in the vicinity of|an expected|an additional estimated|~|≈|just short of|closer to|barely|in the order of|in the neighbourhood of|in the neighborhood of`,
		],
		[
			'at-least',
			`at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|minimum|a minimum|as few as|as little as|
			upwards of|upward of|starting at|≥|at the very least`,
		],
		[
			'more-than',
			`over age|over the age of|above age|above the age of|more than|just over|a little over|slightly more than|a little more than|over|above|well over|well above|greater than|in excess of|north of|higher than|larger than|>|beyond|better than|longer than|older than`,
		],
		[
			'at-most',
			`up to|as many as|as much as|as high as|as long as|as large as|as low as|as far as|at most|no more than|not more than|a maximum of|maximum of|maximum|
			a maximum|no greater than|no longer than|no higher than|at the most|≤|anything up to|capped at|up to age|up to the age of|at best`,
		],
		[
			'less-than',
			`under age|under the age of|below age|below the age of|younger than age|less than|fewer than|just under|slightly less than|a little less than|a little under|under|below|well under|well below|lower than|smaller than|<|shorter than|younger than|south of|sub -|not even`,
		],
		[
			'exact',
			`only|just|a record|record|an average of|average of|exactly|precisely|a total of|total of|a staggering|merely|a mere|a further|fully|a whopping|a combined|all|another|now -|then -`,
		],
	]),
	beforeYears: words('around some before near'),
	after: phraseTable([
		['approx', 'or so|approximately|or thereabouts|give or take|or more or less|more or less|- odd|odd'],
		[
			'at-least',
			'or more|or higher|or above|or over|or older|at least|at the very least|at a minimum|and over|and older|and above|and up|upwards|plus|- plus|minimum|+',
		],
		[
			'at-most',
			'or less|or fewer|or under|or below|or younger|at most|at the most|at best|at the outside|maximum|and under|tops',
		],
	]),
	asides: phraseTable([
		['approx', 'roughly|perhaps|maybe|or nearly so|or close to it|or a little more|or a little less'],
		['at-least', 'and more|and perhaps more|and possibly more|if not more|minimum'],
		['at-most', 'no more|not more|and no more'],
	]),
	verbs: new Map([
		['exceed', 'more-than'],
		['surpass', 'more-than'],
		['top', 'more-than'],
		['cross', 'more-than'],
		['pass', 'more-than'],
		['approach', 'approx'],
		['near', 'approx'],
	]),
	thresholdVerbs: new Set(['pass', 'cross']),
	particles: phraseTable([
		[
			{
				verbs: words('go edge creep inch bring move push climb tick nudge send come lift drive crawl raise round'),
				boundsAble: true,
			},
			'up to',
		],
		[{verbs: words('hand turn sign'), boundsAble: false}, 'over'],
		[
			{verbs: words('serve sell trade operate lie bury file register govern market know trap'), boundsAble: false},
			'under',
		],
	]),
	backwards: new Set(['back', 'again']),
	verbObjects: phraseTable([[true, 'the|the equivalent of|the mark of']]),
};
