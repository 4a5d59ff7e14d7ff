import type {Issue} from '../core/article/article.ts';
import type {YamlProblemName} from '../core/article/yamlProblem.ts';
import type {Locale} from './locale.ts';

/** What is wrong with a YAML text, by the parser's codes and our own. */
const frenchYaml: Readonly<Record<YamlProblemName, string>> = {
	BAD_ALIAS: 'un nom après * est mal écrit',
	BAD_DIRECTIVE: 'une ligne qui commence par % n’est pas comprise',
	BAD_DQ_ESCAPE: 'entre guillemets, une barre oblique inverse se double',
	BAD_INDENT: 'le retrait ne convient pas, ou un crochet n’est pas fermé',
	BAD_SCALAR_START: 'une valeur qui commence par un signe spécial se met entre guillemets',
	BLOCK_AS_IMPLICIT_KEY: 'un second deux-points sur une ligne, ou un retrait qui ne convient pas',
	BLOCK_IN_FLOW: 'des lignes à part se trouvent entre crochets',
	DUPLICATE_KEY: 'un champ y est deux fois',
	KEY_OVER_1024_CHARS: 'le nom d’un champ est trop long',
	MISSING_CHAR: 'il manque un guillemet, un crochet ou un deux-points',
	MULTILINE_IMPLICIT_KEY: 'une ligne n’a pas son deux-points, ou son retrait ne convient pas',
	MULTIPLE_DOCS: 'le fichier recommence avec ---',
	RESOURCE_EXHAUSTION: 'trop d’imbrications',
	TAB_AS_INDENT: 'une tabulation se trouve où il faut des espaces',
	UNEXPECTED_TOKEN: 'il reste quelque chose après une valeur : un guillemet fermé trop tôt',
	noFields: 'il n’y a pas de champs',
};

/** Details are in English themselves. */
const byLocale: Readonly<Record<Locale, Readonly<Partial<Record<YamlProblemName, string>>>>> = {en: {}, fr: frenchYaml};

/** What is wrong with a YAML text, in the language of the interface where there are words for it. */
export const yamlText = ({detail = '', reason}: Pick<Issue, 'detail' | 'reason'>, locale: Locale): string =>
	byLocale[locale][reason?.[0] as YamlProblemName] ?? detail;
