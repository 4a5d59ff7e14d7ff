/** Persons by what they do for a living, in their leisure, or in an affair. */
export const occupations = `
archaeologist <expert | archéologue paléontologue préhistorien égyptologue archéologie fouilles_archéologiques | archaeologist archeologist paleontologist egyptologist palaeontologist archaeology archaeological
naturalist <scientist | biologiste physicien chimiste géologue sismologue climatologue épidémiologiste virologue astronome océanographe volcanologue vulcanologue glaciologue zoologiste ornithologue entomologiste botaniste microbiologiste généticien neurologue immunologiste météorologiste mathématicien astrophysicien écologue primatologue | biologist physicist chemist geologist seismologist climatologist epidemiologist virologist astronomer oceanographer volcanologist glaciologist zoologist ornithologist entomologist botanist microbiologist geneticist neuroscientist immunologist mathematician astrophysicist ecologist marine_biologist primatologist conservationist
hiker <person | randonneur promeneur marcheur randonneuse trekkeur trekker excursionniste_de marcheuse randonnée | hiker walker rambler trekker backpacker bushwalker hillwalker hiking
climber <person | alpiniste grimpeur himalayiste guide_de_haute_montagne alpinisme sherpa | climber mountaineer alpinist sherpa rock-climber mountain_guide
skier <person | skieur snowboardeur skieuse hors-piste snowboarder fondeur ski_hors-piste surfeur_des_neiges | skier snowboarder backcountry_skier snowboarding
sailor <crew | marin matelot navigateur équipage_du_navire marin-pêcheur_de capitaine_du_navire navigatrice plaisancier mousse_de_navire skipper sous-marinier | sailor seaman seafarer mariner skipper yachtsman yachtswoman submariner deckhand boatman mariners
swimmer <person | nageur baigneur nageuse baigneuse surfeur apnéiste | swimmer bather surfer freediver bathers
camper <tourist | campeur campeuse campings | camper campsite_guest
accomplice <person | complice/n complicité comparse co-auteur coauteur acolyte_de | accomplice accessory_to_the_crime co-conspirator conspirator complicit complicity partner_in_crime abettor henchman
sympathiser <person | sympathisant partisan/n adepte/n sympathisants militants_de_base inconditionnel | sympathiser sympathizer follower adherent devotee_of supporter_of_the diehard
diver <person | plongeur homme-grenouille spéléologue plongeur_sous-marin sauveteur-plongeur hommes-grenouilles plongeuse plongée_sous-marine | diver frogman caver scuba_diver cave_diver scuba rescue_diver
castaway <person | naufragé naufragés rescapés_de_la_mer | castaway shipwrecked shipwreck_survivor
toddler <child | bambin tout-petit | toddler
inspector <person | inspecteur contrôleur vérificateur auditeur_des_comptes commissaire_aux_comptes contrôleur_des_impôts inspectorat | inspector auditor examiner assessor inspectorate
rival <person | concurrent rival/n challenger/n compétiteur rivale concurrents | rival/n challenger competitor opponent_in_the_race
subcontractor <person | sous-traitant sous-traitance prestataire_de_services fournisseur_de | subcontractor contractor subcontract subcontracting
sniper <person | tireur_d'élite franc-tireur tireurs_embusqués tireurs_d'élite snipers tireur_isolé | sniper marksman sharpshooter snipers
builder <worker | maçon couvreur charpentier menuisier ouvrier_du_bâtiment plâtrier carreleur peintre_en_bâtiment chaudronnier ferronnier | bricklayer mason roofer builder construction_worker carpenter joiner plasterer scaffolder tiler
technician <worker | électricien plombier mécanicien soudeur réparateur_de garagiste dépanneur ajusteur | electrician plumber mechanic welder repairman fitter maintenance_worker lineman handyman
docker <worker | docker | docker longshoreman stevedore
railway_worker <worker | cheminot conducteur_de_train mécanicien_de_train agent_sncf aiguilleur contrôleur_de_train machiniste agents_de_la_sncf | railway_worker railwayman train_driver railroad_worker rail_worker signalman engine_driver train_conductor train_operator
postal_worker <worker | postier facteur_de employé_des_postes préposé_des_postes | postal_worker mailman mail_carrier letter_carrier postie
courier <worker | livreur coursier facteur livreuse livreur_à_vélo coursière chauffeur-livreur | courier deliveryman postman delivery_driver delivery_man delivery_rider messenger_boy
cleaner <worker | agent_d'entretien femme_de_ménage éboueur balayeur technicien_de_surface agent_de_nettoyage femme_de_chambre ripeur concierge | cleaner janitor garbage_collector cleaning_lady street_sweeper refuse_collector binman dustman housekeeper chambermaid maid cleaning_staff
cashier <worker | caissier hôte_de_caisse employé_de_magasin vendeur_en_magasin caissière guichetier | cashier shop_assistant shopworker shop_worker sales_assistant store_clerk clerk/n bank_teller
air_controller <worker | contrôleur_aérien aiguilleur_du_ciel contrôleurs_aériens tour_de_contrôle | air_traffic_controller air_controller control_tower
cabin_crew <crew | hôtesse steward stewardess personnel_navigant hôtesse_de_l'air équipage_de_cabine pnc | flight_attendant cabin_crew steward air_hostess cabin_staff
paramedic <health_worker | ambulancier pharmacien sage-femme secouriste_ambulancier technicien_ambulancier brancardier sapeur-pompier_volontaire | paramedic pharmacist midwife ambulanceman ambulance_crew ambulance_worker emt stretcher-bearer medic_on_board
monk <person | moine bonze religieuse/n bénédictin trappiste franciscain frère_lai moniale bonne_sœur lama carmélite | monk nun friar lama benedictine trappist
pilgrim <person | pèlerin pèlerinage hadj hajj pèlerine | pilgrim pilgrimage hajj hadj
imam <person | imam rabbin pasteur mollah ayatollah mufti prédicateur muezzin pope_orthodoxe | imam rabbi pastor mullah ayatollah cleric_at_the_mosque preacher mufti
delegate <person | délégué congressiste déléguée mandataire représentant_de_la_délégation délégation | delegate delegation attendee_of_the_congress
signatory <person | signataire pétitionnaire signataires co-signataire cosignataire | signatory co-signatory cosignatory petitioner
respondent <person | sondé personne_interrogée répondant personnes_interrogées sondés panéliste personnes_sondées | respondent people_surveyed people_polled those_polled interviewee those_surveyed respondents
pedestrian <person | piéton passant passante promeneurs_du flâneur | pedestrian passer-by bystander onlooker passerby passers-by walker_by
tenant <person | locataire colocataire locatif bailleur_et_locataire occupants_de_l'immeuble | tenant renter lodger leaseholder flatmate housemate
pensioner <person | retraité pensionné retraités rentier pensionnés préretraité | pensioner retiree retired_person retirees retired_people old-age_pensioner
grandparent <person | grand-mère grand-père mamie papi papy mamy grands-parents mémé pépé arrière-grand-mère arrière-grand-père aïeul aïeule | grandparent grandmother grandfather grandma grandpa granny granddad nan_and great-grandmother great-grandfather grandparents
twin <child | jumeau jumelle jumeaux triplés jumelles | twin triplet
guard_person <person | gardien vigile agent_de_sécurité surveillant/n maton agent_pénitentiaire agent_de_l'administration_pénitentiaire gardien_de_prison surveillant_de_prison surveillant_pénitentiaire veilleur/n veilleur_de_nuit gardien_de_nuit garde_du_corps agents_de_sécurité garde-barrière videur garde-côte_de surveillante garde_armé garde_pénitentiaire portier gardes_du_corps | security_guard guardian guard/n watchman prison_guard prison_officer prison_warder corrections_officer correctional_officer warder jailer gaoler turnkey night_watchman bodyguard bouncer doorman gatekeeper custodian minder sentry security_man security_officer security_agent
hunter <person | chasseur braconnier chasse_au braconnage piégeur trappeur braconner | hunter poacher trapper huntsman poach poaching game_hunter
buyer <customer | acheteur acquéreur enchérisseur preneur acheteuse acquéreur_potentiel offrant | buyer bidder purchaser suitor bidders would-be_buyer
seller <person | vendeur marchand vendeuse camelot vendeur_ambulant marchand_ambulant colporteur vendeur_de_rue | seller vendor retailer merchant salesman saleswoman street_vendor hawker peddler trader storekeeper shop_owner stallholder dealer_in
exhibitor <person | exposant exposants galeriste | exhibitor gallerist stand_holder
programmer <worker | développeur informaticien programmeur codeur ingénieur_logiciel informaticienne hackeur_éthique développeur_de_logiciels | programmer software_engineer coder software_developer it_specialist computer_scientist
whistleblower <person | lanceur_d'alerte lanceuse_d'alerte lanceurs_d'alerte | whistleblower whistle-blower whistle_blower
architect <person | architecte géomètre urbaniste paysagiste urbanisme architectural | architect surveyor town_planner urban_planner architectural
musician <person | musicien guitariste pianiste batteur violoniste compositeur chef_d'orchestre bassiste violoncelliste trompettiste saxophoniste jazzman organiste | musician guitarist pianist drummer violinist composer conductor_of_the_orchestra bassist cellist trumpeter saxophonist bandleader keyboardist
painter <person | peintre aquarelliste portraitiste peintre_impressionniste sculpteur graffeur dessinateur illustrateur | painter sculptor illustrator muralist graffiti_artist watercolourist cartoonist
collector <person | collectionneur collectionneuse bibliophile numismate | collector bibliophile philatelist
baker <seller | boulanger pâtissier boucher charcutier épicier traiteur poissonnier | baker butcher fishmonger pastry_chef confectioner
hairdresser <worker | coiffeur esthéticienne barbier | hairdresser barber beautician
waiter <worker | serveur serveuse barman barmaid garçon_de_café | waiter waitress bartender barman barmaid
gardener <worker | jardinier horticulteur pépiniériste fleuriste | gardener horticulturist florist groundskeeper
miner_person <worker | | coal_miner pitman
forester <worker | bûcheron garde_forestier garde-forestier élagueur | lumberjack logger forest_ranger forester park_ranger ranger
social_worker <worker | travailleur_social assistante_sociale assistant_social éducateur éducateur_spécialisé | social_worker youth_worker
librarian <worker | bibliothécaire archiviste | librarian archivist
curator <person | conservateur_de_musée conservateur_du_musée commissaire_d'exposition | curator
translator <person | traducteur interprète_de | translator interpreter
private_detective <person | détective_privé | private_detective private_investigator detective_agency
bailiff <person | huissier huissier_de_justice | bailiff
notary <person | notaire | notary
accountant <person | comptable expert-comptable | accountant bookkeeper
economist <expert | économiste conjoncturiste | economist
historian_person <expert | politologue sociologue anthropologue criminologue philosophe politiste ethnologue | political_scientist sociologist anthropologist criminologist philosopher
veterinarian <person | vétérinaire | veterinarian vet/n veterinary
dentist <health_worker | dentiste kinésithérapeute orthodontiste opticien | dentist physiotherapist optician orthodontist
surgeon_specialist <doctor | obstétricien radiologue cancérologue réanimateur dermatologue | anesthetist obstetrician radiologist
dancer <artist | danseur danseuse acrobate clown magicien funambule | dancer ballerina acrobat clown magician
comedian <artist | humoriste comique/n imitateur | comedian stand-up comic/n
model_person <person | mannequin top-modèle | fashion_model supermodel catwalk_model
presenter <person | animateur présentateur présentatrice chroniqueur_de_télévision animatrice | presenter newsreader anchorman anchorwoman broadcaster tv_host talk-show_host news_anchor
editor <journalist | rédacteur_en_chef rédacteur éditorialiste directeur_de_la_rédaction | editor editor-in-chief newspaper_editor
publisher <person | éditeur maison_d'édition | publisher publishing_house
blogger <person | blogueur youtubeur influenceur youtubeuse influenceuse | blogger youtuber influencer vlogger
explorer <person | explorateur aventurier navigateur_solitaire | explorer adventurer
parachutist <person | parapentiste base-jumper | parachutist skydiver paraglider base_jumper
horse_rider <person | cavalier jockey | jockey horse_rider horseman horsewoman
treasure_hunter <person | chasseur_de_trésor chasseur_d'épaves détectoriste | treasure_hunter metal_detectorist
crossing_guard <person | brigadier_scolaire | lollipop_lady crossing_guard
hostess <worker | réceptionniste | receptionist
secretary_office <worker | secrétaire_de_direction assistante_de_direction dactylo | typist personal_assistant
sex_worker <person | prostituée prostitution proxénète proxénétisme travailleuse_du_sexe maison_close | prostitute prostitution sex_worker pimp brothel escort_girl
beggar <person | mendiant mendicité | beggar panhandler begging
landowner <person | propriétaire_terrien logeur marchand_de_sommeil | landlord landowner slumlord landlady
temp_worker <worker | intérimaire/n saisonnier/n travailleur_saisonnier | temp_worker agency_worker seasonal_worker
self_employed <worker | travailleur_indépendant auto-entrepreneur autoentrepreneur pigiste | self-employed freelancer freelance sole_trader gig_worker
executive <person | haut_cadre | senior_manager
`;
