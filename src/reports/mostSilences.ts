/** So many of the facts that a source leaves out are read; more are counted. Each fact names its silent sources itself. */
export const mostSilences = 12;
