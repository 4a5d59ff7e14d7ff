import {words} from '../wordLists.ts';

/** Words that are frequent in French news and are no everyday words of English, for telling the language of a text without closed-class words. */
export const frenchNewsWords = (): ReadonlySet<string> =>
	words(`accord agriculteurs alors annonce annoncent annoncé année années août appelle appellent armée arrêt arrêté arrêtés
	attaque attaques attentat aucun aucune augmente auprès auraient aurait autour autre autres avaient avion avril
	aéroport baisse baissent balles bateau beaucoup bien bientôt bilan blesse blessent blessé blessée blessées blessés
	bois cela celle celles celui centaine centaines certains cessez cet ceux chaque chez chiffre ciel cinq cinquante
	conseil contre cour cours crise côté dehors demain demande demandent depuis dernier derniers dernière dernières
	deuxième devait devant devient devraient devrait dimanche dirigeant dirigeants disent disparu disparus dite dix
	dizaine dizaines doit doivent douze durant décembre dégâts déjà dénonce dénoncent député députés eau eaux emploi
	emplois enfant enfants enquête enquêteurs ensemble ensuite entreprise entreprises espèces faire famille familles
	femme femmes ferme feu feux fois fuient fuite fut février gagne gagnent genou gouvernement gouverneur grève grèves
	guerre habitant habitants hausse heure heures hier homme hommes huit hôpital hôpitaux immeuble impôt impôts incendie
	incendies inculpé inondation inondations interdit jamais janvier jeudi jeune jeunes jour journée jours juge juges
	jugé juillet juin jusqu jusque libéré libérés loi lois longtemps loyer loyers lundi mai maire maires maison maisons
	malade malades malgré manifestants mardi mer mercredi mieux militaires milliard milliards millier milliers ministre
	ministres moins mois moitié monde mort morte mortes morts mouvement mère médecin médecins métro mêmes neige neuf nord
	nouveau nouveaux nouvel nouvelle nouvelles novembre nucléaire nuit négociations obus octobre onze otages ouest ouvert
	ouverte ouvre ouvriers parce parfois parmi parti partir partis partout passagers peine pendant perd perdent personne
	personnes peu peuple peut peuvent pluie pluies plusieurs policier policiers pompiers pont pourraient pourrait
	poursuit pourtant premiers première prend presque prix procureur procès projet près président puis père pétrole quand
	quarante quartier quatre quelque quelques quinze refusent rejette rencontre retour retraite rien rivière rue russe
	russes réclame réclament réfugiés région réunion saisi salaire salaires salariés samedi santé sauvé sauvés
	secouristes secours semaine semaines septembre sera seraient serait seront seul seule seulement signe signent siècle
	soir soit soixante soldat soldats soldes sommet soupçonné souvent sud surtout syndicat syndicats séisme tandis
	tempête terre tirs tombe touchés toujours tous toute toutes travail travailleurs treize tremblement trente tribunal
	trois trop très trêve tue tuent tué tuée tuées tués témoins usine usines veille vendredi vers veulent veut vie ville
	villes vingt visé voici voilà voisin voisins voit voiture voitures vol votent voyageurs école écoles élections élus
	état états étudiants évacuent évacué évacuée évacués`);

/** Words with letters that English has in names alone. */
export const frenchSpelling = /(?<!\p{L})\p{Ll}*[àâçèéêëîïôùûœ]\p{Ll}*/gu;
