import type {AddReason} from '../library/add/outcome.ts';
import {reasonText} from './issues.ts';
import type {Locale} from './locale.ts';

/** What bringing material in is told in. Most lines stand after a name and a colon. */
type AddMessages = {
	readonly command: string;
	readonly sources: string;
	readonly to: string;
	readonly dryRun: string;
	readonly raw: string;
	readonly take: string;
	readonly allowLocal: string;
	readonly takeRange: string;
	/** Why something was not brought in; the detail is a status, a limit or an error's code. */
	readonly reasons: Readonly<Record<AddReason, (detail: string) => string>>;
	/** Why a line is taken for page furniture, by the rule that says so. */
	readonly rules: Readonly<Record<string, string>>;
	readonly present: (path: string) => string;
	readonly version: (of: string) => string;
	readonly partial: string;
	/** For the reader's own line. */
	readonly adding: (source: string) => string;
	readonly added: (path: string) => string;
	readonly nothingTaken: string;
	readonly stopped: (added: number) => string;
	readonly nothingCut: string;
	readonly linesCut: (count: number) => string;
	readonly summary: (added: number, present: number, failed: number) => string;
	readonly interrupted: (added: number) => string;
	readonly folderUnusable: (folder: string) => string;
	readonly which: (count: number) => string;
	readonly progress: (done: number, total: number, source: string) => string;
};

const en: AddMessages = {
	command: 'bring in pages, files, feeds and lists as articles',
	sources:
		'web addresses and files: pages, texts, feeds, lists of addresses, books; - reads addresses from standard input',
	to: 'folder to put the articles into (default: the current one)',
	dryRun: 'write nothing; show what would be written, and each line left out with the reason',
	raw: 'keep every word: menus, credits and all',
	take: 'of feeds and lists, take the first N items (or all) without asking',
	allowLocal: 'follow also what leads from the internet to this machine or its network',
	takeRange: 'a number from 1, or all',
	reasons: {
		noArticle: () => 'no article was found in it; --raw brings in all its words',
		loginWall: () => 'the page asks to log in before it shows the article; save it from your browser and add the file',
		notText: () => 'it is not text, or of a kind that is not read',
		notFeed: () => 'it is no feed or list that can be read, or there is nothing in it',
		notBook: () => 'it is no book or PDF that can be read, or it holds no text',
		protected: () => 'it is protected by a password or against copying',
		tooLarge: detail => `it is larger than ${detail} MB`,
		tooComplex: () => 'it is too large or too tangled to be read in 20 s',
		unknownKind: detail => `${detail || 'its kind'} is not read`,
		scheme: detail => `only http and https addresses are fetched, not ${detail}`,
		notFound: detail => `there is no such page (${detail})`,
		refused: detail => `the site refuses to give the page (${detail}); save it from your browser and add the file`,
		login: detail => `the site asks to log in (${detail}); save the page from your browser and add the file`,
		busy: detail => `the site asks to come back later (${detail})`,
		status: detail => `the site answers with an error (${detail})`,
		timeout: detail => `no complete answer within ${detail} s`,
		redirects: detail => `it redirects more than ${detail} times`,
		redirectedNowhere: () => 'it redirects to something that is no address',
		private: detail => `it leads to ${detail}, within your own machine or network; --allow-local follows`,
		certificate: detail => `its certificate cannot be trusted (${detail})`,
		broken: detail => `the address cannot be reached${detail ? ` (${reasonText(detail, 'en')})` : ''}`,
		missing: () => 'there is no such file; an address begins with https://',
		folder: () => 'it is a folder; name the files in it',
		unreadable: detail => `it cannot be read (${reasonText(detail, 'en')})`,
		disk: detail =>
			detail === 'ENOSPC'
				? 'the disk is full; nothing of it was written'
				: `nothing can be written into the folder (${reasonText(detail, 'en')})`,
		noAddress: () => 'it has neither words nor an address',
		tooMany: detail => `too long a list: its last ${detail} entries were left out; divide it`,
		nothingChosen: detail =>
			detail === '1'
				? 'one item; --take all takes it'
				: `${detail} items; --take N takes the first N, --take all all of them`,
	},
	rules: {
		'repeated-credit': 'credit printed again',
		command: 'command of the page',
		invitation: 'invitation or link to other articles',
		share: 'button to share the article',
		rights: 'notice of rights',
		published: 'date, kept in the front matter',
		'neighbour-link': 'link to the next article',
		source: 'source label',
		'window-title': 'title of the window',
		repetition: 'printed again',
		section: 'name of a section',
		'photo-credit': 'photo credit',
		agency: 'agency credit',
		byline: 'byline',
		contribution: 'contributors',
		'author-link': 'more by the author',
		biography: 'about the author',
		links: 'links only',
	},
	present: path => `already there as ${path}`,
	version: of => `a new version of ${of}`,
	partial: 'only the part open to everybody; the rest is for subscribers',
	adding: source => `Bringing in ${source} …`,
	added: path => `Added as ${path}`,
	nothingTaken: 'Nothing was brought in.',
	stopped: added => `Stopped; ${added} added.`,
	nothingCut: 'nothing left out',
	linesCut: count => `${count} ${count === 1 ? 'line' : 'lines'} left out:`,
	summary: (added, present, failed) => `${added} added, ${present} already there, ${failed} failed`,
	interrupted: added => `interrupted; ${added} added, and the same command goes on where it stopped`,
	folderUnusable: folder => `the folder "${folder}" cannot be used`,
	which: count => `Which? 1 to ${count}, as 1-3,7 or all; nothing for none: `,
	progress: (done, total, source) => `${done}/${total} ${source}`,
};

const fr: AddMessages = {
	command: 'faire entrer des pages, fichiers, flux et listes comme articles',
	sources:
		'adresses web et fichiers : pages, textes, flux, listes d’adresses, livres ; - lit des adresses sur l’entrée standard',
	to: 'dossier où placer les articles (par défaut : le dossier courant)',
	dryRun: 'ne rien écrire ; montrer ce qui serait écrit et chaque ligne écartée avec sa raison',
	raw: 'garder tous les mots : menus, crédits et le reste',
	take: 'des flux et listes, prendre les N premiers (ou all : tous) sans demander',
	allowLocal: 'suivre aussi ce qui mène d’internet à cette machine ou à son réseau',
	takeRange: 'un nombre à partir de 1, ou all',
	reasons: {
		noArticle: () => 'aucun article n’y a été trouvé ; --raw prend tous ses mots',
		loginWall: () =>
			'la page demande de se connecter avant de montrer l’article ; enregistrez-la depuis votre navigateur et ajoutez le fichier',
		notText: () => 'ce n’est pas du texte, ou d’un genre qui n’est pas lu',
		notFeed: () => 'ce n’est pas un flux ou une liste lisible, ou il n’y a rien dedans',
		notBook: () => 'ce n’est pas un livre ou un PDF lisible, ou il n’a pas de texte',
		protected: () => 'il est protégé par un mot de passe ou contre la copie',
		tooLarge: detail => `il dépasse ${detail} Mo`,
		tooComplex: () => 'trop grand ou trop enchevêtré pour être lu en 20 s',
		unknownKind: detail => `${detail || 'ce genre'} n’est pas lu`,
		scheme: detail => `seules les adresses http et https sont suivies, pas ${detail}`,
		notFound: detail => `cette page n’existe pas (${detail})`,
		refused: detail =>
			`le site refuse de donner la page (${detail}) ; enregistrez-la depuis votre navigateur et ajoutez le fichier`,
		login: detail =>
			`le site demande de se connecter (${detail}) ; enregistrez la page depuis votre navigateur et ajoutez le fichier`,
		busy: detail => `le site demande de revenir plus tard (${detail})`,
		status: detail => `le site répond par une erreur (${detail})`,
		timeout: detail => `pas de réponse complète en ${detail} s`,
		redirects: detail => `plus de ${detail} redirections`,
		redirectedNowhere: () => 'la redirection ne mène à aucune adresse',
		private: detail => `elle mène à ${detail}, dans votre machine ou votre réseau ; --allow-local la suit`,
		certificate: detail => `son certificat n’est pas fiable (${detail})`,
		broken: detail => `l’adresse est injoignable${detail ? ` (${reasonText(detail, 'fr')})` : ''}`,
		missing: () => 'ce fichier n’existe pas ; une adresse commence par https://',
		folder: () => 'c’est un dossier ; nommez les fichiers qu’il contient',
		unreadable: detail => `lecture impossible (${reasonText(detail, 'fr')})`,
		disk: detail =>
			detail === 'ENOSPC'
				? 'le disque est plein ; rien n’en a été écrit'
				: `rien ne peut être écrit dans le dossier (${reasonText(detail, 'fr')})`,
		noAddress: () => 'ni texte ni adresse',
		tooMany: detail => `liste trop longue : ses ${detail} dernières entrées ont été laissées de côté ; divisez-la`,
		nothingChosen: detail =>
			detail === '1'
				? 'un élément ; --take all le prend'
				: `${detail} éléments ; --take N prend les N premiers, --take all les prend tous`,
	},
	rules: {
		'repeated-credit': 'crédit répété',
		command: 'commande de la page',
		invitation: 'invitation ou lien vers d’autres articles',
		share: 'bouton pour partager l’article',
		rights: 'mention des droits',
		published: 'date, gardée dans l’en-tête',
		'neighbour-link': 'lien vers l’article suivant',
		source: 'mention de source',
		'window-title': 'titre de la fenêtre',
		repetition: 'répétition',
		section: 'nom de rubrique',
		'photo-credit': 'crédit photo',
		agency: 'crédit d’agence',
		byline: 'signature',
		contribution: 'contributeurs',
		'author-link': 'autres articles de l’auteur',
		biography: 'présentation de l’auteur',
		links: 'rien que des liens',
	},
	present: path => `déjà là : ${path}`,
	version: of => `nouvelle version de ${of}`,
	partial: 'seulement la partie ouverte à tous ; le reste est réservé aux abonnés',
	adding: source => `Lecture de ${source} …`,
	added: path => `Ajouté : ${path}`,
	nothingTaken: 'Rien n’a été ajouté.',
	stopped: added => `Arrêté ; ${added} ${added > 1 ? 'ajoutés' : 'ajouté'}.`,
	nothingCut: 'rien d’écarté',
	linesCut: count => `${count} ${count > 1 ? 'lignes écartées' : 'ligne écartée'} :`,
	summary: (added, present, failed) =>
		`${added} ${added > 1 ? 'ajoutés' : 'ajouté'}, ${present} déjà là, ${failed} en échec`,
	interrupted: added =>
		`interrompu ; ${added} ${added > 1 ? 'ajoutés' : 'ajouté'}, et la même commande reprend où elle s’est arrêtée`,
	folderUnusable: folder => `le dossier « ${folder} » est inutilisable`,
	which: count => `Lesquels ? 1 à ${count}, comme 1-3,7 ou all ; rien pour aucun : `,
	progress: (done, total, source) => `${done}/${total} ${source}`,
};

const byLocale: Readonly<Record<Locale, AddMessages>> = {en, fr};

/** The words of bringing material in, in one language. */
export const addMessages = (locale: Locale): AddMessages => byLocale[locale];
