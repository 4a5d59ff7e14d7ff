import {words} from './wordLists.ts';

/**
 * Last words of company names that say how the company is owned, in the languages that news writes them in; folded.
 * Legal forms as the registers of each country abbreviate them; written from general knowledge.
 */
export const legalForms: ReadonlySet<string> = words(`
	inc incorporated ltd limited llc llp lp plc corp corporation co company companies holding holdings group groupe gruppe grupo gruppo
	ag gmbh kg kgaa se nv bv sa sas sarl cie spa srl sl slu ab asa oy oyj aps as ltda sab cv jsc pjsc oao zao ooo pao
	kk kaisha kabushiki gaisha pte pty bhd berhad sdn tbk
`);

/** Last words of company names that say what the company deals in: the name without them means the same company; folded. */
export const tradeWords: ReadonlySet<string> = words(`
	international worldwide global automobiles automobile automotive auto motors motor marine shipping maritime lines line airlines airline
	airways aviation aerospace defence defense energy energies energie oil gas petroleum power electric electricity electronics semiconductor
	semiconductors technologies technology tech systems solutions software networks communications telecom telecommunications mobile
	pharmaceuticals pharmaceutical pharma healthcare health therapeutics biotech biosciences sciences diagnostics foods food beverages brands
	stores retail supermarkets media entertainment studios pictures records publishing bank banque banking financial finance capital partners
	securities insurance assurance assurances industries industrie industrial manufacturing engineering construction constructions mining minerals
	metals resources steel chemicals chemical logistics transport transports salvage services consulting ventures investments investment
	properties realty hotels resorts laboratories laboratoires labs platforms management shipmanagement analytics robotics
	railway railways railroad railroads rail
	logistique energie energies petrole gaz electricite chimie pharmacie sante agroalimentaire distribution immobilier habitat telecoms medias presse voyages vacances
`);

/** British spellings of words in names of bodies, with the American ones; folded. */
export const spellingsAsOne: ReadonlyMap<string, string> = new Map([
	['organisation', 'organization'],
	['organisations', 'organizations'],
	['programme', 'program'],
	['programmes', 'programs'],
	['centre', 'center'],
	['centres', 'centers'],
	['defence', 'defense'],
	['labour', 'labor'],
	['harbour', 'harbor'],
	['theatre', 'theater'],
	['aluminium', 'aluminum'],
]);

/** Articles that a name of a body is written with now, and now without; folded. */
export const nameArticles: ReadonlySet<string> = words('the');

/** Prepositions before the owner or the place of a body, and those within names of towns: `Sundby-sur-Elne`; folded. */
export const ownerPrepositions: ReadonlySet<string> = words('de du des of for sur en sous les');
