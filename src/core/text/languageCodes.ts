/** The languages that articles are read in: what is needed of each is asked for by the compiler, by records over them. */
export const languageCodes = ['fr', 'en'] as const;
