/** Endings of the names of Markdown files, as part of a pattern. */
export const markdownEndings = 'md|markdown|mdown';

const ending = new RegExp(`\\.(?:${markdownEndings})$`, 'iu');

/** Whether a file holds Markdown, by its name. */
export const isMarkdownFile = (path: string): boolean => ending.test(path);
