import type {Locale} from './locale.ts';

/** Made when something is first sorted: Intl is slow to wake up. */
const collators = new Map<Locale, Intl.Collator>();

const collatorOf = (locale: Locale): Intl.Collator => {
	const collator = collators.get(locale) ?? new Intl.Collator(locale);
	collators.set(locale, collator);
	return collator;
};

/** Compares names as dictionaries of the interface's language order them, whatever language the system speaks. */
export const inAlphabet =
	(locale: Locale) =>
	(a: string, b: string): number =>
		collatorOf(locale).compare(a, b);
