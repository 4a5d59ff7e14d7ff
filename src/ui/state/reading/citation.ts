import {formatDate} from '../../../i18n/format.ts';
import {messages} from '../../../i18n/messages.ts';
import {quotedWords} from '../../../i18n/quotationMarks.ts';
import {placeInArticle} from '../../../reports/quotation.ts';
import {wordsOf} from '../../../screens/sources.ts';
import {chosenPassage} from '../chosen.ts';
import type {State} from '../state.ts';
import type {World} from '../world.ts';

/** The passage that is meant as a citation: quotation, author, outlet, title, date, address, file and paragraph; null when none is. */
export const citationOf = (world: World, state: State): string | null => {
	const passage = chosenPassage(world, state);
	const article = passage && world.lookup.article(passage.article);
	if (!article) return null;
	const {locale} = state.settings;
	const words = messages(locale);
	const quoted = (text: string): string => quotedWords(text, words);
	const origin = [
		article.author,
		article.source ?? words['source.unknown'],
		quoted(article.title),
		article.published ? formatDate(article.published, locale) : words['date.unknown'],
		article.url,
		article.path,
		placeInArticle(article, passage, {locale}),
	].filter(part => part !== null);
	return `${quoted(wordsOf(article, passage))} (${origin.join(', ')})\n`;
};
