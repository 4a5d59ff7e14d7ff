/** Places, buildings and things. */
export const places = `
city | ville métropole cité | city town metropolis
village <municipality | village hameau bourg | village hamlet
capital | capitale | capital
district | quartier arrondissement | district neighbourhood neighborhood borough
county | comté | county
suburb | banlieue | suburb
area | zone secteur_géographique | area zone
centre | centre | centre center
square | place | square plaza
house <building | maison habitation pavillon villa demeure domicile | house home dwelling housing_unit
flat <housing | appartement | flat apartment
building <structure | bâtiment immeuble édifice | building premises
structure | | structure
tower <building | tour gratte-ciel | tower skyscraper high-rise
hotel <building | hôtel | hotel resort
restaurant | restaurant café | restaurant cafe
bar | bar boîte_de_nuit discothèque | bar nightclub pub
office | bureau | office
theatre_building | théâtre | theatre theater cinema movie_theater movie_theatre
mosque <building | mosquée | mosque
synagogue <building | synagogue | synagogue
cathedral <church | cathédrale | cathedral
temple <building | temple sanctuaire | temple shrine
monument | monument mémorial statue stèle | monument memorial statue
cemetery | cimetière nécropole | cemetery graveyard necropolis
park | parc jardin | park garden
farm | ferme exploitation_agricole élevage exploitation/n | farm
field | champ | field
wall | mur muraille | wall fence
roof | toit toiture | roof
room | salle chambre | room hall
ground_floor | étage | floor storey
dam | digue | dam dike levee
pipeline | oléoduc gazoduc | pipeline
warehouse <building | entrepôt hangar | warehouse depot
garage <building | garage parking | garage car_park parking_lot
headquarters | siège_social quartier_général | headquarters
palace | palais | palace
residence <house | résidence | residence
world | monde planète_entière | world globe
east | est orient | east eastern
west | ouest occident occidental | west western
north | nord | north northern
south | sud | south southern
abroad | étranger_à_l' | abroad overseas
hectare_area | superficie surface | surface_area
build! =build | construire construction bâtir ériger édifier chantier | build construction construct erect
renovate! | rénover rénovation | renovate renovation refurbish
document | document dossier dossier_de | document file
letter <document | lettre courrier missive | letter mail
log <document | journal_de_guerre | log/n
report <document | rapport | report/n
copy | copie exemplaire | copy
list | liste | list
image_symbol | symbole symbolique | symbol symbolic
stone | pierre rocher | stone rock
flower | fleur | flower
gold | or/n or_massif lingot | gold
jewel | bijou joyau couronne | jewel jewellery jewelry crown
object | objet pièce | object item piece/n
flag | drapeau | flag banner
bag | sac valise bagage | bag luggage suitcase
clothing | vêtement habit | clothing clothes
ticket | billet ticket | ticket
placement | placement | placement
square_metre | mètre_carré | square_metre square_meter
`;
