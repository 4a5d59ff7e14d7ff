import {perWordFlag} from './word.ts';

/** Whether a word is two or more capital letters and nothing else: an acronym, or a word of a headline in capitals. */
export const isInCapitals = perWordFlag(({text}) => /^\p{Lu}{2,}$/u.test(text));
