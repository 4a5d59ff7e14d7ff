import type {ArticleId} from '../core/article/article.ts';
import type {Actor, Location} from '../core/dossier/dossier.ts';
import {actorRows, articlesNaming} from './actors.ts';
import {silenceBeside} from './comparison/silence.ts';
import {byCodeUnits} from './places/order.ts';
import {missingRows} from './rows/invite.ts';
import type {Row} from './rows/row.ts';
import {run, truncateRuns, widthOfRuns} from './rows/runs.ts';
import type {Screen, ScreenInput} from './screen.ts';
import {
	blankRow,
	byDate,
	headingRow,
	mutedRow,
	passageRuns,
	placeOf,
	publishedDate,
	sentenceOf,
	silentRow,
	sourceName,
} from './sources.ts';

const companionLimit = 6;

/** One actor: spellings, who names it and who does not, every mention in its sentence, and with whom. */
export const actor: Screen = {
	id: 'actor',
	title: 'screen.actor',
	detail: true,
	rows: input => {
		const found = input.subject?.kind === 'actor' ? input.lookup.actor(input.subject.id) : undefined;
		return found ? pageRows(found, input) : missingRows(input);
	},
};

const pageRows = (found: Actor, input: ScreenInput): Row[] => {
	const {messages, signs} = input;
	const naming = articlesNaming(found);
	const {dossier, isUncompared} = input.lookup;
	const others = dossier.articles.map(({id}) => id).filter(id => !naming.has(id) && !isUncompared(id));
	const {silent, unrelated} = silenceBeside([...naming], others, input.lookup);
	const summary = [
		messages[`kind.${found.kind}`],
		messages['count.mentions'](found.mentions.length),
		messages['count.sources'](naming.size),
	];
	return [
		{runs: [run(found.name, 'title')]},
		mutedRow(summary.join(` ${signs.separator} `)),
		...(found.aliases.length > 0 ? [mutedRow(messages['actor.spellings'](found.aliases.join(', ')))] : []),
		...(silent.length > 0 ? [silentRow('source.unnamed', silent, input)] : []),
		...(unrelated.length > 0 ? [mutedRow(messages['fact.unrelated'](unrelated.length))] : []),
		blankRow,
		...mentionRows(found, input),
		...companionRows(found, input),
	];
};

/** Columns that a source's name keeps where its date and the count leave it no room. */
const leastName = 8;

/** One group of rows a source, newest first; each sentence that names it or is told on its word once, with all the mentions in it marked. */
const mentionRows = (found: Actor, input: ScreenInput): Row[] =>
	[...input.lookup.dossier.articles].sort(byDate).flatMap(article => {
		const mentions = found.mentions.filter(mention => mention.article === article.id);
		if (mentions.length === 0) return [];
		const date = article.published ? `  ${publishedDate(article, input)}` : '';
		const entries = sentencesOf(found, mentions, input);
		const said = entries.filter(entry => entry.mentions.length === 0).length;
		const counts = [
			input.messages['count.mentions'](mentions.length),
			...(said > 0 ? [input.messages['actor.attributed'](said)] : []),
		];
		const end = [run(date, 'time'), run(`  ${counts.join(` ${input.signs.separator} `)}`, 'muted')];
		const name = run(sourceName(input, article.id), 'source');
		const head: Row = {runs: [...truncateRuns([name], Math.max(leastName, input.width - widthOfRuns(end))), ...end]};
		return [head, ...entries.map(entry => mentionRow(entry, article, input)), blankRow];
	});

type SentenceMentions = {readonly sentence: Location; readonly mentions: readonly Location[]};

/** The sentences of an article that name it, and those told on its word that do not: `the minister said`, `she added`. */
const sentencesOf = (found: Actor, mentions: readonly Location[], input: ScreenInput): SentenceMentions[] => {
	const naming = sentencesWith(mentions, input);
	const known = new Set(naming.map(({sentence}) => sentence.start));
	const told = saidBy(found, mentions[0]!.article, input).map(said => sentenceOf(input.lookup, said));
	const others = new Map(told.filter(({start}) => !known.has(start)).map(sentence => [sentence.start, sentence]));
	return [...naming, ...[...others.values()].map(sentence => ({sentence, mentions: []}))].sort(
		(a, b) => a.sentence.start - b.sentence.start,
	);
};

/** The figures and claims that an article gives on the word of an actor; a place that stands with a speaker's name says nothing. */
const saidBy = ({id, kind}: Actor, article: ArticleId, {lookup}: ScreenInput): Location[] =>
	kind === 'place' || kind === 'country'
		? []
		: [...lookup.figuresOf(article), ...lookup.claimsOf(article)].filter(({attribution}) =>
				attribution?.actors.includes(id),
			);

const sentencesWith = (mentions: readonly Location[], input: ScreenInput): SentenceMentions[] => {
	const found: {sentence: Location; mentions: Location[]}[] = [];
	for (const mention of mentions) {
		const sentence = sentenceOf(input.lookup, mention);
		const last = found.at(-1);
		if (last && last.sentence.start === sentence.start) last.mentions.push(mention);
		else found.push({sentence, mentions: [mention]});
	}
	return found;
};

const mentionRow = (
	{sentence, mentions}: SentenceMentions,
	article: Parameters<typeof passageRuns>[0],
	input: ScreenInput,
): Row => ({
	runs: passageRuns(article, sentence, mentions, 'text').map(piece =>
		piece.role === 'figure' ? run(piece.text, 'actor') : piece,
	),
	opens: placeOf(mentions[0] ?? sentence),
	sources: [sentence],
	indent: 4,
	marker: run(`${input.signs.silent} `, 'muted'),
	key: `mention:${sentence.article}:${sentence.start}`,
});

const companionRows = (found: Actor, input: ScreenInput): Row[] => {
	const companions = companionsOf(found, input);
	return companions.length === 0 ? [] : [headingRow(input.messages['actor.with']), ...actorRows(companions, input)];
};

/** Those named in the same sentences, most often first. */
const companionsOf = (found: Actor, {lookup}: ScreenInput): Actor[] => {
	const counts = new Map<Actor, number>();
	for (const mention of found.mentions) {
		const sentence = sentenceOf(lookup, mention);
		const others = lookup
			.mentionsOf(mention.article)
			.filter(({start, end}) => start >= sentence.start && end <= sentence.end);
		for (const other of new Set(others.map(entry => entry.actor))) {
			if (other.id !== found.id) counts.set(other, (counts.get(other) ?? 0) + 1);
		}
	}
	return [...counts]
		.sort((a, b) => b[1] - a[1] || byCodeUnits(a[0].name, b[0].name))
		.slice(0, companionLimit)
		.map(([other]) => other);
};
