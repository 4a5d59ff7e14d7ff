/** Medicine, epidemics and care. */
export const health = `
vaccinate! =vaccinated | vacciner vaccination recevoir_une_dose recevoir_une_première_dose recevoir_la_première_dose recevoir_un_vaccin recevoir_le_vaccin recevoir_une_injection se_faire_vacciner inoculer immuniser immunisation inoculation vaccinal revacciner | vaccinate vaccination inoculate immunise immunize immunisation immunization receive_a_dose receive_a_first_dose receive_a_shot receive_a_jab receive_a_vaccine receive_the_vaccine get_a_dose get_a_first_dose get_a_shot get_a_jab get_the_vaccine inoculation jab/v get_jabbed get_vaccinated revaccinate
vaccine | vaccin | vaccine
dose | dose injection | dose shot jab
virus | virus coronavirus covid covid-19 variant | virus coronavirus covid covid-19 variant
disease | maladie affection pathologie choléra ebola rougeole grippe dengue paludisme zika peste tuberculose méningite polio typhoïde salmonellose listériose légionellose coqueluche variole chikungunya fièvre fièvre_jaune fièvre_hémorragique tétanos diphtérie hépatite encéphalite pneumonie bronchiolite scarlatine oreillons varicelle botulisme gastro-entérite intoxication_alimentaire diabète lèpre marburg alzheimer parkinson drépanocytose fièvre_de_lassa rhume grippe_aviaire grippe_porcine variole_du_singe mpox malaria pneumopathie | disease illness sickness cholera ebola measles flu influenza dengue malaria zika plague tuberculosis meningitis polio typhoid salmonella listeria legionella whooping_cough smallpox mpox chikungunya fever yellow_fever scarlet_fever rabies tetanus diphtheria hepatitis encephalitis pneumonia bronchiolitis mumps chickenpox botulism gastroenteritis food_poisoning ailment malady diabetes leprosy marburg alzheimer parkinson lassa_fever bird_flu avian_flu swine_flu monkeypox
epidemic! | épidémie pandémie flambée_épidémique épidémique pandémique | epidemic pandemic outbreak contagion
outbreak_site | foyer_épidémique foyer_d'infection foyer_de_contamination foyer_de_contagion foyer_de_grippe foyer_d'influenza foyer_infectieux cluster | cluster/n outbreak_site
case | cas | case
patient <person | patient/n malade/n | patient/n sufferer inpatient outpatient
health_worker <worker | soignant personnel_soignant personnel_de_santé personnel_médical personnel_hospitalier agent_de_santé professionnel_de_santé travailleur_de_la_santé aide-soignant équipe_médicale équipe_soignante corps_médical personnel_infirmier | health_worker healthcare_worker health_personnel medical_personnel medical_staff medical_worker health_staff health_professional healthcare_professional caregiver carer care_worker hospital_staff hospital_worker medical_team nursing_staff health_employee
doctor <health_worker | médecin docteur chirurgien praticien généraliste urgentiste toubib pédiatre anesthésiste cardiologue gynécologue oncologue médecin_généraliste médecin_traitant | doctor physician surgeon medic gp general_practitioner practitioner pediatrician paediatrician anaesthetist anesthesiologist clinician cardiologist gynaecologist gynecologist oncologist
nurse <health_worker | infirmier | nurse
hospital | hôpital clinique centre_hospitalier centre_de_santé centre_médical dispensaire infirmerie chu chuv établissement_hospitalier établissement_de_santé hôpital_de_campagne polyclinique | hospital clinic health_centre health_center medical_centre medical_center infirmary dispensary health_facility field_hospital polyclinic hospice
intensive_care | réanimation soins_intensifs | intensive_care icu critical_care
bed_hospital | lit_d'hôpital lit | hospital_bed bed
health | santé sanitaire | health sanitary
test! | test tester dépister dépistage essai | test testing screening trial_clinical trial/n
symptom | symptôme | symptom
treat! | traitement soigner soin traiter_le prendre_en_charge prise_en_charge recevoir_des_soins consulter_un_médecin recevoir_les_premiers_soins besoin_de_soins recevoir_des_soins_~médicaux mettre_sous_oxygène thérapie thérapeutique | treat treatment care seek_medical_~care seek_medical_~attention seek_medical_~help seek_medical_~treatment seek_treatment need_medical_~attention need_medical_~care need_medical_~treatment need_treatment need_a_doctor see_a_doctor receive_medical_~attention receive_medical_~care receive_treatment require_treatment require_medical_~attention need_first_aid receive_first_aid get_first_aid need_stitches give_oxygen receive_oxygen therapy therapeutic
drug_medicine | médicament comprimé pilule antidouleur gélule antibiotique antiviral | medicine medication drug_treatment pill antibiotic painkiller antiviral
mask | masque | mask face_covering facemask
lockdown! | confinement confiner quarantaine quatorzaine isoler isolement reconfinement reconfiner mise_en_quarantaine | lockdown quarantine isolate isolation self-isolate self-isolation self-quarantine stay-at-home_order lock_down locked_down
reproduce_incidence | taux_d'incidence incidence | incidence
cancer | cancer tumeur cancéreux leucémie lymphome métastase oncologie | cancer tumour tumor cancerous leukaemia leukemia lymphoma oncology
heart_attack! | crise_cardiaque infarctus arrêt_cardiaque malaise_cardiaque attaque_cardiaque arrêt_cardio-respiratoire | heart_attack cardiac_arrest heart_failure
abortion! | avortement ivg interruption_volontaire_de_grossesse | abortion termination_of_pregnancy terminate_a_pregnancy
birth! | naissance naître accoucher accouchement mettre_au_monde donner_naissance donner_le_jour | birth born childbirth give_birth
disability | handicap handicapé invalidité paralysé en_situation_de_handicap | disability disabled paralysed paralyzed
mental_health | santé_mentale dépression trouble_mental troubles_mentaux maladie_mentale trouble_psychique | mental_health depression mental_illness mental_disorder
care_of_minds | psychologique psychologie psychiatrique médico-psychologique | psychological psychology psychiatric counselling counseling
psychologist <person | psychologue psychiatre psy/n psychothérapeute pédopsychiatre | psychologist psychiatrist psychotherapist
mortality =dead | mortalité surmortalité létalité | mortality death_rate excess_mortality lethality
sanitation | assainissement hygiène | sanitation hygiene
medical | médical | medical
pharmacy <shop | pharmacie laboratoire_pharmaceutique pharmaceutique pharma | pharmacy drugmaker pharmaceutical drug_maker drugstore pharma
laboratory | laboratoire labo | laboratory lab
operation_surgery! | opération_chirurgicale intervention_chirurgicale acte_chirurgical chirurgie greffe transplantation transplanter bloc_opératoire chirurgical | surgery transplant surgical_procedure surgical_operation elective_procedure elective_operation elective_case elective_surgery transplantation surgical operating_theatre operating_room
tobacco | tabac cigarette tabagisme fumeur nicotine | tobacco cigarette smoker nicotine
alcohol | alcool | alcohol
asbestos | amiante | asbestos
germ | bactérie germe microbe agent_pathogène pathogène bacille | bacterium bacteria germ pathogen microbe superbug
hiv | vih séropositif sida | hiv hiv-positive
maternity_ward | maternité | maternity_ward maternity_hospital maternity_unit maternity
vomit! | vomir vomissement nausée diarrhée | vomit vomiting nausea diarrhoea diarrhea
cough! | toux tousser | cough
opioid | opioïde opiacé fentanyl | opioid opiate fentanyl
overdose! | overdose surdose | overdose
ventilator | respirateur | ventilator
stroke! | avc accident_vasculaire_cérébral attaque_cérébrale hémorragie_cérébrale | brain_haemorrhage brain_hemorrhage stroke/n
faint! | faire_un_malaise malaise_vagal pris_de_malaise évanouir évanouissement perdre_connaissance perte_de_connaissance perdu_connaissance sans_connaissance | faint/v pass_out lose_consciousness lost_consciousness unconscious
pregnant | femme_enceinte tomber_enceinte être_enceinte grossesse | pregnant pregnancy
wheelchair | fauteuil_roulant chaise_roulante | wheelchair
burnout | burn-out épuisement_professionnel | burnout
anxiety | anxiété angoisse stress | anxiety stress/n
amputate! | amputer amputation | amputate amputation amputee
fracture! | fracture fracturer | fracture broken_leg broken_arm broken_bone
obesity | obésité obèse surpoids | obesity obese overweight
radiation | radiation radioactif radioactivité irradier | radiation radioactive radioactivity irradiate
toxic | toxique nocif toxicité | toxic noxious toxicity
carbon_monoxide | monoxyde_de_carbone | carbon_monoxide
allergy | allergie allergique | allergy allergic
euthanasia | euthanasie aide_à_mourir suicide_assisté aide_médicale_à_mourir aide_active_à_mourir | euthanasia assisted_dying assisted_suicide assisted_death medical_assistance_in_dying
hypothermia | hypothermie | hypothermia
smoke_inhalation | inhalation_de_fumée intoxication_par_les_fumées intoxiqué_par_les_fumées intoxiqué_par_la_fumée | smoke_inhalation
`;
