/** War, armed forces, weapons and attacks. */
export const conflict = `
war! | guerre belligérance | war warfare wartime warring
conflict! | conflit hostilité hostilités antagonisme conflictuel belligérant | conflict hostility hostilities belligerent
battle! | bataille combat affrontement affrontements combats faire_rage rixe | battle combat fighting
fight! =battle | combattre battre/v guerroyer ferrailler en_découdre lutter batailler croiser_le_fer | fight/v battle/v slug_it_out
clash! =battle | affronter accrochage escarmouche échauffourée heurt s'affronter accrochages altercation heurts en_venir_aux_mains s'empoigner bagarre | clash skirmish altercation brawl scuffle confrontation exchange_fire firefight exchange_of_fire come_to_blows fistfight
attack! | attaque attaquer assaut agression agresser offensive raid attentat assaillir s'en_prendre_à se_ruer_sur attentat-suicide acte_terroriste | attack assault aggression offensive raid onslaught assail ambush_on counterattack counter-attack counteroffensive counter-offensive pounce terror_strike rampage_through
strike! =attack | frappe/n frapper raid_aérien frappes_aériennes bombardement_aérien attaque_aérienne raid_nocturne | airstrike air_strike air_raid drone_strike missile_strike air_attack aerial_attack rocket_attack drone_attack missile_attack
invade! | envahir invasion envahisseur | invade invasion invader invading
incursion! =invade | incursion intrusion | incursion intrusion cross-border_raid foray
occupy! | occuper occupation occupant territoires_occupés squatter | occupy occupation occupier occupied
retake! | reprendre_le_contrôle reprise reconquérir reconquête récupérer libérer_la_région reprendre regagner_du_terrain reconquis repris_la_ville | retake recapture regain reconquer take_back recaptured_the wrest_back wrest_control
liberate! =retake | libération_de_la_ville libéré_la_ville libérateur | liberate liberation liberator
seize! | emparer saisir conquérir conquête prendre_le_contrôle s'emparer mainmise prendre_possession prise_de_contrôle prise_de_la_ville tomber_aux_mains accaparer mettre_la_main_sur faire_main_basse_sur conquérant tomber_entre_les_mains | seize conquer overrun capture_the_town take_control take_possession seizing grab/v wrest fall_into_the_hands take_over_the_town occupy_the_town fall_to_the_rebels conquest
withdraw! | retirer retrait désengager désengagement repli replier évacuer_la_base plier_bagage dégarnir | withdraw withdrawal pull_out pullout pull_back disengage drawdown disengagement pullback pull-out pull_its_troops pull_back_from draw_down stand-down
retreat! =withdraw | retraite_militaire battre_en_retraite reculer_devant battre_retraite se_replier tourner_les_talons recul_des_troupes | retreat fall_back
repel! | repousser refouler chasser tenir_en_échec contenir_l'attaque mettre_en_échec mettre_en_déroute | repel repulse drive_back push_back drive_out fend_off ward_off beat_back stave_off hold_off fight_off thwart_the_attack rout/v
defend! | défendre défense défensif protéger_son_territoire | defend defence defense defender defensive stand_up_for
deploy! =send | déployer déploiement redéployer redéploiement pré-positionner | deploy deployment redeploy pre-position
mobilise! | mobiliser rappeler_les_réservistes mobilisation_générale mobilisation_partielle sur_le_pied_de_guerre conscription service_militaire | mobilise mobilize call-up conscription call_up draft_into military_draft
reinforce! | renforcer renfort envoyer_des_renforts étoffer muscler | reinforce reinforcement beef_up shore_up boost_security back-up step_up_security
besiege! | assiéger siège_de_la_ville encercler encerclement blocus bouclage boucler_la_ville bouclé investir_la_ville assiégé tenir_un_siège | besiege siege encircle encirclement surround/v besieged cordon_off
bomb! =attack | bombarder bombardement pilonner pilonnage tapis_de_bombes bombardé canonner canonnade larguer_des_bombes pluie_d'obus pilonné tir_d'artillerie tirs_d'artillerie tir_de_roquette tirs_de_roquettes | bombard bombardment bomb/v bombing shell/v shelling pound/v pummel strafe carpet-bomb barrage_of_rockets artillery_fire rain_down_on drop_bombs mortar_fire
explode! | exploser explosion déflagration détonation sauter_sur voler_en_éclats actionner_sa_charge faire_détoner détoner faire_sauter péter | explode explosion blast detonation detonate blow_up set_off_a_bomb erupt_in_a_ball set_off_explosive
fire_at_crowd! | tirer_des_gaz_lacrymogènes tirer_du_gaz_lacrymogène tirer_des_grenades_lacrymogènes tirer_des_balles_en_caoutchouc tirer_des_grenades_assourdissantes lancer_des_gaz_lacrymogènes lancer_des_grenades_lacrymogènes | fire_tear_gas fire_teargas fire_tear-gas fire_rubber_bullet fire_water_cannon fire_stun_grenade fire_pepper_ball fire_pepper_spray use_tear_gas use_water_cannon
shoot! | tirer/v tir/n fusillade fusiller mitrailler tirer_sur tir coup_de_feu ouvrir_le_feu tireur_embusqué échange_de_tirs rafale_de_tirs rafale_d'arme vider_son_chargeur décharger_son_arme faire_feu essuyer_des_tirs coups_de_feu tirs canarder mitraillage fusillé ouvert_le_feu tuerie_par_balles | shoot shooting gunfire open_fire shootout fire/i gunshot fire_shot fire_live_round fire_live_bullet fire_live_ammunition fire_warning_shot fire_into_the_crowd fire_on_the_crowd fire_on_protester fire_at_protester gun_battle shoot-out spray_with_bullets spray_bullets fire_upon fire_at machine-gun/v gunfight opened_fire drive-by under_fire hail_of_bullets volley shots_ring_out come_under_fire fire_off gunned
shoot_down! | abattre_un_avion abattre_un_drone abattre_l'avion abattre_l'appareil abattre_l'hélicoptère abattre_le_drone abattre_des_drones intercepter_un_drone intercepter_des_missiles abattre_des_missiles avion_abattu drone_abattu détruire_en_vol | shoot_down down_a_drone down_a_plane down_a_jet bring_down_a_plane intercept_a_drone intercept_missiles shootdown shot_out_of_the_sky down_an_aircraft down_a_helicopter blow_out_of_the_sky
stab! | poignarder poignardage coup_de_couteau coup_de_poignard plaie coups_de_couteau coup_de_lame arme_blanche_dans larder_de_coups poignardé attaque_au_couteau planter_un_couteau couteau_à_la_main au_couteau à_l'arme_blanche | stab stabbing knifing stab_wound knife_wound slash_with_a_knife knife_attack knifed slit_the_throat bayonet hack_with
ambush! | embuscade guet-apens traquenard embusqué | ambush waylay lie_in_wait
sabotage! | sabotage saboter saboteur | sabotage saboteur
hijack! | détourner_un_avion détournement_d'avion pirate_de_l'air détournement_de_l'avion | hijack hijacking hijacker skyjack carjack commandeer
capture! =captured | capturer capture faire_prisonnier faire_captif retenir_prisonnier détenir_prisonnier garder_prisonnier prisonnier_de_guerre aux_mains_de aux_mains_du aux_mains_des entre_les_mains_de entre_les_mains_du entre_les_mains_des en_captivité retenir_en_otage détenir_en_otage retenir_captif retenir_contre_leur_gré détenir_contre_leur_gré retenu_contre_leur_gré rester_captif rester_prisonnier rester_otage emmener_en_captivité constituer_prisonnier faire_des_prisonniers mettre_aux_fers fait_prisonnier tomber_aux_mains_de_l'ennemi retenir_prisonniers | capture captured take_prisoner take_captive make_prisoner hold_prisoner hold_captive prisoner_of_war prisoners_of_war in_enemy_hands in_rebel_hands remain_captive still_captive in_captivity into_captivity hold_against_their_will held_against_their_will remain_prisoner remain_hostage still_hostage keep_prisoner keep_captive keep_hostage in_the_hands_of_their_captors in_the_hands_of_the_kidnappers taken_captive taken_prisoner in_the_hands_of_the_enemy take_as_prisoner
swapped! | |
kidnap! =captured | kidnapper enlèvement rapt kidnapping prise_d'otage prendre_en_otage prendre_pour_otage séquestrer séquestration enlever_par_des_hommes prise_en_otage rançonner tenir_en_otage pris_en_otage kidnappé enlevé_par retenu_en_otage garder_en_otage preneurs_d'otages | kidnap kidnapping abduct abduction hold_hostage take_hostage hostage-taking spirit_away snatch_from hostage_taking carry_off_by_gunmen held_hostage taken_hostage abductee hostage_situation
remove_person! =captured | enlever |
hostage <prisoner | otage | hostage
kidnapper <person | ravisseur kidnappeur geôlier preneur_d'otage kidnappeuse preneuse_d'otages ravisseuse | kidnapper abductor captor hostage-taker abductors
prisoner <person | prisonnier captif | prisoner captive
surrender! | rendre_les_armes capituler reddition capitulation déposer_les_armes se_rendre_aux_autorités se_rendre_à_la_police hisser_le_drapeau_blanc se_constituer_prisonnier jeter_les_armes livrer_les_armes se_livrer_à_la_police s'être_rendre_à_la_police se_rendre_aux_forces | surrender capitulate capitulation lay_down_their_arms give_himself_up give_herself_up give_themselves_up lay_down_arms hand_himself_in hand_themselves_in turn_himself_in turn_herself_in turn_themselves_in white_flag throw_in_the_towel
ceasefire! | cessez-le-feu trêve armistice cessation_des_hostilités arrêt_des_combats suspension_des_combats fin_des_hostilités pause_humanitaire cessez_le_feu | ceasefire cease-fire truce armistice cessation_of_hostilities end_to_the_fighting end_to_hostilities humanitarian_pause silence_the_guns pause_in_fighting halt_to_the_fighting
escalate! | escalade envenimer surenchère montée_des_tensions dégénérer regain_de_violence s'envenimer montée_en_puissance | escalate escalation flare_up flare-up boil_over spiral_out_of_control ratchet_up upsurge_in_violence inflame
deescalate! | désescalade apaiser apaisement calmer_le_jeu faire_baisser_la_tension retour_au_calme faire_retomber_la_tension | de-escalation de-escalate deescalate defuse détente calm_tensions ease_tensions cool_tempers detente
threat! | menace menacer menaçant intimidations ultimatum proférer_des_menaces | threat threaten menace threatening ultimatum sabre-rattling saber-rattling
provocation! | provocation provoquer_délibérément provocateur provocant | provocation provoke_deliberately provocative
annihilate! | anéantir anéantissement exterminer extermination écraser éradiquer éradication réduire_à_néant tailler_en_pièces décapiter_le_groupe éliminer_le_groupe | annihilate annihilation exterminate wipe_out crush obliterate obliteration eradicate eradication extermination
troop <person | soldat militaire/n troupe effectif/n fantassin conscrit réserviste engagé/n parachutiste légionnaire soldate troufion poilu bidasse | soldier troop troops serviceman servicewoman service_member conscript reservist infantryman garrison paratrooper trooper infantry national_guardsman enlisted_man men_in_uniform draftee army_personnel military_personnel guardsman enlistee
fighter =troop <person | combattant mercenaire homme_en_armes hommes_en_armes maquis combattante kadogo | fighter combatant mercenary gunslinger soldier_of_fortune fighting_force
peacekeeper <person | casque_bleu soldat_de_la_paix soldat_de_l'onu mission_de_maintien_de_la_paix force_de_paix casques_bleus force_d'interposition | peacekeeper blue_helmet peacekeeping un_troops
marine <troop | fusilier_marin marine/n | marine marines
special_forces <troop | forces_spéciales force_spéciale commando unité_d'élite raid_de_la_police gign corps_d'élite force_d'élite troupe_d'élite unité_spéciale opération_spéciale | special_forces special_force commando elite_unit elite_force elite_troop navy_seal swat green_beret special_operations_force
army | armée tsahal bundeswehr forces_terrestres | army ground_force land_force
armed_forces | forces_armées force_armée forces_de_défense_et_de_sécurité forces_de_défense forces_de_sécurité | armed_forces armed_force defence_and_security_force defense_and_security_force security_force defence_force defense_force
military/a | militaire/a | military
navy | marine_nationale marine_de_guerre forces_navales | navy naval_force naval
air_force | armée_de_l'air force_aérienne aviation_militaire aviation_de_chasse | air_force air_forces raf
general_staff | état-major état-major_général état-major_interarmées haut_commandement commandement_militaire grand_quartier_général | general_staff joint_chiefs chiefs_of_staff high_command military_command top_brass army_command
brigade | brigade | brigade
battalion | bataillon | battalion
regiment | régiment | regiment
division_military | division_blindée | armoured_division
contingent | contingent | contingent
commander <person | commandant chef_militaire officier_supérieur chef_de_guerre | commander commanding_officer warlord commander-in-chief
general_officer <person | général/n | general/n
officer <person | officier sous-officier gradé/n colonel/n lieutenant/n capitaine_de_police sergent/n caporal/n lieutenant-colonel adjudant | officer colonel/n lieutenant/n sergeant/n corporal/n
veteran <person | ancien_combattant vétéran ancien_soldat ancien_militaire vétérans_de_guerre | veteran ex-soldier former_soldier ex-serviceman
rebel <person | rebelle insurgé rébellion insurrection maquisard guérillero mutin factieux dissident_armé sécessionniste séparatiste mutinerie insurrectionnel groupe_armé groupes_armés | rebel insurgent insurgency rebellion guerrilla rebel_fighter mutineer separatist secessionist freedom_fighter armed_group mutiny uprising
militia | milice paramilitaire milicien groupe_d'autodéfense escadron_de_la_mort | militia militiaman paramilitary vigilante death_squad armed_faction self-defence_group
islamist <person | islamiste fondamentaliste intégriste extrémiste_musulman taliban salafiste | islamist fundamentalist taliban islamic_militant islamic_extremist salafist
sortie <attack | | sortie
neutralise! | neutraliser neutralisation mettre_hors_de_combat mettre_hors_d'état_de_nuire mis_hors_de_combat hors_de_combat maîtriser_l'assaillant désarmer mettre_hors_service maîtriser_l'agresseur désarmement | neutralise neutralize put_out_of_action take_out_of_action put_out_of_the_fight put_out_of_combat hors_de_combat disarm incapacitate subdue overpower disarmament take_down
terrorist <person | terroriste djihadiste jihadiste djihadisme jihadisme extrémiste/n radicalisé/n poseur_de_bombe | terrorist jihadist extremist bomber/n jihadi
terrorism | terrorisme terreur_islamiste antiterroriste contre-terrorisme antiterrorisme | terrorism counterterrorism counter-terrorism antiterrorism
civilian <person | civil/n non-combattant population_civile non-combattants victime_civile | civilian noncombatant non-combatant
weapon | arme armement armurerie armes_lourdes arsenal | weapon arm/n arms weaponry armament weapons_system arsenal armory
missile <weapon | missile missiles_balistiques ogive | missile warhead
rocket <weapon | roquette fusée lanceur roquettes_katioucha | rocket launch_vehicle
rocket_launcher <weapon | lance-roquettes lance-roquette lance-missiles | rocket_launcher launcher
drone <weapon | drone aéronef_sans_pilote engin_sans_pilote avion_sans_pilote appareil_sans_pilote | drone unmanned_aerial_vehicle uav unmanned_aircraft quadcopter unmanned_plane
shell <weapon | obus projectile_d'artillerie | shell/n artillery_round mortar_round
howitzer <weapon | obusier | howitzer
artillery <weapon | artillerie canon mortier lance-roquettes_multiple | artillery cannon mortar/n heavy_gun
munition <weapon | munition | ammunition munition ammo
tank <armoured_vehicle | char/n char_d'assaut char_de_combat chars_d'assaut panzer | tank battle_tank tanks_and battle_tanks
armoured_vehicle <vehicle | blindé/n véhicule_blindé engin_blindé transport_de_troupes véhicule_de_combat transport_de_troupe blindés véhicule_de_transport_de_troupes auto-mitrailleuse | armoured_vehicle armored_vehicle armoured_personnel_carrier armored_personnel_carrier personnel_carrier troop_carrier fighting_vehicle armored_car armoured_car armoured_carrier humvee
bomb_device <weapon | bombe engin_explosif engin_explosif_improvisé charge_explosive_artisanale engin_incendiaire colis_piégé cocktail_molotov valise_piégée ceinture_explosive ceinture_d'explosifs | bomb/n explosive_device improvised_explosive_device ied molotov_cocktail suicide_vest suicide_belt firebomb booby_trap booby-trap explosive_belt
mine_device <weapon | mine_antipersonnel mine_terrestre mine_anti-char mine_flottante champ_de_mines | landmine land_mine anti-personnel_mine minefield antitank_mine
gun <weapon | fusil pistolet revolver arme_à_feu carabine fusil-mitrailleur mitrailleuse mitraillette kalachnikov pistolet-mitrailleur arme_de_poing armes_à_feu arme_automatique | gun rifle pistol handgun firearm shotgun kalashnikov carbine automatic_weapon machine-gun/n ak-47 ar-15 sidearm semi-automatic assault_weapon
knife <weapon | couteau canif cran_d'arrêt | knife switchblade penknife bladed_weapon
bullet <munition | balle/n cartouche balles_réelles munition_réelle | bullet live_round live_ammunition
warship <ship | navire_de_guerre frégate destroyer vaisseau_de_guerre bâtiment_de_guerre croiseur corvette cuirassé bâtiment_militaire vedette_lance-missiles | warship frigate destroyer corvette cruiser/n battleship gunboat naval_vessel navy_ship naval_ship
aircraft_carrier <warship | porte-avions | aircraft_carrier
submarine <ship | sous-marin | submarine u-boat
fighter_jet <plane | avion_de_chasse chasseur_bombardier avion_de_combat avion_militaire bombardier chasseur-bombardier mirage_2000 | fighter_jet warplane combat_aircraft fighter_plane fighter_aircraft bomber_plane jet_fighter military_plane stealth_bomber combat_plane
nuclear | nucléaire atomique thermonucléaire | nuclear atomic thermonuclear
military_base | base_militaire base_aérienne caserne camp_militaire garnison poste_militaire poste_avancé position_militaire base_navale | military_base air_base barracks army_base naval_base military_camp army_post outpost military_post
front_line | ligne_de_front front première_ligne ligne_de_contact ligne_de_démarcation | front_line frontline front contact_line line_of_contact
battlefield | champ_de_bataille théâtre_d'opérations théâtre_des_opérations théâtre_de_guerre terrain_de_combat | battlefield theatre_of_war theater_of_war battleground
enemy <person | ennemi adversaire camp_adverse opposant_armé | enemy foe opponent adversary adversaries archenemy arch-enemy
ally | allié/n puissance_alliée allié/a force_alliée | ally allied
victory! | victoire victorieux | victory triumph victorious
defeat! | défaite vaincre battre_par déroute débâcle revers_cinglant mettre_en_échec_le vaincu camouflet | defeat beat rout/n debacle drubbing thrash_at vanquish
security | sécurité sécuritaire sûreté maintien_de_l'ordre | security safety_measure law_and_order
intelligence_service | service_de_renseignement services_de_renseignement renseignement services_secrets service_secret dgse dgsi services_de_sécurité service_de_sécurité mossad service_d'espionnage | intelligence_agency intelligence intelligence_service secret_service spy_agency security_service spy_service secret_services cia mossad mi5 mi6
spy! | espionner espionnage espion agent_secret agent_double | spy espionage secret_agent double_agent undercover_agent spying
expert_military! | manœuvre_militaire exercice_militaire manœuvres exercice_naval exercices_militaires manœuvre_navale jeux_de_guerre exercices_conjoints | military_exercise war_game military_drill military_exercises live-fire joint_exercise naval_drill war_games
parade! | défilé_militaire parade défilé_du_14-juillet défilé_de_l'armée revue_des_troupes | parade military_parade march-past
destroy! | détruire destruction anéantir_un raser démolir démolition destructeur anéanti pulvériser mettre_en_pièces réduit_en_miettes rasé_par réduit_en_ruines détruit dynamiter | destroy destruction demolish demolition raze destructive tear_down bulldoze reduce_to_rubble pull_down wreck/v knock_down pulverise pulverize
damage! | endommager dégât dommage détériorer abîmer dégrader dégradation dommages endommagé subir_des_dégâts dégâts détérioré avarier abîmé dégradations_matérielles | damage suffer_damage sustain_damage damaged deface vandalise vandalize vandalism
coup! | coup_d'état putsch coup_de_force putschiste coup_d'état_militaire renversement junte renverser_le_gouvernement renverser_le_président prise_de_pouvoir prendre_le_pouvoir | coup coup_d'etat putsch overthrow power_grab military_takeover junta seize_power topple_the_government palace_revolution
genocide! | génocide nettoyage_ethnique génocidaire holocauste shoah épuration_ethnique crime_contre_l'humanité | genocide ethnic_cleansing genocidal holocaust crime_against_humanity
torture! | torturer torture supplice mauvais_traitement mauvais_traitements sévices tortionnaire maltraiter maltraitance passer_à_tabac | torture torturer ill-treatment ill-treat mistreat mistreatment maltreatment waterboarding abuse_of_prisoner
sanction_international! | sanction_économique sanctions embargo gel_des_avoirs mesures_de_rétorsion sanctionner_la_russie | sanctions sanction_package embargo asset_freeze retaliatory_measure economic_sanction
`;
