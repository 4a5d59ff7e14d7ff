/** Everyday actions, things and qualities that news of any subject tells of. Looked up last: special tables win. */
export const common = `
represent! | représentation représentant incarner faire_figure_de équivaloir équivaloir_à | represent representation representative stand_for embody epitomise epitomize
develop! | développer développement essor développement_de épanouissement élaborer élaboration mettre_au_point mise_au_point | develop development elaborate/v work_out devise
establish! | établir établissement instaurer instauration mettre_en_place fonder_la création_de_la mettre_sur_pied_le constituer constitution_d'un | establish establishment institute set_up put_in_place setting_up founding bring_in
introduce! | introduire introduction instauration_de lancer_le_nouveau | introduce introduction bring_in_new phase_in
present_show! | présenter présentation exposer_le montrer_le dévoilement | present presentation unveil_the showcase/v
execute! | exécuter | execute/v
perform! | réaliser accomplir effectuer accomplissement réalisation exécution_de mettre_à_exécution | perform performance carry_out accomplish fulfil fulfill execution_of_the discharge_of_duty conduct/v accomplishment
prepare! | préparer préparation préparatif apprêter se_préparer s'apprêter préparatoire s'apprêter_à être_sur_le_point | prepare preparation gear_up get_ready make_ready groundwork preparatory pave_the_way brace/v brace_for
handle! | traiter s'occuper_de prendre_en_main faire_face_au gérer_la_crise | handle handling deal_with see_to take_care_of cope/v tackle/v sort_out
save_keep! | épargner économiser préserver préservation sauvegarder sauvegarde mettre_de_côté économie_d'énergie | save/v preservation spare set_aside put_aside
select! | choisir sélectionner choix sélection retenir désigner_les opter_pour jeter_leur_dévolu trier tri panacher | choose choice select selection pick opt_for single_out shortlist sort/v handpick
apply_request! | postuler soumettre candidater faire_une_demande déposer_une_demande dossier_de_candidature se_porter_candidat déposer_leur_candidature | apply applicant submit submission put_in_for file_an_application turn_in
assure! | garantir garantie assurer_que gage_de se_porter_garant garant assurer_la | assure assurance guarantee ensure vouch vouch_for guarantor reassure reassurance pledge_that
enforce! | appliquer faire_respecter mettre_en_œuvre mise_en_œuvre mettre_en_application mise_en_application mettre_en_pratique faire_appliquer faire_exécuter exécution_de_la entrée_en_vigueur en_vigueur | enforce enforcement implement implementation put_into_effect put_into_practice put_into_practise enforceable in_force crack_down_on_speeding apply_the
resolve! | résoudre résolution_du venir_à_bout résolution_de_la démêler remédier remédier_à solutionner dénouer dénouement | resolve solve remedy/v iron_out settle_the settlement_of_the_dispute sort_it_out put_right
abandon! | abandonner abandon délaisser laisser_tomber tirer_un_trait faire_une_croix renonciation laisser_à_l'abandon | abandon abandonment relinquish forgo walk_away_from ditch scrap/v jettison forsake desert/v renounce renunciation
withhold! | retenir_des rétention | withhold
terminate! | résilier résiliation mettre_un_terme dénoncer_le_contrat rompre_le_contrat résiliation_du mettre_fin_au | terminate termination put_paid_to pull_the_plug cancel_the_contract
postpone! =postpone | reporter/v report_du reporter_à repousser_à ajourner ajournement différer décaler remettre_à_plus_tard renvoyer_à_plus_tard renvoyer_à_une_date surseoir sursis_à reprogrammer repousser_la retarder_la reporté_à report_de_la report_de_l'élection différé temporisation reporter_la | postpone postponement defer adjourn put_off reschedule hold_over stave_off_the defer_until deferral rescheduling postponed
resume! | reprendre_les reprise_des reprise_de_la relancer relance_des recommencer | resume resumption restart recommence reopen_talks pick_up_where relaunch revive get_back_to reinstate
expand! | élargir élargissement_de agrandir s'étendre agrandissement étoffement extensif prendre_de_l'ampleur | expand expansion widen broaden enlarge enlargement broadening widening scale_up branch_out stretch/v
convince! | convaincre persuader persuasion conviction_de rallier_à | convince persuade persuasion win_over sway/v bring_round talk_into persuasive
encourage! | encourager encouragement incitation pousser stimuler stimulation galvaniser favoriser_la motiver promouvoir promotion_de inviter_à | encourage encouragement prompt incentive stimulate foster_a spur spur_on motivate promote galvanise galvanize
discourage! | décourager dissuader dissuasion dissuasif rebuter refroidir_les démotiver décourageant | discourage deter deterrent dissuade put_off_by disincentive dishearten
force! | forcer contrainte imposer_à sous_la_contrainte de_force acculer astreindre coercition | force/v coerce coercion pressure_into under_duress by_force make_them constrain constraint
limit! | plafonner plafond contingenter contingentement rationner rationnement limite encadrement_des limité | cap/v curb limitation restrain restraint ration/v rationing constrict curtail curtailment restrictive clamp_down_on
influence! | influencer influence influer avoir_de_l'influence peser_sur influent | influence influential sway/n leverage/n bear_on
blame! | reproche imputer en_vouloir_à rejeter_la_faute rejeter_la_responsabilité culpabiliser | reproach lay_the_blame pin_the_blame
complain! | plaindre grief se_plaindre dépôt_de_plainte râler grogne | complain grievance gripe grumble moan lodge_a_complaint
celebrate_honour! | hommage rendre_hommage hommage_à saluer_la_mémoire distinguer_par décorer commémoratif à_la_mémoire_de | tribute pay_tribute remembrance commemorative memorialise in_memory_of minute's_silence honouring
welcome! | se_féliciter réception_de applaudir_la faire_bon_accueil souhaiter_la_bienvenue |
leave! | quitter s'en_aller prendre_congé partant sur_le_départ s'éclipser mettre_les_voiles | leave/v go_away pack_up walk_out_of exit/v depart_from outgoing
return_home! | rentrer regagner_leur regagner_leurs_foyers retour_au_pays réintégrer rentrer_chez | come_home go_home get_home back_home make_their_way_home head_home u-turn_back back_in
pass_by! | franchissement transiter transit franchi passer_la_frontière passage_de_la_frontière enjamber | traverse cross_over transit pass_through go_through crossing_of
enter! | entrer entrée pénétrer accès_à s'introduire s'infiltrer infiltrer infiltration pénétration incursion_dans faire_irruption faire_leur_entrée | enter entry entrance infiltrate infiltration intrude get_into burst_into break_into_the barge_in admission_to go_inside make_their_way_into
chase! | pourchasser prendre_en_chasse course-poursuite courser traquer traque traquer_les chasse_à_l'homme à_la_poursuite_de à_leurs_trousses aux_trousses | chase pursue pursuit give_chase hunt_down manhunt man-hunt pursuer in_pursuit hot_pursuit track_down run_after
search_look! | fouiller fouille passer_au_peigne_fin ratisser ratissage quadriller battue quête | hunt comb/v scour combing sift rummage sweep/v scouring frisk
find! | trouver tomber_sur localiser localisation dénicher trouvaille repérer dépister_les découvreur | locate come_across stumble_upon stumble_across stumble_on spot/v come_upon unearth_a
hide! | cacher dissimuler dissimulation camoufler camouflage se_cacher se_terrer masquer planquer occulter étouffer_l'affaire planque cachette | hide conceal concealment cover_up camouflage disguise/v mask/v stash/v go_into_hiding cover-up lie_low hideout hiding_place keep_under_wraps hush_up secrete/v
compete! | concurrencer concurrence rivaliser en_lice en_compétition rivalité se_disputer compétitif compétitivité | compete competition rival/v vie competitive competitiveness rivalry vying in_the_running
compare! | comparer comparaison par_rapport_à comparatif en_comparaison mettre_en_parallèle | compare comparison in_comparison compared_with compared_to comparative relative_to draw_a_parallel versus
measuring! | mesurer mesurage étalonnage jaugeage métrer | measurement measure/v metering
count! | compter comptage dépouillement dépouiller compter_les compte_à_rebours recompter recomptage énumérer chiffrage | count enumerate recount/n tot_up counting
estimate_judge! | considération réputer | regard adjudge
studying! =study | recherche_scientifique se_pencher_sur étude_de analyser analyse scruter décortiquer | analyse analyze analysis dissect
examine_check! | contrôler_les inspecter inspection passer_en_revue passage_en_revue s'assurer_que contrôle_technique revue_de ausculter expertiser expertise/n | verification inspect inspection double-check vetting scrutiny check_on go_over look_over checkup
teach! | enseigner instruire former_des formation_des inculquer éduquer dispenser_des_cours donner_des_cours encadrant | teach educate train_the tutor tutoring instruct_in coach/v give_lessons instill
learn_study! | apprentissage s'initier apprenant s'instruire se_former | apprenticeship learner
repair! | réparer réparation remettre_en_état remise_en_état réfection rafistoler dépanner dépannage réhabilitation_du colmater colmatage réparateur | repair fix/v mend patch_up rehabilitation_of_the put_right_the make_good restore_power
install! | installer installation mettre_en_place_des implanter implantation pose_de aménager aménagement équiper_de | install installation fit/v put_in_place_a emplacement fit_out
design! | concevoir conception dessiner conçu concepteur designer styliste tracer_les élaboration_de plan_de_l'architecte | design designer devise_a draw_up blueprint
film_record! | filmer filmage enregistrer enregistrement tourner_un tournage prise_de_vue prises_de_vues capter caméscope enregistreur | film/v record/v recording shoot_a_film filming videotape/v recorder taping catch_on_camera capture_on_film caught_on_camera on_tape
photograph! | photographier prendre_en_photo cliché_photographique mitrailler_les photographique égoportrait selfie | snapshot photographic selfie shutter/n
speak! | parler prise_de_parole s'exprimer s'adresser_à prendre_la_parole intervenir_à discourir monter_à_la_tribune orateur_de causerie | speak address take_the_floor deliver_a_speech make_a_speech give_a_speech remarks/n
listen! | écouter écoute prêter_l'oreille tendre_l'oreille ouïr entendre_les auditeur | listen heed hear_the lend_an_ear listener
shout! | crier cri scander hurler hurlement s'écrier vociférer s'exclamer s'époumoner huées huer conspuer siffler_le brailler | shout chant yell scream/v cry_out boo bellow roar/v exclaim call_out heckle catcall
laugh! | rire plaisanter plaisanterie mort_de_rire mourir_de_rire rigoler ricaner sourire se_moquer_de hilarité éclater_de_rire blague fou_rire s'esclaffer humour humoristique | laugh joke chuckle giggle laughter smile burst_out_laughing crack_a_joke humour humor
cry! | pleurs larme sangloter éclater_en_sanglots en_larmes verser_des_larmes fondre_en_larmes sanglot éploré | cry/v weep tear/n sob burst_into_tears in_tears shed_tears break_down_in_tears crying tearful wail
sleep! | dormir sommeil s'endormir somnoler sieste dormeur faire_la_sieste assoupir endormi nuit_blanche | sleep asleep fall_asleep nap doze doze_off slumber snooze
drink! | boire boisson s'abreuver breuvage se_désaltérer siroter gorgée picoler | drink beverage sip swig quench gulp
cook! | cuisiner cuisine mitonner cuisson culinaire gastronomie gastronomique rôtir griller_les cuire mijoter | cook kitchen bake roast recipe culinary gastronomy cooking fry
wear! | porter_un vêtir tenue revêtir vêtu arborer habiller s'habiller vestimentaire porter_le_voile endosser affubler | wear garment dress/v clad don/v dressed sport_a outfit
push! | bousculer se_bousculer poussée_de_la piétiner piétinement pousser_dans | push shove jostle nudge trample elbow/v press_forward thrust/v
pull! | tirer_de extraction dégager extraire_du_sol traîner hisser arracher_à tracter remorquage remorquer tirer_hors haler | pull extraction drag tow tug/v yank pluck_out heave towing
throw! | jeter jet lancer_des_pierres projection_de lancer_de jet_de_pierres balancer catapulter | throw hurl toss fling sling/v pelt lob/v chuck pitch/v hurling
drop_fall! | tomber chute_de choir dégringoler_du culbuter faire_une_chute trébucher s'écrouler_de | fall_down trip_over stumble/v tumble_down take_a_tumble
climb! | grimper_sur escalader escalade_de ascension se_hisser gravir escalader_le cordée grimpée grimpe | ascent ascend scale_the clamber scramble_up mountaineering
slide! | glisser glissement glissade dérapage déraper patiner | slippery skid slip_on slither
touch! | toucher effleurer frôler atteindre_la tactile | touch brush_against tactile
break! | casser briser rompre rupture fracasser cassure se_briser rompre_les fracas rompu | break smash shatter snap_off breakage ruptured rupture crack/v
smoke! | fumer fumée | smoke
flow! | écoulement déverser ruisseler ruissellement s'écouler fuite_d' suinter jaillir se_déverser | flow pour/v trickle gush spillage ooze stream/v
freeze! | geler glacer congeler gelée surgeler congelé | frozen icing
connect! | relier connecter liaison raccorder raccordement brancher branchement relié jonction interconnexion | connect link link_up hook_up link/v interconnection junction tie_to
divide! | diviser division scinder diviser_en morceler morcellement fragmenter clivage cliver fracturer_la désunion | divide fragment/v fragmentation schism split_into partition polarise polarize
attract! | attirer drainer faire_venir séduire faire_affluer attirant attractivité attrait_de attractif | attract draw/v bring_together bring_out turn_out entice lure attractive attraction crowd-puller pull_in
unite! | unir réunir_les rassembler_les s'unir fédérer unifier unification réunifier réunification rallier_les fusionner_les souder union_de | unite unify band_together reunify reunification unification solidify rally_together unity
belong! | appartenir appartenance faire_partie_du membre_de affiliation | belong affiliated affiliation be_a_member_of
own! | posséder propriétaire détenir_des propriété possession détention_de détenteur propriété_de appartenir_à | own owner ownership property possess possession proprietor belong_to
borrow! | prêt_de souscrire_un_prêt contracter_un_emprunt | take_out_a_loan
owe! | devoir_à endetter redevable devoir_la_somme_de créance débiteur | owe debtor in_arrears arrears
earn! | gagner_des se_faire_payer gain/n | earn bring_home_a take_home_pay net/v
squander! | gaspiller gaspillage gaspilleur gabegie dilapider dilapidation gâchis gâcher | squander fritter_away throw_away_the
cheat! | tricher tricherie fraude_aux tricheur filouter extorquer | cheat swindle con/v con_man trickster cheater fiddle/v hoodwink
trick! | tromper tromperie leurrer duper induire_en_erreur berner abuser_de_la_confiance leurre trompeur mystification canular supercherie mener_en_bateau piège | trick deceive deception mislead misleading deceptive dupe hoax fool/v bluff ploy_to decoy
promise! | engagement_de faire_la_promesse donner_sa_parole prendre_l'engagement serment s'engager_à | pledge/v give_his_word oath commit_to undertaking/n make_a_commitment
ignore! | ignorer négliger négligence faire_fi_de passer_outre faire_la_sourde_oreille méconnaître laisser_de_côté fermer_les_yeux négligent | ignore neglect negligence disregard turn_a_blind_eye turn_a_deaf_ear overlook brush_aside take_no_notice negligent shrug_off
tolerate! | tolérer tolérance endurer_la tolérant permissif | tolerate tolerance put_up_with stand_for_it condone tolerant bear_with
forgive! | pardonner pardon gracier grâce_présidentielle amnistie amnistier absoudre gracier_le | forgive forgiveness pardon amnesty pardoned clemency
adopt_child! | adoptif parent_adoptif | adoptive adoptee
grow_up! | grandir passer_son_enfance enfance | grow_up childhood bring_up upbringing raise_a_family
suffer! | souffrir souffrance subir endurer pâtir éprouver_des essuyer_des être_en_proie_à souffrant | suffer suffering endure undergo ail agony in_pain
recover_health! | remettre_de rétablir_sa | recuperate
worry! | mort_d'inquiétude mourir_d'inquiétude s'inquiéter alarmer alarmant alarmiste se_faire_du_souci soucieux anxieux angoissé crainte_de inquiet se_soucier préoccupé | worry_to_death unease uneasy apprehensive worried perturbed trouble/v troubling distress/v
shock! | choquer choc bouleverser traumatiser traumatisme sidérer sidération stupeur secouer_le consternation choquant ahurir sous_le_choc abasourdi | shock shocking stun stunning shaken dismay appal appalled traumatise traumatize trauma stupefy horrified dumbfound
surprise! | surprendre surprise étonner étonnement stupéfaire stupéfaction stupéfait prendre_au_dépourvu à_la_surprise_générale prendre_de_court étonnant par_surprise | surprise astonish astonishment astonishing amaze amazement startle take_aback catch_off_guard by_surprise astound
anger! | colère furieux indigner indignation en_colère outrer ire exaspérer exaspération courroux fureur énerver énervement rage s'indigner agacer mécontentement excéder_par ras-le-bol mécontent ulcérer enrager remonté_contre | anger angry outrage fury furious enrage infuriate irate exasperate exasperation wrath rage/n indignation outraged resentment angered displeasure frustration discontent incense/v
joy! | joie réjouir heureux bonheur content se_réjouir allégresse jubilation ravi ravir_de liesse bonheur_de euphorie enchanté jubiler heureusement | joy happy happiness rejoice delight glad jubilation jubilant elation elated overjoyed euphoria delighted pleased exultant ecstatic
sadness! | tristesse triste chagrin attrister peiné désolation affliction peine_immense affligé accablé chagriné abattement mélancolie déchirant le_cœur_lourd | sad sadness grief sorrow saddened saddening sorrowful heartbreak heartbroken heartbreaking gloom desolate dejected despondent heavy_heart
fear_feel! | terreur effroi panique paniquer mort_de_peur mort_de_trouille mourir_de_peur mourir_de_trouille effrayer terrifier épouvante horreur affolement affoler s'affoler trouille frayeur frousse paniqué effrayant apeurer hantise phobie | fear/n terror panic scare frighten frightened terrify terrified terrifying scared fright horror afraid petrified frightening hysteria
hope_feel! | optimisme optimiste lueur_d'espoir prometteur encourageant confiant | hope/n optimism optimistic promising glimmer_of_hope hopefully upbeat encouraging bullish
pride! | fierté fier s'enorgueillir orgueil fièrement | pride proud take_pride proudly pride_oneself
shame! | honte honteux déshonneur humilier humiliation honteusement ignominie scandaleux déshonorer | shame ashamed disgrace shameful humiliate humiliation disgraceful embarrassment embarrass
regret! | regretter regret déplorer_que remords repentir regrettable désolé s'en_vouloir | regret remorse rue/v regrettable repent sorry lament/v regretful
trust! | confiance méfiance se_fier digne_de_confiance | trust confidence confide trusted trustworthy faith_in
neighbour <person | voisin voisine voisinage limitrophe avoisinant | neighbour neighbor neighbouring neighboring next-door
owner_person <person | patronne |
artist <person | artiste plasticien créateur artistique | artist artistic
writer <person | dramaturge poète essayiste écrivaine chroniqueur scénariste auteure autrice | poet playwright screenwriter essayist columnist
actor_film <person | acteur_de_cinéma star_de_cinéma comédienne interprète/n | film_star movie_star cast_member
audience | auditoire assistance_nombreuse téléspectateur foule_de_spectateurs | audience viewer listener_audience theatregoer theatergoer
festival | festivités kermesse carnaval foire braderie ducasse fête_foraine fête_de_la_musique | carnival fair/n funfair fete
symbol | symboliser emblème emblématique | symbolise symbolize emblem emblematic iconic icon
tradition | tradition traditionnel coutume rite rituel coutumier ancestral us_et_coutumes folklore mœurs | tradition traditional custom ritual rite customs_and_traditions folklore time-honoured ancestral
history | historique historien mémorable | historic historical historian historically
future | avenir futur avenir_de lendemain_de futurs | future prospect years_to_come days_to_come
past | passé jadis autrefois passé_de | past bygone once_upon_a_time formerly_known
beginning | commencement prélude prémices préambule genèse aube_de | start/n prelude inception genesis
end_point | dénouement_de épilogue aboutissement_de | end/n finale denouement epilogue
limit_date | échéance date_limite délai ultimatum_de dernier_délai limite_fixée échéancier au_plus_tard | deadline due_date cut-off_date cutoff time_limit no_later_than
schedule | calendrier programme_de planning emploi_du_temps chronologie agenda ordre_du_jour échéancier_de feuille_de_route | timetable calendar timeline agenda roadmap road_map itinerary
email | courriel e-mail mail courrier_électronique message_électronique mél messagerie pourriel spam | email e-mail e-mailed inbox spam
photo_image | image_satellite images_de visuel illustration_de | imagery visual
map | carte_du cartographie cartographier plan_de_la_ville atlas | map mapping chart/n cartography atlas
box | boîte caisse carton coffret caissette caissons conteneur_de cageot | box crate carton chest/n casket_box
key | clé clef passe-partout trousseau | key keychain
door | porte portail portière portillon porte_d'entrée | door gate doorway gateway doorstep entryway
window | fenêtre vitre vitrine baie_vitrée carreau vitrage lucarne | window windowpane windshield shopfront pane skylight
floor | sol parquet_en palier_du | ground_level first_floor
wood | planche bûche boiserie | wood timber plank lumber log/v plywood
metal | métal acier fer aluminium ferraille plomb métallique zinc tôle | metal steel iron aluminium aluminum scrap_metal metallic zinc iron_ore
paper | papier feuille_de_papier | paper sheet_of_paper stationery
machine | machine engin machinerie robotisé engin_de_chantier | machine appliance machinery gadget contraption
tool | outil outillage marteau pelle tronçonneuse pioche hache | tool hammer shovel/n chainsaw toolkit pickaxe axe/n
furniture | meuble mobilier canapé chaise armoire étagère mobilier_urbain | furniture sofa couch cupboard furnishing
toy | jouet jeu_de_société poupée peluche | toy doll teddy board_game plaything
gift | cadeau don_de présent/n offrir_un_cadeau étrenne souvenir_de | present/n souvenir gift-giving
colour_red | rouge rougeâtre écarlate | red reddish scarlet crimson
colour_blue | bleu bleuté bleuâtre | blue bluish
colour_green | vert verdâtre verdoyant | green greenish
colour_white | blanc blanchâtre | white whitish
colour_black | noir noirci | black blackened
empty | vide vider désert/a inoccupé déserter_les vacant inhabité | empty deserted vacant unoccupied uninhabited emptiness empty/v
full | plein rempli remplir remplissage taux_de_remplissage à_ras_bord bondé comble/a complet_à archicomble plein_à_craquer saturé débordé bondé_de plein_à_ras_bord faire_salle_comble | fill filled fullness to_the_brim packed crowded overcrowded jam-packed chock-full overflowing fill_up crammed packed_to_the_rafters
open_state | ouvert grand_ouvert entrouvert ouvert_au_public | open/a ajar wide_open
closed_state | fermé verrouillé portes_closes à_guichet_fermé clos | closed/a shut/a locked
broken | cassé brisé en_panne hors_service défectueux hors_d'usage défaillant | broken out_of_order defective faulty out_of_service broken_down malfunctioning
safe | sûr sécuriser sécurisé sans_danger fiable hors_de_danger en_lieu_sûr | safe safety secure safely out_of_danger out_of_harm risk-free harmless secured
dangerous | périlleux à_haut_risque risqué_de dangerosité néfaste_pour périlleux_de | hazardous unsafe treacherous perilous_to harmful life-threatening deadly_to
rich | prospère prospérité | well_off prosperous
poor | misère démuni défavorisé misérable sans_le_sou seuil_de_pauvreté appauvrir | disadvantaged penniless precarious
cheap | bon_marché à_bas_prix à_bas_coût pas_cher à_prix_réduit abordable bas_de_gamme | cheap inexpensive low-cost low-priced affordable cut-price cut-rate budget/a
expensive | cher coûteux onéreux exorbitant hors_de_prix hors_prix chèrement cherté prohibitif | expensive costly pricey exorbitant high-priced overpriced prohibitive
fast | rapide rapidité vite rapidement promptement à_toute_vitesse à_vive_allure à_toute_allure à_pleine_vitesse en_trombe à_grande_vitesse prompt | fast quick rapid quickly rapidly speedy swift swiftly at_full_speed high-speed hurriedly brisk hasty
slow_quality | lent lenteur lentement au_ralenti poussif | slow/a slowly sluggish slowness at_a_snail's_pace
clear | clair clarté clairement évident manifeste/a net/a sans_équivoque explicite limpide sans_ambiguïté manifestement explicitement | clear/a clarity clearly obvious unambiguous explicit evident plain/a obviously evidently
dark | sombre obscurité ténèbres pénombre noirceur dans_le_noir | dark darkness in_the_dark pitch-black pitch_black gloomy
clean | propre propreté immaculé hygiénique | clean cleanliness spotless
clean_up! | nettoyer nettoyage dépolluer dépollution déblayer déblaiement pelleter décontaminer décontamination assainir nettoyeur désamianter curage balayer_les_rues épurer épuration nettoyage_de_la | clean_up cleanup clean-up shovel mop_up decontaminate decontamination cleansing scrub/v purify decontaminating cleaning disinfect
at_work! | à_pied_d'œuvre à_l'œuvre à_la_tâche à_pied_d'œuvre_pour | hard_at_work at_work on_the_job
dirty | sale saleté crasseux contaminant contamination_de_l'eau souillure | dirty filthy soiled grimy contaminated_with
hot | chaud brûlant tiède fournaise | hot warm scorching heatwave_hot boiling
dry | sec aride aridité assécher assèchement desséché déshydraté | dry arid dry_up aridity dried-up
wet | mouillé humide humidité trempé détrempé moite | wet damp soaked soaking drenched humid humidity moisture soggy
quiet | calme tranquille calmement sérénité serein tranquillité silencieux silence | calm quiet calmly serene serenity tranquil tranquility silent silence stillness
violent | violemment brutaliser sanglant brutalement | violently bloody brutalise
peaceful | paisible pacifiquement sans_violence non-violent non-violence pacifiste | peacefully non-violent nonviolent non-violence pacifist
honest | honnête honnêteté intègre intégrité probité sincère sincérité franc/a loyal droiture | honest honesty integrity sincere sincerity candid frank upright
serious | gravité | seriousness
famous | célèbre renommé notoriété renommée réputé illustre notoire célébrissime renom de_renom | famous renowned well-known renown fame acclaimed eminent prominent celebrated notable well_known
popular | populaire popularité prisé apprécié en_vogue | popular popularity popularly well-liked in_vogue sought-after
rare | rare rareté rarement exceptionnel peu_fréquent rarissime exceptionnellement | rare rarely exceptional uncommon seldom scarce infrequent
usual | habituel usuel habituellement d'ordinaire ordinaire d'habitude normalement comme_à_l'accoutumée coutume_de | usual customary usually ordinary normally routine typical commonplace habitually
strange | étrange bizarre insolite inhabituel curieux étrangement anormal mystérieux incongru mystère | strange odd bizarre unusual curious weird peculiar mysterious mystery bizarrely abnormal
certain | certain certitude certainement indubitable sans_aucun_doute assurément indéniable incontestable | certain/a certainty certainly undoubtedly without_a_doubt undeniable no_doubt indisputable
uncertain | incertain incertitude indécis flou incertain_quant indéterminé hypothétique aléa_de indécision | uncertain uncertainty unclear undecided unsure undetermined indecisive up_in_the_air vague
equal | égal égaler égalitaire à_égalité ex_æquo identique équivalent/a égalitarisme | equal equally identical equivalent even_split egalitarian on_a_par
fair_just | juste justice_sociale équitable équité équitablement impartial impartialité | fair fairness equitable impartial impartiality even-handed
independent | indépendant autonome autonomie indépendamment | independent autonomous autonomy sovereign independently self-reliant
responsible | responsable responsabilité responsabiliser incomber rendre_des_comptes comptable_de redevable_de | responsible responsibility accountable accountability answerable liable to_blame answer_for
guilty_feel | fautif tort en_tort | fault at_fault culpability
ready | prêt_à fin_prêt prêt/a en_état_d'alerte disposé_à | ready readiness on_standby on_stand-by prepared_to all_set geared_up
able | capable être_en_mesure_de en_mesure_de compétence_de apte à_même_de | able ability capable capability in_a_position_to competent fit_to
capacity | capacité jauge contenance capacité_d'accueil capacité_maximale nombre_maximal maximum_autorisé capacité_de_stockage nombre_de_places capacités_d'accueil | capacity maximum_occupancy legal_limit seating_limit seating_capacity storage_capacity
weak | faiblesse fragile fragilité vulnérable vulnérabilité affaibli chétif frêle | weak weakness fragile fragility vulnerable vulnerability feeble frail frailty
tired | fatigué fatigue épuisement mort_de_fatigue mourir_d'ennui mort_d'ennui épuiser épuisé éreinté exténué lassitude lasser fourbu surmenage | tired bore_to_death bored_to_death fatigue exhaustion exhausted weary weariness worn_out burn-out fed_up exhausting
hungry | faim affamé avoir_faim ventre_vide affamés | hungry hunger go_hungry underfed famished
drunk | ivre ivresse alcoolisé en_état_d'ivresse sous_l'emprise_de_l'alcool saoul ébriété en_état_d'ébriété soûl état_d'ivresse éméché alcoolémie sous_l'empire_d'un_état_alcoolique | drunk intoxicated under_the_influence drunken drunkenness inebriated tipsy drink-driving drunk-driving drunk_driving
alive | vivant en_vie vif/a bien_vivant | alive living/a live_birth
alone | seul solitude solitaire isolément tout_seul esseulé | alone solitude lonely lonesome loneliness solitary by_himself by_herself on_his_own on_her_own
missing_lack! | manquer manque pénurie pénurie_de insuffisance déficit_de faire_défaut carence manque_de à_court_de faire_cruellement_défaut en_rupture_de_stock | lack shortage scarcity dearth deficiency run_out run_out_of be_short_of run_short insufficient paucity
help_aid! =aid | soutenir_les donner_un_coup_de_main prêter_main_forte à_la_rescousse aidant renfort_de accompagner_les | backing give_a_hand bolster_the helper relief_of prop_up help_out
prefer! | préférer préférence préférable privilégier plutôt_que de_préférence | prefer preference favour_over preferable preferably rather_than
doubt_feel! | sceptique_quant mise_en_doute mettre_en_doute douteux | cast_doubt doubtful incredulous
remember! | souvenir rappeler mémoire se_souvenir commémorer_la se_remémorer se_rappeler remémorer mémoriel garder_en_mémoire | remember recall memory recollect recollection reminisce look_back remind bring_to_mind
forget! | oublier oubli omettre omission oublié effacer_de_la_mémoire | forget omit omission forgotten oblivion
understand! | compréhension cerner entendre_que compréhensible appréhender_la | understand understanding grasp comprehend comprehension make_sense_of figure_out fathom
explain! | explication éclaircir éclaircissement faire_la_lumière justifier_par explicatif | explanation elucidate clarify clarification shed_light explanatory
mean! | signifier signification vouloir_dire impliquer_que | mean/v meaning imply_that amount_to_a
imagine! | imaginer imagination envisager_de se_figurer imaginaire fictif se_représenter concevable | imagine imagination picture_to envision fictional fictitious imaginary
dream! | rêver rêve songer cauchemar rêveur | dream nightmare daydream
decide_solve! | statuer_sur se_prononcer_sur rendre_une_décision rendre_leur_décision rendre_sa_décision | adjudicate hand_down_a_decision issue_a_ruling
avoid! | évitement esquiver se_soustraire contourner contournement éluder échapper_à_l'impôt déjouer | avoidance dodge evasion sidestep circumvent steer_clear bypass/v eschew skirt/v
reduce_risk! | atténuer atténuation soulager soulagement apaiser_les amoindrir_le_risque alléger allègement allégement adoucir tempérer atténué | mitigate mitigation ease alleviate alleviation relieve relief_from soothe cushion/v tone_down lighten
`;
