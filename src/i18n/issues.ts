import type {Issue} from '../core/article/article.ts';
import type {Locale} from './locale.ts';

/** What is wrong with a file and what was done, in French, from the code and the detail. */
const french: Readonly<Record<Issue['code'], (detail: string) => string>> = {
	unreadable: detail => `ne peut être lu${detail ? ` (${detail})` : ''} ; ignoré`,
	aboutFolder: () => 'nom en capitales : parle du dossier lui-même ; laissé de côté',
	notText: () => 'ce n’est pas du texte ; ignoré',
	empty: () => 'ne contient pas de texte ; ignoré',
	encoding: detail =>
		detail === 'windows-1252'
			? 'n’est pas en UTF-8 ; lu comme du Windows-1252'
			: 'octets qui ne sont pas de l’UTF-8 ; montrés par \ufffd',
	frontMatter: detail => `en-tête YAML incorrect${detail ? ` (${detail})` : ''} ; ce qui pouvait être lu a été pris`,
	wrongField: detail => `valeur inutilisable pour « ${detail} » ; laissée de côté`,
	control: () => 'caractères ou séquences de contrôle retirés',
	tooLarge: () => 'plus grand que 32 Mo ; ignoré',
	duplicate: detail => `double${detail ? ` de ${detail}` : ''}`,
	correction: detail => `correction qui ne s’applique plus${detail ? ` : ${detail}` : ''}`,
	noDate: () => 'date de publication inconnue',
};

/** An issue's sentence in the language of the interface. */
export const issueText = (issue: Issue, locale: Locale): string =>
	locale === 'fr' ? french[issue.code](issue.detail ?? '') : issue.message;
