import type {DegreeScale} from './measures.ts';
import type {PhraseTable} from './phrases.ts';

/** A unit of measurement, money, time or share. */
export type Unit = {
	/** As given in results: ISO code of a currency, symbol (`km`, `%`), or lemma of the unit's noun. */
	readonly name: string;
	/** The same in every language and spelling, for comparing: `km` for kilometre and kilomètre. */
	readonly key: string;
	readonly measure: 'money' | 'share' | 'duration' | 'measure' | 'multiple';
	/** What one is in the unit of the key: 0.01 for a cent of a currency. */
	readonly factor?: number;
};

/** What the strength of a quake is told in: one in every language. */
export const magnitude: Unit = {name: 'magnitude', key: 'magnitude', measure: 'measure'};

/** The units that a language names in words. Symbols are in unitSymbols.ts. */
export type UnitWords = {
	/** Words and phrases for units, after a number. */
	readonly names: PhraseTable<Unit>;
	/** Between a number and its unit: `of`, `de`. */
	readonly of: ReadonlySet<string>;
	/** Lemmas of what is paid, and of paying, before a sum: pounds beside them are money. */
	readonly paid: ReadonlySet<string>;
	/** What is weighed, behind `of`: millions of pounds of it are no money. */
	readonly weighed: ReadonlySet<string>;
	/** Words beside those of nations that say whose dollar it is, before the key of its unit: `us USD`, the last word of `Hong Kong`. */
	readonly nationalMoney: ReadonlyMap<string, string>;
	/** Whether it may stand behind a number in digits too: `3 millions d'euros`, `2 d'euros`. */
	readonly ofAfterNumber: boolean;
	/** Whether an article means per only behind money: `le litre`. */
	readonly articleOnlyForMoney: boolean;
	/** Letters that stand for a currency behind a number: `20,50 E`. */
	readonly moneyLetters: ReadonlyMap<string, string>;
	/** What an age is counted in. */
	readonly age: Unit;
	/** What a bare `$` is of where the text names no country: the key of a currency. */
	readonly bareDollar: string;
	/** What degrees are of where a text names no scale; null where that depends on the country. */
	readonly bareDegrees: DegreeScale | null;
	/** Words near degrees that are of no temperature: `degrés sur l'échelle de Richter`, `un angle de 40 degrés`. */
	readonly otherDegrees: ReadonlySet<string>;
	/** Adjectives of money between the unit and the rate: `brut`, `net`. */
	readonly beforePer: ReadonlySet<string>;
	/** Before what a rate is counted per: `per`, `par`. */
	readonly per: ReadonlySet<string>;
	/** Before the round number that cases are counted per: `12 deaths` **`per`** `100,000`; and what it must count, if anything. */
	readonly perRound: PhraseTable<true>;
	readonly roundOf: ReadonlySet<string>;
	/** Words behind `par` that no rate is counted per: `par rapport`. */
	readonly notPer: ReadonlySet<string>;
	/** Words that tell how often, by what a rate is counted per: `annually`, `tous les jours` → `jour`. */
	readonly often: PhraseTable<string>;
	/** Articles that mean per before a unit of time: `a day`, `l'heure`. */
	readonly perArticle: ReadonlySet<string>;
	/** Words for quakes, near which a bare number with decimals is a magnitude. */
	readonly quakes: ReadonlySet<string>;
	/** A scale word before its number: `magnitude of 6.1`. */
	readonly leading: PhraseTable<Unit>;
};

/** Builds the units of one measure from lines `key name: words|phrases`. */
export function unitLines(measure: Unit['measure'], lines: string): (readonly [Unit, string])[] {
	return lines
		.trim()
		.split(/\s*\n\s*/u)
		.map(line => {
			const [head = '', phrases = ''] = line.split(/:\s*/u);
			const [key = '', name = key] = head.split(/\s+(.*)/u);
			return [{key, name: name || key, measure}, phrases] as const;
		});
}
