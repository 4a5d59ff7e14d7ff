/** A text without accents and other marks on its letters, each letter decomposed. */
export const withoutAccents = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '');
