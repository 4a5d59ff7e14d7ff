import type {Token} from './token.ts';

type Read = Pick<Token, 'readings'> | undefined;

/** A set of lemmas, or a table of them. */
type Lemmas = {readonly has: (lemma: string) => boolean};

/** Whether a word may be a form of one of these verbs, which are given by their lemmas. */
export const isVerbAmong = (token: Read, verbs: Lemmas): boolean => isAmong(token, 'verb', verbs);

/** Whether a word may be a form of one of these nouns, which are given by their lemmas. */
export const isNounAmong = (token: Read, nouns: Lemmas): boolean => isAmong(token, 'noun', nouns);

const isAmong = (token: Read, wanted: 'noun' | 'verb', lemmas: Lemmas): boolean =>
	token?.readings.some(({pos, lemma}) => pos === wanted && lemmas.has(lemma)) ?? false;
