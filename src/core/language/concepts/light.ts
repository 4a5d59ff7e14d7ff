import {conceptSet} from '../wordLists.ts';

/**
 * Concepts that sentences about different things often share: plain verbs of speech and of course, time and measure,
 * general nouns and adjectives. Two sentences are not alike for having them in common.
 */
const light: ReadonlySet<string> = conceptSet(`
	say announce report_say claim believe inform know show opinion insist argue describe write call_name learn want
	answer ask_question suggest value_estimate reveal decide hope
	number percent half third quarter majority_of total average part day night morning evening week weekend month year
	decade century hour minute second_time period date_time age time moment situation problem solution reason goal_aim
	purpose condition effect event incident instance activity action source way point name_of word story big small new old young
	good bad strong heavy high low long short possible necessary difficult first last early next immediate
	complete_whole fact idea example level step kind size interest
	start end continue stop change include consist cause result add reach remain exceed give_role obtain keep use try
	succeed allow_result move face live work play wait look follow create
	person man woman state city region`);

/** Whether a concept says little of what a sentence tells. Words that are no concepts are never light. */
export const isLight = (id: string): boolean => light.has(id);
