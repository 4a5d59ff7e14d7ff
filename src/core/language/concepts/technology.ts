/** Science, computing, media and education. */
export const technology = `
technology | technologie technologique technique innovation_technologique high-tech haute_technologie technologiquement | technology technological technique tech high-tech hi-tech technologically
internet | internet web en_ligne toile/n cyberespace connexion_internet numérique/a haut_débit sur_la_toile wi-fi fibre_optique connecté_à_internet | internet web online cyberspace digital broadband wi-fi wifi world_wide_web fibre_optic
website | site_internet site_web page_web site_en_ligne portail_internet blog site_d'information page_internet page_d'accueil | website web_site webpage web_page portal blog homepage home_page internet_site
site | site | site
social_network | réseau_social réseaux_sociaux facebook twitter instagram tiktok messagerie_instantanée réseaux-sociaux | social_network social_media social-media facebook twitter instagram tiktok whatsapp social_networking
tweet! | tweet tweeter gazouillis retweeter gazouiller sur_son_compte_twitter billet_de_blog publication_sur_facebook | tweet retweet facebook_post social_media_post twitter_post blog_post
user <person | utilisateur internaute internautes utilisateurs mobinaute abonnés | user internet_user web_user netizen end-user surfer_on
account | compte compte_bancaire comptes | account bank_account
data | donnée/n données donnée_personnelle base_de_données fichier mégadonnées métadonnées | data database metadata dataset datum
computer <device | ordinateur informatique ordinateur_portable tablette_numérique pc/n ordi serveur_informatique tablette disque_dur superordinateur matériel_informatique | computer laptop pc/n desktop_computer tablet_computer hard_drive mainframe supercomputer hard_disk computing notebook_computer
software | logiciel appli progiciel code_source logiciel_espion logiciel_malveillant programme_informatique virus_informatique rançongiciel maliciel | software program_code malware spyware source_code ransomware computer_program computer_virus
phone <device | téléphone portable smartphone combiné/n téléphonie téléphone_mobile téléphone_portable cellulaire téléphonique coup_de_fil coup_de_téléphone gsm appel_téléphonique iphone portables téléphoner | phone smartphone mobile_phone cellphone handset cell_phone cellular_phone telephone iphone telephony landline mobile/n cell/n
application | application appli_mobile | app application mobile_app smartphone_app
hack! | pirater piratage cyberattaque pirate_informatique hacker/n pirate_du_web hameçonnage cybercriminel cybercriminalité attaque_informatique intrusion_informatique piraté craquer_le_code pirates_informatiques cybersécurité phishing cyberpirate | hack cyberattack hacker hacking cyber-attack cyber_attack cybercrime cybercriminal hacktivist phishing cyberintrusion cyber_security cybersecurity computer_attack break_into_the_network
artificial_intelligence | intelligence_artificielle ia apprentissage_automatique agent_conversationnel robot_conversationnel intelligence_artificielle_générative | artificial_intelligence ai machine_learning chatbot deep_learning generative_ai
robot <machine | robot automate androïde robotique humanoïde bras_robotisé drone_terrestre | robot android robotic humanoid robotics bot/n
algorithm | algorithme algorithmique | algorithm algorithmic
video | vidéo vidéos clip séquence_vidéo images_vidéo séquence_filmée enregistrement_vidéo vidéo_amateur | video footage clip/n videotape video_footage amateur_footage video_clip cctv_footage
photo | photo photographie image cliché | photo photograph picture image
camera <device | caméra webcam appareil_photo caméra_de_surveillance caméra_de_vidéosurveillance caméra_cachée vidéo-surveillance objectif_de_l'appareil dashcam télévision_en_circuit_fermé caméra_thermique | camera webcam surveillance_camera security_camera hidden_camera camcorder dashcam closed-circuit
television | télévision chaîne_de_télévision télé téléviseur petit_écran téléréalité chaîne_d'information chaîne_câblée journal_télévisé émission_de_télévision télévisé télévisuel télévisuelle série_télévisée feuilleton écran_de_télévision chaîne_publique | television tv telly televise televised tv_channel tv_station reality_show tv_show television_network sitcom newscast broadcaster_network
radio | radio radiophonique ondes_de_la_radio à_l'antenne radiodiffusion poste_de_radio station_de_radio balado podcast | radio radio_station airwaves podcast on_air
newspaper <media | journal quotidien hebdomadaire/n tabloïd presse_écrite gazette canard_enchaîné revue magazine mensuel/n quotidien/n bihebdomadaire une_du_journal | newspaper daily/n tabloid broadsheet magazine weekly/n gazette periodical print_media daily_newspaper journal
media | média presse médias médiatique paysage_médiatique couverture_médiatique organe_de_presse médiatiser | media press news_outlet news_organisation news_organization media_outlet outlets press_coverage media_coverage
journalist <person | journaliste reporter/n correspondant pigiste_de correspondante reporters journaliste-reporter chroniqueur_judiciaire fait-diversier grand_reporter correspondant_de_guerre journalisme journalistique | journalist reporter correspondent newsman newswoman pressman war_correspondent journalism newspaperman correspondent_for reporters
agency_news | agence_de_presse dépêche dépêche_d'agence | news_agency wire news_wire newswire
publish! | publier publication paraître parution mettre_en_ligne publié parution_de éditer édition_de rééditer | publish publication release/n put_online publication_of post_online print/v issue_a_statement reissue
broadcast! | diffuser diffusion retransmettre émettre_en retransmission radiodiffuser rediffuser diffuser_en_direct passer_à_l'antenne webdiffusion émission/n diffusion_en_direct | broadcast air/v telecast livestream live-stream stream_live rebroadcast airing screening_of programme_on
censor! | censure_de_la_presse caviarder liberté_de_la_presse censeur interdire_de_publication bâillonner museler | censorship censor muzzle/v gag/v gagging_order censored bowdlerise press_freedom
science | science scientifique/a scientifiquement sciences | science scientific scientifically sciences
scientist <expert | scientifique/n chercheur savant scientifique chercheuse équipe_de_chercheurs universitaire/n académicien homme_de_science savants laborantin thésard doctorant | scientist researcher scholar academic/n boffin research_team lab_technician doctoral_student research_fellow
research | recherche travaux_de_recherche rechercher_scientifiquement institut_de_recherche centre_de_recherche | research researching research_institute research_centre r&d
study | étude études enquête_statistique enquête_épidémiologique publication_scientifique méta-analyse étude_scientifique | study paper_published survey_of meta-analysis scientific_paper scientific_study peer-reviewed
expert <person | expert spécialiste analyste observateur connaisseur expertise_de consultant observateurs_de analystes éminence conseiller_technique | expert specialist analyst observer pundit connoisseur consultant commentator authority_on watcher
discover! | découvrir découverte retrouver repêcher découvrir_que mettre_au_jour_une mise_au_jour exhumer_une retrouver_la_trace mettre_en_évidence déceler détecter_la | discover discovery find recover come_to_light discovery_of_the unearth_the find_out
invent! | inventer invention inventeur invention_de breveter brevet_d'invention créer_de_toutes_pièces concevoir_un innovation innover | invent invention inventor patent/v innovate innovation devise_new trailblazing
telescope | télescope radiotélescope microscope lunette_astronomique | telescope microscope radio_telescope
planet | planète exoplanète planète_naine astre étoile_naine galaxie système_solaire | planet exoplanet galaxy solar_system
university | université fac universitaire faculté campus université_de enseignement_supérieur grande_école cégep haute_école école_supérieure | university college faculty campus higher_education polytechnic uni_student graduate_school business_school
school | école collège lycée scolaire établissement_scolaire groupe_scolaire cité_scolaire rentrée scolarité écoles scolariser gymnase_scolaire école_secondaire athénée | school high_school secondary_school schooling schoolhouse comprehensive_school middle_school high-school
student <person | étudiant lycéen collégien étudiante élève_de_terminale bachelier cégépien étudiants universitaires_en | student undergraduate university_student college_student high_schooler postgraduate sophomore sixth_former freshman graduate_student campus_resident
pupil <child | élève écolier écolière élèves scolarisé enfant_scolarisé enfants_scolarisés | pupil schoolchild schoolboy schoolgirl schoolchildren schoolkid schoolkids grade_schooler
teacher <person | enseignant professeur prof instituteur maître_d'école maîtresse_d'école professeure enseignante corps_enseignant enseignant-chercheur maître_de_conférences professeur_des_écoles institutrice directeur_d'école proviseur principal_de_collège régent | teacher professor lecturer schoolteacher educator headteacher headmaster headmistress school_principal schoolmaster instructor tutor/n teaching_staff
education | éducation enseignement éducatif instruction_publique éducation_nationale pédagogique pédagogie système_éducatif système_scolaire scolarisation | education teaching educational pedagogical pedagogy school_system literacy
class | classe cours leçon cours_magistral cursus module_de_cours | class course lesson classes_resume lecture/n curriculum coursework seminar
exam! | bac baccalauréat concours examen_final examen_d'entrée épreuve_écrite partiel/n brevet_des_collèges bachelier_en examens bacs concours_d'entrée | exam exam_paper final_exam examination_candidate a-level gcse entrance_exam sat_test
degree | diplôme diplômé licence_de_lettres maîtrise_en master doctorat diplômés remise_des_diplômes certificat_de_fin_d'études thèse | diploma graduate master's_degree bachelor's_degree doctorate phd graduation diploma_in thesis graduate/v
book | livre ouvrage bouquin tome manuel_scolaire volume_de parution_du_livre livres librairie libraire | book paperback hardback textbook volume_of bookshop bookstore bookseller ebook e-book
author <person | auteur écrivain romancier | author writer novelist
film | film long-métrage cinéma documentaire court-métrage court_métrage long_métrage salle_obscure cinématographique septième_art box-office dessin_animé film_d'animation au_cinéma blockbuster | film movie documentary short_film motion_picture feature_film cinematic box_office blockbuster cinema_release flick box-office
actor <person | acteur comédien actrice tête_d'affiche_du_film cascadeur figurant doublure star_d'hollywood star_de_cinéma_de | actor actress stuntman movie_actor leading_man leading_lady stunt_double
director_film <person | réalisateur cinéaste réalisatrice metteur_en_scène documentariste producteur_de_cinéma réalisateur_de_films | filmmaker film_director movie_director film-maker documentarist film_producer documentary_maker movie_maker moviemaker
music | musique musical musiques mélodie symphonie jazz rap rock'n'roll rock_and_roll orchestre orchestral musique_classique chœur chorale hip-hop reggae | music musical melody symphony jazz rap_music orchestra orchestral hip-hop reggae choir pop_music classical_music
singer <person | chanteur chanteuse rappeur ténor soprano rockeur choriste chansonnier cantatrice auteur-compositeur-interprète auteur-compositeur chanteuse_de baryton rockstar crooner | singer rapper tenor soprano rock_star popstar pop_star vocalist singer-songwriter songwriter frontman crooner opera_singer
concert! | concert festival tournée_d'adieu récital tour_de_chant festival_de_musique concerts représentation_musicale spectacle_musical | concert gig festival recital world_tour live_show music_festival rock_concert
museum | musée exposition muséum expo rétrospective exposition_temporaire salon_du_livre vernissage biennale | museum exhibition exhibit/n retrospective exhibition_hall biennale
art | art beaux-arts | art arts fine_art
painting | tableau peinture toile autoportrait portrait peint aquarelle fresque_murale chevalet huile_sur_toile nature_morte | painting canvas self-portrait portrait watercolour watercolor still_life oil_painting
prize! | prix_nobel récompense récompenser lauréat distinction lauréate primer/v palmarès prix_littéraire palme_d'or nobélisé décerner_le_prix prix_goncourt remise_des_prix récompensé primé | prize award laureate accolade award_winner prizewinner prize-winning award-winning awards_ceremony nobel_laureate nobel_winner honours_list palme_d'or
culture | culture culturel | culture cultural
equipment | équipement matériel équiper appareillage outillage_de attirail équipements matériels | equipment gear hardware apparatus equip paraphernalia machinery_and
system | système | system
device | dispositif gadget appareil_électronique capteur détecteur minuterie télécommande | device sensor detector remote_control gizmo
platform | plateforme plate-forme plate-forme_pétrolière plateforme_pétrolière plate-forme_de_forage plateforme_offshore plateforme_de_forage | platform oil_rig drilling_rig oil_platform offshore_platform drilling_platform
nuclear_plant | centrale_nucléaire centrale réacteur réacteur_nucléaire centrale_atomique centrale_thermique centrale_à_charbon epr enceinte_de_confinement combustible_nucléaire cœur_du_réacteur centrale_électrique | nuclear_plant nuclear_power_plant power_plant reactor nuclear_power_station nuclear_reactor atomic_plant power_station coal-fired_plant nuclear_station nuclear_facility atomic_power_plant nuclear_core
password | mot_de_passe identifiant_de_connexion code_secret | password passcode login
startup_company <company | licorne_de_la_tech | unicorn_company tech_company
microchip | puce_électronique semi-conducteur puce semiconducteur microprocesseur | microchip semiconductor computer_chip microprocessor chipmaker
printer_device <device | imprimante imprimante_3d impression_3d photocopieur | printer 3d_printer photocopier 3d_printing scanner
video_game | jeu_vidéo jeux_vidéo console_de_jeux console_de_jeu | video_game video-game games_console gaming gamer
cryptocurrency | cryptomonnaie crypto-monnaie bitcoin monnaie_virtuelle blockchain crypto-actif | cryptocurrency crypto-currency bitcoin virtual_currency blockchain crypto
dna | adn empreinte_génétique test_adn génome gène génétique analyse_génétique | dna genome gene genetic genetics genetic_fingerprint
fingerprint | empreintes_digitales reconnaissance_faciale biométrique | fingerprint facial_recognition biometric
radioactivity | rayonnement irradiation plutonium becquerel césium iode_radioactif | plutonium fallout_radioactive caesium
nuclear_energy | énergie_nucléaire énergie_atomique | nuclear_power nuclear_energy atomic_energy
gps | gps géolocalisation balise_de_détresse radiobalise | gps geolocation satnav distress_beacon location_tracking
radar_thing | radar sonar écran_radar | radar sonar
screen | écran écran_géant écran_tactile | screen touchscreen big_screen
loudspeaker | haut-parleur mégaphone microphone micro/n | loudspeaker megaphone microphone bullhorn
advertisement | pub/n annonce_publicitaire campagne_publicitaire affiche affichage panneau_publicitaire | advert ad_campaign poster
headline | gros_titres manchette éditorial chronique_de | headline editorial op-ed
fake_news | fausse_nouvelle fausses_nouvelles désinformation infox intox fausse_information fausses_informations rumeur théorie_du_complot complotiste | fake_news disinformation misinformation rumour rumor conspiracy_theory
translate! | traduire traduction interprétation_simultanée | translate translation
innovation_lab | incubateur pôle_technologique technopole | tech_hub technology_park science_park
dinosaur | mammouth préhistoire préhistorique homme_de_néandertal néandertalien tyrannosaure hominidé | prehistoric neanderthal tyrannosaurus hominid
launcher | lanceur_spatial pas_de_tir rampe_de_lancement ariane_5 ariane_6 | launch_pad launchpad space_rocket
astronaut_person <person | sortie_extravéhiculaire | spacewalk
climate_science | giec climatologie | ipcc climatology climate_scientist
school_holiday | vacances_scolaires congés_scolaires grandes_vacances vacances_d'été | school_holidays summer_holidays summer_break half-term school_break
tuition_fee | frais_de_scolarité frais_d'inscription minerval | tuition_fee tuition school_fees university_fees
`;
