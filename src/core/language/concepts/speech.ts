/** Speech, thought and stance. */
export const speech = `
say! =say | dire déclarer affirmer indiquer préciser ajouter souligner expliquer raconter noter observer lancer_à estimer_que assurer annoncer_à signaler rapporter confier_à indique_le soutenir_qu'il marquer_le glisser_à lâcher_à commenter clamer arguer_que selon_les_dires dixit avoir_dit relever_que confier_que | say tell state/v declare add note explain stress remark mention recount point_out go_on_record spell_out quip elaborate maintain_that observe_that relate_that
announce! | annoncer annonce faire_savoir porter_à_la_connaissance officialiser proclamer proclamation | announce announcement proclaim proclamation make_known
report_say! | faire_état relater | report/v
reveal! | révéler révélation dévoiler divulguer rendre_public lever_le_voile mettre_au_grand_jour éventer ébruiter déballer lever_un_coin | reveal revelation disclose disclosure unveil make_public leak_to bring_to_light lay_bare divulge uncover spill_the_beans
confirm! | confirmer confirmation corroborer attester authentifier authentification entériner_la attestation | confirm confirmation corroborate verify corroborated authenticate attest bear_out substantiate
deny! | nier démentir démenti dénégation infirmer contredire s'inscrire_en_faux récuser_les_accusations | deny denial refute contradict disavow rebut rebuttal repudiate gainsay
admit! | admettre avouer aveu passer_aux_aveux reconnaître_que reconnaître_les_faits confesser confession se_mettre_à_table concéder concession_de mea_culpa | admit admission confess confession concede own_up_to own_to come_clean own_up acknowledge_that
claim! | prétendre revendiquer revendiquer_l'attentat réclamation_de s'attribuer_la_paternité revendication_de_l'attentat se_targuer alléguer allégation | claim purport
believe! | croire penser juger_que considérer conviction être_d'avis persuadé_que convaincu_que tenir_pour | believe think consider deem belief be_convinced reckon be_of_the_view regard_as view_as
hope! | espérer espoir espérance escompter | hope hopeful look_forward_to pin_hopes
fear! | craindre crainte redouter peur inquiétude inquiéter inquiétant préoccupant préoccuper préoccupation appréhension s'alarmer | fear worry concern anxious alarming worrying concerned apprehension dread misgiving be_afraid
doubt! | douter doute sceptique scepticisme dubitatif incrédule remettre_en_cause remise_en_cause remettre_en_question | doubt sceptical skeptical scepticism skepticism question_mark_over dubious call_into_question
want! | vouloir souhaiter désirer volonté souhait désir aspirer_à aspiration avoir_envie désireux | want wish desire willingness keen_to aspire_to aspiration be_eager yearn willing
intend! | compter_faire intention entendre_faire avoir_l'intention se_proposer_de avoir_en_tête | intend intention set_out_to mean_to have_in_mind
plan_to! | prévoir envisager projeter planifier programmer planification | plan/v envisage schedule pencil_in slate_for foresee
decide! | décider décision trancher résoudre_à opter | decide decision make_up_their_mind opt settle_on
order_command! | ordonner ordre injonction enjoindre intimer | order/v order instruct command/v decree_that
urge! | exhorter exhortation inciter presser_de appeler_instamment enjoindre_à adjurer conjurer prier_de pousser_à encourager_à | urge exhort press_for call_on implore beseech plead entreat egg_on
call_for! | appeler appel_à lancer_un_appel lancer_un_appel_à plaider_pour | appeal_to call/v appeal_for urge_for
criticise! | critiquer critique/n fustiger blâmer blâme épingler pointer_du_doigt tacler égratigner éreinter tancer vilipender étriller reprocher_à décrier fustigé réprobation récriminer sermonner rappeler_à_l'ordre réprimande réprimander taper_sur_les_doigts admonester invectiver s'insurger vitupérer fusiller_du_regard clouer_au_pilori jeter_la_pierre | criticise criticize criticism blame slam rebuke lambast lambaste castigate take_to_task upbraid chide chastise berate lash_out hit_out pan/v rap/v find_fault critic critique reprimand scold scathing admonish censure/v decried hit_out_at tear_into rail_against pillory
condemn! | condamner_fermement dénoncer dénonciation déplorer réprouver flétrir_la stigmatiser s'indigner_de condamner_avec_force | condemn condemnation denounce decry deplore denunciation deplorable voice_outrage
praise! | louer_le saluer_le éloge féliciter félicitation vanter encenser tresser_des_lauriers louange rendre_hommage_à_l'action applaudir saluer_le_courage tirer_son_chapeau louer_les louer_la | praise hail laud congratulate congratulation commend commendation applaud pay_tribute_to_the salute extol plaudit kudos compliment
thank! | remercier remerciement gratitude savoir_gré reconnaissant exprimer_sa_reconnaissance | thank gratitude grateful thankful appreciation
apologise! | excuser excuse s'excuser présenter_ses_excuses demander_pardon faire_amende_honorable présenter_des_excuses exprimer_ses_regrets | apologise apologize apology say_sorry make_amends apologetic
promise_say! | jurer | swear
insist! | insister marteler réitérer réaffirmer répéter réaffirmation réitération persister_et_signer enfoncer_le_clou mettre_l'accent ne_pas_démordre | insist reiterate reaffirm repeat emphasise emphasize underscore emphasis double_down
answer! | répondre réponse répliquer réagir réaction rétorquer riposter rétorsion répartie donner_la_réplique | answer reply respond response react reaction retort rejoinder hit_back riposte fire_back shoot_back
ask_question! | interroger question poser_une_question questionner interrogatoire questionnement auditionner cuisiner_par être_entendu_par entendre_comme_témoin entendu_par_les_enquêteurs entendu_par_la_police audition_libre | question interrogate quiz/v grill/v ask_about questioning interrogation interview_by_police
argue! | faire_valoir soutenir_que plaider arguer argument avancer_que faire_remarquer | argue argument contend contention put_forward_the_case make_the_case
suggest! | suggérer suggestion laisser_entendre insinuer insinuation sous-entendre | suggest suggestion imply hint insinuate insinuation
predict! | prédire pronostiquer prévoir_que présager augurer prophétiser | predict prediction expect foretell envisage_that
quote! | citer citation | quote cite quotation
describe! | décrire description qualifier_de dépeindre dresser_le_portrait qualifier_d' brosser_un_tableau | describe description portray depict characterise characterize portrayal
recommend! | recommander recommandation préconiser préconisation conseiller/v prôner | recommend recommendation advise advice advocate/v
call_name! | appeler_le surnommer baptiser sobriquet | dub christen
show! | montrer démontrer témoigner_de prouver faire_la_preuve attester_de | show prove indicate demonstrate_that testify_to
learn! | apprendre | learn
know! | savoir connaître connaissance au_courant | know aware knowledge
inform! | informer information renseigner faire_part mettre_au_courant tenir_informé aviser notifier renseigné | inform information notify apprise let_know brief/v keep_posted
opinion | avis opinion position point_de_vue | opinion stance view viewpoint
mock! | moquer se_moquer raillerie tourner_en_dérision railler brocarder ironiser tourner_en_ridicule se_gausser caricaturer sarcasme | mock ridicule make_fun_of deride poke_fun lampoon taunt jeer scoff
oppose! | opposer opposé hostile s'opposer s'élever_contre se_dresser_contre être_contre opposition_à_la tenir_tête | oppose objection opposed be_against object_to stand_against opposition_to resist objector
agree! =accept | accepter acceptation consentir acquiescer dire_oui consentement dire_banco | accept acceptance consent accede_to say_yes assent acquiesce agree_to uphold_the_appeal allow_the_appeal grant_the_appeal
refuse! =refuse | refuser refus décliner_l'offre renoncer renoncement dire_non rebuffade | refuse refusal decline_to give_up say_no turn_down_the_offer balk baulk decline_the
favour! | favorable pour_le être_pour en_faveur_de partisan_de | favour favor supportive
mistake | erreur faute bévue gaffe bourde faux_pas méprise se_tromper maladresse fourvoyer | mistake error blunder gaffe slip-up misstep faux_pas botch
truth | vérité vrai | truth true
secret | secret confidentiel confidentialité à_huis_clos | secret confidential classified/a confidentiality behind_closed_doors covert hush-hush clandestinely secrecy
write! | écrire rédiger | write
read! | lire lecture | read
sing! | chanter | sing
lie! | mentir mensonge menteur contrevérité contre-vérité mensonger bobard | lie falsehood lying liar untruth mendacious
reject_claim! | récuser balayer_d'un_revers | dismiss_as
express! | exprimer faire_part_de_son | express voice/v
`;
