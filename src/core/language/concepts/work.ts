/** Jobs, unions, strikes and protest. */
export const work = `
hire! =hired | embaucher embauche recruter recrutement engager_des créer_des_emplois création_d'emplois embauché recruteur recruteuse offre_d'emploi prendre_sous_contrat renforcer_les_effectifs | hire hiring recruit recruitment recruiter take_on_worker take_on_staff bring_on_board
lay_off! =laid_off | licencier licenciement suppression_de_postes suppression_de_poste suppression_d'emplois suppression_d'emploi supprimer_des_postes poste_en_moins emploi_en_moins poste_de_moins emploi_de_moins plan_social plan_de_départs perdre_leur_emploi perdre_son_emploi licencié dégraissage rupture_conventionnelle plan_de_départs_volontaires plan_de_sauvegarde_de_l'emploi mettre_au_chômage remercier_des_salariés départs_contraints sabrer_dans_les_effectifs tailler_dans_les_effectifs | lay_off layoff lose_their_jobs lose_their_job lose_his_job lose_her_job redundancy redundant make_redundant fire/v job_cut cut_jobs lay-off laid-off let_workers_go let_go_of_worker pink_slip downsize downsizing retrenchment retrench sack_worker cut_its_workforce cut_their_workforce severance give_the_sack out_of_a_job lose_her_livelihood
miner <worker | mineur_de_fond gueule_noire | miner mineworker coalminer
job | emploi poste boulot gagne-pain | job post position vacancy
employ! =employed | employer/v compter_dans_ses_rangs | on_the_payroll on_its_payroll give_employment_to give_work_to employ
unemployed <person | chômeur demandeur_d'emploi sans-emploi sans_emploi demandeuse_d'emploi au_chômage | unemployed jobless jobseeker out_of_work out-of-work job_seeker
unemployment | chômage sous-emploi assurance-chômage | unemployment joblessness
worker <person | salarié travailleur ouvrier employé personnel main-d'œuvre ouvrière employée salariée travailleuse prolétaire col_bleu main_d'œuvre | worker employee staff workforce headcount labourer laborer staffer workman wage_earner workmen
trade_union | syndicat syndical syndicaliste intersyndicale centrale_syndicale confédération_syndicale cgt fo cfdt organisation_syndicale représentation_syndicale section_syndicale unia | union trade_union labor_union labour_union unionist organised_labour organized_labor afl-cio shop_steward
employer <person | employeur patronat employeuse medef | employer employers'_federation employers'_group
strike_work! =strike | grève faire_grève débrayer débrayage cesser_le_travail arrêt_de_travail mouvement_social lock-out cessation_de_travail croiser_les_bras poser_les_outils | strike/n walkout walk_out stoppage work_stoppage industrial_action on_strike strike/i down_tools job_action picket_line picket lockout labour_action labor_action walk_off_the_job withdraw_their_labour
strike_share! =strike | |
striker =strike <person | gréviste | striker
protest! =protest | manifester manifestation défiler défilé cortège protester protestation marcher marche rassemblement rassembler descendre_dans_la_rue battre_le_pavé sit-in contestation_sociale fronde occuper_la_rue envahir_les_rues investir_les_rues dans_les_rues_pour marée_humaine die-in | protest demonstration demonstrate march rally gather gathering take_to_the_streets procession sit-in hit_the_streets pour_into_the_streets flood_the_streets throng_the_streets turn_out_in_force pack_the_streets pour_onto_the_streets picketing demo/n
mobilisation! =protest | mobilisation |
protester =protest <person | manifestant protestataire contestataire gilet_jaune bonnet_rouge chemise_rouge chemise_jaune foulard_rouge manifestant/n frondeur marcheur_de_la_paix antigouvernemental contestatrice | protester demonstrator marcher yellow_vest red_shirt yellow_shirt dissenter picketer rallygoer rally-goer
participant <person | participant | participant attendee
attend! | assister participer participation prendre_part présence prendre_part_à être_présent | attend attendance participate participation take_part turnout take_part_in turn_up_for
crowd | foule affluence cohue masse_humaine attroupement badauds badaud marée_de_manifestants | crowd throng mob multitude onlookers_gathered mass_of_people horde
activist <person | militant activiste militante activisme cyberactiviste | activist campaigner militant activism
blockade! | bloquer blocage barrage barricade bloqueur mettre_en_place_des_barrages barrer_la_route couper_la_route opération_escargot entraver_la_circulation obstruer dresser_des_barricades paralyser_la_circulation | blockade block barricade roadblock obstruct seal_off bar_the_way cut_off_the_road go-slow
petition! | pétition pétitionner collecte_de_signatures | petition signature_campaign
boycott! | boycotter boycott boycottage bouder_les | boycott shun
demand! | exiger exigence réclamer réclamation revendication demander demande cahier_de_revendications en_appeler_à requête solliciter sommer mettre_en_demeure mise_en_demeure sollicitation exigeant supplier | demand request ask claim_for call_for plea/n insist_on call_on_the requisition solicit beg petition_for clamour clamor press_for_the
negotiate_wage! | négociation_salariale | wage_talks pay_talks
tear_gas | gaz_lacrymogène gaz_lacrymogènes lacrymogène lacrymo | tear_gas teargas tear-gas
slogan | slogan banderole pancarte mot_d'ordre calicot écriteau | slogan banner placard watchword catchphrase
working_hours | temps_de_travail heures_supplémentaires 35_heures semaine_de_travail horaire_de_travail heure_supplémentaire durée_du_travail | working_hours overtime working_time work_week workweek working_week working_day
dismiss_worker! | mise_à_pied | suspension_from_work
working_conditions | conditions_de_travail | working_conditions
retire! | prendre_sa_retraite partir_en_retraite retraite_de tirer_sa_révérence raccrocher_les_crampons mettre_un_terme_à_sa_carrière | retire end_her_career end_his_career hang_up_his_boots call_time_on
volunteer <person | bénévole bénévolat volontaire/n bénévolement de_bonne_volonté | volunteer volunteering unpaid_helper
train! =training | former formation entraîner entraînement stage formateur apprendre_le_métier | train/v training upskill upskilling coach_in
intern <person | stagiaire apprenti apprentie alternant alternance internat_de_médecine | intern trainee apprentice internship work_placement
skill | compétence savoir-faire qualification aptitude savoir_faire tour_de_main | skill know-how expertise aptitude proficiency competence
experience | expérience | experience
contract_work | contrat_de_travail | employment_contract
association | association ong organisation_non_gouvernementale organisme_de_bienfaisance asbl œuvre_caritative organisation_caritative fondation_caritative organisation_humanitaire | association charity ngo non-governmental_organisation non-profit nonprofit charitable_organisation charitable_organization nongovernmental_organization aid_group aid_agency advocacy_group not-for-profit
organisation | organisation organisme | organisation organization governing_body regulatory_body public_body sporting_body
founder <person | fondateur cofondateur fonder fondation fondatrice co-fondateur | founder co-founder cofounder founding_father
member <person | membre adhérent sociétaire encarté affilié | member card-carrying
professional <person | professionnel homme_du_métier | professional
`;
