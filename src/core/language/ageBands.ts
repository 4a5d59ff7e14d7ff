// How a text tells of which age those are whom a number is of, in both languages.

/** Between a number and the age of those it is of: `30 % of children ` under 2, `45 % des ` 18-24 ans. */
export const beforeBand = /^[^.,;:()]{0,32}$/u;

/** How such words end before years that nothing else says to be an age: `des ` 18-24 ans, `chez les ` 18-24 ans. */
export const ofBand = /(?:^|\s)(?:des|les|aux|of|among(?: the)?) $/u;

/** Behind such years: `1-year`**`-olds`**, `18-24` **`year-olds`**. */
export const behindBand = /^[-\s]?(?:year)?-?olds\b/u;

/** Before the age of those that the number behind it is of: `chez les ` 18-24 ans, `among those ` aged 65 and over. */
export const opensBand =
	/(?:^|\s)(?:among|of|for|in|chez|parmi|pour|dans)\s(?:(?:the|those|people|adults|children|les|ceux|celles|la tranche des)\s(?:aged |âgée?s de )?)?$/iu;

/** Between such an age and its number: `, `, `-olds, `. */
export const behindOpeningBand = /^(?:-olds)?,?\s$/u;

/** UTF-16 units before an age in which such words stand. */
export const longestBandOpening = 24;
