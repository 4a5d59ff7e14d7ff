/** Persons and groups of persons. */
export const people = `
occupant <person | occupant/n | occupant/n
person | personne gens habitant individu résident âme quidam être_humain riverain | person people folk folks soul inhabitant resident individual humans human_being dweller
villager <person | villageois | villager townspeople
population <person | population | population
man <person | homme mec | man guy
woman <person | femme | woman
child <person | enfant gamin gosse mineur/n | child kid minor/n youngster
boy <child | garçon | boy
girl <child | fille fillette | girl
baby <child | bébé nourrisson nouveau-né | baby infant newborn
teenager <person | adolescent ado | teenager adolescent teen
young_person <person | jeune/n jeunesse | youth young_person young_people
adult <person | adulte majeur/n | adult
elderly <person | personne_âgée vieillard aîné/n vieux/n | elderly seniors senior_citizen elder
family | famille proche/n | family relatives a_relative
household | foyer ménage | household
couple | couple | couple
parent <person | parent | parent
mother <person | mère maman | mother mum mom
father <person | père papa | father dad
son <child | fils | son
daughter <child |  | daughter
brother <person | frère | brother
sister <person | sœur | sister
husband <person | mari époux | husband
wife <person | épouse | wife spouse
marry! | mariage marier épouser | marry marriage wedding
divorce! | divorce divorcer | divorce
friend <person | ami copain amie | friend
comrade <person | camarade compagnon compère acolyte/n | comrade brother-in-arms companion workmate crewmate teammate classmate schoolmate
colleague <person | collègue homologue confrère | colleague counterpart peer
tourist <customer | touriste vacancier | tourist holidaymaker holidayer holiday-maker vacationer
visitor <person | visiteur | visitor
guest <customer | hôte invité/n convive invité | guest
foreigner <person | étranger expatrié | foreigner foreign expatriate expat
local | local | local
immigrant <person | immigrant immigré | immigrant
minority | minorité | minority
community | communauté | community
group_people | groupement bande | gang band
society | société_civile | society
church | église | church
christian <person | chrétien catholique protestant | christian catholic protestant
muslim <person | musulman islam islamique | muslim islam islamic
jew <person | juif | jew jewish
priest <person | prêtre curé | priest clergyman
pope <person | pape | pope pontiff
religion | religion religieux culte | religion religious faith
believer <person | fidèle croyant paroissien | believer worshipper churchgoer parishioner
homosexual <person | homosexuel gay | gay homosexual
black_person | noir/n | black_people
human_right | droits_de_l'homme droit_de_l'homme droits_humains | human_rights
right | droit | right/n
freedom | liberté | freedom liberty
equality | égalité | equality
racism | racisme raciste | racism racist
discrimination! | discrimination discriminer | discrimination discriminate
hero | héros héroïsme héroïque héroïne | hero heroism heroic heroine
courage | courage courageux bravoure | courage bravery brave
honour | honneur honorer | honour honor
nation_people | peuple | nation_people
star <person | star vedette célébrité | star celebrity
survivor_of <person | miraculé | lone_survivor
entrepreneur <person | entrepreneur homme_d'affaires chef_d'entreprise | entrepreneur businessman businesswoman
engineer <person | ingénieur technicien | engineer technician
photographer <person | photographe | photographer
speaker_person <person | conférencier orateur | lecturer_public
heir <person | héritier | heir
suspect_person <person | suspect/n | suspect/n
criminal <person | criminel/n malfaiteur/n malfrat/n truand/n bandit/n gangster/n brigand/n voyou/n | criminal/n crook/n bandit/n gangster/n thug/n
trafficker <person | trafiquant/n passeur contrebandier | trafficker/n smuggler/n
spy_person <person | espion/n | spy/n
juror <person | juré/n | juror/n
diplomat <person | diplomate/n | diplomat/n
cyclist <person | cycliste/n | cyclist/n
fisherman <person | pêcheur/n | fisherman/n angler/n
trade_unionist <person | syndicaliste/n | unionist/n
militiaman <person | milicien/n | militiaman/n
cook_person <person | cuisinier/n | cook/n
sponsor! | parrainer sponsoriser mécène | sponsor
`;
