/**
 * What is measured, and units of it by all their names with their worth in the first: `length | m metre 1`. Factors of the
 * SI brochure and NIST SP 811; `hp` is the mechanical, `ch` the metric horsepower, and a calorie is that of food, the kilocalorie.
 */
const table = `
length | m meter mètre 1 | nm nanometer nanomètre 1e-9 | µm micrometer micromètre 1e-6 | mm millimeter millimètre .001 | cm centimeter centimètre .01 | km kilometer kilomètre 1000 | inch pouce .0254 | foot pied .3048 | yard .9144 | mile 1609.344 | nautical_mile mille_nautique 1852
area | m² square_meter mètre_carré 1 | cm² 1e-4 | mm² 1e-6 | km² square_kilometer kilomètre_carré 1e6 | ha hectare 1e4 | acre 4046.86 | square_mile 2589988 | square_foot .092903
volume | m³ cubic_meter mètre_cube 1 | cm³ 1e-6 | l litre liter .001 | ml millilitre milliliter cc 1e-6 | fluid_ounce 2.95735e-5 | dl 1e-4 | hl hectolitre .1 | cl centilitre centiliter 1e-5 | gallon .003785 | cubic_foot .0283168 | cubic_inch 1.63871e-5 | cubic_yard .764555
speed | km/h kilometer_per_hour kilomètre-heure 1 | m/s meter_per_second mètre_par_seconde 3.6 | km/s kilometer_per_second kilomètre_par_seconde 3600 | ft/s 1.09728 | mph mile_per_hour 1.609344 | knot nœud 1.852
mass | g gram gramme 1 | mg milligram milligramme .001 | µg microgram microgramme 1e-6 | kg kilogram kilogramme kilo 1000 | tonne 1e6 | ton 1e6 | Mt megatonne mégatonne 1e12 | Gt gigatonne 1e15 | lb pound livre 453.592 | ounce 28.3495
power | W watt 1 | kW kilowatt 1e3 | MW megawatt mégawatt 1e6 | GW gigawatt 1e9 | hp 745.7 | ch 735.499 | kWp 1e3 | MWp 1e6 | MWe 1e6
energy | kWh kilowatt_hour kilowattheure 1 | Wh .001 | J joule 2.777778e-7 | kJ kilojoule 2.777778e-4 | MJ megajoule mégajoule .2777778 | GJ gigajoule 277.7778 | kcal kilocalorie 1.162222e-3 | calorie 1.162222e-3 | BTU 2.930711e-4 | MMBtu 293.0711 | MWh megawatt_hour mégawattheure 1e3 | GWh gigawatt_hour gigawattheure 1e6 | TWh terawatt_hour térawattheure 1e9
frequency | THz 1e12 | Hz 1 | kHz 1e3 | MHz 1e6 | GHz 1e9
data_rate | Mbit/s megabit_per_second mégabit_par_seconde 1 | kbit/s .001 | Gbit/s gigabit_per_second gigabit_par_seconde 1000
pressure | Pa pascal 1 | hPa hectopascal 100 | kPa kilopascal 1e3 | MPa megapascal mégapascal 1e6 | GPa gigapascal 1e9 | psi 6894.76 | ksi 6.89476e6
voltage | mV .001 | V volt 1 | kV kilovolt 1e3
particles | keV 1 | MeV 1e3 | GeV 1e6 | TeV 1e9
radiation_dose | Sv sievert 1 | mSv millisievert .001 | µSv microsievert 1e-6
radioactivity | Bq becquerel 1 | kBq 1e3 | MBq 1e6
resistance | Ω ohm 1 | kΩ 1e3
ratio_of_parts | ppm part_per_million partie_par_million 1 | ppb part_per_billion .001
torque | Nm 1 | lb-ft 1.355818
storage | PB 1e9 | MB Mo megabyte 1 | kB .001 | GB Go gigabyte 1000 | TB To terabyte 1e6
sound | dB decibel décibel 1
oil | barrel baril 1
wind_force | Bft beaufort 1
temperature | °C degree_Celsius degré_Celsius 1 | °F degree_Fahrenheit degré_Fahrenheit .5555556
angle | ° degree degré 1
`;

/** A scale of temperature, by its sign. */
export type DegreeScale = '°C' | '°F';

/** What a unit measures, and how much of the dimension's base one is. */
export type UnitOfMeasure = {readonly dimension: string; readonly factor: number};

/** The unit with the first of its names: its sign, where it has one. */
type Row = UnitOfMeasure & {readonly sign: string};

const units = new Map<string, Row>(
	table
		.trim()
		.split('\n')
		.flatMap(line => {
			const [dimension = '', ...cells] = line.split('|').map(cell => cell.trim());
			return cells.flatMap(cell => {
				const names = cell.split(' ');
				const factor = Number(names.pop());
				const sign = names[0]!.replaceAll('_', ' ');
				return names.map(name => [name.replaceAll('_', ' '), {dimension, factor, sign}] as const);
			});
		}),
);

/** The unit of measure with this name, in either language; a unit that no table has measures only itself. */
export const unitOfMeasure = (name: string): UnitOfMeasure => units.get(name) ?? {dimension: name, factor: 1};

/** The sign of the unit with this name, in either language: `km` of kilometre; the first of its names where it has none, null where no table has it. */
export const signOfUnit = (name: string): string | null => units.get(name)?.sign ?? null;

/** A unit without what it is counted per, in both languages: `km` of `km per day`; a kilometer per hour is a unit of its own. */
export const withoutRate = (unit: string): string => (units.has(unit) ? unit : unit.replace(/ (?:per|par) .*$/u, ''));
