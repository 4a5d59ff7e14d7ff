import {phraseTable} from '../phrases.ts';
import {type UnitWords, unitLines} from '../units.ts';
import {words} from '../wordLists.ts';

/** Units in English words: `key name: forms`, the key being the same in every language. */
export const englishUnits: UnitWords = {
	names: phraseTable([
		...unitLines(
			'share',
			`% %: percent|per cent|pct|percents|pc
			point percentage point: percentage points|percentage point|percent points|pp
			bp basis point: basis points|basis point|bps`,
		),
		...unitLines(
			'money',
			`USD USD: dollars|dollar|dlrs|bucks|us dollars|us dollar
			EUR EUR: euros|euro
			GBP GBP: pounds sterling|pound sterling|quid
			JPY JPY: yen
			CNY CNY: yuan|renminbi
			KRW KRW: won
			RUB RUB: rubles|ruble|roubles|rouble
			INR INR: rupees|rupee
			HKD HKD: hong kong dollars|hong kong dollar
			NZD NZD: new zealand dollars|new zealand dollar
			TWD TWD: new taiwan dollars|new taiwan dollar
			CHF CHF: swiss francs|swiss franc
			XOF XOF: cfa francs|cfa franc
			UAH UAH: hryvnia|hryvnias
			TRY TRY: lira|liras
			ZAR ZAR: rand
			BRL BRL: reais
			MXN MXN: pesos|peso
			SEK SEK: kronor|krona
			NOK NOK: kroner|krone
			DKK DKK: danish crowns|danish kroner|danish krone
			PLN PLN: zloty|zlotys
			ILS ILS: shekels|shekel
			THB THB: baht
			IDR IDR: rupiah
			MYR MYR: ringgit
			AED AED: dirhams|dirham
			SAR SAR: riyals|riyal
			NGN NGN: naira
			KES KES: shillings|shilling
			GHS GHS: cedis|cedi
			HUF HUF: forints|forint
			CZK CZK: czech crowns|czech koruna|koruna|korunas
			SEK SEK: swedish crowns|swedish crown
			NOK NOK: norwegian crowns|norwegian crown
			ISK ISK: icelandic krona|icelandic crowns
			HRK HRK: kunas|kuna
			RON RON: romanian lei|lei
			GEL GEL: lari|laris
			KZT KZT: tenge
			BDT BDT: taka
			VND VND: dong
			ETB ETB: birr
			ZMW ZMW: kwacha
			MZN MZN: meticais|metical
			BWP BWP: pula
			GMD GMD: dalasi|dalasis
			SLE SLE: leones|leone
			MRU MRU: ouguiya|ouguiyas
			MGA MGA: ariary
			HTG HTG: gourdes|gourde
			MMK MMK: kyat|kyats
			KHR KHR: riel|riels
			BGN BGN: leva
			VES VES: bolivars
			PYG PYG: guaranis
			IRR IRR: rials|rial
			BTC BTC: bitcoins|bitcoin
			franc franc: francs|franc
			dinar dinar: dinars|dinar
			cent cent: cents|cent
			penny p: pence|penny`,
		),
		...unitLines(
			'duration',
			`second second: seconds|second|secs|sec
			minute minute: minutes|minute|mins|min
			hour hour: hours|hour|hrs|hr
			day day: days|day
			night night: nights|night
			week week: weeks|week
			fortnight fortnight: fortnight|fortnights
			month month: months|month
			quarter quarter: quarters
			year year: years|year|yrs|yr
			decade decade: decades|decade
			century century: centuries|century
			millennium millennium: millennia|millennium`,
		),
		...unitLines('multiple', 'times times: times|fold|x'),
		...unitLines(
			'measure',
			`nm nanometer: nanometers|nanometer|nanometres|nanometre
			µm micrometer: micrometers|micrometer|micrometres|micrometre|microns|micron
			mm millimeter: millimeters|millimeter|millimetres|millimetre
			cm centimeter: centimeters|centimeter|centimetres|centimetre
			m meter: meters|meter|metres|metre|m
			km kilometer: kilometers|kilometer|kilometres|kilometre|kms
			inch inch: inches|inch
			foot foot: feet|foot|ft
			cubic-foot cubic foot: cubic feet|cubic foot|cu ft|cu . ft . |cu . ft
			cubic-inch cubic inch: cubic inches|cubic inch
			cubic-yard cubic yard: cubic yards|cubic yard
			m³ cubic meter: cubic meters|cubic metres|cubic meter|cubic metre
			yard yard: yards|yard
			mile mile: miles|mile
			nautical-mile nautical mile: nautical miles|nautical mile
			mph mph: m . p . h
			mph mile per hour: miles per hour|miles an hour|mile per hour|mile an hour
			km/h kilometer per hour: kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour|kilometer per hour|kilometre per hour|kilometer an hour|kilometre an hour
			m² square meter: square meters|square metres|square meter|square metre
			km² square kilometer: square kilometers|square kilometres|square kilometer|square kilometre
			m² square meter: sq m|sqm
			km² square kilometer: sq km|sq . km
			sq-mile square mile: square miles|square mile|sq miles|sq mi|sq . mi . |sq . mi|sq . miles
			sq-foot square foot: square feet|square foot|sq ft|sqft|sq . ft . |sq . ft
			sq-yard square yard: square yards|square yard
			acre acre: acres|acre
			ha hectare: hectares|hectare
			g gram: grams|gram|grammes
			kg kilogram: kilograms|kilogram|kilos|kilo|kgs
			tonne tonne: metric tons|metric ton|tonnes|tonne
			ton ton: tons|ton
			lb pound: pounds|pound|lbs|lb
			ounce ounce: ounces|ounce|oz
			litre liter: liters|liter|litres|litre
			gallon gallon: gallons|gallon
			barrel barrel: barrels|barrel|bpd
			° degree: degrees|degree
			°C degree Celsius: degrees celsius|degree celsius|degrees c
			°F degree Fahrenheit: degrees fahrenheit|degree fahrenheit|degrees f
			W watt: watts|watt
			kW kilowatt: kilowatts|kilowatt
			MW megawatt: megawatts|megawatt
			GW gigawatt: gigawatts|gigawatt
			knot knot: knots|knot
			Bft beaufort: beaufort|bft|on the beaufort scale
			hp horsepower: horsepower|metric horsepower|brake horsepower|ps
			lb-ft lb-ft: lb ft|lb - ft|pound feet|pound - feet|pound foot|pound - foot|foot pounds|foot - pounds|ft lb|ft - lb|ft lbs
			Nm Nm: newton metres|newton meters|newton metre|newton meter
			Pa pascal: pascals|pascal
			hPa hectopascal: hectopascals|hectopascal
			kPa kilopascal: kilopascals|kilopascal
			MPa megapascal: megapascals|megapascal
			GPa gigapascal: gigapascals|gigapascal
			V volt: volts|volt
			kV kilovolt: kilovolts|kilovolt
			pint pint: pints|pint
			quart quart: quarts|quart
			light-year light-year: light years|light year|light-years|light-year|light - years
			fl-oz fluid ounce: fluid ounces|fluid ounce|fl oz|fl . oz .
			ppm part per million: parts per million|part per million
			ppb part per billion: parts per billion|part per billion
			km/s kilometer per second: kilometers per second|kilometres per second|kilometers a second|kilometres a second
			m/s meter per second: meters per second|metres per second|meters a second|metres a second
			ml milliliter: milliliters|milliliter|millilitres|millilitre
			cl centiliter: centiliters|centilitres
			mg milligram: milligrams|milligram
			µg microgram: micrograms|microgram|mcg
			mpg mpg: mpg|miles per gallon|miles to the gallon
			dB decibel: decibels|decibel
			kWh kilowatt hour: kilowatt hours|kilowatt hour|kilowatt - hours|kilowatt - hour|kilowatt-hours|kilowatt-hour
			MWh megawatt hour: megawatt hours|megawatt hour|megawatt - hours|megawatt - hour|megawatt-hours|megawatt-hour
			GWh gigawatt hour: gigawatt hours|gigawatt hour|gigawatt - hours|gigawatt - hour|gigawatt-hours|gigawatt-hour
			TWh terawatt hour: terawatt hours|terawatt hour|terawatt - hours|terawatt - hour|terawatt-hours|terawatt-hour
			GB gigabyte: gigabytes|gigabyte
			MB megabyte: megabytes|megabyte
			TB terabyte: terabytes|terabyte
			Mbit/s megabit per second: megabits per second|megabits a second
			Gbit/s gigabit per second: gigabits per second|gigabits a second
			MP megapixel: megapixels|megapixel
			BTU BTU: british thermal units
			MMBtu MMBtu: million british thermal units|million btus|million btu
			Gt gigatonne: gigatonnes|gigatonne|gigatons|gigaton
			Mt megatonne: megatonnes|megatonne|megatons|megaton
			°F degree Fahrenheit: fahrenheit
			°C degree Celsius: celsius
			calorie calorie: calories|calorie
			kcal kcal: kilocalories|kilocalorie
			J joule: joules|joule
			kJ kilojoule: kilojoules|kilojoule
			MJ megajoule: megajoules|megajoule
			GJ gigajoule: gigajoules|gigajoule
			magnitude magnitude: magnitude|in magnitude|on the richter scale|on the open-ended richter scale|degrees on the richter scale|points on the richter scale|on richter scale|on the moment magnitude scale|on the magnitude scale|on the moment scale`,
		),
	]),
	of: words('of'),
	paid: words(`fine reward salary wage price cost rent budget grant donation loan debt damage compensation bonus ransom bail bill fee
		profit bounty pension tax revenue pay spend repay invest charge worth owe`),
	weighed:
		words(`concrete cement asphalt sand gravel rock rocks stone stones soil earth dirt mud clay ash lava steel iron copper aluminum aluminium lead
		metal scrap gold silver uranium lithium coal coke debris rubble wreckage garbage trash rubbish waste litter plastic paper cardboard glass rubber
		timber wood lumber food rice wheat flour grain corn maize barley soybeans sugar salt coffee cocoa tea butter cheese milk meat beef pork
		chicken poultry turkey fish seafood salmon tuna lobster shrimp crab oysters fruit vegetables apples potatoes tomatoes bananas beans
		cotton wool ice snow water oil fuel gas gasoline propane sludge sewage carbon methane chemicals fertilizer fertiliser ammonia pesticides
		herbicides explosives dynamite ammunition bombs thrust pressure force steam cocaine heroin marijuana cannabis methamphetamine fentanyl
		opium drugs narcotics tobacco ivory hay feed manure salmonella clothing clothes laundry luggage cargo freight supplies payload`),
	ofAfterNumber: false,
	articleOnlyForMoney: false,
	moneyLetters: new Map(),
	nationalMoney: new Map([
		['us USD', 'USD'],
		['u.s. USD', 'USD'],
		['american USD', 'USD'],
		['singapore USD', 'SGD'],
		['zealand USD', 'NZD'],
		['kong USD', 'HKD'],
		['taiwan USD', 'TWD'],
		['lankan INR', 'LKR'],
	]),
	beforePer: words('gross net'),
	per: words('per every each'),
	perRound: phraseTable([[true, 'per|for every|out of every']]),
	roundOf: new Set(),
	age: {name: 'year', key: 'year', measure: 'duration'},
	bareDollar: 'USD',
	bareDegrees: null,
	otherDegrees: words('scale richter mercalli latitude longitude angle slope tilt turn rotation panorama'),
	notPer: words('capita se'),
	often: phraseTable([
		['year', 'annually|yearly|per annum|every year|each year'],
		['month', 'monthly|every month|each month'],
		['week', 'weekly|every week|each week'],
		['day', 'daily|every day|each day'],
		['night', 'nightly|every night|each night'],
		['hour', 'hourly|every hour|each hour'],
		['summer', 'every summer|each summer'],
		['winter', 'every winter|each winter'],
	]),
	perArticle: words('a an'),
	quakes: words(
		'quake quakes earthquake earthquakes aftershock aftershocks foreshock foreshocks tremor tremors temblor temblors magnitude richter seismologists epicentre epicenter',
	),
	leading: phraseTable([
		...unitLines(
			'measure',
			'magnitude magnitude: magnitude|magnitude -|magnitude of|moment magnitude of|magnitude was|measured',
		),
		...unitLines('multiple', 'times times: multiplied by|multiply by|divided by|a factor of'),
	]),
};
