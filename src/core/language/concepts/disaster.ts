/** Natural disasters, accidents and fires. */
export const disaster = `
disaster! | catastrophe désastre calamité sinistre/n cataclysme | disaster catastrophe calamity cataclysm
earthquake! | séisme tremblement_de_terre secousse_sismique | earthquake quake tremor
aftershock! <earthquake | réplique_sismique réplique/n secousse/n | aftershock
tsunami! | tsunami raz-de-marée raz_de_marée | tsunami tidal_wave
flood! | inondation inonder crue submerger submersion | flood flooding inundate deluge
storm! | tempête orage intempérie | storm thunderstorm
hurricane! =cyclone | ouragan cyclone typhon tempête_tropicale | hurricane cyclone typhoon tropical_storm
tornado! | tornade | tornado twister
landslide! | glissement_de_terrain éboulement coulée_de_boue coulée_de_boues | landslide mudslide rockslide
avalanche! | avalanche | avalanche
eruption! | éruption volcan | eruption volcano erupt
drought! | sécheresse | drought
heatwave! | canicule vague_de_chaleur | heatwave heat_wave
wildfire! | feu_de_forêt incendie_de_forêt | wildfire bushfire forest_fire
fire! | incendie feu brasier | fire/n blaze inferno
burn! =fire | brûler calciner embraser incendier consumer ravager_par_les_flammes ravagé_par_les_flammes dévorer_par_les_flammes dévoré_par_les_flammes partir_en_fumée parti_en_fumée réduire_en_cendres réduit_en_cendres carboniser noircir_par_les_flammes brûler_dans incendie feu flamme | go_up_in_smoke go_up_in_flames reduce_to_ash be_ash be_charcoal be_cinder in_ashes in_cinders turn_to_ash flame_consume flame_have_consume fire_consume fire_have_consume blaze_consume blaze_have_consume burn scorch torch/v char/v blacken incinerate devour engulf fire blaze flame
contain! | maîtriser contenir juguler | contain containment
accident! | accident | accident mishap
crash! | s'écraser s'être_écraser écraser_au_sol crash | crash plane_crash
collide! | collision percuter heurter télescoper | collide collision
derail! | dérailler déraillement sortir_des_rails sortir_de_ses_rails sortir_de_la_voie quitter_les_rails quitter_la_voie | derail derailment come_off_the_~rails come_off_the_~tracks leave_the_~rails leave_the_~track leave_the_~tracks jump_the_~rails jump_the_~track jump_the_~tracks run_off_the_~rails go_off_the_~rails
sink! | couler sombrer naufrage chavirer | sink shipwreck capsize
collapse! | effondrer effondrement écrouler écroulement | collapse cave_in
spill! | marée_noire déversement fuite_de_pétrole | spill oil_spill
leak! | fuite | leak leakage
devastate! =devastation | ravager dévaster décimer dévastation ravage saccager | devastate decimate devastation ravage havoc
hit! | toucher/v affecter frapper_par frapper heurter percuter | hit/v affect strike/v hit
sweep! | emporter balayer | sweep_away wash_away sweep
epicentre | épicentre foyer_sismique | epicentre epicenter
magnitude | magnitude échelle_de_richter | magnitude richter richter_scale
wave | vague déferlante lame/n | wave
rubble | décombres gravats débris éboulis | rubble debris wreckage
emergency | urgence état_d'urgence | emergency state_of_emergency
alert! | alerte alerter vigilance | alert alarm
warn! | avertir avertissement mettre_en_garde mise_en_garde prévenir alerter alerte | warn warning caution alert
search_rescue! | recherches équipe_de_recherche | search_operation search_team
firefighter <person | pompier sapeur-pompier marin-pompier sapeur_pompier marin_pompier pompier_volontaire soldat_du_feu | firefighter fireman firewoman fire_fighter fire_brigade fire_crew fire_service fire_department
rescuer <person | secouriste sauveteur secours équipe_de_secours | rescuer rescue_worker rescue_team relief_worker
damage_cost! | dégât_matériel dégâts_matériels | material_damage
power_cut! | panne_de_courant coupure_de_courant panne_d'électricité coupure_d'électricité privé_d'électricité privé_de_courant priver_d'électricité priver_de_courant sans_électricité sans_courant courant_manquer électricité_manquer coupé_du_réseau_électrique délestage | power_cut power_outage blackout outage without_power without_electricity lose_power lost_power lost_electricity cut_power_to cut_off_power_to knock_out_power_to knock_out_power_for cut_electricity_to
extinguish! | éteindre maîtriser_l'incendie circonscrire | extinguish put_out douse
pollute! | polluer pollution polluant | pollute pollution pollutant
emission | émission_de_gaz gaz_à_effet_de_serre dioxyde_de_carbone | greenhouse_gas carbon_emission carbon_dioxide emission
climate | climat climatique réchauffement | climate global_warming
`;
