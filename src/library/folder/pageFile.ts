const pageEnding = /\.(?:x?html?|mhtml?)$/iu;

/** Whether a file is a saved page: it is read by its article alone. */
export const isPage = (path: string): boolean => pageEnding.test(path);

/** Where browsers put what belongs to a saved page, beside it. */
const partsEnding = /_(?:files|fichiers)$/iu;

/** What can be asked of the names in a folder: whether one is that of the parts that a browser saved with a page there. */
export function partsOfPages(names: readonly string[]): (name: string) => boolean {
	const pages = new Set(names.filter(isPage).map(name => name.replace(pageEnding, '')));
	return name => partsEnding.test(name) && pages.has(name.replace(partsEnding, ''));
}
