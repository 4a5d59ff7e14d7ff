import {say} from './navigation.ts';
import {type RemarkId, remark} from './remark.ts';
import type {State} from './state.ts';
import type {World} from './world.ts';

/** Says why a key does nothing; while the articles are analysed, that what would have to be chosen first is still to come. */
export const refuse = (world: World, state: State, problem: RemarkId): State =>
	say(state, remark(state, world.progress !== null && comesLater.has(problem) ? 'empty.pending' : problem));

/** What asks for a choice that only the analysis gives. */
const comesLater: ReadonlySet<RemarkId> = new Set([
	'notice.nothingToOpen',
	'notice.chooseActor',
	'notice.chooseNamed',
	'notice.chooseMention',
	'notice.chooseCompared',
	'notice.chooseStatement',
	'notice.noActor',
]);
