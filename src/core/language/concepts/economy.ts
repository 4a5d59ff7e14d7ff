/** Companies, markets, money and trade. */
export const economy = `
company | entreprise société firme compagnie groupe pme multinationale/n conglomérat holding maison_mère | company firm corporation enterprise business group multinational/n conglomerate
subsidiary <company | filiale société_sœur filialiser | subsidiary affiliate/n spin-off offshoot
startup <company | start-up jeune_pousse startup pépite_technologique licorne jeunes_pousses | start-up startup scale-up
factory | usine fabrique manufacture raffinerie aciérie fonderie cimenterie papeterie chaîne_de_montage | factory plant mill refinery steelworks foundry smelter assembly_line cannery
mine | mine/n houillère site_minier minier gisement carrière_de | mine/n colliery coalmine quarry mining
shop | magasin boutique commerce_de_détail échoppe commerçant point_de_vente détaillant épicerie boutiquier commerce_de_proximité | shop store outlet shopkeeper retail high_street boutique
supermarket <shop | supermarché grande_surface hypermarché superette supérette enseigne_alimentaire grande_distribution chaîne_de_supermarchés | supermarket grocery hypermarket superstore grocer convenience_store
market | marché place_financière | market marketplace
stock_market | bourse place_boursière indice_boursier cac_40 wall_street séance_boursière marchés_boursiers boursier cotation | stock_market stock_exchange wall_street bourse stock_index ftse nasdaq dow_jones initial_public_offering ipo trading_floor
share | action_en_bourse titre_boursier titre_en_bourse actions_de_la_société cours_de_l'action cours_de_bourse capital-actions | share stock equity
shareholder <person | actionnaire détenteur_d'actions porteur_de_parts petit_porteur | shareholder stockholder stakeholder_in
board | conseil_d'administration directoire conseil_de_surveillance administrateurs_du_groupe conseil_de_direction comité_de_direction comité_exécutif | board board_of_directors boardroom executive_committee
chief_executive <person | pdg directeur_général président-directeur_général patron directrice_générale numéro_un_du_groupe dirigeant_d'entreprise dg administrateur_délégué chef_de_la_direction directeur_exécutif pédégé | ceo chief_executive chief_executive_officer boss managing_director chief_executives company_head top_executive chief_operating_officer cfo chief_financial_officer
chairman <person | président_du_conseil présidente_du_conseil président_du_directoire | chairman chairwoman chairperson chair/n
director <person | directeur administrateur directrice administratrice dirigeant_de_société cadre_supérieur | director executive
manager <person | gestionnaire manageur | manager supervisor
customer <person | client clientèle usager abonné clientes chaland consommateur_final acheteur_potentiel | customer client subscriber clientele patron/n shopper subscribers
consumer <person | consommateur | consumer consumerism
supplier <person | fournisseur prestataire équipementier grossiste | supplier provider wholesaler vendor_of
investor <person | investisseur fonds_d'investissement capital-risqueur spéculateur business_angel | investor venture_capitalist investment_fund speculator private_equity hedge_fund financier
bank | banque bancaire banquier établissement_financier banquière créancier établissement_de_crédit institution_financière | bank lender banker creditor financial_institution banking
central_bank | banque_centrale banque_nationale_suisse bce banque_d'angleterre réserve_fédérale fed institut_d'émission | central_bank federal_reserve ecb bank_of_england
insurer <company | assureur assurance compagnie_d'assurances assureurs réassureur | insurer insurance reinsurer underwriter
economy | économie économique conjoncture macroéconomique pib produit_intérieur_brut conjoncturel | economy economic gdp gross_domestic_product macroeconomic
growth! | croissance_économique croissance expansion_économique | growth economic_growth expansion_of_the_economy
recession! | récession marasme_économique récessif contraction_de_l'économie contraction_du_pib ralentissement_économique dépression_économique marasme | recession economic_contraction economic_slump economic_downturn downturn
crisis! | crise krach débâcle_financière | crisis meltdown market_crash
inflation | inflation inflationniste renchérissement hausse_des_prix flambée_des_prix augmentation_des_prix envolée_des_prix indice_des_prix indice_des_prix_à_la_consommation hyperinflation | inflation inflationary rising_prices price_rise price_rises price_increase price_hike consumer_price_index soaring_prices higher_prices hyperinflation
interest_rate | taux_d'intérêt taux_directeur taux_directeurs loyer_de_l'argent taux_d'emprunt principal_taux taux_des_fonds_fédéraux | interest_rate benchmark_rate key_rate borrowing_cost lending_rate base_rate policy_rate
rate | taux | rate
price | prix tarif tarification | price pricing
cost! | coûter coût surcoût | cost outlay
turnover | chiffre_d'affaires chiffre_d'affaire recette ventes/n volume_d'affaires ventes recettes | turnover revenue sales/n takings revenues top_line
profit! | bénéfice profit bénéfice_net résultat_net profitable lucratif rentable gain_financier bénéficiaire_net résultat_d'exploitation résultat_opérationnel ebitda bénéfices | profit earnings net_income profitable lucrative bottom_line ebitda
loss_money! | perte_nette perdre_de_l'argent déficit_commercial perte_financière déficitaire être_dans_le_rouge dans_le_rouge pertes_financières manque_à_gagner perte_sèche moins-value | net_loss loss loss-making lose_money lose_revenue lost_revenue trade_deficit
dividend | dividende coupon_détaché | dividend payout_to_shareholder
invest! =invest | investir investissement injecter injection_de_capitaux mettre_au_pot placement_financier mise_de_fonds | invest investment inject pour_into capital_expenditure capital_spending put_money_into pump_into
fund! =give_money | financer financement fonds financeur financièrement tour_de_table mécénat | fund funding finance financing bankroll underwrite financial_backing financially foot_the_bill sponsorship
pay! =give_money | payer paiement verser versement régler débourser rémunérer rémunération décaisser s'acquitter acquitter_la_facture mettre_la_main_à_la_poche mettre_la_main_au_portefeuille payant payement virer_de_l'argent | pay payment disburse disbursement shell_out remunerate fork_out cough_up settle_the_bill payout_of remit remittance bank_transfer wire_transfer
fee =give_money | honoraire honoraires frais commission_bancaire cotisation_annuelle droit_d'inscription droits_d'inscription droit_d'entrée | fee honorarium surcharge
repay! =repay | rembourser remboursement s'acquitter_de_sa_dette remboursable remboursé | repay repayment reimburse reimbursement refund pay_back repayable pay_off pay_down
spend! =spend | dépenser dépense engloutir casser_sa_tirelire débours dispendieux frais_engagés budgéter | spend spending expense expenditure outgoings splash_out splurge lay_out
receive! =give_money | recevoir percevoir toucher_de_l'argent empocher encaisser obtenir_une_aide réceptionner | receive receipt get_paid take_in_money pocket/v
grant! | bourse_d'études allocation allouer octroyer octroi débloquer dotation bourse_d'étude octroyé | grant allocate allocation earmark allotment allot bursary stipend apportion
pledge! =pledge | promettre promesse s'engager_à_verser promesses_de_dons engagement_financier | pledge promise vow commit_money
donate! =donate | don donner/v donation faire_un_don offrir faire_cadeau léguer legs remettre_un_chèque donateur_de dons | donate donation gift give/v bequeath bequest contribute_to_the_fund
contribute! =donate | contribuer contribution apporter_sa_pierre mettre_la_main_à_la_pâte apport contributeur cotiser | contribute contribution contributor chip_in
lend! | prêter prêt crédit emprunter emprunt prêteur emprunteur microcrédit avance_de_fonds | lend loan credit borrow borrower lending moneylender borrowing
mortgage | hypothèque prêt_immobilier crédit_immobilier prêt_hypothécaire hypothécaire emprunt_immobilier | mortgage home_loan housing_loan
buy! =acquire | acheter achat racheter rachat acquérir acquisition offre_publique_d'achat reprise_de_la_société opa mettre_la_main_sur_le_groupe emplette se_porter_acquéreur repreneur reprise_de_l'entreprise prise_de_participation rafler_la_mise s'offrir_le_club | buy purchase acquire acquisition takeover buyout take_over bid snap_up buyer_of acquirer snap/v acquired tender_offer bidding
sell! =sell | vendre vente céder cession revendre écouler_des se_délester brader liquider se_séparer_de mettre_aux_enchères solder_les vendu_aux_enchères désinvestir écouler_ses adjuger enchères | sell sale divest divestment auction sell-off offload dispose_of go_under_the_hammer unload_its resale resell on_the_block hive_off
merge! | fusionner fusion rapprochement_entre fusion-acquisition regroupement_d'entreprises mariage_entre union_entre_les_deux mégafusion | merge merger amalgamation amalgamate combine_with tie-up mega-merger consolidation_of_the_industry combine_forces join_up
order! | commander_des bon_de_commande commande | order_for
export! | exporter exportation exportateur ventes_à_l'étranger vente_à_l'étranger | export exporter foreign_sales overseas_sales
import! | importer importation importateur achats_à_l'étranger | import importer
trade! | commerce commercial échange_commercial négoce négociant échanges_commerciaux commerçant_international transactions_commerciales balance_commerciale | trade commercial commerce
tariff | droit_de_douane droits_de_douane taxe_douanière surtaxe barrière_douanière tarifs_douaniers droits_douaniers tarif_douanier taxe_à_l'importation barrière_commerciale guerre_commerciale taxes_douanières | tariff customs_duty import_duty import_tax levy_on_imports trade_barrier customs_duties import_levy trade_war
produce! =produce | produire production fabriquer fabrication manufacturer confectionner assembler_des sortir_des_chaînes | produce production manufacture output manufacturing churn_out turn_out_cars roll_off make_cars turn_out_vehicles
bankrupt! | faillite liquidation_judiciaire redressement_judiciaire cessation_de_paiement dépôt_de_bilan déposer_le_bilan dépôt_du_bilan mettre_la_clé_sous_la_porte mettre_la_clef_sous_la_porte insolvable insolvabilité banqueroute | bankrupt bankruptcy insolvency receivership liquidation go_bust insolvent go_broke go_out_of_business go_to_the_wall belly_up go_belly_up
bailout! | plan_de_sauvetage renflouer sauvetage_financier sauvetage_de_la_banque recapitaliser recapitalisation bouée_de_sauvetage venir_à_la_rescousse renflouement perfusion_financière voler_au_secours | bailout bail_out rescue_package financial_rescue recapitalise recapitalize recapitalisation recapitalization lifeline state_rescue bailed_out rescue_plan
restructure! | restructurer restructuration réorganiser réorganisation remaniement_de_l'entreprise dégraisser cure_d'austérité | restructure restructuring reorganise reorganize reorganisation reorganization turnaround streamline
open! =open | ouvrir ouverture rouvrir réouverture coup_d'envoi | open opening reopen reopening ribbon-cutting inaugural
close! =closed | fermer fermeture baisser_le_rideau cesser_son_activité cesser_ses_activités tirer_le_rideau cessation_d'activité condamner_l'accès | close closure shut shut_down shutdown shutter/v cease_trading cease_operations mothball decommission
launch! | lancer lancement mettre_sur_le_marché donner_le_coup_d'envoi mettre_sur_pied mise_en_service mettre_sur_orbite mise_en_place | launch roll_out rollout kick_off kickoff unveiling get_under_way kick-start
offer! | offre proposer proposition mettre_sur_la_table_une surenchérir | offer propose proposal put_forward table/v bid_for tender_for
bid_tender | appel_d'offres adjudication mise_en_concurrence marché_public_de_travaux soumissionner | call_for_tenders tender invite_tenders request_for_proposals call_for_bids tendering
value! | valoir valeur montant valorisation capitalisation valoriser chiffrer_à s'élever_à_la_somme se_monter_à estimé_à | value worth valuation amount market_capitalisation market_capitalization market_cap
value_estimate! | estimer estimation évaluer évaluation estimatif chiffrer approximatif approximation jauger fourchette | estimate estimation assess assessment evaluate gauge/v ballpark rough_figure
account_for! | représenter constituer_une | account_for make_up_of
money | argent somme fric pactole espèces/n pécule magot | money sum cash fund/n monies liquidity proceeds
dollar | dollar billet_vert devise_américaine | dollar greenback buck/n
euro | euro | euro
billion_money | milliard | billion
wealth | richesse fortune riche milliardaire millionnaire patrimoine richissime nanti fortuné aisé opulent | wealth fortune rich wealthy billionaire millionaire well-off affluent net_worth affluence prosperity
poverty | pauvreté pauvre précarité indigent indigence démuni/n précaire nécessiteux défavorisé/n paupérisation dénuement | poverty poor impoverished destitute destitution deprived poverty-stricken low-income hardship deprivation underprivileged
income | revenu revenus gagner_sa_vie | income revenue_stream livelihood
wage | salaire salarial smic paie paye rémunération_mensuelle traitement_des_fonctionnaires rétribution émolument grille_salariale appointements masse_salariale | wage salary pay/n minimum_wage paycheck paycheque remuneration payroll earnings_of_worker
bonus | prime gratification treizième_mois bonus stock-options | bonus perk
energy | énergie énergétique énergéticien | energy
oil | pétrole pétrolier brut/n or_noir brent hydrocarbure compagnie_pétrolière | oil petroleum crude brent hydrocarbon oilfield
gas | gaz gnl gazier | gas natural_gas lng
coal | charbon lignite houille anthracite | coal lignite anthracite
electricity | électricité courant kilowattheure | electricity power_grid kilowatt-hour
fuel | carburant essence gazole kérosène fioul mazout diesel sans-plomb hydrocarbures super_sans_plomb | fuel petrol gasoline diesel kerosene heating_oil unleaded
farmer <person | agriculteur paysan éleveur cultivateur exploitant_agricole viticulteur vigneron maraîcher céréalier agricultrice fermier arboriculteur riziculteur cultivatrice monde_agricole producteur_laitier producteur_de_lait exploitants_agricoles éleveuse apiculteur ostréiculteur pisciculteur betteravier producteur_agricole | farmer grower winegrower rancher agriculturalist breeder agricultural_producer beekeeper planter/n farmworker peasant cattleman
shepherd <farmer | berger | shepherd
farming | agriculture agricole agroalimentaire agro-industrie monde_paysan | farming agriculture agricultural agribusiness agri-food
crop | récolte culture_agricole moisson cueillette vendange culture_vivrière rendement_agricole emblavure semailles récoltes | crop harvest
food | nourriture alimentation alimentaire denrée vivres aliment alimentaires pitance comestible | food foodstuff groceries nourishment foodstuffs edible
industry | industrie industriel secteur filière branche_industrielle industrialisé | industry industrial sector industrialist
housing | logement immobilier hlm logements_sociaux foncier/n | housing real_estate property_market
rent | loyer louer loyers bail/n baux prix_à_la_location mise_en_location | rent rental lease lessee rented
tourism | tourisme secteur_touristique touristique écotourisme | tourism travel_industry hospitality_industry
cheque | chèque | cheque check/n
invoice | facture facturer note_de_frais facturation | invoice bill/n billing
advertise! | publicité publicitaire annonceur pub_télé publicités réclame | advertise advertising advertisement commercial/n advertisements ad/n advertiser billboard
brand | marque | brand
product | produit produits | product
goods | bien/n marchandise denrées_périssables produits_de_consommation biens_de_consommation marchandises camelote | goods merchandise wares commodities
stake | participation_au_capital part_du_capital part_de_capital actionnariat participation_minoritaire participation_majoritaire minorité_de_blocage participation_de | stake shareholding holding/n
stockpile | stock réserve stockage stocker constituer_des_stocks engranger réserves entreposer | stockpile reserve inventory hoard stock_up storage build_up_stocks store_up cache_of
`;
