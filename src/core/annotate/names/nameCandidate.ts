import type {ActorKind} from '../../language/actorKind.ts';

/** A name found in a sentence, before coreference. Token indexes, `end` excluded. */
export type NameCandidate = {
	readonly start: number;
	readonly end: number;
	readonly kind: ActorKind;
	readonly rule: string;
	/** What it is called where its words stand among those of others; else the words themselves. */
	readonly name?: string;
	readonly country?: string;
	readonly key?: string;
	/** The kind is a guess: other mentions of the name decide. */
	readonly weak?: boolean;
	/** Only its capital tells that it is a name: an actor when another mention says more. */
	readonly bare?: boolean;
	/** A given name whose surname follows later: "Anne et Paul Delorme". */
	readonly surname?: string;
	/** Only a part of a name ("le Sud", "the Commission"): an actor when the whole name stands in the article. */
	readonly short?: boolean;
	/** Something built in a town: the town's name is no short form of it. */
	readonly facility?: boolean;
	/** Language-neutral class of a body named with common nouns. */
	readonly class?: string;
	/** A capital city that stands where a place stands, not as its government. */
	readonly located?: boolean;
	/** Key of whom the capital stands for when it does not. */
	readonly government?: string;
	/** A known place whose name persons bear too: a person named in full in the article decides. */
	readonly personToo?: boolean;
};
