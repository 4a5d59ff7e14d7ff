import type {NameCandidate} from './nameCandidate.ts';
import {endOfRun} from './nameRuns.ts';
import {namesInRun} from './nameTitles.ts';
import type {ScannedSentence} from './scannedSentence.ts';

/** Towns inside the phrases of bodies that common nouns name: `Limoges` in "tribunal correctionnel de Limoges". */
export function innerPlaces(scan: ScannedSentence, bodies: readonly NameCandidate[]): NameCandidate[] {
	const {tokens, nameLike, language} = scan;
	const found: NameCandidate[] = [];
	for (let place = 0; place < bodies.length; place++) {
		const {start, end, class: name} = bodies[place]!;
		const isSeated = seated.has(name ?? '');
		const head = tokens[language.headFirst ? start : end - 1]!;
		if (head.capital) continue;
		for (let at = start; at < end; at++) {
			if (!nameLike[at] || isDirectName(scan, start, at)) continue;
			const run = Math.min(end, endOfRun(scan, at, nothingTaken));
			found.push(
				...namesInRun(scan, at, run)
					.filter(name?.startsWith(ministry) ? isKnownTown : isTown)
					.map(isSeated ? asPlace : asIs),
			);
			at = run;
		}
	}
	return found;
}

/** Classes of bodies that are named after the town where they sit. */
const seated: ReadonlySet<string> = new Set(['court', 'prosecution', 'prefecture', 'police', 'authority']);

const asIs = (name: NameCandidate): NameCandidate => name;

/** The town of a court or prefecture, whatever its name alone is taken for. */
const asPlace = (name: NameCandidate): NameCandidate => ({...name, kind: 'place', rule: 'town of a body', weak: true});

/** "hôpital Saint-Antoine": what stands right behind the noun is the body's own name. */
const isDirectName = ({language}: ScannedSentence, start: number, at: number): boolean =>
	language.headFirst && at === start + 1;

const nothingTaken: readonly boolean[] = [];

/** How the class of bodies begins whose names end in what they are for: `ministère de la` **`Mer`**. */
const ministry = 'ministry:';

const isKnownTown = ({kind, country}: NameCandidate): boolean => country === undefined && kind === 'place';

const isTown = ({kind, rule, country}: NameCandidate): boolean =>
	country === undefined && (kind === 'place' || rule === 'capital');
