import type {Verdict} from '../../core/dossier/dossier.ts';
import {foldWords} from '../../i18n/fold.ts';
import {type Messages, messages} from '../../i18n/messages.ts';
import {verdictRuns} from '../../screens/comparison/verdicts.ts';
import {type Cell, wrapWhenSeen} from '../../screens/rows/columns.ts';
import type {Row} from '../../screens/rows/row.ts';
import {run, textOfRuns} from '../../screens/rows/runs.ts';
import type {Signs} from '../../screens/rows/signs.ts';
import {headingRow} from '../../screens/sources.ts';

/** Signs that no word stands beside. */
const standingAlone = ['near', 'reported', 'silent', 'unread', 'uncompared', 'note', 'reading'] as const;

/** Letters from which a word can be one that asks for the signs. */
const leastAsked = 3;

/** Whether the signs as such are asked for, by whatever they are called. */
export const namesSigns = (filter: string, words: Messages): boolean => {
	const wanted = foldWords(filter);
	const names = [words, messages('en')].map(spoken => `${spoken['group.signs']} ${spoken['also.signs']}`);
	const asking = foldWords(names.join(' ')).split(' ');
	return wanted.length >= leastAsked && asking.some(name => name.startsWith(wanted));
};

/** What the signs and counts of the screens mean, as rows: those that contain what was typed. */
export const signRows = (filter: string, words: Messages, signs: Signs, width: number): Row[] => {
	const kinds = Object.keys(signs.verdict) as Verdict[];
	const all: Cell[][] = [
		...kinds.map(kind => [verdictRuns({verdict: kind}, {messages: words, signs}), [run(words[`meaning.${kind}`])]]),
		[verdictRuns({verdict: 'conflict', unsure: true}, {messages: words, signs}), [run(words['meaning.unsure'])]],
		...standingAlone.map(sign => [[run(signs[sign], 'key')], [run(words[`sign.${sign}`])]]),
		[[run(words['count.origins'](2), 'key')], [run(words['sign.origins'])]],
	];
	const wanted = foldWords(filter);
	const kept = namesSigns(filter, words)
		? all
		: all.filter(cells => foldWords(cells.map(textOfRuns).join(' ')).includes(wanted));
	const laid = wrapWhenSeen(
		[
			{max: 16, wraps: true},
			{grow: 1, wraps: true},
		],
		kept.length,
		at => kept[at]!,
		width,
	);
	const rows = kept.map((_, at): Row => ({...laid(at), isFitted: true}));
	return rows.length > 0 ? [headingRow(words['group.signs']), ...rows] : [];
};
