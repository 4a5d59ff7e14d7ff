import type {Locale} from './locale.ts';

/** Words and what they mean. */
type Definitions = readonly (readonly [word: string, meaning: string])[];

/** What the manual page says beside the help of the command line. */
export type ManualMessages = {
	readonly manual: string;
	readonly name: string;
	readonly purpose: string;
	readonly synopsis: string;
	readonly description: string;
	readonly paragraphs: readonly string[];
	readonly commands: string;
	readonly options: string;
	readonly exitStatus: string;
	readonly exitCodes: Definitions;
	readonly environment: string;
	readonly variables: Definitions;
	readonly files: string;
	readonly places: Definitions;
	readonly examples: string;
	readonly exampleCommands: Definitions;
};

const en: ManualMessages = {
	manual: 'User commands',
	name: 'NAME',
	purpose: 'reader for news dossiers that compares how each source reports the same fact',
	synopsis: 'SYNOPSIS',
	description: 'DESCRIPTION',
	paragraphs: [
		'In a terminal the reader opens; the key ? shows every key. Without a terminal, and with a command, text is printed: data on standard output, messages on standard error, no colour in a pipe. With --json the same is printed as data.',
		'Everything happens on this machine. The articles are read where they lie, and never changed.',
	],
	commands: 'COMMANDS',
	options: 'OPTIONS',
	exitStatus: 'EXIT STATUS',
	exitCodes: [
		['0', 'fine'],
		['1', 'something failed, or check --fail-on found something'],
		['2', 'wrong use'],
		['130', 'interrupted'],
	],
	environment: 'ENVIRONMENT',
	variables: [
		['NO_COLOR', 'no colours, if it is set'],
		['COLUMNS', 'columns of printed text, where there is no terminal to ask'],
		['LC_ALL, LC_MESSAGES, LANG', 'language of the interface: English or French'],
		['TERM', 'dumb: plain sentences, as with --linear, and printed text without bold'],
		['INK_SCREEN_READER', 'true: plain sentences, as with --linear'],
	],
	files: 'FILES',
	places: [['dossier.yaml', 'beside the articles: title, corrections, names of facts; optional']],
	examples: 'EXAMPLES',
	exampleCommands: [
		['briefing ~/dossier', 'Read a dossier:'],
		['briefing export --format html --lang fr ~/dossier > report.html', 'A report in French, as one page:'],
		[`briefing compare 2025-03-27-ap:"11,000 soldiers" --json ~/dossier | jq '.[].same'`, 'Who else gives a figure:'],
		[
			'briefing check --fail-on conflict,undated ~/dossier',
			'In a script: fail when sources conflict or an article has no date:',
		],
	],
};

const fr: ManualMessages = {
	manual: 'Commandes',
	name: 'NOM',
	purpose: 'lecteur de dossiers de presse qui compare comment chaque source rapporte le même fait',
	synopsis: 'SYNOPSIS',
	description: 'DESCRIPTION',
	paragraphs: [
		'Dans un terminal, le lecteur s’ouvre ; la touche ? montre toutes les touches. Sans terminal, ou avec une commande, du texte est écrit : les données sur la sortie standard, les messages sur l’erreur standard, sans couleur dans un tube. Avec --json, la même chose est écrite sous forme de données.',
		'Tout se passe sur cette machine. Les articles sont lus là où ils sont, et jamais modifiés.',
	],
	commands: 'COMMANDES',
	options: 'OPTIONS',
	exitStatus: 'CODE DE RETOUR',
	exitCodes: [
		['0', 'tout va bien'],
		['1', 'quelque chose a échoué, ou check --fail-on a trouvé quelque chose'],
		['2', 'mauvais emploi'],
		['130', 'interrompu'],
	],
	environment: 'ENVIRONNEMENT',
	variables: [
		['NO_COLOR', 'pas de couleurs, si elle est définie'],
		['COLUMNS', 'colonnes du texte écrit, s’il n’y a pas de terminal à interroger'],
		['LC_ALL, LC_MESSAGES, LANG', 'langue de l’interface : anglais ou français'],
		['TERM', 'dumb : phrases simples, comme avec --linear, et texte écrit sans gras'],
		['INK_SCREEN_READER', 'true : phrases simples, comme avec --linear'],
	],
	files: 'FICHIERS',
	places: [['dossier.yaml', 'à côté des articles : titre, corrections, noms des faits ; facultatif']],
	examples: 'EXEMPLES',
	exampleCommands: [
		['briefing ~/dossier', 'Lire un dossier :'],
		['briefing export --format html --lang fr ~/dossier > rapport.html', 'Un rapport en français, en une page :'],
		[
			`briefing compare 2025-03-27-ap:"11 000 soldats" --json ~/dossier | jq '.[].same'`,
			'Qui d’autre donne un chiffre :',
		],
		[
			'briefing check --fail-on conflict,undated ~/dossier',
			'Dans un script : échouer quand des sources divergent ou qu’un article est sans date :',
		],
	],
};

const byLocale: Readonly<Record<Locale, ManualMessages>> = {en, fr};

/** The manual page's words in one language. */
export const manualMessages = (locale: Locale): ManualMessages => byLocale[locale];
