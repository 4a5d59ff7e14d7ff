/** Persons and groups of persons. */
export const people = `
occupant <person | occupant/n | occupant/n
person | personne gens habitant individu résident âme quidam être_humain riverain particulier/n citoyenneté_de mortel/n quiconque résidant résidante administré/n passant_de | person people folk folks soul inhabitant resident individual humans human_being dweller humankind local_resident mortal_being townsfolk passer-by_who
villager <person | villageois habitants_du_village | villager townspeople
population <person | population démographie démographique populace | population populace populations demography demographic
man <person | homme mec homme_âgé monsieur type_de_personne sexagénaire quadragénaire quinquagénaire trentenaire septuagénaire octogénaire bonhomme mâle/n | man guy bloke gentleman chap fella male/n lad
woman <person | femme dame femmes demoiselle féminin/a | woman lady female/n ladies
child <person | enfant gamin gosse mineur/n bambino mioche marmot môme progéniture enfance_en | child kid minor/n youngster kiddie juvenile/n kids under-age underage offspring
boy <child | garçon garçonnet | boy schoolboy_aged little_boy
girl <child | fille fillette jeune_fille petite_fille | girl schoolgirl_aged little_girl
baby <child | bébé nourrisson nouveau-né bébés poupon nouveau_né prématuré/n | baby infant newborn babies newborn_baby preemie
teenager <person | adolescent ado jeune_homme pré-adolescent préadolescent | teenager adolescent teen teenage adolescence teens tween
young_person <person | jeune/n jeunesse jeunes_gens juvénile/n jeune_adulte | youth young_person young_people young_adult youngsters
adult <person | adulte majeur/n âge_adulte grande_personne personnes_majeures | adult grown-up grownup adulthood
elderly <person | personne_âgée vieillard aîné/n vieux/n personnes_âgées aînés seniors senior/n ancien/n troisième_âge nonagénaire centenaire/n vieille_dame ancêtre_de | elderly seniors senior_citizen elder old_people older_people elderly_people old_man old_woman aged_people nonagenarian octogenarian centenarian oap
family | famille proche/n famille_proche parenté familial parent_proche êtres_chers proches membre_de_la_famille entourage | family relatives a_relative next_of_kin kin loved_one loved_ones kinsfolk family_member relative/n
household | foyer ménage ménages familles_du | household households
couple | couple conjoints | couple married_couple
parent <person | parent parental parentalité | parent parental parenthood mums_and_dads
mother <person | mère maman maternel mères mère_de_famille maternité_de | mother mum mom motherhood maternal mum-of-two mother-of-two mummy
father <person | père papa paternel père_de_famille paternité | father dad fatherhood paternal dad-of-two father-of-two daddy
son <child | fils fiston beau-fils | son stepson
daughter <child | | daughter
brother <person | frère frangin cadet/n demi-frère frère_cadet | brother half-brother stepbrother sibling
sister <person | sœur frangine demi-sœur sœur_cadette | sister half-sister stepsister
husband <person | mari époux concubin compagnon_de_la_victime ex-mari | husband spouse_who partner_of ex-husband
wife <person | épouse conjointe concubine femme_du ex-femme ex-épouse compagne | wife spouse ex-wife widow_to_be
marry! | mariage marier épouser se_marier marié/n noce noces mariée nuptial union_civile fiançailles se_fiancer fiancé | marry marriage wedding wed bride bridegroom groom nuptials newlywed tie_the_knot fiance fiancee engaged_to
divorce! | divorce divorcer se_séparer séparation_du_couple divorcé | divorce divorcee split_from_her split_from_his
friend <person | ami copain amie pote amitié amical meilleur_ami | friend pal mate/n buddy friendship chum
comrade <person | camarade compagnon compère acolyte/n compagnon_d'armes frère_d'armes compagnon_de_route équipier coéquipier partenaire_de condisciple camarade_de_classe compagnon_de_cellule | comrade brother-in-arms companion workmate crewmate teammate classmate schoolmate comrade-in-arms fellow_soldier cellmate cell-mate roommate shipmate fellow_student fellow_prisoner
colleague <person | collègue homologue confrère confrères consœur collègue_de_travail | colleague counterpart peer co-worker coworker fellow_worker
tourist <customer | touriste vacancier estivant voyagiste villégiateur croisiériste excursionniste globe-trotter | tourist holidaymaker holidayer holiday-maker vacationer sightseer tripper day-tripper vacationist holidaying
visitor <person | visiteur visiteuse | visitor visitors
guest <customer | hôte invité/n convive invité invités hôtes | guest invitee houseguest
foreigner <person | étranger expatrié ressortissant_étranger étrangers expat non-résident ressortissants_étrangers | foreigner foreign expatriate expat foreign_national non-national overseas_visitor foreign_citizen
local | local | local
immigrant <person | immigrant immigré nouvel_arrivant travailleur_clandestin clandestin/n | immigrant newcomer incomer
minority | minorité minoritaire | minority ethnic_minority
community | communauté communautaire collectivité | community communal
group_people | groupement bande groupe_de_personnes clan clique horde foule_de_gens meute_de | gang band clique bunch_of clan crew_of_thieves group_of_people mob/n
society | société_civile sociétal | society civil_society societal
church | église ecclésiastique église_catholique clergé diocèse | church clergy ecclesiastical diocese parish
christian <person | chrétien catholique protestant chrétienté évangélique anglican orthodoxe/n luthérien baptiste copte | christian catholic protestant christianity evangelical anglican lutheran methodist baptist coptic presbyterian
muslim <person | musulman islam islamique sunnite chiite alaouite soufi mahométan | muslim islam islamic sunni shiite shia shi'ite sufi alawite islamic_community
jew <person | juif judaïsme israélite hébraïque | jew jewish judaism hebrew
priest <person | prêtre curé cardinal/n abbé vicaire clerc prélat aumônier ecclésiastique/n père_blanc religieux/n | priest clergyman cardinal/n vicar cleric chaplain prelate reverend parson
pope <person | pape souverain_pontife saint-père pontifical évêque_de_rome | pope pontiff holy_father papal papacy
religion | religion religieux culte confession_religieuse foi spirituel croyance confessionnel | religion religious faith creed spiritual denomination religiosity
believer <person | fidèle croyant paroissien pratiquant ouailles croyants congrégation pénitent | believer worshipper churchgoer parishioner faithful congregation congregant devotee
homosexual <person | homosexuel gay lesbienne homosexualité lgbt homo/n bisexuel lgbtq | gay homosexual lesbian homosexuality lgbt lgbtq same-sex bisexual
black_person | noir/n afro-américain noirs | black_people african-american african_american black_community
human_right | droits_de_l'homme droit_de_l'homme droits_humains droits_fondamentaux droits_de_la_personne libertés_fondamentales | human_rights fundamental_rights basic_rights human-rights fundamental_freedoms
right | droit droits | right/n entitlement entitled
freedom | liberté libertés liberté_d'expression | freedom liberty liberties freedom_of_speech free_speech freedom_of_expression
equality | égalité égalité_des_chances parité_hommes-femmes parité | equality gender_parity parity
racism | racisme raciste xénophobie xénophobe antisémitisme antisémite racial suprémaciste haine_raciale islamophobie | racism racist xenophobia xenophobic anti-semitism antisemitism anti-semitic antisemitic racial bigotry supremacist white_supremacist islamophobia racially
discrimination! | discrimination discriminer discriminatoire inégalité_de_traitement ségrégation | discrimination discriminate discriminatory segregation unequal_treatment
hero | héros héroïsme héroïque héroïne héroïquement sauveur | hero heroism heroic heroine heroically saviour savior heroics
courage | courage courageux bravoure courageusement vaillance vaillant cran sang-froid | courage bravery brave courageous bravely valour valor gallantry guts grit valiant
honour | honneur honorer | honour honor honourable honorable
nation_people | peuple | nation_people
star <person | star vedette célébrité célébrités tête_d'affiche people/n idole personnalité_de_la_télévision gloire_du vip | star celebrity celeb superstar idol headliner household_name tv_personality
survivor_of <person | miraculé | lone_survivor
entrepreneur <person | entrepreneur homme_d'affaires chef_d'entreprise femme_d'affaires homme_d'affaire magnat industriel/n chef_d'entreprises créateur_d'entreprise start-upper milliardaire_de self-made-man | entrepreneur businessman businesswoman tycoon magnate mogul business_owner founder_of_the_company business_leader
engineer <person | ingénieur technicien ingénierie | engineer technician engineering
photographer <person | photographe photojournaliste reporter-photographe cadreur caméraman paparazzi photoreporter | photographer photojournalist cameraman paparazzo camera_operator
speaker_person <person | conférencier orateur intervenant/n | lecturer_public keynote_speaker orator
heir <person | héritier légataire dauphin_de héritière | heir heiress beneficiary_of_the_will
suspect_person <person | suspect/n suspects auteur_présumé_des homme_soupçonné | suspect/n suspects alleged_perpetrator_of person_of_interest
criminal <person | criminel/n malfaiteur/n malfrat/n truand/n bandit/n gangster/n brigand/n voyou/n délinquant auteur_des_faits fauteur_de_troubles hors-la-loi/n pègre récidiviste forban caïd casseur racaille voleurs meurtrier/n | criminal/n crook/n bandit/n gangster/n thug/n offender felon mugger culprit hoodlum mobster wrongdoer lawbreaker repeat_offender hooligan
trafficker <person | trafiquant/n passeur contrebandier dealer/n trafiquante passeur_de_migrants revendeur_de_drogue baron_de_la_drogue narco | trafficker/n smuggler/n drug_dealer drug_trafficker people_smuggler drug_lord human_trafficker drug_smuggler drug_baron coyote_smuggler
spy_person <person | espion/n espionne taupe agent_de_renseignement barbouze | spy/n mole/n spies intelligence_agent
juror <person | juré/n jurés jury_populaire membre_du_jury | juror/n jurors jury_member member_of_the_jury
diplomat <person | diplomate/n ambassadeur_de attaché_militaire diplomates | diplomat/n charge_d'affaires attache
cyclist <person | cycliste/n coureur_cycliste vététiste conducteur_de_vélo cyclotouriste | cyclist/n bicyclist cycler mountain_biker
fisherman <person | pêcheur/n marin-pêcheur patron_pêcheur pêcheur_à_la_ligne | fisherman/n angler/n fishermen fisher trawlerman
trade_unionist <person | syndicaliste/n dirigeant_syndical responsable_syndical délégué_syndical représentant_syndical leader_syndical cégétiste | unionist/n union_leader union_representative union_boss union_official trade_union_leader union_member
militiaman <person | milicien/n combattant_de_la_milice membre_de_la_milice milices | militiaman/n militia_member paramilitaries militia_fighter
cook_person <person | cuisinier/n chef_cuisinier chef_étoilé marmiton restaurateur/n chef_de_cuisine | cook/n chef restaurateur sous-chef
sponsor! | parrainer sponsoriser mécène commanditaire parrainage sponsor partenariat_commercial | sponsor patronage backer
uncle <family | oncle tonton | uncle
aunt <family | tante tata | aunt auntie
cousin <family | cousin cousine | cousin
nephew <family | neveu nièce | nephew niece
grandchild <child | petit-fils petite-fille petits-enfants | grandson granddaughter grandchild grandchildren
in_law <family | gendre beau-père belle-mère beau-frère belle-sœur belle-fille beau-parent | son-in-law father-in-law mother-in-law brother-in-law sister-in-law daughter-in-law in-laws stepfather stepmother
partner_in_life <person | petit_ami petite_amie petit_copain petite_copine | boyfriend girlfriend live-in_partner sweetheart
babysitter <person | nounou baby-sitter assistante_maternelle gardienne_d'enfants | nanny babysitter childminder
stranger | inconnu/n | stranger
dissident <person | dissident | dissident
expatriate_community | diaspora communauté_expatriée | diaspora
homeless_person <person | clochard | vagrant homeless_man homeless_people homeless_woman
indigenous <person | autochtone indigène amérindien peuple_autochtone | indigenous aboriginal native_people first_nations native_american
roma <person | rom tsigane gitan gens_du_voyage manouche | roma gypsy traveller_community
slave <person | esclave esclavage | slave slavery
disabled_person <person | personne_handicapée invalide | disabled_person disabled_people wheelchair_user
amateur <person | amateur | amateur
name_given | prénom surnom pseudonyme alias | nickname alias pseudonym first_name surname
`;
