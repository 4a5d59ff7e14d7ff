/** Government, parliament, elections and laws. */
export const politics = `
government | gouvernement exécutif/n cabinet | government administration cabinet
nationality <state | nationalité | nationality
state | état pays nation grande_puissance puissance_étrangère puissance_mondiale superpuissance | state country nation world_power major_power great_power foreign_power superpower
president <person | président présidence président_de_la_république chef_de_l'état | president presidency head_of_state
prime_minister <person | premier_ministre première_ministre matignon | prime_minister premier
chancellor <person | chancelier | chancellor
minister <person | ministre | minister
ministry | ministère | ministry department
secretary <person | secrétaire secrétaire_d'état | secretary secretary_of_state
secretary_general <person | secrétaire_général | secretary_general secretary-general
leader <person | dirigeant leader chef_de_file chef | leader chief head/n
head_of_state <person | chef_d'état chefs_d'état | heads_of_state
head_of_government <person | chef_de_gouvernement | head_of_government
king <person | roi monarque souverain | king monarch
queen <person | reine | queen
mayor <person | maire bourgmestre | mayor
governor <person | gouverneur préfet | governor prefect
prefecture | préfecture | prefecture
deputy <person | député parlementaire/n élu/n | deputy lawmaker mp parliamentarian legislator congressman congresswoman member_of_parliament elected_official
senator <person | sénateur | senator
councillor <person | conseiller_municipal | councillor councilor
adviser <person | conseiller/n | adviser advisor counsellor
spokesman <person | porte-parole | spokesman spokesperson spokeswoman
ambassador <person | ambassadeur | ambassador
envoy <person | émissaire envoyé_spécial | envoy
official <person | responsable/n fonctionnaire haut_responsable cadre_dirigeant | official
civil_servant <person | agent_public agent_de_l'état | civil_servant public_servant
parliament | parlement assemblée assemblée_nationale | parliament national_assembly legislature
senate | sénat | senate
congress | congrès | congress
lower_house | chambre_des_représentants chambre_des_communes | house_of_representatives house_of_commons
committee | commission comité | committee commission panel
party | parti formation_politique | party
opposition | opposition | opposition
majority | majorité | majority
coalition | coalition | coalition
left_wing | gauche | left-wing left_wing
right_wing | droite | right-wing right_wing
far_right | extrême_droite extrême-droite | far_right far-right
politician <person | homme_politique femme_politique politicien | politician
candidate <person | candidat candidature | candidate candidacy contender
constituency | circonscription | constituency electoral_district
election! | élection scrutin | election ballot
elect! =election | élire réélire réélection | elect re-elect
vote! | voter vote suffrage voix | vote
vote_for! <vote | |
vote_against! <vote | |
vote_margin! <vote | |
vote_needed! <vote | |
vote_short! <vote | |
vote_away! <vote | |
registered_voter <voter | inscrit/n électeur_inscrit | registered_voter eligible_voter registered_elector
active_voter <voter | |
voter <person | électeur votant | voter electorate elector
turnout_vote! | participation_électorale taux_de_participation | voter_turnout
abstain! | abstenir abstention abstentionniste | abstain abstention abstainer
referendum! | référendum plébiscite | referendum plebiscite
seat | siège | seat
poll! | sondage sonder | poll opinion_poll survey
campaign! | campagne | campaign
law | loi texte_de_loi législation | law legislation
bill_law | projet_de_loi proposition_de_loi | bill draft_law
amendment | amendement | amendment amend
article_law | article_de_loi | article_of_law
constitution | constitution constitutionnel | constitution constitutional
constitutional_council | conseil_constitutionnel | constitutional_council constitutional_court
decree! | décret ordonnance arrêté/n décréter | decree executive_order ordinance
reform! | réforme réformer refonte | reform overhaul revamp
policy | politique/n | policy
measure | mesure | measure
plan | plan projet programme | plan project programme program scheme
budget | budget budgétaire enveloppe | budget
pass_law! =approve | promulguer promulgation adopter adoption | enact enactment adopt adoption promulgate promulgation
approve! | approuver approbation valider validation entériner avaliser ratifier ratification feu_vert donner_son_feu_vert | approve approval validate validation endorse ratify ratification green_light greenlight clear/v
reject! | rejeter rejet repousser_la_proposition retoquer | reject rejection turn_down
veto! | veto | veto
repeal! | abroger abrogation | repeal abrogate
debate! | débat débattre | debate
motion_censure! | motion_de_censure | no-confidence_motion motion_of_no_confidence no-confidence_vote confidence_vote
dissolve! | dissoudre dissolution | dissolve dissolution
resign! | démissionner démission quitter_ses_fonctions | resign resignation step_down quit_his_post
appoint! | nommer nomination désigner désignation | appoint appointment nominate nomination name/v
dismiss! =dismiss | limoger limogeage révoquer révocation démettre destituer destitution évincer éviction | dismiss dismissal oust ouster sack impeach impeachment remove_from_office
govern! | gouverner gouvernance | govern governance
rule_power! | au_pouvoir parti_au_pouvoir | ruling_party
take_office! | prendre_ses_fonctions investir_président investiture | take_office inaugurate inauguration sworn_in
tax | impôt taxe fiscalité fiscal prélèvement | tax taxation levy
subsidy! | subvention subventionner | subsidy subsidise subsidize
debt | dette endettement | debt
deficit | déficit | deficit
public_service | service_public fonction_publique | public_service civil_service
citizen <person | citoyen concitoyen ressortissant compatriote | citizen national/n compatriot fellow_citizen countryman
democracy | démocratie démocratique | democracy democratic
corruption! | corruption corrompre pot-de-vin | corruption bribery bribe
scandal | scandale affaire controverse polémique | scandal affair controversy row
conflict_of_interest | conflit_d'intérêt conflit_d'intérêts | conflict_of_interest conflict_of_interests
ethics | éthique déontologie | ethics
resolution | résolution | resolution
emergency_rule! | loi_martiale couvre-feu | martial_law curfew
census! | recensement recenser dénombrer décompte dénombrement | census tally
border | frontière frontalier | border frontier
region | région province territoire département/n | region province territory
municipality | commune municipalité mairie | municipality town_hall city_council
regime | régime | regime
independence | indépendance | independence
regulate! | réguler réglementer règlement réglementation régulation | regulate regulation rule/n
ban! | interdire interdiction prohiber bannir | ban prohibit prohibition outlaw
allow! | autoriser autorisation permettre permis licence | allow authorise authorize authorisation authorization permit license
require! | obliger obligation exiger_que imposer contraindre | require requirement oblige obligation mandate compel impose
restrict! | restreindre restriction limiter limitation | restrict restriction limit
lift! | lever | lift
delay! | retarder retard | delay
suspend! | suspendre suspension | suspend suspension
cancel! | annuler annulation déprogrammer déprogrammation | cancel cancellation scrap call_off shelve abort
extend! | prolonger prolongation étendre extension | extend extension prolong
pension | retraite pension | pension retirement
retirement_age | âge_de_départ âge_légal départ_à_la_retraite âge_de_la_retraite | retirement_age pension_age
`;
