import type {PhraseTable} from './phrases.ts';

/** How a language writes numbers. Keys are forms in lower case. */
export type NumberWords = {
	/** Which sign stands before decimals in digits. */
	readonly decimal: ',' | '.';
	/** Words that add up: 0 to 99, and hundred and thousand, which multiply what stands before them. */
	readonly cardinals: ReadonlyMap<string, number>;
	/** Between a whole number in words and its decimals: `four` **`point`** `five`. */
	readonly decimalPoints: ReadonlySet<string>;
	/** Words behind a scale word that make a unit of it: `mille` **`nautique`**. */
	readonly unitOfScale: ReadonlySet<string>;
	/** The words for one that are articles or pronouns too: they count only in company. */
	readonly one: ReadonlySet<string>;
	/** Between the parts of a number in words: `and`, `et`. */
	readonly joiner: string;
	/** Powers of ten that follow a number: `million`, `milliards`. */
	readonly scales: ReadonlyMap<string, number>;
	/** The same as letters after digits, beside money. */
	readonly scaleLetters: ReadonlyMap<string, number>;
	/** Those of them that need no money beside them: anywhere, or glued to the digits. */
	readonly plainLetters: ReadonlySet<string>;
	readonly gluedLetters: ReadonlySet<string>;
	/** Words behind `m` that make it metres. */
	readonly lengthFollows: ReadonlySet<string>;
	/** Lengths of other systems, in parentheses behind metres: `52m (171ft)`. */
	readonly otherLengths: ReadonlySet<string>;
	/** Words before the length of a race: `the 100m`. */
	readonly raceBefore: ReadonlySet<string>;
	/** Whether hundred and thousand are counted nouns (`a hundred and five`), not bare numbers (`cent cinq`). */
	readonly countedHundreds: boolean;
	/** Nouns for a round number: `dozen`, `centaine`; they need a number or article before them. */
	readonly collectives: ReadonlyMap<string, number>;
	/** Articles that stand before a collective or scale: `a dozen`, `un million`. */
	readonly articles: ReadonlySet<string>;
	/** Between an article and a round number: `une` **`bonne`** `centaine`. */
	readonly roundAdjectives: ReadonlySet<string>;
	/** Those of them that can mean one. */
	readonly countingArticles: ReadonlySet<string>;
	/** Plurals without number before them, an order of magnitude: `dozens`, `milliers`. */
	readonly vague: ReadonlyMap<string, number>;
	/** Those that are no scale after a number: `tens`. */
	readonly unscaled: ReadonlySet<string>;
	/** Words that make the scale after them vague: `several hundred`, `quelques milliers`. */
	readonly several: ReadonlySet<string>;
	/** Between a number, collective or order of magnitude and what it multiplies or counts: `of`, `de`. */
	readonly of: ReadonlySet<string>;
	/** Those of them that hold a plural article: `des`. */
	readonly partitives: ReadonlySet<string>;
	/** Before a number that tells the one before it in another way: `96,` **`soit`** `40 %`. */
	readonly equating: ReadonlySet<string>;
	/** Articles behind `of` before the name of who gives a sum, and both in one word: `de` **`la`** `France`, **`du`** `Japon`. */
	readonly giverArticles: ReadonlySet<string>;
	readonly giverLinks: ReadonlySet<string>;
	/** Denominators: `third` → 3, `quarts` → 4. */
	readonly denominators: ReadonlyMap<string, number>;
	/** One half as a share: `half`, `moitié`. */
	readonly half: ReadonlySet<string>;
	/** Before a half or its article they make it one of two in time: `the second half`. */
	readonly halfOf: ReadonlySet<string>;
	/** One half before a noun or collective: `half a dozen`, `demi-douzaine`. */
	readonly halfBefore: ReadonlySet<string>;
	/** One half after a number: `et demi`, `and a half`. */
	readonly halfAfter: readonly (readonly string[])[];
	/** Whether decimals may stand behind the unit: `49 secondes 26`. */
	readonly decimalsBehindUnit: boolean;
	/** What may stand after a half that is a share: `of`, determiners. */
	readonly shareFollows: ReadonlySet<string>;
	/** Behind `quart de` and the like: a round of a cup, a guarantor. */
	readonly notWholes: ReadonlySet<string>;
	/** Before a denominator, an article drawn together with `of`: `plus du tiers`. */
	readonly shareOfArticles: ReadonlySet<string>;
	/** Comparatives behind a share of what is compared: `a third` **`less`**; empty where a preposition leads to them. */
	readonly lessThanWhole: ReadonlySet<string>;
	/** Between the parts of a proportion: `one in five`, `un sur cinq`. */
	readonly proportion: readonly (readonly string[])[];
	/** Pairs: `a couple of`. */
	readonly pairs: ReadonlySet<string>;
	/** Ending of a word for a multiple: `tenfold`; null when the language has none. */
	readonly foldEnding: string | null;
	/** How ordinals end that are not listed: `-ième`, `-th`. */
	readonly ordinalEnd: RegExp;
	/** Words that may end an amount before `more than`, with the letters for thousands and millions. */
	readonly amountEnds: ReadonlySet<string>;
	/** Glued to digits they make an ordinal or decade: `nd`, `ème`, `s`. */
	readonly ordinalEndings: ReadonlySet<string>;
	/** Before a number below zero: `minus`, `moins`. */
	readonly minus: ReadonlySet<string>;
	/** Those words of them that mean nothing else: `minus`. */
	readonly minusOnly: ReadonlySet<string>;
	/** Between the bounds of a range: `to`, `à`. */
	readonly rangeTo: ReadonlySet<string>;
	/** Between two neighbouring numbers: `or`, `ou`. */
	readonly rangeOr: ReadonlySet<string>;
	/** Between a number and a higher one of the same, with the comma: `des centaines`**`, voire des`** `milliers`. */
	readonly escalations: PhraseTable<true>;
	/** Before a range whose bounds are joined by `joiner`: `between`, `entre`. */
	readonly between: ReadonlySet<string>;
	/** Before a range: `from`, `de`. */
	readonly from: ReadonlySet<string>;
};
