import {agencyNamed} from '../language/agencies.ts';
import {type Furniture, shareServices} from '../language/furniture.ts';
import {agenciesOf, isPhotoCredit} from './credits.ts';
import {countSpacedWords, endsSentence, isProse, lineKey} from './lineShapes.ts';
import {longestFurniture, matchesAny, matchFurniture} from './matchFurniture.ts';
import type {SourceLine} from './sourceLines.ts';
import {siteAfter} from './windowTitle.ts';

/** The lines that are left of a page, and where its head ends and its tail begins. */
export type Page = {
	readonly lines: readonly SourceLine[];
	/** Index of the second paragraph of prose: title, standfirst, credits stand before it. */
	readonly headEnd: number;
	/** Index after the last paragraph of prose. */
	readonly tailStart: number;
};

/** Finds furniture of one kind. It is asked again until nothing more is cut, so it may rely on what others have cut before. */
export type FurnitureRule = {
	readonly name: string;
	/** Indexes of the lines to cut. */
	readonly find: (page: Page) => number[];
};

const textAt = (page: Page, index: number): string => page.lines[index]?.text ?? '';

const keys = new WeakMap<SourceLine, string>();

/** The key of a line, made once: several rules ask for those of all lines. */
function keyAt({lines}: Page, index: number): string {
	const line = lines[index];
	if (!line) return '';
	const key = keys.get(line) ?? lineKey(line.text);
	keys.set(line, key);
	return key;
}

const indexes = (page: Page): number[] => page.lines.map((_line, index) => index);
const inHead = (page: Page, index: number): boolean => index < page.headEnd;
const inTail = (page: Page, index: number): boolean => index >= page.tailStart;
const atEdge = (page: Page, index: number): boolean => inHead(page, index) || inTail(page, index);

/** A name on a line of its own: an outlet or agency. */
const isName = (line: string): boolean => /^\p{Lu}/u.test(line) && countSpacedWords(line) <= 6 && !endsSentence(line);

const isSourceLabel = (line: string): boolean => matchesAny(line, ({sourceLabels}) => sourceLabels.has(lineKey(line)));

/** `Source`, then one name, perhaps twice; a list of names below such a label is part of the article. */
function sourceBlocks(page: Page): number[] {
	return indexes(page).flatMap(index => {
		const name = textAt(page, index + 1);
		if (!atEdge(page, index) || !isSourceLabel(textAt(page, index)) || !isName(name)) return [];
		const again = lineKey(textAt(page, index + 2)) === lineKey(name);
		const next = textAt(page, index + (again ? 3 : 2));
		if (agencyNamed(name) === undefined && isName(next)) return [];
		return again ? [index, index + 1, index + 2] : [index, index + 1];
	});
}

/** A picture's credit printed twice with short labels (buttons) between: all but the first line. */
function repeatedCredits(page: Page): number[] {
	return indexes(page).flatMap(index => {
		if (!isPhotoCredit(textAt(page, index))) return [];
		const key = lineKey(textAt(page, index));
		const distance = [1, 2, 3, 4].find(step => lineKey(textAt(page, index + step)) === key);
		if (!distance) return [];
		const between = indexes(page).slice(index + 1, index + distance);
		return between.every(place => countSpacedWords(textAt(page, place)) <= 4) ? [...between, index + distance] : [];
	});
}

const distinctWords = 5;

/** A line printed again right below itself, or again at the edge of the page. */
function repetitions(page: Page): number[] {
	const first = new Map<string, number>();
	return indexes(page).filter(index => {
		const key = keyAt(page, index);
		if (!/\p{L}/u.test(key)) return false;
		const earlier = first.get(key);
		if (earlier === undefined) {
			first.set(key, index);
			return false;
		}
		const adjacent = index > 0 && keyAt(page, index - 1) === key;
		const long = countSpacedWords(key) >= distinctWords;
		if (adjacent) return long || atEdge(page, index);
		return long && ((inHead(page, index) && inHead(page, earlier)) || inTail(page, index));
	});
}

/** `Title | Site`, directly above the title itself. */
function windowTitles(page: Page): number[] {
	return indexes(page).filter(index => {
		if (!inHead(page, index)) return false;
		const title = lineKey(textAt(page, index + 1));
		return countSpacedWords(title) >= 4 && siteAfter(textAt(page, index), title) !== undefined;
	});
}

const biographyReach = 3;

/** In the last lines of what is left of the page. */
const amongLast = (page: Page, index: number): boolean => index >= page.lines.length - biographyReach && index > 0;

const where = (test: (page: Page, index: number) => boolean) => (page: Page) =>
	indexes(page).filter(index => test(page, index));

const matches = (patterns: (furniture: Furniture) => readonly RegExp[]) => (page: Page, index: number) =>
	matchFurniture(textAt(page, index), patterns) !== null;

const isInvitation = matches(({invitations}) => invitations);
const isByline = matches(({byline}) => [byline]);
const isContribution = matches(({contribution}) => contribution);
const isBiography = matches(({biography}) => biography);
const isNeighbourLink = matches(({neighbourLinks}) => neighbourLinks);
const isAuthorLink = matches(({authorLinks}) => authorLinks);

const isCommand = (page: Page, index: number): boolean =>
	matchesAny(textAt(page, index), ({commands}) => commands.has(keyAt(page, index)));

const isSection = (page: Page, index: number): boolean =>
	inHead(page, index) &&
	index < page.lines.length - 1 &&
	matchesAny(textAt(page, index), ({sections}) => sections.has(keyAt(page, index)));

const isShareService = (page: Page, index: number): boolean =>
	textAt(page, index).length <= longestFurniture && shareServices.has(keyAt(page, index));

/** Buttons stand together: one such name alone may be a heading. */
const isShareButton = (page: Page, index: number): boolean =>
	isShareService(page, index) && (isShareService(page, index - 1) || isShareService(page, index + 1));

const rightsWords = 24;

const isRights = (page: Page, index: number): boolean =>
	inTail(page, index) &&
	countSpacedWords(textAt(page, index)) <= rightsWords &&
	matchFurniture(textAt(page, index), ({rights}) => [rights]) !== null;

const isAgencyCredit = (page: Page, index: number): boolean => {
	const line = textAt(page, index);
	if (line.length > longestFurniture) return false;
	return atEdge(page, index) && countSpacedWords(line) <= 8 && agenciesOf(line).length > 0;
};

/** All rules, the surest first. Each looks at whole lines; the vaguer ones only at the edges of the page. */
export const furnitureRules: readonly FurnitureRule[] = [
	{name: 'repeated-credit', find: repeatedCredits},
	{name: 'command', find: where(isCommand)},
	{name: 'invitation', find: where((page, index) => isInvitation(page, index) && !isProse(textAt(page, index)))},
	{name: 'share', find: where(isShareButton)},
	{name: 'rights', find: where(isRights)},
	{name: 'neighbour-link', find: where((page, index) => inTail(page, index) && isNeighbourLink(page, index))},
	{name: 'source', find: sourceBlocks},
	{name: 'window-title', find: windowTitles},
	{name: 'repetition', find: repetitions},
	{name: 'section', find: where(isSection)},
	{name: 'photo-credit', find: where((page, index) => isPhotoCredit(textAt(page, index)))},
	{name: 'agency', find: where(isAgencyCredit)},
	{name: 'byline', find: where((page, index) => atEdge(page, index) && isByline(page, index))},
	{
		name: 'contribution',
		find: where((page, index) => (atEdge(page, index) || amongLast(page, index) ? isContribution(page, index) : false)),
	},
	{name: 'author-link', find: where((page, index) => inTail(page, index) && isAuthorLink(page, index))},
	{name: 'biography', find: where((page, index) => amongLast(page, index) && isBiography(page, index))},
];
