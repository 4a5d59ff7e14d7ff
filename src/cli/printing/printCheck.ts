import type {Issue} from '../../core/article/article.ts';
import type {Dossier, Fact} from '../../core/dossier/dossier.ts';
import {cliMessages} from '../../i18n/cli.ts';
import type {Locale} from '../../i18n/locale.ts';
import {messages} from '../../i18n/messages.ts';
import {factReason} from '../../screens/comparison/causeText.ts';
import {differs, isShared} from '../../screens/comparison/verdicts.ts';
import {analysedFolder} from '../dossierAccess.ts';
import {jsonText, printData, printMessage} from '../output.ts';
import {FailedError} from '../usage.ts';
import type {CheckKind} from './checkKinds.ts';
import {issueLine} from './issueLine.ts';
import type {PrintOptions} from './printOptions.ts';

/** Something that `check` found: a line of text, and the same as data. `remark`: told, but no failure. */
type Finding = {readonly kind: CheckKind | 'remark'; readonly line: string; readonly record: object};

/**
 * Prints what is wrong with a folder, a line each; nothing when nothing is. With kinds to fail on, only these are looked for, and
 * any of them throws `FailedError`.
 */
export async function printCheck(
	folder: string | undefined,
	failOn: readonly CheckKind[] | null,
	{locale, json}: PrintOptions,
): Promise<void> {
	const dossier = await analysedFolder(folder, locale);
	const found = findingsOf(dossier, locale).filter(({kind}) => failOn === null || failOn.some(name => name === kind));
	if (json) printData(jsonText(found.map(({kind, record}) => ({kind, ...record}))));
	else printData(found.map(({line}) => `${line}\n`).join(''));
	if (!json && failOn === null) tellOtherDifferences(dossier, locale);
	if (failOn !== null && found.length > 0) throw new FailedError(summaryOf(found, failOn, locale));
}

/** That facts differ though none conflicts: who has read of differences elsewhere is not left with an empty answer. */
function tellOtherDifferences({facts}: Dossier, locale: Locale): void {
	const differing = facts.filter(fact => isShared(fact) && differs(fact));
	if (differing.length > 0 && !differing.some(isConflict))
		printMessage(`briefing: ${cliMessages(locale)['check.onlyOthers'](differing.length)}`);
}

/** What may be two facts is none. */
const isConflict = ({verdict, unsure}: Fact): boolean => verdict === 'conflict' && !unsure;

const findingsOf = (dossier: Dossier, locale: Locale): Finding[] => [
	...dossier.issues.map(issue => issueFinding(issue, locale)),
	...undated(dossier, locale),
	...dossier.facts.filter(isConflict).map(fact => conflictFinding(fact, dossier, locale)),
];

/** No article that was written for the dossier is missing: a file about the folder, one to bring in, and a second copy. */
const remarks: ReadonlySet<Issue['code']> = new Set(['aboutFolder', 'toBringIn', 'duplicate']);

const issueFinding = (issue: Issue, locale: Locale): Finding => ({
	kind: remarks.has(issue.code) ? 'remark' : issue.code === 'noDate' ? 'undated' : 'unread',
	line: issueLine(issue, locale),
	record: issue,
});

const undated = ({articles}: Dossier, locale: Locale): Finding[] =>
	articles
		.filter(({published}) => published === null)
		.map(({id, path}) => ({
			kind: 'undated',
			line: `${path}: ${messages(locale)['date.unknown']}`,
			record: {article: id, path},
		}));

function conflictFinding(fact: Fact, {articles}: Dossier, locale: Locale): Finding {
	const say = messages(locale);
	const reporting = new Set(fact.claims.map(({article}) => article));
	const paths = articles.filter(({id}) => reporting.has(id)).map(({path}) => path);
	const reason = factReason(fact, {messages: say, locale});
	return {
		kind: 'conflict',
		line: `${fact.id}: ${say['list.said'](fact.label, say['list.said'](say['verdict.conflict'], reason))} (${paths.join(', ')})`,
		record: {fact: fact.id, label: fact.label, reason: fact.reason, articles: [...reporting]},
	};
}

const summaryOf = (found: readonly Finding[], failOn: readonly CheckKind[], locale: Locale): string => {
	const say = cliMessages(locale);
	return [...new Set(failOn)]
		.map(kind => ({kind, count: found.filter(finding => finding.kind === kind).length}))
		.filter(({count}) => count > 0)
		.map(({kind, count}) => say[`check.${kind}`](count))
		.join(', ');
};
