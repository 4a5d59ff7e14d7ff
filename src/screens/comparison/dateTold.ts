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

/** When it holds; the day of its article where it tells none. Null when neither is known. */
export const dateTold = ({asOf, article}: Dateable, lookup: Pick<Lookup, 'article'>): string | null =>
	asOf ?? lookup.article(article)?.published ?? null;

/** What has no date stands behind all dates. */
const undated = '9999';

/** The day that the article came out; nothing where it is not known. */
export const publishedRuns = (article: ArticleId, {lookup, messages, locale}: ScreenInput): Run[] => {
	const published = lookup.article(article)?.published;
	return published ? [run(messages['fact.published'](unbrokenDate(published, locale)), 'muted')] : [];
};
