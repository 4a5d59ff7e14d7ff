import type {ArticleId} from '../core/article/article.ts';
import type {Dossier, DossierArticle, Fact} from '../core/dossier/dossier.ts';
import type {PlacedNote} from '../core/dossier/notes.ts';
import {wordCount} from '../core/dossier/wordCount.ts';
import {appendTo} from '../core/text/appendTo.ts';
import {formatDate} from '../i18n/format.ts';
import {issueText} from '../i18n/issues.ts';
import type {Locale} from '../i18n/locale.ts';
import {reportMessages} from '../i18n/reports.ts';
import {factReason} from '../screens/comparison/causeText.ts';
import {claimValue, factLabel, spreadOf} from '../screens/comparison/claimValues.ts';
import {reportedSign} from '../screens/comparison/reportedSign.ts';
import {silenceOn} from '../screens/comparison/silence.ts';
import {byImportance, isDoubtful, isShared, reportingArticles} from '../screens/comparison/verdicts.ts';
import {datedStatements} from '../screens/datedStatements.ts';
import {countsOf} from '../screens/overview.ts';
import type {Lookup} from '../screens/places/lookup.ts';
import {type ScreenInput, screenInput} from '../screens/screen.ts';
import {periodOf, publishedDate, sourceName, sourceNames} from '../screens/sources.ts';
import {passageQuotation, quotationOf} from './quotation.ts';
import type {DatedQuotation, Report, ReportedFact, ReportedNote, ReportedSource} from './report.ts';
import {claimsOf, lonelyFigures, plotOf} from './reportedClaims.ts';

/** So many of the facts that a source leaves out are read; more are counted. */
const mostSilences = 12;

/** More columns than this no page can hold: then the sources are counted. */
const mostSourceColumns = 8;

/** A dossier as a report in one language: the rows of the screens, every number with its sentence and place, and what the reader noted. */
export function buildReport(dossier: Dossier, locale: Locale, notes: readonly PlacedNote[] = []): Report {
	const input = screenInput(dossier, locale, Number.POSITIVE_INFINITY);
	const facts = dossier.facts.filter(isShared).sort(byImportance(input.lookup));
	const matrix = dossier.articles.length <= mostSourceColumns;
	const silentOn = silencesOf(facts, input.lookup);
	return {
		locale,
		title: dossier.title,
		summary: countsOf(input),
		period: periodOf(input.lookup.dossier.articles, input.locale),
		matrix,
		facts: facts.map(fact => reportedFact(fact, matrix ? dossier.articles : [], input)),
		alone: lonelyFigures(input),
		timeline: timelineOf(input),
		notes: notes.map(note => reportedNote(note, input)),
		sources: dossier.articles.map((article, index) =>
			reportedSource(article, index + 1, silentOn.get(article.id) ?? [], input),
		),
		issues: dossier.issues.map(issue => {
			const place = [issue.path, issue.line, issue.column].filter(part => part !== undefined).join(':');
			return `${place}: ${issueText(issue, locale)}`;
		}),
	};
}

function reportedFact(fact: Fact, columns: readonly DossierArticle[], input: ScreenInput): ReportedFact {
	const {messages, signs} = input;
	const support = [messages['count.sources'](reportingArticles(fact).length), messages['count.origins'](fact.origins)];
	return {
		id: fact.id,
		label: factLabel(fact, input),
		verdict: fact.verdict,
		unsure: isDoubtful(fact),
		reason: factReason(fact, input),
		support: support.join(` ${signs.separator} `),
		spread: spreadOf(fact, input),
		claims: claimsOf(fact, input),
		cells: columns.map(({id}) => cellOf(fact, id, input)),
		silent: sourceNames(input, silenceOn(fact, input.lookup).silent),
		plot: plotOf(fact, input),
	};
}

/** The facts that each article leaves out. */
function silencesOf(facts: readonly Fact[], lookup: Lookup): ReadonlyMap<ArticleId, readonly Fact[]> {
	const found = new Map<ArticleId, Fact[]>();
	for (const fact of facts)
		for (const id of silenceOn(fact, lookup).silent) {
			appendTo(found, id, fact);
		}
	return found;
}

/** What one source gives, as the matrix of facts shows it. */
function cellOf(fact: Fact, article: string, input: ScreenInput): string | null {
	const claims = fact.claims.filter(claim => claim.article === article);
	if (claims.length === 0) return null;
	const values = [...new Set(claims.map(claim => claimValue(claim, input)).filter(value => value !== ''))];
	if (values.length > 0) return values.join(' / ');
	return reportedSign(fact, claims, input);
}

const timelineOf = (input: ScreenInput): DatedQuotation[] =>
	datedStatements(input).map(({asOf, at}) => ({
		asOf,
		date: formatDate(asOf, input.locale),
		quotation: quotationOf(
			at,
			input.lookup.figuresOf(at.article).filter(figure => figure.asOf === asOf),
			input,
		),
	}));

function reportedNote({text, place, orphaned}: PlacedNote, input: ScreenInput): ReportedNote {
	const {note, quote, article} = text;
	if (place !== null) return {note, quotation: passageQuotation(place, [], input), lost: null};
	const why = `${article} ${input.signs.separator} ${input.messages[`orphan.${orphaned ?? 'gone'}`]}`;
	return {note, quotation: null, lost: {words: quote, why}};
}

function reportedSource(
	article: DossierArticle,
	number: number,
	silentOn: readonly Fact[],
	input: ScreenInput,
): ReportedSource {
	const say = reportMessages(input.locale);
	const {id, publishedInferred} = article;
	const date = publishedDate(article, input);
	return {
		...{id, number, name: sourceName(input, id), title: article.title, author: article.author},
		published: publishedInferred ? `${date} (${input.messages['article.dateInferred']})` : date,
		language: say.languages[article.language],
		words: input.messages['count.words'](wordCount(article)),
		shares: input.lookup.sharingCopyWith(article).map(other => sourceName(input, other.id)),
		...{url: article.url, path: article.path, note: article.note},
		silences: silentOn.length,
		silentOn: silentOn.slice(0, mostSilences).map(fact => ({id: fact.id, label: factLabel(fact, input)})),
	};
}
