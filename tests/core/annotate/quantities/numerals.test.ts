import {describe, test} from 'vitest';
import {expectFigures} from '../../../support/markedFigures.ts';

const french = (marked: string) => expectFigures(marked, 'fr');
const english = (marked: string) => expectFigures(marked, 'en');

describe('shares and halves', () => {
	test.each([
		'[3/4 of voters](0.75 share of voter) waited [a year and a half](1.5 year) for [half a percent](0.5 %).',
		'[3/4 pound](0.75 pound) of salt, [1/32 of a pint](0.03125 pint) of oil for [7 B people](7000000000 people).',
		'He had [3 assists](3 assist) in [12 games](12 game); [one child in five](0.2 share of child) lives there.',
	])('English %s', english);

	test.each(['Les [3/4 des votants](0.75 part de votant) ont attendu [un an et demi](1.5 an).'])('French %s', french);
});

describe('a hundred and more in words', () => {
	test.each([
		'[A hundred and twelve sailors](112 sailor) and [a thousand two hundred tents](1200 tent) came.',
		'They cast [one million two hundred thousand four hundred votes](1200400 vote).',
		'He saw [a hundred and fifty thousand birds](150000 bird); [two boats](2 boat) left.',
		'[A hundred sailors](~100 sailor) and [a thousand tents](~1000 tent) came.',
	])('%s', marked => expectFigures(marked, 'en'));
});

describe('odds and ratios are no figures', () => {
	test.each(['A 10-to-1 shot, a 3-for-1 split and a 1-in-100-year flood.'])('English %s', english);
});

describe('numbers joined to words', () => {
	test.each([
		'A [$10-a-day](10 USD per day) plan for [2,000-plus people](≥2000 people) and [20-odd guests](~20 guest).',
		'A [sub-250 sq m](<250 square meter) flat for his [now-20 month](20 month)-old son, [45m2](45 m²) of it a bath.',
		'The [1840 sq m](1840 square meter) hall is [52m](52 meter) ([171ft](171 foot)) long, its door [31.5″](31.5 inch).',
		'The lap took [4.2 s](4.2 s) on a [5 V](5 V) motor; a [50MP](50 MP) camera takes 1080p films; [99¢](99 cent).',
		'[Ninety-six point five percent](96.5 %) stayed; [three point two million votes](3200000 vote) were cast. At that point [five men](5 man) left.',
		'The firm is to shed [900 jobs](900 job); the fire broke out in shed 9.',
		'The top [10 firms](10 firm) saw World War 2 and Super Bowl 50.',
	])('English %s', english);
});

describe('numbers inside others', () => {
	test.each([
		'Le pain coûte [12€50](12.5 EUR), [un demi pour cent](0.5 % rise) de plus que dans les années 90.',
		'Indice : +[3,2 %](3.2 % rise), contre (-[0,4 %](0.4 % fall)).',
	])('French %s', french);
});

describe('below zero', () => {
	test.each([
		'It lost [minus-7 yards](-7 yard), then [-7 yards](-7 yard); the balance was [$-12.4bn](-12400000000 USD), or [-$3m](-3000000 USD).',
		'Rates are at [minus 0.5 percent](-0.5 %) after a [5-10 yard](5–10 yard) kick and [10 -15 km](10–15 km); COVID -19.',
		'INDEX -[0.8%](0.8 % fall), FOOD +[2.4%](2.4 % rise).',
	])('English %s', english);

	test.each(['Il fait [-5 °C](-5 °C), [moins 12 degrés](-12 degré), au moins à [5 km](5 km).'])('French %s', french);
});

describe('steps', () => {
	test.each(['The share rose [$1.20](1.2 USD) to [$45](45 USD to).'])('English %s', english);
});
