import {formAt, plainNumber, touches} from '../tokenView.ts';
import type {TimeReading} from './timeMeaning.ts';
import type {TimeScan} from './timeScan.ts';

/** A time of day: `11H00`, `17 h 30`, `à 20 heures`, `5 heures du soir`, `5:30 p.m.`, `0315 hours GMT`. No period, but no figure either. */
export function clockTime(scan: TimeScan, index: number): TimeReading | null {
	const {tokens, words} = scan;
	const end = militaryEnd(scan, index) ?? colonEnd(scan, index) ?? halfDayEnd(scan, index) ?? hourEnd(scan, index);
	if (end === null) return null;
	const half = words.halvesOfDay.startingAt(tokens, end);
	const told = half?.to ?? end;
	const zoned = words.timeZones.has(formAt(tokens, told)) && tokens[told]!.capital ? told + 1 : told;
	return {from: index, end: zoned, meaning: {kind: 'clock', half: half?.meaning ?? null}, rule: 'clock'};
}

const isMinutes = (text: string): boolean => /^[0-5]\d$/u.test(text);

/** `0315 hours GMT`, `1140 GMT`, `1500 GMT`. */
function militaryEnd({tokens, words}: TimeScan, index: number): number | null {
	if (!/^(?:[01]\d|2[0-4])[0-5]\d$/u.test(formAt(tokens, index))) return null;
	const hours = words.hourSigns.has(formAt(tokens, index + 1)) ? index + 2 : index + 1;
	const zone = words.timeZones.has(formAt(tokens, hours)) && tokens[hours]!.capital;
	return zone || (hours > index + 1 && formAt(tokens, index).startsWith('0')) ? hours : null;
}

/** `10:30`, `5:30 p.m.`; `5.30pm` comes as one number. */
function colonEnd(scan: TimeScan, index: number): number | null {
	const {tokens} = scan;
	const hour = plainNumber(tokens[index]);
	if (hour === null || hour > 24 || formAt(tokens, index + 1) !== ':') return null;
	if (!touches(tokens, index + 1) || !touches(tokens, index + 2) || !isMinutes(formAt(tokens, index + 2))) return null;
	return halfDay(scan, index + 3) ?? index + 3;
}

/** `5 p.m.`, `10am`, `5.30pm`. */
function halfDayEnd(scan: TimeScan, index: number): number | null {
	const number = /^(\d{1,2})(?:\.[0-5]\d)?$/u.exec(formAt(scan.tokens, index))?.[1];
	return number === undefined || Number(number) > 12 ? null : halfDay(scan, index + 1);
}

/** End of `p.m.`, `pm`, `P.M.`; null when there is none. */
const halfDay = ({tokens, words}: TimeScan, index: number): number | null =>
	words.halfDays.startingAt(tokens, index)?.to ?? null;

/** `11H00`, `17 h 30`, `à 20 heures`, `9 o'clock`; not `2h30 de débats`, `24 heures`. */
function hourEnd({tokens, words}: TimeScan, index: number): number | null {
	const hour = plainNumber(tokens[index]);
	if (hour === null || hour > 24 || !words.hourSigns.has(formAt(tokens, index + 1))) return null;
	if (words.wholeHours.has(formAt(tokens, index + 1))) return index + 2;
	if (words.capitals) return null;
	const minutes = isMinutes(formAt(tokens, index + 2));
	const end = index + (minutes ? 3 : 2);
	if (words.halvesOfDay.startingAt(tokens, end)) return end;
	if (words.lengthAfter.has(formAt(tokens, end))) return null;
	if (words.timeZones.has(formAt(tokens, end)) && tokens[end]!.capital) return end;
	return minutes || words.clockLeads.has(formAt(tokens, index - 1)) ? end : null;
}
