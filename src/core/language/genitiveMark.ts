import type {Token} from '../text/token.ts';

/** Whether a token marks an owner before what is owned: `Norway`**`'s`** `army`. English, and English names in any text. */
export const isGenitiveS = (token: Pick<Token, 'form'> | undefined): boolean => token?.form === "'s";

/** The same, or the apostrophe alone behind a plural: `the workers`**`'`** `union`. */
export const isGenitiveMark = (token: Pick<Token, 'form'> | undefined): boolean =>
	isGenitiveS(token) || token?.form === "'";
