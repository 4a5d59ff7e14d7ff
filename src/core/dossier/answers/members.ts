import type {Count} from '../../annotate/annotation.ts';
import {fates, groupsAboard} from '../../language/concepts/fates.ts';
import {anybody} from '../../language/concepts/kindsOfPeople.ts';

/** Before the code of a country, the members of a count that are its people. */
export const nationMark = 'country:';

/** Whether those whom a number counts are told by their nation. */
export const isNation = (members: string | null): boolean => members?.startsWith(nationMark) ?? false;

/** Those whom a number counts; null for people of any kind. Of those aboard the passengers are one kind. */
export const kindOfMembers = ({what, members}: Count): string | null =>
	members !== null && (anybody.has(members) || fates.has(members)) && !(what === 'aboard' && groupsAboard.has(members))
		? null
		: members;
