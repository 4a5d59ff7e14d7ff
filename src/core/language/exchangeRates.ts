/** The least and the most that one unit of the first currency was worth in the second. */
type Range = readonly [least: number, most: number];

/**
 * What currencies were worth in each other from 2003 on, at the least and the most, rounded outwards: the reference rates of the
 * European Central Bank, and of the Federal Reserve (H.10) for pairs without the euro.
 */
const table = `
EUR USD .95 1.6
EUR GBP .65 .98
EUR CHF .92 1.69
EUR JPY 94 176
EUR CAD 1.21 1.75
EUR AUD 1.16 2.1
GBP USD 1.06 2.11
GBP CHF 1.06 2.5
GBP CAD 1.45 2.4
CHF USD .69 1.4
USD JPY 75 162
`;

const ranges = new Map<string, Range>(
	table
		.trim()
		.split('\n')
		.flatMap((line): [string, Range][] => {
			const [one = '', other = '', least, most] = line.split(' ');
			return [
				[`${one} ${other}`, [Number(least), Number(most)]],
				[`${other} ${one}`, [1 / Number(most), 1 / Number(least)]],
			];
		}),
);

/** Dollars of which no country is told are taken for those of the United States. */
const codeOf = (currency: string): string => (currency === 'dollar' ? 'USD' : currency);

/** What one unit of a currency was worth in another, at the least and the most; null for pairs that no table has. */
export const exchangeRange = (currency: string, other: string): Range | null =>
	ranges.get(`${codeOf(currency)} ${codeOf(other)}`) ?? null;
