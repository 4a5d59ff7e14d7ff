/** Sport. */
export const sport = `
sport | sport sportif | sport sporting athletic
football | football foot | football soccer
rugby | rugby | rugby
tennis | tennis | tennis
basketball | basket basket-ball | basketball
cycling | cyclisme | cycling
match! | match rencontre_sportive | match game fixture
tournament! | tournoi coupe championnat ligue | tournament cup championship league
final! | finale | final/n
semi_final! | demi-finale | semi-final semifinal
olympics! | olympique jeux_olympiques jo | olympic olympics olympic_games
win! =win | gagner remporter l'emporter emporter_la victoire_de_l'équipe victoire emporter triompher triomphe | win beat/v victory triumph
lose! =lose | perdre s'incliner | lose
draw! | match_nul faire_match_nul | draw/n tie/v
score! | marquer inscrire | score
goal | but | goal
point_sport | point | point
set_sport | manche | innings
team | équipe | team squad side/n crew
club | club | club
player <person | joueur footballeur | player footballer
coach <person | entraîneur sélectionneur | coach/n trainer
athlete <person | athlète sportif/n | athlete sportsman
referee <person | arbitre | referee umpire
champion <person | champion | champion
supporter <spectator | supporter/n supporteur fan | fan spectator_sport
spectator <person | spectateur festivalier | spectator festival_goer concertgoer
stadium | stade | stadium arena
medal | médaille médaillé | medal medallist
race! | course étape | race stage
runner <person | coureur | runner racer
qualify! | qualifier | qualify qualification
doping! | dopage doper | doping
title | titre | title
season | saison | season
ranking | classement | ranking standings
injury_time | prolongations | extra_time
lead! | mener | lead
round_sport | huitième quart_de_finale | quarter-final
ball | ballon balle_de_match | ball
`;
