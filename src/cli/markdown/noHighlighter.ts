/** Stands in for `cli-highlight` in the bundle: code is shown in one colour, as marked-terminal does when highlighting fails. */
export function highlight(): never {
	throw new Error('no highlighter');
}
