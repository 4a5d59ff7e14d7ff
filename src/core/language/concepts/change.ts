/** Change of quantity, size, state and course. */
export const change = `
rise! =rise | augmenter augmentation hausse monter/v croître progresser progression grimper bondir bond s'envoler envoler envolée flambée flamber accroître accroissement relever relèvement majorer majoration alourdir alourdissement | rise increase grow climb jump soar surge hike raise gain upsurge mount leap/v spike/v swell/v balloon/v skyrocket rebound
fall! =fall | baisser baisse diminuer diminution reculer recul chuter chute décliner déclin dégringoler plonger réduire réduction abaisser amoindrir fléchir tasser effriter replier repli se_contracter s'être_contracter dévisser refluer régresser | fall drop decrease decline plunge plummet slump reduce reduction lower dip shrink slide cut tumble/v nosedive dwindle sag/v
cut! | supprimer suppression couper coupe_budgétaire rogner sabrer | slash axe eliminate elimination trim cutback shed
double! =double | doubler doublement | double twofold
triple! =triple | tripler | triple threefold treble
multiply! | multiplier décupler | multiply tenfold
exceed! | dépasser excéder franchir_le_seuil | exceed surpass top/v surpassed
reach! | atteindre s'élever_à s'établir_à s'élever | reach hit_a_record amount_to stand_at
remain! | rester demeurer maintenir maintien | remain stay maintain
stabilise! | stabiliser stable stabilité | stabilise stabilize stable stability
start! | commencer début débuter démarrer démarrage entamer | start begin beginning commence onset
end! | finir fin terminer achever cesser mettre_fin arrêter_de prendre_fin | end finish cease complete completion put_an_end
continue! | continuer poursuivre se_poursuivre poursuite_de | continue continuation go_on keep
stop! | stopper interrompre interruption | stop halt interrupt interruption
change! | changer changement modifier modification évoluer évolution | change alter modify modification evolve
improve! | améliorer amélioration | improve improvement
worsen! | aggraver aggravation empirer détérioration | worsen deteriorate deterioration aggravate
strengthen! | accru renforcé consolider consolidation | strengthen consolidate consolidation bolster
weaken! | affaiblir affaiblissement | weaken
accelerate! | accélérer accélération | accelerate speed_up hasten
slow! | ralentir ralentissement | slow slowdown
create! | créer création | create creation
add! | compléter | append
include! | comprendre inclure compter_parmi dont | include comprise
consist! | consister composer | consist
cause! | causer provoquer entraîner_la engendrer cause | cause trigger provoke lead_to
result! | résultat conséquence | result consequence outcome
prevent! | empêcher éviter prévention | prevent avoid avert prevention
replace! | remplacer remplacement succéder | replace replacement succeed
transfer! | transférer transfert | transfer
send! =send | envoyer envoi dépêcher expédier expédition | send dispatch
remove! | ôter retirer_de | remove removal
give_role! | attribuer attribution accorder accordé | award/v assign
share_out! | partager partage | share/v
separate! | séparer séparation | separate separation split
return_thing! | rendre restituer restitution remettre/v | give_back hand_over hand_back get_back win_back turn_over_to
repatriate! | rapatrier rapatriement ramener_chez_eux ramener_dans_leur_pays ramener_à_la_maison renvoyer_chez_eux | repatriate repatriation bring_home fly_home carry_home send_home take_home
obtain! | obtenir obtention décrocher | obtain secure/v get
acquire_skill! | acquérir_une | gain_experience
keep! | garder conserver | retain preserve
use! | utiliser utilisation recourir recours user | use deploy_force utilise utilize
try! | tenter tentative essayer | try attempt
succeed! | réussir réussite succès | success manage_to
fail! | échouer échec | fail failure
allow_result! | favoriser | foster
get_out! | sortir | get_out
move! | bouger mouvement | move movement
gather_collect! | recueillir collecter collecte récolter ramasser ramassage | collect collection raise_funds raise_money
exchange! | échanger échange | exchange swap
protect! | protéger protection | protect protection safeguard
control! | contrôler contrôle | control
face! | affronter_la faire_face | face/v
live! | vivre habiter loger | live/v dwell
work! | travailler travail | work
play! | jouer jeu | play
eat! | manger | eat
wait! | attendre attente | wait await
look! | chercher rechercher | seek search look_for
organise! | organiser organisation_de organisateur | organise organize organiser organizer
manage! | gérer gestion administrer | manage management administer run/v
celebrate! | célébrer célébration fêter fête | celebrate celebration party_event
follow! | suivre | follow
`;
