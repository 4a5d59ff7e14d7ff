import {beforeCue} from './clauseParts.ts';
import {type Complement, complementEnd} from './complements.ts';
import type {Cue} from './cues.ts';
import {governs} from './government.ts';
import {phraseFrom} from './nounPhrases.ts';
import {maySpeak} from './phraseHeads.ts';
import {spanOf} from './speakerHistory.ts';
import {add, cueRange, pronounOf, type Reader, type Source, sourceOf} from './speechReader.ts';
import {
	formOf,
	isAuxiliary,
	isFiniteVerb,
	isName,
	type SpeechScan,
	type TokenRange,
	verbReading,
} from './speechScan.ts';
import {subjectBefore} from './subjects.ts';

/** `..., affirmant que`: the speaker is the one who acts in the main clause, or spoke before in it. */
export function readGerund(reader: Reader, cue: Cue, complement: Complement): void {
	const {scan, drafts, candidates} = reader;
	if (complement.kind === 'none' || !governs(cue, complement, true)) return;
	const content = {from: complement.start, to: complementEnd(scan, complement.start)};
	if (formOf(scan, cue.from - 1) === 'as') {
		readQuoted(reader, cue, content);
		return;
	}
	const outer = drafts.findLast(draft => draft.cue.to <= cue.from && !draft.relay && !draft.gift);
	const spoken = outer && {span: outer.source, inherited: outer.inherited, relay: false, candidate: null};
	const loose = formOf(scan, beforeCue(scan, cue.from)) === ',';
	const source = loose ? (spoken ?? subjectOfGerund(reader, cue)) : (subjectOfGerund(reader, cue) ?? spoken);
	const actor = candidates.findLast(({sentence}) => sentence === scan.index);
	const meant = source ?? (actor && {span: actor.span, inherited: false, relay: false, candidate: null});
	if (meant)
		add(reader, meant, {rule: 'gerund', cue: cueRange(cue), content, via: null, stance: cue.stance, before: false});
}

/** `cited the ministry as saying`, `was quoted by Reuters as saying`. */
function readQuoted(reader: Reader, cue: Cue, content: TokenRange): void {
	const {scan} = reader;
	for (let at = cue.from - 2; at > 0; at--) {
		const verb = scan.tokens[at]!.readings.find(({pos, lemma}) => pos === 'verb' && scan.speech.citingVerbs.has(lemma));
		if (!verb) continue;
		const passive = isAuxiliary(scan, at - 1) && verbReading(scan.tokens[at - 1], 'finite', 'participle') !== undefined;
		const subject = subjectBefore(scan, passive ? at - 1 : at);
		const behind = phraseFrom(scan, formOf(scan, at + 1) === scan.grammar.agentPreposition ? at + 2 : at + 1);
		const acting = subject?.kind === 'phrase' ? subject.range : null;
		const [source, relay] = passive ? [acting, behind] : [behind, acting];
		if (source)
			add(reader, sourceOf(reader, source), {
				rule: 'quoted',
				cue: {from: at, to: cue.to},
				content,
				via: relay && spanOf(scan, relay),
				stance: 'asserts',
				before: false,
			});
		return;
	}
}

/** `a cité Kim disant que`: a name right before the gerund; else the subject of the nearest verb before it. */
function subjectOfGerund(reader: Reader, cue: Cue): Source | null {
	const {scan} = reader;
	const before = beforeCue(scan, cue.from);
	if (isName(scan, before) && scan.grammar.headFirst) return sourceOf(reader, nameEndingAt(scan, before));
	for (let at = before; at > 0; at--) {
		if (scan.quoted[at] || !isFiniteVerb(scan, at)) continue;
		const subject = subjectBefore(scan, at);
		if (subject?.kind === 'phrase' && maySpeak(scan, subject.range)) return sourceOf(reader, subject.range);
		if (subject?.kind === 'pronoun') return pronounOf(reader, formOf(scan, subject.at), subject.at);
	}
	return null;
}

function nameEndingAt(scan: SpeechScan, last: number): TokenRange {
	let from = last;
	while (from > 0 && isName(scan, from - 1)) from--;
	return {from, to: last + 1};
}
