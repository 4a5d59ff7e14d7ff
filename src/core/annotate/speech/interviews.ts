import type {Article, Block} from '../../article/article.ts';
import {appendTo} from '../../text/appendTo.ts';
import type {Span} from '../../text/span.ts';
import type {Attribution, Mention} from '../annotation.ts';
import type {SpeechScan} from './speechScan.ts';

/** Fewer questions make no interview. */
const fewestQuestions = 3;
/** Of the paragraphs from the first question on, one of so many at least asks one. */
const paragraphsToQuestion = 4;
/** A question is no longer than so many characters, with what is said before it: a paragraph that is may end in one. */
const longestQuestion = 240;
/** So many answers at least, in which somebody speaks of themselves, show that somebody answers: what is known so far is told by questions too. */
const fewestOwnAnswers = 2;

/** A paragraph of an interview: all its sentences, and how many of them are asked. */
type Turn = {readonly block: Block; readonly scans: readonly SpeechScan[]; readonly asked: number};

/**
 * What is said in an interview that is printed as questions and answers, without marks of quotation: everything behind a question is the
 * word of the person whom the title gives the word, or whom the paragraphs before the first one introduce.
 */
export function interviews(
	{text, blocks}: Pick<Article, 'text' | 'blocks'>,
	scans: readonly SpeechScan[],
): Attribution[] {
	const turns = turnsOf(text, blocks, scans);
	const first = turns.findIndex(({asked}) => asked > 0);
	if (first < 1) return [];
	const answered = turns.slice(first);
	const questions = answered.filter(({asked}) => asked > 0).length;
	if (questions < fewestQuestions || questions * paragraphsToQuestion < answered.length) return [];
	const titled = saidInTitle(text, blocks, scans);
	const interviewee = titled ?? introduced(turns.slice(0, first));
	if (interviewee === null || !(titled !== null || isQuotation(text, blocks[0]) || isAnswered(answered))) return [];
	return answersOf(answered).map(answer => attributionOf(answer, interviewee));
}

function turnsOf(text: string, blocks: readonly Block[], scans: readonly SpeechScan[]): Turn[] {
	const byBlock = new Map<number, SpeechScan[]>();
	for (const scan of scans) {
		appendTo(byBlock, scan.sentence.block, scan);
	}
	return [...byBlock].flatMap(([place, own]) => {
		const block = blocks[place];
		const isTurn = block?.kind === 'paragraph' || block?.kind === 'heading';
		return isTurn ? [{block, scans: own, asked: askedIn(text, own)}] : [];
	});
}

/** How many sentences at the head of a paragraph are asked: those up to the last question near its beginning. */
function askedIn(text: string, scans: readonly SpeechScan[]): number {
	const {start} = scans[0]!.sentence;
	let asked = 0;
	for (let at = 0; at < scans.length; at++) {
		const {sentence, quoted} = scans[at]!;
		if (sentence.end - start > longestQuestion || quoted.at(-1) === true) break;
		if (text[sentence.end - 1] === '?') asked = at + 1;
	}
	return asked;
}

/** The first person named before the questions. */
const introduced = (turns: readonly Turn[]): Mention | null =>
	turns
		.filter(({block}) => block.kind === 'paragraph')
		.flatMap(({scans}) => scans.flatMap(({mentions}) => mentions))
		.find(({kind}) => kind === 'person') ?? null;

/** **`Anna Lind`** `: « Nobody asked us »`: the person whose word a title is, from a colon to its last character. */
function saidInTitle(text: string, blocks: readonly Block[], scans: readonly SpeechScan[]): Mention | null {
	const title = blocks.findIndex(({kind}) => kind === 'title');
	const span = blocks[title];
	if (span === undefined || !/^[^"“«:]+:\s?["“«].*["”»]$/u.test(text.slice(span.start, span.end))) return null;
	const colon = text.indexOf(':', span.start);
	const named = scans.filter(({sentence}) => sentence.block === title).flatMap(({mentions}) => mentions);
	return named.findLast(({kind, end}) => kind === 'person' && end <= colon) ?? null;
}

/** `« Nobody asked us »`: a title that is somebody's word, from its first character to its last. */
const isQuotation = (text: string, title: Block | undefined): boolean =>
	title?.kind === 'title' && /^["“«].*["”»]$/u.test(text.slice(title.start, title.end));

/** Whether somebody speaks of themselves in the answers, and not in what is quoted there. */
const isAnswered = (turns: readonly Turn[]): boolean =>
	turns.filter(({scans, asked}) => scans.slice(asked).some(speaksOfSelf)).length >= fewestOwnAnswers;
const speaksOfSelf = ({tokens, quoted, speech}: SpeechScan): boolean =>
	tokens.some(({form}, at) => speech.selves.has(form) && !quoted[at]);

/** The sentences of each answer, up to the next question; `cue` ends the question before it. */
type Answer = {readonly cue: Span; readonly content: Span; readonly sentence: number};

function answersOf(turns: readonly Turn[]): Answer[] {
	const answers: Answer[] = [];
	let cue: Span = {start: 0, end: 0};
	for (const {scans, asked} of turns) {
		if (asked > 0) {
			const {end} = scans[asked - 1]!.sentence;
			cue = {start: end - 1, end};
		}
		const first = scans[asked];
		if (first === undefined) continue;
		const content = {start: first.sentence.start, end: scans.at(-1)!.sentence.end};
		answers.push({cue, content, sentence: first.index});
	}
	return answers;
}

const attributionOf = ({cue, content, sentence}: Answer, {start, end}: Mention): Attribution => ({
	...{rule: 'interview', source: {start, end}, cue, content, via: null},
	...{speech: 'direct', stance: 'asserts', inherited: true, sentence},
});
