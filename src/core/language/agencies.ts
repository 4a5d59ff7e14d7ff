import {plainWords} from '../text/fold.ts';

/** A news or picture agency with the forms its name takes in credits. */
type Agency = {readonly name: string; readonly forms: readonly string[]};

const agencies: readonly Agency[] = [
	{name: 'Associated Press', forms: ['AP', 'The Associated Press', 'AP Photo', 'La Presse associée']},
	{name: 'AFP', forms: ['Agence France-Presse', 'Agence France Presse']},
	{name: 'Reuters', forms: ['Thomson Reuters']},
	{name: 'UPI', forms: ['United Press International']},
	{name: 'Xinhua', forms: ['Xinhuanet', 'Chine nouvelle', 'Xinhua News Agency']},
	{name: 'La Presse canadienne', forms: ['Presse canadienne', 'PC', 'The Canadian Press', 'Canadian Press']},
	{name: 'Yonhap', forms: ['Yonhap News Agency']},
	{name: 'KCNA', forms: ['Korean Central News Agency', 'Korea News Service', 'KNS']},
	{name: 'TASS', forms: ['ITAR-TASS']},
	{name: 'RIA Novosti', forms: ['RIA']},
	{name: 'Sputnik', forms: []},
	{name: 'Interfax', forms: []},
	{name: 'Ukrinform', forms: []},
	{name: 'DPA', forms: ['Deutsche Presse-Agentur']},
	{name: 'EFE', forms: ['Agencia EFE']},
	{name: 'ANSA', forms: []},
	{name: 'Belga', forms: []},
	{name: 'ATS', forms: ['Keystone-ATS', 'Keystone', 'Keystone-SDA']},
	{name: 'Anadolu', forms: ['Anadolu Agency', 'Agence Anadolu', 'AA']},
	{name: 'Kyodo', forms: ['Kyodo News']},
	{name: 'PTI', forms: ['Press Trust of India']},
	{name: 'PA', forms: ['PA Media', 'Press Association', 'PA Wire', 'PA Images']},
	{name: 'AAP', forms: []},
	{name: 'NTB', forms: []},
	{name: 'TT', forms: []},
	{name: 'Lusa', forms: []},
	{name: 'Bloomberg', forms: ['Bloomberg News']},
	{name: 'EPA', forms: ['European Pressphoto Agency', 'EPA-EFE']},
	{name: 'Getty Images', forms: ['Getty', 'iStock']},
	{name: 'Shutterstock', forms: []},
	{name: 'Alamy', forms: []},
	{name: 'SIPA', forms: ['Sipa Press', 'SIPA USA']},
	{name: 'Abaca', forms: ['Abacapress']},
	{name: 'Hans Lucas', forms: []},
	{name: 'MAXPPP', forms: []},
	{name: 'NurPhoto', forms: []},
	{name: 'ZUMA', forms: ['ZUMA Press', 'Zuma Wire']},
];

const byForm = new Map(
	agencies.flatMap(({name, forms}) => [name, ...forms].map((form): [string, string] => [plainWords(form), name])),
);

/** The usual name of the agency that a form names; undefined when it is none. */
export const agencyNamed = (form: string): string | undefined => byForm.get(plainWords(form));

const forms = agencies
	.flatMap(({name, forms: others}) => [name, ...others])
	.sort((a, b) => b.length - a.length)
	.map(form => form.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
	.join('|');

/** A place in a line where an agency is named, as credits write it. */
export const agencyMention = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms})(?![\\p{L}\\p{N}])`, 'u');
