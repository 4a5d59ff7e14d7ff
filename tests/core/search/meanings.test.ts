import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {smallWords} from '../../../src/core/language/smallWords.ts';
import {fold} from '../../../src/core/search/fold.ts';
import {meaningsFrom} from '../../../src/core/search/meanings.ts';
import {search} from '../../../src/core/search/search.ts';
import {buildSearchIndex} from '../../../src/core/search/searchIndex.ts';
import {equivalentsIn} from '../../../src/lexicons/compileGlossary.ts';
import {meaningLines} from '../../../src/lexicons/compileMeanings.ts';
import {addForm, type Forms} from '../../../src/lexicons/pack.ts';
import {readLexiconText} from '../../../src/library/analysis/readLexiconText.ts';
import {sampleDossier} from './sampleDossier.ts';

const folder = fileURLToPath(new URL('../../../src/lexicons/data', import.meta.url));
const source = fileURLToPath(new URL('../../../src/lexicons/glossary.txt', import.meta.url));

/** Forms as the compiler collects them, from lines `lemma/part of speech form form`; the lemma is a form too. */
function formsOf(lines: string): Forms {
	const forms: Forms = new Map();
	for (const line of lines.trim().split('\n')) {
		const [word = '', ...others] = line.trim().split(' ');
		const [lemma = '', part = ''] = word.split('/');
		for (const form of [lemma, ...others]) addForm(forms, form, lemma, `${part}---3`);
	}
	return forms;
}

const french = formsOf(`
	otage/n otages
	tuer/v tue tué tués tuée tuées tuaient
	payer/v paie payé payés
	pays/n
	court/a courts courte
	tirer/v tire tirent tiré tirés
	roi/n rois
	blesser/v blessé blessés
	or/f
	fin/n fins
`);
const english = formsOf(`
	hostage/n hostages
	kill/v kills killed killing
	fight/v fights fought fighting
	pay/v pays paid paying
	country/n countries
	court/n courts
	tire/n tires
	war/n wars
	sea/n seas
	shoot/v shoots shot shooting
	fin/n fins
	bless/v blesses
	wound/v wounded
`);
const glossary = `
bless: bénir v
brief: court a
country: pays n
court: tribunal n, cour n
craft: métier n, voilier n
curfew: couvre-feu n
end: fin n
fight: combattre v, lutter v
gold: or n
hostage: otage n
key: clef n
kill: tuer v, abattre v
king: roi n
pay: payer v
quickly: vite r
ransom: rançon n
sailboat: voilier n
sea: mer n
shoot: tirer v
short: court a
tire: pneu n
war: guerre n
wound: blesser v
yacht: voilier n
`;
const meanings = meaningsFrom(meaningLines(glossary, french, english));

test.each([
	['otage', ['hostage', 'hostages']],
	['otages', ['hostage', 'hostages']],
	['hostages', ['otage', 'otages']],
	['rancon', ['ransom']],
	['voilier', ['sailboat', 'yacht']],
	['of', ['de', 'du', 'des']],
	['dans', ['in']],
	['short', ['court', 'courte', 'courts']],
	['curfew', ['couvrefeu']],
	['quickly', []],
	['harbour', []],
])('%s is said in the other language by %j', (word, said) => expect(meanings(word)).toEqual(said));

test('a word of both languages means nothing', () => expect(meanings('court')).toEqual([]));

test('inflected forms find inflected forms', () => {
	const forms = ['tuer', 'tuaient', 'tue', 'tuee', 'tuees', 'tues'];
	expect(meanings('killed')).toEqual(expect.arrayContaining([...forms, 'abattre']));
	expect(meanings('tues')).toEqual(['kill', 'killed', 'killing', 'kills']);
	expect(meanings('fought')).toEqual(['combattre', 'lutter']);
});

test.each([
	['war', ['guerre']],
	['sea', ['mer']],
	['rois', ['king']],
])('%s is short and means something', (word, said) => expect(meanings(word)).toEqual(said));

test('a short word of both languages means nothing, a small one the small one', () => {
	expect(meanings('fin')).toEqual([]);
	expect(meanings('or')).toEqual(['ou']);
});

test('a form of words of both languages stands for both', () => {
	expect(meanings('wounded')).toContain('blesses');
	expect(meanings('blesses')).toEqual(expect.arrayContaining(['wounded', 'benir']));
});

test('a form that is the dictionary form of another language’s word stands for that word alone', () => {
	expect(meanings('pays')).toEqual(['country', 'countries']);
	expect(meanings('payes')).not.toContain('pays');
	expect(meanings('tire')).toEqual(['pneu']);
	expect(meanings('shot')).toContain('tirent');
	expect(meanings('shot')).not.toContain('tire');
});

test('what is compiled is what the glossary says today', () => {
	const compiled = meaningsFrom(readLexiconText(folder, 'meanings'));
	const small = new Set(smallWords.flat(2));
	const said = new Map([...equivalentsIn(readFileSync(source, 'utf8'))].map(entry => [entry.english, entry.french]));
	const odd = [...said].filter(([word, [first]]) => {
		const [known, lemma] = [compiled(fold(word)), fold(first?.lemma ?? '')];
		const isLong = word.length > 3 && lemma.length > 3 && !small.has(word);
		return isLong && known.length > 0 && first?.part !== 'r' && !known.includes(lemma);
	});
	expect(odd).toEqual([]);
	expect([...said.keys()].filter(word => compiled(fold(word)).length > 0).length).toBeGreaterThan(6000);
});

const dossier = sampleDossier([
	{id: 'fr', title: 'Au port', text: 'Aucune rançon pour les otages du voilier.'},
	{id: 'en', title: 'At sea', text: 'No ransom was paid for the hostages, and the harbour was closed.'},
]);

test.each([
	['otages', ['fr', 'en']],
	['hostage', ['en', 'fr']],
	['rançon otage', ['fr', 'en']],
	['harbour', ['en']],
])('%s finds the articles of both languages, those with the word itself first', (typed, found) => {
	const {articles} = search(buildSearchIndex(dossier, {meanings, names: () => new Map()}), typed);
	expect(articles.map(({place}) => place.id)).toEqual(found);
});

test('without a glossary a word finds only its own language', () => {
	expect(search(buildSearchIndex(dossier), 'otages').articles.map(({place}) => place.id)).toEqual(['fr']);
});
