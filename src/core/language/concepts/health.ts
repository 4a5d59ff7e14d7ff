/** Medicine, epidemics and care. */
export const health = `
vaccinate! =vaccinated | vacciner vaccination recevoir_une_dose recevoir_une_première_dose recevoir_la_première_dose recevoir_un_vaccin recevoir_le_vaccin recevoir_une_injection se_faire_vacciner | vaccinate vaccination inoculate immunise immunize immunisation immunization receive_a_dose receive_a_first_dose receive_a_shot receive_a_jab receive_a_vaccine receive_the_vaccine get_a_dose get_a_first_dose get_a_shot get_a_jab get_the_vaccine
vaccine | vaccin | vaccine
dose | dose injection | dose shot jab
virus | virus coronavirus covid covid-19 variant | virus coronavirus covid covid-19 variant
disease | maladie affection pathologie choléra ebola rougeole grippe dengue paludisme zika peste tuberculose méningite polio typhoïde salmonellose listériose légionellose coqueluche variole chikungunya fièvre fièvre_jaune fièvre_hémorragique tétanos diphtérie hépatite encéphalite pneumonie bronchiolite scarlatine oreillons varicelle botulisme gastro-entérite intoxication_alimentaire | disease illness sickness cholera ebola measles flu influenza dengue malaria zika plague tuberculosis meningitis polio typhoid salmonella listeria legionella whooping_cough smallpox mpox chikungunya fever yellow_fever scarlet_fever rabies tetanus diphtheria hepatitis encephalitis pneumonia bronchiolitis mumps chickenpox botulism gastroenteritis food_poisoning
epidemic! | épidémie pandémie flambée_épidémique | epidemic pandemic outbreak
outbreak_site | foyer_épidémique foyer_d'infection foyer_de_contamination foyer_de_contagion foyer_de_grippe foyer_d'influenza foyer_infectieux cluster | cluster/n outbreak_site
case | cas | case
patient <person | patient/n malade/n | patient/n sufferer
health_worker <worker | soignant personnel_soignant personnel_de_santé personnel_médical personnel_hospitalier agent_de_santé professionnel_de_santé travailleur_de_la_santé aide-soignant | health_worker healthcare_worker health_personnel medical_personnel medical_staff medical_worker health_staff health_professional healthcare_professional caregiver
doctor <health_worker | médecin docteur chirurgien | doctor physician surgeon medic
nurse <health_worker | infirmier | nurse
hospital | hôpital clinique centre_hospitalier centre_de_santé centre_médical dispensaire infirmerie | hospital clinic health_centre health_center medical_centre medical_center infirmary dispensary
intensive_care | réanimation soins_intensifs | intensive_care icu
bed_hospital | lit_d'hôpital lit | hospital_bed bed
health | santé sanitaire | health sanitary
test! | test tester dépister dépistage essai | test testing screening trial_clinical trial/n
symptom | symptôme | symptom
treat! | traitement soigner soin traiter_le prendre_en_charge prise_en_charge recevoir_des_soins consulter_un_médecin recevoir_les_premiers_soins besoin_de_soins recevoir_des_soins_~médicaux mettre_sous_oxygène | treat treatment care seek_medical_~care seek_medical_~attention seek_medical_~help seek_medical_~treatment seek_treatment need_medical_~attention need_medical_~care need_medical_~treatment need_treatment need_a_doctor see_a_doctor receive_medical_~attention receive_medical_~care receive_treatment require_treatment require_medical_~attention need_first_aid receive_first_aid get_first_aid need_stitches give_oxygen receive_oxygen
drug_medicine | médicament | medicine medication drug_treatment
mask | masque | mask
lockdown! | confinement confiner quarantaine quatorzaine isoler isolement | lockdown quarantine isolate isolation self-isolate self-isolation self-quarantine
reproduce_incidence | taux_d'incidence incidence | incidence
cancer | cancer | cancer
heart_attack! | crise_cardiaque infarctus arrêt_cardiaque | heart_attack cardiac_arrest
abortion! | avortement ivg | abortion
birth! | naissance naître accoucher accouchement | birth born childbirth
disability | handicap handicapé | disability disabled
mental_health | santé_mentale dépression | mental_health depression
care_of_minds | psychologique psychologie psychiatrique médico-psychologique | psychological psychology psychiatric counselling counseling
psychologist <person | psychologue psychiatre | psychologist psychiatrist
mortality =dead | mortalité surmortalité | mortality death_rate
sanitation | assainissement hygiène | sanitation hygiene
medical | médical | medical
pharmacy <shop | pharmacie laboratoire_pharmaceutique pharmaceutique | pharmacy drugmaker pharmaceutical drug_maker
laboratory | laboratoire | laboratory lab
operation_surgery! | opération_chirurgicale intervention_chirurgicale acte_chirurgical chirurgie greffe | surgery transplant surgical_procedure surgical_operation elective_procedure elective_operation elective_case elective_surgery
tobacco | tabac cigarette | tobacco cigarette
alcohol | alcool | alcohol
asbestos | amiante | asbestos
`;
