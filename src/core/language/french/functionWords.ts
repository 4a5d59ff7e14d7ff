/** French words of the closed classes that English does not have in the same spelling: they betray the language of a text. */
export const frenchFunctionWords: ReadonlySet<string> = new Set(
	[
		'le la les l un une des du de d au aux ce cet cette ces',
		'mon ma mes sa ses notre nos leur leurs',
		'je tu il elle nous vous ils elles se s lui y qui que qu dont où',
		'et ou mais donc ni si comme quand lorsque puisque',
		'à dans par pour sur sous avec sans chez vers entre selon depuis pendant après avant contre',
		'ne n pas jamais très aussi déjà encore',
		'est sont était étaient été être ont avait avaient eu fait sera seront',
	]
		.join(' ')
		.split(' '),
);
