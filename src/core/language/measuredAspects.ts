import {wordEnd, wordStart} from './wordEdges.ts';

/** What a length is told of: how far something is, how far around, high, deep, thick, wide or long, so much of a shore, or how far down somebody falls. */
type LengthAspect = 'drop' | 'away' | 'around' | 'high' | 'deep' | 'thick' | 'wide' | 'long' | 'shore';

/** What becomes of an amount of some matter: it is carried, gets out, is still there, or is gathered. */
type MatterAspect = 'carried' | 'spilled' | 'left' | 'gathered';

/** What a speed is told of: how fast one may go, or how fast somebody went. */
type SpeedAspect = 'allowed' | 'driven';

/** What a length, a speed or an amount of matter is told of. */
export type MeasuredAspect = LengthAspect | MatterAspect | SpeedAspect;

/** UTF-16 units beside a number that may tell what it is of. */
export const longestAside = 90;

const about = String.raw`(?:\s(?:some|about|around|roughly|nearly|almost|over|up\sto|a|the|quelque|environ|près\sde|plus\sde|moins\sde|presque|jusqu['’]à))?`;

const coast =
	'(?:coast(?:s|line|lines)?|shores?|shorelines?|beach(?:es)?|seafront|river\\s?banks?|côtes?|littora(?:l|ux)|plages?|rivages?|grèves?|berges?|rives?)';

/** A river that so much of it is told of: `14 miles` **`down the river`**. */
const alongRiver =
	"(?:of|along|down|up)\\s(?:the\\s|a\\s)?(?:river|stream|creek|coast|shore)|(?:de|d['’])\\s?(?:rivière|fleuve|ruisseau|cours\\sd['’]eau)|le\\slong\\sd[eu]";

/** A word right before a length, and `de`, `of`. */
const led = (word: string): RegExp => new RegExp(`${wordStart}(?:${word})\\s(?:de|of)${about}\\s$`, 'iu');
/** Words right behind a length, or joined to it by a hyphen. */
const followed = (word: string): RegExp => new RegExp(`^(?:\\s|-)(?:${word})${wordEnd}`, 'iu');

/** `fell` **`30 feet`**, `une chute de` **`dix mètres`**; not of water, snow or a level that falls. */
const fallBefore = new RegExp(
	String.raw`^(?!.*${wordStart}(?:levels?|niveaux?|waters?|eaux?|rivers?|fleuve|rivière|lac|lake|rain|pluie|snow|neige)${wordEnd}).*${wordStart}(?:fell|falls?|falling|fallen|plung(?:e[ds]?|ing)|drop(?:s|ped|ping)?|tumbl(?:e[ds]?|ing)|plummet(?:s|ed|ing)?|chutes?|chut(?:e|é|er|ait)|tomb(?:é|ée|ées|és|er|ait|aient)|plongé|basculé|précipitée?s?|dévissé|effondrée?s?)(?:\s(?!to\s|à\s)[\p{L}’'-]+){0,4}?\s(?:[dl]['’])?$`,
	'iu',
);

/** How high over the ground something is from where one may fall: **`above the road`**, **`du sol`**. */
const aboveGround =
	"(?:above|off|over)\\s(?:the\\s)?(?:ground|road|roadway|street|floor|tracks|railway|motorway|highway|valley|pavement)|du\\s(?:sol|plancher)|au-dessus\\sd(?:u|e\\sla|es|e\\sl['’])\\s?(?:sol|vide|route|rue|voies?|chaussée|autoroute|plancher|ravin|vallée)";

/** Signs of a length right before it, and right behind it, the more telling first. */
const lengthSigns: readonly (readonly [LengthAspect, RegExp | null, RegExp | null])[] = [
	['shore', null, followed(`(?:(?:of|de)\\s|d['’])(?!(?:la|les|the)\\s)(?:\\p{L}+\\s)?${coast}`)],
	['shore', null, followed(alongRiver)],
	['around', new RegExp(`${wordStart}(?:radius\\sof|rayon\\sde|périmètre\\sde)${about}\\s$`, 'iu'), null],
	['around', null, followed('radius|exclusion|à\\sla\\sronde|around|perimeter|autour')],
	['drop', fallBefore, /^(?!\s(?:of|de)\s)/u],
	['drop', null, followed('drop|fall|plunge|tumble|de\\schute|plus\\sbas|en\\scontrebas|ravine|precipice')],
	['drop', null, followed(aboveGround)],
	['drop', led('ravin|précipice|ravine|precipice'), null],
	['high', led('hauteur|hautes?|hauts?|creux|vagues?|lames?|height|waves|altitude'), null],
	['high', null, followed("de\\s(?:haut|hauteur|creux)|d['’]altitude|high|tall|in\\sheight|above\\ssea\\slevel")],
	['deep', led('profondeur|profonde?s?|depth'), null],
	[
		'deep',
		null,
		followed(
			"de\\s(?:profondeur|fond)|deep|in\\sdepth|underground|below\\s(?:the\\s)?(?:surface|sea|ground|water)|sous\\s(?:la\\s(?:surface|mer)|terre|l['’]eau)",
		),
	],
	['thick', led('épaisseur|épaisse?s?|thickness'), null],
	['thick', null, followed("d['’]épaisseur|thick")],
	['wide', led('largeur|larges?|diamètre|width|diameter'), null],
	['wide', null, followed('de\\s(?:large|largeur|diamètre)|wide|in\\s(?:width|diameter)|across')],
	[
		'away',
		null,
		followed(
			"away|off|inland|offshore|upstream|downstream|(?:to\\sthe\\s)?(?:north|south|east|west)\\p{L}*\\s(?:of|from)|from|outside|au\\slarge|plus\\sloin|de\\sdistance|en\\s(?:aval|amont)|au\\s(?:nord|sud)|à\\sl['’](?:est|ouest|intérieur)",
		),
	],
	['away', new RegExp(`${wordStart}within${about}\\s$`, 'iu'), null],
	['away', new RegExp(`${wordStart}à${about}\\s$`, 'iu'), followed("de|du|des|d['’]")],
	['shore', new RegExp(`${wordStart}${coast}${wordEnd}[^.;:,\\d]{0,60}\\s$`, 'iu'), null],
	['long', led('longueur|longu?e?s?|length'), null],
	['long', null, followed('de\\s(?:long|longueur)|long|in\\slength')],
];

/** What a length is told of, by the words right before and behind it; null where they do not say. */
export function aspectOfLength(before: string, behind: string): LengthAspect | null {
	const told = lengthSigns.find(
		([, opening, closing]) => (opening?.test(before) ?? true) && (closing?.test(behind) ?? true),
	);
	return told?.[0] ?? null;
}

const matterWords: Readonly<Record<MatterAspect, string>> = {
	spilled:
		'spilled|spilt|spill|spills|spilling|spillage|leaked|leak|leaks|leaking|leakage|escaped|escaping|gushed|gushing|poured|pouring|seeped|seeping|discharged|discharge|oozed|released|dumped|got out|come out|came out|flowed|ran out|drained|into the (?:sea|water|river|bay|ocean|stream|creek|lake|ground)|overboard|déversée?s?|déverser|déversement|déverse|échappée?s?|échapper|échappent|fuite|répandue?s?|répandre|répandu|écoulée?s?|rejetée?s?|vomi|lâché|relâchée?s?|libérée?s?|libérant|libérer|vidée?s?|perdue?s?|perdu|pertes?|lost|loss|losses|à la mer|en mer|dans (?:la mer|les? eaux?|la rivière|le fleuve|la nature)|des (?:soutes?|cuves?|citernes?|réservoirs?|cales?)|from (?:the|its|her) (?:tanks?|holds?|hull|wreck)',
	carried:
		'carried|carrying|carry|laden|loaded with|cargo|cargoes|shipment|on board|aboard|transportait|transportaient|transportant|transporté|transporte|chargée?s? de|chargé|cargaison|à bord|à son bord|bound for',
	left: 'remain|remains|remained|remaining|still (?:in|on|inside|aboard)|left (?:in|on|inside|aboard)|yet to be|restants?|restante?s?|restent|reste|restaient|encore (?:dans|à bord|en)|toujours (?:dans|à bord)|to be pumped|à pomper',
	gathered:
		'collected|recovered|scooped|gathered|removed|picked up|cleaned up|cleared|skimmed|shovelled|pumped out|hauled away|taken away|ramassée?s?|collectée?s?|récupérée?s?|enlevée?s?|évacuée?s?|recueillie?s?|pompée?s?|ramassé|déchets|waste',
};

const anyMatterWord = new RegExp(
	`${wordStart}(?:${Object.entries(matterWords)
		.map(([aspect, list]) => `(?<${aspect}>${list.replaceAll(' ', '\\s')})`)
		.join('|')})${wordEnd}`,
	'giu',
);

type Told = {readonly aspect: MatterAspect; readonly away: number};

const aspectIn = (groups: Readonly<Record<string, string | undefined>>): MatterAspect =>
	(Object.keys(matterWords) as MatterAspect[]).find(aspect => groups[aspect] !== undefined)!;

function nearest(text: string, isBefore: boolean): Told | null {
	const all = [...text.matchAll(anyMatterWord)];
	const match = isBefore ? all.at(-1) : all[0];
	if (match === undefined) return null;
	return {aspect: aspectIn(match.groups!), away: isBefore ? text.length - match.index - match[0].length : match.index};
}

/** What becomes of an amount of matter, by the nearest word of its clause that tells it; null where none does. */
export function aspectOfMatter(before: string, behind: string): MatterAspect | null {
	const own = /^[^.;:,\d]*/u.exec(behind)![0];
	const clause = /[^.;:]*$/u.exec(before)![0];
	const after = nearest(own, false);
	const led = nearest(clause, true);
	if (after === null || led === null) return (after ?? led)?.aspect ?? null;
	return led.away <= after.away ? led.aspect : after.aspect;
}

/** Before a speed that is the most one may drive, and behind it: `limitée à`, `au lieu de`, `in a` **`70-kph zone`**. */
const allowedBefore =
	/(?<!\p{L})(?:limit(?:ed|ée?s?|e|s)?|limitation|autorisée?s?|au lieu (?:de|des)|instead of|permitted|allowed|maximum(?: speed)?(?: of)?)(?:\s[\p{L}’'-]+){0,4}?\s$/iu;
const allowedBehind = followed('(?:speed[\\s-])?(?:limit|zone|area|autorisés?|maximum|allowed|permitted|stretch)');
const drivenBefore =
	/(?<!\p{L})(?:roul(?:e|ait|aient|er|é|ant)|fil(?:ait|é)|circul(?:ait|é|ant)|flashée?|contrôlée?|lancée?|chronométrée?|doing|driv(?:en|ing)|drove|travell?ing|travell?ed|clocked)(?:\s[\p{L}’'-]+){0,4}?\s$/iu;

/** What a speed is told of, by the words right before and behind it; null where they do not say. */
export function aspectOfSpeed(before: string, behind: string): SpeedAspect | null {
	if (allowedBehind.test(behind) || allowedBefore.test(before)) return 'allowed';
	return drivenBefore.test(before) ? 'driven' : null;
}
