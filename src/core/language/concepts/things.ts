/** Things, works and places that are counted in the news of any subject. */
export const things = `
grave | tombe sépulture tombeau caveau pierre_tombale sépulcre tumulus mausolée caveau_familial ossuaire stèle_funéraire | grave tomb gravesite tombstone burial_place tombs burial_mound crypt mausoleum burial_vault headstone gravestone burial_site
coffin | cercueil sarcophage bière_de catafalque urne_funéraire cercueils | coffin casket sarcophagus funeral_urn catafalque caskets
artwork | œuvre_d'art œuvre chef-d'œuvre objet_d'art toile_de_maître installation_artistique œuvres_d'art | artwork work_of_art masterpiece objet_d'art old_master art_object
sculpture <artwork | sculpture statuette buste bas-relief figurine bronze_de | sculpture statuette figurine bust/n bas-relief bronze_statue
drawing <artwork | croquis gravure dessin esquisse caricature estampe lithographie bande_dessinée fresque graffiti | sketch engraving drawing cartoon caricature lithograph mural fresco graffiti comic_strip
novel <book | roman roman_policier polar recueil best-seller récit_autobiographique mémoires | novel bestseller best-seller memoir thriller whodunit
album | album vinyle disque 33_tours chanson microsillon cd/n | album lp record_album vinyl cd/n song
antique | vestige artefact antiquité relique antiquités objets_anciens ruines_antiques poterie céramique mosaïque trésor_archéologique pièce_de_musée | artefact artifact relic antiquity antiquities pottery ceramic mosaic remnant museum_piece
manuscript <document | manuscrit parchemin codex papyrus tablette_d'argile incunable lettre_manuscrite | manuscript parchment papyrus codex clay_tablet scroll
explosive <weapon | explosif charge_explosive grenade dynamite tnt matière_explosive détonateur pain_de_plastic semtex bâton_de_dynamite explosifs | explosive grenade dynamite tnt detonator plastic_explosive semtex petrol_bomb explosive_charge explosive_material
projectile <weapon | projectile douille pavé_lancé douilles munition/n balle_perdue éclat_d'obus impact_de_balle impacts_de_balles | projectile cartridge bullet_casing shell_casing shrapnel stray_bullet bullet_hole
machete <knife | machette poignard arme_blanche coutelas hache_de lame épée sabre couteau_de_cuisine arme_tranchante couteau_de_boucher | machete dagger sword blade hatchet kitchen_knife meat_cleaver sabre knife-wielding
locality | localité bourgade agglomération patelin petite_ville | locality township hamlet_of small_town
wind_turbine <turbine | éolienne aérogénérateur éoliennes rotor pale_d'éolienne mât_d'éolienne | wind_turbine windmill wind_turbines
turbine <machine | turbine turboréacteur turbines | turbine turbines jet_engine
solar_panel | panneau_solaire panneau_photovoltaïque photovoltaïque parc_solaire ferme_solaire centrale_solaire panneaux_solaires | solar_panel photovoltaic solar_farm solar_park solar_array pv_panel
boiler <machine | chaudière chaufferie chauffe-eau radiateur | boiler water_heater furnace radiator heating_system
pylon | pylône poteau_électrique poteau lampadaire mât réverbère ligne_à_haute_tension ligne_électrique lignes_électriques | pylon utility_pole lamppost lamp_post telegraph_pole power_line street_light high-voltage_line mast electricity_pole power_pole streetlight
parcel | colis paquet envoi_postal enveloppe_piégée courrier_recommandé paquet_suspect colis_suspect lettre_piégée | parcel package suspicious_package parcel_bomb letter_bomb
bottle | bouteille flacon canette fiole gourde biberon bonbonne | bottle flask flacon carafe water_bottle tin_can
meal | repas ration dîner/n déjeuner/n souper petit-déjeuner banquet pique-nique plateau-repas goûter | meal lunch dinner breakfast supper banquet picnic snack
page | page feuillet pages paragraphe recto chapitre | page pages paragraph chapter
stretch_of_road | tronçon tronçon_de_route portion_de_route section_de_route bretelle échangeur | stretch_of_road section_of_road slip_road stretch_of_highway stretch_of_motorway interchange_on
tram <vehicle | tramway rame_de_tramway trolleybus trolley | tram streetcar tramway trolleybus light_rail trolley_car
taxi <car_vehicle | taxi vtc chauffeur_de_taxi véhicule_de_transport_avec_chauffeur taximan | taxi cab minicab taxi_driver cab_driver rideshare ride-hailing
ambulance <vehicle | ambulance véhicule_de_secours | ambulance air_ambulance
tractor <vehicle | tracteur moissonneuse moissonneuse-batteuse engin_agricole | tractor combine_harvester farm_vehicle combine_harvester_on
crane <machine | grue pelleteuse bulldozer engin_de_levage grue_de_chantier tractopelle nacelle_élévatrice excavatrice | crane excavator bulldozer backhoe digger forklift cherry_picker
tanker <ship | méthanier tanker supertanker superpétrolier navire-citerne chimiquier | tanker oil_tanker supertanker gas_carrier
trawler <ship | chalutier bateau_de_pêche thonier navire_de_pêche bateau-usine chalutiers caseyeur | trawler fishing_boat fishing_vessel fishing_trawler fishing_smack factory_ship
liner <ship | paquebot bateau_de_croisière navire_de_croisière bateau-mouche transatlantique bateau_de_plaisance | cruise_ship ocean_liner cruise_liner cruise_vessel passenger_ship pleasure_boat
raft <ship | radeau radeau_de_sauvetage canot_de_survie radeau_pneumatique | raft life_raft liferaft
kick_scooter <vehicle | trottinette trottinette_électrique | e-scooter electric_scooter e-scooters
yacht <ship | voilier yacht catamaran bateau_de_course trimaran monocoque goélette superyacht vedette_de_plaisance navire_à_voile | sailboat yacht catamaran superyacht sailing_boat trimaran schooner sailing_yacht motor_yacht
small_boat <ship | canot zodiac pirogue canot_pneumatique barque chaloupe bateau_pneumatique canot_de_sauvetage felouque embarcation_de_fortune bateau_gonflable canoë kayak esquif | dinghy lifeboat inflatable_boat rubber_boat canoe rowing_boat rowboat kayak skiff inflatable makeshift_boat rickety_boat motorboat speedboat small_craft flimsy_boat
space_probe <satellite | sonde sonde_spatiale vaisseau_spatial véhicule_spatial engin_spatial atterrisseur module_lunaire rover capsule_spatiale navette_spatiale | space_probe spacecraft spaceship rover lander space_shuttle space_capsule lunar_module orbiter
sample | échantillon échantillonnage prélever_un carotte_de_glace | sample specimen sampling swab ice_core test_sample
specimen | spécimen |
unit | unité/n |
breakdown! | panne dysfonctionnement avarie bogue défaillance ennui_technique problème_technique bug tomber_en_panne pépin_technique incident_technique ennuis_mécaniques dérèglement_de défaut_technique | breakdown malfunction glitch technical_fault technical_problem mechanical_failure malfunctioning_of break_down bug/n equipment_failure engine_failure engine_trouble anomaly technical_glitch technical_difficulty
subscription | abonnement forfait s'abonner abonnement_mensuel | subscription subscribe
download! | télécharger téléchargement téléchargeable téléverser | download downloadable upload
overnight_stay | nuitée nuit_d'hôtel nuitées séjour_d'une_nuit | overnight_stay hotel_night room_night
trophy | trophée ballon_d'or oscar césar | trophy silverware oscar
diamond | diamant émeraude rubis saphir pierre_précieuse pierres_précieuses carat | diamond gem gemstone emerald ruby sapphire precious_stone carat
spectacle | spectacle pièce_de_théâtre comédie_musicale ballet mise_en_scène théâtral | stage_show play/n opera ballet theatrical musical/n stage_play
banknote | billet_de_banque billets_de_banque pièce_de_monnaie liasse argent_liquide espèces_sonnantes faux_billets fausse_monnaie | banknote bank_note coin cash/n counterfeit_money counterfeit_note
jackpot | loterie loto cagnotte jackpot gros_lot super_cagnotte loterie_nationale billet_de_loterie ticket_gagnant euromillions tombola | lottery jackpot lotto lottery_ticket winning_ticket powerball raffle mega_millions sweepstake
scholarship | bourse_scolaire allocation_d'études | scholarship student_grant studentship
nursery <school | crèche garderie école_maternelle_de jardin_d'enfants centre_de_la_petite_enfance halte-garderie garde_d'enfants | daycare nursery_school kindergarten preschool pre-school childcare creche day_care day-care
monastery | monastère couvent abbaye cloître prieuré ermitage | monastery convent abbey priory cloister hermitage nunnery
cabin <house | chalet cabane baraque mobil-home bungalow cabanon hutte case_en cahute refuge_de_montagne gîte | cabin chalet mobile_home bungalow hut shack shanty lodge/n log_cabin mountain_hut
caravan <vehicle | caravane camping-car roulotte autocaravane caravanier mobile_home | caravan camper_van motorhome motor_home recreational_vehicle camper_van_parked trailer_home
slum | bidonville campement_illégal favela quartier_informel taudis camp_de_fortune bidonvilles | slum shanty_town favela shantytown shack_settlement makeshift_camp informal_settlement
petrol_station <shop | station-service station_essence pompe_à_essence distributeur_de_carburant | petrol_station gas_station filling_station fuel_station petrol_pump gas_pump service_station
kiosk <shop | kiosque | kiosk
tribe | tribu tribal ethnie clanique peuplade ethnique chef_coutumier | tribe tribal ethnic tribesman ethnic_group tribesmen
passport <document | passeport pièce_d'identité carte_d'identité papiers_d'identité titre_de_voyage | passport identity_card id_card travel_document identity_document identity_papers
visa | visa | visa
castle | château forteresse citadelle château_fort donjon fort/n manoir | castle fortress citadel stronghold manor fort/n chateau
plot_of_land | parcelle terrain_à_bâtir lopin_de_terre lot_de_terrain terrain_vague terrain_constructible lotissement | plot_of_land wasteland waste_ground building_plot vacant_lot parcel_of_land
retirement_home | maison_de_retraite ehpad foyer_pour_personnes_âgées résidence_pour_personnes_âgées maison_de_repos établissement_pour_personnes_âgées foyer_de_soins chsld ems maison_médicalisée résidence_pour_aînés | nursing_home retirement_home care_home old_people's_home old_folks'_home residential_home aged_care care_homes assisted_living long-term_care_home care_facility
border_post | poste-frontière poste_frontière poste_de_douane point_de_passage passage_frontalier | border_post border_crossing frontier_post border_checkpoint crossing_point border_point customs_post
branch_of_bank | succursale guichet agence_bancaire distributeur_automatique distributeur_de_billets guichet_automatique filiale_bancaire bancomat | bank_branch cash_machine atm cashpoint cash_dispenser
bakery <shop | boulangerie pâtisserie boucherie confiserie charcuterie | bakery pastry_shop butcher's butcher_shop grocery_store patisserie
greenhouse | serre/n serres jardinerie | greenhouse glasshouse hothouse
barn <building | grange étable poulailler porcherie bergerie écurie remise_agricole silo hangar_agricole | barn stable/n cowshed henhouse silo farm_building outbuilding
pool | piscine piscine_municipale centre_aquatique bassin_olympique parc_aquatique | swimming_pool swimming_baths water_park outdoor_pool
gym | gymnase salle_polyvalente salle_des_fêtes salle_de_sport salle_communale complexe_sportif foyer_municipal salle_de_gym palais_des_sports centre_sportif | gymnasium village_hall fitness_centre sports_hall sports_centre leisure_centre community_centre community_hall gym health_club recreation_centre
reservoir | réservoir citerne cuve bassin_de_rétention réservoir_d'eau bassin_de_retenue retenue_d'eau bac_de_rétention château_d'eau lac_de_barrage | reservoir cistern water_tank water_tower storage_tank retention_pond
chimney | cheminée cheminées conduit_de_cheminée | chimney smokestack chimneys fireplace
tyre | pneu pneumatique/n pneus crevaison roue_de_secours | tyre tire/n tyres flat_tyre wheel/n puncture
battery | batterie accumulateur batteries batterie_au_lithium pile_électrique | battery lithium_battery batteries lithium-ion
motor | moteur moteurs motorisation bloc-moteur réacteur_de_l'avion | motor engine_of_the motors
margin | marge marge_opérationnelle rentabilité marges seuil_de_rentabilité bénéficiaire/a rendement | margin profitability break_even break-even profit_margin yield/n
efficacy | efficacité efficient efficacement rendre_efficace | efficacy effectiveness effective efficiency efficient effectively
deliberate! | délibérer délibéré délibération délibérations | deliberate/v deliberation
dig_up! | déterrer exhumer exhumation mettre_au_jour déterrement excavation creuser fouilles exhumé mettre_à_jour_des_vestiges terrasser | unearth exhume exhumation dig_up excavate excavation disinter disinterment
last_long! | durer s'étaler_sur s'étendre_sur durer_plus_de se_prolonger_pendant d'une_durée_de | last/v go_on_for span/v
consume! | consommer consommation consommateur_de se_nourrir_de ingérer ingestion avaler | consume consumption ingest ingestion swallow devour/v
weigh! | peser soupeser peser_lourd poids_de | weigh tip_the_scales weigh_in
plant! | planter plantation semer reboisement reboiser reforestation replanter | plant/v sow replant reforestation reforest tree-planting plantation
naturalise! | naturaliser naturalisation régulariser régularisation acquérir_la_nationalité obtenir_la_nationalité devenir_français carte_verte | naturalise naturalize naturalisation naturalization regularise regularize become_a_citizen granted_citizenship become_citizens gain_citizenship
inaugurate! =open | inaugurer inauguration |
rehouse! | reloger relogement héberger trouver_refuge trouver_abri relogé loger_provisoirement trouver_un_toit abriter_les accueillir_dans_leur mettre_un_toit trouver_asile loger_des | rehouse rehousing shelter/v give_shelter offer_shelter provide_shelter find_shelter take_shelter take_refuge find_refuge put_up_in temporary_housing temporary_shelter put_a_roof take_shelter_in resettle resettlement accommodate
request_sentence! =demand | requérir réquisitoire | prosecution_asked
lamp | lampe lampe_torche éclairage bougie projecteur | lamp light_bulb lightbulb torch/n flashlight candle lighting
mobile_mast | antenne antenne-relais antenne_relais antenne_téléphonique | mobile_mast phone_mast cell_tower antenna aerial/n
lift_thing | escalator escalier_roulant monte-charge | escalator
bed_thing | literie | bedding bunk
balloon | montgolfière ballon_à_air_chaud dirigeable | hot-air_balloon hot_air_balloon airship blimp
parachute | parachute | parachute
umbrella_thing | parapluie parasol | umbrella parasol
coin_treasure | trésor pièces_d'or | treasure trove booty
piano_instrument | piano violon guitare instrument_de_musique stradivarius violoncelle | piano violin guitar musical_instrument cello stradivarius
watch_thing | montre horloge horlogerie réveil_matin | wristwatch clock/n watchmaker watchmaking
glasses_thing | lunettes verres_de_contact | eyeglasses spectacles contact_lens sunglasses
shoe | chaussure basket/n botte sandale talon_haut | shoe sneaker boot/n sandal trainers
headscarf | voile/n foulard burqa niqab hijab voile_islamique voile_intégral burkini tchador | headscarf veil burqa burka niqab hijab burkini full-face_veil
uniform_thing | uniforme treillis | uniform fatigues
bulletproof_vest | gilet_pare-balles gilet_pare-balle gilets_pare-balles | bulletproof_vest bullet-proof_vest body_armour body_armor flak_jacket
life_jacket | gilet_de_sauvetage bouée brassière_de_sauvetage gilets_de_sauvetage | life_jacket lifejacket life_vest lifebelt lifebuoy buoy
handcuffs | menotte bracelet_électronique | handcuff shackle electronic_tag ankle_monitor ankle_bracelet electronic_bracelet
rope | corde cordage câble ficelle | rope cable cord
ladder | échelle_de_secours échelle_métallique | ladder
refrigerator <device | réfrigérateur frigo congélateur lave-linge machine_à_laver lave-vaisselle four_à_micro-ondes électroménager climatiseur climatisation | refrigerator fridge freezer washing_machine dishwasher microwave_oven air_conditioner air_conditioning white_goods household_appliance
perfume | parfum cosmétique maquillage | perfume fragrance cosmetic makeup make-up
milk_product | beurre yaourt produits_laitiers crème_glacée lait_infantile lait_maternisé | butter yoghurt yogurt ice_cream infant_formula
spirit_drink | whisky vodka rhum spiritueux alcool_frelaté | whisky whiskey vodka rum gin bootleg_alcohol
oil_food | huile_de_palme huile_de_tournesol | palm_oil sunflower_oil cooking_oil
rice_food | manioc mil sorgho | cassava millet sorghum
salt_thing | sel épice | spice
ice_thing | glaçon bloc_de_glace |
museum_collection | pinacothèque galerie_d'art galerie salle_des_ventes maison_de_ventes hôtel_des_ventes commissaire-priseur vente_aux_enchères | auctioneer auction_house art_gallery saleroom auctioned
theme_park | manège grande_roue montagnes_russes | roller_coaster rollercoaster ferris_wheel fairground_ride leisure_park
casino | casino jeu_de_hasard pari_sportif jeux_d'argent paris_sportifs | casino gambling betting gambler bookmaker
construction_site | chantier_de_construction | building_site construction_site worksite
landfill | dépotoir incinérateur centre_d'enfouissement usine_d'incinération | rubbish_dump garbage_dump dumpsite incinerator waste_site
sewer | égouts station_d'épuration | sewerage drain/n treatment_plant
lighthouse | phare môle digue_du_port | lighthouse
lock_thing | écluse | sluice canal_lock
ski_lift | télésiège téléphérique télécabine téléski remontées_mécaniques remontée_mécanique funiculaire | chairlift cable_car ski_lift gondola funicular ropeway cable_way chair_lift
ski_resort | station_de_ski piste_de_ski domaine_skiable sports_d'hiver | ski_resort ski_slope ski_area ski_run ski_station piste
trail_path | sentier chemin_de_randonnée piste_cyclable voie_verte | hiking_trail cycle_path bike_lane cycle_lane walking_trail
roundabout | carrefour feu_rouge feu_tricolore | traffic_light red_light
crash_barrier | glissière glissière_de_sécurité rambarde garde-corps garde-fou barrière parapet | crash_barrier guardrail guard_rail railing parapet
`;
