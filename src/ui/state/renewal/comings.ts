import type {ArticleId} from '../../../core/article/article.ts';
import type {DossierArticle} from '../../../core/dossier/dossier.ts';
import {messages} from '../../../i18n/messages.ts';
import {truncate} from '../../../screens/rows/width.ts';
import {say} from '../navigation.ts';
import type {State} from '../state.ts';
import type {World} from '../world.ts';

/** Titles of articles that have gone while the dossier was open: who was reading one is told what it was. */
export type GoneArticles = Readonly<Record<ArticleId, string>>;

/** Columns of a title in the line that tells of it. */
const widestTitle = 36;

/** Remembers what has gone, and tells in the message line what has come and gone, but for what the first reading of a folder brings. */
export const tellComings = (before: World, now: World, state: State): State => {
	const came = onlyIn(now, before);
	const went = onlyIn(before, now);
	if (came.length + went.length === 0) return state;
	const next: State = {...state, gone: goneNow(state.gone, came, went)};
	if (before.progress !== null || state.overlay !== null) return next;
	return say(next, [state.notice, comingsText(state, came, went)].filter(Boolean).join(' · '));
};

const onlyIn = ({lookup}: World, other: World): readonly DossierArticle[] =>
	lookup.dossier.articles.filter(({id}) => other.lookup.article(id) === undefined);

const goneNow = (
	gone: GoneArticles,
	came: readonly DossierArticle[],
	went: readonly DossierArticle[],
): GoneArticles => {
	const back = new Set(came.map(({id}) => id));
	const kept = Object.entries(gone).filter(([id]) => !back.has(id));
	return Object.fromEntries([...kept, ...went.map(({id, title, path}) => [id, title || path] as const)]);
};

const comingsText = (state: State, came: readonly DossierArticle[], went: readonly DossierArticle[]): string => {
	const words = messages(state.settings.locale);
	const told = (id: 'notice.came' | 'notice.went', [first, ...others]: readonly DossierArticle[]): string =>
		first ? words[id](truncate(first.title || first.path, widestTitle), others.length) : '';
	return [told('notice.came', came), told('notice.went', went)].filter(Boolean).join(' · ');
};
