// Makes dossiers of any size for the measurements: the same seed makes the same articles, in every run and on every machine.
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {
	bodies,
	cities,
	cityInEnglish,
	countedNouns,
	deeds,
	endings,
	fillers,
	givenNames,
	outlets,
	subjects,
	syllables,
	tails,
	things,
} from './storyWords.mjs';

/** Numbers from a seed, evenly spread (mulberry32). */
function chance(seed) {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	const below = limit => Math.floor(next() * limit);
	return {next, below, of: list => list[below(list.length)], between: (low, high) => low + below(high - low + 1)};
}

const capital = text => text.charAt(0).toUpperCase() + text.slice(1);
const two = number => String(number).padStart(2, '0');

/** Articles that tell one story. */
const articlesOfStory = 12;

function personOf(random) {
	const given = random.of(givenNames);
	const surname = capital(random.of(syllables) + random.of(syllables) + random.of(endings));
	return {full: `${given} ${surname}`, surname};
}

/** Half of the values of a story differ from source to source, as they do. */
function factOf(random) {
	const value = random.between(2, 90) * 10 ** random.between(0, 3);
	return {
		noun: random.of(countedNouns),
		value,
		other: Math.round(value * (1.1 + random.next())),
		body: random.of(bodies),
	};
}

function storyOf(number) {
	const random = chance(number * 7919 + 17);
	return {
		subject: random.of(subjects),
		city: random.of(cities),
		people: Array.from({length: 5}, () => personOf(random)),
		facts: Array.from({length: 9}, () => factOf(random)),
		start: {year: random.between(2019, 2025), month: random.between(1, 12), day: random.between(1, 16)},
	};
}

const writtenNumber = (value, language) => value.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB');

/** How a fact is told; each language has its own ways. */
const toldFacts = {
	fr: [
		t => `Selon ${t.body}, ${t.number} ${t.noun} ont été évacués dans la nuit près de ${t.city}.`,
		t => `${capital(t.body)} a annoncé ${t.day} que ${t.number} ${t.noun} étaient touchés par ${t.subject}.`,
		t =>
			`« Nous avons compté ${t.number} ${t.noun} », a déclaré ${t.person.full}, qui dirige les opérations à ${t.city}.`,
		t => `Au moins ${t.number} ${t.noun} attendent toujours une réponse, a indiqué ${t.body}.`,
		t => `D'après ${t.person.full}, plus de ${t.number} ${t.noun} ont quitté ${t.city} depuis ${t.subject}.`,
		t => `Le nombre de ${t.noun} est passé de ${t.number} à ${t.second} en une semaine, a précisé ${t.body}.`,
		t => `Environ ${t.number} ${t.noun}, dont ${t.part} blessés, ont été recensés, selon ${t.person.surname}.`,
		t => `${capital(t.body)} estime à ${t.number} euros le coût de ${t.subject}, soit ${t.share} % du budget prévu.`,
	],
	en: [
		t => `According to ${t.body}, ${t.number} ${t.noun} were evacuated overnight near ${t.city}.`,
		t => `${capital(t.body)} said on ${t.day} that ${t.number} ${t.noun} had been hit by ${t.subject}.`,
		t => `"We have counted ${t.number} ${t.noun}," said ${t.person.full}, who leads the work in ${t.city}.`,
		t => `At least ${t.number} ${t.noun} are still waiting for an answer, ${t.body} said.`,
		t => `More than ${t.number} ${t.noun} have left ${t.city} since ${t.subject}, ${t.person.full} told reporters.`,
		t => `The number of ${t.noun} rose from ${t.number} to ${t.second} within a week, ${t.body} added.`,
		t => `About ${t.number} ${t.noun}, including ${t.part} injured, were registered, ${t.person.surname} said.`,
		t => `${capital(t.body)} puts the cost of ${t.subject} at $${t.number}, or ${t.share} % of the planned budget.`,
	],
};

/** What stands between the facts: no numbers, many words. */
const toldAround = {
	fr: [
		t => `Le ${t.thing[0]}, jugé ${t.word[0]} par plusieurs riverains, reste fermé jusqu'à nouvel ordre.`,
		t => `${t.person.surname} a refusé de commenter le ${t.thing[0]} et renvoie vers le ${t.thing[1]} voisin.`,
		t => `Dans les rues de ${t.city}, le ton est ${t.word[0]} : le ${t.thing[0]} inquiète autant que le ${t.thing[1]}.`,
		t => `Cette décision, ${t.word[0]} mais ${t.word[1]}, fait suite à un ${t.thing[0]} resté sans suite.`,
		t =>
			`${t.person.full} promet un ${t.thing[0]} plus ${t.word[0]} et demande que le ${t.thing[1]} soit rendu public.`,
		t => `Rien n'indique pour l'instant que ${t.subject} ait un lien avec le ${t.thing[0]} de ${t.otherCity}.`,
		...Array(6).fill(t => `${capital(t.doer)} ${t.deed} le ${t.thing[0]} ${t.word[0]} ${t.tail}.`),
		...Array(3).fill(t => `Le ${t.thing[1]} ${t.word[1]} de ${t.city} ${t.deed} un ${t.thing[0]}, ${t.tail}.`),
	],
	en: [
		t => `The ${t.thing[0]}, which several neighbours call ${t.word[0]}, stays closed until further notice.`,
		t => `${t.person.surname} declined to comment on the ${t.thing[0]} and pointed to the nearby ${t.thing[1]}.`,
		t =>
			`In the streets of ${t.city} the mood is ${t.word[0]}: the ${t.thing[0]} worries people as much as the ${t.thing[1]}.`,
		t => `The decision, ${t.word[0]} but ${t.word[1]}, follows a ${t.thing[0]} that led nowhere.`,
		t => `${t.person.full} promised a more ${t.word[0]} ${t.thing[0]} and asked that the ${t.thing[1]} be made public.`,
		t => `Nothing suggests for now that ${t.subject} is linked to the ${t.thing[0]} in ${t.otherCity}.`,
		...Array(6).fill(t => `${capital(t.doer)} ${t.deed} the ${t.word[0]} ${t.thing[0]} ${t.tail}.`),
		...Array(3).fill(t => `The ${t.word[1]} ${t.thing[1]} of ${t.city} ${t.deed} a ${t.thing[0]}, ${t.tail}.`),
	],
};

const days = {
	fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
	en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const cityIn = (city, language) => (language === 'en' ? (cityInEnglish[city] ?? city) : city);

function tellingOf(random, story, fact, language) {
	const place = language === 'fr' ? 0 : 1;
	const value = random.below(2) === 0 ? fact.value : fact.other;
	return {
		body: fact.body[place],
		noun: fact.noun[place],
		number: writtenNumber(value, language),
		second: writtenNumber(Math.round(value * 1.4) + 1, language),
		part: writtenNumber(Math.max(2, Math.round(value / 7)), language),
		share: random.between(2, 60),
		person: random.of(story.people),
		city: cityIn(story.city, language),
		otherCity: cityIn(random.of(cities), language),
		subject: story.subject[place],
		day: random.of(days[language]),
		thing: [random.of(things[language]), random.of(things[language])],
		word: [random.of(fillers[language]), random.of(fillers[language])],
		doer: random.below(2) === 0 ? random.of(story.people).full : random.of(bodies)[place],
		deed: random.of(deeds[language]),
		tail: random.of(tails[language]),
	};
}

/** An article as Markdown with front matter, some 3 KB long. */
export function makeArticle(number) {
	const random = chance(number * 104_729 + 5);
	const story = storyOf(Math.floor(number / articlesOfStory));
	const language = random.below(5) < 3 ? 'fr' : 'en';
	const telling = () => tellingOf(random, story, random.of(story.facts), language);
	const paragraph = () =>
		Array.from({length: random.between(2, 4)}, () =>
			random.of(random.below(5) < 2 ? toldFacts[language] : toldAround[language])(telling()),
		).join(' ');
	const paragraphs = Array.from({length: random.between(7, 11)}, paragraph);
	paragraphs.splice(4, 0, `## ${capital(random.of(things[language]))} ${random.of(fillers[language])}`);
	const {year, month, day} = story.start;
	const head = telling();
	const title =
		language === 'fr'
			? `${capital(head.subject)} à ${head.city} : ${head.number} ${head.noun} et un ${head.thing[0]} ${head.word[0]}`
			: `${capital(head.subject)} in ${head.city}: ${head.number} ${head.noun} and a ${head.word[0]} ${head.thing[0]}`;
	return [
		'---',
		`title: ${JSON.stringify(title)}`,
		`source: ${random.of(outlets)}`,
		`author: ${random.of(story.people).full}`,
		`published: ${year}-${two(month)}-${two(day + random.below(12))}`,
		`language: ${language}`,
		'---',
		'',
		paragraphs.join('\n\n'),
		'',
	].join('\n');
}

/** Writes so many articles into a new folder, a thousand to a subfolder. */
export function makeDossier(folder, count) {
	for (let number = 0; number < count; number++) {
		const sub = count > 1000 ? join(folder, `part-${two(Math.floor(number / 1000))}`) : folder;
		if (number % 1000 === 0) mkdirSync(sub, {recursive: true});
		writeFileSync(join(sub, `article-${String(number).padStart(5, '0')}.md`), makeArticle(number));
	}
}
