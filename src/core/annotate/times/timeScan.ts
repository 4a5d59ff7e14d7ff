import type {TimeWords} from '../../language/times.ts';
import type {Token} from '../../text/token.ts';
import {formAt, touches} from '../tokenView.ts';

/** Tokens of a sentence and the words of its language. */
export type TimeScan = {readonly tokens: readonly Token[]; readonly words: TimeWords};

/** A hyphen or dash. */
export const isDash = (form: string): boolean => form === '-' || form === '–' || form === '—';

/** A form without the edge that is glued to it: `mi-mars` → `mars`; as it is without one. */
export function withoutEdge(form: string, words: TimeWords): string {
	if (!form.includes('-')) return form;
	const edge = words.gluedEdges.find(glued => form.startsWith(glued));
	return edge === undefined ? form : form.slice(edge.length);
}

/** The index of the edge that is joined to a number by a hyphen, `mi-2023`; null where there is none. */
export function edgeBeforeHyphen({tokens, words}: TimeScan, index: number): number | null {
	const glued = isDash(formAt(tokens, index - 1)) && touches(tokens, index) && touches(tokens, index - 1);
	return glued && words.edges.has(formAt(tokens, index - 2)) ? index - 2 : null;
}

/** Goes back over `au début du mois de`, `early`, `the end of`. */
export function edgeStart({tokens, words}: TimeScan, index: number): number {
	let at = index;
	while (at > index - 4 && words.linkWords.has(formAt(tokens, at - 1))) at--;
	return words.edges.has(formAt(tokens, at - 1)) ? at - 1 : index;
}
