import type {Concept} from '../../language/concepts/concept.ts';
import type {Token} from '../../text/token.ts';
import {isVerbTag, lemmaOf} from './meanings.ts';
import type {Scene} from './scene.ts';
import type {Tag} from './tags.ts';

/** Things that an article has named by several words, by the noun that heads these; null for one that heads the names of two things. */
export type CompoundsBefore = ReadonlyMap<string, Concept | null>;

/** Keeps, sentence by sentence, what an article has named by several words and may go on to name by the noun alone: `polling stations`, `90 stations`. */
export function runningCompounds() {
	const named = new Map<string, Concept | null>();
	return {
		before: named as CompoundsBefore,
		tell: ({tokens, tags, meanings, headFirst}: Pick<Scene, 'tokens' | 'tags' | 'meanings' | 'headFirst'>): void => {
			for (let from = 0; from < tokens.length; from++) {
				const concept = meanings[from];
				if (concept === undefined || meanings[from + 1] !== concept) continue;
				let to = from + 1;
				while (meanings[to] === concept) to++;
				const head = headFirst ? from : to - 1;
				// `held captive` names no captives.
				const isVerbs = concept.event && isVerbTag(tags[from]);
				if (tags[head] === 'noun' && !isVerbs) note(named, tokens[head]!, concept);
				from = to - 1;
			}
		},
	};
}

function note(named: Map<string, Concept | null>, head: Token, concept: Concept): void {
	const lemma = lemmaOf(head, 'noun');
	const known = named.get(lemma);
	named.set(lemma, known === undefined || known === concept ? concept : null);
}

/** The meanings of a sentence's tokens, with those of nouns that stand alone for a thing that the article has named by several words; written over the ones given. */
export function recallCompounds(
	meanings: (Concept | undefined)[],
	tokens: readonly Token[],
	tags: readonly Tag[],
	before: CompoundsBefore,
): (Concept | undefined)[] {
	if (before.size === 0) return meanings;
	for (const [index, token] of tokens.entries()) {
		if (tags[index] !== 'noun') continue;
		const own = meanings[index];
		if (own !== undefined && (meanings[index - 1] === own || meanings[index + 1] === own)) continue;
		const known = before.get(lemmaOf(token, 'noun'));
		if (known) meanings[index] = known;
	}
	return meanings;
}
