import type {AnnotatedArticle, Mention} from '../../annotate/annotation.ts';
import type {ArticleId} from '../../article/article.ts';
import type {ActorKind} from '../../language/actorKind.ts';
import {appendTo} from '../../text/appendTo.ts';
import {foldName} from '../../text/nameKey.ts';

/** A coreference chain of one article. */
export type Chain = {
	readonly article: ArticleId;
	readonly number: number;
	readonly mentions: readonly Mention[];
	readonly kind: ActorKind;
	/** The article is in the language of most articles. */
	readonly main: boolean;
};

/** The chains of an article, in the order in which they begin. */
export function chainsOf({article, mentions}: AnnotatedArticle, main: boolean): Chain[] {
	const chains = new Map<number, Mention[]>();
	for (let at = 0; at < mentions.length; at++) {
		const mention = mentions[at]!;
		appendTo(chains, mention.chain, mention);
	}
	return [...chains].map(([number, members]) => ({
		article: article.id,
		number,
		mentions: members,
		kind: members[0]!.kind,
		main,
	}));
}

/** Rules that only guess what a name names. */
export const guesses: ReadonlySet<string> = new Set(['several words', 'capital', 'speaks']);

/** Whether it is known who is named, in every language. */
export const hasKey = ({mentions}: Chain): boolean => mentions.some(({key}) => key !== undefined);

/** Whether a chain names a person by more than one word. */
export const isFullPerson = (chain: Chain): boolean => chain.kind === 'person' && longestName(chain).includes(' ');

/** Whether a chain names a body: neither a person nor anything on the map. */
export const isBody = ({kind}: Chain): boolean => kind !== 'person' && kind !== 'place' && kind !== 'country';

/** The name of most words, the first among equals. */
export const longestName = ({mentions}: Chain): string =>
	mentions.reduce(
		(best, {name}) => (foldName(name).split(' ').length > foldName(best).split(' ').length ? name : best),
		mentions[0]!.name,
	);
