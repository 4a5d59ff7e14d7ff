/** What a dossier can be exported as from the reader: the words of the command after `export`, and the end of the file's name. */
export const exportChoices = {
	html: {words: ['--format', 'html'], ending: '.html'},
	md: {words: ['--format', 'md'], ending: '.md'},
	facts: {words: ['--format', 'csv', '--table', 'facts', '--excel'], ending: '-facts.csv'},
	figures: {words: ['--format', 'csv', '--table', 'figures', '--excel'], ending: '-figures.csv'},
	actors: {words: ['--format', 'csv', '--table', 'actors', '--excel'], ending: '-actors.csv'},
	bibtex: {words: ['--format', 'bibtex'], ending: '.bib'},
	'csl-json': {words: ['--format', 'csl-json'], ending: '-csl.json'},
	json: {words: ['--format', 'json'], ending: '.json'},
	ftm: {words: ['--format', 'ftm'], ending: '.ftm.json'},
} as const satisfies Readonly<Record<string, {readonly words: readonly string[]; readonly ending: string}>>;

/** One of these, by its name. */
export type ExportChoice = keyof typeof exportChoices;
