import type {ArticleId} from '../../core/article/article.ts';
import type {Role} from '../../screens/rows/row.ts';
import {run} from '../../screens/rows/runs.ts';
import type {World} from '../state/world.ts';
import type {FrameRun} from './region.ts';

/** What a pane with an article's text is called: outlet and title, as far as there is room; they stay when the text's own title has been scrolled away. */
export const articleHeading = ({lookup}: World, id: ArticleId, role: Role): FrameRun[] => {
	const article = lookup.article(id);
	if (!article?.source) return [run(article?.title ?? id, role)];
	return [run(article.source, role), run(` · ${article.title}`, 'muted')];
};
