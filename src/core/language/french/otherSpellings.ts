/** Words beyond so many UTF-16 units are none. */
const longestWord = 30;

/** How else a French word may be spelled: with the accent that capitals often lack, `Etat`, `Eglise`, or with the circumflex. */
export const frenchOtherSpellings = (form: string): readonly string[] =>
	form.startsWith('E') ? [`É${form.slice(1)}`] : withCircumflex(form);

/** `reconnait`, `cout`: since 1990 French may leave the circumflex off i and u; the spellings that have it. */
const withCircumflex = (form: string): string[] =>
	form.length > longestWord || /\p{Lu}/u.test(form)
		? []
		: [...form.matchAll(/[iu]/gu)].map(({0: letter, index}) =>
				`${form.slice(0, index)}${letter}\u0302${form.slice(index + 1)}`.normalize(),
			);
