import {type Furniture, outletName, personName} from '../furniture.ts';
import {commaPhrases} from '../wordLists.ts';

const profession =
	'(?:journaliste|redacteur|redactrice|rédacteur|rédactrice|reporter|correspondante?|chroniqueur|chroniqueuse|éditorialiste|pigiste|envoyée? spéciale?|collaborateur|collaboratrice|auteure?|autrice|documentariste)';

const publication =
	"(?:pour|à|au|chez|de|du) (?:l['’](?:agence|hebdomadaire)|(?:le |la )?(?:journal|quotidien|site|magazine|revue|chaîne|mensuel|média|radio)(?: en ligne)?|le|la)?";

/** Page furniture of French news sites. */
export const frenchFurniture: Furniture = {
	commands: commaPhrases(
		`aller au contenu, aller au contenu principal, passer au contenu, passer au contenu principal, debut du contenu principal,
		fin du contenu principal, aller au menu, aller a la recherche, acceder au contenu, contenu principal, navigation principale,
		menu, fermer le menu, ouvrir le menu, rechercher, recherche, accueil, retour, retour a l'accueil, retour en haut, haut de page,
		se connecter, connexion, s'inscrire, s'abonner, je m'abonne, abonnez-vous, deja abonne, mon compte, newsletter, newsletters,
		partager, partager l'article, partager cet article, partager sur facebook, partager sur x, partager sur twitter, envoyer,
		envoyer par mail, envoyer par courriel, copier le lien, lien copie, imprimer, imprimer l'article, version imprimable,
		ecouter, ecouter l'article, lecture, temps de lecture, sauvegarder, enregistrer l'article, ajouter aux favoris, signaler une erreur,
		commenter, commentaires, reagir, voir les commentaires, afficher les commentaires, laisser un commentaire,
		masquer la legende, afficher la legende, agrandir l'image, ouvrir l'image, plein ecran, voir la galerie, diaporama,
		publicite, annonce, contenu sponsorise, la suite apres la publicite, la suite apres cette publicite, article reserve aux abonnes,
		a voir, a lire, a ecouter, a voir aussi, a lire aussi, a lire egalement, lire aussi, lire la suite, lire plus, voir plus, en savoir plus, plus d'infos,
		sur le meme sujet, sur le meme theme, dans la meme rubrique, articles lies, articles similaires, articles connexes, les plus lus, le plus lu,
		a la une, en continu, en direct, derniere minute, dernieres nouvelles, tout accepter, tout refuser, accepter, refuser, gerer les cookies, continuer sans accepter,
		mentions legales, politique de confidentialite, conditions d'utilisation, plan du site, tous droits reserves, nous contacter, suivez-nous`,
	),
	sections: commaPhrases(
		`international, monde, europe, afrique, ameriques, asie, asie-pacifique, moyen-orient, proche-orient, france, canada, politique, economie, societe,
		justice, faits divers, culture, sport, sports, sciences, sante, environnement, planete, climat, opinions, opinion, debats, idees, tribune, editorial,
		medias, technologie, technologies, education, regions, actualite, actualites, actu, infos, national, enquete, reportage, decryptage, analyse`,
	),
	invitations: [
		/^(?:suivez|retrouvez|rejoignez)[- ]nous\b/iu,
		/^suivez (?:toute )?l['’](?:actualité|info)\b/iu,
		/^(?:abonnez|inscrivez)-vous\b/iu,
		/^(?:téléchargez|découvrez) (?:notre|l['’]) ?application\b/iu,
		/^(?:recevez|ne manquez) .*\b(?:newsletter|infolettre|alertes?|notifications?)\b/iu,
		/^(?:(?:à )?(?:lire|voir|écouter)(?: aussi| également)?|lire la suite|lire plus|voir aussi|sur le même sujet)\s*[:|►▶→>]/iu,
		/^(?:article|page) (?:précédente?|suivante?)\b/iu,
		/^partage[rz] (?:sur|cet|l['’])/iu,
	],
	neighbourLinks: [/^(?:PRÉCÉDENT|PRECEDENT|SUIVANT)\b/u],
	sourceLabels: commaPhrases('source, sources, agence, avec'),
	withAgency: /^\(?\s*(?:avec|source ?:|par) (?<agencies>[^.()]+?)\)?\.?$/iu,
	photoCredit:
		/^\(?(?:cr[ée]dits? ?(?:photos?|images?)?|photos?|photographie|images?|légende)\s*(?::|par\b|©)\s*(?<credit>.+)$/iu,
	byline: new RegExp(
		`^(?:[Pp]ar|PAR|[Pp]ropos recueillis par|[Tt]exte de|[Uu]n article de) (?<author>${personName}(?:(?:, | et | avec )${personName})*)(?:,? (?:avec|à|pour|dans|en) .{2,60})?$`,
		'u',
	),
	beforeAuthor: 'par|de|propos recueillis par|texte(?: de)?',
	afterAuthor: String.raw`publiée?|le \d+|le lundi`,
	contribution: [
		new RegExp(
			`^${personName}(?:(?:,| et) ${personName})* (?:a|ont) (?:contribué|participé|collaboré) à (?:la rédaction (?:de|d['’])|l['’]écriture de)? ?(?:cet|ce|l['’]) ?(?:article|reportage|enquête|dépêche)\\b.*$`,
			'u',
		),
		/^(?:article |texte )?(?:traduit|adapté) (?:de l['’]anglais|de l['’]américain|par)\b.{0,80}$/iu,
	],
	biography: [
		new RegExp(
			`^(?<author>${personName}) (?:est|était|travaille comme) (?:(?:un|une|le|la) )?(?:ancienn?e? |grande? )?${profession}\\b.*?(?:\\b${publication} ?(?<outlet>${outletName}))?\\.?$`,
			'u',
		),
	],
	authorLinks: [
		/^(?:voir |lire )?(?:tous les |les )?(?:autres |derniers )?articles (?:actuels |récents |précédents )?(?:de l['’]auteure?|de l['’]autrice|du même auteur|de la même autrice)$/iu,
		/^(?:plus|davantage) d['’]articles (?:de|par)\b.{2,60}$/iu,
		/^(?:à propos|biographie) de l['’](?:auteure?|autrice)$/iu,
	],
	rights:
		/^(?:©|(?:copyright\s+)?\(c\)\s*\d{4}|copyright\s+(?:©|\d{4})).*|^.{0,80}\btous droits (?:de reproduction )?réservés\.?$/iu,
	subscribersOnly:
		/\b(?:cet article|ce contenu|la suite(?: de cet article)?) est réservée? (?:à nos|aux) abonnés\b|\bil (?:vous )?reste \d+\s?% (?:de (?:cet article|l['’]article) )?à (?:lire|découvrir)\b|\babonnez-vous pour (?:lire|continuer)\b/iu,
	beforeHour: 'à ',
	published: /^(?:(?:article )?(?:publiée?|postée?|mise? en ligne|paru)) *(?::|le|:? *le)? *(?<date>.{6,60})$/iu,
};
