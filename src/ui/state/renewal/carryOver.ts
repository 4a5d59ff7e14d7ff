import type {Actor, Fact} from '../../../core/dossier/dossier.ts';
import type {Place, Subject} from '../../../screens/rows/row.ts';
import {referencesOf} from '../../../screens/text/references.ts';
import type {Selected, State, Visit} from '../state.ts';
import type {World} from '../world.ts';
import {carryOffsets, carryPositions} from './carryOffsets.ts';
import {isSameClaim} from './isSameClaim.ts';

/**
 * The state in a dossier that was analysed again: whatever goes by another name now is followed there, and what is gone (an
 * actor that was hidden) is left out of the history; who stands on its page goes back.
 */
export const carryOver = (before: World, now: World, state: State): State => {
	const carry = (visit: Visit): Visit => carryVisit(before, now, carryOffsets(before, now, visit));
	const remains = (visit: Visit): boolean => isThere(now, visit.place) || !isThere(before, visit.place);
	const {past, present, future} = state.history;
	const carried = [...past.map(carry), carry(present)];
	const kept = carried.filter(visit => remains(visit));
	return {
		...state,
		positions: carryPositions(before, now, state.positions),
		history: {
			past: kept.slice(0, -1),
			present: kept.at(-1) ?? carry(present),
			future: future.map(carry).filter(visit => remains(visit)),
		},
		marks: Object.fromEntries(Object.entries(state.marks).map(([letter, visit]) => [letter, carry(visit)])),
	};
};

const isThere = ({lookup}: World, {subject}: Place): boolean => {
	if (subject?.kind === 'actor') return lookup.actor(subject.id) !== undefined;
	if (subject?.kind === 'fact') return lookup.fact(subject.id) !== undefined;
	return subject?.kind === 'figure' ? lookup.figure(subject.id) !== undefined : true;
};

const carryVisit = (before: World, now: World, visit: Visit): Visit => {
	const place = carryPlace(before, now, visit.place);
	const selected = carrySelected(now, place, visit.reader.selected);
	const row = visit.row === null ? null : rowNow(before, now, visit.row);
	return {...visit, place, row, reader: {...visit.reader, selected}};
};

/** The name that a row has now: of an actor that was merged it is that of who it is now. */
export const rowNow = (before: World, now: World, key: string): string => {
	const [, kind, id = ''] = /^(actor|fact):(.*)$/su.exec(key) ?? [];
	if (kind === 'actor') return `actor:${actorNow(before, now, id)}`;
	return kind === 'fact' ? `fact:${factNow(before, now, id)}` : key;
};

const carryPlace = (before: World, now: World, place: Place): Place => {
	const subject = place.subject && carrySubject(before, now, place.subject);
	return subject && subject !== place.subject ? {...place, subject} : place;
};

const carrySubject = (before: World, now: World, subject: Subject): Subject => {
	if (subject.kind === 'actor') return {...subject, id: actorNow(before, now, subject.id)};
	if (subject.kind === 'fact') return {...subject, id: factNow(before, now, subject.id)};
	return subject;
};

/** An actor that was merged is who its first mention is of now. */
const actorNow = ({lookup}: World, now: World, id: string): string => {
	const actor = lookup.actor(id);
	if (now.lookup.actor(id) || !actor) return id;
	return now.lookup.dossier.actors.find(other => sharesMention(other, actor))?.id ?? id;
};

const sharesMention = (a: Actor, b: Actor): boolean =>
	a.mentions.some(({article, start}) => b.mentions.some(other => other.article === article && other.start === start));

/** The fact with most of its claims: that of its name, which is that of the first claim, may be the one that this claim went to. */
const factNow = ({lookup}: World, now: World, id: string): string => {
	const fact = lookup.fact(id);
	const named = now.lookup.fact(id);
	const count = fact && named ? sharedClaims(fact, named) : 0;
	if (!fact || count === fact.claims.length) return id;
	const sharing = now.lookup.dossier.facts.map(other => ({id: other.id, count: sharedClaims(fact, other)}));
	const best = sharing.reduce((most, next) => (next.count > most.count ? next : most), {id, count});
	return best.id;
};

const sharedClaims = (a: Fact, b: Fact): number =>
	a.claims.filter(claim => b.claims.some(other => isSameClaim(claim, other))).length;

/** What is chosen in the text is what begins there now. */
const carrySelected = (now: World, {subject}: Place, selected: Selected | null): Selected | null => {
	if (!selected || selected.kind === 'sentence' || selected.kind === 'passage' || subject?.kind !== 'article')
		return selected;
	const references = referencesOf(now.lookup, subject.id);
	return references.find(({start, kind}) => start === selected.start && kind === selected.kind) ?? null;
};
