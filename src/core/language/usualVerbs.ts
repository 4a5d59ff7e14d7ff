/** Lemmas of auxiliaries: of the verbs that a form may be of, the auxiliary is by far the most usual. `étaient` is seldom of `étayer`. */
export const usualVerbs: ReadonlySet<string> = new Set(['être', 'avoir', 'be', 'have']);
