import {helpKey} from './bindings/keyNames.ts';
import type {MouseInput} from './state/panes/mouseInput.ts';

/** What a terminal sends, told apart: keys one by one, everything else by kind. */
export type InputEvent =
	| {readonly kind: 'key'; readonly bytes: string}
	| {readonly kind: 'mouse'; readonly mouse: MouseInput}
	| {readonly kind: 'paste'; readonly text: string}
	| {readonly kind: 'focus'; readonly focused: boolean}
	| {readonly kind: 'reply'; readonly bytes: string};

/** What was understood of some input, and the beginning of a sequence whose end has not arrived. */
export type Understood = {readonly events: readonly InputEvent[]; readonly rest: string};

const escapeKey = '\u001b';
/** Ctrl-C. */
export const interruptKey = '\u0003';
/** F1 of xterm, with and without keypad mode, of the Linux console, and by the protocol of Kitty. */
const helpSequence = /^\u001b(?:OP|\[11~|\[\[A|\[1?P)$/;
const pasteStart = '\u001b[200~';
const pasteEnd = '\u001b[201~';
const longestReply = 4096;

const controlSequence = /^\u001b\[(?:\[[A-E]|[0-?]*[ -/]*[@-Z\\-~])/;
const controlString = /^\u001b[\]P_^X][^\u0007\u001b]*(?:\u0007|\u001b\\)/;
const oldMouse = /^\u001b\[M[\s\S]{3}/;
const functionKey = /^\u001bO[ -~]/;
const incomplete = /^\u001b(?:\[(?:\[|[0-?]*[ -/]*|M[\s\S]{0,2})|O|[\]P_^X][^\u0007\u001b]*\u001b?)?$/;

/** Whether what is left over is a paste that has not ended, however long that takes. */
export const isUnfinishedPaste = (rest: string): boolean => rest.startsWith(pasteStart);

/** Tells apart what has arrived; a sequence that is not complete is left over, to be put before what comes next. */
export function understand(input: string): Understood {
	const events: InputEvent[] = [];
	let position = 0;
	while (position < input.length) {
		const step = nextEvent(input, position);
		if (!step) break;
		events.push(...step.events);
		position = step.next;
	}
	return {events, rest: input.slice(position)};
}

/** What an incomplete sequence means when nothing follows it: Escape, or Escape held with a key; half an answer means nothing. */
export function giveUpOn(rest: string): readonly InputEvent[] {
	return /^\u001b[\]P_^X]./.test(rest) || rest.length > 8 ? [] : [{kind: 'key', bytes: rest}];
}

type Step = {readonly events: readonly InputEvent[]; readonly next: number};

const key = (bytes: string): InputEvent => ({kind: 'key', bytes: helpSequence.test(bytes) ? helpKey : bytes});

/** The event at a place, or null when its end has not arrived. */
function nextEvent(input: string, position: number): Step | null {
	if (input[position] !== escapeKey) return plainKey(input, position);
	if (input.startsWith(pasteStart, position)) return paste(input, position + pasteStart.length);
	const rest = input.slice(position, position + longestReply);
	const sequence = (oldMouse.exec(rest) ?? controlSequence.exec(rest) ?? controlString.exec(rest))?.[0];
	if (sequence !== undefined && sequence !== '\u001b[M') {
		return {events: eventsOf(sequence), next: position + sequence.length};
	}
	const pressed = functionKey.exec(rest)?.[0];
	if (pressed) return {events: [key(pressed)], next: position + pressed.length};
	if (incomplete.test(rest)) return rest.length < longestReply ? null : {events: [], next: position + rest.length};
	return keyWithAlt(input, position);
}

function plainKey(input: string, position: number): Step {
	const character = String.fromCodePoint(input.codePointAt(position) ?? 0x20);
	return {events: [key(character)], next: position + character.length};
}

/** Escape twice is Escape, then whatever the second begins; so is Escape before Ctrl-C, which quits whatever came before it. */
function keyWithAlt(input: string, position: number): Step {
	const then = input[position + 1];
	if (then === escapeKey || then === interruptKey) return {events: [key(escapeKey)], next: position + 1};
	const character = String.fromCodePoint(input.codePointAt(position + 1) ?? 0x20);
	return {events: [key(escapeKey + character)], next: position + 1 + character.length};
}

function paste(input: string, start: number): Step | null {
	const end = input.indexOf(pasteEnd, start);
	return end < 0 ? null : {events: [{kind: 'paste', text: input.slice(start, end)}], next: end + pasteEnd.length};
}

const mouseReport = /^\u001b\[<(\d{1,4});(\d{1,5});(\d{1,5})([Mm])$/;
/** Cursor position, device attributes, mode reports, keyboard flags, window reports. */
const reply = /^\u001b\[(?:\d+;\d+R|[?>=][\d;]*(?:\$y|[cuR])|\d+;\d+;\d+t)$/;

function eventsOf(sequence: string): readonly InputEvent[] {
	const report = mouseReport.exec(sequence);
	if (report) return mouseEvents(Number(report[1]), Number(report[2]), Number(report[3]), report[4] === 'M');
	if (sequence === '\u001b[I' || sequence === '\u001b[O') return [{kind: 'focus', focused: sequence.endsWith('I')}];
	if (oldMouse.test(sequence) || sequence.startsWith('\u001b[<') || sequence === pasteEnd) return [];
	if (!sequence.startsWith('\u001b[') || reply.test(sequence)) return [{kind: 'reply', bytes: sequence}];
	return [key(sequence)];
}

/** The bits of a mouse report, as xterm's control sequences describe them (SGR encoding, mode 1006). */
const bits = {button: 3, shift: 4, alt: 8, ctrl: 16, motion: 32, wheel: 64} as const;

function mouseEvents(code: number, column: number, row: number, pressed: boolean): readonly InputEvent[] {
	const button = code & bits.button;
	const wheel = (code & bits.wheel) !== 0;
	if (wheel ? button > 1 : button > 2) return [];
	const kind = wheel ? 'wheel' : (code & bits.motion) !== 0 ? 'drag' : pressed ? 'press' : 'release';
	const mouse: MouseInput = {
		kind,
		button: wheel ? 0 : (button as 0 | 1 | 2),
		step: wheel ? (button === 1 ? 1 : -1) : 0,
		x: Math.max(0, column - 1),
		y: Math.max(0, row - 1),
		shift: (code & bits.shift) !== 0,
		alt: (code & bits.alt) !== 0,
		ctrl: (code & bits.ctrl) !== 0,
	};
	return [{kind: 'mouse', mouse}];
}
