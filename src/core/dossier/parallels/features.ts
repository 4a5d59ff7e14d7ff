/**
 * What a pair of statements is judged by at first, as numbers that a linear model weighs; all but the last four say what
 * the two statements have in common. Symmetric.
 */
export const featureNames = [
	// Weighted cosine of terms and actors.
	'cosine',
	// Share of the slighter statement that the other one says too.
	'containment',
	// Weight of the rarest shared term, in units of the rarest possible.
	'rarest',
	// Weight of the shared terms that are events, named or told, in the same units.
	'eventTerms',
	// Weight of the shared terms, however much else the two tell: a long sentence that says what another does says more besides.
	'sharedWeight',
	// Logarithm of one more than the number of shared terms; of shared actors.
	'sharedTerms',
	'sharedActors',
	// Likeness (Dice) of terms and actors where each counts alike: the story's common words too.
	'plain',
	// Terms of the slighter statement that the other one has in other words.
	'kindred',
	// Weighted share of common actors.
	'actors',
	// Weighted share of the actors that one names and the other has just named.
	'actorsAround',
	// Weighted cosine of what is told, apart from who speaks; likeness (Dice) where every word counts alike.
	'told',
	'toldPlain',
	// 1 where one speaker says both, -1 where different ones do, 0 where one has none.
	'sameSpeaker',
	// Weight of the words that stand together in both, beside that of the statements; logarithm of one more than their number.
	'phrases',
	'sharedPhrases',
	// Weight of the rarest class of event that both tell of; where the clauses also share an actor; where the same actor does it.
	'event',
	'eventActor',
	'eventAgent',
	// Weighted likeness (Dice) of the two clauses that are most alike.
	'clause',
	// The same number of the same measure; the same thing counted with other values; numbers in both, none of them alike.
	'sameValue',
	'sameUnit',
	'otherUnits',
	// A day or month named in both.
	'sameTime',
	// -1 where one denies what the other says, 1 where both deny.
	'negation',
	// Both are titles, headings or opening sentences.
	'leading',
	// Likeness of the sentences around the two.
	'around',
	// Both report the same quantity fact.
	'sharedFigure',
] as const;

/** What two statements are compared by. */
export type FeatureName = (typeof featureNames)[number];

/** The features of a pair, in the order of their names. */
export type Features = Float64Array;

/** The index of each feature in a list of `Features`. */
export const at = Object.fromEntries(featureNames.map((name, place) => [name, place])) as Readonly<
	Record<FeatureName, number>
>;

/** An empty list of features, to be written over for every pair that is compared. */
export const newFeatures = (): Features => new Float64Array(featureNames.length);
