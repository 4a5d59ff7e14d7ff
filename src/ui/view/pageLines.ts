import {partitionPoint} from '../../core/text/partitionPoint.ts';
import {overlaps, type Span} from '../../core/text/span.ts';
import {lastStartingBy} from '../../screens/places/lookup.ts';
import type {Role} from '../../screens/rows/row.ts';
import {run} from '../../screens/rows/runs.ts';
import {referencesOf} from '../../screens/text/references.ts';
import type {Reference, TextLine, TextRun} from '../../screens/text/textLine.ts';
import {textLeft} from '../state/panes/hints.ts';
import {shownComparison} from '../state/panes/panes.ts';
import {matchesIn} from '../state/reading/finding.ts';
import {lineOfOffset, type Page} from '../state/reading/reading.ts';
import type {ReaderView, State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import type {FrameLine, FrameRun, Over} from './region.ts';
import {signsOf} from './rules.ts';

/** What of a page is seen: the reader's view, or in a preview the place that would be opened. */
export type PageWindow = {
	readonly height: number;
	readonly paneWidth: number;
	readonly view?: ReaderView;
	readonly shown?: number | null;
};

/** The lines of a page in its window, centred, with names, figures, matches and what is chosen painted over. */
export const pageLines = (
	world: World,
	state: State,
	page: Page,
	{height, paneWidth, view, shown}: PageWindow,
): FrameLine[] => {
	const top = view ? view.top : shown == null ? 0 : Math.max(0, lineOfOffset(page, shown) - Math.floor(height / 3));
	const left = textLeft(paneWidth, page.width);
	const read = readSentence(world, state, page, view, shown);
	const paint = marksOf(world, page, view ?? null, shown ?? null);
	const noted = world.notes.flatMap(({place}) => (place?.article === page.article ? [place.start] : []));
	page.layout.linesUntil(top + height - page.header.length);
	return Array.from({length: height}, (_, row): FrameLine => {
		const header = page.header[top + row];
		if (header) return {runs: [run(' '.repeat(left)), ...header.runs]};
		const line = page.layout.line(top + row - page.header.length);
		if (!line) return blank;
		const isRead = read !== null && line.span !== null && overlaps(line.span, read);
		const isNoted = line.span !== null && noted.some(start => start >= line.span!.start && start < line.span!.end);
		return {runs: [...marginRuns(state, left, isRead, isNoted), ...line.runs.flatMap(piece => paint(piece, line))]};
	});
};

/** The columns before the text: a sign where a note begins, another beside the sentence that is read. */
const marginRuns = (state: State, left: number, isRead: boolean, isNoted: boolean): FrameRun[] => {
	if (left < marginSigns || !(isRead || isNoted)) return [run(' '.repeat(left))];
	const {note, reading} = signsOf(state);
	return [
		run(' '.repeat(left - marginSigns)),
		isNoted ? run(note, 'alert') : run(' '),
		isRead ? run(reading, 'key') : run(' '),
		run(' '),
	];
};

/** Columns of the margin's signs, and of the blank after them. */
const marginSigns = 3;

/** The sentence that the sign in the margin marks: the one that is compared, in a preview the one that would be opened. */
const readSentence = (
	world: World,
	state: State,
	page: Page,
	view: ReaderView | undefined,
	shown: number | null | undefined,
): Span | null => {
	if (view) return shownComparison(world, state)?.sentence ?? null;
	return shown == null ? null : (world.lookup.sentenceAt(page.article, shown) ?? null);
};

const blank: FrameLine = {runs: []};

type Mark = Span & {readonly role?: Role; readonly over?: Over};

/** Cuts the runs of a line where a mark begins or ends. */
type Paint = (piece: TextRun, line: TextLine) => FrameRun[];

const marksOf = (world: World, page: Page, view: ReaderView | null, shown: number | null): Paint => {
	const references = referencesOf(world.lookup, page.article);
	const reach = world.memory.remember(['reach', references], () => furthestEnds(references));
	const found = view && view.find !== '' ? matchesIn(world, page.article, view.find) : [];
	return (piece, line) => {
		if (piece.start === undefined || line.span === null) return [plain(piece)];
		const span: Span = {start: piece.start, end: piece.start + piece.text.length};
		const marks = [
			...referenceMarks(references, reach, span),
			...matchMarks(found, view, span),
			...chosenMarks(view, shown, references, span),
		];
		return cut(piece, span, marks);
	};
};

/** For each reference the furthest end up to it, so that the search for overlaps knows where to stop. */
const furthestEnds = (references: readonly Reference[]): readonly number[] => {
	let furthest = 0;
	return references.map(({end}) => {
		furthest = Math.max(furthest, end);
		return furthest;
	});
};

const referenceRoles: Readonly<Record<Reference['kind'], Role>> = {
	actor: 'actor',
	figure: 'figure',
	link: 'link',
	footnote: 'link',
};

const referenceMarks = (references: readonly Reference[], reach: readonly number[], span: Span): Mark[] => {
	const marks: Mark[] = [];
	for (let at = lastStartingBy(references, span.end - 1); at >= 0 && reach[at]! > span.start; at--) {
		const {kind, start, end} = references[at]!;
		if (end > span.start) marks.unshift({start, end, role: referenceRoles[kind]});
	}
	return marks;
};

const matchMarks = (found: readonly Span[], view: ReaderView | null, span: Span): Mark[] => {
	if (!view || found.length === 0) return [];
	const marks: Mark[] = [];
	const first = partitionPoint(found, ({end}) => end <= span.start);
	for (let at = first; at < found.length && found[at]!.start < span.end; at++) {
		const {start, end} = found[at]!;
		marks.push({start, end, over: start === view.match ? 'matchHere' : 'match'});
	}
	return marks;
};

/** A chosen sentence is shown by the sign in the margin alone: a page of inverse text cannot be read. */
const chosenMarks = (
	view: ReaderView | null,
	shown: number | null,
	references: readonly Reference[],
	span: Span,
): Mark[] => {
	const chosen = view ? view.selected : shown === null ? undefined : references.find(({start}) => start === shown);
	if (!chosen || chosen.kind === 'sentence' || !overlaps(chosen, span)) return [];
	return [{start: chosen.start, end: chosen.end, over: 'selected'}];
};

/** Headings keep their own look. */
const keepsRole: ReadonlySet<Role> = new Set(['title', 'heading', 'code', 'muted']);

const plain = ({text, role, target}: TextRun): FrameRun => ({text, role, ...(target ? {target} : {})});

const cut = (piece: TextRun, span: Span, marks: readonly Mark[]): FrameRun[] => {
	if (marks.length === 0) return [plain(piece)];
	const edges = new Set([span.start, span.end]);
	for (const {start, end} of marks) {
		if (start > span.start && start < span.end) edges.add(start);
		if (end > span.start && end < span.end) edges.add(end);
	}
	const points = [...edges].sort((a, b) => a - b);
	return points.slice(0, -1).map((start, index) => {
		const end = points[index + 1]!;
		const over = marks.filter(mark => mark.start < end && mark.end > start);
		return painted(plain({...piece, text: piece.text.slice(start - span.start, end - span.start)}), over);
	});
};

/** The innermost name or figure gives the role; what is painted over it last wins. */
const painted = (piece: FrameRun, marks: readonly Mark[]): FrameRun => {
	const role = marks.findLast(mark => mark.role)?.role;
	const over = marks.findLast(mark => mark.over)?.over;
	return {...piece, role: role && !keepsRole.has(piece.role) ? role : piece.role, ...(over ? {over} : {})};
};
