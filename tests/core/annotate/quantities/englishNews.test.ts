import {describe, test} from 'vitest';
import {expectFigures} from '../../../support/markedFigures.ts';

const english = (marked: string) => expectFigures(marked, 'en');

describe('a verb behind a number is not what it counts', () => {
	test.each([
		'[Two dead](2 dead) were dug out; [five](5 dead) lie beneath [three metres](3 meter) of snow, officials said.',
		'[At least 15](≥15) needed medical attention, the airline said.',
		'The ship had [12 crew](12 crew) from Manila and [40 staff](40 staff) in the office.',
		'The company has [57 support staff](57 staff) in Leeds.',
		"Scooter riders account for [45 of last year's deaths](45 dead), insurers say.",
		'The tally for the past [seven days](7 day) stood at 172, the ministry said.',
		'Net migration to the country almost halved last year to [431,000](431000 migration to).',
		'Built for [four million people a year](4000000 people per year), it took in [nearly nine million](~9000000 people) last year.',
		'The survey found that [one in five](0.2 share) need help and [two thirds of pupils](0.6666666666666666 share of pupil) drink water.',
		'The census has produced its first number: [5,360,400](5360400), the office said.',
	])('%s', english);
});

describe('business and markets', () => {
	test.each([
		'Shares in the retailer slid [4.2%](4.2 % fall) to [$18.75](18.75 USD to) in early trading on Tuesday.',
		'The chipmaker booked revenue of [$26.04 billion](26040000000 USD), up [262 percent](262 % rise) from a year earlier.',
		'Profit before tax fell by [a fifth](0.2 share fall) to [£312m](312000000 GBP to).',
		'The airline will cut [1,400 jobs](1400 job), or [about 12%](~12 %) of its workforce.',
		'The company plans to open [between 40 and 50 new stores](40–50 store +) next year.',
		'Analysts had expected earnings of [$1.12 per share](1.12 USD per share).',
		'The bank raised its key rate by [25 basis points](25 basis point rise) to [5.5%](5.5 % to).',
		'Oil traded [just below $80 a barrel](<80 USD per barrel).',
		'Unemployment edged up to [3.9 percent](3.9 % to) from [3.7 percent](3.7 % from).',
		'The deal values the start-up at [more than €2.5bn](>2500000000 EUR).',
		'Inflation has more than halved from its peak of [11.1%](11.1 %).',
		'The fund manages [some $900 billion](~900000000000 USD) for [6,000 clients](6000 client) in [35 countries](35 country).',
		'Sales of electric cars doubled to [half a million vehicles](500000 vehicle to).',
		'The group owes its [18,000 creditors](18000 creditor) [roughly US$1.3 billion](~1300000000 USD).',
		'The budget for the park has shrunk, since the summer before last, by [a third](0.3333333333333333 share fall).',
		'[Fewer than a third](<0.3333333333333333 share) have been told.',
		'The opening was delayed by [one hour](1 hour) in [9%](9 %) of the places.',
		'Its market value has shrunk to [less than a tenth](<0.1 share to) of what it was.',
		'Bitcoin topped [$70,000](>70000 USD) for the first time since March.',
		'Each shareholder receives [three new shares](3 share +) for every [ten](10 share) held.',
		'The merger would create a company with [90,000 employees](90000 employee) and sales of [¥4.5 trillion](4500000000000 JPY).',
		'A loaf now costs [2.60 euros](2.6 EUR), [40 cents](40 cent rise) more than in January.',
		'The minimum wage will go up to [$15 an hour](15 USD per hour to).',
	])('%s', english);
});

describe('shares, changes and comparisons', () => {
	test.each([
		"Japan's population shrank by [837,000](837000 people fall) to [124.35 million](124350000 people to).",
		'Prosecutors asked for a [40- to 50-year](40–50 year) sentence.',
		'The ship is [nearly as long as three football fields](~3 field).',
		'The Senate passed [12 bills](12 bill); the toll passed the [2,000 mark](>2000 dead).',
		'[One in 36 children](0.027777777777777776 share of child) is ill.',
		'Emissions must fall by [nearly half](~0.5 share fall) by 2030.',
		'Measles cases jumped [30-fold](30 times rise) to [42,200](42200 case to).',
		'It flew [9.7m passengers](9700000 passenger), [1.1m more](1100000 passenger + rise) than a year ago.',
		'The port bill passed on Monday by [320](320 vote) to [276](276 vote), a majority of [44](44 vote).',
		"[One in three](0.3333333333333333 share) of the nation's [1.4 million nurses](1400000 nurse) voted.",
		'A boy opened fire, killing [one pupil](1 pupil) and wounding [two others](2 wounded +).',
		'The suspects, aged [17](17 year), [18](18 year) and [21](21 year), were held.',
		'[Nearly half](~0.5 share) say they would leave.',
	])('%s', english);
});

describe('accidents, weather and disasters', () => {
	test.each([
		'A bus plunged into a ravine, killing [at least 22 people](≥22 people) and injuring [dozens](~? injured).',
		'[Seven people](7 people) were killed and [another 14 wounded](14 wounded +) in the blast.',
		'The fire destroyed [nearly 300 homes](~300 home) and forced [2,500 residents](2500 resident) to flee.',
		'The quake, of [magnitude 6.1](6.1 magnitude), struck at a depth of [10 kilometers](10 kilometer).',
		'Winds of [up to 185 km/h](≤185 km/h) tore roofs off houses.',
		'[More than 20 inches](>20 inch) of snow fell overnight.',
		'[Some 45,000 households](~45000 household) were still without power.',
		'Rescuers pulled [one survivor](1 survivor) from the rubble after [36 hours](36 hour).',
		'The river rose [two meters](2 meter) above normal, its highest level in [50 years](50 year).',
		'Temperatures dropped to [minus 27 degrees Celsius](-27 degree Celsius to).',
		'The death toll climbed to [61](61 dead to), with [19 still missing](19 missing).',
		'The death toll rose to [13](13 dead to) Monday afternoon.',
		'[12 Sunday newspapers](12 newspaper) printed the letter.',
		'The death toll from the weekend blast in Marvol, Ont., is now [13](13 dead), as [over 100 police officers](>100 officer) look for the cause.',
		'[All 189 passengers](189 passenger) and crew of [eight](8 crew) escaped unhurt.',
		'A ferry carrying [about 250 people](~250 people) capsized [three miles](3 mile) off the coast.',
		'The storm dumped [10 to 15 centimeters](10–15 centimeter) of rain in [two hours](2 hour).',
		'[A dozen hikers](~12 hiker) are missing; [four bodies](4 body) have been found.',
		'Fires have burned [1.2 million acres](1200000 acre), an area twice the size of Delaware.',
		'[No fewer than 17 villages](≥17 village) were cut off.',
		'It was [41.3C](41.3 °C) in Seville, [eight degrees](8 degree) above average.',
		'Hail the size of golf balls smashed [hundreds of windows](~? window).',
		'[Two thirds of the town](0.6666666666666666 share of town) is under water.',
	])('%s', english);
});

describe('politics and polls', () => {
	test.each([
		'The bill passed by [52 votes](52 vote) to [48](48 vote).',
		'She won [54.3 percent](54.3 %) of the vote, against [45.7 percent](45.7 %) for her rival.',
		'Turnout was [61%](61 %), [three points lower](3 point fall) than in 2019.',
		'[Six in ten voters](0.6 share of voter) say the country is on the wrong track.',
		'The poll of [1,004 adults](1004 adult) has a margin of error of plus or minus [3 points](3 point).',
		'The party holds [39](39 seat part) of the [120 seats](120 seat) in parliament.',
		'[More than 200,000 people](>200000 people) marched, organizers said; police [estimated 80,000](~80000 people).',
		'Ministers agreed to take in [20,000 refugees](20000 refugee) over [five years](5 year).',
		'The president pardoned [11 people](11 people), including [two former aides](2 aide part).',
		'The group has [18,000 employees](18000 employee) in [12 countries](12 country), including [7,000](7000 employee part) in Wales.',
		'The coalition has a majority of [just one seat](1 seat).',
		'The town council of [15 members](15 member) voted unanimously.',
		'[Only one in four young people](0.25 share of people) intends to vote.',
		'The plan would cost taxpayers [$3.4 trillion](3400000000000 USD) over [a decade](1 decade).',
		'[Twenty-seven countries](27 country) signed the pact and [eleven](11 country) abstained.',
		'The envoy spent [four days](4 day) in the capital and met [three ministers](3 minister).',
		'The government fell after [18 months](18 month) in office.',
		'The budget deficit is forecast at [4.8%](4.8 %) of GDP.',
		'[Thousands of protesters](~? protester) gathered outside; [more than 150](>150 protester) were arrested.',
		'Lawmakers cut the tax from [28%](28 % from) to [21%](21 % to).',
		'The [27-nation](27 nation) bloc froze [€200 billion](200000000000 EUR) in assets.',
	])('%s', english);
});

describe('sport', () => {
	test.each([
		'She ran the [400 metres](400 meter) in [49.26 seconds](49.26 second).',
		'The striker scored [23 goals](23 goal) in [31 games](31 game) last season.',
		'They beat Chelsea 2-1 in front of [60,704 fans](60704 fan).',
		'He signed a [five-year](5 year) contract worth [$215 million](215000000 USD).',
		'The rookie had [31 points](31 point), [12 rebounds](12 rebound) and [nine assists](9 assist).',
		'The [36-year](36 year)-old is [two wins](2 win) short of the record.',
		'He was fined [£50,000](50000 GBP) and banned for [three matches](3 match).',
		'The team has lost [six](6 game part) of its last [seven games](7 game).',
		'She finished [1.7 seconds](1.7 second) ahead of the Norwegian.',
		'The stage covers [198 kilometers](198 kilometer) with [four climbs](4 climb).',
		'He hit his 500th home run.',
		'The club paid a transfer fee of [about 80 million euros](~80000000 EUR).',
	])('%s', english);
});

describe('science, health and technology', () => {
	test.each([
		'The fossil is [about 66 million years](~66000000 year) old.',
		'The trial enrolled [30,000 volunteers](30000 volunteer) at [89 sites](89 site).',
		'The vaccine was [94.1%](94.1 %) effective.',
		'The probe travelled [4.6 billion miles](4600000000 mile) in [nine and a half years](9.5 year).',
		'Smokers are [15 times](15 times) more likely to develop the disease.',
		'The battery stores [100 kWh](100 kWh) and weighs [540 kilograms](540 kilogram).',
		'The telescope has a mirror [6.5 meters](6.5 meter) across.',
		'The phone has a [6.1-inch](6.1 inch) screen and [128GB](128 GB) of storage.',
		'Patients took [20 mg](20 mg) of the drug twice a day.',
		'Infections rose [threefold](3 times rise) in [two weeks](2 week).',
		'The hospital has [3.5 beds per 1,000 people](3.5 bed per 1000 people).',
		'The comet passes within [27 million miles](27000000 mile) of Earth.',
		'Researchers sampled [1 in 1,000 genomes](0.001 share of genome).',
		'Sea levels have risen [8 to 9 inches](8–9 inch) since 1880.',
		'The app has [1.4bn users](1400000000 user), [a third of whom](0.3333333333333333 share part) log in daily.',
		'The reactor produced [59 megajoules](59 megajoule) of energy over [five seconds](5 second).',
		'The virus has infected [over 5m people](>5000000 people) and killed [330,000](330000 dead).',
		'The species had not been seen for [more than a century](>1 century).',
		'[Half of all patients](0.5 share of patient) recovered within [a month](1 month).',
		'The data set holds [2.3 petabytes](2.3 petabyte).',
	])('%s', english);
});

describe('courts and crime', () => {
	test.each([
		'Police searched 12 High Street and closed [12 streets](12 street).',
		'The shooting at 1402 Martin Luther King Drive left [two people](2 people) dead.',
		'He was jailed for [12 years](12 year) after admitting [six counts](6 count) of fraud.',
		'Police seized [3.2 tonnes](3.2 tonne) of cocaine with a street value of [£256m](256000000 GBP).',
		'A [19-year](19 year)-old man was stabbed [four times](4 times).',
		'The jury of [seven men](7 man) and [five women](5 woman) deliberated for [nine hours](9 hour).',
		'The firm agreed to pay [$1.8 million](1800000 USD) to settle the suit.',
		'[Two officers](2 officer) were shot, one fatally.',
		'Officers arrested [37 people](37 people) and recovered [14 guns](14 gun).',
		'She faces [up to 20 years](≤20 year) in prison and a [$250,000](250000 USD) fine.',
		'Burglaries fell [7%](7 % fall) last year to [just over 190,000](>190000 burglary to).',
		'The judge sentenced him to [18 months](18 month), suspended for [two years](2 year).',
		'The couple, aged [34](34 year) and [36](36 year), deny the charges.',
		'The class action covers [an estimated 400,000 drivers](~400000 driver).',
	])('%s', english);
});

describe('war, migration, transport and culture', () => {
	test.each([
		'[Four soldiers](4 soldier) died and a fifth was wounded.',
		'Air defences shot down [17](17 drone) of [21 drones](21 drone) overnight.',
		'The aid convoy of [60 trucks](60 truck) crossed the border.',
		'The camp, built for [3,000](3000), now houses [more than 12,000 migrants](>12000 migrant).',
		'[Nearly two million people](~2000000 people) have fled since February.',
		'The rebels released [a further 13 hostages](13 hostage +).',
		'The [$14bn](14000000000 USD) tunnel will halve the journey to [two and a half hours](2.5 hour to).',
		'The new line carries [35,000 passengers a day](35000 passenger per day).',
		'Trains will run every [15 minutes](15 minute) at [up to 200 mph](≤200 mph).',
		'The painting sold for [$450.3 million](450300000 USD), [four times](4 times) its estimate.',
		'The film took [$82m](82000000 USD) in its opening weekend.',
		'The festival drew [a record 210,000 visitors](210000 visitor).',
		'The novel has sold [over 2 million copies](>2000000 copy) in [40 languages](40 language).',
		'The museum holds [three and a half million objects](3500000 object).',
		'Students pay [£9,250 a year](9250 GBP per year) in fees.',
		'The school has [1,150 pupils](1150 pupil) and [62 teachers](62 teacher).',
		'The [12-storey](12 storey) block housed [120 families](120 family).',
	])('%s', english);
});

describe('weather, power and ballots', () => {
	test.each([
		'A [magnitude-6.8](6.8 magnitude) quake struck at a depth of [18.5 km](18.5 km).',
		'Cities are [1.7-5.4ºF](1.7–5.4 °F) warmer.',
		'Power costs [14 cents per kilowatt-hour](14 cent per kilowatt hour), gas [$2.60 per million BTU](2.6 USD per MMBtu).',
		'The bar holds [1,150 kilojoules](1150 kilojoule).',
		'The new lamp uses [a third less](0.3333333333333333 share fall) energy; a third more serious fault was found.',
		'Emissions must fall [45%](45 % fall) below 2005 levels, and it cost [1950 dollars](1950 USD).',
		'The bill passed by a vote of [68](68 vote) to [32](32 vote); the vote was [217](217 vote) to [213](213 vote).',
		"They met at five o'clock and won 3-2.",
	])('%s', english);
});
