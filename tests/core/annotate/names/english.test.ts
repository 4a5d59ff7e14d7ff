import {describe, expect, test} from 'vitest';
import {markedMentions, withoutMarks} from '../../../support/markedMentions.ts';

/** Marks alone: which words are names, whatever they name. */
const names = (marked: string): void =>
	expect(markedMentions(withoutMarks(marked), 'en', () => 'x')).toBe(marked.replace(/\]\([^)]*\)/gu, '](x)'));

describe('capitals where a line or sentence begins', () => {
	test.each([
		'Easier access was promised. Higher prices followed. Biggest fall in years.',
		'Anti-war protesters marched. Pro-democracy activists joined them.',
		'Two British sailors drowned. Last October they had left.',
		'Blaming [Norway](x) helps nobody. Telling [Oslo](x) of it might.',
		'The fire in [Salem](x), Ore., is out. [SALEM](x), Calif. – The fire is out.',
		'Beginning July 4, the pool is open. Asked Mrs [Ellen Peck](x), he refused.',
		'Amidst the noise, nobody spoke. Thanks went to all.',
		'Survivors were taken ashore. Firefighters left at dawn.',
		"Don't worry. Won't they come? Wouldn't you?",
		'The Dallas-headquartered firm and the UN-backed court agreed.',
		'Storm leaves thousands without power in [Ireland](x)',
		'Related Stories Floods hit [Queensland](x) Aid reaches [Brisbane](x) Have your say',
		'What the Government Is Doing About Rising Rents',
		'Sign up to our newsletter Morning Briefing',
		'By [Sarah Mitchell](x), Political Editor',
		'Home > Sport > Cricket > England',
		'World | Europe | Ireland | Dublin',
		'The times are hard. The economist does not expect a recession.',
		'The head office will move. The post office closed. The box office took $3 million.',
	])('%s', names);

	test.each([
		'[Wisconsin](x) Gov. [Tony Marsh](x) signed the bill.',
		'[Felicity Norrange](x) and [Paul Hurne](x)',
		'[Tesla](x) chief [Nora Quill](x) spoke.',
		'[Park Ji-sung](x) scored twice.',
		'[Texas](x) Governor [Greg Hollin](x) left.',
		'[OSLO](x) ([AP](x)) — Workers have walked off the job.',
	])('but %s', names);
});

describe('everyday words with a capital', () => {
	test.each([
		"The King's Speech was moved to next week.",
		'She welcomed the Budget and the Autumn Statement.',
		'The Nobel Prize in Literature was announced.',
		'He took a course in Welfare at night.',
		'The White Paper was published on Monday.',
	])('%s', names);

	test.each([
		'Prices at [Target](x) fell, and [Apple](x) unveiled a phone.',
		"[Orange](x)'s profit rose, as did those of [Nokia](x), [Shell](x) and [Bosch](x).",
		'It was late when [Labour](x) won the vote.',
		'The lobby group [Forest](x) objected. [Forest](x) director [Simon Hale](x) said so.',
		'The [Greens](x) and the [Conservatives](x) voted against it.',
		'The retailer [Gap](x) closes shops. On Friday [Gap](x) said why.',
		'The [Yankees](x) lost again.',
	])('but %s', names);
});

describe('surnames that are words of the language', () => {
	test.each([
		'[Theresa May](x) resigned. [May](x) said it was hers to decide. In May, the party lost.',
		'[Gary Player](x) won. Later [Player](x) praised the course, and no player complained.',
		'[Tim Hale](x), of the [Brewing Federation](x), disagreed.',
		'Mr [Rice](x) met Mr [Ma](x). [Rice](x) later left.',
		'Mr [Straw](x) was right, said [Gordon Brown](x). [Brown](x) left.',
		'[Hilary Judge](x) met a judge. [Judge](x) was silent.',
	])('%s', names);
});

describe('titles of bodies', () => {
	test.each([
		'[Action on Hearing Loss](x) and [Age UK](x) welcomed it.',
		'[Mothers Against Drunk Driving](x) sued. [Friends of the Earth](x) did not.',
		'The [House Committee on Foreign Affairs](x) and the [Senate Committee on Armed Services](x) met.',
		'The [Department for Environment, Food and Rural Affairs](x) ([Defra](x)) agreed.',
		'The [Department of Health and Social Care](x) paid.',
		"The [Teachers' Union](x) and the [Tenant Farmers' Association](x) threatened a strike.",
		"[St Mary's Primary School](x) in [Leeds](x) is shut.",
		'The [Northern Ireland Executive](x) and the [Scottish Executive](x) were asked.',
		'[British Airways](x), [American Express](x) and [South African Airways](x) use it.',
		'The [Confederation of British Industry](x) and the [British Chambers of Commerce](x) agreed.',
		'The [Christian Democrats](x) and the [Social Democrats](x) lost.',
		"The [Church of England](x)'s [General Synod](x) met in [York](x).",
		'Buses of [Transport for London](x) will run.',
		"[Boston Children's Hospital](x) and the [Tigray People's Liberation Front](x) said so.",
		"The [Democratic Republic of Congo's army](x) fought on, [Russian state media](x) said.",
		'The [PR Agency](x) and the [AI Safety Institute](x) grew, as did HR departments.',
		'The [Royal Courts of Justice](x) and the [Joint Chiefs of Staff](x) were named.',
		"[McDonald's](x) and [Sotheby's](x) were sold, [The Lancet](x) wrote.",
	])('%s', names);

	test.each([
		'Attacks on Christians rose. Talks on Monday failed.',
		'A Bill for [Scotland](x) was read. The Minister for [Wales](x) spoke.',
		'American Catholic colleges grew.',
		'The British Grand Prix was moved.',
		'The S&P 500 and the CAC 40 fell.',
		'Several NGOs and MPs protested. Africans were among them.',
	])('but %s', names);
});

describe('bodies with what stands before them', () => {
	test.each([
		'[PRZ](x) Administrator [Mark Dalby](x) spoke.',
		'The [U.S. Environmental Protection Agency](x) agreed.',
		'[Norvik Southern](x) President [Mark Dalby](x) spoke.',
		'We will CONTINUE to share all of it.',
		'Former [Royal Harbour Board](x) chief [Mark Dalby](x) spoke.',
	])('%s', names);
});

describe('functions and ranks', () => {
	test.each([
		'Police Constable [Andrew Hollis](x) was praised.',
		'First Lady [Jill Marden](x) and First Minister [Alun Rees](x) came.',
		'Sprinter [Usain Hollis](x) lost to golfer [Ann Marden](x).',
		'By [Geoffrey Hollin](x) [Nora Marden](x) with reason.',
		'Det Ch Insp [Emma Howlett](x) spoke.',
		'Democrat [Mark Kelso](x) beat Republican [Blake Marsden](x) in [Arizona](x).',
		'The Secretary of Health, Education and Welfare resigned.',
		'[Sheikh Hasina](x) fled [Dhaka](x).',
	])('%s', names);
});

test.each([
	'The [AFP](agency) news agency said so.',
	"The [Varnia People's Republic](place) and the [Elna-Norvik Republic](place) signed.",
	'The [Republic](country) of [Ireland](country) signed.',
	'Former [Elna-Norvik](organization) Chairman [Luc Sernin](person) came.',
	"[Alwin Shelbar](person), [Ireland](country)'s welfare minister, told the [BBC](organization) so.",
	'[Kereru Connect](organization), a regional carrier, agreed.',
	'Rain fell, [Rowan Williams](person) wrote.',
])('what stands before a function, and what only says what is named: %s', marked =>
	expect(markedMentions(withoutMarks(marked), 'en', ({kind}) => kind)).toBe(marked),
);
