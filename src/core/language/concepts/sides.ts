import {conceptSet, words} from '../wordLists.ts';
import {allConcepts, isWithin} from './concepts.ts';
import {armedBands} from './kindsOfPeople.ts';

/** Those who fight each other in a country, and those who do not fight. */
export type Side = 'troop' | 'rebel' | 'civilian';

/** Bodies of soldiers, whose losses are theirs. */
const armies: ReadonlySet<string> = conceptSet(
	'army armed_forces navy air_force general_staff brigade battalion regiment',
);

/** Whom the bands are called by those who fight them. */
const bandNames: ReadonlySet<string> = new Set([...armedBands, ...conceptSet('fighter')]);

/** The side that a kind of people or a body is of; null for others. */
export const sideOf = (id: string): Side | null => sides.get(id) ?? null;

/** Asked for every noun of every text: most are of no side. */
const sides = new Map<string, Side>([['civilian', 'civilian']]);
for (const {id} of allConcepts()) if (isWithin(id, 'troop')) sides.set(id, 'troop');
for (const id of armies) sides.set(id, 'troop');
for (const id of bandNames) sides.set(id, 'rebel');

/** The side that two who fight are each other's enemy of: whom rebels kill are mostly soldiers. */
export const enemyOf = (side: Side): Side | null => (side === 'rebel' ? 'troop' : side === 'troop' ? 'rebel' : null);

/** Whether two kinds of people are of two sides; fighters may be of any. */
export function areOfTwoSides(one: string, other: string): boolean {
	if (one === 'fighter' || other === 'fighter') return one === 'civilian' || other === 'civilian';
	const [here, there] = [sideOf(one), sideOf(other)];
	return here !== null && there !== null && here !== there;
}

/** Whether two kinds of people are of one side of those who fight. */
export function areOfOneSide(one: string, other: string): boolean {
	const side = sideOf(one);
	return side !== null && side !== 'civilian' && side === sideOf(other);
}

/** Where those stand who are on one's own side: `dans nos` **`rangs`**, `in its` **`ranks`**; lemmas. */
export const ownRanks: ReadonlySet<string> = words('rang rank camp side');

/** What two who fight each other are called together: `both` **`sides`**, `des deux` **`camps`**; lemmas. */
export const sidesOfWar: ReadonlySet<string> = words(
	'side camp country nation state army force belligerent party pays etat armee cote belligerant partie',
);

/** The nation of losses that are those of both sides. */
export const bothSides = 'all';

/** Before the code of a country, the nation of those who fight it. */
export const enemyOfNation = 'enemy:';

/** Whether losses are those of two nations, or of one and of all; those of a nation's enemy are of another one. */
export function areOfTwoNations(one: string, other: string): boolean {
	if (one === other) return false;
	const [enemy, nation] = one.startsWith(enemyOfNation) ? [one, other] : [other, one];
	const isOfNation = !nation.startsWith(enemyOfNation) && nation !== bothSides;
	if (!enemy.startsWith(enemyOfNation) || !isOfNation) return true;
	return nation.replace(/^country:/u, enemyOfNation) === enemy;
}

/** What those call their country who belong to it; lemmas. */
export const ownCountry: ReadonlySet<string> = words(
	'nation country fatherland motherland homeland patrie pays we nous',
);

/** Whether a word is one for an armed movement. */
export const namesMovement = (word: string): boolean => movements.has(word);

/** Words of the names of armed movements, folded, by what they are and what they fight for: `Front de libération du Nord`. */
const movements: ReadonlySet<string> = words(
	'front mouvement movement armee army forces force union alliance coalition ligue league brigade brigades conseil council',
);
const causes: ReadonlySet<string> = words(
	`liberation resistance revolutionnaire revolutionnaires revolutionary insurge insurges renouveau renewal salut salvation
	independance independence autodefense self-defence self-defense`,
);
const bands: ReadonlySet<string> = words(
	'rebelle rebelles rebel rebels milice milices militia militias guerilla guerrilla maquis insurgents djihadistes djihadiste jihadist jihadists',
);

/** Whether a name, in folded words, is that of an armed movement. */
export const namesBand = (name: readonly string[]): boolean =>
	name.some(word => bands.has(word)) || (name.some(word => movements.has(word)) && name.some(word => causes.has(word)));
