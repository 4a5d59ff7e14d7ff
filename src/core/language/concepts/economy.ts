/** Companies, markets, money and trade. */
export const economy = `
company | entreprise société firme compagnie groupe | company firm corporation enterprise business group
subsidiary <company | filiale | subsidiary
startup <company | start-up jeune_pousse startup | start-up startup
factory | usine fabrique manufacture raffinerie | factory plant mill
mine | mine/n | mine/n
shop | magasin boutique commerce_de_détail | shop store outlet
supermarket <shop | supermarché grande_surface hypermarché | supermarket grocery
market | marché | market
stock_market | bourse | stock_market stock_exchange
share | action_en_bourse titre_boursier | share stock
shareholder <person | actionnaire | shareholder stockholder
board | conseil_d'administration directoire conseil_de_surveillance | board board_of_directors
chief_executive <person | pdg directeur_général président-directeur_général patron | ceo chief_executive chief_executive_officer boss
chairman <person | président_du_conseil | chairman chairwoman
director <person | directeur administrateur | director executive
manager <person | gestionnaire manageur | manager
customer <person | client clientèle usager abonné | customer client subscriber
consumer <person | consommateur | consumer
supplier <person | fournisseur prestataire | supplier provider
investor <person | investisseur | investor
bank | banque bancaire banquier | bank lender banker
central_bank | banque_centrale | central_bank federal_reserve
insurer <company | assureur assurance | insurer insurance
economy | économie économique | economy economic
growth! | croissance_économique croissance | growth economic_growth
recession! | récession | recession
crisis! | crise | crisis
inflation | inflation | inflation
interest_rate | taux_d'intérêt taux_directeur | interest_rate
rate | taux | rate
price | prix tarif | price
cost! | coûter coût | cost
turnover | chiffre_d'affaires chiffre_d'affaire recette ventes/n | turnover revenue sales/n
profit! | bénéfice profit bénéfice_net résultat_net | profit earnings net_income
loss_money! | perte_nette perdre_de_l'argent déficit_commercial | net_loss loss
dividend | dividende | dividend
invest! =invest | investir investissement injecter | invest investment inject
fund! =give_money | financer financement fonds | fund funding finance financing
pay! =give_money | payer paiement verser versement régler débourser rémunérer rémunération décaisser | pay payment disburse disbursement shell_out remunerate
fee =give_money | honoraire honoraires frais commission_bancaire | fee honorarium
repay! =repay | rembourser remboursement | repay repayment reimburse reimbursement refund pay_back
spend! =spend | dépenser dépense | spend spending expense expenditure
receive! =give_money | recevoir percevoir toucher_de_l'argent empocher encaisser | receive receipt
grant! | bourse_d'études allocation allouer octroyer octroi débloquer | grant allocate allocation earmark
pledge! =pledge | promettre promesse s'engager_à_verser | pledge promise vow
donate! =donate | don donner/v donation faire_un_don offrir | donate donation gift give/v
contribute! =donate | contribuer contribution | contribute contribution
lend! | prêter prêt crédit emprunter emprunt | lend loan credit borrow
mortgage | hypothèque | mortgage
buy! =acquire | acheter achat racheter rachat acquérir acquisition offre_publique_d'achat reprise_de_la_société opa | buy purchase acquire acquisition takeover buyout take_over bid
sell! =sell | vendre vente céder cession revendre | sell sale divest divestment
merge! | fusionner fusion | merge merger
order! | commander_des bon_de_commande commande | order_for
export! | exporter exportation | export
import! | importer importation | import
trade! | commerce commercial échange_commercial | trade commercial commerce
tariff | droit_de_douane droits_de_douane | tariff customs_duty
produce! =produce | produire production fabriquer fabrication manufacturer | produce production manufacture output manufacturing
bankrupt! | faillite liquidation_judiciaire redressement_judiciaire cessation_de_paiement dépôt_de_bilan | bankrupt bankruptcy insolvency receivership liquidation
bailout! | plan_de_sauvetage renflouer | bailout bail_out rescue_package
restructure! | restructurer restructuration | restructure restructuring
open! =open | ouvrir ouverture rouvrir réouverture | open opening reopen reopening
close! =closed | fermer fermeture | close closure shut shut_down shutdown
launch! | lancer lancement | launch
offer! | offre proposer proposition | offer propose proposal
bid_tender | appel_d'offres | call_for_tenders tender
value! | valoir valeur montant valorisation capitalisation | value worth valuation amount
value_estimate! | estimer estimation évaluer évaluation | estimate estimation assess assessment evaluate
account_for! | représenter | account_for
money | argent somme | money sum cash fund/n
dollar | dollar | dollar
euro | euro | euro
billion_money | milliard | billion
wealth | richesse fortune riche | wealth fortune rich wealthy
poverty | pauvreté pauvre précarité | poverty poor
income | revenu | income
wage | salaire salarial smic | wage salary pay/n minimum_wage
bonus | prime | bonus
energy | énergie énergétique | energy
oil | pétrole pétrolier | oil petroleum crude
gas | gaz | gas natural_gas
coal | charbon | coal
electricity | électricité courant | electricity power_grid
fuel | carburant essence gazole | fuel petrol gasoline diesel
farmer <person | agriculteur paysan éleveur cultivateur exploitant_agricole viticulteur vigneron maraîcher céréalier | farmer grower winegrower rancher
shepherd <farmer | berger | shepherd
farming | agriculture agricole | farming agriculture agricultural
crop | récolte culture_agricole moisson | crop harvest
food | nourriture alimentation alimentaire denrée vivres | food foodstuff
industry | industrie industriel secteur | industry industrial sector
housing | logement immobilier | housing real_estate
rent | loyer louer | rent
tourism | tourisme | tourism
cheque | chèque | cheque check/n
invoice | facture facturer | invoice bill/n
advertise! | publicité publicitaire | advertise advertising advertisement
brand | marque | brand
product | produit | product
goods | bien/n marchandise | goods merchandise
stake | participation_au_capital part_du_capital | stake
stockpile | stock réserve | stockpile reserve inventory
`;
