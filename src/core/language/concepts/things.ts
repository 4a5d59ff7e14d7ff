/** Things, works and places that are counted in the news of any subject. */
export const things = `
grave | tombe sépulture tombeau caveau pierre_tombale | grave tomb gravesite tombstone
coffin | cercueil sarcophage | coffin casket sarcophagus
artwork | œuvre_d'art œuvre | artwork work_of_art
sculpture <artwork | sculpture statuette buste | sculpture statuette
drawing <artwork | croquis gravure | sketch engraving
novel <book | roman | novel
album | album vinyle | album
antique | vestige artefact antiquité relique | artefact artifact relic antiquity
manuscript <document | manuscrit parchemin | manuscript parchment
explosive <weapon | explosif charge_explosive grenade | explosive grenade
projectile <weapon | projectile douille | projectile
machete <knife | machette poignard arme_blanche | machete dagger
locality | localité bourgade agglomération | locality township
wind_turbine <turbine | éolienne aérogénérateur | wind_turbine
turbine <machine | turbine | turbine
solar_panel | panneau_solaire panneau_photovoltaïque | solar_panel
boiler <machine | chaudière | boiler
pylon | pylône poteau_électrique | pylon utility_pole
parcel | colis paquet | parcel
bottle | bouteille flacon | bottle flask
meal | repas ration | meal
page | page feuillet | page
stretch_of_road | tronçon | stretch_of_road
tram <vehicle | tramway | tram streetcar tramway
taxi <car_vehicle | taxi vtc | taxi
ambulance <vehicle | ambulance | ambulance
tractor <vehicle | tracteur moissonneuse | tractor combine_harvester
crane <machine | grue | crane
tanker <ship | méthanier tanker | tanker
trawler <ship | chalutier bateau_de_pêche | trawler fishing_boat
liner <ship | paquebot bateau_de_croisière | cruise_ship ocean_liner
raft <ship | radeau | raft
kick_scooter <vehicle | trottinette | e-scooter electric_scooter
yacht <ship | voilier yacht catamaran | sailboat yacht catamaran
small_boat <ship | canot zodiac pirogue canot_pneumatique barque | dinghy lifeboat inflatable_boat rubber_boat canoe
space_probe <satellite | sonde sonde_spatiale | space_probe spacecraft
sample | échantillon | sample specimen
specimen | spécimen |
unit | unité/n |
breakdown! | panne dysfonctionnement avarie bogue | breakdown malfunction glitch
subscription | abonnement forfait | subscription
download! | télécharger téléchargement | download
overnight_stay | nuitée | overnight_stay
trophy | trophée | trophy
diamond | diamant | diamond
spectacle | spectacle représentation | stage_show
banknote | billet_de_banque | banknote
jackpot | loterie loto cagnotte jackpot | lottery jackpot lotto
scholarship | bourse_scolaire | scholarship
nursery <school | crèche garderie | daycare nursery_school
monastery | monastère couvent abbaye | monastery convent abbey
cabin <house | chalet cabane baraque mobil-home bungalow | cabin chalet mobile_home bungalow
caravan <vehicle | caravane camping-car | caravan camper_van
slum | bidonville campement_illégal | slum shanty_town
petrol_station <shop | station-service station_essence | petrol_station gas_station filling_station
kiosk <shop | kiosque | kiosk
tribe | tribu | tribe
passport <document | passeport | passport
visa | visa | visa
castle | château forteresse | castle fortress
plot_of_land | parcelle terrain_à_bâtir | plot_of_land
retirement_home | maison_de_retraite ehpad | nursing_home retirement_home care_home
border_post | poste-frontière poste_frontière | border_post border_crossing
branch_of_bank | succursale guichet agence_bancaire | bank_branch
bakery <shop | boulangerie | bakery
greenhouse | serre/n | greenhouse
barn <building | grange étable | barn
pool | piscine | swimming_pool
gym | gymnase salle_polyvalente salle_des_fêtes | gymnasium village_hall
reservoir | réservoir citerne cuve bassin_de_rétention | reservoir cistern
chimney | cheminée | chimney
tyre | pneu | tyre tire/n
battery | batterie | battery
motor | moteur | motor
margin | marge marge_opérationnelle rentabilité | margin profitability
efficacy | efficacité | efficacy effectiveness
deliberate! | délibérer délibéré délibération | deliberate/v deliberation
dig_up! | déterrer exhumer exhumation mettre_au_jour | unearth exhume exhumation dig_up
last_long! | durer | last/v
consume! | consommer consommation | consume consumption
weigh! | peser | weigh
plant! | planter | plant/v
naturalise! | naturaliser naturalisation régulariser régularisation | naturalise naturalize naturalisation naturalization regularise regularize
inaugurate! =open | inaugurer inauguration |
rehouse! | reloger relogement héberger trouver_refuge trouver_abri | rehouse rehousing shelter/v give_shelter offer_shelter provide_shelter find_shelter take_shelter take_refuge find_refuge
request_sentence! =demand | requérir réquisitoire | prosecution_asked
`;
