/** Help, relief and humanitarian work. */
export const aid = `
help! =aid | aider aide assistance assister_les secourir_les venir_en_aide soutien soutenir appui appuyer porter_secours porter_assistance prêter_main-forte prêter_assistance coup_de_main coup_de_pouce main-forte entraide tendre_la_main épauler | help aid assist assistance support relief succor succour back/v lend_a_hand helping_hand come_to_the_aid pitch_in
humanitarian | humanitaire | humanitarian
supply! =supply | fournir fourniture livrer livraison ravitailler ravitaillement approvisionner approvisionnement réapprovisionner réapprovisionnement pourvoir_en | supply deliver delivery provide provision furnish resupply restock replenish
supplies | provisions produits_de_première_nécessité biens_de_première_nécessité colis_alimentaire matériel_de_secours | supplies relief_supplies essential_supplies basic_necessity basic_supplies relief_item relief_goods food_parcel aid_supplies
distribute! | distribuer distribution | distribute distribution hand_out give_out dole_out handout
airdrop! | largage larguer parachuter parachutage | airdrop air-drop drop_supplies air_drop
shelter | abri hébergement hébergement_d'urgence refuge centre_d'accueil centre_d'hébergement centre_d'évacuation hébergement_provisoire foyer_d'accueil | shelter accommodation lodging temporary_accommodation evacuation_centre evacuation_center reception_centre safe_haven refuge
camp | camp campement | camp encampment tent_city
tent <shelter | tente toile_de_tente chapiteau | tent marquee
kit | kit trousse | kit
need! | besoin nécessiter avoir_besoin dans_le_besoin | need require_aid in_need needy
water | eau eau_potable eau_douce eau_courante eau_du_robinet | water drinking_water potable_water tap_water fresh_water running_water
donor <person | donateur bailleur bienfaiteur philanthrope bailleur_de_fonds | donor benefactor philanthropist
orphanage | orphelinat | orphanage
rebuild! | reconstruire reconstruction rebâtir | rebuild reconstruct reconstruction rebuilding
restore! | rétablir rétablissement_de_l'électricité rétablissement_du_courant restaurer restauration réalimenter reconnecter rebrancher redémarrer redémarrage relancer_les remettre_en_service remise_en_service remettre_en_marche remise_en_marche remettre_en_route remettre_en_état_de_marche de_nouveau_en_service de_nouveau_opérationnel de_nouveau_accessible à_nouveau_en_service à_nouveau_opérationnel à_nouveau_accessible de_retour_en_ligne revenir_en_ligne fonctionner_de_nouveau fonctionner_à_nouveau de_nouveau_l'électricité de_nouveau_le_courant de_nouveau_du_courant de_nouveau_de_l'électricité de_nouveau_de_l'eau de_nouveau_alimenté de_nouveau_raccordé de_nouveau_connecté à_nouveau_alimenté à_nouveau_raccordé à_nouveau_connecté retrouver_l'électricité retrouver_le_courant retrouver_l'eau retrouver_du_courant | restore restoration reconnect reconnection reconnected back_online back_on_line back_in_service back_in_operation back_in_use back_in_action back_up_and_running up_and_running running_again working_again operating_again back_to_normal back_on_the_air come_back_on power_back get_power_back power_again electricity_again fully_operational_again switch_back_on turn_back_on bring_back_online live_again resume_service
feed! | nourrir | feed nourish
beneficiary <person | bénéficiaire bénéficier | beneficiary benefit
reach_access! | accès accéder accessible | access accessible
isolate_place! | isolé coupé_du_monde coupé_du_reste_du_monde inaccessible enclavé | cut_off isolated inaccessible cut-off
relief_operation! | opération_de_secours opération_humanitaire opération_d'aide mission_humanitaire intervention_humanitaire secours_d'urgence | relief_operation aid_effort relief_effort relief_mission aid_operation relief_work humanitarian_operation
appeal_funds! | appel_aux_dons appel_à_la_solidarité | appeal_for_funds
solidarity | solidarité solidaire | solidarity
aid_worker <worker | travailleur_humanitaire employé_humanitaire | aid_worker humanitarian_worker
tarpaulin | bâche | tarpaulin tarp
mattress | matelas | mattress
fundraise! =gather_collect | collecte_de_fonds collecte_de_dons cagnotte_en_ligne financement_participatif | fundraiser fundraising fund-raising crowdfunding
food_bank | banque_alimentaire soupe_populaire | food_bank soup_kitchen
blood_donation | don_du_sang don_de_sang | blood_donation blood_drive
asylum | asile droit_d'asile | asylum
`;
