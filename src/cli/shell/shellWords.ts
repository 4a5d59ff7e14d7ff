/** A text as one word of a shell of the Bourne family or zsh: in apostrophes. */
export const shellWord = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** A text as one word of fish: in apostrophes, where only they and the backslash mean something. */
export const fishWord = (text: string): string => `'${text.replaceAll(/['\\]/gu, '\\$&')}'`;

/** The name as a part of a function's name. */
export const functionName = (name: string): string => name.replaceAll(/\W/gu, '_');
