import type {Language} from '../language/language.ts';
import type {Span} from '../text/span.ts';
import type {Sentence} from '../text/token.ts';
import {perWordFlag} from '../text/word.ts';
import type {Mention} from './annotation.ts';
import type {Context} from './context.ts';
import {type Role, roleAt, roleBefore, roleWords} from './rolesOfNames.ts';

/** Words among which the subject pronoun is that a sentence opens with. */
const furthestSubject = 3;
/** Sentences that a pronoun looks back over. */
const lookBack = 2;
/** A role stands for one actor when at least this share of its bearers in the article is that actor. */
const plainlyOne = 0.75;

/** What stands for actors in a sentence. */
export type ActorsMeant = {
	/** Chains that it speaks of without naming them. */
	readonly implied: readonly number[];
	/** Names, and words that say nothing but whose they are or whom they mean, in text order. */
	readonly words: readonly Span[];
};

/**
 * For every sentence the chains that it speaks of without naming them: by a subject pronoun after a sentence that names
 * a person, or by a role that the article has given to one name ("the minister"); and all words that stand for an actor.
 */
export function actorsMeant({sentences, languages}: Context, mentions: readonly Mention[]): ActorsMeant[] {
	const named = mentionsBySentence(sentences, mentions);
	const borne = sentences.map((sentence, index) =>
		named[index]!.map(mention => roleBefore(sentence, mention, languages[sentence.language])),
	);
	const bearers = bearersOf(named, borne);
	const persons = new Set(mentions.flatMap(({kind, chain}) => (kind === 'person' ? [chain] : [])));
	const implied: number[][] = [];
	const words: Span[][] = [];
	for (let index = 0; index < sentences.length; index++) {
		const sentence = sentences[index]!;
		const language = languages[sentence.language];
		const meant = rolesIn(sentence, borne[index]!, language).flatMap(({role, at}) => {
			const chain = bearerOf(bearers, role);
			return chain === null ? [] : [{chain, word: sentence.tokens[at]!}];
		});
		words.push([...roleWords(sentence, named[index]!, borne[index]!, language), ...meant.map(({word}) => word)]);
		const chains = meant.map(({chain}) => chain);
		if (opensWithPronoun(sentence, language)) chains.push(...subjectBefore(index, named, implied, persons));
		implied.push(chains.length === 0 ? chains : withoutNamed(chains, named[index]!));
	}
	return implied.map((chains, index) => ({implied: chains, words: inOrder(named[index]!, words[index]!)}));
}

const inOrder = (named: readonly Span[], roles: readonly Span[]): readonly Span[] =>
	roles.length === 0 ? named : [...named, ...roles].sort((a, b) => a.start - b.start);

/** Chains, each once, without those that are named. */
function withoutNamed(chains: readonly number[], named: readonly Mention[]): number[] {
	const here = new Set(named.map(({chain}) => chain));
	return [...new Set(chains)].filter(chain => !here.has(chain));
}

function mentionsBySentence(sentences: readonly Sentence[], mentions: readonly Mention[]): Mention[][] {
	let next = 0;
	return sentences.map(({start, end}) => {
		while (next < mentions.length && mentions[next]!.start < start) next++;
		const first = next;
		while (next < mentions.length && mentions[next]!.start < end) next++;
		return mentions.slice(first, next);
	});
}

type Bearers = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** How often each role stands right before a name of each chain. */
function bearersOf(named: readonly (readonly Mention[])[], borne: readonly (readonly (Role | null)[])[]): Bearers {
	const bearers = new Map<string, Map<number, number>>();
	for (let index = 0; index < named.length; index++) {
		for (let place = 0; place < named[index]!.length; place++) {
			const mention = named[index]![place]!;
			const role = borne[index]![place]?.role;
			if (role === undefined) continue;
			const counts = bearers.get(role) ?? new Map<number, number>();
			counts.set(mention.chain, (counts.get(mention.chain) ?? 0) + 1);
			bearers.set(role, counts);
		}
	}
	return bearers;
}

function bearerOf(bearers: Bearers, role: string): number | null {
	const counts = [...(bearers.get(role) ?? [])].sort((a, b) => b[1] - a[1]);
	const total = counts.reduce((sum, [, count]) => sum + count, 0);
	return counts[0] && counts[0][1] / total >= plainlyOne ? counts[0][0] : null;
}

/** Roles with a definite article that no name of the sentence bears. */
function rolesIn({tokens}: Sentence, borne: readonly (Role | null)[], language: Language): Role[] {
	const roles: Role[] = [];
	for (let index = 1; index < tokens.length; index++) {
		if (tokens[index]!.kind !== 'word' || !isDefinite(tokens[index - 1]!, language)) continue;
		const role = roleAt(tokens, index, language, true) ?? roleAt(tokens, index, language, false);
		if (role !== null) roles.push({role, at: index});
	}
	if (roles.length === 0) return roles;
	const own = new Set(borne.map(bearing => bearing?.role));
	return roles.filter(({role}) => !own.has(role));
}

const isDefinite = perWordFlag(({form}, {grammar}: Language) => grammar.definites.has(form));

function opensWithPronoun({tokens}: Sentence, {grammar}: Language): boolean {
	let words = 0;
	for (const {kind, form} of tokens) {
		if (kind !== 'word') continue;
		const pronoun = grammar.pronouns.get(form);
		if (pronoun || !grammar.coordinators.has(form)) return pronoun?.number === 'singular' && pronoun.gender !== null;
		if (++words === furthestSubject) return false;
	}
	return false;
}

/** Whom a sentence shortly before begins with: its first person named, else the person that it implies itself. */
function subjectBefore(
	index: number,
	named: readonly (readonly Mention[])[],
	implied: readonly number[][],
	persons: ReadonlySet<number>,
): number[] {
	for (let before = index - 1; before >= 0 && before >= index - lookBack; before--) {
		const chain =
			named[before]!.find(({kind}) => kind === 'person')?.chain ?? implied[before]!.find(id => persons.has(id));
		if (chain !== undefined) return [chain];
	}
	return [];
}
