/** Weather, nature and the environment. */
export const weather = `
rain! | pluie pleuvoir averse précipitation pluvieux trombe_d'eau pluviométrie bruine crachin giboulée ondée drache | rain rainfall downpour precipitation shower rainstorm rainy drizzle cloudburst
snow! | neige neiger enneigement chute_de_neige tempête_de_neige blizzard neigeux enneigé congère poudrerie flocon | snow snowfall blizzard snowstorm snow_storm snowdrift snowy sleet snowpack
wind | vent rafale bourrasque coup_de_vent mistral tramontane sirocco venteux | wind gust gale gale-force windy breeze gusty squall
temperature | température degré thermomètre celsius | temperature degree thermometer celsius fahrenheit
cold | froid gel vague_de_froid grand_froid coup_de_froid glacial frimas | cold frost freeze cold_snap cold_spell cold_wave freezing chill icy_cold chilly frosty deep_freeze
heat | chaleur torride étouffant | heat sweltering torrid
forecast! | prévision météorologique météo prévisionniste météorologue météorologie | forecast weather forecaster meteorological weatherman meteorologist meteorology
sea | mer océan haute_mer pleine_mer maritime | sea ocean seawater high_seas open_sea maritime
river | rivière fleuve cours_d'eau ruisseau affluent fluvial | river creek tributary waterway brook stream/n
lake | lac | lake
coast | côte littoral côtier rivage sur_les_grèves bord_de_mer front_de_mer | coast coastline shore coastal seaside seafront waterfront shoreline seashore seaboard oceanfront
beach | plage | beach
island | île archipel îlot insulaire îlien | island isle archipelago islet atoll islander
mountain | montagne massif/n mont montagneux | mountain mountainous
forest | forêt bois forestier/a boisé jungle | forest woodland rainforest forested woods wooded jungle
glacier | glacier banquise calotte_glaciaire inlandsis glaciaire | glacier ice_cap ice_sheet sea_ice icecap ice_shelf pack_ice
species | espèce | species
animal | animal bête bestiole créature mammifère | animal beast creature mammal critter
fish <animal | poisson pêche pêcheur halieutique | fish fishing fisherman fishery fisheries
bird <animal | oiseau rapace volatile/n | bird raptor
dog <animal | chien toutou canin chienne chiot | dog puppy canine pooch hound
elephant <animal | éléphant pachyderme | elephant pachyderm
cattle <animal | bétail vache bovin troupeau veau taureau bœuf génisse bovidé cheptel_bovin | cattle cow livestock herd calf bull ox steer/n bovine heifer
environment | environnement environnemental écologique écologie écosystème | environment environmental ecological ecology ecosystem environmentalist
waste | déchet ordure détritus immondices poubelle ordures_ménagères | waste rubbish garbage trash litter refuse/n
plastic | plastique | plastic
deforest! | déforestation déboisement déforester déboiser | deforestation deforest logging
record! | record | record
tree | arbre arbuste | tree shrub
land_area | terre terrain | land/n ground terrain
monsoon | mousson saison_des_pluies | monsoon rainy_season wet_season
hail | grêle/n grêlon | hailstone hailstorm hail/n
fog | brouillard brume | fog mist haze foggy
ice | glace/n verglas verglacé givre | ice icy black_ice
sun | soleil ensoleillé ensoleillement | sun sunny sunshine
cloud | nuage nuageux | cloud cloudy
tide | marée | tide tidal
offshore | au_large_de au_large_des au_large_du | off_the_~coast off_the_shore offshore
riverbank | berge rive | riverbank river_bank
pond | étang mare/n lagune | pond lagoon
sand | sable sablonneux | sand sandy
peninsula | péninsule | peninsula
hill | colline coteau | hill hillside hilltop
slope | pente versant | slope mountainside
iceberg | iceberg | iceberg
wildlife | faune faune_sauvage animaux_sauvages vie_sauvage | wildlife fauna wild_animal
flora | flore végétation | flora vegetation
biodiversity | biodiversité | biodiversity
pet | animal_de_compagnie animal_domestique animaux_de_compagnie animaux_domestiques | pet
dump | décharge déchetterie déchèterie | landfill rubbish_tip dump/n
`;
