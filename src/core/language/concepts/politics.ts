/** Government, parliament, elections and laws. */
export const politics = `
government | gouvernement exécutif/n cabinet équipe_gouvernementale conseil_fédéral conseil_des_ministres | government administration cabinet executive_branch council_of_ministers federal_council
nationality <state | nationalité | nationality
state | état pays nation grande_puissance puissance_étrangère puissance_mondiale superpuissance | state country nation world_power major_power great_power foreign_power superpower
president <person | président présidence président_de_la_république chef_de_l'état chef_de_l'exécutif hôte_de_l'élysée locataire_de_l'élysée | president presidency head_of_state head_of_the_state
prime_minister <person | premier_ministre première_ministre matignon chef_du_gouvernement cheffe_du_gouvernement primature | prime_minister premier pm
chancellor <person | chancelier | chancellor
minister <person | ministre garde_des_sceaux ministère_de_tutelle | minister cabinet_member
ministry | ministère | ministry department
secretary <person | secrétaire secrétaire_d'état | secretary secretary_of_state
secretary_general <person | secrétaire_général | secretary_general secretary-general
leader <person | dirigeant leader chef_de_file chef numéro_un homme_fort président_du_parti patron_du_parti | leader chief head/n strongman party_boss
head_of_state <person | chef_d'état chefs_d'état | heads_of_state
head_of_government <person | chef_de_gouvernement cheffe_de_gouvernement chefs_de_gouvernement | head_of_government heads_of_government
king <person | roi monarque souverain | king monarch sovereign/n
queen <person | reine | queen
mayor <person | maire bourgmestre édile premier_magistrat mairesse premier_magistrat_de_la_ville | mayor
governor <person | gouverneur préfet wali préfète haut-commissaire | governor prefect
prefecture | préfecture sous-préfecture | prefecture
deputy <person | député parlementaire/n élu/n parlementaire conseiller_national membre_du_parlement membre_de_l'assemblée eurodéputé | deputy lawmaker mp parliamentarian legislator congressman congresswoman member_of_parliament elected_official representative/n mep assemblyman assemblywoman congressmember congressperson house_member member_of_congress backbencher
senator <person | sénateur sénatrice conseiller_aux_états | senator
councillor <person | conseiller_municipal conseiller_municipaux échevin conseiller_communal conseiller_général conseiller_départemental conseiller_régional adjoint_au_maire | councillor councilor council_member councilman councilwoman alderman
adviser <person | conseiller/n conseillère | adviser advisor counsellor aide/n
spokesman <person | porte-parole porte-voix | spokesman spokesperson spokeswoman press_secretary mouthpiece
ambassador <person | ambassadeur chef_de_mission représentant_permanent chargé_d'affaires ambassadrice | ambassador chargé_d'affaires permanent_representative high_commissioner
envoy <person | émissaire envoyé_spécial représentant_spécial négociateur_en_chef | envoy special_representative emissary
official <person | responsable/n fonctionnaire haut_responsable cadre_dirigeant | official
civil_servant <person | agent_public agent_de_l'état agent_du_service_public employé_de_l'état fonctionnaires_de_l'état | civil_servant public_servant
parliament | parlement assemblée assemblée_nationale hémicycle palais-bourbon chambre_basse knesset bundestag douma chambre_des_députés | parliament national_assembly legislature lower_house knesset bundestag duma
senate | sénat | senate
congress | congrès | congress
lower_house | chambre_des_représentants chambre_des_communes | house_of_representatives house_of_commons
committee | commission comité | committee commission panel subcommittee
party | parti formation_politique mouvement_politique | party
opposition | opposition opposant/n | opposition
majority | majorité | majority
coalition | coalition | coalition
left_wing | gauche gauchiste | left-wing left_wing leftist left-leaning
right_wing | droite droitier | right-wing right_wing rightist right-leaning conservative/a
far_right | extrême_droite extrême-droite ultra-droite ultradroite | far_right far-right hard_right hard-right ultra-right extreme_right
politician <person | homme_politique femme_politique politicien personnalité_politique responsable_politique classe_politique personnel_politique | politician statesman stateswoman political_figure political_leader
candidate <person | candidat candidature prétendant/n postulant tête_de_liste colistier briguer se_présenter_à_l'élection | candidate candidacy contender nominee hopeful/n frontrunner front-runner running_mate run_for_office run_for_president stand_for_election
constituency | circonscription canton_électoral district_électoral | constituency electoral_district congressional_district electorate_seat
election! | élection scrutin consultation_électorale rendez-vous_électoral passage_aux_urnes | election ballot go_to_the_polls polling_day
run_again! =candidate | briguer_un_second_mandat briguer_un_nouveau_mandat solliciter_un_second_mandat solliciter_un_nouveau_mandat | seek_re-election seek_reelection seek_a_second_term seek_another_term run_for_a_second_term run_for_re-election run_for_reelection stand_for_re-election
elect! =election | élire réélire réélection réélu élu/a | elect re-elect return_to_power re-election reelect reelection
vote! | voter vote suffrage voix se_rendre_aux_urnes aller_aux_urnes glisser_un_bulletin bulletin/n | vote cast_a_ballot cast_their_ballot ballot_paper voting
vote_for! <vote | |
vote_against! <vote | |
vote_margin! <vote | |
vote_needed! <vote | |
vote_short! <vote | |
vote_away! <vote | |
registered_voter <voter | inscrit/n électeur_inscrit | registered_voter eligible_voter registered_elector
active_voter <voter | |
voter <person | électeur votant corps_électoral électorat | voter electorate elector voting_public
turnout_vote! | participation_électorale taux_de_participation mobilisation_des_électeurs affluence_dans_les_bureaux_de_vote | voter_turnout turnout_at_the_polls
abstain! | abstenir abstention abstentionniste bouder_les_urnes bouder_le_scrutin s'abstenir | abstain abstention abstainer stay_away_from_the_polls shun_the_polls
referendum! | référendum plébiscite votation consultation_populaire | referendum plebiscite ballot_measure ballot_initiative
seat | siège mandat_de_député strapontin | seat
poll! | sondage sonder enquête_d'opinion baromètre_politique intention_de_vote | poll opinion_poll survey polling
campaign! | campagne | campaign electioneering on_the_stump campaigning
law | loi texte_de_loi législation législatif légiférer | law legislation statute act_of_parliament legislate
bill_law | projet_de_loi proposition_de_loi avant-projet_de_loi pjl ppl | bill draft_law draft_legislation
amendment | amendement sous-amendement | amendment amend
article_law | article_de_loi | article_of_law
constitution | constitution constitutionnel loi_fondamentale charte_fondamentale | constitution constitutional basic_law
constitutional_council | conseil_constitutionnel | constitutional_council constitutional_court
decree! | décret ordonnance arrêté/n décréter décret-loi | decree executive_order ordinance presidential_order edict by-law bylaw
reform! | réforme réformer refonte remanier chambouler refondre | reform overhaul revamp shake-up shakeup rework
policy | politique/n | policy
measure | mesure | measure
plan | plan projet programme | plan project programme program scheme
budget | budget budgétaire enveloppe | budget
pass_law! =approve | promulguer promulgation adopter adoption | enact enactment adopt adoption promulgate promulgation pass_into_law sign_into_law passage_of_the_bill passage_of_the_law
approve! | approuver approbation valider validation entériner avaliser ratifier ratification feu_vert donner_son_feu_vert donner_leur_feu_vert donner_le_feu_vert obtenir_le_feu_vert homologuer homologation agréer plébisciter ratifié donner_son_aval aval donner_son_accord | approve approval validate validation endorse ratify ratification green_light greenlight clear/v sign_off_on give_the_go-ahead go-ahead rubber-stamp rubber_stamp give_the_nod give_the_all-clear okay/v thumbs_up
reject! | rejeter rejet repousser_la_proposition retoquer opposer_une_fin_de_non_recevoir fin_de_non-recevoir débouter recaler retoqué éconduire écarter_la_demande rejeté | reject rejection turn_down rebuff throw_out strike_down vote_down spurn knock_back thumbs_down
veto! | veto | veto
repeal! | abroger abrogation révocation_de_la_loi | repeal abrogate revoke rescind strike_off_the_statute revocation
debate! | débat débattre empoignade passe_d'armes | debate
motion_censure! | motion_de_censure vote_de_défiance vote_de_confiance motion_de_défiance question_de_confiance | no-confidence_motion motion_of_no_confidence no-confidence_vote confidence_vote vote_of_no_confidence vote_of_confidence no_confidence censure_motion
dissolve! | dissoudre dissolution | dissolve dissolution
resign! | démissionner démission quitter_ses_fonctions rendre_son_tablier jeter_l'éponge démissionnaire se_démettre claquer_la_porte quitter_le_gouvernement quitter_son_poste remettre_sa_démission présenter_sa_démission donner_sa_démission rendre_sa_démission remettre_leur_démission présenter_leur_démission | resign resignation step_down quit_his_post quit_her_post quit_their_post quit_his_job quit_her_job quit_as quit_the_post quit_the_job hand_in_his_resignation hand_in_her_resignation tender_his_resignation tender_her_resignation stand_down stand_aside step_aside hand_in_his_notice bow_out
appoint! | nommer nomination désigner désignation propulser_à_la_tête porter_à_la_tête nommé prendre_la_tête prendre_les_rênes | appoint appointment nominate nomination name/v install_as anoint designate
dismiss! =dismiss | limoger limogeage révoquer révocation démettre destituer destitution évincer éviction débarquer_le mettre_à_la_porte relever_de_ses_fonctions démis_de_ses_fonctions relevé_de_ses_fonctions mise_à_l'écart congédier renvoyer_le_ministre écarter_du_pouvoir | dismiss dismissal oust ouster sack impeach impeachment remove_from_office relieve_of_his_duties relieve_of_her_duties relieve_of_their_duties remove_from_his_post remove_from_her_post remove_from_power show_the_door depose unseat topple
govern! | gouverner gouvernance gouvernant/n | govern governance
rule_power! | au_pouvoir parti_au_pouvoir | ruling_party
take_office! | prendre_ses_fonctions investir_président investiture prêter_serment prestation_de_serment entrer_en_fonction prise_de_fonction entrée_en_fonction passation_de_pouvoir passation_de_pouvoirs prendre_ses_quartiers | take_office inaugurate inauguration sworn_in swear_in swearing-in oath_of_office
tax | impôt taxe fiscalité fiscal prélèvement contribution_obligatoire redevance imposition tva cotisation impôts taxer | tax taxation levy duty/n vat taxman taxable excise surtax
subsidy! | subvention subventionner aide_publique aides_publiques subside subventionné | subsidy subsidise subsidize state_aid government_grant
debt | dette endettement endetté surendettement s'endetter | debt indebted indebtedness liability borrowings
deficit | déficit trou_budgétaire | deficit shortfall in_the_red
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
