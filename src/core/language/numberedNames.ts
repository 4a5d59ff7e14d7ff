import {phraseTable} from './phrases.ts';

/** Names that end with a number, in any language: share indexes and lists of companies. */
export const numberedNames = phraseTable([
	[
		true,
		`s & p 500|s & p 400|s & p 600|s & p / tsx 60|s & p / asx 200|s p 500|sp 500|fortune 100|fortune 500|fortune 1000|global 500|global 2000|forbes 400|
		ftse 100|ftse 250|ftse 350|ftse mib 40|cac 40|sbf 120|dax 30|dax 40|ibex 35|smi 20|aex 25|bel 20|euro stoxx 50|stoxx 50|stoxx 600|stoxx europe 600|
		nasdaq 100|dow 30|russell 1000|russell 2000|russell 3000|tsx 60|asx 200|nikkei 225|topix 100|kospi 200|csi 300|nifty 50|tse 300|omx 30`,
	],
]);
