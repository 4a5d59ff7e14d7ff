import {lineKey} from './lineShapes.ts';

/** The name of the site in a window's title; undefined when the line does not begin with the article's title. */
export function siteAfter(line: string, titleKey: string): string | undefined {
	const match = /^(?<title>.+?) (?:[|–—-]|::) (?<site>[^|]{2,40})$/u.exec(line);
	return match && lineKey(match.groups!.title!) === titleKey ? match.groups!.site : undefined;
}
