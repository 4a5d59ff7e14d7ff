import type {Measure, Relation, Status} from '../core/annotate/annotation.ts';
import type {DateSource} from '../core/article/article.ts';
import type {Fact, FactCause, ParallelMatch, Verdict} from '../core/dossier/dossier.ts';
import type {ActorKind} from '../core/language/actorKind.ts';
import {languageCodes} from '../core/text/languageCodes.ts';

/** A schema of JSON Schema, as far as the export needs it. */
export type JsonSchema = {readonly [keyword: string]: unknown};

const text = (description: string): JsonSchema => ({type: 'string', description});
const optionalText = (description: string): JsonSchema => ({type: ['string', 'null'], description});
const oneOf = (description: string, values: readonly (string | null)[]): JsonSchema => ({enum: values, description});
/** The members of a union: a record of all of them, so that the compiler asks for a new one. */
const every = <Name extends string>(members: Readonly<Record<Name, true>>): readonly Name[] =>
	Object.keys(members) as Name[];
const count = (description: string): JsonSchema => ({type: 'integer', minimum: 0, description});
const flag = (description: string): JsonSchema => ({type: 'boolean', description});
const list = (items: JsonSchema, description: string): JsonSchema => ({type: 'array', items, description});
const record = (properties: JsonSchema, optional: readonly string[] = []): JsonSchema => ({
	type: 'object',
	properties,
	required: Object.keys(properties).filter(name => !optional.includes(name)),
});

const span: JsonSchema = {
	start: count('Offset into the text of the article, in UTF-16 units.'),
	end: count('Offset of the end, excluded.'),
};
const location: JsonSchema = {article: text('Id of the article.'), ...span};
const status = oneOf('How it is stated.', every<Status>({asserted: true, planned: true, alleged: true, denied: true}));
const verdict = oneOf(
	'Kind of difference between the sources; never who is right.',
	every<Verdict>({
		agree: true,
		rounded: true,
		range: true,
		updated: true,
		scope: true,
		measure: true,
		conflict: true,
		single: true,
	}),
);
const reason = text('Why this verdict, in one line of English.');
const asOf = optionalText('ISO date, month, year or interval a/b that it holds for; null when unknown.');

const speaker: JsonSchema = {
	description: 'Who says it, as written; null when the article itself does.',
	anyOf: [
		{type: 'null'},
		record({
			...span,
			text: text('The speaker as written.'),
			actors: list(text('Id of an actor.'), 'The actors that the words name.'),
			via: optionalText('Who relays the speaker, as written.'),
		}),
	],
};

const causes = every<FactCause['kind']>({
	same: true,
	hedge: true,
	rounding: true,
	containment: true,
	values: true,
	undated: true,
	neitherDated: true,
	counted: true,
	place: true,
	part: true,
	additional: true,
	earlier: true,
	status: true,
	date: true,
	fall: true,
	firstTime: true,
	speakers: true,
	statement: true,
	joined: true,
	negation: true,
	opposite: true,
	alone: true,
	changed: true,
});

/** Why sources differ, as data; which of the fields are there depends on the kind. */
const cause = record(
	{
		kind: text(`Kind of cause: ${causes.join(', ')}; others may come.`),
		values: list({type: 'number'}, 'The two values that differ.'),
		counted: list(text('Key of what is counted.'), 'What each of the two counts.'),
		places: list(text('Name of a place.'), 'What one of them is limited to.'),
		statuses: list(status, 'How each of the two is stated.'),
		dates: list(text('ISO date.'), 'The two dates, the earlier first.'),
		speakers: list(text('Speaker as written.'), 'The two speakers.'),
		said: list(text('A value as written, with hedge and unit.'), 'The two values in words of the texts.'),
	},
	['said', 'values', 'counted', 'places', 'statuses', 'dates', 'speakers'],
);

const article = record(
	{
		id: text('Stable: same file, same id, whatever else is in the folder.'),
		path: text('File, relative to the folder.'),
		title: text('Title.'),
		source: optionalText('Outlet.'),
		author: optionalText('Author or authors, as written; parted by semicolons where one name could be taken for two.'),
		published: optionalText('ISO date, or shorter when only the month or year is known.'),
		publishedFrom: oneOf('Where the date was found.', [
			...every<NonNullable<DateSource>>({metadata: true, filename: true, dateline: true, user: true}),
			null,
		]),
		publishedInferred: flag('The file itself marks its date as a conclusion.'),
		language: oneOf('Language of the text.', languageCodes),
		url: optionalText('Address of the original page.'),
		origin: text('Articles that share wire copy have the same one.'),
		story: optionalText('Articles that tell the same story have the same one; only these are compared.'),
		note: optionalText('Remark of the collector.'),
		text: text('The readable text; every offset is into this string.'),
		cut: list(
			record({line: count('Line of the file, from 1.'), text: text('The line.'), rule: text('The rule that cut it.')}),
			'Lines taken for page furniture.',
		),
	},
	['publishedInferred'],
);

const actor = record({
	id: text('Id.'),
	name: text('The name that is shown.'),
	kind: oneOf(
		'What it is.',
		every<ActorKind>({
			person: true,
			organization: true,
			government: true,
			country: true,
			place: true,
			agency: true,
			military: true,
		}),
	),
	aliases: list(text('Name.'), 'Other spellings found.'),
	mentions: list(record(location), 'Where it is named.'),
});

const figure = record({
	id: text('Id.'),
	...location,
	min: {type: ['number', 'null'], description: 'Lower bound; null when open.'},
	max: {type: ['number', 'null'], description: 'Upper bound; null when open.'},
	relation: oneOf(
		'Hedge.',
		every<Relation>({
			exact: true,
			approx: true,
			'at-least': true,
			'more-than': true,
			'at-most': true,
			'less-than': true,
			range: true,
		}),
	),
	measure: oneOf(
		'Kind of quantity.',
		every<Measure>({count: true, money: true, share: true, duration: true, measure: true, multiple: true}),
	),
	unit: text(
		'Sign of a unit of measure, code of a currency, or lemma of the counted noun; its other names behind it in brackets.',
	),
	noun: optionalText('The counted noun as written.'),
	event: optionalText('What happens to what is counted.'),
	attribution: speaker,
	asOf,
	status,
	ambiguous: flag('Could be read in two ways.'),
	vague: flag('Only an order of magnitude.'),
});

const fact = record(
	{
		id: text('Id.'),
		label: text('What it is about.'),
		kind: oneOf('Whether a number is in question.', every<Fact['kind']>({quantity: true, statement: true})),
		claims: list(
			record({
				...location,
				figures: list(text('Id of a figure.'), 'The figures that the claim gives.'),
				attribution: speaker,
				asOf,
				status,
			}),
			'What each article states, in the order of the articles.',
		),
		silent: list(text('Id of an article.'), 'The articles in which no match for it was found.'),
		unsure: {
			const: true,
			description:
				'The claims have little in common, or are told in like words but for a few that may decide: it may be two facts. Left out of all others.',
		},
		verdict,
		reason,
		cause,
		origins: count('Independent origins among the articles that report it.'),
	},
	['cause', 'unsure'],
);

const parallel = record({
	...location,
	matches: list(
		record(
			{
				...location,
				strength: {type: 'number', minimum: 0, maximum: 1, description: 'Share of such matches that are right.'},
				level: oneOf(
					'The same fact, or only the nearest statement.',
					every<ParallelMatch['level']>({same: true, closest: true}),
				),
				verdict,
				reason: {type: 'string', description: 'Why, in one line of English; empty where nothing is known.'},
				cause,
				fact: optionalText('Id of the shared fact.'),
				also: list(
					record({fact: text('Id of a shared fact.'), verdict, cause}),
					'The difference in every other fact that both give a number for.',
				),
			},
			['cause', 'also'],
		),
		'Best first, at most two an article.',
	),
});

const issue = record(
	{
		path: text('File.'),
		code: text('What is wrong, as a word for programs.'),
		message: text('What is wrong and what was done, in English.'),
		line: count('Line, from 1.'),
		column: count('Column, from 1.'),
	},
	['line', 'column'],
);

/** The contract of `briefing export --format json` as JSON Schema (draft 2020-12): fields may be added, none is ever renamed. */
export const exportSchema: JsonSchema = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	$id: 'urn:briefing:export:1',
	title: 'Export of a dossier by briefing',
	...record({
		schema: {const: 'briefing/1', description: 'Name and version of this format.'},
		dossier: text('Title of the dossier.'),
		articles: list(article, 'The articles.'),
		sentences: list(record(location), 'Every sentence.'),
		actors: list(actor, 'The same person, body or place over all articles.'),
		figures: list(figure, 'Every quantity, as a span of hedge, number and counted noun.'),
		facts: list(fact, 'Statements that answer the same question.'),
		parallels: list(parallel, 'Sentences and what each other article says of the same: the side panel.'),
		issues: list(issue, 'What could not be read whole.'),
	}),
};
