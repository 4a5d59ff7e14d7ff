/** Deeper elements than pages have: the time of parsing and extracting grows with the square of the depth and faster. */
const deepest = 150;
/** UTF-16 units of one tag; more is data, not markup, and a parser's time grows with the square of its attributes. */
const longestTag = 16 * 1024;
/** Pictures and fonts that a saved page carries within itself. */
const embeddedData = /data:[\w.+-]{1,40}\/[^"'\s)>]{512,}/gu;

/** Elements without an end, and those whose end may be left out; none of them nests. */
const unnested =
	/^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|td|th|tr|thead|tbody|tfoot|option|optgroup|colgroup|rt|rp)$/iu;
/** Elements whose content is no markup. */
const rawContent = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/iu;

const tagStart = /<(?:!--|(\/?)([A-Za-z][^\s/>]{0,63}))/gu;

/** Index after the `>` of a tag, as the HTML standard reads it: one within quotation marks does not count. -1 when it never ends. */
function endOfTag(source: string, from: number): number {
	const sign = /=\s*(?:"[^"]*"|'[^']*')|>|=\s*["']/gu;
	sign.lastIndex = from;
	for (let match = sign.exec(source); match; match = sign.exec(source)) {
		if (match[0] === '>') return sign.lastIndex;
		if (/^=\s*["']$/u.test(match[0])) return -1;
	}
	return -1;
}

/** Where the raw content of an element ends; the end of the page when nothing ends it. */
function endOfRaw(source: string, name: string, from: number): number {
	const end = new RegExp(`</${name}`, 'giu');
	end.lastIndex = from;
	return end.exec(source)?.index ?? source.length;
}

/** What is left out of a page's source, and what stands there instead. */
type LeftOut = {readonly start: number; readonly end: number; readonly instead: string};

function* leftOut(source: string): Generator<LeftOut> {
	let depth = 0;
	tagStart.lastIndex = 0;
	for (let match = tagStart.exec(source); match; match = tagStart.exec(source)) {
		const [, slash, name] = match;
		const start = match.index;
		const end = name === undefined ? source.indexOf('-->', start) : endOfTag(source, tagStart.lastIndex);
		if (end < 0) return;
		tagStart.lastIndex = end;
		if (name === undefined) continue;
		if (unnested.test(name)) {
			if (depth > deepest && !/^(?:p|br)$/iu.test(name)) yield {start, end, instead: ' '};
			continue;
		}
		if (slash === '/') {
			if (depth > deepest) yield {start, end, instead: ' '};
			depth = Math.max(0, depth - 1);
			continue;
		}
		depth++;
		if (depth > deepest) yield {start, end, instead: ' '};
		else if (end - start > longestTag) yield {start, end, instead: `<${name}>`};
		if (rawContent.test(name)) tagStart.lastIndex = endOfRaw(source, name, end);
	}
}

/**
 * A page's source made safe for a parser, in one pass: embedded data is emptied, monstrous tags lose their attributes, and tags
 * nested deeper than 150 are left out. No word is.
 */
export function boundedMarkup(page: string): string {
	const source = page.replace(embeddedData, 'data:,');
	const parts: string[] = [];
	let kept = 0;
	for (const {start, end, instead} of leftOut(source)) {
		if (start > kept || kept === 0 || instead !== ' ') parts.push(source.slice(kept, start), instead);
		kept = end;
	}
	return parts.join('') + source.slice(kept);
}
