import {phraseFrom} from './nounPhrases.ts';
import {hasRole, headOf, maySpeak} from './phraseHeads.ts';
import {formOf, isBreak, isClosedWord, isFiniteVerb, isName, type SpeechScan, type TokenRange} from './speechScan.ts';

const longestApposition = 16;

/** A noun phrase with the office or name that follows it after a comma: `Ana Rojas, Chile's minister`. */
export function withApposition(scan: SpeechScan, phrase: TokenRange): TokenRange {
	let {to} = phrase;
	for (let times = 0; times < 2 && formOf(scan, to) === ','; times++) {
		const next = phraseFrom(scan, to + 1);
		if (!next || isFiniteVerb(scan, next.from)) break;
		if (next.to - next.from > longestApposition || !endsApposition(scan, next.to)) break;
		const bare = scan.headFirst && !isClosedWord(scan, next.from) && !scan.tokens[next.from]!.capital;
		const name = isName(scan, headOf(scan, phrase)) && (hasRole(scan, next) || bare);
		const office = hasRole(scan, phrase) && (isName(scan, next.from) || hasRole(scan, next));
		const person =
			isSomebody(scan, phrase) &&
			(isPersonName(scan, next) || beginsWithBody(scan, next) || endsWithName(scan, phrase, next));
		if (!name && !office && !person) {
			if (times === 0 && hasRole(scan, phrase)) to = personBehind(scan, next) ?? to;
			break;
		}
		to = next.to;
	}
	return {from: phrase.from, to};
}

/** `one passenger`, `un rescapé`: a common noun for a person or body that may speak. */
const isSomebody = (scan: SpeechScan, phrase: TokenRange): boolean =>
	!scan.tokens[headOf(scan, phrase)]!.capital && maySpeak(scan, phrase);

/** `The promoter`**`, Norvent Events,`** `said`: the name of a body. */
const beginsWithBody = (scan: SpeechScan, {from}: TokenRange): boolean =>
	scan.mentions.some(({kind, start}) => kind === 'organization' && start === scan.tokens[from]!.start);

/** `The guards' union`**`, the SNPP,`** `A pastor`**`, Reverend Jan Holm,`**: an article, a kind or a title, and a name at the end; behind an office that of a person. */
function endsWithName(scan: SpeechScan, phrase: TokenRange, {from, to}: TokenRange): boolean {
	const {determiners, definites, prepositions, and} = scan.grammar;
	for (let at = from; at < to; at++) if (prepositions.has(formOf(scan, at)) || and.has(formOf(scan, at))) return false;
	if (determiners.has(formOf(scan, from)) && !definites.has(formOf(scan, from))) return false;
	const last = scan.tokens[to - 1]!;
	const bodies = !hasRole(scan, phrase);
	return (
		isName(scan, to - 1) &&
		scan.mentions.some(({kind, end}) => (kind === 'person' || (bodies && kind === 'organization')) && end === last.end)
	);
}

const isPersonName = (scan: SpeechScan, {from}: TokenRange): boolean =>
	scan.mentions.some(({kind, start}) => kind === 'person' && start === scan.tokens[from]!.start);

/** `le patron de la compagnie, la SNCB`**`, Marc Lune`**: the person behind the name of the body; null when none is named. */
function personBehind(scan: SpeechScan, body: TokenRange): number | null {
	if (!isName(scan, body.to - 1) || formOf(scan, body.to) !== ',') return null;
	const person = phraseFrom(scan, body.to + 1);
	return person && isPersonName(scan, person) && endsApposition(scan, person.to) ? person.to : null;
}

const endsApposition = (scan: SpeechScan, at: number): boolean =>
	at >= scan.tokens.length ||
	scan.grammar.relatives.has(formOf(scan, at)) ||
	isBreak(scan, at) ||
	/^[.!?]$/u.test(formOf(scan, at)) ||
	scan.grammar.prepositions.has(formOf(scan, at));
