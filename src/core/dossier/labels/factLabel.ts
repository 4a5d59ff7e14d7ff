import type {AnnotatedArticle} from '../../annotate/annotation.ts';
import {foldWord} from '../../text/fold.ts';
import type {ActorIndex} from '../actors/actors.ts';
import type {Answer} from '../answers/answer.ts';
import {ageLabel} from './ageLabel.ts';
import {best, inMainLanguage, type LabelCandidate, shownLabel, whereSome} from './labelCandidate.ts';
import {nounLabel, numberLabel, placeOf} from './nounLabel.ts';
import {mostScoreOf, quantityQuotes} from './quantityQuotes.ts';

/** A quotation that scores less says too little to name a fact. */
const leastScore = 34;

/**
 * What a fact is about, in words of the articles and the dossier's main language: the place that the numbers are limited to,
 * first, since a narrow column cuts the end, and the passage that says it best, with a gap for the number where the sources
 * differ; where none does, the counted noun, what happens and the place.
 */
export function labelOf(
	group: readonly Answer[],
	annotated: readonly AnnotatedArticle[],
	actors: ActorIndex,
	differs: boolean,
): string {
	const candidates = inMainLanguage(group, annotated);
	const age = ageLabel(candidates, annotated, actors);
	if (age !== null) return age;
	const telling = whereSome(
		whereSome(candidates, ({claim}) => claim.status !== 'planned'),
		// What is a part for one source and all for the others is named by these: not `treated 61, of whom … died`.
		({part}) => !part,
	);
	const quoted = bestQuote(telling, annotated, actors, differs);
	if (quoted === null || quoted.score < leastScore) {
		const label = nounLabel(candidates, group, annotated, actors, differs);
		if (label !== null) return label;
	}
	if (quoted === null) return numberLabel(candidates[0]!, annotated, differs);
	const place = quoted.namesPlace === true ? undefined : placeOf(group, actors);
	return [quoted.subject, place].reduce<string>(
		(label, name) => (name === undefined || foldWord(label).includes(foldWord(name)) ? label : `${name} · ${label}`),
		shownLabel(quoted),
	);
}

/** Labels that are told apart where two facts stand in one sentence: by the words of the number. */
export function distinctLabels(labels: readonly string[], numbers: readonly string[]): string[] {
	return labels.map((label, index) =>
		labels.indexOf(label) === labels.lastIndexOf(label) || (numbers[index] ?? '') === ''
			? label
			: `${label} · ${numbers[index]}`,
	);
}

/** The passage that says best what the numbers are of; an answer that can have no better one than was found is not even read. */
function bestQuote(
	answers: readonly Answer[],
	annotated: readonly AnnotatedArticle[],
	actors: ActorIndex,
	differs: boolean,
): LabelCandidate | null {
	let found: LabelCandidate | null = null;
	for (let at = 0; at < answers.length; at++) {
		const answer = answers[at]!;
		if (found !== null && found.score >= mostScoreOf(answer)) continue;
		const own = quantityQuotes(answer, annotated[answer.article]!, differs, actors, found?.score);
		found = best(found === null ? own : [found, ...own]);
	}
	return found;
}
