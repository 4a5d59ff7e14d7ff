import {partAfter} from './clauseParts.ts';
import {add, type Draft, type Reader} from './speechReader.ts';
import {formOf, type SpeechScan, verbReading} from './speechScan.ts';

/** Words at most from the verb that names the speaker to the comma behind him: `said on Monday in a note,`. */
const commaReach = 10;

/** `40 are dead, the ministry said,` **`raising an earlier count of 31`**: who raises or lowers a count has given both. */
export function readRevisedCounts(reader: Reader): void {
	const {scan, drafts} = reader;
	for (const draft of drafts.filter(({rule}) => rule === 'after' || rule === 'inverted')) {
		const from = revisionBehind(scan, draft);
		if (from === null) continue;
		add(
			reader,
			{span: draft.source, inherited: draft.inherited, relay: draft.relay, candidate: null},
			{
				rule: 'revised-count',
				cue: draft.cue,
				content: {from, to: partAfter(scan, from)},
				via: draft.via,
				stance: draft.stance,
				before: false,
			},
		);
	}
}

/** Where the gerund stands, right behind the next comma, with a count and its number; null without one. */
function revisionBehind(scan: SpeechScan, {cue}: Draft): number | null {
	let comma = cue.to;
	while (comma < cue.to + commaReach && formOf(scan, comma) !== ',') comma++;
	const gerund = verbReading(scan.tokens[comma + 1], 'gerund');
	if (formOf(scan, comma) !== ',' || !gerund || !scan.speech.changes.has(gerund.lemma)) return null;
	const from = comma + 1;
	const part = scan.tokens.slice(from, partAfter(scan, from));
	const {ownedCounts, givenCounts} = scan.speech;
	const isCount = part.some(({readings}) =>
		readings.some(({pos, lemma}) => pos === 'noun' && (ownedCounts.has(lemma) || givenCounts.has(lemma))),
	);
	return isCount && scan.counted.slice(from, from + part.length).includes(true) ? from : null;
}
