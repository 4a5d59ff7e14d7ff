/** What happens to people, and counts of it: groups that must never be taken for each other (see apart.ts). */
export const casualties = `
kill! =dead | tuer abattre assassiner assassinat tuerie massacrer massacre meurtre faucher ôter_la_vie coûter_la_vie | kill killing slay slain murder assassinate assassination massacre claim_the_lives gun_down mow_down slaughter/v burn_alive crush_to_death choke_to_death bleed_to_death starve_to_death beat_to_death stab_to_death hack_to_death fatally_shoot fatally_stab fatally_wound shoot_dead
carry_off! | | carry_off
die! =dead | mourir périr décéder succomber trépasser perdre_la_vie trouver_la_mort noyer noyade noyé tomber_au_~combat tomber_au_champ_d'honneur tomber_sous_les_~balles | die fall_in_~battle fall_in_~combat fall_in_action fall_in_the_line_of_~duty perish succumb lose_their_lives lose_their_life lose_his_life lose_her_life plunge_to_their_death plunge_to_their_deaths fall_to_their_death fall_to_their_deaths suffocate suffocation drown drowning
dead! =dead | mort décès défunt décédé tué victime_mortelle | dead death fatality deceased fatally demise
death_toll! =dead | bilan_humain nombre_de_morts bilan_des_victimes bilan | death_toll toll body_count
suicide! =dead | suicide suicider | suicide
execute_kill! =dead | exécuter_des peine_de_mort | death_penalty
homicide! =dead | homicide féminicide infanticide | homicide manslaughter femicide
body | cadavre corps_sans_vie dépouille corps | body corpse
wound! =wounded | blesser blessé blessure en_urgence_absolue en_urgence_relative dans_un_état_grave dans_un_état_critique urgence_absolue urgence_relative pronostic_vital_engagé pronostic_vital entre_la_vie_et_la_mort soigner_pour_des_~blessures | wound wounded injure injury injured hurt/v maim suffer_burns suffer_serious_burns suffer_severe_burns sustain_burns fight_for_their_lives fight_for_their_life fight_for_life knife/v in_critical_condition in_serious_condition in_a_critical_condition in_a_serious_condition treat_for_~injuries treat_for_~burns treat_for_~bruises treat_for_~cuts treat_for_~wounds treat_for_smoke_inhalation
missing! =missing | introuvable ignorer_le_sort sans_nouvelle sans_nouvelle_de présumé_mort présumer_mort rester_rechercher toujours_rechercher encore_rechercher disparaître disparu disparition porté_disparu manquer_à_l'appel | missing lost_touch_with lose_touch_with lose_contact_with lost_contact_with yet_to_be_found yet_to_be_located yet_to_be_accounted_for still_being_sought still_being_searched_for no_word_from no_trace_of no_sign_of not_been_heard_from vanish disappear disappearance unaccounted unaccounted_for unknown/n go_missing presumed_dead presume_dead presumed_drowned
homeless! =homeless | sans-abri sinistré sans_abri à_la_rue sans_logis perdre_leur_maison perdre_leur_logement perdre_leur_toit perdu_leur_maison perdu_leur_logement | without_a_roof without_shelter without_a_home homeless homelessness lose_their_home lost_their_home lose_their_house lost_their_house
displaced! =displaced | déplacé/n déplacer_de_force personne_déplacée | displace displaced displacement uproot
evacuate! =displaced | évacuer évacuation évacué mettre_à_l'abri mettre_en_sécurité mettre_en_lieu_sûr mise_à_l'abri hors_de_chez_eux hors_de_chez_elles hors_de_leur_domicile quitter_leur_maison quitter_leur_domicile quitter_leur_logement quitter_leur_foyer fuir_leur_maison fuir_leur_domicile fuir_leur_foyer chassé_de_chez_eux chassé_de_leur_maison | out_of_their_homes moved_to_safety move_to_safety moved_to_safer_ground move_to_higher_ground moved_to_higher_ground away_from_their_homes flee_their_home flee_their_house leave_their_home leave_their_house forced_from_their_home forced_out_of_their_home driven_from_their_home evacuate evacuation evacuee evacuated
rescue! =rescued | secourir sauver sauvetage rescapé_secouru sortir_vivant retrouver_vivant extraire_vivant dégager_vivant sain_et_sauf sains_et_saufs saines_et_sauves | rescue pluck/v haul_to_safety airlift_to_safety bring_ashore bring_to_safety take_to_safety lead_to_safety pull_to_safety carry_to_safety lead_out_alive save_the_life find_alive pull_alive pull_out_alive dig_out_alive
survive! =rescued | survivre survivant rescapé survie réchapper échapper_aux_flammes échapper_à_la_mort échapper_au_drame s'extraire s'en_sortir réussir_à_sortir parvenir_à_sortir réussir_à_se_sortir parvenir_à_se_sortir sortir_indemne | survive survivor survival escape_the_flames escape_the_fire escape_unharmed escape_unhurt escape_alive
extract! | extraire dégager_des_décombres | extract pull_out_of pull_from
aboard! =aboard | à_bord à_son_bord embarquer | aboard on_board
trap! =trapped | coincé bloqué_sous prisonnier_des_décombres piéger ensevelir enseveli sous_les_~décombres sous_les_~gravats sous_les_~ruines sous_les_~débris sous_les_~éboulis pris_au_piège | stuck_underground stuck_inside stuck_below_ground trap/v trapped under_the_~rubble under_~rubble under_the_~debris under_the_~wreckage under_the_~ruins beneath_the_~rubble beneath_~rubble beneath_the_~debris buried_under buried_beneath buried_alive
hospitalise! =hospitalised | hospitaliser hospitalisation transporter_à_l'hôpital conduire_à_l'hôpital emmener_à_l'hôpital amener_à_l'hôpital transférer_à_l'hôpital hospitalisé | under_treatment in_intensive_care treat_in_hospital treat_at_hospital hospital_treatment hospitalise hospitalize hospitalisation hospitalization admit_to_hospital take_to_hospital take_to_the_hospital take_to_a_hospital rush_to_hospital rush_to_a_nearby_hospital rush_to_nearby_hospital airlift_to_hospital fly_to_hospital ferry_to_hospital bring_to_hospital send_to_hospital transfer_to_hospital hospitalized hospitalised
infect! =infected | infecter contaminer contamination infection cas_confirmé cas_positif contaminé testé_positif tomber_malade rendre_malade | infect infection infected confirmed_case test_positive tested_positive sicken sickened fall_ill fall_sick taken_ill become_ill ill/a
heal! =recovered | guérir guérison rétablir_d'une rétablissement | recover_from_illness heal cure
poison! =poisoned | empoisonner empoisonnement intoxiquer intoxication incommoder | poison poisoning
orphan <child | orphelin | orphan
widow <person | veuve veuf | widow widower
victim <person | victime | victim
casualty! =casualties | perte_humaine pertes_humaines lourdes_pertes pertes perte | casualty losses
bury! | enterrer inhumer enterrement inhumation obsèques funérailles | bury burial funeral
mourn! | deuil endeuiller pleurer déplorer_la_perte condoléances | mourn mourning condolence grieve
migrant <person | migrant exilé/n | migrant
refugee <person | réfugié demandeur_d'asile | refugee asylum_seeker
flee! =displaced | fuir fuite_de exode réfugier | flee exodus
starve! | famine affamer malnutrition | starve starvation famine malnutrition
`;
