/** Vehicles, traffic and travel. */
export const transport = `
plane | avion aéronef avion_de_ligne appareil avion_de_tourisme aéroplane gros-porteur long-courrier moyen-courrier monomoteur bimoteur biplace avion-cargo | plane aircraft airplane jet airliner jetliner planeload aeroplane biplane turboprop seaplane jumbo_jet cargo_plane
helicopter | hélicoptère hélico | helicopter chopper copter
airline <company | compagnie_aérienne transporteur_aérien | airline carrier air_carrier
airport | aéroport aérodrome aérogare aéroportuaire | airport airfield airstrip aerodrome airdrome
flight | vol/n liaison_aérienne | flight
runway | piste_d'atterrissage piste_de_décollage tarmac | runway tarmac landing_strip
train_vehicle | train rame tgv autorail | train/n high-speed_train bullet_train
wagon <car_vehicle | wagon wagon-citerne voiture_de_voyageurs | railcar rail_car train_car freight_car tank_car tanker_car hopper_car boxcar railway_carriage wagon
railway | chemin_de_fer ferroviaire voie_ferrée sncf rail/n réseau_ferré réseau_ferroviaire ligne_de_chemin_de_fer ligne_ferroviaire | railway rail railroad rail_network rail_line railway_line train_track rail_track
station | gare gare_routière | train_station railway_station rail_station bus_station
metro | métro | metro subway underground_train
bus <vehicle | bus autobus autocar car/n minibus car_scolaire car_de_tourisme | bus minibus school_bus tour_bus double-decker motorcoach
car_vehicle <vehicle | voiture automobile auto/n berline bagnole citadine/n monospace suv | car automobile sedan saloon hatchback suv motorcar
vehicle <machine | véhicule | vehicle
truck <vehicle | camion poids_lourd poids-lourd semi-remorque camion-benne camion-citerne tracteur_routier | truck lorry tractor-trailer semi-trailer semi-truck articulated_lorry hgv heavy_goods_vehicle tanker_truck dump_truck
motorcycle <vehicle | moto motocyclette scooter deux-roues cyclomoteur mobylette vélomoteur | motorcycle motorbike scooter moped two-wheeler
bicycle <vehicle | vélo bicyclette cycliste vtt bécane | bicycle bike cyclist e-bike push-bike pushbike mountain_bike
ship | navire bateau embarcation rafiot | ship boat vessel watercraft craft/n
ferry <ship | ferry traversier transbordeur car-ferry | ferry ferryboat ferry_boat car_ferry
cargo | cargaison conteneur fret chargement | cargo container freight shipment consignment
port | port portuaire zone_portuaire | port harbour harbor seaport
road | route autoroute chaussée voie_rapide rocade axe_routier voirie périphérique/n | road highway motorway freeway expressway roadway carriageway thoroughfare interstate ring_road roadside
street | rue avenue boulevard ruelle artère | street avenue alley alleyway laneway
bridge | pont viaduc passerelle | bridge viaduct overpass footbridge
tunnel | tunnel | tunnel
traffic_road | circulation embouteillage bouchon trafic_routier trafic_automobile | traffic traffic_jam road_traffic congestion gridlock tailback
manifest | manifeste/n liste_des_passagers liste_de_passagers registre_des_passagers | manifest/n passenger_list passenger_manifest
passenger <person | passager voyageur | passenger commuter
traveller <customer | | traveller traveler
driver <person | conducteur chauffeur automobiliste chauffard | driver motorist chauffeur cabbie
truck_driver <driver | routier/n camionneur chauffeur_routier | truck_driver trucker lorry_driver
motorcyclist <person | motard motocycliste | motorcyclist biker motorbike_rider moped_rider
pilot <person | pilote aviateur | pilot aviator
crew <person | équipage membre_d'équipage membre_de_l'équipage corps_d'équipage | crew crew_member crewman crewmember aircrew crewwoman
land! | atterrir atterrissage se_poser s'être_poser amerrir amerrissage atterrissage_d'urgence | land/v landing touch_down touchdown emergency_landing splash_down
in_flight! | en_vol | in_the_air in_flight airborne
take_off! | décoller décollage | take_off takeoff
carry! =transport | transporter transport acheminer acheminement convoyer transporteur convoyage | transport carry convey ferry/v ship/v haul transportation haulage
arrive! | arriver arrivée venue débarquer parvenir_sur_les_lieux parvenir_sur_place gagner_les_lieux rejoindre_les_lieux | arrive arrival reach_the_scene get_to_the_scene turn_up show_up not_make_it_to not_make_it_into not_make_it_onto not_make_it_past not_make_it_beyond n't_make_it_to n't_make_it_into n't_make_it_onto n't_make_it_past n't_make_it_beyond never_make_it_to never_make_it_into never_make_it_onto never_make_it_past never_make_it_beyond
depart! | partir départ se_mettre_en_route prendre_la_route | depart departure leave set_off set_out
return! | retourner retour revenir | return be_back come_back go_back head_back
cross! | traverser traversée franchir | cross crossing
speed | vitesse vélocité | speed velocity
delay_train! | retard_ferroviaire | train_delay rail_delay
space | espace spatial | space
satellite <machine | satellite | satellite
rocket_launch! | décollage_de_la_fusée lancement_de_la_fusée lancement_de_fusée tir_spatial | rocket_launch liftoff lift-off blast_off
astronaut <person | astronaute spationaute cosmonaute taïkonaute | astronaut cosmonaut taikonaut spaceman
hole | fuite_d'huile | oil_leak
infrastructure | infrastructure | infrastructure
strand! | bloqués_à_l'aéroport bloqués_à_l'étranger bloqué_à_l'étranger bloquées_à_l'étranger bloqués_sur_place bloqué_en_mer rester_en_rade | stranded strand/v snowbound
glider <plane | planeur ulm deltaplane | glider microlight ultralight hang-glider
fly_over! | survoler survol | overfly fly_over overflight flyover
locomotive | locomotive motrice | locomotive
shuttle | navette | shuttle
van <vehicle | camionnette fourgon fourgonnette | van minivan
pickup <vehicle | pick-up | pickup pick-up_truck pickup_truck
electric_vehicle <vehicle | voiture_électrique véhicule_électrique | electric_car electric_vehicle
freighter <ship | porte-conteneurs vraquier navire_marchand navire_de_commerce cargo/n | freighter container_ship cargo_ship cargo_vessel bulk_carrier merchant_ship merchant_vessel
quay | quai jetée débarcadère embarcadère ponton | quay pier wharf dock/n jetty pontoon quayside
pavement | trottoir | pavement sidewalk footpath
intersection | intersection croisement rond-point | intersection crossroads roundabout
rail_traffic | trafic_ferroviaire trafic_des_trains circulation_des_trains circulation_ferroviaire | rail_traffic train_traffic rail_service train_service
toll_road | péage | toll_road tollbooth toll_booth toll_plaza
public_transport | transports_en_commun transport_en_commun transports_publics transport_public | public_transport public_transit mass_transit
carpool | covoiturage autopartage | carpool carpooling car-sharing car_sharing ride-sharing
cruise | croisière | cruise
charging_station | borne_de_recharge | charging_station charging_point
stowaway <person | passager_clandestin | stowaway
copilot <pilot | copilote | co-pilot copilot first_officer
landfall! | toucher_terre | landfall make_landfall come_ashore
set_sail! =depart | appareiller prendre_la_mer lever_l'ancre | set_sail put_to_sea weigh_anchor
turn_back! | faire_demi-tour demi-tour rebrousser_chemin | turn_back u-turn double_back
divert! | dérouter déviation | divert reroute re-route detour
speeding! | excès_de_vitesse | speeding
orbit | orbite orbital mise_en_orbite mettre_en_orbite | orbit orbital
convoy | convoi | convoy motorcade
wheel | roue | wheel
brake! | frein freiner freinage | brake braking
cockpit | cockpit poste_de_pilotage cabine_de_pilotage | cockpit flight_deck
altitude | altitude | altitude
hull | coque | hull
bend | virage | hairpin bend/n
`;
