// What stands between an amount and the name that it belongs to, in both languages.

/** Between a name and its amount: `Norsk Havn (116 million)`, `Norsk Havn pour 116 millions`, `Varn: 230 millions`. */
export const beforeAmount = /(?: | \(|(?: ?[:=]| pour| with| for| avec) )$/u;

/** UTF-16 units that such a link is long at most. */
export const longestAmountLink = 6;

/** Between a distance and the place that it is from: ` north of `, ` au sud de la `. */
export const beforeAnchor = /^[^.,;:()\d]{0,30}(?:\b(?:of|from|off|de|des|du)|d['’])\s?(?:the |la |les |l['’])?$/u;

/** UTF-16 units that such a link is long at most, with the beginning of the place. */
export const longestAnchorLink = 40;

/** Between two numbers of one owner: `1,605,086 votes or 35.79%`, `(35.79%)`. */
export const betweenSameOwners = /^[\s,(]*(?:soit|or|ou|i\.e\.)?[\s,(]*$/u;

/** What is shared out among parties; concepts of counted nouns, and the sign. */
export const sharedOut: ReadonlySet<string> = new Set(['vote', 'voter', 'seat', 'share', '%']);
