import type {Fact, Parallel} from './dossier.ts';
import type {FactInput} from './facts.ts';

/** For every sentence, the statements of the other articles that say the same; a source without any is silent. */
export function buildParallels(_input: FactInput, _facts: readonly Fact[]): Parallel[] {
	return [];
}
