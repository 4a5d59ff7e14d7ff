import {clauseStart, partAfter, partBefore} from './clauseParts.ts';
import {skipInsertions} from './complements.ts';
import type {Cue} from './cues.ts';
import {sourcePhrase} from './sourcePhrases.ts';
import {add, type Reader, sourceOf} from './speechReader.ts';
import {formOf} from './speechScan.ts';

/** `accusée par Kiev d'avoir fourni`, `confirmed by the Red Cross`. */
export function readAgent(reader: Reader, cue: Cue): void {
	const {scan} = reader;
	if (cue.verb.class !== 'say' && cue.lemma !== 'accuser' && cue.lemma !== 'accuse') return;
	const by = skipInsertions(scan, cue.to);
	if (formOf(scan, by) !== scan.grammar.agentPreposition) return;
	const source = sourcePhrase(scan, by + 1);
	if (!source) return;
	const from = Math.max(partBefore(scan, cue.from), clauseStart(scan, cue.from));
	const content = {from, to: partAfter(scan, source.to)};
	add(reader, sourceOf(reader, source), {
		rule: 'agent',
		cue: {from: cue.from, to: by + 1},
		content,
		via: null,
		stance: cue.stance,
		before: true,
	});
}
