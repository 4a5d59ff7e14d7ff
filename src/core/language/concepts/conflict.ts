/** War, armed forces, weapons and attacks. */
export const conflict = `
war! | guerre belligérance | war warfare
conflict! | conflit hostilité hostilités | conflict hostility hostilities
battle! | bataille combat affrontement | battle combat
fight! =battle | combattre battre/v guerroyer | fight/v battle/v
clash! =battle | affronter accrochage escarmouche échauffourée heurt | clash skirmish
attack! | attaque attaquer assaut agression agresser offensive raid attentat | attack assault aggression offensive raid
strike! =attack | frappe/n frapper | airstrike air_strike
invade! | envahir invasion envahisseur | invade invasion invader
incursion! =invade | incursion | incursion
occupy! | occuper occupation occupant | occupy occupation occupier
retake! | reprendre_le_contrôle reprise reconquérir reconquête récupérer libérer_la_région reprendre | retake recapture regain reconquer
liberate! =retake | libération_de_la_ville | liberate liberation
seize! | emparer saisir conquérir conquête prendre_le_contrôle | seize conquer overrun capture_the_town take_control
withdraw! | retirer retrait désengager désengagement repli replier | withdraw withdrawal pull_out pullout pull_back disengage
retreat! =withdraw | retraite_militaire battre_en_retraite reculer_devant | retreat
repel! | repousser refouler chasser | repel repulse drive_back push_back drive_out
defend! | défendre défense | defend defence defense
deploy! =send | déployer déploiement | deploy deployment redeploy
mobilise! | mobiliser | mobilise mobilize
reinforce! | renforcer renfort | reinforce reinforcement
besiege! | assiéger siège_de_la_ville encercler encerclement | besiege siege encircle
bomb! =attack | bombarder bombardement pilonner pilonnage | bombard bombardment bomb/v bombing shell/v shelling
explode! | exploser explosion déflagration détonation sauter_sur | explode explosion blast detonation detonate
fire_at_crowd! | tirer_des_gaz_lacrymogènes tirer_du_gaz_lacrymogène tirer_des_grenades_lacrymogènes tirer_des_balles_en_caoutchouc tirer_des_grenades_assourdissantes lancer_des_gaz_lacrymogènes lancer_des_grenades_lacrymogènes | fire_tear_gas fire_teargas fire_tear-gas fire_rubber_bullet fire_water_cannon fire_stun_grenade fire_pepper_ball fire_pepper_spray use_tear_gas use_water_cannon
shoot! | tirer/v tir/n fusillade fusiller mitrailler tirer_sur tir coup_de_feu ouvrir_le_feu | shoot shooting gunfire open_fire shootout fire/i gunshot fire_shot fire_live_round fire_live_bullet fire_live_ammunition fire_warning_shot fire_into_the_crowd fire_on_the_crowd fire_on_protester fire_at_protester
shoot_down! | abattre_un_avion abattre_un_drone | shoot_down down_a_drone
stab! | poignarder poignardage coup_de_couteau coup_de_poignard plaie | stab stabbing knifing stab_wound knife_wound
ambush! | embuscade | ambush
sabotage! | sabotage saboter | sabotage
hijack! | détourner_un_avion détournement_d'avion | hijack hijacking
capture! =captured | capturer capture faire_prisonnier faire_captif retenir_prisonnier détenir_prisonnier garder_prisonnier prisonnier_de_guerre aux_mains_de aux_mains_du aux_mains_des entre_les_mains_de entre_les_mains_du entre_les_mains_des en_captivité retenir_en_otage détenir_en_otage retenir_captif retenir_contre_leur_gré détenir_contre_leur_gré retenu_contre_leur_gré rester_captif rester_prisonnier rester_otage emmener_en_captivité | capture captured take_prisoner take_captive make_prisoner hold_prisoner hold_captive prisoner_of_war prisoners_of_war in_enemy_hands in_rebel_hands remain_captive still_captive in_captivity into_captivity hold_against_their_will held_against_their_will remain_prisoner remain_hostage still_hostage keep_prisoner keep_captive keep_hostage in_the_hands_of_their_captors in_the_hands_of_the_kidnappers
swapped! | | 
kidnap! =captured | kidnapper enlèvement rapt kidnapping prise_d'otage prendre_en_otage prendre_pour_otage séquestrer séquestration | kidnap kidnapping abduct abduction hold_hostage take_hostage hostage-taking
remove_person! =captured | enlever |
hostage <prisoner | otage | hostage
kidnapper <person | ravisseur kidnappeur geôlier preneur_d'otage | kidnapper abductor captor hostage-taker
prisoner <person | prisonnier captif | prisoner captive
surrender! | rendre_les_armes capituler reddition capitulation | surrender capitulate capitulation
ceasefire! | cessez-le-feu trêve armistice | ceasefire cease-fire truce armistice
escalate! | escalade envenimer | escalate escalation
deescalate! | désescalade apaiser apaisement | de-escalation de-escalate deescalate
threat! | menace menacer | threat threaten menace
provocation! | provocation provoquer_délibérément | provocation
annihilate! | anéantir anéantissement exterminer extermination écraser | annihilate annihilation exterminate wipe_out crush
troop <person | soldat militaire/n troupe effectif/n fantassin conscrit réserviste engagé/n parachutiste légionnaire | soldier troop troops serviceman servicewoman service_member conscript reservist infantryman garrison paratrooper trooper
fighter =troop <person | combattant mercenaire | fighter combatant mercenary
peacekeeper <person | casque_bleu | peacekeeper blue_helmet
marine <troop | fusilier_marin marine/n | marine marines
special_forces <troop | forces_spéciales force_spéciale commando unité_d'élite | special_forces special_force commando
army | armée | army
armed_forces | forces_armées force_armée forces_de_défense_et_de_sécurité forces_de_défense forces_de_sécurité | armed_forces armed_force defence_and_security_force defense_and_security_force security_force defence_force defense_force
military/a | militaire/a | military
navy | marine_nationale marine_de_guerre | navy
air_force | armée_de_l'air force_aérienne | air_force
general_staff | état-major état-major_général état-major_interarmées | general_staff joint_chiefs chiefs_of_staff
brigade | brigade | brigade
battalion | bataillon | battalion
regiment | régiment | regiment
division_military | division_blindée | armoured_division
contingent | contingent | contingent
commander <person | commandant chef_militaire | commander
general_officer <person | général/n | general/n
officer <person | officier | officer
veteran <person | ancien_combattant vétéran | veteran
rebel <person | rebelle insurgé rébellion insurrection maquisard guérillero | rebel insurgent insurgency rebellion guerrilla rebel_fighter
militia | milice paramilitaire milicien | militia militiaman paramilitary
islamist <person | islamiste | islamist
sortie <attack | | sortie
neutralise! | neutraliser neutralisation mettre_hors_de_combat mettre_hors_d'état_de_nuire mis_hors_de_combat hors_de_combat | neutralise neutralize put_out_of_action take_out_of_action put_out_of_the_fight put_out_of_combat hors_de_combat
terrorist <person | terroriste djihadiste jihadiste | terrorist jihadist
terrorism | terrorisme | terrorism
civilian <person | civil/n non-combattant | civilian noncombatant non-combatant
weapon | arme armement | weapon arm/n arms weaponry armament
missile <weapon | missile | missile
rocket <weapon | roquette fusée lanceur | rocket launch_vehicle
rocket_launcher <weapon | lance-roquettes lance-roquette lance-missiles | rocket_launcher launcher
drone <weapon | drone | drone
shell <weapon | obus | shell/n
howitzer <weapon | obusier | howitzer
artillery <weapon | artillerie canon | artillery cannon
munition <weapon | munition | ammunition munition ammo
tank <armoured_vehicle | char/n char_d'assaut char_de_combat | tank battle_tank
armoured_vehicle <vehicle | blindé/n véhicule_blindé engin_blindé transport_de_troupes véhicule_de_combat | armoured_vehicle armored_vehicle armoured_personnel_carrier armored_personnel_carrier personnel_carrier troop_carrier fighting_vehicle
bomb_device <weapon | bombe engin_explosif | bomb/n explosive_device
mine_device <weapon | mine_antipersonnel | landmine
gun <weapon | fusil pistolet revolver arme_à_feu | gun rifle pistol handgun firearm
knife <weapon | couteau | knife
bullet <munition | balle/n cartouche | bullet
warship <ship | navire_de_guerre frégate destroyer | warship frigate destroyer
aircraft_carrier <warship | porte-avions | aircraft_carrier
submarine <ship | sous-marin | submarine
fighter_jet <plane | avion_de_chasse chasseur_bombardier avion_de_combat | fighter_jet warplane
nuclear | nucléaire atomique | nuclear atomic
military_base | base_militaire base_aérienne caserne | military_base air_base barracks
front_line | ligne_de_front front | front_line frontline front
battlefield | champ_de_bataille | battlefield
enemy <person | ennemi adversaire | enemy foe opponent adversary
ally | allié/n | ally
victory! | victoire | victory triumph
defeat! | défaite vaincre battre_par | defeat beat
security | sécurité | security
intelligence_service | service_de_renseignement services_de_renseignement renseignement services_secrets service_secret | intelligence_agency intelligence intelligence_service secret_service spy_agency
spy! | espionner espionnage espion | spy espionage
expert_military! | manœuvre_militaire exercice_militaire | military_exercise war_game military_drill
parade! | défilé_militaire parade | parade military_parade
destroy! | détruire destruction anéantir_un raser démolir démolition | destroy destruction demolish demolition raze
damage! | endommager dégât dommage détériorer abîmer dégrader dégradation | damage
coup! | coup_d'état putsch | coup coup_d'etat putsch
genocide! | génocide | genocide
torture! | torturer torture | torture
sanction_international! | sanction_économique sanctions | sanctions sanction_package
`;
