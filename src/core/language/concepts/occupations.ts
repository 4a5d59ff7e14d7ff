/** Persons by what they do for a living, in their leisure, or in an affair. */
export const occupations = `
archaeologist <expert | archéologue paléontologue | archaeologist archeologist paleontologist
naturalist <scientist | biologiste physicien chimiste géologue sismologue climatologue épidémiologiste virologue astronome | biologist physicist chemist geologist seismologist climatologist epidemiologist virologist astronomer
hiker <person | randonneur promeneur marcheur | hiker walker rambler
climber <person | alpiniste grimpeur | climber mountaineer alpinist
skier <person | skieur snowboardeur | skier snowboarder
sailor <crew | marin matelot navigateur | sailor seaman seafarer mariner
swimmer <person | nageur baigneur | swimmer bather
camper <tourist | campeur | camper
accomplice <person | complice/n | accomplice
sympathiser <person | sympathisant partisan/n | sympathiser sympathizer
diver <person | plongeur homme-grenouille spéléologue | diver frogman caver
castaway <person | naufragé | castaway
toddler <child | bambin tout-petit | toddler
inspector <person | inspecteur contrôleur | inspector
rival <person | concurrent rival/n | rival/n challenger
subcontractor <person | sous-traitant | subcontractor
sniper <person | tireur_d'élite | sniper marksman
builder <worker | maçon couvreur | bricklayer mason roofer
technician <worker | électricien plombier mécanicien soudeur | electrician plumber mechanic welder
docker <worker | docker | docker longshoreman stevedore
railway_worker <worker | cheminot | railway_worker railwayman
postal_worker <worker | postier | postal_worker
courier <worker | livreur coursier facteur | courier deliveryman postman
cleaner <worker | agent_d'entretien femme_de_ménage éboueur | cleaner janitor garbage_collector
cashier <worker | caissier | cashier shop_assistant
air_controller <worker | contrôleur_aérien aiguilleur_du_ciel | air_traffic_controller
cabin_crew <crew | hôtesse steward stewardess personnel_navigant | flight_attendant cabin_crew steward
paramedic <health_worker | ambulancier pharmacien sage-femme | paramedic pharmacist midwife
monk <person | moine bonze religieuse/n | monk nun
pilgrim <person | pèlerin | pilgrim
imam <person | imam rabbin pasteur | imam rabbi pastor
delegate <person | délégué congressiste | delegate
signatory <person | signataire pétitionnaire | signatory
respondent <person | sondé personne_interrogée répondant | respondent
pedestrian <person | piéton passant | pedestrian passer-by bystander
tenant <person | locataire colocataire | tenant renter lodger
pensioner <person | retraité pensionné | pensioner retiree
grandparent <person | grand-mère grand-père | grandparent grandmother grandfather
twin <child | jumeau jumelle | twin
guard_person <person | gardien vigile agent_de_sécurité surveillant/n maton geôlier agent_pénitentiaire agent_de_l'administration_pénitentiaire gardien_de_prison surveillant_de_prison surveillant_pénitentiaire veilleur/n veilleur_de_nuit gardien_de_nuit | security_guard guardian guard/n watchman prison_guard prison_officer prison_warder corrections_officer correctional_officer warder jailer gaoler turnkey night_watchman
hunter <person | chasseur braconnier | hunter poacher
buyer <customer | acheteur acquéreur enchérisseur | buyer bidder purchaser
seller <person | vendeur | seller vendor
exhibitor <person | exposant | exhibitor
programmer <worker | développeur informaticien programmeur | programmer software_engineer
whistleblower <person | lanceur_d'alerte | whistleblower
architect <person | architecte géomètre | architect surveyor
musician <person | musicien guitariste pianiste | musician guitarist pianist
painter <person | peintre | painter
collector <person | collectionneur | collector
`;
