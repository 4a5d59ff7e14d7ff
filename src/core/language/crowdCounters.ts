import {namedCounter} from './namedCounter.ts';

/** Who counts a crowd: those who keep order, those who called it together, or others who make it their trade. Their counts of one crowd differ, and are compared for it. */
export type CrowdCounter = 'police' | 'organisers' | 'observers';

const wordsOf: Readonly<Record<CrowdCounter, string>> = {
	police: `police policiers préfecture gendarmerie gendarmes autorités préfet intérieur beauvau
		officers authorities sheriff interior`,
	organisers: `organisateur organisateurs organisatrice organisatrices syndicat syndicats syndicale syndicales intersyndicale
		organisations collectif manifestants cgt cfdt cftc unsa fsu solidaires fnsea
		organiser organisers organizer organizers union unions protesters demonstrators marchers tuc unison`,
	observers: `université chercheur chercheurs chercheuse statisticien statisticiens institut cabinet
		university academics researchers statisticians scientists institute pollster pollsters`,
};

/** Who counts, by the words of a source: the first that names one; null for others. */
export const crowdCounterOf: (source: string) => CrowdCounter | null = namedCounter(wordsOf);

/** Before a number that somebody's figure is told to be, with the word before it: **`the police figure of`** `92,000`, **`l'estimation de`**. */
export const estimateBefore =
	/(?:(?<giver>\p{L}+)(?:['’]s?)? )?(?:figure|estimate|count|tally|estimation|comptage)s? (?:of|at|de|à) $/u;

/** UTF-16 units of such words at most. */
export const longestEstimate = 40;
