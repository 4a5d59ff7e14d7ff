/** Things and ideas whose names are of several words in one language at least: every language puts them together in its own way. */
export const compounds = `
car_bomb | voiture_piégée véhicule_piégé camion_piégé | car_bomb truck_bomb vehicle_bomb
police_station | poste_de_police commissariat | police_station police_post
checkpoint | point_de_contrôle poste_de_contrôle barrage_de_police barrage_routier | checkpoint check_point
small_arms <weapon | armes_légères arme_légère | small_arms light_weapon
suicide_bomber | kamikaze attentat_suicide | suicide_bomber suicide_bombing suicide_attack
war_crime | crime_de_guerre | war_crime
arms_dealer | marchand_d'armes trafiquant_d'armes | arms_dealer gun_runner
civil_rights | droits_civiques droits_civils | civil_right
rule_of_law | état_de_droit etat_de_droit | rule_of_law
residence_permit | titre_de_séjour permis_de_séjour carte_de_séjour | residence_permit
arrest_warrant | mandat_d'arrêt mandat_d'amener | arrest_warrant
life_sentence | perpétuité | life_sentence life_imprisonment life_in_prison
abuse_of_power | abus_de_pouvoir abus_d'autorité | abuse_of_power
ballot_box | urnes | ballot_box
polling_station | bureau_de_vote | polling_station polling_place
general_election | élections_législatives législatives élection_législative | general_election parliamentary_election legislative_election
presidential_election | élection_présidentielle présidentielle élections_présidentielles | presidential_election presidential_vote
local_election | élections_municipales municipales élections_locales élections_régionales | local_election municipal_election regional_election
first_round | premier_tour | first_round
second_round | second_tour deuxième_tour | second_round runoff run-off
public_holiday | jour_férié | public_holiday bank_holiday
collective_bargaining | négociation_collective négociations_collectives | collective_bargaining
purchasing_power | pouvoir_d'achat | purchasing_power
cost_of_living | coût_de_la_vie | cost_of_living
exchange_rate | taux_de_change | exchange_rate
balance_sheet | bilan_comptable | balance_sheet
public_debt | dette_publique | public_debt national_debt government_debt
budget_deficit | déficit_budgétaire déficit_public | budget_deficit public_deficit
tax_haven | paradis_fiscal | tax_haven
tax_evasion! | évasion_fiscale fraude_fiscale | tax_evasion tax_fraud tax_avoidance
private_sector | secteur_privé | private_sector
raw_material | matière_première matières_premières | raw_material commodity
wind_farm | parc_éolien | wind_farm
fossil_fuel | énergie_fossile combustible_fossile énergies_fossiles | fossil_fuel
renewable_energy | énergie_renouvelable énergies_renouvelables | renewable_energy
climate_change | changement_climatique dérèglement_climatique | climate_change
sustainable_development | développement_durable | sustainable_development
black_box | boîte_noire | black_box flight_recorder
air_traffic | trafic_aérien | air_traffic
level_crossing | passage_à_niveau | level_crossing grade_crossing
driving_licence | permis_de_conduire | driving_licence driver's_licence driver's_license
rush_hour | heure_de_pointe heures_de_pointe | rush_hour peak_hour
fire_engine <truck | camion_de_pompiers | fire_engine fire_truck
emergency_services | services_de_secours services_d'urgence | emergency_service rescue_service
emergency_room | service_des_urgences salle_d'urgence | emergency_room emergency_department emergency_ward emergency_unit casualty_department
intensive_care_unit | service_de_réanimation unité_de_soins_intensifs service_de_soins_intensifs | intensive_care_unit
police_force | service_de_police corps_de_police | police_department police_force
first_aid | premiers_secours premiers_soins | first_aid
side_effect | effet_secondaire effet_indésirable | side_effect adverse_effect
health_care | soins_de_santé | health_care healthcare
public_health | santé_publique | public_health
face_mask | masque_chirurgical | face_mask surgical_mask
clinical_trial | essai_clinique | clinical_trial
birth_rate | taux_de_natalité | birth_rate
life_expectancy | espérance_de_vie | life_expectancy
primary_school <school | école_primaire école_élémentaire | primary_school elementary_school
boarding_school <school | pensionnat internat | boarding_school
world_cup | coupe_du_monde | world_cup
world_record | record_du_monde record_mondial | world_record
gold_medal <medal | médaille_d'or | gold_medal
front_page | première_page | front_page
search_engine | moteur_de_recherche | search_engine
screen_saver | économiseur_d'écran | screensaver screen_saver
operating_system | système_d'exploitation | operating_system
intellectual_property | propriété_intellectuelle | intellectual_property
trade_secret | secret_industriel secret_commercial secrets_industriels | trade_secret
free_trade | libre-échange libre_échange | free_trade
arms_embargo | embargo_sur_les_armes | arms_embargo
peace_talks | pourparlers_de_paix négociations_de_paix processus_de_paix | peace_talk peace_negotiation peace_process
peace_treaty | traité_de_paix accord_de_paix | peace_treaty peace_agreement peace_deal peace_accord
prime_suspect | principal_suspect suspect_principal | prime_suspect main_suspect
riot_police | police_anti-émeute policiers_anti-émeutes crs | riot_police
street_protest | manifestation_de_rue | street_protest
hunger_strike! | grève_de_la_faim | hunger_strike
refugee_camp <camp | camp_de_réfugiés | refugee_camp
at_once_together | en_même_temps simultanément | at_the_same_time simultaneously
day_before | la_veille | the_day_before
next_day | le_lendemain | the_next_day the_following_day
`;
