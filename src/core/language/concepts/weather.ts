/** Weather, nature and the environment. */
export const weather = `
rain! | pluie pleuvoir averse précipitation | rain rainfall downpour precipitation shower
snow! | neige neiger enneigement | snow snowfall blizzard
wind | vent rafale bourrasque | wind gust
temperature | température degré | temperature degree
cold | froid gel vague_de_froid | cold frost freeze
heat | chaleur | heat
forecast! | prévision météorologique météo prévisionniste | forecast weather forecaster meteorological
sea | mer océan | sea ocean
river | rivière fleuve | river
lake | lac | lake
coast | côte littoral côtier rivage sur_les_grèves | coast coastline shore coastal seaside
beach | plage | beach
island | île archipel | island isle archipelago
mountain | montagne massif mont | mountain
forest | forêt bois | forest woodland
glacier | glacier banquise calotte_glaciaire | glacier ice_cap ice_sheet sea_ice
species | espèce | species
animal | animal bête | animal
fish <animal | poisson pêche pêcheur | fish fishing fisherman
bird <animal | oiseau | bird
dog <animal | chien | dog
elephant <animal | éléphant | elephant
cattle <animal | bétail vache bovin troupeau | cattle cow livestock herd
environment | environnement environnemental | environment environmental
waste | déchet ordure | waste rubbish garbage
plastic | plastique | plastic
deforest! | déforestation | deforestation
record! | record | record
tree | arbre | tree
land_area | terre terrain | land/n ground terrain
`;
