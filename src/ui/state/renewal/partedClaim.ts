import type {Fact, FactClaim} from '../../../core/dossier/dossier.ts';
import {messages} from '../../../i18n/messages.ts';
import {factLabel} from '../../../screens/comparison/claimValues.ts';
import {truncate} from '../../../screens/rows/width.ts';
import {sourceName} from '../../../screens/sources.ts';
import {saidKeyOf} from '../../bindings/saidKey.ts';
import {inOneLine} from '../correcting/outcomeText.ts';
import {say} from '../navigation.ts';
import {type State, visitOf} from '../state.ts';
import type {World} from '../world.ts';
import {isSameClaim} from './isSameClaim.ts';

/** Tells whoever reads the page of a fact where a claim went that is said to be of another: it is no longer there to be seen. */
export const tellParted = (before: World, now: World, was: State, state: State): State => {
	const fact = factRead(before, was);
	const kept = factRead(now, state)?.claims ?? [];
	const parted = fact && partedClaim(fact, kept, now);
	if (!fact || !parted) return state;
	const isThere = kept.some(claim => fact.claims.some(other => isSameClaim(other, claim)));
	return say(state, isThere ? partedText(parted, now, state) : dissolvedText(fact, before, state));
};

/** Where the claim is now. */
const partedText = (parted: FactClaim, {lookup}: World, state: State): string => {
	const {locale} = state.settings;
	const there = lookup.claimsOf(parted.article).find(claim => isSameClaim(claim, parted))?.fact;
	const source = sourceName({lookup, locale}, parted.article);
	return inOneLine(state, widest => {
		const label = there ? truncate(factLabel(there, {lookup}), widest) : null;
		return messages(locale)['notice.claimParted'](truncate(source, widest), label, saidKeyOf(state));
	});
};

/** Of two claims that were parted none has a fact to share. */
const dissolvedText = (fact: Fact, {lookup}: World, state: State): string =>
	inOneLine(state, widest =>
		messages(state.settings.locale)['notice.factParted'](truncate(factLabel(fact, {lookup}), widest), saidKeyOf(state)),
	);

const factRead = ({lookup}: World, state: State): Fact | undefined => {
	const {subject} = visitOf(state).place;
	return subject?.kind === 'fact' ? lookup.fact(subject.id) : undefined;
};

/** A claim that the fact has no more, of an article of which a decision says so. */
const partedClaim = (fact: Fact, kept: readonly FactClaim[], {decisions}: World): FactClaim | undefined => {
	const judged = new Set(
		decisions.flatMap(({correction}) =>
			correction.kind === 'different' ? [correction.one.article, correction.other.article] : [],
		),
	);
	return fact.claims.find(claim => judged.has(claim.article) && !kept.some(other => isSameClaim(other, claim)));
};
