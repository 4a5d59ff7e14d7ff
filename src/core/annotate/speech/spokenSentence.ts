import {isGenitiveS} from '../../language/genitiveMark.ts';
import {sequenceBefore} from '../../text/formSequences.ts';
import {firstFrom} from '../../text/tokenPlaces.ts';
import {readAgent} from './agentSpeech.ts';
import {readColon} from './colonSpeech.ts';
import {type Complement, complementAfter, isLeftOut, skipInsertions} from './complements.ts';
import {type Cue, cueAt} from './cues.ts';
import {definiteSpeaker, officeHolder} from './definiteSpeakers.ts';
import {readGerund} from './gerundSpeech.ts';
import {invertedSource, readInverted} from './invertedSpeech.ts';
import {invertedPronoun, readLearned} from './learnedSpeech.ts';
import {readCited, readCitingFirst, readNamedSource, readRelay} from './namedSpeech.ts';
import {readNarrated} from './narratedSpeech.ts';
import {readOffers} from './offers.ts';
import {readOwnedCounts} from './ownedCounts.ts';
import {readPartedQuotations} from './partedQuotations.ts';
import {isRoleWord, maySpeak} from './phraseHeads.ts';
import {readQuotedVerbs} from './quotedVerbs.ts';
import {readRevisedCounts} from './revisedCounts.ts';
import {readAgentGaps, readCountsFor} from './rivalCounts.ts';
import {type Candidate, candidateOf} from './speakerHistory.ts';
import {type Draft, type Reader, sourceOf} from './speechReader.ts';
import {formOf, isFiniteVerb, type SpeechScan, type TokenRange} from './speechScan.ts';
import {
	bracketSign,
	changeSign,
	colonSign,
	cueSign,
	dashSign,
	hearsaySign,
	ownedSign,
	relaySign,
	signsOf,
	sourceSign,
	speechSigns,
	tollSign,
} from './speechSigns.ts';
import {readSubject} from './subjectSpeech.ts';
import {isFormerVerb, subjectBefore} from './subjects.ts';
import {readToll} from './tollSpeech.ts';
import {readBrackets, readDash, readFirm, readGaps, readHearsay, readOpinion} from './verblessSpeech.ts';

/** Everything said in a sentence, and who may be meant by pronouns after it. */
export type SpokenSentence = {readonly drafts: Draft[]; readonly candidates: readonly Candidate[]};

/** Reads the speakers of a sentence; `history` holds whom the sentences before it named. */
export function readSpeech(scan: SpeechScan, history: readonly Candidate[]): SpokenSentence {
	const reader: Reader = {scan, candidates: [...history], known: history.length, drafts: [], pending: null};
	reader.candidates.push(...actorsOf(scan, history));
	const signs = speechSigns(scan.tokens, scan.speech);
	if (signs & (sourceSign | relaySign | cueSign)) readSourcesAndCues(reader);
	if (scan.quoted.includes(true)) readQuotedVerbs(reader);
	readOpinion(reader);
	readNarrated(reader);
	if (signs & colonSign) readFirm(reader);
	if (signs & changeSign) readOffers(reader);
	if (signs & hearsaySign) readHearsay(reader);
	if (signs & bracketSign) readBrackets(reader);
	readGaps(reader);
	readAgentGaps(reader);
	readCountsFor(reader);
	readRevisedCounts(reader);
	if (signs & ownedSign) readOwnedCounts(reader);
	readCitingFirst(reader);
	if (signs & dashSign) readDash(reader);
	if (signs & tollSign) readToll(reader);
	if (signs & colonSign) readColon(reader);
	readPartedQuotations(reader);
	return {drafts: reader.drafts, candidates: reader.candidates.slice(reader.known)};
}

/** Reads what names a source without a verb, and verbs of speech, in the order of the text. */
function readSourcesAndCues(reader: Reader): void {
	const {scan} = reader;
	for (let index = 0; index < scan.tokens.length; index++) {
		const signs = signsOf(scan.tokens[index]!, scan.speech);
		const end =
			(signs & sourceSign ? readNamedSource(reader, index) : null) ??
			(signs & relaySign ? (readCited(reader, index) ?? readRelay(reader, index)) : null);
		if (end !== null) {
			index = end - 1;
			continue;
		}
		const cue = signs & cueSign ? cueAt(scan, index) : null;
		if (cue) readCue(reader, cue);
	}
}

/** Whom a pronoun may mean after the sentence, the likeliest last: who acts in it, behind the only person named in it where that is another. */
function actorsOf(scan: SpeechScan, history: readonly Candidate[]): Candidate[] {
	const person = onlyPerson(scan);
	const actor = mainActor(scan, history) ?? person;
	return [...(actor && !actor.person && person && person !== actor ? [person] : []), ...(actor ? [actor] : [])];
}

/** The subject of the main clause's first verb, when it may be a speaker later: no bare number (`More than 300 came`). */
function mainActor(scan: SpeechScan, history: readonly Candidate[]): Candidate | null {
	for (let at = 1; at < scan.tokens.length; at++) {
		if (scan.quoted[at] || !(isFiniteVerb(scan, at) || isFormerVerb(scan, at))) continue;
		const subject = subjectBefore(scan, at);
		if (subject?.kind !== 'phrase' || isDependent(scan, subject.range.from)) continue;
		const numbered = scan.counted[subject.range.to - 1] === true;
		return !numbered && maySpeak(scan, subject.range) ? withHolder(scan, subject.range, history) : null;
	}
	return nameAtHead(scan);
}

/** Who acts, with the name before that the words take up. */
function withHolder(scan: SpeechScan, range: TokenRange, history: readonly Candidate[]): Candidate {
	const candidate = candidateOf(scan, range, false);
	const holder = definiteSpeaker(scan, range, history) ?? officeHolder(scan, range, candidate, history);
	return holder ? {...candidate, holder: holder.span} : candidate;
}

/** `Across the road` **`Anne Dauvet`** `sells nuts`: the only person named in a sentence, in the writer's words. */
function onlyPerson(scan: SpeechScan): Candidate | null {
	const persons = scan.mentions.filter(({kind}) => kind === 'person');
	if (persons.length !== 1) return null;
	const from = scan.tokens.findIndex(({start}) => start === persons[0]!.start);
	const to = firstFrom(scan.tokens, persons[0]!.end);
	if (from < 0 || scan.quoted[from] || isGenitiveS(scan.tokens[to])) return null;
	return candidateOf(scan, {from, to: to < 0 ? scan.tokens.length : to}, false);
}

/** `Jean Petit porte un bandage`, `La CGT s'inquiète`, **`Mayor Ann Roe`** `needs more`: a name, with its office, that the sentence begins with, where the verb is not plain. */
function nameAtHead(scan: SpeechScan): Candidate | null {
	const {mentions, tokens, grammar} = scan;
	const first = mentions[0];
	if (first?.kind !== 'person' && first?.kind !== 'organization') return null;
	let head = grammar.determiners.has(formOf(scan, 0)) ? 1 : 0;
	while (
		first.kind === 'person' &&
		tokens[head] &&
		isRoleWord(tokens[head]!, scan.speech) &&
		tokens[head]!.start < first.start
	)
		head++;
	if (first.start !== tokens[head]?.start) return null;
	const to = firstFrom(tokens, first.end);
	const range = {from: 0, to: to < 0 ? tokens.length : to};
	return maySpeak(scan, range) && !isGenitiveS(tokens[range.to]) ? candidateOf(scan, range, false) : null;
}

/** The clause hangs on another: `that` or `qui` stands before it. */
const isDependent = ({grammar, tokens}: SpeechScan, from: number): boolean =>
	tokens.slice(0, from).some(({form}) => grammar.that.has(form) || grammar.relatives.has(form));

/** `Pourquoi` **`le maire affirme-t-il`** `que`: the pronoun behind the verb takes up the subject before it. */
const repeatsSubject = (scan: SpeechScan, cue: Cue, {kind}: Complement): boolean =>
	cue.pronoun !== null && kind === 'clause' && subjectBefore(scan, cue.from)?.kind === 'phrase';

/** `contrairement à ce qu'`**`affirmait`** `la SNCF`, `contrary to what the company` **`said`**: the sentence tells another thing. */
const isContradicted = (scan: SpeechScan, {from}: Cue): boolean =>
	[from, subjectBefore(scan, from)?.start ?? from].some(
		at => sequenceBefore(scan.speech.contraries, scan.tokens, at) !== undefined,
	);

function readCue(reader: Reader, cue: Cue): void {
	const {scan} = reader;
	if (isContradicted(scan, cue)) return;
	const complement = complementAfter(scan, cue);
	if ((complement.kind === 'object' || complement.kind === 'none') && isLeftOut(scan, cue)) return;
	if (complement.kind === 'object' && scan.speech.sums.has(cue.lemma) && scan.counted[complement.start]) return;
	const inverted = cue.form === 'finite' && cue.pronoun === null ? invertedSource(scan, cue, complement) : null;
	if (cue.form === 'passive') readAgent(reader, cue);
	else if (scan.speech.learning.has(cue.lemma)) readLearned(reader, cue, complement);
	else if (repeatsSubject(scan, cue, complement)) readSubject(reader, cue, complement);
	else if (cue.pronoun !== null)
		readInverted(reader, cue, invertedPronoun(reader, cue), complement, skipInsertions(scan, cue.to));
	else if (cue.form === 'gerund') readGerund(reader, cue, complement);
	else if (inverted) readInverted(reader, cue, sourceOf(reader, inverted), complement, inverted.to);
	else readSubject(reader, cue, complement);
}
