/** Everyday actions, things and qualities that news of any subject tells of. Looked up last: special tables win. */
export const common = `
represent! | représenter représentation représentant | represent representation representative
develop! | développer développement | develop development
establish! | établir établissement instaurer instauration mettre_en_place | establish establishment institute set_up
introduce! | introduire introduction | introduce introduction
present_show! | présenter présentation | present presentation
perform! | réaliser accomplir exécuter effectuer accomplissement | perform performance carry_out accomplish fulfil fulfill
prepare! | préparer préparation préparatif apprêter | prepare preparation
handle! | traiter traitement | handle handling treat deal_with
save_keep! | épargner économiser préserver préservation sauvegarder sauvegarde | save/v preserve preservation safeguard spare
select! | choisir sélectionner choix sélection retenir | choose choice select selection pick
apply_request! | candidature postuler soumettre | apply application applicant submit submission
assure! | garantir garantie assurer_que | assure assurance guarantee ensure
enforce! | appliquer application faire_respecter | enforce enforcement implement implementation
resolve! | résoudre résolution_du régler règlement | resolve solve settle
abandon! | abandonner abandon renoncer renoncement | abandon abandonment relinquish give_up forgo
withhold! | retenir_des rétention | withhold retain
terminate! | résilier résiliation mettre_un_terme | terminate termination
postpone! =postpone | reporter/v report_du reporter_à repousser_à ajourner ajournement différer décaler | postpone postponement defer adjourn put_off reschedule
resume! | reprendre_les reprise_des | resume resumption restart
expand! | élargir élargissement_de étendre extension agrandir | expand expansion extend extension widen broaden enlarge
convince! | convaincre persuader persuasion | convince persuade persuasion
encourage! | encourager encouragement inciter incitation pousser | encourage encouragement prompt incentive
discourage! | décourager dissuader dissuasion | discourage deter deterrent
force! | forcer contraindre obliger contrainte | force/v compel oblige
limit! | limiter limitation restreindre restriction plafonner plafond | limit restrict restriction cap/v curb
influence! | influencer influence | influence
threaten! | menacer menace | threaten threat menace
blame! | reprocher reproche blâmer imputer | blame reproach
complain! | plaindre grief | complain complaint grievance
celebrate_honour! | honorer hommage rendre_hommage commémorer commémoration | honour honor tribute commemorate commemoration
welcome! | accueillir accueil se_féliciter saluer | welcome hail
leave! | quitter départ partir | leave/v departure depart
return_home! | retourner revenir retour rentrer | return come_home go_home get_home back_home
pass_by! | traverser traversée franchir franchissement | cross crossing
enter! | entrer entrée pénétrer | enter entry entrance
chase! | poursuivre pourchasser | chase pursue pursuit
search_look! | chercher recherche fouiller fouille | search seek hunt
find! | trouver retrouver découvrir découverte | find discover discovery
hide! | cacher dissimuler dissimulation | hide conceal concealment cover_up
compete! | concurrencer concurrence rivaliser | compete competition rival/v
compare! | comparer comparaison | compare comparison
measuring! | mesurer | measurement
count! | compter dénombrer recenser comptage décompte recensement dépouillement dépouiller | count tally
estimate_judge! | juger estimer_que considérer considération | consider deem regard
studying! =study | étudier recherche_scientifique | research
examine_check! | vérifier vérification contrôler_les | check verify verification inspect inspection review
teach! | enseigner enseignement | teach teaching educate
learn_study! | apprendre apprentissage | apprenticeship
repair! | réparer réparation rénover rénovation restaurer | repair renovate renovation restore restoration
install! | installer installation | install installation
design! | concevoir conception dessiner | design
film_record! | filmer filmage enregistrer enregistrement | film/v record/v recording footage
photograph! | photographier photographie photo | photograph photo picture
speak! | parler discours prise_de_parole allocution s'exprimer | speak speech address
listen! | écouter écoute | listen
shout! | crier cri scander slogan | shout chant slogan yell
laugh! | rire plaisanter plaisanterie mort_de_rire mourir_de_rire | laugh joke
cry! | pleurs larme sangloter | cry/v weep tear/n
sleep! | dormir sommeil | sleep
drink! | boire boisson | drink
cook! | cuisiner cuisine | cook kitchen
wear! | porter_un vêtir tenue vêtement | wear clothes clothing garment
push! | bousculer | push shove
pull! | tirer_de extraire extraction dégager | pull extract extraction
throw! | jeter jet | throw hurl toss
drop_fall! | tomber chute_de | drop
climb! | grimper_sur escalader escalade_de | climb
slide! | glisser glissement | slide
touch! | toucher | touch
break! | casser briser rompre rupture | break
smoke! | fumer fumée | smoke
flow! | couler écoulement déverser déversement | flow spill leak
freeze! | geler gel | freeze
connect! | relier connecter lien liaison | connect connection link
divide! | diviser division scinder | divide split
attract! | attirer drainer faire_venir | attract draw/v bring_together bring_out turn_out
unite! | unir réunir_les rassembler_les | unite unify
belong! | appartenir appartenance | belong
own! | posséder propriétaire détenir_des propriété | own owner ownership property
borrow! | emprunter emprunt | borrow
owe! | devoir_à dette endetter | owe debt
earn! | gagner_des rémunérer rémunération | earn earnings
squander! | gaspiller gaspillage | squander
cheat! | tricher tricherie escroquer escroquerie | cheat scam swindle
trick! | tromper tromperie leurrer | trick deceive deception mislead
promise! | promettre promesse engagement_de s'engager | promise pledge/v vow
ignore! | ignorer négliger négligence | ignore neglect negligence
tolerate! | tolérer tolérance | tolerate tolerance
forgive! | pardonner pardon gracier grâce_présidentielle | forgive forgiveness pardon
adopt_child! | adoption | adoption
grow_up! | grandir | grow_up
suffer! | souffrir souffrance subir | suffer suffering endure
recover_health! | remettre_de rétablir_sa | recuperate
worry! | inquiéter inquiétude préoccuper préoccupation préoccupant inquiétant mort_d'inquiétude mourir_d'inquiétude | worry worry_to_death concern worrying alarming
shock! | choquer choc bouleverser | shock shocking
surprise! | surprendre surprise étonner étonnement | surprise astonish
anger! | colère furieux indigner indignation | anger angry outrage fury furious
joy! | joie réjouir heureux bonheur | joy happy happiness rejoice delight
sadness! | tristesse triste chagrin | sad sadness grief sorrow
fear_feel! | peur terreur effroi panique paniquer mort_de_peur mort_de_trouille mourir_de_peur mourir_de_trouille | fear/n terror panic scare
hope_feel! | espoir optimisme optimiste | hope/n optimism optimistic
pride! | fierté fier | pride proud
shame! | honte honteux | shame ashamed
regret! | regretter regret | regret
trust! | confiance méfiance | trust confidence
neighbour <person | voisin voisine voisinage | neighbour neighbor neighbourhood neighborhood
owner_person <person | patron patronne | boss
artist <person | artiste | artist
writer <person | écrivain auteur | writer author
actor_film <person | acteur actrice comédien | actor actress
audience | public spectateur assistance | audience spectator
festival | festival fête | festival
symbol | symbole symboliser | symbol symbolise symbolize
tradition | tradition traditionnel coutume | tradition traditional custom
history | histoire historique | history historic historical
future | avenir futur | future
past | passé | past
beginning | début commencement | beginning start/n onset
end_point | fin | end/n
limit_date | échéance date_limite délai | deadline
schedule | calendrier programme_de planning | schedule timetable calendar
email | courriel e-mail mail | email e-mail
photo_image | image cliché | image
map | carte_du | map
box | boîte caisse carton | box
key | clé clef | key
door | porte | door gate
window | fenêtre vitre | window
floor | étage sol | floor storey
wood | bois | wood timber
metal | métal acier fer | metal steel iron
paper | papier | paper
machine | machine appareil engin | machine device appliance
tool | outil | tool
furniture | meuble mobilier | furniture
toy | jouet | toy
gift | cadeau don_de | gift present/n
colour_red | rouge | red
colour_blue | bleu | blue
colour_green | vert | green
colour_white | blanc | white
colour_black | noir | black
empty | vide vider | empty
full | plein rempli remplir remplissage taux_de_remplissage à_ras_bord | full fill filled fullness to_the_brim
open_state | ouvert | open/a
closed_state | fermé | closed/a
broken | cassé brisé | broken
safe | sûr sécurité sécuriser | safe safety secure security
dangerous | dangereux périlleux | dangerous hazardous
rich | riche richesse | rich wealthy wealth
poor | pauvre pauvreté misère | poor poverty
cheap | bon_marché | cheap inexpensive
expensive | cher coûteux onéreux | expensive costly
fast | rapide rapidité vite vitesse | fast quick rapid speed
slow_quality | lent lenteur | slow/a
clear | clair clarté | clear/a clarity
dark | sombre obscurité | dark darkness
clean | propre | clean
clean_up! | nettoyer nettoyage dépolluer dépollution déblayer déblaiement pelleter décontaminer décontamination | clean_up cleanup clean-up shovel mop_up decontaminate decontamination
at_work! | à_pied_d'œuvre à_l'œuvre | hard_at_work
dirty | sale saleté polluer pollution | dirty pollute pollution
hot | chaud chaleur | hot heat warm
dry | sec sécheresse | dry drought
wet | mouillé humide humidité | wet damp
quiet | calme tranquille | calm quiet
violent | violent violence | violent violence
peaceful | pacifique paisible | peaceful
honest | honnête honnêteté | honest honesty
serious | grave gravité sérieux | serious seriousness
famous | célèbre renommé | famous renowned well-known
popular | populaire popularité | popular popularity
rare | rare rareté | rare
usual | habituel usuel | usual customary
strange | étrange bizarre | strange odd bizarre
certain | certain certitude | certain/a certainty
uncertain | incertain incertitude | uncertain uncertainty
equal | égal égalité | equal equality
fair_just | juste justice_sociale équitable | fair fairness
independent | indépendant indépendance | independent independence
responsible | responsable responsabilité | responsible responsibility
guilty_feel | fautif faute | fault
ready | prêt_à | ready readiness
able | capable | able ability capable capability
capacity | capacité jauge contenance capacité_d'accueil capacité_maximale nombre_maximal maximum_autorisé | capacity maximum_occupancy legal_limit seating_limit
weak | faible faiblesse | weak weakness
tired | fatigué fatigue épuisement mort_de_fatigue mourir_d'ennui mort_d'ennui | tired bore_to_death bored_to_death fatigue exhaustion exhausted
hungry | faim affamé | hungry hunger
drunk | ivre ivresse alcoolisé | drunk intoxicated
alive | vivant | alive living/a
alone | seul solitude | alone solitude
missing_lack! | manquer manque pénurie | lack shortage
help_aid! =aid | aider aide soutenir soutien assistance secourir_les appui appuyer | help support assist assistance aid back/v backing
prefer! | préférer préférence | prefer preference
doubt_feel! | doute douter | doubt
remember! | souvenir rappeler mémoire | remember recall memory
forget! | oublier oubli | forget
understand! | comprendre compréhension | understand understanding grasp
explain! | expliquer explication | explain explanation
mean! | signifier signification | mean/v meaning
imagine! | imaginer imagination | imagine imagination
dream! | rêver rêve | dream
decide_solve! | trancher | rule/v
avoid! | éviter évitement | avoid avoidance
reduce_risk! | atténuer atténuation | mitigate mitigation ease
`;
