import type {Binding, KeyContext} from '../bindings/binding.ts';

/** Two bindings that a key cannot tell apart. */
export type KeyConflict = {readonly keys: string; readonly one: Binding; readonly other: Binding};

/** What is read together: text or list over what holds everywhere. */
const scopes: readonly (readonly KeyContext[])[] = [
	['text', 'everywhere'],
	['list', 'everywhere'],
];

/** Keys that mean two things in one place, and keys that are the beginning of another's sequence. */
export const keyConflicts = (table: readonly Binding[]): readonly KeyConflict[] =>
	scopes.flatMap(scope => {
		const typed = table
			.filter(({in: contexts}) => contexts.some(context => scope.includes(context)))
			.flatMap(binding => binding.keys.map(keys => ({binding, keys})));
		const byKeys = new Map<string, Binding>();
		const doubles = typed.flatMap(({binding, keys}): KeyConflict[] => {
			const one = byKeys.get(keys);
			if (!one) byKeys.set(keys, binding);
			return one && one !== binding ? [{keys, one, other: binding}] : [];
		});
		const begun = typed.flatMap(({binding, keys}) =>
			beginningsOf(keys).flatMap((beginning): KeyConflict[] => {
				const one = byKeys.get(beginning);
				return one ? [{keys: beginning, one, other: binding}] : [];
			}),
		);
		return [...doubles, ...begun];
	});

/** `g`, of `g g`. */
const beginningsOf = (keys: string): string[] => {
	const parts = keys.split(' ');
	return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join(' '));
};
