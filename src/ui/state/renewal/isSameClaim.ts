import type {FactClaim} from '../../../core/dossier/dossier.ts';

/** Whether two claims are one: of one place, and of one number there, since a sentence may be a claim of several facts. */
export const isSameClaim = (one: FactClaim, other: FactClaim): boolean =>
	one.article === other.article && one.start === other.start && one.figures.join() === other.figures.join();
