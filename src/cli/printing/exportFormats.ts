import type {Dossier} from '../../core/dossier/dossier.ts';
import type {PlacedNote} from '../../core/dossier/notes.ts';
import type {Locale} from '../../i18n/locale.ts';
import type {CsvDialect} from '../../reports/csv.ts';
import type {CsvTableName} from '../../reports/csvTableNames.ts';

/** What `export` needs to know beside the dossier. */
export type ExportOptions = {
	readonly locale: Locale;
	/** Which table of a CSV. */
	readonly table: CsvTableName;
	/** A CSV for Excel in the interface's language. */
	readonly excel: boolean;
};

/** A dossier as text in one format, with what the reader noted where it has a place for it; what that needs is loaded when it is asked for. */
type Exporter = (dossier: Dossier, options: ExportOptions, notes?: readonly PlacedNote[]) => Promise<string>;

/** The formats that a dossier is exported in, in the order of the help. */
export const exportFormats = {
	json: async dossier => (await import('../../core/dossier/exportJson.ts')).exportJson(dossier),
	csv: async (dossier, {table, locale, excel}) => {
		const [{csvTable}, {csvText, plainCsv}] = await Promise.all([
			import('../../reports/csvTables.ts'),
			import('../../reports/csv.ts'),
		]);
		return csvText(csvTable(table, dossier, locale), excel ? excelCsv[locale] : plainCsv);
	},
	md: async (dossier, {locale}, notes = []) => {
		const [{buildReport}, {markdownReport}] = await Promise.all([
			import('../../reports/buildReport.ts'),
			import('../../reports/markdownReport.ts'),
		]);
		return markdownReport(buildReport(dossier, locale, notes));
	},
	html: async (dossier, {locale}, notes = []) => {
		const [{buildReport}, {htmlReport}] = await Promise.all([
			import('../../reports/buildReport.ts'),
			import('../../reports/htmlReport.ts'),
		]);
		return htmlReport(buildReport(dossier, locale, notes));
	},
	bibtex: async dossier => (await import('../../reports/bibtex.ts')).bibtex(dossier),
	'csl-json': async dossier => (await import('../../reports/cslJson.ts')).cslJson(dossier),
	ftm: async dossier => (await import('../../reports/followTheMoney.ts')).followTheMoney(dossier),
} as const satisfies Readonly<Record<string, Exporter>>;

/** The name of a format, as `--format` takes it. */
export type ExportFormat = keyof typeof exportFormats;

/** Formats that hold nothing but what the files say about themselves: the articles need not be analysed. */
export const unanalysedFormats: ReadonlySet<ExportFormat> = new Set(['bibtex', 'csl-json']);

/** Formats for people, which tell what the reader noted. */
export const annotatedFormats: ReadonlySet<ExportFormat> = new Set(['md', 'html']);

/** Excel takes the separators of the system's language; French has the comma in its numbers. */
const excelCsv: Readonly<Record<Locale, CsvDialect>> = {
	en: {separator: ',', decimalSign: '.', byteOrderMark: true},
	fr: {separator: ';', decimalSign: ',', byteOrderMark: true},
};
