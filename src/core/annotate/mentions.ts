import type {Language} from '../language/language.ts';
import {flatMapPacked} from '../text/mapPacked.ts';
import {inTextOrder, type Span} from '../text/span.ts';
import type {Sentence} from '../text/token.ts';
import type {Mention} from './annotation.ts';
import type {Context} from './context.ts';
import {chainsOf} from './coreference.ts';
import {findBodies} from './names/bodies.ts';
import {bodyMeaning} from './names/bodyMeaning.ts';
import {findNames} from './names/findNames.ts';
import {findDirectedPlaces, findDirections, findGroups} from './names/groups.ts';
import {innerPlaces} from './names/innerPlaces.ts';
import type {NameCandidate} from './names/nameCandidate.ts';
import {type NameEvidence, nameEvidence} from './names/nameEvidence.ts';
import {scanSentence} from './names/scanSentence.ts';
import {isTrail} from './names/trails.ts';

/** What only some names have. */
type Particulars = Pick<
	NameCandidate,
	| 'country'
	| 'key'
	| 'weak'
	| 'bare'
	| 'short'
	| 'surname'
	| 'located'
	| 'government'
	| 'personToo'
	| 'facility'
	| 'class'
> &
	Pick<Mention, 'meaning'>;

/** A name with its place in the article, before it belongs to a chain. All have the same properties: the engine makes and reads them the faster. */
export type Named = Omit<Mention, 'chain' | keyof Particulars> & {
	readonly [Key in keyof Particulars]-?: Particulars[Key] | undefined;
};

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
	for (let at = 0; at < bodies.length; at++) {
		const {start, end} = bodies[at]!;
		taken.fill(true, start, end);
	}
	const divisions = findDirectedPlaces(scan, taken);
	for (let place = 0; place < divisions.length; place++) {
		const {start, end} = divisions[place]!;
		taken.fill(true, start, end);
	}
	const names = [...divisions, ...findNames(scan, taken), ...findDirections(scan)];
	const candidates = [...bodies, ...names, ...innerPlaces(scan, bodies), ...findGroups(scan, taken)];
	return candidates.sort(inTextOrder).map(candidate => {
		const start = tokens[candidate.start]!.start;
		const end = tokens[candidate.end - 1]!.end;
		const meaning = bodyMeaning(tokens, candidate, language);
		const name = candidate.name ?? text.slice(start, end).replace(/\s+/gu, ' ');
		return namedAs(candidate, {start, end}, name, meaning);
	});
}

const namedAs = (candidate: NameCandidate, {start, end}: Span, name: string, meaning: Mention['meaning']): Named => ({
	start,
	end,
	rule: candidate.rule,
	kind: candidate.kind,
	name,
	country: candidate.country,
	key: candidate.key,
	meaning,
	weak: candidate.weak,
	bare: candidate.bare,
	short: candidate.short,
	surname: candidate.surname,
	located: candidate.located,
	government: candidate.government,
	personToo: candidate.personToo,
	facility: candidate.facility,
	class: candidate.class,
});
