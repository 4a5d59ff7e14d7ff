// The plural in -s, which English and French share.

/** A form without the -s of its plural; as it is where it has none. */
export const singularOf = (form: string): string => (form.endsWith('s') ? form.slice(0, -1) : form);

/** The -s of an acronym or a people: `PVs`, `Erythréennes`, `Marocains`; other names keep theirs. */
export const pluralOfName = /(?<=^\p{Lu}{2,}|(?:n|is|qu)e|(?:ie|ai)n)s$/u;

/** The -s of a common noun that the dictionary does not know. */
export const pluralOfNoun = /(?<=\p{L}{3})s$/u;
