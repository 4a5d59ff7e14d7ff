import {formatDate} from '../../i18n/format.ts';
import {messages} from '../../i18n/messages.ts';
import {readingPoint} from './reading.ts';
import type {State} from './state.ts';
import type {World} from './world.ts';

/** The passage that is read as a citation: quotation, outlet, author, title, date, address; null when none is read. */
export const citationOf = (world: World, state: State): string | null => {
	const point = readingPoint(world, state);
	const article = point && world.lookup.article(point.article);
	const sentence = point && world.lookup.sentenceAt(point.article, point.offset);
	if (!article || !sentence) return null;
	const {locale} = state.settings;
	const words = messages(locale);
	const quotation = article.text.slice(sentence.start, sentence.end).replaceAll(/\s*\n\s*/g, ' ');
	const origin = [
		article.author,
		article.source ?? words['source.unknown'],
		article.title,
		article.published ? formatDate(article.published, locale) : words['date.unknown'],
		article.url,
		article.path,
	].filter(part => part !== null);
	return `${words['quote.open']}${quotation}${words['quote.close']} (${origin.join(', ')})\n`;
};
