import {francCountries} from './unitSymbols.ts';

/** Money that several countries call by one name: the key of that name's unit (of two languages, where these differ), then countries with their codes. */
const table = `
USD: US USD CA CAD AU AUD NZ NZD HK HKD SG SGD TW TWD JM JMD NA NAD FJ FJD BB BBD BS BSD LR LRD GY GYD ZW ZWL TT TTD BZ BZD SR SRD BN BND SB SBD
lb: GB GBP EG EGP LB LBP SY SYP SD SDG SS SSP TR TRY
TRY: TR TRY LB LBP SY SYP
MXN: MX MXN AR ARS CL CLP CO COP UY UYU CU CUP PH PHP DO DOP
dinar: DZ DZD TN TND IQ IQD JO JOD KW KWD LY LYD RS RSD BH BHD MK MKD
INR: IN INR PK PKR LK LKR NP NPR MU MUR SC SCR ID IDR
KES: KE KES TZ TZS UG UGX SO SOS
SEK: SE SEK NO NOK DK DKK CZ CZK IS ISK
MAD AED: MA MAD AE AED
SAR IRR: SA SAR QA QAR OM OMR YE YER IR IRR
ZMW: ZM ZMW MW MWK
KRW: KR KRW KP KPW
RON: RO RON MD MDL
RUB: RU RUB BY BYN`;

const codes: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
	['franc', francCountries],
	...table
		.trim()
		.split('\n')
		.flatMap(line => {
			const [keys = '', pairs = ''] = line.split(': ');
			const ofCountries = new Map(
				[...pairs.matchAll(/(\S+) (\S+)/gu)].map(([, country = '', code = '']) => [country, code]),
			);
			return keys.split(' ').map(key => [key, ofCountries] as const);
		}),
]);

/** The code of the money that a country calls by a name, by the key of that name's unit: what Egypt calls pounds. */
export const moneyOfNation = (key: string, country: string | null): string | undefined =>
	country === null ? undefined : codes.get(key)?.get(country);
