import type {AnnotatedArticle, Count, Mention, Quantity} from '../../annotate/annotation.ts';
import {sexOf} from '../../language/concepts/kindsOfPeople.ts';
import {namesPeople} from '../../language/concepts/namesPeople.ts';
import {
	beforeAge,
	behindOneOfAge,
	behindPersonOfAge,
	longestAgeLink,
	longestPersonOfAge,
	ofAge,
	officeOfPlace,
	oneOfAge,
} from '../../language/ownerLinks.ts';
import type {Span} from '../../text/span.ts';
import type {ActorIndex} from '../actors/actors.ts';
import {lookupOf} from '../articleLookup.ts';
import {ageBandOf} from './ageBand.ts';
import type {Age} from './answer.ts';
import {personsIn} from './answerOwners.ts';
import {days} from './baseUnits.ts';

/** Nobody is older. */
const oldest = 120;

/** Whether a length is an age, and whose; and of whose age those are whom another number counts. */
export function ageIn(
	found: AnnotatedArticle,
	quantity: Quantity,
	{about, quantity: index}: Count,
	actors: ActorIndex,
): Age {
	const ageOf = bearerOf(found, quantity, actors);
	const isAge = ageOf !== null || (quantity.rule === 'age' && quantity.measure === 'duration');
	const kind = isAge && ageOf === null ? about.find(key => sexOf(key) !== null) : undefined;
	return {ageOf, ageOfSex: kind === undefined ? null : sexOf(kind), isAge, ageBand: ageBandOf(found, index)};
}

/** The id of the actor whose age a length in whole years is; null where it is no age, or nobody is known to bear it. */
export function bearerOf(found: AnnotatedArticle, quantity: Quantity, actors: ActorIndex): string | null {
	const {measure, unit, min, max} = quantity;
	const years = measure === 'duration' && days[unit] === 365 && min !== null && min === max && min <= oldest;
	if (!years) return null;
	const bearer = namedBefore(found, quantity) ?? namedAsOne(found, quantity);
	return bearer === undefined ? null : (actors.actorOf(found.article.id, bearer.chain) ?? null);
}

/** The person named right before an age, over a comma, a bracket or a verb. */
function namedBefore(found: AnnotatedArticle, quantity: Quantity): Mention | undefined {
	const {text} = found.article;
	const {start, end} = quantity;
	if (!/^\s*[,.;)»–—]/u.test(text.slice(end, end + 2))) return undefined;
	const link = beforeAge.exec(text.slice(Math.max(0, start - longestAgeLink), start))?.[0].length ?? 0;
	const name = start - link;
	if (name <= 0 || link === 0) return undefined;
	const named = lookupOf(found)
		.mentionsAt({start: name - 1, end: name})
		.filter(mention => mention.end === name);
	const opened = named[0] === undefined ? '' : text.slice(found.sentences[quantity.sentence]!.start, named[0].start);
	return officeOfPlace.test(opened) ? onlyPersonBefore(found, quantity) : named.find(({kind}) => kind === 'person');
}

/** `Anna Lind,` **`a 34-year-old`** `pilot`; `a pilot` **`de 34 ans`**`, Anna Lind,`; `the` **`34-year-old`** `pilot Anna Lind`: the person who is one of that age. */
function namedAsOne(found: AnnotatedArticle, {start, end, sentence, rule}: Quantity): Mention | undefined {
	const {text} = found.article;
	const within = found.sentences[sentence]!;
	const before = personsIn(found, {start: Math.max(within.start, start - longestPersonOfAge), end: start}).at(-1);
	if (before !== undefined && isAgeBehindName(text.slice(before.end, start), rule)) return before;
	if (rule !== 'age') return undefined;
	const behind = personsIn(found, {start: end, end: Math.min(within.end, end + longestPersonOfAge)})[0];
	return behind !== undefined && isAgeBeforeName(found, {start: end, end: behind.start}, behind.end)
		? behind
		: undefined;
}

/** Whether the words between a name and years say that they are the age of one who bears it. */
const isAgeBehindName = (between: string, rule: Quantity['rule']): boolean =>
	oneOfAge.test(between) && (rule === 'age' || ofAge.test(between));

/** Whether between an age and a name nothing stands but who is of that age. */
function isAgeBeforeName({article: {text, language}}: AnnotatedArticle, {start, end}: Span, nameEnd: number): boolean {
	const between = text.slice(start, end);
	if (behindOneOfAge.test(between) && /^[,.;)]/u.test(text.charAt(nameEnd))) return true;
	const noun = behindPersonOfAge.exec(between)?.groups?.noun;
	return noun !== undefined && namesPeople(noun, language);
}

/** The person of whom alone the text has told before the sentence of a number. */
function onlyPersonBefore(found: AnnotatedArticle, {sentence}: Quantity): Mention | undefined {
	const persons = personsIn(found, {start: 0, end: found.sentences[sentence]!.start});
	return persons.every(({chain}) => chain === persons[0]!.chain) ? persons[0] : undefined;
}
