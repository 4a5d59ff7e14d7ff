import type {Issue} from '../../article/article.ts';
import {correctionsFile, type FilePlace} from './corrections.ts';

/** Why a line of `dossier.yaml` does not fit, in English; what it is about is put in. */
const reasons = {
	noArticle: (id: string) => `there is no article "${id}"`,
	sameArticle: (line: string) => `line ${line} corrects the same article`,
	noActor: (name: string) => `there is no actor "${name}"`,
	severalActors: (name: string, count: string) => `"${name}" names ${count} actors`,
	notNamed: (name: string, id: string) => `"${name}" is not named in ${id}`,
	contradicts: (line: string) => `it contradicts line ${line}`,
	contradictsSame: () => 'it contradicts what stands under "same"',
	noWords: (quote: string, id: string) => `"${quote}" is not in ${id}`,
	severalPlaces: (quote: string, count: string, id: string) =>
		`"${quote}" stands ${count} times in ${id}: more of its words are needed`,
	severalFigures: (quote: string) => `"${quote}" holds several figures: fewer of its words are needed`,
	nothingStated: (quote: string) => `"${quote}" states nothing that can be compared`,
	notReported: (quote: string) => `no other article is known to report "${quote}"`,
	severalFacts: (quote: string, count: string) => `"${quote}" is of ${count} facts`,
	otherFact: (quote: string) => `"${quote}" is of another fact than the words before it`,
	sameFact: (line: string) => `line ${line} names the same fact`,
	double: (name: string) => `"${name}" is there twice`,
} satisfies Readonly<Record<string, (...values: string[]) => string>>;

/** Names of the reasons, by which other languages say them. */
export type MisfitName = keyof typeof reasons;

/** A reason with what it is about, in the order of its words. */
export type Misfit = readonly [name: MisfitName, ...values: string[]];

/** What is told of a line that does not fit, or that contradicts another; the rest of the file applies. */
export const misfit = ({line, column}: FilePlace, reason: Misfit): Issue => {
	const [name, ...values] = reason;
	const detail = (reasons[name] as (...values: string[]) => string)(...values);
	return {
		...{path: correctionsFile, code: 'correction', line, column, detail, reason},
		message: `${detail}; this correction was left out`,
	};
};
