import {messages} from '../../i18n/messages.ts';
import {differs, isShared} from '../../screens/comparison/verdicts.ts';
import type {State} from './state.ts';
import type {World} from './world.ts';

/** Columns from which on all of it is said. */
const wide = 100;

/** What a dossier holds, in a line: `5 articles · 61 actors · 34 figures · 9 differ`. */
export const summaryOf = (world: World, {settings: {locale}, size}: State): string =>
	world.lasting.remember(['summary', locale, size.columns < wide], () => {
		const words = messages(locale);
		const {dossier, figureCount} = world.lookup;
		const {articles, actors, facts} = dossier;
		const differing =
			articles.length < 2 ? [] : [words['count.differ'](facts.filter(fact => isShared(fact) && differs(fact)).length)];
		const counts = [
			words['count.articles'](articles.length),
			words['count.actors'](actors.length),
			words['count.figures'](figureCount),
		];
		return (size.columns < wide ? differing : [...counts, ...differing]).join(' · ');
	});
