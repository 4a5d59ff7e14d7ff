import type {ScannedSentence} from './scannedSentence.ts';

/** What a ministry of a known subject is in every language while its country is not told: `ministry:justice`. */
export function ministryOf(complement: readonly string[], subjects: ReadonlyMap<string, string>): string | undefined {
	const subject = complement.join(' ');
	return [...subjects.values()].includes(subject) ? `ministry:${subject}` : undefined;
}

/** The same of a name with capitals: "Justice Department", "Ministry of Foreign Affairs"; with the country, if that is told. */
export function namedMinistry(scan: ScannedSentence, start: number, end: number): string | undefined {
	const {tokens, language} = scan;
	if (language.headFirst) return undefined;
	const {portfolios, heads} = language.bodies;
	const country = language.gazetteer.demonym(tokens[start]!.text, language.code) ?? countryAt(scan, start);
	const from = country === undefined ? start : start + 1;
	const isMinistry = (at: number): boolean => heads.get(tokens[at]!.form)?.class === 'ministry';
	const words = (first: number, last: number): string =>
		tokens
			.slice(first, last)
			.map(({form}) => form)
			.join(' ');
	let subject: string | undefined;
	if (isMinistry(end - 1)) subject = portfolios.get(words(from, end - 1));
	else if (isMinistry(from) && language.names.links.has(tokens[from + 1]?.form ?? ''))
		subject = portfolios.get(words(language.names.determiners.has(tokens[from + 2]!.form) ? from + 3 : from + 2, end));
	if (subject === undefined) return undefined;
	return country === undefined ? `ministry:${subject}` : `${country}:ministry:${subject}`;
}

const countryAt = ({known}: ScannedSentence, at: number): string | undefined =>
	known[at]?.end === at + 1 && known[at].name.kind === 'country' ? known[at].name.country : undefined;
