import type {Issue} from '../core/article/article.ts';
import type {MisfitName} from '../core/dossier/corrections/misfit.ts';
import type {WantedForm} from '../core/dossier/corrections/wantedForm.ts';
import {languageCodes} from '../core/text/languageCodes.ts';
import type {Locale} from './locale.ts';
import {frenchMisfits} from './misfits.ts';
import {frenchForms} from './wantedForms.ts';
import {yamlText} from './yamlText.ts';

/** Reasons of the system, the network and the reading of files, by the detail that an issue carries. */
const frenchReasons: Readonly<Record<string, string>> = {
	linkOut: 'c’est un lien qui mène hors du dossier',
	linkNowhere: 'c’est un lien qui ne mène nulle part',
	notRegular: 'ce n’est pas un fichier ordinaire',
	tooDeep: 'ce sous-dossier est trop profond',
	tooLarge: 'il est trop grand',
	EACCES: 'accès refusé',
	EPERM: 'accès refusé',
	ENOENT: 'il a disparu pendant la lecture',
	EISDIR: 'c’est un dossier',
	EIO: 'le disque ne répond pas',
	ENOSPC: 'le disque est plein',
	EDQUOT: 'le quota est épuisé',
	EROFS: 'le disque est en lecture seule',
	EFBIG: 'la taille des fichiers est limitée',
	ENOTFOUND: 'aucun site de ce nom, ou pas de connexion',
	EAI_AGAIN: 'pas de connexion',
	ENETUNREACH: 'pas de connexion',
	EHOSTUNREACH: 'aucun chemin n’y mène',
	ECONNREFUSED: 'personne n’y répond',
	ECONNRESET: 'la connexion a été coupée',
	ETIMEDOUT: 'pas de réponse',
	EPIPE: 'la connexion a été coupée',
};

const englishReasons: Readonly<Record<string, string>> = {
	notRegular: 'it is not a regular file',
	tooLarge: 'it is too large',
	EACCES: 'access denied',
	EPERM: 'access denied',
	EIO: 'the disk does not answer',
	ENOSPC: 'the disk is full',
	EDQUOT: 'the quota is used up',
	EROFS: 'the disk is read-only',
	EFBIG: 'the size of files is limited',
	ENOTFOUND: 'no site of that name, or no connection',
	EAI_AGAIN: 'no connection',
	ENETUNREACH: 'no connection',
	EHOSTUNREACH: 'no way leads there',
	ECONNREFUSED: 'nobody answers there',
	ECONNRESET: 'the connection was broken off',
	ETIMEDOUT: 'no answer',
	EPIPE: 'the connection was broken off',
};

const reasons: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {en: englishReasons, fr: frenchReasons};

/** Why the system refuses something, in words where its code is a known one. */
export const reasonText = (detail: string, locale: Locale): string => reasons[locale][detail] ?? detail;

/** What a field of front matter should hold. */
const frenchFields: Readonly<Record<string, string>> = {
	title: 'une ligne de texte',
	source: 'une ligne de texte',
	author: 'un nom ou une liste de noms',
	origin: 'une ligne de texte',
	note: 'une ligne de texte',
	published: 'une date comme 2025-04-28, 2025-04 ou 2025',
	updated: 'une date comme 2025-04-28, 2025-04 ou 2025',
	retrieved: 'une date comme 2025-04-28, 2025-04 ou 2025',
	language: languageCodes.join(' ou '),
	url: 'une adresse web',
	publishedInferred: 'true ou false',
};

const frenchEncodings: Readonly<Record<string, string>> = {
	'windows-1252': 'n’est pas en UTF-8 ; lu comme du Windows-1252',
	notUtf8: 'n’est pas en UTF-8 ; lu aussi bien que possible, rien n’y est écrit',
};

/** What is wrong with a file and what was done, in French, from the code and the detail. */
const french: Readonly<Record<Issue['code'], (detail: string, wanted: string | undefined) => string>> = {
	unreadable: detail => {
		const reason = frenchReasons[detail] ?? detail;
		return `ne peut être lu${reason ? ` (${reason})` : ''} ; ignoré`;
	},
	aboutFolder: () => 'nom en capitales : parle du dossier lui-même ; laissé de côté',
	toBringIn: detail => `PDF et EPUB ne sont pas lus là où ils sont${detail ? ` ; il y en a ${detail} de plus` : ''}`,
	notText: () => 'ce n’est pas du texte ; ignoré',
	empty: () => 'ne contient pas de texte ; ignoré',
	encoding: detail => frenchEncodings[detail] ?? 'octets qui ne sont pas de l’UTF-8 ; montrés par \ufffd',
	frontMatter: detail => `YAML incorrect${detail ? ` (${detail})` : ''} ; ce qui pouvait être lu a été pris`,
	wrongField: (detail, wanted) =>
		`valeur inutilisable pour « ${detail} »${wanted ? ` (attendu : ${wanted})` : ''} ; laissée de côté`,
	control: () => 'caractères ou séquences de contrôle retirés',
	tooLarge: () => 'fichier trop grand ; ignoré',
	duplicate: detail => `double${detail ? ` de ${detail}` : ''}`,
	correction: detail => `correction qui ne s’applique plus${detail ? ` : ${detail}` : ''}`,
	noDate: () => 'date de publication inconnue',
	notAnalysed: detail => `le programme a échoué à l’analyser (${detail}) ; l’article se lit, rien n’y est comparé`,
	more: detail => `encore ${detail} problèmes dans ce fichier, tus ici`,
};

/** What is in question, in French where it has words of its own. */
const frenchDetail = ({reason: [name, ...values] = [''], detail = ''}: Issue): string => {
	const misfit = frenchMisfits[name as MisfitName];
	return misfit ? misfit(...values) : yamlText({detail, reason: [name]}, 'fr');
};

/** What should stand in the place of a wrong value, in French. */
const frenchWanted = ({reason, detail = ''}: Issue): string | undefined =>
	reason ? frenchForms[reason[0] as WantedForm] : frenchFields[detail];

/** What is wrong and what was done: an issue itself says so in English. */
const sentences: Readonly<Record<Locale, (issue: Issue) => string>> = {
	en: ({message}) => message,
	fr: issue => french[issue.code](frenchDetail(issue), frenchWanted(issue)),
};

/** What the person can do about it, where there is something to do. */
const waysOut: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
	linkOut: {en: 'copy the file itself into the folder', fr: 'copiez le fichier lui-même dans le dossier'},
	EACCES: {en: 'chmod u+r lets it be read', fr: 'chmod u+r permet de le lire'},
	encoding: {en: 'save it as UTF-8', fr: 'enregistrez-le en UTF-8'},
	MULTIPLE_DOCS: {en: 'put all of it under one ---', fr: 'mettez tout sous un seul ---'},
	frontMatter: {
		en: 'a value that holds a colon belongs in quotation marks',
		fr: 'une valeur qui contient un deux-points se met entre guillemets',
	},
	toBringIn: {en: 'briefing add brings the words in', fr: 'briefing add en reprend le texte'},
	tooLarge: {en: 'divide it', fr: 'divisez-le'},
	notAnalysed: {en: 'please report it with this file', fr: 'merci de le signaler avec ce fichier'},
	notText: {en: 'save it as text, Markdown or a page', fr: 'enregistrez-le en texte, Markdown ou page web'},
};

/** An issue's sentence in the language of the interface, with the way out of it where there is one. */
export function issueText(issue: Issue, locale: Locale): string {
	const said = sentences[locale](issue);
	const wayOut = waysOut[issue.detail ?? ''] ?? waysOut[issue.reason?.[0] ?? ''] ?? waysOut[issue.code];
	return wayOut ? `${said} (${wayOut[locale]})` : said;
}
