/** Natural disasters, accidents and fires. */
export const disaster = `
disaster! | catastrophe désastre calamité sinistre/n cataclysme catastrophe_naturelle | disaster catastrophe calamity cataclysm natural_disaster
tragedy! | drame tragédie | tragedy
earthquake! | séisme tremblement_de_terre secousse_sismique secousse_tellurique mouvement_tellurique terre_trembler terre_avoir_trembler sismique/a | earthquake quake tremor temblor earth_tremor ground_shake earth_shake seismic/a
aftershock! <earthquake | réplique_sismique réplique/n secousse/n secousse_secondaire | aftershock after-shock
tsunami! | tsunami raz-de-marée raz_de_marée vague_géante | tsunami tidal_wave giant_wave
flood! | inondation inonder crue submerger submersion crue_éclair montée_des_eaux sortir_de_son_lit sorti_de_son_lit déborder_de_son_lit sous_les_eaux déluge mur_d'eau onde_de_tempête surcote inondable | flood flooding inundate deluge floodwater flash_flood flash_flooding burst_its_banks burst_their_banks overflow_its_banks flood_water inundation submerge under_water storm_surge tidal_surge wall_of_water
storm! | tempête orage intempérie orageux tempétueux gros_temps mauvais_temps | storm thunderstorm windstorm tempest superstorm bad_weather severe_weather stormy
hurricane! =cyclone | ouragan cyclone typhon tempête_tropicale dépression_tropicale | hurricane cyclone typhoon tropical_storm tropical_depression
tornado! | tornade trombe_marine mini-tornade | tornado twister waterspout
landslide! | glissement_de_terrain éboulement coulée_de_boue coulée_de_boues glissement_de_terre affaissement_de_terrain effondrement_de_terrain mouvement_de_terrain torrent_de_boue coulée_de_débris chute_de_pierres lave_torrentielle | landslide mudslide rockslide rockfall landslip mud_slide mudflow rock_slide debris_flow land_slide
avalanche! | avalanche coulée_de_neige plaque_à_vent | avalanche snowslide snow_slide
eruption! | éruption volcan volcanique lave/n coulée_de_lave nuage_de_cendres | eruption volcano erupt volcanic lava ash_cloud
drought! | sécheresse déficit_de_pluie manque_de_pluie déficit_pluviométrique | drought dry_spell lack_of_rain parched
heatwave! | canicule vague_de_chaleur fort_chaleur chaleur_extrême caniculaire dôme_de_chaleur | heatwave heat_wave heat-wave extreme_heat heat_dome scorching_heat
wildfire! | feu_de_forêt incendie_de_forêt feu_de_brousse feu_de_broussailles feu_de_végétation feu_de_garrigue feu_de_maquis feu_de_landes incendie_de_végétation incendie_forestier feu_forestier mégafeu mégafeux méga-feu | wildfire bushfire forest_fire brushfire brush_fire grass_fire wild_fire bush_fire megafire veld_fire
fire! | incendie feu brasier conflagration départ_de_feu embrasement | fire/n blaze inferno conflagration firestorm
burn! =fire | brûler calciner embraser incendier consumer ravager_par_les_flammes ravagé_par_les_flammes dévorer_par_les_flammes dévoré_par_les_flammes partir_en_fumée parti_en_fumée réduire_en_cendres réduit_en_cendres carboniser noircir_par_les_flammes brûler_dans flamme en_feu en_flammes prendre_feu pris_feu s'embraser mettre_le_feu mis_le_feu proie_des_flammes proie_aux_flammes proie_du_feu envahi_par_les_flammes | go_up_in_smoke go_up_in_flames reduce_to_ash be_ash be_charcoal be_cinder in_ashes in_cinders turn_to_ash flame_consume flame_have_consume fire_consume fire_have_consume blaze_consume blaze_have_consume burn scorch torch/v char/v blacken incinerate devour engulf fire flame ablaze aflame alight on_fire catch_fire caught_fire burst_into_flames in_flames set_alight set_ablaze set_fire_to
contain! | maîtriser contenir juguler endiguer enrayer | contain containment stem_the_spread
accident! | accident | accident mishap
crash! | s'écraser s'être_écraser écraser_au_sol crash se_crasher s'encastrer accident_d'avion catastrophe_aérienne accident_aérien écrasement/n s'abîmer_en s'abîmer_au s'abîmer_dans s'être_abîmer_en s'être_abîmer_au s'être_abîmer_dans | crash plane_crash crash-land crash_land crash_landing air_crash air_disaster car_crash
collide! | collision percuter heurter télescoper entrer_en_collision emboutir carambolage caramboler télescopage | collide collision plough_into plow_into smash_into slam_into ram_into rear-end head-on_collision pile-up pileup sideswipe
derail! | dérailler déraillement sortir_des_rails sortir_de_ses_rails sortir_de_la_voie quitter_les_rails quitter_la_voie | derail derailment come_off_the_~rails come_off_the_~tracks leave_the_~rails leave_the_~track leave_the_~tracks jump_the_~rails jump_the_~track jump_the_~tracks run_off_the_~rails go_off_the_~rails
sink! | couler sombrer naufrage chavirer faire_naufrage couler_à_pic naufrager envoyer_par_le_fond bateau_se_retourner bateau_s'être_retourner embarcation_se_retourner embarcation_s'être_retourner prendre_l'eau | sink shipwreck capsize keel_over boat_overturn vessel_overturn ship_overturn boat_go_down ship_go_down vessel_go_down go_to_the_bottom take_on_water ship_wreck founder/v
collapse! | effondrer effondrement écrouler écroulement affaissement s'affaisser s'être_affaisser | collapse cave_in cave-in crumble come_crashing_down come_tumbling_down
spill! | marée_noire déversement fuite_de_pétrole nappe_de_pétrole nappe_d'hydrocarbures pollution_aux_hydrocarbures | spill oil_spill oil_slick
leak! | fuite fuiter fuite_de_gaz fuite_d'eau fuite_de_carburant fuite_de_données fuite_de_documents fuite_d'ammoniac fuite_de_chlore suintement | leak leakage seep seepage gas_leak
devastate! =devastation | ravager dévaster décimer dévastation ravage saccager dévastateur ravageur semer_la_désolation rayer_de_la_carte réduire_en_ruines réduire_en_miettes | devastate decimate devastation ravage havoc devastating lay_waste flatten/v wipe_off_the_map
hit! | toucher/v affecter frapper_par s'abattre s'être_abattre impacter durement_touché | hit/v affect strike/v hit hard-hit hardest-hit storm-hit impact/v
sweep! | emporter balayer charrier | sweep_away wash_away sweep sweep_off wash_out carry_away
epicentre | épicentre foyer_sismique | epicentre epicenter
magnitude | magnitude échelle_de_richter | magnitude richter richter_scale
wave | vague déferlante lame/n houle | wave swell/n
rubble | décombres gravats débris éboulis ruine/n amas_de_pierres | rubble debris wreckage ruin/n ruins
emergency | urgence état_d'urgence situation_d'urgence état_de_catastrophe | emergency state_of_emergency emergency_situation state_of_disaster
alert! | alerte alerter vigilance alerte_rouge alerte_orange en_alerte | alert alarm red_alert
warn! | avertir avertissement mettre_en_garde mise_en_garde prévenir | warn warning caution
search_rescue! | recherches équipe_de_recherche opération_de_recherche opérations_de_recherche recherche_en_mer battue/n | search_operation search_team search_and_rescue search-and-rescue search_effort search_mission search_party
firefighter <person | pompier sapeur-pompier marin-pompier sapeur_pompier marin_pompier pompier_volontaire soldat_du_feu sapeur combattant_du_feu | firefighter fireman firewoman fire_fighter fire_brigade fire_crew fire_service fire_department smokejumper fire_officer fire_rescue fire_personnel firies
rescuer <person | secouriste sauveteur secours équipe_de_secours équipe_de_sauvetage équipe_de_sauveteurs premier_intervenant primo-intervenant | rescuer rescue_worker rescue_team relief_worker rescue_crew rescue_personnel first_responder emergency_worker emergency_crew emergency_personnel emergency_responder
damage_cost! | dégât_matériel dégâts_matériels | material_damage
power_cut! | panne_de_courant coupure_de_courant panne_d'électricité coupure_d'électricité privé_d'électricité privé_de_courant priver_d'électricité priver_de_courant sans_électricité sans_courant courant_manquer électricité_manquer coupé_du_réseau_électrique délestage black-out blackout panne_électrique coupure_électrique plonger_dans_le_noir plonger_dans_l'obscurité sans_lumière interruption_de_courant | power_cut power_outage blackout outage without_power have_no_power have_no_electricity power_be_out electricity_be_out without_electricity lose_power lost_power lost_electricity cut_power_to cut_off_power_to knock_out_power_to knock_out_power_for cut_electricity_to power_failure electricity_cut electricity_outage load-shedding load_shedding loadshedding knock_out_electricity lose_electricity no_electricity plunge_into_darkness brownout
extinguish! | éteindre maîtriser_l'incendie circonscrire | extinguish put_out douse
pollute! | polluer pollution polluant pollueur souiller smog | pollute pollution pollutant polluter polluted smog
emission | émission_de_gaz gaz_à_effet_de_serre dioxyde_de_carbone gaz_carbonique empreinte_carbone émission_polluante | greenhouse_gas carbon_emission carbon_dioxide emission carbon_footprint
climate | climat climatique réchauffement réchauffement_climatique réchauffement_de_la_planète | climate global_warming climatic planetary_warming
water_shortage | pénurie_d'eau manque_d'eau stress_hydrique | water_shortage water_scarcity water_stress
arson! | incendie_criminel incendie_volontaire feu_criminel pyromane pyromanie | arson arsonist firebug arson_attack
run_over! | renversé_par_une renverser_par_une renversé_par_un renverser_par_un écrasé_par_une écrasé_par_un_train happé_par faire_renverser | run_over_by knock_down_by hit_by_a_car hit_by_a_train hit_by_a_bus
overturn! | faire_des_tonneaux faire_un_tonneau se_coucher_sur_le_flanc sortie_de_route sortir_de_la_route | overturn/i roll_over flip_over tip_over veer_off_the_road go_off_the_road run_off_the_road
run_aground! | s'échouer s'être_échouer échouage échouement | run_aground run_ashore aground wash_up wash_ashore
wreck | épave carcasse | wreck/n hulk
siren | sirène | siren
coast_guard | garde-côte garde-côtes garde_côtière garde_côte | coast_guard coastguard
lifeguard <person | maître-nageur maître_nageur sauveteur_de_plage | lifeguard
particulate | particule_fine | fine_particle particulate particulate_matter
lightning | foudre foudroyer éclair | lightning thunderbolt
dust_storm! | tempête_de_sable tempête_de_poussière vent_de_sable | dust_storm sandstorm
sinkhole | doline fontis | sinkhole
stampede! | mouvement_de_foule débandade bousculade | crowd_crush crowd_surge stampede
electrocute! | électrocuter électrocution | electrocute electrocution
lose_control! | perdre_le_contrôle perdu_le_contrôle perte_de_contrôle perdre_la_maîtrise | lose_control lost_control loss_of_control
swerve! | embardée zigzaguer | swerve veer
`;
