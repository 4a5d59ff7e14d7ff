import type {Token} from './token.ts';

/** Whether a word may be a form of one of these verbs, which are given by their lemmas. */
export const isVerbAmong = ({readings}: Pick<Token, 'readings'>, verbs: ReadonlySet<string>): boolean =>
	readings.some(({pos, lemma}) => pos === 'verb' && verbs.has(lemma));
