/** Most answers have no keys of most kinds, and each empty set holds room for some: one stands for all of them. */
const noKeys: ReadonlySet<string> = new Set();

/** The set of some keys, which nobody changes. */
export const keySet = (keys: readonly string[]): ReadonlySet<string> => (keys.length === 0 ? noKeys : new Set(keys));
