/** Help, relief and humanitarian work. */
export const aid = `
help! =aid | aider aide assistance assister_les secourir_les venir_en_aide soutien soutenir appui appuyer | help aid assist assistance support relief succor succour back/v
humanitarian | humanitaire | humanitarian
supply! =supply | fournir fourniture livrer livraison ravitailler ravitaillement approvisionner approvisionnement | supply deliver delivery provide provision
supplies | provisions | supplies relief_supplies
distribute! | distribuer distribution | distribute distribution hand_out
airdrop! | largage larguer parachuter | airdrop air-drop drop_supplies
shelter | abri hébergement hébergement_d'urgence refuge centre_d'accueil | shelter accommodation
camp | camp campement | camp
tent <shelter | tente | tent
kit | kit trousse | kit
need! | besoin nécessiter avoir_besoin | need require_aid in_need
water | eau eau_potable | water drinking_water
donor <person | donateur bailleur | donor
orphanage | orphelinat | orphanage
rebuild! | reconstruire reconstruction rebâtir | rebuild reconstruct reconstruction
restore! | rétablir rétablissement_de_l'électricité rétablissement_du_courant restaurer restauration réalimenter reconnecter rebrancher redémarrer redémarrage relancer_les remettre_en_service remise_en_service remettre_en_marche remise_en_marche remettre_en_route remettre_en_état_de_marche de_nouveau_en_service de_nouveau_opérationnel de_nouveau_accessible à_nouveau_en_service à_nouveau_opérationnel à_nouveau_accessible de_retour_en_ligne revenir_en_ligne fonctionner_de_nouveau fonctionner_à_nouveau de_nouveau_l'électricité de_nouveau_le_courant de_nouveau_du_courant de_nouveau_de_l'électricité de_nouveau_de_l'eau de_nouveau_alimenté de_nouveau_raccordé de_nouveau_connecté à_nouveau_alimenté à_nouveau_raccordé à_nouveau_connecté retrouver_l'électricité retrouver_le_courant retrouver_l'eau retrouver_du_courant | restore restoration reconnect reconnection reconnected back_online back_on_line back_in_service back_in_operation back_in_use back_in_action back_up_and_running up_and_running running_again working_again operating_again back_to_normal back_on_the_air come_back_on power_back get_power_back power_again electricity_again fully_operational_again switch_back_on turn_back_on bring_back_online live_again resume_service
feed! | nourrir | feed
beneficiary <person | bénéficiaire bénéficier | beneficiary benefit
reach_access! | accès accéder accessible | access accessible
isolate_place! | isolé coupé_du_monde | cut_off isolated
relief_operation! | opération_de_secours opération_humanitaire | relief_operation aid_effort relief_effort
appeal_funds! | appel_aux_dons appel_à_la_solidarité | appeal_for_funds
solidarity | solidarité | solidarity
`;
