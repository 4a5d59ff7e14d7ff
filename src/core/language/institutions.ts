import type {ActorKind} from './actorKind.ts';
import {mediaTable} from './media.ts';
import {publicBodyTable} from './publicBodies.ts';
import {words} from './wordLists.ts';

/** A body known in both languages, with the names it bears in either. */
export type Institution = {readonly key: string; readonly kind: ActorKind; readonly names: readonly string[]};

/**
 * kind | names in any language and acronyms, the key first: a name, or behind `=` the class and country of the body. A name stands here only when it means this body wherever it
 * is read with capitals; names that many countries share ("Supreme Court") belong to the articles. Written from general
 * knowledge of international, national and economic bodies.
 */
const table = `
organization|UN|ONU|U.N.|United Nations|Nations unies|Organisation des Nations unies|United Nations Organization
organization|UN Security Council|Conseil de sécurité|Security Council|United Nations Security Council|U.N. Security Council
organization|UN General Assembly|Assemblée générale des Nations unies|Assemblée générale de l'ONU|United Nations General Assembly|U.N. General Assembly
organization|UN Human Rights Council|Conseil des droits de l'homme|Human Rights Council
organization|NATO|OTAN|Organisation du traité de l'Atlantique Nord|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|Alliance atlantique|Atlantic Alliance|Alliance
organization|WHO|OMS|Organisation mondiale de la santé|World Health Organization|World Health Organisation
organization|WTO|OMC|Organisation mondiale du commerce|World Trade Organization|World Trade Organisation
organization|IMF|FMI|Fonds monétaire international|International Monetary Fund
organization|World Bank|Banque mondiale
organization|WFP|PAM|Programme alimentaire mondial|World Food Programme|World Food Program
organization|UNICEF|Fonds des Nations unies pour l'enfance|United Nations Children's Fund
organization|UNHCR|HCR|Haut-Commissariat des Nations unies pour les réfugiés|Haut-Commissariat aux réfugiés|UN Refugee Agency|U.N. refugee agency
organization|UNESCO|Organisation des Nations unies pour l'éducation, la science et la culture
organization|UNRWA|Office de secours et de travaux des Nations unies
organization|UNDP|PNUD|Programme des Nations unies pour le développement|United Nations Development Programme
organization|UNEP|PNUE|Programme des Nations unies pour l'environnement|United Nations Environment Programme
organization|FAO|Organisation des Nations unies pour l'alimentation et l'agriculture|Food and Agriculture Organization
organization|ILO|OIT|Organisation internationale du travail|International Labour Organization|International Labor Organization
organization|IOM|OIM|Organisation internationale pour les migrations|International Organization for Migration
organization|IAEA|AIEA|Agence internationale de l'énergie atomique|International Atomic Energy Agency
organization|IEA|AIE|Agence internationale de l'énergie|International Energy Agency
organization|OCHA|Bureau de la coordination des affaires humanitaires|Office for the Coordination of Humanitarian Affairs
organization|IPCC|GIEC|Groupe d'experts intergouvernemental sur l'évolution du climat|Intergovernmental Panel on Climate Change
organization|WMO|OMM|Organisation météorologique mondiale|World Meteorological Organization
organization|UNAIDS|ONUSIDA
organization|ICC|CPI|Cour pénale internationale|International Criminal Court
organization|ICJ|CIJ|Cour internationale de justice|International Court of Justice
organization|ECHR|CEDH|Cour européenne des droits de l'homme|European Court of Human Rights
organization|CJEU|CJUE|Cour de justice de l'Union européenne|European Court of Justice|Court of Justice of the European Union
organization|OECD|OCDE|Organisation de coopération et de développement économiques|Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development
organization|OSCE|Organisation pour la sécurité et la coopération en Europe|Organization for Security and Co-operation in Europe
organization|OPEC|OPEP|Organisation des pays exportateurs de pétrole|Organization of the Petroleum Exporting Countries
organization|African Union|Union africaine|UA
organization|Arab League|Ligue arabe|League of Arab States|Ligue des États arabes
organization|ECOWAS|CEDEAO|Communauté économique des États de l'Afrique de l'Ouest|Economic Community of West African States
organization|ASEAN|ANASE|Association des nations de l'Asie du Sud-Est|Association of Southeast Asian Nations
organization|Mercosur|Mercosul
organization|SADC|Southern African Development Community|Communauté de développement de l'Afrique australe
organization|ECCAS|CEEAC|Communauté économique des États de l'Afrique centrale|Economic Community of Central African States
organization|EAC|Communauté d'Afrique de l'Est|Communauté de l'Afrique de l'Est|East African Community
organization|COMESA|Marché commun de l'Afrique orientale et australe|Common Market for Eastern and Southern Africa
organization|IGAD|Autorité intergouvernementale pour le développement|Intergovernmental Authority on Development
organization|OAS|OEA|Organisation des États américains|Organization of American States
organization|CARICOM|Communauté des Caraïbes|Caribbean Community
organization|OIC|OCI|Organisation de la coopération islamique|Organisation of Islamic Cooperation|Organization of Islamic Cooperation
organization|GCC|CCG|Conseil de coopération du Golfe|Gulf Cooperation Council
organization|SCO|Organisation de coopération de Shanghai|Shanghai Cooperation Organisation|Shanghai Cooperation Organization
organization|CIS|CEI|Communauté des États indépendants|Commonwealth of Independent States
organization|Pacific Islands Forum|Forum des îles du Pacifique
organization|OIF|Organisation internationale de la Francophonie
organization|Commonwealth
organization|G7|Groupe des Sept|Group of Seven
organization|G20|Groupe des Vingt|Group of Twenty
organization|BRICS
organization|EU|UE|Union européenne|European Union|E.U.
organization|European Commission|Commission européenne
organization|European Parliament|Parlement européen
organization|European Council|Conseil européen
organization|Council of Europe|Conseil de l'Europe
organization|ECB|BCE|Banque centrale européenne|European Central Bank
organization|EIB|BEI|Banque européenne d'investissement|European Investment Bank
organization|EMA|AEM|Agence européenne des médicaments|European Medicines Agency
organization|ECDC|Centre européen de prévention et de contrôle des maladies|European Centre for Disease Prevention and Control
organization|Eurostat
organization|Europol
organization|Interpol
organization|Eurogroup|Eurogroupe
organization|Frontex
organization|Red Cross|Croix-Rouge|International Red Cross|international Red Cross|Croix-Rouge internationale
organization|ICRC|CICR|Comité international de la Croix-Rouge|International Committee of the Red Cross
organization|IFRC|FICR|Fédération internationale des sociétés de la Croix-Rouge|Fédération internationale des sociétés de la Croix-Rouge et du Croissant-Rouge|Fédération internationale de la Croix-Rouge et du Croissant-Rouge|Fédération internationale de la Croix-Rouge|International Federation of Red Cross and Red Crescent Societies|International Federation of the Red Cross and Red Crescent Societies|International Federation of Red Cross and Red Crescent Society|International Federation of the Red Cross and Red Crescent|International Federation of the Red Cross|International Federation of Red Cross|Federation of Red Cross and Red Crescent Societies
organization|Red Crescent|Croissant-Rouge
organization|Red Crescent|Croissant-Rouge
organization|MSF|Médecins sans frontières|Doctors Without Borders
organization|MDM|Médecins du Monde|Doctors of the World
organization|ACF|Action contre la Faim|Action Against Hunger
organization|RSF|Reporters sans frontières|Reporters Without Borders
organization|HRW|Human Rights Watch
organization|Amnesty International|Amnesty
organization|Oxfam
organization|Greenpeace
organization|WWF
organization|Save the Children
organization|IOC|CIO|Comité international olympique|International Olympic Committee
organization|WADA|AMA|Agence mondiale antidopage|World Anti-Doping Agency
organization|FIFA
organization|UEFA
organization|FIA|Fédération internationale de l'automobile
organization|COVAX
organization|GAVI|Gavi
organization|Al-Qaeda|Al-Qaïda|Al Qaeda|Al-Qaida|al-Qaeda|Al Qaïda
organization|AQIM|AQMI|Al-Qaeda au Maghreb islamique|Al-Qaeda in the Islamic Maghreb|Al-Qaïda au Maghreb islamique|Al-Qaïda in the Islamic Maghreb|Al Qaïda au Maghreb islamique|Al Qaïda in the Islamic Maghreb|Al Qaeda au Maghreb islamique|Al Qaeda in the Islamic Maghreb|Al-Qaida au Maghreb islamique|Al-Qaida in the Islamic Maghreb
organization|AQAP|AQPA|Al-Qaeda dans la péninsule arabique|Al-Qaeda dans la péninsule Arabique|Al-Qaeda in the Arabian Peninsula|Al-Qaïda dans la péninsule arabique|Al-Qaïda dans la péninsule Arabique|Al-Qaïda in the Arabian Peninsula|Al Qaïda dans la péninsule arabique|Al Qaïda dans la péninsule Arabique|Al Qaïda in the Arabian Peninsula|Al Qaeda dans la péninsule arabique|Al Qaeda dans la péninsule Arabique|Al Qaeda in the Arabian Peninsula|Al-Qaida dans la péninsule arabique|Al-Qaida dans la péninsule Arabique|Al-Qaida in the Arabian Peninsula
organization|Islamic State|État islamique|ISIS|ISIL|Daech|Daesh|Islamic State group|groupe État islamique
organization|Hamas
organization|Hezbollah|Hizbollah|Hizbullah
organization|Houthis|Huthis|Houthi|houthistes
organization|Taliban|Talibans|talibans
agency|CIA|Central Intelligence Agency
agency|FBI|Federal Bureau of Investigation
agency|NSA|National Security Agency
agency|Scotland Yard
agency|MI5
agency|MI6
agency|FSB
agency|GRU
agency|SBU
agency|Mossad
agency|DGSE|Direction générale de la sécurité extérieure
agency|DGSI|Direction générale de la sécurité intérieure
agency|NASA
agency|ESA|Agence spatiale européenne|European Space Agency
agency|FDA|Food and Drug Administration
agency|CDC|Centers for Disease Control and Prevention
agency|FEMA|Federal Emergency Management Agency
agency|USGS|United States Geological Survey|US Geological Survey|U.S. Geological Survey|Institut américain de géophysique|Institut géologique américain
agency|NOAA|National Oceanic and Atmospheric Administration
agency|SEC|Securities and Exchange Commission|Gendarme boursier américain
agency|Federal Reserve|Fed|Réserve fédérale|Réserve fédérale américaine|US Federal Reserve|U.S. Federal Reserve
agency|Bank of England|Banque d'Angleterre
agency|Bank of Japan|Banque du Japon
agency|Bank of France|Banque de France
agency|Bundesbank
agency|Insee|INSEE|Institut national de la statistique et des études économiques
agency|HAS|Haute Autorité de santé
agency|ANSM|Agence nationale de sécurité du médicament et des produits de santé|Agence nationale de sécurité du médicament
agency|RATP
agency|SNCF
government|=US:ministry:defence|Pentagon|Pentagone|US Department of Defense|U.S. Department of Defense|US Defense Department|Département de la Défense américain
government|White House|Maison Blanche|Maison-Blanche
government|=US:ministry:state|US State Department|département d'État|département d'État américain|State Department|U.S. State Department|US Department of State|Département d'Etat
government|=US:ministry:finance|US Treasury|département du Trésor|Treasury Department|US Treasury Department|U.S. Treasury Department
government|=US:ministry:justice|US Justice Department|Justice Department|U.S. Justice Department|Department of Justice|ministère américain de la Justice|département américain de la Justice
government|US Congress|U.S. Congress|Congrès américain
government|Kremlin
government|Élysée|Elysée|palais de l'Élysée|Elysee|Elysee Palace
government|Matignon|hôtel Matignon
government|=FR:ministry:foreign|French Foreign Ministry|Quai d'Orsay|ministère français des Affaires étrangères|French foreign ministry
government|=FR:ministry:interior|French Interior Ministry|place Beauvau|ministère français de l'Intérieur|French interior ministry
government|=FR:ministry:finance|French Economy Ministry|Bercy
government|Downing Street|10 Downing Street|Number 10
government|=GB:ministry:foreign|Foreign Office
government|Duma|Douma
government|Knesset
government|Bundestag
government|Capitol Hill
military|UN peacekeepers|Casques bleus|casques bleus|Blue Helmets|U.N. peacekeepers
military|Tsahal|IDF|Israel Defense Forces|Israel Defence Forces
military|Wagner Group|groupe Wagner
military|US Army|U.S. Army|armée de terre américaine
military|US Navy|U.S. Navy|marine américaine|United States Navy
military|US Air Force|U.S. Air Force|armée de l'air américaine
military|US Marine Corps|Marine Corps|US Marines|U.S. Marines
military|Royal Navy|marine royale britannique
military|Royal Air Force|RAF
agency|AFP|Agence France-Presse|Agence France Presse
agency|AP|Associated Press|The Associated Press
agency|Reuters
agency|UPI|United Press International
agency|dpa|DPA|Deutsche Presse-Agentur
agency|ANSA
agency|EFE
agency|TASS|Tass|ITAR-TASS
agency|RIA Novosti|Ria Novosti
agency|Interfax
agency|Sputnik
agency|Xinhua|Xinhuanet|Chine nouvelle|Xinhua News Agency
agency|Yonhap|Yonhap News Agency
agency|KCNA|Korean Central News Agency|Agence centrale de presse nord-coréenne
agency|Kyodo|Kyodo News
agency|Anadolu|Agence Anadolu|Anadolu Agency
agency|IRNA
agency|PTI|Press Trust of India
agency|Ukrinform
agency|Belga
agency|ATS
agency|Press Association
agency|Bloomberg
organization|BBC
organization|CNN
organization|CBC
organization|NBC
organization|ABC
organization|CBS
organization|NPR
organization|RFI
organization|RTL
organization|TF1
organization|BFMTV|BFM-TV|BFM TV
organization|France Info|Franceinfo|franceinfo
organization|France Inter
organization|France 24
organization|Europe 1
organization|Radio-Canada
organization|Al Jazeera|Al-Jazira|Al-Jazeera|Al Jazira
organization|Le Monde
organization|Le Figaro|Figaro
organization|Libération
organization|Le Parisien
organization|Mediapart
organization|Les Échos|Les Echos
organization|Le Journal du dimanche|JDD
organization|Le Soir
organization|La Presse canadienne|Canadian Press|The Canadian Press
organization|La Presse
organization|Le Devoir
organization|The New York Times|New York Times
organization|The Washington Post|Washington Post
organization|The Wall Street Journal|Wall Street Journal
organization|The Guardian
organization|The Times
organization|Financial Times
organization|USA Today
organization|Los Angeles Times
organization|The Economist
organization|Der Spiegel
organization|El País
organization|Google
organization|Facebook
organization|X
organization|Twitter
organization|YouTube
organization|Apple
organization|Amazon
organization|Microsoft
organization|Telegram
organization|WhatsApp
organization|TikTok
organization|Truth Social
organization|CGT|Confédération générale du travail
organization|CFDT|Confédération française démocratique du travail
organization|FO|Force ouvrière
organization|CFTC
organization|CFE-CGC
organization|UNSA
organization|FSU
organization|Medef|MEDEF
organization|CNIL
organization|LFI|La France insoumise
organization|RN|Rassemblement national
organization|LR|Les Républicains
organization|PS|Parti socialiste
organization|PCF|Parti communiste français
organization|EELV|Europe Écologie-Les Verts
organization|GOP|Republican Party|Parti républicain
organization|Democratic Party|Parti démocrate
organization|CAQ|Coalition avenir Québec
organization|PQ|Parti québécois
organization|LREM|La République en marche
organization|SPD
organization|CDU
organization|AfD
organization|ANC|African National Congress|Congrès national africain
organization|PKK|Parti des travailleurs du Kurdistan|Kurdistan Workers' Party
organization|AKP
organization|FARC|Forces armées révolutionnaires de Colombie
organization|OLP|PLO|Organisation de libération de la Palestine|Palestine Liberation Organization
organization|Fatah
organization|Anglican Church|Église anglicane|Church of England
organization|Catholic Church|Église catholique|Roman Catholic Church
place|Middle East|Moyen-Orient|Proche-Orient|Mideast
place|Far East|Extrême-Orient
place|West|Occident|Occidentaux|monde occidental
place|Western Europe|Europe de l'Ouest|Europe occidentale
place|Eastern Europe|Europe de l'Est
place|Central Europe|Europe centrale
place|South Asia|Asie du Sud
place|Southeast Asia|South-East Asia|South East Asia|Asie du Sud-Est
place|East Asia|Asie de l'Est
place|Central Asia|Asie centrale
place|North Africa|Afrique du Nord
place|West Africa|Afrique de l'Ouest|Afrique occidentale
place|East Africa|Afrique de l'Est|Afrique orientale
place|Sub-Saharan Africa|Afrique subsaharienne
place|Sahel
place|Maghreb
place|Balkans
place|Caucasus|Caucase
place|Scandinavia|Scandinavie
place|Caribbean|Caraïbes
place|Latin America|Amérique latine
place|North America|Amérique du Nord
place|South America|Amérique du Sud
place|Central America|Amérique centrale
place|Asia-Pacific|Asie-Pacifique|Asia Pacific
place|Indo-Pacific|Indo-Pacifique
place|Europe
place|Asia|Asie
place|Africa|Afrique
place|Antarctica|Antarctique
place|Arctic|Arctique
place|Oceania|Océanie
place|Mediterranean|Méditerranée|Mediterranean Sea|mer Méditerranée
place|Black Sea|mer Noire
place|Red Sea|mer Rouge
place|Baltic Sea|mer Baltique|Baltique|Baltic
place|North Sea|mer du Nord
place|Atlantic|Atlantique|Atlantic Ocean|océan Atlantique
place|Pacific|Pacifique|Pacific Ocean|océan Pacifique
place|Indian Ocean|océan Indien
place|English Channel|Manche|Channel
place|Dunkirk|Dunkerque
place|Ostend|Ostende
place|Bruges|Brugge
place|Liège|Luik
place|Leuven|Louvain
place|Mechelen|Malines
place|Kortrijk|Courtrai
place|Ypres|Ieper
place|Namur|Namen
place|Lucerne|Luzern
place|Lake Geneva|lac Léman
place|Lake Constance|lac de Constance
place|Gothenburg|Göteborg
place|Wroclaw|Breslau|Wrocław
place|Prague|Praha
place|Aachen|Aix-la-Chapelle
place|Mainz|Mayence
place|Hanover|Hanovre
place|Regensburg|Ratisbonne
place|Marseille|Marseilles
place|Reims|Rheims
place|Bologna|Bologne
place|Padua|Padoue
place|Verona|Vérone
place|Mantua|Mantoue
place|Pisa|Pise
place|Siena|Sienne
place|Palermo|Palerme
place|Catania|Catane
place|Cordoba|Cordoue
place|Zaragoza|Saragosse
place|Castile|Castille
place|Majorca|Majorque
place|Thessaloniki|Salonique|Thessalonique
place|Corfu|Corfou
place|Aegean Sea|mer Égée|Aegean
place|Adriatic Sea|mer Adriatique|Adriatic|Adriatique
place|Ionian Sea|mer Ionienne
place|Caspian Sea|mer Caspienne
place|Sea of Azov|mer d'Azov
place|Dead Sea|mer Morte
place|Arabian Sea|mer d'Arabie|mer d'Oman
place|East China Sea|mer de Chine orientale
place|Yellow Sea|mer Jaune
place|Sea of Japan|mer du Japon
place|Barents Sea|mer de Barents
place|Irish Sea|mer d'Irlande
place|Celtic Sea|mer Celtique
place|Coral Sea|mer de Corail
place|Tasman Sea|mer de Tasman
place|Bay of Bengal|golfe du Bengale
place|Bay of Biscay|golfe de Gascogne
place|Gulf of Guinea|golfe de Guinée
place|Gulf of Aden|golfe d'Aden
place|Strait of Gibraltar|détroit de Gibraltar
place|Taiwan Strait|détroit de Taïwan
place|South Pacific|Pacifique Sud
place|North Pacific|Pacifique Nord
place|North Atlantic|Atlantique Nord
place|South Atlantic|Atlantique Sud
place|Rocky Mountains|montagnes Rocheuses|Rocheuses|Rockies
place|Urals|Oural|Ural Mountains
place|Carpathians|Carpates
place|High Atlas|Haut Atlas|High Atlas Mountains|Haut-Atlas
place|Atlas Mountains|montagnes de l'Atlas
place|Apennines|Apennins
place|Black Forest|Forêt-Noire
place|Thames|Tamise
place|Nile|Nil
place|Jordan River|Jourdain
place|Ganges|Gange
place|Yangtze|Yangzi|Yang-Tsé|Yangtsé
place|Amazon River|fleuve Amazone
place|Mount Everest|Everest|mont Everest
place|Mount Etna|Etna
place|Vesuvius|Vésuve
place|Negev|Néguev
place|Bethlehem|Bethléem
place|Nablus|Naplouse
place|Jenin|Jénine
place|Khan Younis|Khan Younès|Khan Yunis
place|Latakia|Lattaquié
place|Idlib|Idleb
place|Deir ez-Zor|Deir Ezzor
place|Palmyra|Palmyre
place|Erbil|Irbil
place|Fallujah|Falloujah|Falloudja
place|Najaf|Nadjaf
place|Karbala|Kerbala
place|Medina|Médine
place|Jeddah|Djeddah|Djedda
place|Hodeidah|Hodeïda
place|Antioch|Antioche
place|Ephesus|Éphèse
place|Luxor|Louxor
place|Aswan|Assouan
place|Sharm el-Sheikh|Charm el-Cheikh
place|Tobruk|Tobrouk
place|Fez|Fès
place|Tigray|Tigré
place|Port Sudan|Port-Soudan
place|French Guiana|Guyane|Guyane française
place|North Dakota|Dakota du Nord
place|Patagonia|Patagonie
place|Tierra del Fuego|Terre de Feu
place|Galapagos|îles Galápagos|Galápagos
place|Falkland Islands|îles Malouines|Malouines|Falklands
place|Yekaterinburg|Ekaterinbourg|Iekaterinbourg
place|Nizhny Novgorod|Nijni Novgorod
place|North Ossetia|Ossétie du Nord
place|South Ossetia|Ossétie du Sud
place|Mykolaiv|Mykolaïv|Nikolaev
place|Bucha|Boutcha
place|Chernihiv|Tchernihiv
place|Sumy|Soumy
place|Nanjing|Nankin
place|Macau|Macao
place|Manchuria|Mandchourie
place|Chennai|Madras
place|Bengaluru|Bangalore
place|Varanasi|Bénarès
place|Pondicherry|Pondichéry
place|Ho Chi Minh City|Hô Chi Minh-Ville|Saigon
place|Yangon|Rangoun
place|Dover|Douvres
place|Canterbury|Cantorbéry
place|French Riviera|Côte d'Azur
place|Pomerania|Poméranie
place|Silesia|Silésie
place|Transylvania|Transylvanie
place|Dalmatia|Dalmatie
place|Cappadocia|Cappadoce
place|Gaza|bande de Gaza|Gaza Strip
place|West Bank|Cisjordanie
place|Donbas|Donbass
place|Crimea|Crimée
place|Kashmir|Cachemire
place|Kurdistan
place|Tibet
place|Chechnya|Tchétchénie
place|Transnistria|Transnistrie
place|Nagorno-Karabakh|Haut-Karabakh|Haut-Karabagh
place|Silicon Valley
place|Wall Street
place|Alps|Alpes
place|Pyrenees|Pyrénées
place|Amazon rainforest|Amazonie
place|Sumatra
place|Java
place|Borneo|Bornéo
place|Bali
place|Siberia|Sibérie
place|Brittany|Bretagne
place|Normandy|Normandie
place|Bavaria|Bavière
place|Catalonia|Catalogne
place|England|Angleterre
place|Scotland|Écosse
place|Wales|Pays de Galles
place|Northern Ireland|Irlande du Nord
place|Corsica|Corse
place|Sicily|Sicile
place|Quebec|Québec
place|London|Londres
place|Geneva|Genève
place|Munich|München
place|Cologne|Köln
place|Frankfurt|Francfort
place|Hamburg|Hambourg
place|Milan|Milano
place|Turin|Torino
place|Venice|Venise
place|Florence|Firenze
place|Naples|Napoli
place|Barcelona|Barcelone
place|Seville|Séville
place|Lisbon|Lisbonne
place|Antwerp|Anvers
place|Krakow|Cracovie|Kraków
place|Gdansk|Gdańsk|Dantzig
place|Saint Petersburg|St. Petersburg|St Petersburg|Saint-Pétersbourg
place|Kharkiv|Kharkov
place|Odesa|Odessa
place|Lviv|Lvov
place|Mariupol|Marioupol
place|Kherson
place|Zaporizhzhia|Zaporijjia|Zaporijia|Zaporizhia
place|Luhansk|Lougansk|Lugansk
place|Donetsk
place|Bakhmut|Bakhmout
place|Dnipro|Dniepr
place|Kursk|Koursk
place|Belgorod
place|Rostov-on-Don|Rostov-sur-le-Don
place|Chernobyl|Tchernobyl
place|Istanbul
place|Aleppo|Alep
place|Mosul|Mossoul
place|Kirkuk|Kirkouk
place|Basra|Bassora
place|Tel Aviv|Tel-Aviv
place|Mecca|La Mecque
place|Alexandria|Alexandrie
place|Marrakesh|Marrakech
place|Casablanca
place|Mumbai|Bombay
place|Delhi
place|Kolkata|Calcutta
place|Canton|Guangzhou
place|Shanghai|Shanghaï
place|Fukushima
place|New York|New York City
place|Los Angeles
place|Chicago
place|Boston
place|San Francisco
place|Philadelphia|Philadelphie
place|New Orleans|La Nouvelle-Orléans
place|Rio de Janeiro
place|São Paulo|Sao Paulo
place|Canary Islands|Canaries|îles Canaries|the Canaries
place|Balearic Islands|Baléares|îles Baléares|Balearics
place|Channel Islands|îles Anglo-Normandes
place|West Indies|Antilles
place|Burgundy|Bourgogne
place|Picardy|Picardie
place|Flanders|Flandre|Flandres
place|Anatolia|Anatolie
place|Bengal|Bengale
place|Golan Heights|plateau du Golan|Golan
place|Sinai|Sinaï
place|Darfur|Darfour
place|Horn of Africa|Corne de l'Afrique
place|Southern Africa|Afrique australe
place|Newfoundland|Terre-Neuve
place|Suez Canal|canal de Suez
place|Panama Canal|canal de Panama
place|South China Sea|mer de Chine méridionale
place|Persian Gulf|golfe Persique
place|Gulf of Mexico|golfe du Mexique
place|Strait of Hormuz|détroit d'Ormuz
place|Bosphorus|Bosphore|détroit du Bosphore
place|Rhine|Rhin
place|Euphrates|Euphrate
place|Himalayas|Himalaya
place|Jakarta|Djakarta
place|Basel|Bâle
place|Genoa|Gênes
place|Ghent|Gand
place|Dresden|Dresde
place|Nuremberg|Nürnberg
place|Haifa|Haïfa
place|Tangier|Tanger
place|Cape Town|Le Cap
place|Timbuktu|Tombouctou
`;

/** Bodies and regions that articles in French and English name differently. */
export const institutions: readonly Institution[] = `${table.trim()}\n${mediaTable.trim()}\n${publicBodyTable.trim()}`
	.split('\n')
	.map(line => line.split('|'))
	.map(([kind, ...cells]) => {
		const names = cells.filter(cell => !cell.startsWith('='));
		return {key: cells[0]!, kind: kind as ActorKind, names};
	});

/** Folded acronyms of few letters that are read as words, and written like names: `Onu`. */
export const shortReadAcronyms: ReadonlySet<string> = words('onu');
