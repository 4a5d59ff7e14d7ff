import type {ArticleBody} from '../core/article/articleBody.ts';
import {agenciesOf} from '../core/article/credits.ts';
import type {CutLine} from '../core/article/cutFurniture.ts';
import {datelineOf} from '../core/article/dateline.ts';
import {isProse} from '../core/article/lineShapes.ts';
import {agencyNamed} from '../core/language/agencies.ts';

/** The news agency that an article is credited to: in a credit that was cut, or in the dateline of its first paragraph; null when none is. */
export function creditedAgency({text, blocks}: ArticleBody, cut: readonly CutLine[]): string | null {
	const [credited] = cut.filter(({rule}) => rule === 'agency').flatMap(line => agenciesOf(line.text));
	if (credited !== undefined) return credited;
	const prose = blocks
		.filter(({kind}) => kind === 'paragraph')
		.map(({start, end}) => text.slice(start, end))
		.find(isProse);
	return agencyNamed((prose && datelineOf(prose)?.agency) ?? '') ?? null;
}
