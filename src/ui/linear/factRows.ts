import type {Fact} from '../../core/dossier/dossier.ts';
import {claimValue, factLabel} from '../../screens/comparison/claimValues.ts';
import {byImportance, isShared, reportingArticles, verdictWord} from '../../screens/comparison/verdicts.ts';
import type {Row} from '../../screens/rows/row.ts';
import {run} from '../../screens/rows/runs.ts';
import type {ScreenInput} from '../../screens/screen.ts';
import {headingRow, sourceName} from '../../screens/sources.ts';

/** The matrix of facts without columns: each fact, and what each source that reports it gives. */
export const factRows = (input: ScreenInput): Row[] => {
	const all = [...input.lookup.dossier.facts].sort(byImportance(input.lookup));
	const singles = all.filter(fact => !isShared(fact));
	return [
		...all.filter(isShared).map(fact => factRow(fact, input)),
		...(singles.length > 0 ? [headingRow(input.messages['fact.singles'])] : []),
		...singles.map(fact => factRow(fact, input)),
	];
};

const factRow = (fact: Fact, input: ScreenInput): Row => {
	const {messages} = input;
	const said = reportingArticles(fact).map(id => {
		const values = fact.claims.filter(({article}) => article === id).map(claim => claimValue(claim, input));
		const given = [...new Set(values)].filter(value => value !== '').join(', ');
		return given === '' ? sourceName(input, id) : `${sourceName(input, id)} ${given}`;
	});
	const kind = isShared(fact) ? `${verdictWord(fact, messages)}, ` : '';
	return {
		runs: [run(messages['list.said'](`${kind}${factLabel(fact, input)}`, said.join(messages['list.parting'])))],
		opens: {screen: 'fact', subject: {kind: 'fact', id: fact.id}},
		key: `fact:${fact.id}`,
	};
};
