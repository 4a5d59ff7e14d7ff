/** Police, crime and courts. */
export const justice = `
police | police forces_de_l'ordre force_de_l'ordre | police law_enforcement
investigator <police_officer | enquêteur limier détective inspecteur_de_police | investigator sleuth detective
agent <officer | agent | agent
police_officer <officer | policier agent_de_police gendarme flic crs gardien_de_la_paix | gendarme policeman policewoman cop police_officer officer_of_police trooper
prosecutor <person | procureur parquet ministère_public | prosecutor prosecution district_attorney attorney_general
judge <person | juge magistrat | judge magistrate
court | tribunal cour cour_d'appel cour_de_cassation juridiction | court tribunal court_of_appeal appeals_court
supreme_court | cour_suprême conseil_d'état | supreme_court high_court
defendant <person | prévenu/n accusé/n inculpé/n mis_en_cause | defendant co-defendant accused/n
lawyer <person | avocat défenseur | lawyer attorney counsel solicitor barrister
jury | jury juré | jury juror
justice | justice judiciaire | justice judicial judiciary
arrest! =arrest | arrêter arrestation interpeller interpellation appréhender garde_à_vue gardé_à_vue placer_en_garde interpellé coup_de_filet rafle sous_les_verrous en_cellule en_détention cueillir/v coffrer alpaguer menotter | in_custody in_police_custody in_a_police_cell in_a_cell in_cells in_the_~cells in_police_cells in_detention under_arrest under_lock_and_key arrest apprehend detain detention custody take_into_custody round_up sweep_up lead_away_in_handcuffs take_away_in_handcuffs arrested nab handcuff/v haul_in take_in_for_questioning
imprison! =imprison | détenir détention placer_en_détention écrouer incarcérer incarcération emprisonner emprisonnement mandat_de_dépôt | jail imprison imprisonment incarcerate incarceration remand lock_up locked_up put_behind_bars
detainee <person | détenu codétenu taulard bagnard incarcéré/n | detainee inmate convict/n jailbird
suspended_term | sursis avec_sursis | suspended_sentence suspended_term suspended_prison
firm_term | prison_ferme an_ferme année_ferme mois_ferme | unsuspended
ineligibility | inéligibilité inéligible | ineligibility ineligible disqualification
probation | probation mise_à_l'épreuve sursis_probatoire | probation
prison | prison pénitentiaire maison_d'arrêt réclusion derrière_les_barreaux | prison jail/n penitentiary prison_term jail_term behind_bars
charge! =charge | inculper inculpation mettre_en_examen mise_en_examen poursuivre_en_justice poursuivre_pour poursuite_judiciaire poursuites | indict indictment charge_with prosecute charge/v
accuse! | accuser accusation accusé reprocher | accuse accusation allege allegation
suspect! | suspecter suspect soupçonner soupçon présumé | suspect suspicion suspected
investigate! | enquêter enquête investigation instruire_l'affaire information_judiciaire | investigate investigation inquiry probe inquire
examine! | examiner examen étudier vérifier vérification auditer audit | examine examination study/v review check scrutinise scrutinize audit
trial! | procès audience juger comparution comparaître comparaissent déférer déférer_devant présenter_à_un_juge | trial hearing try_in_court appear_in_court stand_trial go_on_trial on_trial face_trial bring_before_a_judge appear_before_a_judge appear_before_a_court in_the_dock
identify! | identifier identification | identify identification
autopsy! =examine | autopsie autopsier | autopsy post-mortem postmortem
testify! | témoigner témoignage déposition déposer_devant | testify testimony give_evidence
witness <person | témoin | witness eyewitness
convict! =sentence | condamner condamnation reconnaître_coupable coupable écoper infliger | convict conviction find_guilty guilty condemn_to
sentence! =sentence | peine condamner_à verdict | sentence verdict
acquit! =acquit | acquitter acquittement relaxe relaxer innocenter non-lieu | acquit acquittal exonerate clear_of not_guilty
release! =release | libérer libération relâcher remettre_en_liberté remise_en_liberté élargissement laisser_repartir laisser_partir ressortir_libre repartir_libre recouvrer_la_liberté retrouver_la_liberté relâché ouvrir_les_portes_de_ses_prisons ouvrir_les_portes_de_leurs_prisons ouvrir_ses_prisons rendre_la_liberté recouvré_la_liberté retrouvé_la_liberté rendre_à_la_liberté | release free/v set_free let_go let_out walk_free go_free regain_their_freedom regain_her_freedom regain_his_freedom turn_loose
bail | caution liberté_sous_caution contrôle_judiciaire | bail
fine! | amende verbaliser contravention | fine/n fine/v penalty
appeal! | appel_de_la_décision faire_appel interjeter_appel pourvoi se_pourvoir | appeal
complaint! | plainte porter_plainte plaignant | complaint plaintiff
sue! | poursuivre_devant attaquer_en_justice assigner | sue lawsuit suit/n file_suit
settle! | règlement_à_l'amiable transaction_judiciaire transiger | settle settlement
compensate! | indemniser indemnisation indemnité dédommager dédommagement dommages-intérêts dommages_et_intérêts | compensate compensation damages
crime! | crime délit criminel | crime offence offense felony criminal
steal! | voler_des vol_à_main_armée dérober cambrioler cambriolage braquage braquer vol_avec larcin vol_de subtiliser rafler/v faire_main_basse chaparder détrousser | steal theft rob robbery burglary heist burgle pilfer swipe/v make_off_with get_away_with
rape! | viol violer_une viol_en_réunion | rape
sexual_assault! | agression_sexuelle abus_sexuel harcèlement_sexuel agresser_sexuellement | sexual_assault sexual_abuse sexual_harassment
harass! | harceler harcèlement | harass harassment bullying
fraud! | fraude frauder escroquerie escroquer détournement_de_fonds blanchiment | fraud defraud embezzle embezzlement scam launder money_laundering
drug | drogue stupéfiant cocaïne cannabis | drug narcotic cocaine cannabis
traffic! | trafic trafiquant | trafficking smuggle smuggling trafficker smuggler
seize_goods! | saisie perquisition perquisitionner confisquer confiscation | confiscate confiscation impound search_warrant
violence! | violence violent | violence violent
riot! | émeute émeutier | riot rioting unrest
on_duty! | de_service de_garde de_permanence de_faction en_faction monter_la_garde veiller_sur | on_duty on_guard on_the_roster on_shift stand_guard keep_watch watch_over look_after guard/v
guilty_plea! | plaider_coupable | plead_guilty guilty_plea
evidence | preuve pièce_à_conviction | evidence proof
motive | mobile_du motif | motive
murderer <person | meurtrier assassin | murderer killer
gunman <person | tireur assaillant agresseur homme_armé hommes_armés individu_armé individus_armés | gunman attacker assailant shooter hostage-taker hostage_taker armed_man armed_men
thief <person | voleur cambrioleur braqueur monte-en-l'air/n pickpocket/n | thief robber burglar raider/n pickpocket/n
bishop <person | évêque archevêque cardinal | bishop archbishop cardinal
innocent | innocent innocence présomption_d'innocence | innocent innocence presumption_of_innocence
surveil! | surveiller surveillance | monitor monitoring surveillance
break_free! =escaped | évader évadé se_faire_la_belle prendre_la_clé_des_champs | escapee break_out_of_jail broken_out_of_jail break_out_of_prison broken_out_of_prison
escape! | évasion s'échapper échapper s'enfuir enfuir prendre_la_fuite pris_la_fuite prise_de_fuite fausser_compagnie | escape jailbreak breakout jail_break prison_break get_away got_away gotten_away break_out broken_out break_free abscond make_off
at_large! =at_large | cavale en_cavale en_fuite dans_la_nature | on_the_run on_the_loose at_large
fugitive <person | fugitif fuyard | fugitive runaway/n
recapture! =recaptured | réincarcérer réincarcération réécrouer réécrou rattraper de_nouveau_derrière_les_barreaux de_retour_derrière_les_barreaux de_nouveau_sous_les_verrous de_nouveau_en_prison de_retour_en_prison de_retour_en_cellule regagner_leur_cellule | recapture/n recaptured rearrest re-arrest back_behind_bars back_in_custody back_in_jail back_in_prison back_in_detention be_back_behind_bars be_back_in_custody be_back_in_jail be_back_in_prison be_back_in_detention behind_bars_again in_custody_again in_jail_again in_prison_again
catch! | | catch
extradite! | extrader extradition | extradite extradition
ruling! | jugement statuer arrêt_de_la_cour censurer censure | ruling judgment judgement rule/v
copyright | droit_d'auteur contrefaçon brevet | copyright patent counterfeit
data_protection | données_personnelles vie_privée | personal_data privacy
`;
