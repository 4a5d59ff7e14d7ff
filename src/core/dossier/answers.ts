import type {AnnotatedArticle, Claim, Count, Measure, Mention, Quantity} from '../annotate/annotation.ts';
import {attributionFor} from '../annotate/attributions.ts';
import {type CompassPart, compassPartIn} from '../language/compass.ts';
import {groupOf} from '../language/concepts/concepts.ts';
import {isLight} from '../language/concepts/light.ts';
import {unitOfMeasure} from '../language/measures.ts';
import {wideRegions} from '../language/wideRegions.ts';
import {foldWord} from '../text/fold.ts';
import {sliceOf} from '../text/span.ts';
import type {LanguageCode} from '../text/token.ts';
import type {ActorIndex} from './actors.ts';
import {
	turnoutsOfCountries,
	withLeads,
	withManyScopes,
	withOtherDays,
	withoutHomeCountry,
	withoutWholes,
} from './answersTogether.ts';
import {lookupOf} from './articleLookup.ts';

/** One quantity of one article as an answer to a question: who, what, where, how many. */
export type Answer = {
	/** Indexes into the dossier's articles, the article's claims and its quantities. */
	readonly article: number;
	readonly claim: Claim;
	readonly quantity: Quantity;
	readonly index: number;
	readonly count: Count;
	/** Bounds in the measure's base: days for durations, parts of one for shares, metres for lengths, else as they are. */
	readonly low: number;
	readonly high: number;
	/** The same as far as they may reach: "more than 900" up to 1,000. */
	readonly lowest: number;
	readonly highest: number;
	/** One digit and noughts: values that different questions often share. */
	readonly round: boolean;
	/** Part of another number of the same text that counts the same: "including 4,600 in France". */
	readonly part: boolean;
	/** Actors that take part. */
	readonly participants: ReadonlySet<string>;
	/** Codes of the countries that they are or belong to. */
	readonly countries: ReadonlySet<string>;
	/** Countries and places that the number is limited to; wide regions do not limit. */
	readonly scope: ReadonlySet<string>;
	/** The part of a place that it is limited to, by the compass: "3,500 in the southern part". */
	readonly compass: CompassPart | null;
	/** The kind of penalty that a length is of: suspended, in prison for sure, a ban from office; null where none is told. */
	readonly penalty: string | null;
	/** The place that a distance is measured from: `30 km north of Lima`. */
	readonly anchor: string | null;
	/** Who has a share or a number of votes or seats: named nearest before it in its sentence; null for others. */
	readonly owner: string | null;
	/** To whom an amount belongs whose name stands right before it: "Airbus (116 million)"; null for others. */
	readonly holder: string | null;
	/** The place that the article's title names: what a number that names no place may be limited to. */
	readonly setting: ReadonlySet<string>;
	/** Whether its article limits numbers of the same thing to several places, so that each limit matters. */
	readonly manyScopes: boolean;
	/** Said to be of a continent or the world: more than any country's. */
	readonly wide: boolean;
	/** Codes of the whole countries that it is limited to. */
	readonly scopeCountries: ReadonlySet<string>;
	/** The first toll of its kind in its article: that of the story, unless something limits it. */
	readonly lead: boolean;
	/** Dated by the text, while its article counts the same thing without that date too: it is of another day. */
	readonly otherDay: boolean;
	/** Persons to whom it is done. */
	readonly patients: ReadonlySet<string>;
	/** The person whose age it is: `Anna Lind, 34,`; null for other numbers. */
	readonly ageOf: string | null;
	/** The date that it holds for; null when none is named. */
	readonly asOf: string | null;
	/** Publication date of its article. */
	readonly published: string | null;
	/** Index of the attribution that gives the number; null when nobody is named. */
	readonly attribution: number | null;
	/** Who gives the number: actors, else the words of the source; null when nobody is named. */
	readonly speaker: string | null;
	/** Keys of the words beside the number. */
	readonly about: ReadonlySet<string>;
	/** Keys of the whole sentence, with its actors. */
	readonly context: ReadonlySet<string>;
};

/** All quantities of the articles as answers, in order. */
export function answersOf(annotated: readonly AnnotatedArticle[], actors: ActorIndex): Answer[] {
	const answers = annotated.flatMap((found, article) => {
		const contexts = contextsOf(found, actors);
		const setting = settingOf(found, actors);
		return found.claims.flatMap(claim =>
			claim.counts.map(count =>
				answerOf({found, article, actors, setting, context: contexts[claim.sentence]!}, claim, count),
			),
		);
	});
	const limited = withoutWholes(withoutHomeCountry(answers));
	return withLeads(withOtherDays(withManyScopes(limited, turnoutsOfCountries(answers))));
}

type Setting = {
	readonly found: AnnotatedArticle;
	readonly article: number;
	readonly actors: ActorIndex;
	readonly setting: Scope;
	readonly context: ReadonlySet<string>;
};

function answerOf({found, article, actors, setting, context}: Setting, claim: Claim, count: Count): Answer {
	const quantity = found.quantities[count.quantity]!;
	const claims = [claim, ...antecedentsOf(found, claim, quantity)];
	const holder = holderOf(found, quantity, actors);
	const attribution = attributionFor(found.attributions, quantity);
	return {
		article,
		claim,
		quantity,
		index: count.quantity,
		count,
		...boundsOf(quantity, found.article.language),
		part: isPart(found, quantity, count),
		participants: holder === null ? new Set(claims.flatMap(one => actorsIn(found, one, actors))) : new Set([holder]),
		countries: new Set(claims.flatMap(one => countriesIn(found, one))),
		...scopeOf(found, count.places, actors),
		compass: compassOf(found, claim, count.quantity),
		penalty: quantity.measure === 'duration' ? (count.about.find(key => penalties.has(key)) ?? null) : null,
		anchor: anchorOf(found, quantity, actors),
		owner: ownerOf(found, count, actors),
		holder,
		setting: setting.scope,
		manyScopes: false,
		ageOf: bearerOf(found, quantity, actors),
		asOf: count.asOf,
		published: found.article.published,
		otherDay: false,
		lead: false,
		patients: new Set(patientsIn(found, claim, count, actors)),
		attribution,
		speaker: speakerKey(found, attribution, actors),
		about: new Set(count.about.filter(key => !isLight(key)).slice(0, 8)),
		context,
	};
}

/** An open bound reaches to the next round number, and at most this many times as far: "more than 900" may be 971. */
const openReach = 1.25;

type Bounds = Pick<Answer, 'low' | 'high' | 'lowest' | 'highest' | 'round'>;

/** The bounds in the measure's base. */
function boundsOf({measure, unit, min, max}: Quantity, language: LanguageCode): Bounds {
	const factor = baseFactor(measure, unit);
	const low = min ?? max ?? 0;
	const high = max ?? min ?? 0;
	const idiom = language === 'fr' && low === high && unit === 'jour' ? (weeksInDays[String(low)] ?? 0) : 0;
	const lowest = min === null ? Math.max(low - lastUnit(low), low / openReach) : low - idiom;
	const highest = max === null ? Math.min(high + lastUnit(high), high * openReach) : high;
	return {
		low: low * factor,
		high: high * factor,
		lowest: lowest * factor,
		highest: highest * factor,
		round: isRound(low * factor, measure),
	};
}

function isRound(low: number, measure: Measure): boolean {
	const value = measure === 'share' ? Number((low * 100).toPrecision(6)) : Math.round(low);
	return /^[1-9]0*$/u.test(String(value));
}

/** "Huit jours" are a week and "quinze jours" two: so many days fewer than they say. */
const weeksInDays: Readonly<Record<string, number>> = {8: 1, 15: 1};

/** What the last digit that is not nought is worth: 100 for 900; 1 for what is no whole number. */
const lastUnit = (value: number): number => (Number.isInteger(value) ? 10 ** /0*$/u.exec(String(value))![0].length : 1);

/** The compass part that is named between a number and the next one; before it where it is the first of its claim. */
function compassOf({article, quantities}: AnnotatedArticle, claim: Claim, index: number): CompassPart | null {
	const {start, end, measure} = quantities[index]!;
	if (measure !== 'count') return null;
	const next = Math.min(claim.end, quantities[index + 1]?.start ?? claim.end);
	const behind = next > end ? compassPartIn(article.text.slice(end, next)) : null;
	const isFirst = (quantities[index - 1]?.start ?? -1) < claim.start;
	return behind ?? (isFirst && claim.start < start ? compassPartIn(article.text.slice(claim.start, start)) : null);
}

/** Between a name and its amount: `Airbus (116 million)`, `Airbus pour 116 millions`, `Tikehau: 230 millions`. */
const beforeAmount = /(?: | \(|(?: ?[:=]| pour| with| for| avec) )$/u;
const longestLink = 6;

/** The actor whose name stands right before an amount of money. */
function holderOf(found: AnnotatedArticle, quantity: Quantity, actors: ActorIndex): string | null {
	const {article} = found;
	const {start, measure} = quantity;
	if (measure !== 'money') return null;
	const from = Math.max(0, start - longestLink);
	const link = beforeAmount.exec(article.text.slice(from, start));
	if (link === null) return null;
	const end = from + link.index;
	const named = lookupOf(found)
		.mentionsAt({start: end - 1, end})
		.find(mention => mention.end === end);
	return named === undefined || named.kind === 'place' ? null : (actors.actorOf(article.id, named.chain) ?? null);
}

/** Kinds of penalty that two lengths of which answer two questions. */
const penalties: ReadonlySet<string> = new Set(['suspended_term', 'firm_term', 'ineligibility', 'probation']);

/** Between a distance and the place that it is from: ` north of `, ` au sud de la `. */
const beforeAnchor = /^[^.,;:()\d]{0,30}(?:\b(?:of|from|off|de|des|du)|d['’])\s?(?:the |la |les |l['’])?$/u;
const longestAnchor = 40;

function anchorOf(found: AnnotatedArticle, {measure, unit, end}: Quantity, actors: ActorIndex): string | null {
	if (measure !== 'measure' || unitOfMeasure(unit).dimension !== 'length') return null;
	const {text, id} = found.article;
	const named = lookupOf(found)
		.mentionsAt({start: end, end: end + longestAnchor})
		.find(({start}) => start >= end);
	if (named === undefined || !beforeAnchor.test(text.slice(end, named.start))) return null;
	return actors.actorOf(id, named.chain) ?? null;
}

/** What is shared out among parties. */
const sharedOut: ReadonlySet<string> = new Set(['vote', 'voter', 'seat', 'share', '%']);
/** Between two numbers of one owner: `1,605,086 votes or 35.79%`, `(35.79%)`. */
const sameOwner = /^[\s,(]*(?:soit|or|ou|i\.e\.)?[\s,(]*$/u;

/** The person or body named between the number before and this one; that of the number before where only `soit` stands between. */
function ownerOf(found: AnnotatedArticle, {quantity: index, what}: Count, actors: ActorIndex): string | null {
	if (!sharedOut.has(what)) return null;
	const {article, quantities, sentences} = found;
	const {start, sentence} = quantities[index]!;
	const previous = quantities[index - 1];
	const beside = previous !== undefined && previous.sentence === sentence && previous.end <= start;
	const lookup = lookupOf(found);
	if (beside && sameOwner.test(article.text.slice(previous.end, start))) {
		const count = lookup.counts.get(index - 1);
		return count === undefined ? null : ownerOf(found, count, actors);
	}
	const from = beside ? previous.end : sentences[sentence]!.start;
	const named = lookup
		.mentionsAt({start: from, end: start})
		.filter(mention => mention.start >= from && mention.end <= start && isOwner(mention) && !lookup.isSource(mention));
	return named.length === 0 ? null : (actors.actorOf(article.id, named.at(-1)!.chain) ?? null);
}

const isOwner = ({kind}: Mention): boolean => kind === 'person' || kind === 'organization';

function isPart(found: AnnotatedArticle, {partOf}: Quantity, {what, members}: Count): boolean {
	if (partOf === undefined) return false;
	const whole = lookupOf(found).counts.get(partOf);
	return whole === undefined ? members === null : whole.what === what;
}

/** "300 of them": the claim that names those of whom the number is a part. */
function antecedentsOf(found: AnnotatedArticle, claim: Claim, quantity: Quantity): Claim[] {
	if (quantity.partOf === undefined) return [];
	const lookup = lookupOf(found);
	const whole = lookup.claims.get(quantity.partOf);
	if (whole) return [whole];
	const before = lookup.numberedBefore(claim.start);
	return before ? [before] : [];
}

/** Those who take part in what is said; who says it is no part of it. */
function takingPart(found: AnnotatedArticle, {participants}: Claim): Mention[] {
	const {isSource} = lookupOf(found);
	return participants.map(({mention}) => found.mentions[mention]!).filter(mention => !isSource(mention));
}

/** Nobody is older. */
const oldest = 120;

/** Whose age a length is: the person named right before it, over a comma or a bracket. */
function bearerOf(found: AnnotatedArticle, quantity: Quantity, actors: ActorIndex): string | null {
	const {text, id} = found.article;
	const {start, end, measure, unit, min, max} = quantity;
	const years = measure === 'duration' && days[unit] === 365 && min !== null && min === max && min <= oldest;
	if (!years || !/^\s*[,.;)»]/u.test(text.slice(end, end + 2))) return null;
	const name = start - apposition;
	if (name <= 0 || !/^(?:, | \()$/u.test(text.slice(name, start))) return null;
	const bearer = lookupOf(found)
		.mentionsAt({start: name - 1, end: name})
		.find(mention => mention.kind === 'person' && mention.end === name);
	return bearer === undefined ? null : (actors.actorOf(id, bearer.chain) ?? null);
}

/** Length of what stands between a name and an age. */
const apposition = 2;

const actorsIn = (found: AnnotatedArticle, claim: Claim, actors: ActorIndex): string[] =>
	takingPart(found, claim).flatMap(({chain}) => actors.actorOf(found.article.id, chain) ?? []);

/** Persons to whom it is done; of a penalty without any, those who are told to get it. */
function patientsIn(
	{article, mentions}: AnnotatedArticle,
	{participants}: Claim,
	{event}: Count,
	actors: ActorIndex,
): string[] {
	const persons = participants.filter(({mention}) => mentions[mention]!.kind === 'person');
	const done = persons.filter(({role}) => role === 'patient' || role === 'recipient');
	const found = done.length === 0 && event === 'sentence' ? persons.filter(({role}) => role === 'agent') : done;
	return found.flatMap(({mention}) => actors.actorOf(article.id, mentions[mention]!.chain) ?? []);
}

const countriesIn = (found: AnnotatedArticle, claim: Claim): string[] =>
	takingPart(found, claim).flatMap(({country}) => (country === undefined ? [] : [`country:${country}`]));

type Scope = Pick<Answer, 'scope' | 'scopeCountries' | 'wide'>;

/** The place that the title names, when it names only one. */
function settingOf(found: AnnotatedArticle, actors: ActorIndex): Scope {
	const end = found.article.blocks[0]?.end ?? 0;
	const places = found.mentions.flatMap(({start, kind, country}, index) =>
		start < end && country !== undefined && (kind === 'place' || kind === 'country') ? [index] : [],
	);
	const setting = scopeOf(found, places, actors);
	return setting.scope.size === 1 ? setting : {scope: new Set(), scopeCountries: new Set(), wide: false};
}

function scopeOf({article, mentions}: AnnotatedArticle, places: readonly number[], actors: ActorIndex): Scope {
	const scope = new Set<string>();
	const scopeCountries = new Set<string>();
	let wide = false;
	for (const place of places) {
		const {chain, kind, country} = mentions[place]!;
		const actor = actors.actorOf(article.id, chain);
		if (actor === undefined) continue;
		if (wideRegions.has(actor)) {
			wide = true;
			continue;
		}
		scope.add(actor);
		if (kind === 'country' && country !== undefined) scopeCountries.add(country);
	}
	return {scope, scopeCountries, wide: wide && scope.size === 0};
}

function speakerKey(found: AnnotatedArticle, attribution: number | null, actors: ActorIndex): string | null {
	const {article, attributions} = found;
	const source = attribution === null ? undefined : attributions[attribution]?.source;
	if (!source) return null;
	const named = lookupOf(found)
		.mentionsAt(source)
		.flatMap(({chain}) => actors.actorOf(article.id, chain) ?? []);
	return named.length > 0 ? named.sort().join(' ') : foldWord(sliceOf(article.text, source));
}

/** Per sentence, the keys of all its claims and the actors it names. */
function contextsOf({article, sentences, claims, mentions}: AnnotatedArticle, actors: ActorIndex): Set<string>[] {
	const contexts = sentences.map(() => new Set<string>());
	for (const {sentence, terms, participants} of claims) {
		for (const term of terms) contexts[sentence]!.add(groupOf(term));
		for (const {mention} of participants) {
			const actor = actors.actorOf(article.id, mentions[mention]!.chain);
			if (actor !== undefined) contexts[sentence]!.add(`@${actor}`);
		}
	}
	return contexts;
}

/** Days of the units of time, by unit as both languages name them. */
const days: Readonly<Record<string, number>> = {
	...{
		seconde: 1 / 86_400,
		second: 1 / 86_400,
		minute: 1 / 1440,
		heure: 1 / 24,
		hour: 1 / 24,
		jour: 1,
		journée: 1,
		day: 1,
		nuit: 1,
		night: 1,
	},
	...{
		semaine: 7,
		week: 7,
		quinzaine: 15,
		fortnight: 14,
		mois: 30.4,
		month: 30.4,
		trimestre: 91,
		quarter: 91,
		an: 365,
		année: 365,
		year: 365,
	},
	...{décennie: 3650, decade: 3650, siècle: 36_500, century: 36_500},
};

/** What a unit is worth in the base of its measure: days for times, parts of one for shares, metres for lengths. */
export function baseFactor(measure: Measure, unit: string): number {
	if (measure === 'duration') return days[unit] ?? 1;
	if (measure === 'measure') return unitOfMeasure(withoutRate(unit)).factor;
	return measure === 'share' && unit === '%' ? 0.01 : 1;
}

/** A unit without what it is counted per: `km` of `km per day`. */
export const withoutRate = (unit: string): string => unit.replace(/ (?:per|par) .*$/u, '');
