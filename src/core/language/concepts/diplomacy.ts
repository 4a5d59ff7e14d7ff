/** Relations between states: treaties, talks, visits, alliances. */
export const diplomacy = `
treaty! =agreement | traité pacte convention | treaty pact convention
agreement! | accord entente | agreement deal accord
partnership! =agreement | partenariat | partnership
contract! | contrat marché_public marché_de_travaux marché_de_fournitures marché_de_services marché_de_prestations marché_de_voirie marché_de_construction marché_de_gré_à_gré marché_de_défense marché_d'entretien marché_d'équipement marché_d'armement marché_truqué marché_frauduleux marché_irrégulier marché_litigieux marché_suspect marché_douteux marché_contesté marché_fictif marché_surfacturé marché_attribué marché_passé marché_conclu marché_signé marché_remporté marché_décroché marché_obtenu marché_annulé marché_notifié | contract
sign! | signer signature parapher | sign signing signature
negotiate! | négocier négociation pourparlers tractation | negotiate negotiation talks negotiating
talk! | discussion discuter s'entretenir entretien entretenir | discuss discussion talk hold_talks
meet! | rencontrer rencontre réunir réunion | meet meeting
summit! =meet | sommet | summit
visit! | visiter visite se_rendre_à déplacement rendre_visite | visit
trip! =visit | voyage voyager | trip travel journey
tour! | tournée | tour
diplomacy | diplomatie diplomatique diplomate | diplomacy diplomatic diplomat
foreign_affairs | affaires_étrangères ministère_des_affaires_étrangères quai_d'orsay | foreign_ministry foreign_affairs foreign_office state_department
embassy | ambassade consulat | embassy consulate
alliance | alliance | alliance
cooperate! | coopérer coopération collaborer collaboration | cooperate cooperation collaborate collaboration work_with
relation | relation lien | relation tie/n link/n connection relationship
tension | tension | tension
dispute! | différend litige contentieux contester contestation | dispute contest/v
mediate! | médiation médiateur | mediate mediation mediator broker
peace | paix pacifique | peace peaceful
commit! | engagement engager_à s'engager engager | commit commitment
respect! | respecter respect conformer | respect comply compliance abide
violate! | violer_les violation enfreindre infraction transgresser | violate violation breach
resolution_un | résolution_du_conseil_de_sécurité conseil_de_sécurité | security_council
international_law | droit_international | international_law
international_community | communauté_internationale | international_community
sovereignty | souveraineté | sovereignty
annex! | annexer annexion | annex annexation
expel! | expulser expulsion reconduire | expel expulsion deport deportation
recognise! | reconnaître reconnaissance | recognise recognize recognition acknowledge
join! | adhérer adhésion rejoindre intégrer_l'union | join accede accession membership
leave_union! | brexit | brexit
invite! | inviter invitation | invite invitation
greet! | accueillir accueil saluer salutation | welcome greet greeting
leverage | levier moyen_de_pression | leverage bargaining_chip
role | rôle | role
initiative | initiative | initiative
ceremony! | cérémonie | ceremony
anniversary! | anniversaire commémorer commémoration | anniversary commemorate commemoration
message | message texto sms | message text_message
statement | déclaration communiqué allocution discours | statement speech communique press_release address/n
press_conference! | conférence_de_presse point_de_presse | press_conference news_conference briefing
strategy | stratégie stratégique | strategy strategic
international | international mondial | international global worldwide
`;
