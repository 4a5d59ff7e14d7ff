/** A country: its adjective in both languages, its capital, and the names that it has beside the official one. */
export type Country = {
	/** ISO 3166-1 alpha-2. */
	readonly code: string;
	/** French adjective, masculine singular; several where usage has several. */
	readonly frenchDemonyms: readonly string[];
	readonly englishDemonyms: readonly string[];
	/** Spellings of the capital: French, English, others; of several cities each for itself. */
	readonly capitalCities: readonly (readonly string[])[];
	/** Short forms, former names and names in either language that CLDR's list of territories lacks. */
	readonly otherNames: readonly string[];
};

/** code | French adjectives | English adjectives | capital, `+` before another city | other names. Written for this program from general knowledge. */
const table = `
AD|andorran|Andorran|Andorre-la-Vieille;Andorra la Vella|
AE|émirati;émirien|Emirati|Abou Dhabi;Abu Dhabi|Émirats;EAU;UAE;Emirates
AF|afghan|Afghan|Kaboul;Kabul|
AG|antiguais|Antiguan|Saint John's|
AL|albanais|Albanian|Tirana|
AM|arménien|Armenian|Erevan;Yerevan|
AO|angolais|Angolan|Luanda|
AR|argentin|Argentine;Argentinian|Buenos Aires|
AT|autrichien|Austrian|Vienne;Vienna|
AU|australien|Australian;Aussie|Canberra|
AZ|azerbaïdjanais;azéri|Azerbaijani;Azeri|Bakou;Baku|
BA|bosnien|Bosnian|Sarajevo|Bosnie;Bosnia;Bosnie-Herzégovine;Bosnia and Herzegovina
BB|barbadien|Barbadian|Bridgetown|
BD|bangladais|Bangladeshi|Dacca;Dhaka|
BE|belge|Belgian|Bruxelles;Brussels|
BF|burkinabé;burkinabè|Burkinabe|Ouagadougou|Burkina
BG|bulgare|Bulgarian|Sofia|
BH|bahreïni;bahreïnien|Bahraini|Manama|
BI|burundais|Burundian|Gitega+Bujumbura|
BJ|béninois|Beninese|Porto-Novo|
BN|brunéien|Bruneian|Bandar Seri Begawan|
BO|bolivien|Bolivian|La Paz+Sucre|
BR|brésilien|Brazilian|Brasilia;Brasília|
BS|bahaméen|Bahamian|Nassau|
BT|bhoutanais|Bhutanese|Thimphou;Thimphu|
BW|botswanais|Botswanan|Gaborone|
BY|biélorusse;bélarusse|Belarusian;Belarussian|Minsk|Bélarus;Belarus;Biélorussie
BZ|bélizien|Belizean|Belmopan|
CA|canadien|Canadian|Ottawa|
CD|congolais|Congolese|Kinshasa|RDC;DRC;République démocratique du Congo;Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;Congo-Kinshasa
CF|centrafricain|Central African|Bangui|Centrafrique
CG|||Brazzaville|Congo-Brazzaville;Congo
CH|suisse;helvétique|Swiss|Berne;Bern|Confédération helvétique
CI|ivoirien|Ivorian|Yamoussoukro|Côte d'Ivoire;Ivory Coast;Cote d'Ivoire
CL|chilien|Chilean|Santiago|
CM|camerounais|Cameroonian|Yaoundé;Yaounde|
CN|chinois|Chinese|Pékin;Beijing;Peking|RPC;PRC;République populaire de Chine;People's Republic of China
CO|colombien|Colombian|Bogota;Bogotá|
CR|costaricien;costaricain|Costa Rican|San José|
CU|cubain|Cuban|La Havane;Havana|
CV|cap-verdien|Cape Verdean|Praia|Cap-Vert;Cape Verde
CY|chypriote|Cypriot|Nicosie;Nicosia|
CZ|tchèque|Czech|Prague|République tchèque;Czech Republic;Tchéquie;Czechia
DE|allemand|German|Berlin|
DJ|djiboutien|Djiboutian||
DK|danois|Danish;Dane|Copenhague;Copenhagen|
DM|dominiquais||Roseau|
DO|dominicain|Dominican|Saint-Domingue;Santo Domingo|
DZ|algérien|Algerian|Alger;Algiers|
EC|équatorien|Ecuadorian;Ecuadorean|Quito|
EE|estonien|Estonian|Tallinn|
EG|égyptien|Egyptian|Le Caire;Cairo|
ER|érythréen|Eritrean|Asmara|
ES|espagnol|Spanish;Spaniard|Madrid|
ET|éthiopien|Ethiopian|Addis-Abeba;Addis Ababa|
FI|finlandais|Finnish;Finn|Helsinki|
FJ|fidjien|Fijian|Suva|
FR|français|French|Paris|Hexagone
GA|gabonais|Gabonese|Libreville|
GB|britannique|British;Briton;Brit|Londres;London|Grande-Bretagne;Great Britain;Britain;UK;U.K.
GE|géorgien|Georgian|Tbilissi;Tbilisi|
GH|ghanéen|Ghanaian|Accra|
GL|groenlandais|Greenlandic;Greenlander|Nuuk|
GM|gambien|Gambian|Banjul|
GN|guinéen|Guinean|Conakry|
GQ|équatoguinéen|Equatoguinean|Malabo|
GR|grec|Greek|Athènes;Athens|
GT|guatémaltèque|Guatemalan||
GW|||Bissau|
GY|guyanien|Guyanese|Georgetown|
HK|hongkongais|Hongkonger||Hong Kong;Hongkong
HN|hondurien|Honduran|Tegucigalpa|
HR|croate|Croatian;Croat|Zagreb|
HT|haïtien|Haitian|Port-au-Prince|
HU|hongrois|Hungarian|Budapest|
ID|indonésien|Indonesian|Jakarta|
IE|irlandais|Irish|Dublin|République d'Irlande;Irish Republic
IL|israélien|Israeli|Jérusalem;Jerusalem|
IN|indien|Indian|New Delhi|
IQ|irakien;iraquien|Iraqi|Bagdad;Baghdad|Iraq
IR|iranien|Iranian|Téhéran;Tehran;Teheran|
IS|islandais|Icelandic;Icelander|Reykjavik;Reykjavík|
IT|italien|Italian|Rome|
JM|jamaïcain|Jamaican|Kingston|
JO|jordanien|Jordanian|Amman|
JP|japonais;nippon|Japanese|Tokyo|
KE|kényan|Kenyan|Nairobi|
KG|kirghize|Kyrgyz;Kyrgyzstani|Bichkek;Bishkek|Kirghizstan
KH|cambodgien|Cambodian|Phnom Penh|
KM|comorien|Comorian|Moroni|
KP|nord-coréen|North Korean|Pyongyang|RPDC;DPRK;République populaire démocratique de Corée;Democratic People's Republic of Korea
KR|sud-coréen|South Korean|Séoul;Seoul|République de Corée;Republic of Korea
KW|koweïtien|Kuwaiti|Koweït City;Kuwait City|
KZ|kazakh;kazakhstanais|Kazakh;Kazakhstani|Astana|
LA|laotien|Laotian;Lao|Vientiane|Lao PDR;RDP lao;Lao People's Democratic Republic;République démocratique populaire lao
LB|libanais|Lebanese|Beyrouth;Beirut|
LI|liechtensteinois|Liechtensteiner|Vaduz|
LK|sri-lankais;srilankais|Sri Lankan|Colombo|
LR|libérien|Liberian|Monrovia|
LS||Basotho|Maseru|
LT|lituanien|Lithuanian|Vilnius|
LU|luxembourgeois|Luxembourger||
LV|letton|Latvian|Riga|
LY|libyen|Libyan|Tripoli|
MA|marocain|Moroccan|Rabat|
MC|monégasque|Monegasque||
MD|moldave|Moldovan|Chisinau;Chișinău|
ME|monténégrin|Montenegrin|Podgorica|
MG|malgache|Malagasy;Madagascan|Antananarivo|
MK|macédonien|Macedonian|Skopje|
ML|malien|Malian|Bamako|
MM|birman|Burmese|Naypyidaw|Birmanie;Burma;Myanmar
MN|mongol|Mongolian|Oulan-Bator;Ulaanbaatar;Ulan Bator|
MR|mauritanien|Mauritanian|Nouakchott|
MT|maltais|Maltese|La Valette;Valletta|
MU|mauricien|Mauritian|Port-Louis;Port Louis|
MV|maldivien|Maldivian|Malé|
MW|malawite;malawien|Malawian|Lilongwe|
MX|mexicain|Mexican|Mexico;Mexico City|
MY|malaisien|Malaysian|Kuala Lumpur|
MZ|mozambicain|Mozambican|Maputo|
NA|namibien|Namibian|Windhoek|
NE|nigérien||Niamey|
NG|nigérian|Nigerian|Abuja|
NI|nicaraguayen|Nicaraguan|Managua|
NL|néerlandais;hollandais|Dutch|Amsterdam+La Haye;The Hague|Pays-Bas;Netherlands
NO|norvégien|Norwegian|Oslo|
NP|népalais|Nepalese;Nepali|Katmandou;Kathmandu|
NZ|néo-zélandais|New Zealander|Wellington|
OM|omanais|Omani|Mascate;Muscat|
PA|panaméen|Panamanian||
PE|péruvien|Peruvian|Lima|
PG|papouasien|Papua New Guinean|Port Moresby|Papouasie
PH|philippin|Philippine;Filipino|Manille;Manila|
PK|pakistanais|Pakistani|Islamabad|
PL|polonais|Polish;Pole|Varsovie;Warsaw|
PS|palestinien|Palestinian|Ramallah|Palestine;Autorité palestinienne;Palestinian Authority
PT|portugais|Portuguese|Lisbonne;Lisbon|
PY|paraguayen|Paraguayan|Asuncion;Asunción|
QA|qatari;qatarien|Qatari|Doha|
RO|roumain|Romanian|Bucarest;Bucharest|
RS|serbe|Serbian;Serb|Belgrade|
RU|russe|Russian|Moscou;Moscow|Fédération de Russie;Russian Federation
RW|rwandais|Rwandan|Kigali|
SA|saoudien|Saudi;Saudi Arabian|Riyad;Riyadh|Saudi
SD|soudanais|Sudanese|Khartoum|
SE|suédois|Swedish;Swede|Stockholm|
SG|singapourien|Singaporean||
SI|slovène|Slovenian;Slovene|Ljubljana|
SK|slovaque|Slovak|Bratislava|
SL|sierra-léonais|Sierra Leonean|Freetown|
SN|sénégalais|Senegalese|Dakar|
SO|somalien|Somali|Mogadiscio;Mogadishu|
SR|surinamais|Surinamese|Paramaribo|
SS|sud-soudanais|South Sudanese|Djouba;Juba|
SV|salvadorien|Salvadoran;Salvadorean|San Salvador|Salvador
SY|syrien|Syrian|Damas;Damascus|
SZ|||Mbabane|Swaziland
TD|tchadien|Chadian|N'Djamena;N’Djaména|
TG|togolais|Togolese|Lomé;Lome|
TH|thaïlandais|Thai|Bangkok|
TJ|tadjik|Tajik;Tajikistani|Douchanbé;Dushanbe|
TL|est-timorais|Timorese|Dili|Timor-Leste;East Timor;Timor oriental
TM|turkmène|Turkmen|Achgabat;Ashgabat|
TN|tunisien|Tunisian|Tunis|
TO|tongien|Tongan|Nukualofa|
TR|turc|Turkish;Turk|Ankara|Turquie;Turkey
TT|trinidadien|Trinidadian|Port of Spain|
TW|taïwanais|Taiwanese|Taipei|
TZ|tanzanien|Tanzanian|Dodoma|
UA|ukrainien|Ukrainian|Kiev;Kyiv|
UG|ougandais|Ugandan|Kampala|
US|américain;états-unien;étasunien|American|Washington|États-Unis d'Amérique;United States of America;Etats-Unis;USA;U.S.A.;US;U.S.;United States;America
UY|uruguayen|Uruguayan|Montevideo|
UZ|ouzbek|Uzbek;Uzbekistani|Tachkent;Tashkent|
VA||||Vatican;Cité du Vatican;Vatican City;Saint-Siège;Holy See
VE|vénézuélien|Venezuelan|Caracas|
VN|vietnamien|Vietnamese|Hanoï;Hanoi|Viêt Nam;Viet Nam
VU|vanuatais|Vanuatuan|Port-Vila|
WS|samoan|Samoan|Apia|
XK|kosovar|Kosovar;Kosovan|Pristina|
YE|yéménite|Yemeni|Sanaa|
ZA|sud-africain|South African|Pretoria|
ZM|zambien|Zambian|Lusaka|
ZW|zimbabwéen|Zimbabwean|Harare|
`;

const listOf = (cell: string | undefined): string[] => (cell ? cell.split(';') : []);

/** The countries of the world, as far as news names them. */
export const countries: readonly Country[] = table
	.trim()
	.split('\n')
	.map(line => line.split('|'))
	.map(([code = '', french, english, capitals, others]) => ({
		code,
		frenchDemonyms: listOf(french),
		englishDemonyms: listOf(english),
		capitalCities: (capitals ?? '').split('+').map(listOf),
		otherNames: listOf(others),
	}));
