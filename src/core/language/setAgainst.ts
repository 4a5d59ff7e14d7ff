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
