/** Speech, thought and stance. */
export const speech = `
say! =say | dire déclarer affirmer indiquer préciser ajouter souligner expliquer raconter noter observer lancer_à estimer_que assurer annoncer_à signaler rapporter | say tell state/v declare add note explain stress remark mention recount
announce! | annoncer annonce faire_savoir | announce announcement
report_say! | faire_état relater | report/v
reveal! | révéler révélation dévoiler divulguer rendre_public | reveal revelation disclose disclosure unveil make_public leak_to
confirm! | confirmer confirmation corroborer | confirm confirmation corroborate verify
deny! | nier démentir démenti dénégation | deny denial refute
admit! | admettre avouer aveu | admit admission confess confession concede own_up_to own_to
claim! | prétendre revendiquer revendiquer_l'attentat réclamation_de | claim
believe! | croire penser juger_que considérer conviction | believe think consider deem belief
hope! | espérer espoir | hope
fear! | craindre crainte redouter peur inquiétude inquiéter inquiétant préoccupant préoccuper préoccupation | fear worry concern anxious alarming worrying concerned
doubt! | douter doute sceptique | doubt sceptical skeptical
want! | vouloir souhaiter désirer volonté souhait | want wish desire willingness
intend! | compter_faire intention entendre_faire avoir_l'intention | intend intention
plan_to! | prévoir envisager projeter planifier programmer | plan/v envisage schedule
decide! | décider décision trancher | decide decision
order_command! | ordonner ordre injonction | order/v order instruct command/v
urge! | exhorter exhortation inciter presser_de | urge exhort press_for call_on
call_for! | appeler appel_à lancer_un_appel | appeal_to call/v
criticise! | critiquer critique/n fustiger blâmer blâme épingler pointer_du_doigt | criticise criticize criticism blame slam rebuke
condemn! | condamner_fermement dénoncer dénonciation déplorer | condemn condemnation denounce decry deplore
praise! | louer_le saluer_le éloge féliciter félicitation vanter | praise hail laud congratulate congratulation
thank! | remercier remerciement gratitude | thank gratitude
apologise! | excuser excuse s'excuser présenter_ses_excuses | apologise apologize apology
promise_say! | jurer | swear
insist! | insister marteler réitérer réaffirmer répéter réaffirmation réitération | insist reiterate reaffirm repeat
answer! | répondre réponse répliquer réagir réaction rétorquer riposter | answer reply respond response react reaction retort
ask_question! | interroger question poser_une_question | question interrogate quiz/v grill/v ask_about
argue! | faire_valoir soutenir_que plaider arguer argument | argue argument contend
suggest! | suggérer suggestion laisser_entendre | suggest suggestion imply
predict! | prédire pronostiquer prévoir_que | predict prediction expect
quote! | citer citation | quote cite quotation
describe! | décrire description qualifier_de | describe description
recommend! | recommander recommandation préconiser préconisation | recommend recommendation advise advice
call_name! | appeler_le surnommer | dub
show! | montrer démontrer témoigner_de prouver | show prove indicate
learn! | apprendre | learn
know! | savoir connaître connaissance au_courant | know aware knowledge
inform! | informer information renseigner | inform information
opinion | avis opinion position | opinion stance view
mock! | moquer se_moquer raillerie | mock ridicule
oppose! | opposer opposé hostile | oppose objection
agree! =accept | accepter acceptation consentir acquiescer | accept acceptance consent
refuse! =refuse | refuser refus décliner_l'offre renoncer renoncement | refuse refusal decline_to give_up
favour! | favorable pour_le | favour favor
mistake | erreur faute | mistake error
truth | vérité vrai | truth true
secret | secret confidentiel | secret confidential
write! | écrire rédiger | write
read! | lire lecture | read
sing! | chanter | sing
lie! | mentir mensonge | lie falsehood
reject_claim! | récuser balayer_d'un_revers | dismiss_as
express! | exprimer | express voice/v
`;
