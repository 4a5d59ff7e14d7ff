/** Every language of the interface, the measure first: what each needs is asked for by the compiler, by records over them. */
export const locales = ['en', 'fr'] as const;

/** Languages of the interface; unrelated to the languages of the articles. */
export type Locale = (typeof locales)[number];

/** What each is called by those who read it. */
export const localeNames: Readonly<Record<Locale, string>> = {en: 'English', fr: 'Français'};

const isLocale = (code: string): code is Locale => (locales as readonly string[]).includes(code);

/** The language part of `fr_FR.UTF-8`, `fr-CA`, `fr`. */
const languageOf = (value: string): string => value.slice(0, 2).toLowerCase();

/**
 * The interface's language: what was asked for, else the first of the POSIX variables that is set
 * (LC_ALL, LC_MESSAGES, LANG), else English.
 */
export const chooseLocale = (environment: Readonly<Record<string, string | undefined>>, option?: string): Locale => {
	const wanted = option || environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
	const code = languageOf(wanted);
	return isLocale(code) ? code : 'en';
};
