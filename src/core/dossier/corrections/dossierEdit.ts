/** A value as it can be written: text, lists and fields of it. */
export type WrittenValue = string | readonly WrittenValue[] | {readonly [name: string]: WrittenValue};

/** Leads from the top of the file through the names of fields and the numbers of items. */
type FilePath = readonly (string | number)[];

/** One change of `dossier.yaml`. */
export type DossierEdit =
	| {readonly kind: 'set'; readonly path: FilePath; readonly value: WrittenValue}
	/** Appends to a list, which is begun where there is none. */
	| {readonly kind: 'append'; readonly path: FilePath; readonly value: WrittenValue}
	| {readonly kind: 'remove'; readonly path: FilePath}
	/** Takes the items that are this value out of a list; an empty list goes too. What is not there needs no taking out. */
	| {readonly kind: 'drop'; readonly path: FilePath; readonly value: WrittenValue}
	/** Puts a value in the place of the item that is `value`; appends it when none is. */
	| {readonly kind: 'replace'; readonly path: FilePath; readonly value: WrittenValue; readonly by: WrittenValue};
