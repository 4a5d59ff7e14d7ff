/** Vehicles, traffic and travel. */
export const transport = `
plane | avion aéronef avion_de_ligne appareil | plane aircraft airplane jet airliner jetliner planeload
helicopter | hélicoptère | helicopter chopper
airline <company | compagnie_aérienne | airline carrier
airport | aéroport | airport airfield airstrip
flight | vol/n | flight
runway | piste_d'atterrissage | runway
train_vehicle | train rame tgv | train/n
wagon <car_vehicle | wagon wagon-citerne voiture_de_voyageurs | railcar rail_car train_car freight_car tank_car tanker_car hopper_car boxcar railway_carriage wagon
railway | chemin_de_fer ferroviaire voie_ferrée sncf | railway rail railroad
station | gare | train_station railway_station
metro | métro | metro subway underground_train
bus <vehicle | bus autobus autocar car/n | bus
car_vehicle <vehicle | voiture automobile | car automobile
vehicle <machine | véhicule | vehicle
truck <vehicle | camion poids_lourd poids-lourd semi-remorque | truck lorry
motorcycle <vehicle | moto motocyclette scooter | motorcycle motorbike scooter
bicycle <vehicle | vélo bicyclette cycliste | bicycle bike cyclist
ship | navire bateau embarcation | ship boat vessel
ferry <ship | ferry traversier | ferry
cargo | cargaison cargo conteneur fret | cargo container freight shipment
port | port | port harbour harbor
road | route autoroute | road highway motorway
street | rue avenue boulevard | street avenue
bridge | pont | bridge
tunnel | tunnel | tunnel
traffic_road | circulation embouteillage bouchon | traffic traffic_jam
manifest | manifeste/n liste_des_passagers liste_de_passagers registre_des_passagers | manifest/n passenger_list passenger_manifest
passenger <person | passager voyageur | passenger commuter
traveller <customer | | traveller traveler
driver <person | conducteur chauffeur automobiliste | driver motorist
truck_driver <driver | routier/n camionneur chauffeur_routier | truck_driver trucker lorry_driver
motorcyclist <person | motard | motorcyclist biker
pilot <person | pilote | pilot
crew <person | équipage membre_d'équipage membre_de_l'équipage | crew crew_member crewman crewmember
land! | atterrir atterrissage se_poser | land/v landing touch_down
in_flight! | en_vol | in_the_air in_flight airborne
take_off! | décoller décollage | take_off takeoff
carry! =transport | transporter transport acheminer acheminement convoyer | transport carry convey ferry/v ship/v haul
arrive! | arriver arrivée venue débarquer parvenir_sur_les_lieux parvenir_sur_place gagner_les_lieux rejoindre_les_lieux | arrive arrival reach_the_scene get_to_the_scene turn_up show_up not_make_it_to not_make_it_into not_make_it_onto not_make_it_past not_make_it_beyond n't_make_it_to n't_make_it_into n't_make_it_onto n't_make_it_past n't_make_it_beyond never_make_it_to never_make_it_into never_make_it_onto never_make_it_past never_make_it_beyond
depart! | partir départ | depart departure leave
return! | retourner retour revenir | return be_back
cross! | traverser traversée franchir | cross crossing
speed | vitesse | speed
delay_train! | | train_delay
space | espace spatial | space
satellite <machine | satellite | satellite
rocket_launch! | décollage_de_la_fusée | rocket_launch liftoff
astronaut <person | astronaute spationaute cosmonaute | astronaut cosmonaut
hole | fuite_d'huile | oil_leak
infrastructure | infrastructure | infrastructure
strand! | bloqués_à_l'aéroport bloqués_à_l'étranger bloqué_à_l'étranger bloquées_à_l'étranger bloqués_sur_place | stranded strand/v
`;
