import {isWithin} from '../../language/concepts/concepts.ts';
import {fates} from '../../language/concepts/fates.ts';
import {enemyOf, ownRanks, type Side, sideOf} from '../../language/concepts/sides.ts';
import {conceptSet} from '../../language/wordLists.ts';
import {firstOverlapping} from '../../text/tokenPlaces.ts';
import type {Quantity} from '../annotation.ts';
import {firstToken, lastToken} from './counted.ts';
import type {CountedScene, Scene} from './scene.ts';
import {sideOfSubject} from './sidesOfTokens.ts';

/**
 * Who those are whom a number counts as dead, wounded or taken: as the words beside say, or as the side whose losses they are; null
 * where nothing tells.
 */
export function casualtiesOf(
	scene: CountedScene,
	clause: number,
	quantity: Quantity,
	mayBeEnemies: boolean,
): string | null {
	const own = kindBeside(scene, quantity) ?? ofLosses(scene, quantity) ?? ownSide(scene, clause, quantity);
	return own ?? (mayBeEnemies ? enemiesKilled(scene, clause, quantity) : null);
}

/** **`rebel`** `deaths`, `70 corps de` **`rebelles`**, `12 dead among the` **`miners`**. */
function kindBeside(scene: CountedScene, {noun, number}: Quantity): string | null {
	const {tokens, headFirst} = scene;
	const at = noun === null ? -1 : firstOverlapping(tokens, noun);
	if (at < 0) return null;
	const isApart = tokens[at - 1] !== undefined && tokens[at - 1]!.start !== number.start;
	return (!headFirst && isApart ? kindAt(scene, at - 1) : null) ?? kindAt(scene, complementOf(scene, at));
}

/** The noun behind `of` or `among`; -1 where there is none. */
function complementOf({tokens, tags, words}: Scene, noun: number): number {
	const link = tokens[noun + 1]?.form ?? '';
	if (!words.of.has(link) && !words.ofThe.has(link) && !words.among.has(link)) return -1;
	return tags[noun + 2] === 'determiner' ? noun + 3 : noun + 2;
}

/** `70 corps` **`de rebelles`**: whether a noun is told to be of people, and not of an army or of water. */
export function isOfPeople(scene: Scene, {noun}: Quantity): boolean {
	const at = noun === null ? -1 : firstOverlapping(scene.tokens, noun);
	return at >= 0 && isWithin(scene.meanings[complementOf(scene, at)]?.id ?? '', 'person');
}

/** The kind of people that a noun names, those of an army for its name; null for people of any kind and for other words. */
function kindAt({meanings, tags, sides}: CountedScene, at: number): string | null {
	if (sides[at]) return sides[at];
	const meaning = tags[at] === 'noun' || tags[at] === 'modifier' ? meanings[at] : undefined;
	if (meaning === undefined || fates.has(meaning.group) || saysNothing.has(meaning.id)) return null;
	if (meaning.id === ofArmy) return 'troop';
	return isWithin(meaning.id, 'person') ? meaning.group : null;
}

/** **`military`** `losses`, `les pertes` **`militaires`**: of those who fight, whose they are or not. */
const ofArmy = 'military/a';

/** Words for people who may be anybody; fewer than those that two numbers may share: whose bodies are those of migrants is told. */
const saysNothing: ReadonlySet<string> = conceptSet('person victim member population');

/** Tokens at most from losses to their number, and between them and whose they are. */
const lossReach = 4;
const ownerReach = 3;

/** **`the army`**`'s own losses at 14 dead`, `les pertes de` **`l'armée`**, **`its`** `own losses`: whose losses the number is of. */
function ofLosses(scene: CountedScene, quantity: Quantity): string | null {
	const {tokens, tags, meanings, sides, words} = scene;
	const at = firstToken(scene, quantity);
	for (let loss = at - 1; loss >= Math.max(0, at - lossReach); loss--) {
		if (tags[loss] !== 'noun' || !isLoss(meanings[loss]?.group)) continue;
		if (ownersNear(scene, loss).some(index => meanings[index]?.id === ofArmy)) return 'troop';
		const owner = ownersNear(scene, loss).find(index => sides[index]);
		if (owner !== undefined) return sides[owner]!;
		const isOwn = [loss - 1, loss - 2].some(index => words.possessives.has(tokens[index]?.form ?? ''));
		return isOwn ? fightingSide(scene, 0) : null;
	}
	return null;
}

/** Where it may stand whose losses they are: behind them where the head comes first, else before. */
const ownersNear = ({headFirst}: Scene, loss: number): number[] =>
	Array.from({length: ownerReach}, (_, step) => (headFirst ? loss + step + 1 : loss - step - 1));

const isLoss = (group: string | undefined): boolean => group === 'casualties' || group === 'dead';

/** `the front admits to 16`, `neuf morts` **`dans ses rangs`**: the subject's own. */
function ownSide(scene: CountedScene, clause: number, quantity: Quantity): string | null {
	const {meanings, predicates} = scene;
	const {head} = predicates[clause]!;
	const admits = head !== null && ownLosses.has(meanings[head]?.id ?? '');
	return admits || isInRanks(scene, lastToken(scene, quantity))
		? (fightingSide(scene, clause) ?? enemyOfKilled(scene, clause))
		: null;
}

/** **`rebels`** `killed more than 70`: those who fight them, where no noun says who. */
function enemiesKilled(scene: CountedScene, clause: number, quantity: Quantity): string | null {
	const {meanings, predicates} = scene;
	const {head, passive} = predicates[clause]!;
	if (head === null || passive || meanings[head]?.id !== 'kill' || head > firstToken(scene, quantity)) return null;
	const side = fightingSide(scene, clause);
	return side === null ? null : enemyOf(side);
}

/** `X says it` **`killed 70 soldiers`**`; it admits to 16`: the side against that whose killing the sentence tells before, whoever X is. */
function enemyOfKilled({clauses, predicates, meanings, sides}: CountedScene, clause: number): Side | null {
	for (let place = 0; place < clause; place++) {
		const {head, passive} = predicates[place]!;
		if (head === null || passive || meanings[head]?.id !== 'kill') continue;
		const killed = clauses[place]!.tokens.map(index => (index > head ? sides[index] : null)).find(Boolean);
		if (killed) return enemyOf(killed);
	}
	return null;
}

function fightingSide(scene: CountedScene, clause: number): Side | null {
	const side = sideOfSubject(scene, clause);
	return side === 'civilian' ? null : side;
}

/** Verbs by which one of two sides tells of its own losses. */
const ownLosses: ReadonlySet<string> = conceptSet('admit recognise lose mourn');

/** Tokens at most from a number to what says that they are one's own: `19 morts le bilan` **`dans ses rangs`**. */
const ranksReach = 5;

/** `in its ranks`, `dans ses rangs`. */
function isInRanks({tokens, words}: Scene, from: number): boolean {
	return tokens.slice(from, from + ranksReach).some(({readings}, step) => {
		const before = tokens.slice(Math.max(0, from + step - 2), from + step);
		return readings.some(({lemma}) => ownRanks.has(lemma)) && before.some(({form}) => words.possessives.has(form));
	});
}

/** Of soldiers, those of a band: `rebel` **`fighters`**, **`combattants`** `islamistes`; of others their kind. */
export function kindOfFighters(scene: CountedScene, {noun}: Quantity): string {
	const {tokens, meanings, headFirst} = scene;
	const at = noun === null ? -1 : firstOverlapping(tokens, noun);
	const beside = headFirst ? [at + 1, at + 2] : [at - 1];
	if (at >= 0 && beside.some(index => sideAt(scene, index) === 'rebel')) return 'rebel';
	return meanings[at]?.id === 'fighter' ? 'fighter' : 'troop';
}

const sideAt = ({sides, meanings}: CountedScene, at: number) => sides[at] ?? sideOf(meanings[at]?.id ?? '');
