import {conceptOf} from './concepts.ts';

/**
 * `commune` beside `commun`: the lemma of a French feminine that the dictionary folds into its masculine, but that is a word of its own;
 * null for other words, those of other languages among them.
 */
export function ownFeminine(form: string, lemma: string): string | null {
	const feminine = `${lemma}e`;
	if (form !== feminine && form !== `${feminine}s`) return null;
	return conceptOf(feminine, 'fr', 'noun') === undefined ? null : feminine;
}
