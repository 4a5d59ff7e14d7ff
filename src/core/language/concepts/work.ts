/** Jobs, unions, strikes and protest. */
export const work = `
hire! =hired | embaucher embauche recruter recrutement engager_des créer_des_emplois création_d'emplois | hire hiring recruit recruitment
lay_off! =laid_off | licencier licenciement suppression_de_postes suppression_de_poste suppression_d'emplois suppression_d'emploi supprimer_des_postes poste_en_moins emploi_en_moins poste_de_moins emploi_de_moins plan_social plan_de_départs perdre_leur_emploi perdre_son_emploi licencié | lay_off layoff lose_their_jobs lose_their_job lose_his_job lose_her_job redundancy redundant make_redundant fire/v job_cut cut_jobs
miner <worker | | miner mineworker
job | emploi poste | job post position
employ! =employed | employer/v compter_dans_ses_rangs | on_the_payroll on_its_payroll give_employment_to give_work_to employ
unemployed <person | chômeur demandeur_d'emploi | unemployed jobless jobseeker
unemployment | chômage | unemployment joblessness
worker <person | salarié travailleur ouvrier employé personnel main-d'œuvre | worker employee staff workforce headcount labourer laborer staffer
trade_union | syndicat syndical syndicaliste intersyndicale centrale_syndicale | union trade_union labor_union labour_union unionist
employer <person | employeur patronat | employer
strike_work! =strike | grève faire_grève débrayer débrayage cesser_le_travail arrêt_de_travail | strike/n walkout walk_out stoppage work_stoppage industrial_action on_strike strike/i
strike_share! =strike | |
striker =strike <person | gréviste | striker
protest! =protest | manifester manifestation défiler défilé cortège protester protestation marcher marche rassemblement rassembler descendre_dans_la_rue battre_le_pavé | protest demonstration demonstrate march rally gather gathering take_to_the_streets procession
mobilisation! =protest | mobilisation | 
protester =protest <person | manifestant protestataire contestataire gilet_jaune bonnet_rouge chemise_rouge chemise_jaune foulard_rouge | protester demonstrator marcher yellow_vest red_shirt yellow_shirt
participant <person | participant | participant attendee
attend! | assister participer participation prendre_part présence | attend attendance participate participation take_part turnout
crowd | foule affluence cohue | crowd throng mob
activist <person | militant activiste | activist campaigner militant
blockade! | bloquer blocage barrage barricade | blockade block barricade roadblock
petition! | pétition | petition
boycott! | boycotter boycott | boycott
demand! | exiger exigence réclamer réclamation revendication demander demande | demand request ask claim_for call_for
negotiate_wage! | négociation_salariale | wage_talks pay_talks
tear_gas | gaz_lacrymogène gaz_lacrymogènes | tear_gas
slogan | slogan banderole pancarte | slogan banner placard
working_hours | temps_de_travail heures_supplémentaires | working_hours overtime
dismiss_worker! | mise_à_pied | suspension_from_work
working_conditions | conditions_de_travail | working_conditions
retire! | prendre_sa_retraite partir_en_retraite retraite_de départ_à_la_retraite | retire retirement
volunteer <person | bénévole bénévolat volontaire/n | volunteer volunteering
train! =training | former formation entraîner entraînement stage | train/v training
intern <person | stagiaire apprenti | intern trainee apprentice
skill | compétence savoir-faire qualification | skill know-how expertise
experience | expérience | experience
contract_work | contrat_de_travail | employment_contract
association | association ong organisation_non_gouvernementale | association charity ngo non-governmental_organisation non-profit nonprofit
organisation | organisation organisme | organisation organization governing_body regulatory_body public_body sporting_body
founder <person | fondateur cofondateur fonder fondation | founder co-founder cofounder
member <person | membre adhérent | member membership
professional <person | professionnel | professional
`;
