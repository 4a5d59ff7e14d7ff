/** A range of a text: offsets in UTF-16 units, `end` excluded. */
export type Span = {readonly start: number; readonly end: number};

/** Whether two spans share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies wholly in `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Compares two spans of one text: where they begin, the longer first. */
export const inTextOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** How many UTF-16 units a span is long. */
export const lengthOf = ({start, end}: Span): number => end - start;

/** The text of a span, from its start up to its end, which is excluded; offsets are UTF-16 units. */
export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** The smallest span that holds both. */
export const cover = (a: Span, b: Span): Span => ({start: Math.min(a.start, b.start), end: Math.max(a.end, b.end)});
