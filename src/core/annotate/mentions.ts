import type {Language} from '../language/language.ts';
import {flatMapPacked} from '../text/mapPacked.ts';
import {inTextOrder} from '../text/span.ts';
import type {Sentence} from '../text/token.ts';
import type {Mention} from './annotation.ts';
import type {Context} from './context.ts';
import {chainsOf} from './coreference.ts';
import {findBodies} from './names/bodies.ts';
import {bodyMeaning} from './names/bodyMeaning.ts';
import {findNames} from './names/findNames.ts';
import {findDirections, findGroups} from './names/groups.ts';
import {innerPlaces} from './names/innerPlaces.ts';
import type {NameCandidate} from './names/nameCandidate.ts';
import {type NameEvidence, nameEvidence} from './names/nameEvidence.ts';
import {scanSentence} from './names/scanSentence.ts';
import {isTrail} from './names/trails.ts';

/** A name with its place in the article, before it belongs to a chain. */
export type Named = Omit<Mention, 'chain'> &
	Pick<
		NameCandidate,
		'weak' | 'bare' | 'short' | 'surname' | 'located' | 'government' | 'personToo' | 'facility' | 'class'
	>;

/** Names of persons, bodies and places, with the coreference chain that each belongs to. */
export function annotateMentions({article, sentences, languages}: Context): Mention[] {
	const evidence = nameEvidence(sentences, languages);
	const named = flatMapPacked(sentences, sentence =>
		namesIn(article.text, sentence, languages[sentence.language], evidence),
	);
	return chainsOf(named, article.text);
}

function namesIn(text: string, sentence: Sentence, language: Language, evidence: NameEvidence): Named[] {
	if (isTrail(sentence.tokens)) return [];
	const scan = scanSentence(text, sentence, language, evidence);
	const {tokens} = sentence;
	const bodies = findBodies(scan);
	const taken = new Array<boolean>(tokens.length).fill(false);
	for (const {start, end} of bodies) taken.fill(true, start, end);
	const names = [...findNames(scan, taken), ...findDirections(scan)];
	const candidates = [...bodies, ...names, ...innerPlaces(scan, bodies), ...findGroups(scan, taken)];
	return candidates.sort(inTextOrder).map(candidate => {
		const start = tokens[candidate.start]!.start;
		const end = tokens[candidate.end - 1]!.end;
		const meaning = bodyMeaning(tokens, candidate, language);
		const name = candidate.name ?? text.slice(start, end).replace(/\s+/gu, ' ');
		return {...candidate, start, end, name, ...(meaning && {meaning})};
	});
}
