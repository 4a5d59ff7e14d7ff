/** Time, number and general words. */
export const generic = `
number | nombre chiffre effectif_total statistique | number figure statistic tally_of
percent | pour_cent pourcentage point_de_pourcentage points_de_pourcentage | percent percentage per_cent percentage_point pct
half | moitié demi mi- demie | half fifty_per_cent one-half
third | tiers un_tiers | third one-third
quarter | quart trimestre trois_mois | quarter three-month_period one-quarter
majority_of | plupart majeure_partie grande_majorité immense_majorité majoritairement la_plupart | most bulk_of vast_majority lion's_share
total | total ensemble intégralité totalité somme_totale globalement en_tout au_total | total overall in_all in_total all_told grand_total altogether
average | moyenne moyen/a en_moyenne médiane médian | average mean/n on_average median
part | partie part proportion fraction portion quote-part tranche pourcentage_de segment | part portion proportion fraction share/n segment slice chunk
day | jour journée journalier | day daytime
night | nuit nocturne nuitamment | night overnight nighttime night-time nocturnal
morning | matin matinée matinal aube petit_matin aurore | morning dawn daybreak early_hours small_hours
evening | soir soirée crépuscule | evening dusk nightfall
week | semaine sept_jours hebdomadairement huit_jours | week fortnight
weekend | week-end fin_de_semaine week-end_prolongé | weekend week-end
month | mois mensuel trente_jours mensuellement | month monthly
year | an année annuel annuellement annuité exercice/n douze_mois | year yearly annual annually twelvemonth
decade | décennie dix_ans décennal | decade ten_years decade-long
century | siècle cent_ans séculaire | century hundred_years
hour | heure horaire/a | hour hourly
minute | minute | minute
second_time | seconde | second/n
period | période durée laps_de_temps intervalle | period stretch_of_time span/n timespan duration interval
date_time | date jour_j échéance_du | date d-day
age | âge âgé ans_d'âge tranche_d'âge vieillissement | age aged age_group
time | fois temps époque ère | time era epoch
occasion | occasion/n reprises/n | occasion/n
moment | moment instant à_l'heure_actuelle | moment juncture
kilometre | kilomètre km | kilometre kilometer km
metre | mètre | metre meter
mile | mille_marin | mile
tonne | tonne mégatonne | tonne ton metric_ton tonnage
kilogram | kilo kilogramme | kilogram kilo kg
litre | litre | litre liter
hectare | hectare | hectare
barrel | baril | barrel
situation | situation contexte circonstance conjoncture_actuelle état_de_fait | situation context circumstance state_of_affairs state_of_play
problem | problème difficulté souci ennui écueil obstacle casse-tête galère embûche pépin hic aléa | problem difficulty trouble issue snag hurdle obstacle headache hitch pitfall stumbling_block setback complication
solution | solution remède issue_favorable parade/n | solution remedy way_out fix/n workaround
reason | raison mobile/n raison_d'être explication_de | reason rationale ground_for grounds_for
goal_aim | objectif cible/n but_de dessein finalité visée visée/n viser | aim target objective goal_of ambition endgame aim/v
purpose | | purpose
condition | condition préalable prérequis modalité | condition prerequisite precondition proviso stipulation
effect | effet impact conséquence_de répercussion incidence_sur séquelle contrecoup | effect impact knock-on_effect repercussion_on after-effect ripple_effect aftereffect
risk! | risque risquer péril_de encourir aléatoire risqué | risk risky jeopardise jeopardize hazard/n run_the_risk
danger | danger dangereux péril mettre_en_péril mettre_en_danger | danger dangerous peril endanger perilous imperil put_at_risk menace/n
event | événement évènement manifestation_sportive évènementiel | event happening
incident | incident fait_divers accroc péripétie anicroche | incident
operation | opération opérationnel | operation operational
activity | activité | activity
instance | occurrence épisode acte chef_d'accusation épisode_de survenue | instance occurrence episode act/n count/n occurrence_of
action | action démarche agissement geste | action act deed move/n
service | service prestation | service service_provider
authority | autorité | authority
source | source provenance origine | source origin provenance
way | moyen/n manière façon voie méthode procédé procédure_à_suivre moyen_de | way means method manner
point | | matter
name_of | nom | name/n
word | mot parole vocable propos/n | word utterance
story | histoire récit récit_de narration chronique anecdote | story history tale anecdote narrative account_of
life | vie existence vital | life existence lifetime
death_penalty | peine_capitale | capital_punishment
big | grand gros massif/a important énorme majeur considérable vaste gigantesque colossal imposant immense conséquent faramineux considérablement de_taille d'envergure de_grande_ampleur titanesque démesuré | big large major huge great massive significant considerable important vast gigantic colossal immense sizable sizeable substantial substantially hefty whopping sweeping giant/a large-scale sprawling mammoth
small | petit faible minime infime modeste minuscule maigre réduit/a mineur/a modique léger/a | small little slight tiny minor/a modest meagre meager minimal marginal slim minuscule scant negligible
new | nouveau neuf récent nouveauté récemment tout_récent | new recent recently brand-new brand_new fresh/a newly novel/a
old | vieux ancien vétuste d'antan révolu ex-/a | old ancient former ex/a erstwhile age-old long-standing aged/a
young | jeune juvénile | young youthful juvenile/a
good | bon bien bénéfique positif favorable/a excellent satisfaisant | good well beneficial positive/a excellent favourable favorable satisfactory
bad | mauvais mal néfaste défavorable médiocre piètre calamiteux déplorable exécrable | bad evil poor-quality detrimental adverse unfavourable dire dreadful lousy awful appalling terrible
strong | fort puissant robuste solide costaud vigoureux | strong powerful robust sturdy vigorous mighty solid/a
heavy | lourd pesant lourdement | heavy heavily hefty_price weighty
severe | grave sévère sérieux gravement sévèrement rigoureux drastique draconien | serious severe grave/a severely drastic harsh stringent draconian gravely seriously
high | haut élevé haut/a culminant record/a en_altitude | high elevated lofty highest sky-high
low | bas bas/a faiblement | low lowest
long | long longuement de_longue_haleine de_longue_durée | long lengthy prolonged protracted long-lasting long-term
short | court bref brièvement de_courte_durée éphémère | short brief briefly short-lived short-term shortly fleeting
free | gratuit libre gratuité gratuitement à_titre_gracieux sans_frais | free free_of_charge at_no_cost complimentary
public | public publiquement | public publicly
private | privé en_privé | private privately in_camera
national | national à_l'échelle_nationale nationalement | national nationwide countrywide country-wide
federal | fédéral | federal
european | européen européen/n communautaire/a | european pan-european eu-wide
social | social | social
possible | possible éventuel potentiel envisageable plausible éventuellement éventualité possibilité possiblement potentiellement probable vraisemblable | possible potential potentially possibility likely/a plausible conceivable likelihood probable
necessary | nécessaire indispensable essentiel nécessité primordial vital/a requis incontournable | necessary necessity essential indispensable required crucial
difficult | difficile dur ardu délicat/a pénible compliqué malaisé éprouvant complexe/a | difficult hard tough arduous tricky challenging/a complicated gruelling grueling complex/a
dead_end | impasse point_mort au_point_mort statu_quo enlisement s'enliser dans_l'impasse | deadlock stalemate impasse logjam dead_end stalled stall/v
first | premier tout_premier initial initialement | first initial/a initially
last | dernier ultime tout_dernier dernièrement | last final/a ultimate latest
early | précédent antérieur antérieurement précédemment auparavant préalablement | previous earlier previously prior formerly
next | prochain suivant à_venir ultérieur prochainement ultérieurement à_l'avenir | next following upcoming forthcoming subsequent ensuing
immediate | immédiat immédiatement sur-le-champ sur_le_champ aussitôt d'emblée dans_l'immédiat instantané instantanément séance_tenante incessamment illico | immediate immediately instant/a instantly straightaway straight_away right_away forthwith on_the_spot
complete_whole | complet entier complètement entièrement totalement pleinement intégral intégralement | whole entire full completely entirely fully wholly full-scale totally
unprecedented | sans_précédent inédit historiquement_élevé jamais_vu du_jamais-vu du_jamais_vu sans_équivalent historique_par_son sans_pareil inouï | unprecedented never-before-seen never_before_seen unheard-of unheard_of without_precedent unparalleled unmatched
illegal | illégal illégalement clandestin illicite illégalité hors-la-loi sans_autorisation contraire_à_la_loi illicitement | illegal unlawful illicit illegally unlawfully illegality against_the_law outlawed unauthorised unauthorized
legal | légal licite légalement légalité légitime conforme_à_la_loi | legal lawful legally lawfully legality licit within_the_law legitimate
supplementary | supplémentaire additionnel en_plus complémentaire supplément de_plus supplémentairement | additional extra further supplementary supplement/n added/a
conventional | conventionnel classique | conventional
heart | cœur cardiaque cardio-vasculaire | heart cardiac cardiovascular
blood | sang sanguin ensanglanté saigner | blood bleed bloodied blood-soaked
head_body | tête crâne crânien tête_de_la | head skull
hand | main paume | hand palm_of
eye | œil oculaire | eye eyesight
fact | fait/n | fact
idea | idée concept notion | idea notion concept
example | exemple par_exemple exemplaire/a illustration | example for_example for_instance
level | niveau palier échelon seuil | level threshold
step | | step
kind | type sorte genre espèce_de catégorie variété | kind sort type category variety sort_of
size | taille dimension gabarit envergure ampleur_de mensuration | size dimension magnitude_of
weight | poids pesée tonnage poids_lourd_de | weight weighing
height | hauteur hauteur_de | height elevation
distance | distance éloignement écart_de_distance à_des_kilomètres | distance remoteness
interest | intérêt s'intéresser intéresser intéressant engouement | interest interested interesting
reach_scale | ampleur échelle étendue ordre_de_grandeur envergure_de magnitude_de | scale extent breadth proportions_of
attention | attention concentration | attention spotlight alertness vigilance
progress | progrès avancée avancer_dans progresser_dans percée avancement | progress headway breakthrough advancement stride/n make_progress
model | modèle modèle_de prototype maquette | model prototype template
test_of_force | bras_de_fer épreuve_de_force tensions_entre confrontation duel | standoff stand-off showdown face-off trial_of_strength tug_of_war duel
bloc | bloc | bloc
tactic | tactique manœuvre stratagème | tactic ploy manoeuvre maneuver stratagem
assault_campaign | campagne_d'assaut | assault_campaign
brink | bord au_bord_de à_deux_doigts_de | brink edge verge on_the_verge_of on_the_brink_of
often | souvent fréquent fréquemment fréquence régulier régulièrement | often frequent frequently frequency regularly regular
sudden | soudain soudainement brusque brusquement brutal/a tout_à_coup subit subitement du_jour_au_lendemain inopiné | sudden suddenly abrupt abruptly all_of_a_sudden overnight_change out_of_the_blue
unexpected | inattendu imprévu surprenant à_l'improviste contre_toute_attente de_façon_inattendue inopinément | unexpected unexpectedly unforeseen surprising against_all_odds unannounced
gradual | progressif progressivement graduel peu_à_peu petit_à_petit graduellement | gradual gradually little_by_little step_by_step bit_by_bit
temporary | temporaire temporairement provisoire provisoirement intérimaire transitoire par_intérim | temporary temporarily provisional interim stopgap makeshift
permanent | permanent définitif définitivement une_fois_pour_toutes à_titre_définitif | permanent permanently definitive once_and_for_all for_good
mandatory | obligatoire obligatoirement contraignant/a | mandatory compulsory obligatory binding
voluntary | volontairement facultatif de_leur_plein_gré de_son_plein_gré | voluntary voluntarily optional of_their_own_free_will
urgent | urgent urgence_de d'urgence urgemment pressant | urgent urgently urgency pressing/a as_a_matter_of_urgency
regional | régional | regional
domestic | intérieur/a | domestic/a
main_chief | principal principalement essentiellement surtout | main principal chief/a mainly chiefly primarily
different | différent différence distinct | different difference distinct
similar | similaire semblable analogue comparable ressembler similitude | similar similarly resemble comparable alike similarity
direct | direct directement | direct directly
joint | conjoint commun/a conjointement en_commun de_concert | joint jointly shared together_with in_tandem
secretly | secrètement en_secret en_cachette à_l'insu_de en_catimini | secretly in_secret covertly on_the_quiet
early_time | tôt de_bonne_heure précoce prématuré prématurément anticipé | early premature prematurely ahead_of_schedule ahead_of_time
late | tard tardif tardivement en_retard | late belated belatedly delay/n delayed overdue tardy behind_schedule
`;
