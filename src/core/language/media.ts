/**
 * kind | names in any language, the key first: agencies, newspapers, broadcasters and networks of note. Written from general
 * knowledge. Names that are everyday words stand here only with an article or another word that makes them a name.
 */
export const mediaTable = `
agency|AAP|Australian Associated Press
agency|Efe
agency|Agence Belga
agency|Keystone-ATS
agency|Antara
agency|Bernama
agency|WAM
agency|MENA|Middle East News Agency
agency|SANA
agency|Fars News Agency|agence Fars
agency|Tasnim
agency|ISNA
agency|APS|Algérie Presse Service
agency|TAP|Tunis Afrique Presse
agency|AllAfrica
agency|Inter Press Service
agency|Getty Images
organization|20 Minutes
organization|24 Heures
organization|60 Minutes
organization|La Croix
organization|L'Humanité
organization|L'Express
organization|Le Point
organization|L'Obs|Le Nouvel Observateur|Le Nouvel Obs
organization|Paris Match
organization|Le Canard enchaîné|Canard enchaîné
organization|Charlie Hebdo
organization|L'Équipe|L'Equipe
organization|La Tribune
organization|L'Opinion
organization|La Voix du Nord
organization|La Dépêche du Midi|La Dépêche
organization|Sud Ouest
organization|Ouest-France
organization|Le Télégramme
organization|La Provence
organization|Nice-Matin
organization|Var-Matin
organization|Midi Libre
organization|Le Dauphiné libéré
organization|Le Progrès
organization|L'Est républicain
organization|Le Républicain lorrain
organization|Dernières Nouvelles d'Alsace
organization|Le Courrier picard
organization|Paris-Normandie
organization|Presse Océan
organization|La Nouvelle République du Centre-Ouest|La Nouvelle République
organization|La Montagne
organization|Corse-Matin
organization|L'Indépendant
organization|Courrier international
organization|Le Monde diplomatique
organization|Télérama
organization|Valeurs actuelles
organization|Les Inrockuptibles
organization|Alternatives économiques
organization|StreetPress
organization|Rue89
organization|HuffPost|Huffington Post|The Huffington Post|Le HuffPost
organization|Konbini
organization|Politis
organization|La Libre Belgique|La Libre
organization|La Dernière Heure
organization|De Standaard
organization|RTBF
organization|RTL Info
organization|VRT
organization|Le Temps
organization|Tribune de Genève
organization|RTS
organization|Neue Zürcher Zeitung|NZZ
organization|Le Journal de Montréal
organization|La Tribune de Sherbrooke
organization|L'Actualité
organization|Le Quotidien d'Oran
organization|El Watan
organization|Jeune Afrique
organization|TV5 Monde|TV5Monde
organization|France Télévisions
organization|Radio France
organization|France 2
organization|France 3
organization|France 5
organization|France Bleu
organization|France Culture
organization|France Musique
organization|LCI
organization|CNews
organization|M6
organization|C8
organization|Canal+
organization|Arte
organization|RMC
organization|LCP
organization|Sud Radio
organization|Le Média
organization|Loopsider
organization|The Sunday Times|Sunday Times
organization|The Daily Telegraph|Daily Telegraph|The Telegraph|Sunday Telegraph
organization|Daily Mail|The Daily Mail|Mail on Sunday|MailOnline
organization|Daily Mirror|The Daily Mirror|Sunday Mirror
organization|Daily Express|The Daily Express
organization|Daily Star
organization|Evening Standard|The Evening Standard
organization|The Observer
organization|The Scotsman
organization|The Irish Times|Irish Times
organization|Irish Independent
organization|Belfast Telegraph
organization|Yorkshire Post
organization|Manchester Evening News
organization|News of the World
organization|New Statesman
organization|The Spectator
organization|Private Eye
organization|New Scientist
organization|The Lancet|Lancet
organization|New England Journal of Medicine
organization|British Medical Journal|BMJ
organization|Scientific American
organization|National Geographic
organization|Time magazine
organization|Newsweek
organization|The New Yorker|New Yorker
organization|Rolling Stone
organization|Vanity Fair
organization|Vogue
organization|Forbes
organization|Politico
organization|Axios
organization|ProPublica
organization|Vice News
organization|BuzzFeed|Buzzfeed|BuzzFeed News
organization|The Intercept
organization|The Daily Beast|Daily Beast
organization|Breitbart|Breitbart News
organization|Roll Call
organization|Chicago Tribune
organization|Chicago Sun-Times
organization|The Boston Globe|Boston Globe
organization|Philadelphia Inquirer|The Philadelphia Inquirer
organization|Miami Herald
organization|Houston Chronicle
organization|San Francisco Chronicle
organization|Seattle Times
organization|Denver Post
organization|Dallas Morning News
organization|Detroit Free Press
organization|Star Tribune
organization|Baltimore Sun|The Baltimore Sun
organization|New York Post
organization|New York Daily News
organization|Newsday
organization|Christian Science Monitor
organization|Globe and Mail|The Globe and Mail
organization|Toronto Star
organization|National Post
organization|The Sydney Morning Herald|Sydney Morning Herald
organization|The Australian
organization|New Zealand Herald
organization|The Hindu
organization|Times of India|The Times of India
organization|Hindustan Times
organization|Indian Express
organization|The Straits Times|Straits Times
organization|South China Morning Post
organization|Global Times
organization|People's Daily
organization|China Daily
organization|Japan Times
organization|Asahi Shimbun
organization|Yomiuri Shimbun
organization|Mainichi Shimbun
organization|Nikkei
organization|Chosun Ilbo
organization|Korea Herald
organization|Haaretz
organization|Jerusalem Post|The Jerusalem Post
organization|Times of Israel
organization|Yediot Aharonot|Yedioth Ahronoth
organization|Maariv
organization|Al-Ahram
organization|Al Arabiya|Al-Arabiya
organization|Asharq al-Awsat
organization|Hurriyet
organization|Daily Nation
organization|Mail & Guardian
organization|Süddeutsche Zeitung
organization|Frankfurter Allgemeine Zeitung|FAZ
organization|Die Zeit
organization|Die Welt
organization|Bild
organization|Handelsblatt
organization|Der Standard
organization|Corriere della Sera
organization|La Repubblica
organization|La Stampa
organization|Il Sole 24 Ore
organization|La Vanguardia
organization|El Mundo
organization|El Periódico
organization|ABC News
organization|CBS News
organization|NBC News
organization|MSNBC
organization|CNBC
organization|Fox News
organization|PBS
organization|C-SPAN
organization|HBO
organization|ESPN
organization|Netflix
organization|Disney
organization|ITV
organization|ITN
organization|Channel 4
organization|Sky News
organization|BBC News
organization|BBC World Service
organization|Deutsche Welle
organization|ARD
organization|ZDF
organization|RAI
organization|NHK
organization|CCTV
organization|CGTN
organization|Russia Today
organization|Voice of America|VOA
organization|Radio Free Europe|RFE/RL
organization|Radio Free Asia
organization|Novaya Gazeta|Novaïa Gazeta
organization|Kommersant
organization|Izvestia
organization|Pravda
organization|Meduza
organization|Kyiv Independent
organization|Ukraïnska Pravda|Ukrainska Pravda
organization|Nasha Niva
organization|Granma
organization|Folha de S.Paulo|Folha de São Paulo
organization|O Globo
organization|Clarín
organization|La Nación
organization|Dagens Nyheter
organization|Aftenposten
organization|Helsingin Sanomat
organization|Gazeta Wyborcza
organization|Wikipedia|Wikipédia
organization|WikiLeaks|Wikileaks
organization|Instagram
organization|LinkedIn
organization|Snapchat
organization|Reddit
organization|Mastodon
organization|Twitch
organization|Discord
`;
