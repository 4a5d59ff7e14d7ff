import {saidValues} from '../../core/dossier/differences/saidValues.ts';
import type {Fact, FactCause} from '../../core/dossier/dossier.ts';
import {beginningSmall} from '../../core/text/beginningSmall.ts';
import {formatDate, formatValue} from '../../i18n/format.ts';
import type {Locale} from '../../i18n/locale.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {ScreenInput} from '../screen.ts';

type Words = Pick<ScreenInput, 'messages' | 'locale'>;

/** How a date is written. */
type DateWriter = (iso: string, locale: Locale) => string;

/** Why the sources of a fact differ or agree, in the language of the interface. */
export const factReason = (
	{cause, reason}: Pick<Fact, 'cause' | 'reason'>,
	input: Words,
	writeDate: DateWriter = formatDate,
): string => (cause ? causeText(cause, input, writeDate) : reason);

/** A date in words that no line ends within. */
export const unbrokenDate: DateWriter = (iso, locale) => formatDate(iso, locale).replaceAll(' ', '\u00a0');

/** A cause in one line: both values as they are written, and what explains that they differ. */
export function causeText(cause: FactCause, words: Words, writeDate: DateWriter = formatDate): string {
	const {messages, locale} = words;
	const [one, other] = saidValues(cause, value => formatValue(value, locale))?.map(withinReason) ?? [];
	if (one === undefined || other === undefined) return explanation(cause, words, writeDate);
	switch (cause.kind) {
		case 'speakers':
		case 'values':
			return messages[`cause.${cause.kind}`](one, other);
		case 'date':
		case 'fall': {
			const dates = cause.dates.map(date => writeDate(date, locale)) as [string, string];
			const dated = messages['cause.dated'](one, dates[0], other, dates[1]);
			return cause.kind === 'date' ? dated : messages['cause.why'](dated, messages['cause.fall']);
		}
		default:
			return messages['cause.said'](one, other, explanation(cause, words, writeDate));
	}
}

/** A value's words as they stand within a sentence, its number whole at the end of a line. */
const withinReason = (words: string): string => beginningSmall(withoutLoneMarks(words)).replaceAll(groupGap, '\u00a0');

/** Words cut out of a quotation, without a mark that opens or closes it alone: `sixteen "martyrs`. */
const withoutLoneMarks = (words: string): string =>
	pairs.reduce((text, [open, close]) => {
		const [opened, closed] = [open, close].map(mark => text.split(mark).length - 1) as [number, number];
		const isWhole = open === close ? opened % 2 === 0 : opened === closed;
		return isWhole ? text : text.replaceAll(open, '').replaceAll(close, '').trim();
	}, words);

const pairs = [
	['"', '"'],
	['«', '»'],
	['“', '”'],
] as const;

/** The space between the digits of a large number, and the one before a sign of percent or money. */
const groupGap = /(?<=\d) (?=\d{3}(?!\d)|[%€$£])/gu;

const explanation = (cause: FactCause, {messages, locale}: Words, writeDate: DateWriter): string => {
	switch (cause.kind) {
		case 'speakers':
		case 'values': {
			const [one, other] = cause.values;
			return messages[`cause.${cause.kind}`](formatValue(one, locale), formatValue(other, locale));
		}
		case 'counted':
			return countedText(cause.counted, messages);
		case 'place':
			return messages['cause.place'](cause.places.join(', '));
		case 'status':
			return messages['cause.status'](messages[`status.${cause.statuses[0]}`], messages[`status.${cause.statuses[1]}`]);
		case 'date':
			return messages['cause.date'](writeDate(cause.dates[0], locale), writeDate(cause.dates[1], locale));
		case 'firstTime':
			return messages['cause.firstTime'](writeDate(cause.dates[0], locale), writeDate(cause.dates[1], locale));
		default:
			return messages[`cause.${cause.kind}`];
	}
};

/** The fates that are told apart have words of their own; of anything else the values tell what they count, and their keys would say little. */
const countedText = (keys: readonly [string, string], messages: Messages): string => {
	const [one, other] = keys.map(key => `counted.${key}`);
	return one !== undefined && other !== undefined && isCounted(one) && isCounted(other)
		? messages['cause.counted'](messages[one], messages[other])
		: messages['meaning.measure'];
};

type CountedId = Extract<keyof Messages, `counted.${string}`>;

const countedIds: ReadonlySet<string> = new Set<CountedId>([
	'counted.dead',
	'counted.wounded',
	'counted.casualties',
	'counted.missing',
]);

const isCounted = (id: string): id is CountedId => countedIds.has(id);
