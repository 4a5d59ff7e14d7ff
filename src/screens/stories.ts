import type {ArticleId} from '../core/article/article.ts';
import type {ActorId, DossierArticle} from '../core/dossier/dossier.ts';
import {appendTo} from '../core/text/appendTo.ts';
import {once} from '../core/text/once.ts';
import type {Lookup} from './places/lookup.ts';
import type {Row} from './rows/row.ts';
import {run, withEnd} from './rows/runs.ts';
import type {ScreenInput} from './screen.ts';
import {byDate, headingRow, periodOf} from './sources.ts';

/** Articles that tell one story, newest first; `alone` those that tell one that no other tells. */
export type Story = {readonly articles: readonly DossierArticle[]; readonly alone?: true};

/** The stories of a dossier that several articles tell, that with the newest article first, and after them all other articles. */
export const storiesOf = (articles: readonly DossierArticle[]): Story[] => {
	const byStory = new Map<string | null, DossierArticle[]>();
	for (const article of [...articles].sort(byDate)) {
		appendTo(byStory, article.story, article);
	}
	const rest = byStory.get(null) ?? [];
	byStory.delete(null);
	const told = [...byStory.values()];
	const alone = [...told.filter(({length}) => length === 1).flat(), ...rest].sort(byDate);
	const stories = told.filter(({length}) => length > 1).map(articles => ({articles}));
	return alone.length > 0 ? [...stories, {articles: alone, alone: true}] : stories;
};

/** How many stories several articles tell. */
export const countStories = (articles: readonly DossierArticle[]): number => {
	const [told, toldAgain] = [new Set<string>(), new Set<string>()];
	for (const {story} of articles) if (story !== null) (told.has(story) ? toldAgain : told).add(story);
	return toldAgain.size;
};

/** What stands above the articles of a story: who and where it is about, how many articles tell it, from when to when. */
export const storyHeading = ({articles, alone}: Story, input: ScreenInput): Row => {
	if (alone) return headingRow(input.messages['articles.alone']);
	const written = once(() =>
		withEnd([run(storyName(articles, input), 'heading')], [run(extentOf(articles, input), 'muted')], input.width),
	);
	return {
		isFitted: true,
		get runs() {
			return written();
		},
	};
};

const roomForDates = 60;

const extentOf = (articles: Story['articles'], {messages, locale, signs, width}: ScreenInput): string => {
	const period = width < roomForDates ? '' : periodOf(articles, locale);
	return [messages['count.articles'](articles.length), ...(period === '' ? [] : [period])].join(` ${signs.separator} `);
};

/** So many actors name a story; they are looked for in so many of its articles, and weighed are so many that most of these name. */
const mostNamed = 3;
const mostRead = 60;
const mostWeighed = 24;

/** The actors that most articles of a story name, those first that few others do. */
const storyName = (articles: Story['articles'], {lookup, signs: {separator}}: ScreenInput): string => {
	const naming = new Map<ActorId, number>();
	for (const {id} of articles.slice(0, mostRead))
		for (const actor of new Set(lookup.mentionsOf(id).map(({actor}) => actor.id)))
			naming.set(actor, (naming.get(actor) ?? 0) + 1);
	const weight = ([id, count]: readonly [ActorId, number]): number =>
		count * (1 + Math.log(lookup.dossier.articles.length / articlesNaming(lookup, id)));
	return [...naming]
		.sort(([, count], [, other]) => other - count)
		.slice(0, mostWeighed)
		.map(entry => ({id: entry[0], weight: weight(entry)}))
		.sort((one, other) => other.weight - one.weight)
		.slice(0, mostNamed)
		.map(({id}) => lookup.actor(id)!.name)
		.join(` ${separator} `);
};

const articlesNaming = (lookup: Lookup, id: ActorId): number =>
	new Set<ArticleId>(lookup.actor(id)!.mentions.map(({article}) => article)).size;
