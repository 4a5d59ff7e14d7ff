import type {ArticleId} from '../../core/article/article.ts';
import type {FactClaim} from '../../core/dossier/dossier.ts';
import type {Lookup} from '../places/lookup.ts';
import {byCodeUnits} from '../places/order.ts';
import type {Run} from '../rows/row.ts';
import {run} from '../rows/runs.ts';
import type {ScreenInput} from '../screen.ts';
import {unbrokenDate} from './causeText.ts';

/** By the date they hold for, else that of their article, undated ones last; otherwise in the dossier's order. */
export const byDateTold =
	(lookup: Pick<Lookup, 'article'>) =>
	(a: Dateable, b: Dateable): number =>
		byCodeUnits(dateTold(a, lookup) ?? undated, dateTold(b, lookup) ?? undated);

type Dateable = Pick<FactClaim, 'article' | 'asOf'>;

/** Source by source as their articles came out, those without a date last, by the first date that each tells; what one tells stays as it stands. */
export const byPublication = (claims: readonly FactClaim[], lookup: Pick<Lookup, 'article'>): readonly FactClaim[] => {
	const sources = [...new Set(claims.map(({article}) => article))].map(article => {
		const told = claims.filter(claim => claim.article === article);
		const first = told.map(({asOf}) => asOf ?? undated).sort(byCodeUnits)[0]!;
		return {told, first, day: publishedOn(article, lookup) ?? undated};
	});
	return sources.sort((a, b) => byCodeUnits(a.day, b.day) || byCodeUnits(a.first, b.first)).flatMap(({told}) => told);
};

/** The day that an article came out; null where it is not known. */
export const publishedOn = (article: ArticleId, lookup: Pick<Lookup, 'article'>): string | null =>
	lookup.article(article)?.published ?? null;

/** When it holds; the day of its article where it tells none. Null when neither is known. */
export const dateTold = ({asOf, article}: Dateable, lookup: Pick<Lookup, 'article'>): string | null =>
	asOf ?? publishedOn(article, lookup);

/** What has no date stands behind all dates. */
const undated = '9999';

/** The same in words; nothing where it is not known. */
export const publishedRuns = (article: ArticleId, {lookup, messages, locale}: ScreenInput): Run[] => {
	const published = publishedOn(article, lookup);
	return published ? [run(messages['fact.published'](unbrokenDate(published, locale)), 'muted')] : [];
};
