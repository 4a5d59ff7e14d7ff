/** The tables of a dossier. */
export const csvTableNames = ['facts', 'figures', 'actors'] as const;
/** The name of a table. */
export type CsvTableName = (typeof csvTableNames)[number];
