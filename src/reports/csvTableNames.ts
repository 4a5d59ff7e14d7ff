/** The tables of a dossier. */
export const csvTableNames = ['facts', 'figures', 'actors'] as const;
export type CsvTableName = (typeof csvTableNames)[number];
