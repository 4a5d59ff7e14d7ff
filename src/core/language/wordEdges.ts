/** Where a word begins, as a part of a pattern: behind no letter and no hyphen. */
export const wordStart = String.raw`(?<![\p{L}-])`;

/** Where a word ends. */
export const wordEnd = String.raw`(?![\p{L}-])`;
