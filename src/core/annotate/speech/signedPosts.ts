import type {Span} from '../../text/span.ts';
import type {Attribution} from '../annotation.ts';
import type {SpeechScan} from './speechScan.ts';

/** `— Anne Roux (@anneroux)`: a dash, a name of at most so many characters, and the account in brackets. */
const signature = /[—–-]\s{1,3}(?<name>[^\s—–@()][^\n—–@()]{0,58}?[^\s—–@()])\s{1,3}\(@\w{1,30}\)/gu;

/** A post is no longer than so many characters, its links included: a paragraph may hold words of the article before it. */
const longestPost = 320;

/** Where the first sentence begins that lies behind a place. */
function postStart(scans: readonly SpeechScan[], last: number, from: number): number {
	let at = last;
	while (at > 0 && scans[at - 1]!.sentence.start >= from) at--;
	return scans[at]?.sentence.start ?? from;
}

/** Shorter texts before the signature are no post. */
const shortestPost = 12;

/**
 * Posts of social networks that an article shows: the paragraph up to a signature with its account is the word of the one
 * who signs.
 */
export function signedPosts(text: string, blocks: readonly Span[], scans: readonly SpeechScan[]): Attribution[] {
	const posts: Attribution[] = [];
	let block = 0;
	let sentence = 0;
	for (const match of text.matchAll(signature)) {
		while (block < blocks.length && blocks[block]!.end <= match.index) block++;
		while (sentence + 1 < scans.length && scans[sentence + 1]!.sentence.start <= match.index) sentence++;
		const from = postStart(scans, sentence, Math.max(blocks[block]?.start ?? match.index, match.index - longestPost));
		if (match.index - from < shortestPost || scans.length === 0) continue;
		const start = match.index + match[0].indexOf(match.groups!.name!);
		posts.push({
			rule: 'signed-post',
			source: {start, end: start + match.groups!.name!.length},
			cue: {start: match.index, end: match.index + 1},
			content: {start: from, end: match.index},
			via: null,
			speech: 'direct',
			stance: 'asserts',
			inherited: false,
			sentence: scans[sentence]!.index,
		});
	}
	return posts;
}
