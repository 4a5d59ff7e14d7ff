import {phraseTable} from './phrases.ts';
import {type Unit, unitLines} from './units.ts';
import {words} from './wordLists.ts';

/** Signs and codes for money that stand before or after a number, longest first where they share letters: ISO 4217. */
export const moneySigns: ReadonlyMap<string, string> = new Map([
	['$', 'USD'],
	['€', 'EUR'],
	['£', 'GBP'],
	['¥', 'JPY'],
	['₹', 'INR'],
	['₩', 'KRW'],
	['₽', 'RUB'],
	['₺', 'TRY'],
	['₴', 'UAH'],
	['₦', 'NGN'],
	['₪', 'ILS'],
	['₫', 'VND'],
	['฿', 'THB'],
	['₱', 'PHP'],
	['₸', 'KZT'],
	['₾', 'GEL'],
	['₼', 'AZN'],
	['₵', 'GHS'],
	['₡', 'CRC'],
	['₲', 'PYG'],
	['₮', 'MNT'],
	['৳', 'BDT'],
	['៛', 'KHR'],
	['₿', 'BTC'],
	['¢', 'cent'],
]);

/** The unit of a dollar sign when nothing tells whose dollar it is. */
export const bareDollar = 'dollar';

/** Letters glued before a dollar sign: `US$`, `CA$`. */
export const dollarLetters: ReadonlyMap<string, string> = new Map([
	['US', 'USD'],
	['U.S.', 'USD'],
	['C', 'CAD'],
	['CA', 'CAD'],
	['CAN', 'CAD'],
	['A', 'AUD'],
	['AU', 'AUD'],
	['NZ', 'NZD'],
	['HK', 'HKD'],
	['S', 'SGD'],
	['SG', 'SGD'],
	['R', 'BRL'],
	['NT', 'TWD'],
]);

/** Currency codes in capitals that stand before or after a number: ISO 4217, and the usual abbreviations. */
export const moneyCodes: ReadonlyMap<string, string> = new Map([
	...'USD EUR GBP JPY CHF CAD AUD NZD CNY HKD SGD INR RUB KRW SEK NOK DKK PLN CZK HUF TRY UAH BRL ZAR MXN AED SAR ILS THB IDR PHP MYR NGN KES EGP XOF XAF TWD BDT LKR PKR QAR KWD BHD JOD TND DZD ARS CLP BGN ISK GEL KZT GHS BTC GNF CDF RWF BIF DJF KMF MAD UGX TZS ETB ZMW MWK MZN AOA BWP NAD MUR MGA MRU GMD SLE LRD SZL LSL HTG DOP JMD TTD GTQ HNL CRC UYU VES PYG NPR MMK LAK VND UZS KGS AMD LYD IQD YER LBP SYP OMR RSD MKD MDL BYN'
		.split(' ')
		.map(code => [code, code] as const),
	// As news agencies write it where a dollar sign may be lost on the wire.
	['dlrs', 'USD'],
	['dlr', 'USD'],
	['CFA', 'XOF'],
	['Fcfa', 'XOF'],
	['Rs', 'INR'],
	['RMB', 'CNY'],
	['RM', 'MYR'],
	['Rp', 'IDR'],
	['FCFA', 'XOF'],
	['Ksh', 'KES'],
	['KSh', 'KES'],
	['KShs', 'KES'],
	['Kshs', 'KES'],
	['Sh', 'KES'],
	['Shs', 'KES'],
	['USh', 'UGX'],
	['UShs', 'UGX'],
	['Ushs', 'UGX'],
	['TSh', 'TZS'],
	['Tsh', 'TZS'],
	['Tk', 'BDT'],
	['Dh', 'AED'],
	['Dhs', 'AED'],
	['Kč', 'CZK'],
	['zł', 'PLN'],
]);

/** Letters that touch a sum, `R15,000`; the pound sign as some scrapes spell it: `PS2,500`. */
export const gluedMoneyLetters: ReadonlyMap<string, string> = new Map([
	['PS', 'GBP'],
	['R', 'ZAR'],
	['N', 'NGN'],
	['P', 'PHP'],
	['K', 'ZMW'],
]);

/** Dollars of countries that write the bare sign, for articles about them. */
export const dollarCountries: ReadonlyMap<string, string> = new Map([
	['US', 'USD'],
	['CA', 'CAD'],
	['AU', 'AUD'],
	['NZ', 'NZD'],
	['HK', 'HKD'],
	['SG', 'SGD'],
	['TW', 'TWD'],
]);

/** Names that several currencies have, with the codes of these. */
export const sharedCurrencyNames: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	['franc', words('CHF XOF XAF XPF GNF CDF RWF BIF DJF KMF')],
	['dinar', words('DZD TND IQD JOD KWD LYD RSD BHD')],
]);

/** Francs by their countries, for the bare name: `francs`, and of the two of Africa `francs CFA`. */
export const francCountries: ReadonlyMap<string, string> = new Map([
	...'CM TD CF CG GA GQ'.split(' ').map(country => [country, 'XAF'] as const),
	...'BJ BF CI GW ML NE SN TG'.split(' ').map(country => [country, 'XOF'] as const),
	...['CH', 'LI'].map(country => [country, 'CHF'] as const),
	['CD', 'CDF'],
	['GN', 'GNF'],
	['RW', 'RWF'],
	['BI', 'BIF'],
	['DJ', 'DJF'],
	['KM', 'KMF'],
]);

/** Letters that mean dollars also with a blank before the sign, since no sentence or noun phrase ends with them: `US $5`. */
export const spacedDollarLetters: ReadonlySet<string> = new Set(['US', 'U.S.', 'C', 'CAN', 'HK', 'NZ', 'AU']);

/** Symbols that only their case tells from others, as written. */
export const exactSymbols: ReadonlyMap<string, Unit> = new Map([
	['Nm', {key: 'Nm', name: 'Nm', measure: 'measure'}],
	['nm', {key: 'nm', name: 'nm', measure: 'measure'}],
]);

/** Symbols that are words too, unless they touch the digits: `2in`. */
export const gluedSymbols: ReadonlyMap<string, Unit> = new Map([
	['in', {key: 'inch', name: 'inch', measure: 'measure'}],
	['MP', {key: 'MP', name: 'MP', measure: 'measure'}],
]);

/** Symbols of one letter that may stand behind a blank: `4.2 s`. */
export const spacedLetters: ReadonlySet<string> = new Set(['s', 'g', 'l', 'V', 'W', 'C', 'F', 'p']);

/** Symbols that in capitals are abbreviations of something else: `12 MS patients`. */
export const lowerCase: ReadonlySet<string> = new Set(['ms', 'ns', 'cc', 'kt', 'dl', 'hl', 'cfs']);

/** Symbols of one letter that are written in either case. */
export const eitherCase: ReadonlySet<string> = new Set(['l']);

/** Symbols of units, the same in every language; case matters in those of one letter. */
export const unitSymbols = phraseTable([
	...unitLines('share', '%: %'),
	...unitLines('money', 'penny p: p'),
	...unitLines(
		'measure',
		`km²: km 2|km ²|km2|sq km
		m²: m 2|m ²|m2
		m³: m 3|m ³|m3
		km/h: km / h|kmh|kph
		m/s: m / s
		mph: mph
		mm: mm
		cm: cm
		km: km
		kg: kg
		mg: mg
		µg: µg|μg
		ml: ml
		cl: cl
		litre l: l
		°C: ° c|º c|ºc|℃|c|degc|deg c
		°F: ° f|º f|ºf|℉|f|degf|deg f
		°: °
		kW: kw
		MW: mw
		GW: gw
		kWh: kwh
		MWh: mwh
		GWh: gwh
		TWh: twh
		Hz: hz
		kHz: khz
		MHz: mhz
		GHz: ghz
		kB: kb
		lb: lb|lbs
		g: g
		W: w
		V: v
		s: s
		GB: gb
		TB: tb
		MB: mb
		dB: db
		ha: ha
		rpm: rpm
		hp: hp|bhp
		kJ: kj
		MJ: mj
		GJ: gj
		kcal: kcal|kcals
		keV: kev
		MeV: mev
		GeV: gev
		TeV: tev
		kN: kn
		lm: lm
		Bq: bq
		kBq: kbq
		MBq: mbq
		Sv: sv
		mSv: msv
		µSv: µsv|μsv
		mGy: mgy
		Ω: ω|ohm
		kΩ: kω
		mmol: mmol
		mbar: mbar
		mmHg: mmhg
		Wh: wh
		MWe: mwe
		kVA: kva
		MVA: mva
		mV: mv
		Ah: ah
		fps: fps
		dpi: dpi
		ppi: ppi
		ppm: ppm
		ppb: ppb
		km/s: km / s
		cc: cc
		ms: ms
		µs: µs|μs
		ns: ns
		PB: pb
		nmi: nmi
		cfs: cfs
		dl: dl
		hl: hl
		kt: kt
		ft/s: ft / s
		THz: thz
		psi: psi
		inch: ″
		foot: ′
		ksi: ksi
		Pa: pa
		hPa: hpa
		kPa: kpa
		MPa: mpa
		GPa: gpa
		kV: kv
		mA: ma
		µm: µm|μm
		cm²: cm 2|cm ²
		cm³: cm 3|cm ³
		mm²: mm 2|mm ²
		mAh: mah
		kbit/s: kbps|kbit / s
		Mbit/s: mbps|mbit / s
		Gbit/s: gbps|gbit / s
		BTU: btu
		MMBtu: mmbtu
		kWp: kwp
		MWp: mwp`,
	),
]);
