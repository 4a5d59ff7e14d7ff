/** Help, relief and humanitarian work. */
export const aid = `
help! =aid | aider aide assistance assister_les secourir_les venir_en_aide soutien soutenir appui appuyer | help aid assist assistance support relief succor succour back/v
humanitarian | humanitaire | humanitarian
supply! =supply | fournir fourniture livrer livraison ravitailler ravitaillement approvisionner approvisionnement | supply deliver delivery provide provision
supplies | provisions | supplies relief_supplies
distribute! | distribuer distribution | distribute distribution hand_out
airdrop! | largage larguer parachuter | airdrop air-drop drop_supplies
shelter | abri hébergement héberger hébergement_d'urgence refuge centre_d'accueil | shelter accommodation
camp | camp campement | camp
tent | tente | tent
kit | kit trousse | kit
need! | besoin nécessiter avoir_besoin | need require_aid in_need
water | eau eau_potable | water drinking_water
donor <person | donateur bailleur | donor
orphanage | orphelinat | orphanage
rebuild! | reconstruire reconstruction rebâtir | rebuild reconstruct reconstruction
restore! | rétablir restaurer restauration | restore restoration
feed! | nourrir | feed
beneficiary <person | bénéficiaire bénéficier | beneficiary benefit
reach_access! | accès accéder accessible | access accessible
isolate_place! | isolé coupé_du_monde | cut_off isolated
relief_operation! | opération_de_secours opération_humanitaire | relief_operation aid_effort relief_effort
appeal_funds! | appel_aux_dons appel_à_la_solidarité | appeal_for_funds
solidarity | solidarité | solidarity
`;
