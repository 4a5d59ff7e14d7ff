/** Places, buildings and things. */
export const places = `
city | ville métropole cité grande_ville mégalopole | city town metropolis metropolitan_area
village <municipality | village hameau bourg | village hamlet
capital | capitale | capital
district | quartier arrondissement faubourg | district neighbourhood neighborhood borough precinct arrondissement
county | comté | county
suburb | banlieue banlieusard | suburb suburban
area | zone secteur_géographique | area zone
centre | centre | centre center
square | place | square plaza
house <building | maison habitation pavillon villa demeure domicile maison_individuelle maisonnette pavillon_individuel chaumière logis | house home dwelling housing_unit cottage townhouse farmhouse single-family_home
flat <housing | appartement studio/n duplex | flat apartment condo condominium
building <structure | bâtiment immeuble édifice immeuble_d'habitation immeuble_résidentiel bâtisse/n | building premises apartment_building apartment_block block_of_flats edifice
structure | | structure
tower <building | tour gratte-ciel immeuble_de_grande_hauteur | tower skyscraper high-rise tower_block
hotel <building | hôtel auberge complexe_hôtelier motel hôtellerie hôtelier | hotel resort inn hostel motel guesthouse guest_house
restaurant | restaurant café brasserie bistrot bistro pizzeria restaurateur | restaurant cafe bistro eatery pizzeria
bar | bar boîte_de_nuit discothèque pub cabaret night-club | bar nightclub pub tavern night_club disco discotheque
office | bureau | office
theatre_building | théâtre opéra salle_de_concert salle_de_spectacle | theatre theater cinema movie_theater movie_theatre opera_house concert_hall playhouse music_hall
mosque <building | mosquée | mosque
synagogue <building | synagogue | synagogue
cathedral <church | cathédrale basilique | cathedral basilica
temple <building | temple sanctuaire pagode | temple shrine pagoda
monument | monument mémorial statue stèle cénotaphe obélisque | monument memorial statue cenotaph obelisk
cemetery | cimetière nécropole | cemetery graveyard necropolis
park | parc jardin espace_vert jardin_public | park garden green_space
farm | ferme exploitation_agricole élevage exploitation/n ranch corps_de_ferme | farm ranch farmstead
field | champ | field
wall | mur muraille grillage palissade muret rempart | wall fence rampart
roof | toit toiture | roof rooftop
room | salle chambre | room hall
ground_floor | étage rez-de-chaussée | floor storey
dam | digue endiguement | dam dike levee embankment seawall sea_wall breakwater
pipeline | oléoduc gazoduc pipeline | pipeline gas_pipeline oil_pipeline
warehouse <building | entrepôt hangar plateforme_logistique | warehouse depot storehouse storage_facility
garage <building | garage parking parc_de_stationnement aire_de_stationnement | garage car_park parking_lot parking_garage
near | proche_de à_proximité_de non_loin_de | close_to not_far_from
headquarters | siège_social quartier_général siège_de_l'entreprise siège_mondial maison-mère qg siège_de_la_société | headquarters head_office hq
palace | palais | palace
residence <house | résidence | residence
world | monde planète_entière | world globe
east | est orient oriental | east eastern eastwards eastward
west | ouest occident occidental | west western
north | nord septentrional | north northern
south | sud méridional | south southern
abroad | étranger_à_l' à_l'étranger hors_du_pays | abroad overseas out_of_the_country
hectare_area | superficie surface | surface_area
build! =build | construire construction bâtir ériger édifier chantier bâtisseur édification | build construction construct erect
renovate! | rénover rénovation réhabiliter réhabilitation remettre_à_neuf remise_à_neuf retaper ravalement | renovate renovation refurbish refurbishment
document | document dossier dossier_de | document file dossier paperwork
letter <document | lettre courrier missive lettre_ouverte | letter mail open_letter missive
log <document | journal_de_guerre | log/n
report <document | rapport compte-rendu | report/n
copy | copie exemplaire photocopie duplicata | copy photocopy duplicate
list | liste | list
image_symbol | symbole symbolique | symbol symbolic
stone | pierre rocher caillou galet roche | stone rock pebble
flower | fleur bouquet | flower bouquet
gold | or/n or_massif lingot lingot_d'or | gold bullion gold_bar ingot
jewel | bijou joyau couronne joaillerie pierreries diadème bijouterie | jewel jewellery jewelry crown tiara
object | objet pièce | object item piece/n
flag | drapeau étendard bannière | flag ensign
bag | sac valise bagage sac_à_dos cartable mallette | bag luggage suitcase backpack rucksack handbag briefcase baggage
clothing | vêtement habit habillement | clothing clothes apparel attire
ticket | billet ticket billetterie | ticket ticketing
placement | placement | placement
square_metre | mètre_carré | square_metre square_meter
outskirts | périphérie alentours abords | outskirts periphery
urban | urbain | urban
rural | rural ruralité | rural countryside
canton | canton | canton
perimeter | périmètre | perimeter
place_of_worship | lieu_de_culte | place_of_worship house_of_worship
chapel <church | chapelle | chapel
mass_grave | charnier fosse_commune | mass_grave
playground | aire_de_jeux | playground
farmland | terre_agricole terres_agricoles terre_cultivable | farmland arable_land agricultural_land cropland
classroom | salle_de_classe | classroom
basement | sous-sol cave/n | basement cellar
staircase | escalier | stairs staircase stairwell stairway
lift_device | ascenseur | elevator
balcony | balcon | balcony
corridor | couloir corridor | corridor hallway
scaffolding | échafaudage | scaffolding scaffold
pipe | canalisation tuyau conduite_d'eau | pipe water_main
sewage | égout eaux_usées | sewer sewage wastewater waste_water
shopping_centre | centre_commercial galerie_marchande | shopping_centre shopping_center shopping_mall mall
library | bibliothèque médiathèque | library
zoo | zoo parc_zoologique parc_animalier | zoo zoological_park
amusement_park | parc_d'attractions parc_d'attraction parc_de_loisirs | amusement_park theme_park
campsite | terrain_de_camping camping | campsite campground camping
`;
