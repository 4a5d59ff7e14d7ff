/** Behind a number that is of some of those who are known: `three` **`of the`** `thieves`, `trois` **`des`** `voleurs`, `trois` **`d'entre`** `eux`. */
const behindSome =
	/^\s(?:of (?:the|these|those|his|her|its|their|them)(?!\p{L})|(?:des|de (?:ces|ses|leurs)|parmi les)\s|d['’]entre\s)/u;

/** UTF-16 units that these words are long at most. */
export const longestSome = 14;

/** Whether the words behind a number tell that it is some of all. */
export const isSomeOfAll = (closing: string): boolean => behindSome.test(closing.slice(0, longestSome));
