/** Whether a word, in any spelling of Unicode, ends in a vowel with an accent that is part of a French name: Fauré is not Faure. */
export const endsAccented = (word: string): boolean => /[éèêà]s?$/u.test(word.normalize('NFC').toLowerCase());
