/** Words of a text; `l’eau` and `2,5` are one each. One pass over the units: a dossier's texts are all counted. */
export const countWords = (text: string): number => {
	let count = 0;
	let inWord = false;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (isWordUnit(code)) {
			if (!inWord) count++;
			inWord = true;
		} else inWord &&= joiners.has(code) && isWordUnit(text.charCodeAt(at + 1));
	}
	return count;
};

/** Apostrophes, hyphen, full stop and comma join what stands on both sides of them. */
const joiners: ReadonlySet<number> = new Set(Array.from("'’-.,", sign => sign.charCodeAt(0)));

/** Digits, letters and everything above Latin-1 punctuation, but for the blocks of general and CJK punctuation. */
const isWordUnit = (code: number): boolean => {
	if (code < 0xc0)
		return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
	return !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f);
};
