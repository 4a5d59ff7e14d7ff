import type {LanguageCode} from '../text/token.ts';

/** Months that are other words in small letters: only their capital tells `its March estimate` from what marches. */
export const capitalMonths: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
	en: new Set(['March', 'May']),
	fr: new Set(),
};
