import {agencyNamed} from '../language/agencies.ts';
import {agenciesOf} from './credits.ts';
import type {CutLine} from './cutFurniture.ts';
import {lineKey} from './lineShapes.ts';
import {matchFurniture} from './matchFurniture.ts';
import {siteAfter} from './windowTitle.ts';

/** Who a page says it is from, read from the lines cut around the article. */
export type PageCredits = {readonly source: string | null; readonly author: string | null};

const byRule = (cut: readonly CutLine[], rule: string): string[] =>
	cut.filter(line => line.rule === rule).map(line => line.text);

const firstOf = (names: readonly (string | null | undefined)[]): string | null =>
	names.find(name => Boolean(name)) ?? null;

const outletOf = (biography: string): string | undefined =>
	matchFurniture(biography, furniture => furniture.biography)?.groups?.outlet;

const authorOf = (line: string): string | undefined =>
	matchFurniture(line, ({byline, biography}) => [byline, ...biography])?.groups?.author;

/** The name below a `Source` label, in its usual form. */
function labelledSource(cut: readonly CutLine[]): string | undefined {
	const name = byRule(cut, 'source').find((_line, index) => index === 1);
	return name === undefined ? undefined : (agencyNamed(name) ?? name);
}

/** The outlet by the surest sign: the author's biography, the window's title, a source line, the dateline's agency, `with AGENCY`. */
export function pageCredits(cut: readonly CutLine[], title: string, datelineAgency: string | null): PageCredits {
	const titleKey = lineKey(title);
	const source = firstOf([
		...byRule(cut, 'biography').map(outletOf),
		...byRule(cut, 'window-title').map(line => siteAfter(line, titleKey)),
		labelledSource(cut),
		datelineAgency,
		...byRule(cut, 'agency').flatMap(agenciesOf),
	]);
	return {source, author: firstOf([...byRule(cut, 'byline'), ...byRule(cut, 'biography')].map(authorOf))};
}
