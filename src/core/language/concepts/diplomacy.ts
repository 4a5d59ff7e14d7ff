/** Relations between states: treaties, talks, visits, alliances. */
export const diplomacy = `
treaty! =agreement | traité pacte convention protocole_d'accord charte | treaty pact convention protocol memorandum_of_understanding
agreement! | accord entente accord-cadre modus_vivendi consensus s'accorder_sur s'entendre_sur compromis/n | agreement deal accord consensus understanding_between common_ground come_to_terms compromise/n
partnership! =agreement | partenariat partenarial | partnership
contract! | contrat marché_public marché_de_travaux marché_de_fournitures marché_de_services marché_de_prestations marché_de_voirie marché_de_construction marché_de_gré_à_gré marché_de_défense marché_d'entretien marché_d'équipement marché_d'armement marché_truqué marché_frauduleux marché_irrégulier marché_litigieux marché_suspect marché_douteux marché_contesté marché_fictif marché_surfacturé marché_attribué marché_passé marché_conclu marché_signé marché_remporté marché_décroché marché_obtenu marché_annulé marché_notifié contractuel adjudicataire | contract contractual procurement
sign! | signer signature parapher cosigner signataire/a | sign signing signature ink/v put_pen_to_paper co-sign
negotiate! | négocier négociation pourparlers tractation négociateur marchander marchandage tractations table_des_négociations renégocier renégociation | negotiate negotiation talks negotiating negotiator bargain/v bargaining haggle parley renegotiate renegotiation horse-trading back-channel
talk! | discussion discuter s'entretenir entretien entretenir échange_de_vues conversation conférer_avec concertation se_concerter | discuss discussion talk hold_talks conversation confer consultation hold_discussions sit_down_with phone_call
meet! | rencontrer rencontre réunir réunion tête-à-tête entrevue rendez-vous face-à-face se_retrouver conclave table_ronde | meet meeting encounter get_together face_to_face convene confab sit-down get-together
summit! =meet | sommet | summit
visit! | visiter visite se_rendre_à déplacement rendre_visite visiteur_officiel | visit
trip! =visit | voyage voyager périple | trip travel journey voyage excursion
tour! | tournée | tour
diplomacy | diplomatie diplomatique diplomate | diplomacy diplomatic diplomat
foreign_affairs | affaires_étrangères ministère_des_affaires_étrangères quai_d'orsay ministre_des_affaires_étrangères chef_de_la_diplomatie cheffe_de_la_diplomatie diplomatie_américaine département_d'état département_fédéral_des_affaires_étrangères | foreign_ministry foreign_affairs foreign_office state_department foreign_minister foreign_secretary top_diplomat ministry_of_foreign_affairs
embassy | ambassade consulat représentation_diplomatique chancellerie haut-commissariat consul consulaire | embassy consulate diplomatic_mission consular consul high_commission
alliance | alliance coalition_internationale | alliance coalition_of_the_willing
cooperate! | coopérer coopération collaborer collaboration travailler_ensemble coopératif main_dans_la_main travailler_de_concert | cooperate cooperation collaborate collaboration work_with work_together hand_in_hand team_up join_forces
relation | relation lien rapport_bilatéral rapports_entre | relation tie/n link/n connection relationship relations
tension | tension crispation froid_diplomatique brouille | tension friction tense rift
dispute! | différend litige contentieux contester contestation querelle désaccord mésentente différends pomme_de_discorde discorde divergence | dispute contest/v disagreement quarrel spat feud wrangle squabble bone_of_contention at_odds
mediate! | médiation médiateur | mediate mediation mediator broker
peace | paix pacifique pacifier pacification | peace peaceful pacify peacemaking peacemaker peacetime
commit! | engagement engager_à s'engager engager | commit commitment
respect! | respecter respect conformer se_plier_à tenir_parole | respect comply compliance abide adhere_to adherence conform honour_the
violate! | violer_les violation enfreindre infraction transgresser bafouer entorse manquement fouler_aux_pieds contrevenir contrevenant non-respect ne_pas_respecter | violate violation breach infringe infringement contravene contravention flout transgress non-compliance trample_on violator
resolution_un | résolution_du_conseil_de_sécurité conseil_de_sécurité instance_onusienne conseil_de_sécurité_de_l'onu | security_council un_resolution
international_law | droit_international | international_law
international_community | communauté_internationale concert_des_nations | international_community world_community
sovereignty | souveraineté souverain/a intégrité_territoriale | sovereignty territorial_integrity sovereign/a
annex! | annexer annexion rattacher_à_la_russie rattachement_à | annex annexation
expel! | expulser expulsion reconduire bannissement raccompagner_à_la_frontière renvoyer_dans_leur_pays expulsé reconduite_à_la_frontière persona_non_grata obligation_de_quitter_le_territoire oqtf déporter déportation refoulement | expel expulsion deport deportation kick_out throw_out_of send_back_to_their persona_non_grata boot_out deportee send_packing turf_out
recognise! | reconnaître reconnaissance | recognise recognize recognition acknowledge recognised
join! | adhérer adhésion rejoindre intégrer_l'union ralliement rallier entrer_dans_l'union admission_au_sein | join accede accession membership sign_up_to become_a_member enrol enroll become_a_part
leave_union! | brexit sortie_de_l'union quitter_l'union | brexit leave_the_european leave_the_eu withdrawal_from_the_eu leave_the_bloc
invite! | inviter invitation convier convié convoquer_les | invite invitation ask_over
greet! | accueillir accueil saluer salutation serrer_la_main poignée_de_main bienvenue | welcome greet greeting shake_hands handshake
leverage | levier moyen_de_pression carte_à_jouer monnaie_d'échange rapport_de_force | leverage bargaining_chip trump_card upper_hand
role | rôle | role
initiative | initiative | initiative
ceremony! | cérémonie cérémonial célébration_officielle | ceremony ceremonial
anniversary! | anniversaire commémorer commémoration | anniversary commemorate commemoration
message | message texto sms tweet_de texto/n whatsapp | message text_message text_messages texting voicemail
statement | déclaration communiqué allocution discours intervention_télévisée adresse_à_la_nation harangue oraison | statement speech communique press_release address/n communiqué pronouncement oration keynote
press_conference! | conférence_de_presse point_de_presse conférence_de_presse_conjointe point_presse devant_la_presse | press_conference news_conference briefing presser
strategy | stratégie stratégique stratège | strategy strategic strategist
international | international mondial planétaire multilatéral transfrontalier mondialement | international global worldwide transnational multinational/a multilateral cross-border
partner <person | partenaire/n | partner/n
`;
