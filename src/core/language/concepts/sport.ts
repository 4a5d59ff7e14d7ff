/** Sport. */
export const sport = `
sport | sport sportif discipline_sportive éducation_physique athlétisme sportivement épreuve_sportive | sport sporting athletic athletics sports sportsmanship track_and_field
football | football foot ballon_rond soccer footballistique futsal | football soccer footballing premier_league
rugby | rugby ovalie quinze_de_france rugbyman rugby_à_xv | rugby rugby_union rugby_league scrum
tennis | tennis tennisman joueuse_de_tennis court_central roland-garros court_de_tennis tenniswoman | tennis tennis_player centre_court wimbledon
basketball | basket basket-ball basketteur nba hockey hockey_sur_glace handball volley-ball handballeur | basketball basketballer nba hockey ice_hockey handball volleyball
cycling | cyclisme peloton_du_tour tour_de_france cycliste_professionnel maillot_jaune | cycling tour_de_france yellow_jersey peloton bike_race
match! | match rencontre_sportive partie_de_football partie_jouée duel_face rencontre_entre derby coup_d'envoi_du_match affiche_de_la | match game fixture derby friendly/n ball_game ballgame game_against
tournament! | tournoi coupe championnat ligue compétition_sportive tournois coupe_d'europe ligue_des_champions phase_de_poules éliminatoires mondial/n championnat_d'europe coupe_d'afrique ligue_1 euro_2016 | tournament cup championship league champions_league league_championship playoffs playoff knockout_stage qualifiers europa_league
final! | finale finaliste match_final finale_dames | final/n finalist grand_final championship_game
semi_final! | demi-finale dernier_carré demi-finaliste demi-finales demie_finale | semi-final semifinal semi-finalist last_four semifinalist semi-finals final_four
olympics! | olympique jeux_olympiques jo jeux_d'hiver jeux_paralympiques olympisme paralympique flamme_olympique comité_international_olympique cérémonie_d'ouverture_des_jeux olympiade | olympic olympics olympic_games paralympics winter_games summer_games olympic_flame paralympic ioc olympiad
win! =win | gagner remporter l'emporter emporter_la victoire_de_l'équipe triompher triomphe vainqueur gagnant s'imposer_face s'imposer_en rafler emporter_la_victoire monter_sur_la_plus_haute_marche sacré/a sacre sortir_vainqueur prendre_le_dessus dominer_le triomphal lauréat_du_match sortir_victorieux | win beat/v winner victor clinch win_out come_out_on_top prevail triumphant edge_out thrash/v outscore trounce take_gold defeat_of_the come_from_behind romp_to wrap_up_the_title
lose! =lose | perdre s'incliner perdant s'inclinant battu/a revers mordre_la_poussière | lose loser defeat/n the_beaten_team runner-up beaten_by go_down_to
draw! | match_nul faire_match_nul score_de_parité se_quitter_dos_à_dos se_neutraliser partage_des_points match_nul_et_vierge | draw/n tie/v stalemate_on_the_pitch goalless_draw scoreless share_the_points
score! | marquer inscrire score scoreur buteur ouvrir_le_score réduire_le_score ouvrir_la_marque marqueur_du_but trouver_le_chemin_des_filets inscrire_un_but but_vainqueur | score scorer goalscorer net_a_goal find_the_net level_the_score equalise equalize score_a_goal
goal | but penalty égalisation but_égalisateur tir_au_but tirs_au_but coup_franc surface_de_réparation | goal penalty_kick equaliser equalizer own_goal penalty_shootout free_kick
point_sport | point | point
set_sport | manche | innings
team | équipe formation_de_football sélection_nationale les_bleus effectif_de_l'équipe onze_de_départ coéquipiers onze_titulaire équipe_nationale | team squad side/n national_team line-up lineup starting_eleven team-mate teammates
club | club franchise_sportive club_de_football | club franchise football_club soccer_club
player <person | joueur footballeur attaquant gardien_de_but milieu_de_terrain défenseur_central avant-centre ailier joueuse international_français meneur_de_jeu footballeuse titulaire_du_poste recrue_du_club capitaine_de_l'équipe | player footballer goalkeeper midfielder winger goalie centre-forward playmaker quarterback forward/n linebacker
coach <person | entraîneur sélectionneur entraîneuse directeur_sportif staff_technique coach entraîneur-adjoint préparateur_physique banc_de_touche | coach/n trainer team_manager assistant_coach coaching training_session team_boss
athlete <person | athlète sportif/n sportive/n champion_du_monde coureur_de_fond marathonien sprinteur judoka gymnaste boxeur escrimeur lutteur haltérophile sauteur perchiste rameur athlètes | athlete sportsman sportswoman sprinter marathoner gymnast boxer fencer wrestler weightlifter rower judoka pole_vaulter long-distance_runner olympian
referee <person | arbitre arbitrage arbitrer juge_de_touche juge-arbitre corps_arbitral var | referee umpire officiate linesman match_official refereeing var
champion <person | champion championne tenant_du_titre champion_en_titre double_champion détenteur_du_titre champion_olympique médaillé_olympique | champion reigning_champion title_holder title-holder defending_champion titleholder
supporter <spectator | supporter/n supporteur fan aficionado ultra/n hooligan supportrice groupe_de_supporters tribune_des_supporters kop ultras groupie tifosi | fan spectator_sport football_fan hooligan_fan ultras soccer_fan fan_base devoted_fan
spectator <person | spectateur festivalier spectatrice spectateurs | spectator festival_goer concertgoer spectators fan_in_the_stands
stadium | stade enceinte_sportive vélodrome tribune_du_stade hippodrome terrain_de_football gradin gradins tribunes_du enceinte_du_stade aréna terrain_de_jeu stade_olympique | stadium arena pitch/n playing_field racecourse velodrome racetrack grandstand football_ground soccer_field coliseum terraces
medal | médaille médaillé médaille_d'argent médaille_de_bronze podium sur_le_podium breloque médaillés marche_du_podium | medal medallist podium silver_medal bronze_medal medalist
race! | course étape grand_prix marathon épreuve_de sprint relais_4x100 régate course_automobile rallye semi-marathon course_à_pied contre-la-montre course_cycliste triathlon formule_1 formule_un | race stage grand_prix marathon sprint regatta relay triathlon rally_race car_race half-marathon time_trial horse_race formula_one formula_1
runner <person | coureur coureuse joggeur joggeuse jogging traileur pilote_de_course coureur_à_pied | runner racer jogger jogging racing_driver distance_runner race_driver marathon_runner
qualify! | qualifier qualifié billet_pour_la_finale décrocher_son_billet se_qualifier atteindre_la_finale ticket_pour_la passer_au_tour_suivant | qualify qualification through_to_the_final book_their_place book_a_place advance_to_the_final reach_the_final qualifying qualifier
doping! | dopage doper produit_dopant dopé contrôle_antidopage substance_interdite antidopage contrôle_positif agence_mondiale_antidopage epo stéroïde anabolisant produits_dopants lutte_antidopage testostérone | doping doper anti-doping performance-enhancing epo steroid banned_substance drug_cheat wada drug_test blood_doping
title | titre titre_mondial couronne_mondiale titre_de_champion ceinture_mondiale sacre_mondial | title world_title championship_title
season | saison saison_régulière saison_prochaine intersaison exercice_sportif | season off-season regular_season pre-season
ranking | classement classé classer_premier hit-parade classement_général tête_du_classement tableau_des_médailles | ranking standings league_table medal_table rank/v leaderboard rank/n overall_standings pecking_order
injury_time | prolongations arrêts_de_jeu temps_additionnel temps_réglementaire temps_supplémentaire mort_subite | extra_time stoppage_time injury_time overtime_period full_time added_time
lead! | mener en_tête faire_la_course_en_tête être_aux_commandes caracoler_en_tête mener_le_bal meneur | lead in_the_lead take_the_lead lead_the_pack pole_position ahead_in
round_sport | huitième quart_de_finale huitième_de_finale huitièmes_de_finale seizième_de_finale quarts_de_finale seizièmes_de_finale phase_de_groupes premier_tour_du_tournoi | quarter-final last_sixteen round_of_16 group_stage quarter-finals quarterfinal last_16
ball | ballon balle_de_match | ball
transfer_player! | transfert_de_joueur mercato indemnité_de_transfert marché_des_transferts transfert_record | transfer_fee transfer_window player_transfer
relegate! | reléguer relégation | relegate relegation
red_card | carton_rouge carton_jaune | red_card yellow_card
boxing | boxe arts_martiaux judo karaté lutte_gréco-romaine combat_de_boxe | boxing martial_art judo karate wrestling prizefight mma
swimming_sport | natation | swimming_competition freestyle
skiing | ski ski_alpin ski_de_fond snowboard biathlon | skiing snowboard biathlon cross-country_skiing downhill_ski
golf | golf golfeur parcours_de_golf | golf golfer golf_course
horse_racing | course_hippique courses_hippiques équitation hippisme sport_équestre turf | horse_racing horse-racing equestrian steeplechase
gymnastics | gymnastique patinage patinage_artistique | gymnastics figure_skating skating
sailing_sport | voile_sportive vendée_globe course_au_large tour_du_monde_à_la_voile route_du_rhum coupe_de_l'america | sailing_race ocean_race america's_cup round-the-world
retire_sport! | raccrocher_les_gants fin_de_carrière prendre_sa_retraite_sportive raccrocher | hang_up_her_boots call_time_on_his_career
motor_racing | sport_automobile course_moto moto_gp motocross écurie_de_formule_1 | motorsport motor_racing motogp motocross
`;
