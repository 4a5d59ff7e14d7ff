import type {Span} from '../../text/span.ts';
import type {Attribution} from '../annotation.ts';
import type {SpeechScan} from './speechScan.ts';

/** `— Anne Roux (@anneroux)`: a dash, a name of at most so many characters, and the account in brackets. */
const signature = /[—–-]\s+(?<name>[^\n—–@()]{2,60}?)\s+\(@\w{1,30}\)/gu;

/** Shorter texts before the signature are no post. */
const shortestPost = 12;

/**
 * Posts of social networks that an article shows: the paragraph up to a signature with its account is the word of the one
 * who signs.
 */
export function signedPosts(text: string, blocks: readonly Span[], scans: readonly SpeechScan[]): Attribution[] {
	return [...text.matchAll(signature)].flatMap(match => {
		const block = blocks.find(({start, end}) => start <= match.index && match.index < end);
		const last = scans.findLast(({sentence}) => sentence.start <= match.index);
		if (!block || !last || match.index - block.start < shortestPost) return [];
		const start = match.index + match[0].indexOf(match.groups!.name!);
		return [
			{
				rule: 'signed-post',
				source: {start, end: start + match.groups!.name!.length},
				cue: {start: match.index, end: match.index + 1},
				content: {start: block.start, end: match.index},
				via: null,
				speech: 'direct',
				stance: 'asserts',
				inherited: false,
				sentence: last.index,
			},
		];
	});
}
