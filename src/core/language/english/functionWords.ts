/** English words of the closed classes that French does not have in the same spelling: they betray the language of a text. */
export const englishFunctionWords: ReadonlySet<string> = new Set(
	[
		'the an this that these those',
		'my your his her its our their',
		'he she it we you they them him us who which what whose',
		'and or but nor if as when while because though',
		'in of to for with from by at into through about after before between against under over during',
		'not no never very also already still',
		'is are was were be been being has have had do does did will would can could should may might',
	]
		.join(' ')
		.split(' '),
);
