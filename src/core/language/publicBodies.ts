/**
 * kind | names in any language, the key first: companies whose names end in a genitive or are otherwise cut wrong, parties,
 * charities, armed groups, seats of government that stand for it, and the smaller international and national bodies. Written
 * from general knowledge.
 */
export const publicBodyTable = `
organization|McDonald's
organization|Moody's
organization|Sotheby's
organization|Christie's
organization|Sainsbury's
organization|Lloyd's|Lloyd's of London
organization|Macy's
organization|Kellogg's
organization|Domino's
organization|Wendy's
organization|Levi's
organization|Lowe's
organization|Kohl's
organization|Dunkin'
organization|Ben & Jerry's
organization|Marks & Spencer|M&S
organization|Standard & Poor's
organization|Johnson & Johnson
organization|Procter & Gamble
organization|AT&T
organization|H&M
organization|PwC|PricewaterhouseCoopers
organization|EY|Ernst & Young
organization|KPMG
organization|Deloitte
organization|IBM
organization|HP|Hewlett-Packard
organization|Meta Platforms|Meta
organization|Tesla
organization|Boeing
organization|Airbus
organization|Walmart|Wal-Mart
organization|Volkswagen
organization|Toyota
organization|Samsung
organization|Sony
organization|Nokia
organization|EDF|Électricité de France
organization|Engie
organization|Orange
organization|Bouygues
organization|Vivendi
organization|Danone
organization|L'Oréal
organization|LVMH
organization|Kering
organization|Carrefour
organization|Auchan
organization|Renault
organization|Peugeot
organization|Michelin
organization|Alstom
organization|Thales
organization|Dassault Aviation
organization|Safran
organization|Sanofi
organization|Air France
organization|Air France-KLM
organization|BNP Paribas
organization|Société générale
organization|Crédit agricole
organization|Crédit mutuel
organization|La Poste
organization|Pôle emploi
organization|France Travail
organization|Sécurité sociale
organization|Assurance maladie
organization|Caisse des dépôts
organization|Sciences Po
government|Défenseur des droits
government|Conseil constitutionnel
government|Conseil d'État
government|Cour des comptes
government|HM Treasury
government|HM Revenue and Customs|HM Revenue & Customs|HMRC
government|=GB:ministry:interior|Home Office
government|Cabinet Office
government|Whitehall
government|Westminster
government|Holyrood
government|Stormont
government|Senedd
government|House of Commons|Chambre des communes
government|House of Lords|Chambre des lords
government|Oval Office|Bureau ovale
government|Foggy Bottom
government|Hôtel de Lassay
government|Palais-Bourbon|Palais Bourbon
government|Palais du Luxembourg
government|Place Vendôme
government|Palazzo Chigi
government|Casa Rosada
government|Miraflores
government|Planalto
government|Zhongnanhai
government|Blue House
government|Kantei
organization|NHS|National Health Service
organization|Conservative Party
organization|Liberal Democrats|Lib Dems|Libéraux-démocrates
organization|SNP|Scottish National Party
organization|Plaid Cymru
organization|DUP|Democratic Unionist Party
organization|Sinn Fein|Sinn Féin
organization|SDLP
organization|UKIP
organization|Reform UK
organization|Fine Gael
organization|Fianna Fáil|Fianna Fail
organization|Tea Party
organization|Likud
organization|BJP|Bharatiya Janata Party
organization|Kuomintang
organization|Podemos
organization|PSOE
organization|Partido Popular
organization|Lega
organization|Forza Italia
organization|Fratelli d'Italia
organization|Mouvement 5 étoiles|Five Star Movement
organization|Fidesz
organization|Syriza
organization|MoDem
organization|UDI
organization|UMP
organization|Europe Écologie
organization|La République en Marche|En Marche
organization|Nouveau Front populaire|NFP
organization|Nupes|NUPES
organization|Front national|FN
organization|Reconquête
organization|NPA|Nouveau Parti anticapitaliste
organization|Lutte ouvrière
organization|Bloc québécois
organization|Québec solidaire
organization|NPD
organization|gilets jaunes
organization|Boko Haram
organization|Al-Shabaab|al-Shabaab|Al-Chabab|Shebab|shebab
organization|AQMI|AQIM
organization|Aqpa|AQAP
organization|Jabhat al-Nosra|al-Nusra Front
organization|Lashkar-e-Taiba
organization|Jaish-e-Mohammed
organization|IRA|Irish Republican Army
organization|ELN
organization|M23
organization|LTTE|Tamil Tigers|Tigres tamouls
organization|Muslim Brotherhood|Frères musulmans
organization|Ku Klux Klan
organization|Proud Boys
organization|Oath Keepers
organization|Black Lives Matter
organization|Extinction Rebellion
organization|Just Stop Oil
organization|Last Generation|Dernière Rénovation|Letzte Generation
organization|Louvre|musée du Louvre|Louvre Museum
organization|Musée d'Orsay|musée d'Orsay|Orsay Museum
organization|Emmaüs|Emmaus
organization|Secours catholique
organization|Secours populaire
organization|Restos du cœur|Restos du coeur
organization|Cimade
organization|Gisti
organization|Attac
organization|SOS Méditerranée
organization|SOS Racisme
organization|Licra
organization|Ligue des droits de l'homme|LDH
organization|FIDH
organization|Caritas
organization|Care International
organization|Christian Aid
organization|World Vision
organization|Mercy Corps
organization|Islamic Relief
organization|International Rescue Committee
organization|Norwegian Refugee Council
organization|Danish Refugee Council
organization|Handicap International
organization|Transparency International
organization|Friends of the Earth|Les Amis de la Terre
organization|Sierra Club
organization|NAACP
organization|ACLU|American Civil Liberties Union
organization|NRA|National Rifle Association
organization|AFL-CIO
organization|UAW|United Auto Workers
organization|Teamsters
organization|TUC|Trades Union Congress
organization|UNFPA
organization|UN Women|ONU Femmes
organization|UNODC|ONUDC
organization|UNIDO|ONUDI
organization|UNCTAD|CNUCED
organization|UN-Habitat|ONU-Habitat
organization|IFAD|FIDA
organization|ICAO|OACI
organization|IMO|OMI
organization|ITU|UIT
organization|WIPO|OMPI
organization|UNWTO
organization|OHCHR
organization|UNITAR
organization|OPCW|OIAC
organization|CTBTO
organization|ADB|Asian Development Bank|Banque asiatique de développement
organization|AfDB|African Development Bank|Banque africaine de développement
organization|EBRD|BERD
organization|AIIB
organization|FATF|GAFI
organization|APEC
organization|SADC
organization|IGAD
organization|CEMAC
organization|UEMOA
organization|SCO|OCS
organization|CSTO|OTSC
organization|Gulf Cooperation Council|Conseil de coopération du Golfe
organization|Organisation of Islamic Cooperation|OIC|OCI
organization|Organization of American States|OAS|OEA
organization|CELAC
organization|Francophonie|OIF
organization|Eurojust
organization|EPPO
organization|OLAF
organization|EASA
organization|EFSA
organization|Euratom
organization|CERN
organization|ITER
organization|World Economic Forum|Forum économique mondial
organization|World Athletics
organization|FINA
organization|ATP
organization|WTA
organization|NBA
organization|NFL
organization|MLB
organization|NHL
organization|FIFPro
organization|CONMEBOL
agency|GCHQ
agency|DEA|Drug Enforcement Administration
agency|ATF
agency|TSA
agency|FAA|Federal Aviation Administration
agency|NTSB|National Transportation Safety Board
agency|EPA|Environmental Protection Agency
agency|FTC|Federal Trade Commission
agency|FCC|Federal Communications Commission
agency|NIH|National Institutes of Health
agency|IRS|Internal Revenue Service
agency|USAID
agency|Homeland Security
agency|SVR
agency|BND
agency|BKA
agency|Shin Bet|Shin Beth
agency|Mukhabarat
agency|Roscosmos
agency|JAXA
agency|ISRO
agency|Met Office
agency|Météo-France|Météo France
agency|Santé publique France
agency|Ofcom
agency|Ofsted
agency|Ofgem
agency|Arcom
agency|Arcep
agency|Ademe
agency|CNRS
agency|Inserm|INSERM
agency|Inrae
agency|CEA
agency|Cnes|CNES
agency|IGPN
agency|IGGN
agency|BEA
agency|Viginum
agency|Tracfin
agency|Ofpra|OFPRA
agency|Robert Koch Institute|Institut Robert Koch|RKI
military|Revolutionary Guards|Gardiens de la révolution|Islamic Revolutionary Guard Corps|IRGC
military|Quds Force|Force Al-Qods
military|Red Army|Armée rouge
military|Marine nationale
military|People's Liberation Army|Armée populaire de libération
military|Janjaweed
military|Légion étrangère|French Foreign Legion
military|GIGN
military|Navy SEALs
organization|Tories
organization|Labour Party
organization|TotalEnergies
agency|Immigration and Customs Enforcement
agency|Saudi Press Agency
agency|Maghreb Arabe Presse
`;
