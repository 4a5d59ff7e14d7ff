import {type FilePlace, placeOf} from '../../core/dossier/corrections/corrections.ts';
import type {PlacedField, PlacedValue} from '../../core/dossier/corrections/parseCorrections.ts';
import {type Locale, locales} from '../../i18n/locale.ts';
import {anyLetter, type Binding} from '../bindings/binding.ts';
import {bindingName, isConfigurable, takesLetter} from '../bindings/bindingName.ts';
import {keymap} from '../bindings/keymap.ts';
import type {ThemeName} from '../bindings/themeName.ts';
import {leastMeasure, mostMeasure, themeChoices} from '../state/state.ts';
import {keyConflicts} from './keyConflicts.ts';
import {parseKeys} from './parseKeys.ts';

/** What a person has settled for every run; what is not there is as the program has it. */
export type Config = {
	readonly theme?: ThemeName;
	readonly language?: Locale;
	readonly width?: number;
	readonly mouse?: boolean;
	readonly icons?: IconChoice;
	/** Plain sentences for a screen reader in place of the screen. */
	readonly linear?: boolean;
	/** The whole key table. */
	readonly keys?: readonly Binding[];
};

/** Signs of Unicode, or of ASCII alone. */
export const iconChoices = ['unicode', 'ascii'] as const;
type IconChoice = (typeof iconChoices)[number];

/** A line of the settings that cannot be used; it is left out. */
export type ConfigProblem = FilePlace &
	(
		| {readonly kind: 'field' | 'action' | 'fixed' | 'key' | 'list'; readonly name: string}
		| {readonly kind: 'value'; readonly name: string; readonly allowed: readonly string[]}
		/** The key means, or begins, something else too. */
		| {readonly kind: 'conflict'; readonly keys: string; readonly one: Binding; readonly other: Binding}
	);

type Refuse = (problem: ConfigProblem) => void;

/** The meaning of the settings; what cannot be used is told with its place, and the rest holds. */
export const parseConfig = (root: PlacedValue): {config: Config; problems: readonly ConfigProblem[]} => {
	const problems: ConfigProblem[] = [];
	const refuse: Refuse = problem => void problems.push(problem);
	let config: Config = {};
	for (const {key, value} of fieldsOf(root, 'config.yaml', refuse)) {
		if (value.kind === 'nothing') continue;
		const read = Object.hasOwn(readers, key.text) ? readers[key.text as keyof typeof readers] : undefined;
		if (read) config = {...config, ...read(value, refuse)};
		else refuse({...placeOf(key), kind: 'field', name: key.text});
	}
	return {config, problems};
};

const fieldsOf = (value: PlacedValue, name: string, refuse: Refuse): readonly PlacedField[] => {
	if (value.kind === 'fields') return value.fields;
	if (value.kind !== 'nothing') refuse({...placeOf(value), kind: 'list', name});
	return [];
};

const textOf = (value: PlacedValue): string => (value.kind === 'text' ? value.text.trim() : '');

/** One of some words. */
const choice = <Name extends keyof Config, Word extends string>(
	name: Name,
	allowed: readonly Word[],
	meaning: (word: Word) => Config[Name],
) => {
	return (value: PlacedValue, refuse: Refuse): Config => {
		const word = allowed.find(known => known === textOf(value));
		if (word !== undefined) return {[name]: meaning(word)};
		refuse({...placeOf(value), kind: 'value', name, allowed});
		return {};
	};
};

const readers: {readonly [Name in keyof Config]-?: (value: PlacedValue, refuse: Refuse) => Config} = {
	theme: choice('theme', themeChoices, theme => theme),
	language: choice('language', locales, language => language),
	mouse: choice('mouse', ['true', 'false'], word => word === 'true'),
	icons: choice('icons', iconChoices, icons => icons),
	linear: choice('linear', ['true', 'false'], word => word === 'true'),
	width: (value, refuse) => {
		const width = /^\d+$/u.test(textOf(value)) ? Number(textOf(value)) : Number.NaN;
		if (width >= leastMeasure && width <= mostMeasure) return {width};
		refuse({...placeOf(value), kind: 'value', name: 'width', allowed: [`${leastMeasure}–${mostMeasure}`]});
		return {};
	},
	keys: (value, refuse) => ({keys: tableOf(fieldsOf(value, 'keys', refuse), refuse)}),
};

/** Keys that the settings give to a binding, and where they say so. */
type Wish = FilePlace & {readonly binding: Binding; readonly keys: readonly string[]};

const tableOf = (fields: readonly PlacedField[], refuse: Refuse): readonly Binding[] => {
	const wishes = fields.flatMap(field => wishOf(field, refuse));
	return withoutConflicts(wishes, refuse);
};

const wishOf = ({key, value}: PlacedField, refuse: Refuse): Wish[] => {
	const binding = keymap.find(known => bindingName(known) === key.text && isConfigurable(known));
	if (!binding) {
		const known = keymap.some(other => bindingName(other) === key.text);
		refuse({...placeOf(key), kind: known ? 'fixed' : 'action', name: key.text});
		return [];
	}
	const written = value.kind === 'list' ? value.items : value.kind === 'nothing' ? [] : [value];
	const keys = written.map(item => ({item, keys: item.kind === 'text' ? parseKeys(item.text) : null}));
	for (const {item, keys: parsed} of keys)
		if (parsed === null) refuse({...placeOf(item), kind: 'key', name: textOf(item) || key.text});
	if (keys.some(({keys: parsed}) => parsed === null)) return [];
	const sequences = keys.map(({keys: parsed}) => (takesLetter(binding) ? `${parsed} ${anyLetter}` : parsed!));
	return [{...placeOf(key), binding, keys: sequences}];
};

/** The table with the wishes that can stand beside each other; of those that cannot, each keeps the program's own keys. */
const withoutConflicts = (wishes: readonly Wish[], refuse: Refuse): readonly Binding[] => {
	const table = keymap.map(binding => {
		const wish = wishes.find(one => one.binding === binding);
		return wish ? {...binding, keys: wish.keys} : binding;
	});
	const conflicts = keyConflicts(table);
	const isIn = ({binding}: Wish): boolean =>
		conflicts.some(conflict =>
			[conflict.one, conflict.other].some(({label, names}) => label === binding.label && names === binding.names),
		);
	const refused = wishes.filter(isIn);
	if (refused.length === 0) return table;
	for (const wish of refused) {
		const name = bindingName(wish.binding);
		const {keys, one, other} = conflicts.find(({one, other}) =>
			[one, other].some(binding => bindingName(binding) === name),
		)!;
		refuse({...placeOf(wish), kind: 'conflict', keys, one, other});
	}
	return withoutConflicts(
		wishes.filter(wish => !refused.includes(wish)),
		refuse,
	);
};
