/** UTF-16 units at most before a number in which it is set against the one before. */
export const longestContrast = 40;

const sign = String.raw`(?:[,;:(–—]|(?:^|\s)(?:and|but|et|mais))\s?`;
const not = String.raw`(?:not|no\slonger|non(?:\s(?:pas|plus))?|pas)`;
const far = String.raw`(?:(?:very\s|so\s)?far\s(?:from|off)|a\sfar\scry\sfrom|nowhere\snear|(?:très\s|bien\s|fort\s)?loin\sd(?:es?|u))`;
const instead = String.raw`(?:rather\sthan|instead\sof|au\slieu\sd(?:es?|u)|plutôt\sque?)`;
const lead = String.raw`\s?(?:(?:from|of|at|to|the|its|his|her|their|de|des|du|d['’]|les?|la|à|aux?|ses|leurs?)\s?){0,2}`;

const against = new RegExp(String.raw`(?:${sign}${not}|(?:^|\s)(?:${far}|${instead}))${lead}$`, 'iu');

/** Whether the words before a number set it against the one before it: `44 million,` **`not the`** `32 of the ministry`, `22 %,` **`et non de`** `38`. */
export const isSetAgainst = (before: string): boolean => against.test(before);

/** UTF-16 units at most between a number and one that it may as well be. */
export const longestGuess = 70;

const perhaps = '(?:perhaps|maybe|possibly|probably|even|peut-être|même|probablement)';
const guess = String.raw`(?:(?:,\s)?(?:and|or|et|ou)\s${perhaps}|,\s(?:perhaps|maybe|possibly|if\snot|voire|sinon|peut-être|si\sce\sn['’]est)|\svoire|\sif\snot)`;
const total = String.raw`\b(?:total|toll|number|figure|count|bilan|nombre|chiffre)\s[^.,;:\d]{0,24}(?:closer|nearer|proche)\s(?:to|de|des)`;

const guessed = new RegExp(String.raw`(?:${guess}(?:\s\p{Ll}+){0,4}|${total})\s$`, 'iu');

/** Whether the words between two numbers tell the second as what the first may as well be: `40` **`and perhaps as many as`** `60`, `200,` **`voire`** `300`. */
export const isGuessBeside = (between: string): boolean => guessed.test(between);
