import {phraseTable} from '../phrases.ts';
import {bareDollar} from '../unitSymbols.ts';
import {type UnitWords, unitLines} from '../units.ts';
import {words} from '../wordLists.ts';

/** Units in French words: `key name: forms`, the key being the same in every language. */
export const frenchUnits: UnitWords = {
	names: phraseTable([
		...unitLines(
			'share',
			`% %: pour cent|pourcent|pour 100|p . 100|pct
			point point de pourcentage: points de pourcentage|point de pourcentage|points de pourcentages
			bp point de base: points de base|point de base`,
		),
		...unitLines(
			'money',
			`USD USD: dollars|dollar
			EUR EUR: euros|euro
			GBP GBP: livres sterling|livre sterling|livres sterlings
			JPY JPY: yens|yen
			CNY CNY: yuans|yuan
			KRW KRW: wons|won
			RUB RUB: roubles|rouble
			INR INR: roupies|roupie
			CHF CHF: francs suisses|franc suisse
			XOF XOF: francs cfa|franc cfa|f cfa|f . cfa|f . c . f . a .|fcfa|cfa
			UAH UAH: hryvnias|hryvnia
			ILS ILS: shekels|shekel
			MXN MXN: pesos|peso
			MAD MAD: dirhams|dirham
			SEK SEK: couronnes|couronne
			NOK NOK: couronnes norvégiennes|couronne norvégienne
			DKK DKK: couronnes danoises|couronne danoise
			CZK CZK: couronnes tchèques|couronne tchèque
			ISK ISK: couronnes islandaises|couronne islandaise
			PLN PLN: zlotys|zloty
			HUF HUF: forints|forint
			RON RON: lei
			TRY TRY: livres turques|livre turque
			LBP LBP: livres libanaises|livre libanaise
			SYP SYP: livres syriennes|livre syrienne
			HKD HKD: dollars de hong kong
			TWD TWD: dollars taïwanais
			ZAR ZAR: rands|rand
			BRL BRL: reais|réals|réaux
			THB THB: bahts|baht
			IDR IDR: roupies indonésiennes
			LKR LKR: roupies sri-lankaises
			MYR MYR: ringgits|ringgit
			SAR SAR: riyals|riyal
			NGN NGN: nairas|naira
			KES KES: shillings|shilling
			GHS GHS: cedis|cedi
			CDF CDF: francs congolais|franc congolais
			GNF GNF: francs guinéens|franc guinéen
			DZD DZD: dinars algériens|dinar algérien
			TND TND: dinars tunisiens|dinar tunisien
			IQD IQD: dinars irakiens
			ARS ARS: pesos argentins
			CLP CLP: pesos chiliens
			COP COP: pesos colombiens
			PHP PHP: pesos philippins
			BDT BDT: takas|taka
			ETB ETB: birrs|birr
			ZMW ZMW: kwachas|kwacha
			GEL GEL: laris|lari
			KZT KZT: tenges|tenge
			VND VND: dongs|dong
			MZN MZN: meticals|metical|meticais
			BWP BWP: pulas|pula
			GMD GMD: dalasis|dalasi
			SLE SLE: leones
			MRU MRU: ouguiyas|ouguiya
			MGA MGA: ariarys|ariary
			HTG HTG: gourdes
			MMK MMK: kyats|kyat
			KHR KHR: riels|riel
			BGN BGN: leva|levs
			VES VES: bolivars
			PYG PYG: guaranis
			IRR IRR: rials|rial
			BTC BTC: bitcoins|bitcoin
			franc franc: francs|franc|frs|fr .|fr
			dinar dinar: dinars|dinar
			centime centime: centimes|centime
			cent cent: cents`,
		),
		...unitLines(
			'duration',
			`second seconde: secondes|seconde
			minute minute: minutes|minute|min|mn
			hour heure: heures|heure
			day jour: jours|jour
			day jour: journées|journée
			night nuit: nuits|nuit
			week semaine: semaines|semaine
			month mois: mois
			quarter trimestre: trimestres|trimestre
			semester semestre: semestres|semestre
			year an: ans|an
			year an: années|année
			decade décennie: décennies|décennie
			century siècle: siècles|siècle
			millennium millénaire: millénaires|millénaire`,
		),
		...unitLines('multiple', 'times fois: fois|x'),
		...unitLines(
			'measure',
			`nm nanomètre: nanomètres|nanomètre
			µm micromètre: micromètres|micromètre|microns|micron
			mm millimètre: millimètres|millimètre
			cm centimètre: centimètres|centimètre
			m mètre: mètres|mètre|m
			km kilomètre: kilomètres|kilomètre|kms
			foot pied: pieds
			mile mile: miles|mile
			nautical-mile mille nautique: milles nautiques|milles marins|mille nautique|mille marin|mille nautiques|milles
			km/h kilomètre-heure: kilomètres heure|kilomètres par heure|kilomètres à l' heure|kilomètres à le heure|km à l' heure|km à le heure|km heure|à l' heure|à le heure|kilomètres-heure|kilomètre-heure
			m² mètre carré: mètres carrés|mètre carré
			m³ mètre cube: mètres cubes|mètre cube
			km² kilomètre carré: kilomètres carrés|kilomètre carré
			ha hectare: hectares|hectare
			g gramme: grammes|gramme
			kg kilogramme: kilogrammes|kilogramme
			kg kilo: kilos|kilo
			tonne tonne: tonnes|tonne
			lb livre: livres
			litre litre: litres|litre
			ml millilitre: millilitres|millilitre
			cl centilitre: centilitres|centilitre
			mg milligramme: milligrammes|milligramme
			µg microgramme: microgrammes|microgramme
			inch pouce: pouces
			hp ch: ch|chevaux vapeur|chevaux-vapeur
			hPa hectopascal: hectopascals|hectopascal
			MPa mégapascal: mégapascals|mégapascal
			V volt: volts|volt
			kV kilovolt: kilovolts|kilovolt
			light-year année-lumière: années lumière|année lumière|années-lumière|année-lumière|années - lumière
			ppm partie par million: parties par million
			km/s kilomètre par seconde: kilomètres par seconde|kilomètres à la seconde
			m/s mètre par seconde: mètres par seconde|mètres à la seconde
			Nm Nm: newtons-mètres|newton-mètre|newtons mètres
			dB décibel: décibels|décibel
			kW kilowatt: kilowatts|kilowatt
			kWh kilowattheure: kilowattheures|kilowattheure|kilowatts-heure|kilowatt-heure
			MWh mégawattheure: mégawattheures|mégawattheure|mégawatts-heure|mégawatt-heure
			GWh gigawattheure: gigawattheures|gigawattheure
			TWh térawattheure: térawattheures|térawattheure
			GB Go: go|gigaoctets|gigaoctet
			MB Mo: mo|mégaoctets|mégaoctet
			TB To: téraoctets|téraoctet
			Mbit/s mégabit par seconde: mégabits par seconde
			Gbit/s gigabit par seconde: gigabits par seconde
			MP mégapixel: mégapixels|mégapixel
			Mt mégatonne: mégatonnes|mégatonne
			Gt gigatonne: gigatonnes|gigatonne
			barrel baril: barils|baril
			° degré: degrés|degré
			°C degré Celsius: degrés celsius|degré celsius
			°F degré Fahrenheit: degrés fahrenheit|degré fahrenheit|fahrenheit
			W watt: watts|watt
			MW mégawatt: mégawatts|mégawatt
			GW gigawatt: gigawatts|gigawatt
			knot nœud: nœuds|noeuds
			Bft beaufort: beaufort|bft|sur l' échelle de beaufort
			calorie calorie: calories
			kcal kcal: kilocalories|kilocalorie
			J joule: joules|joule
			kJ kilojoule: kilojoules|kilojoule
			MJ mégajoule: mégajoules|mégajoule
			GJ gigajoule: gigajoules|gigajoule
			magnitude magnitude: magnitude|sur le échelle de richter|sur le échelle ouverte de richter|degrés sur le échelle de richter|degrés sur le échelle ouverte de richter|degré sur le échelle de richter|degrés de le échelle de richter|sur le échelle de magnitude|sur le échelle de magnitude de moment|sur le échelle de magnitude du moment`,
		),
	]),
	of: words("de d'"),
	paid: words(`amende récompense salaire prix coût loyer budget subvention aide don prêt dette dégât dommage indemnité indemnisation
		compensation prime rançon caution bourse facture bénéfice revenu pension taxe impôt recette cagnotte valeur
		payer verser coûter débourser dépenser rembourser débloquer investir toucher valoir facturer encaisser réclamer`),
	weighed:
		words(`béton ciment asphalte bitume sable gravier roche roches pierre pierres terre boue argile cendre cendres lave acier fer cuivre aluminium
		plomb métal métaux ferraille or argent uranium lithium charbon coke débris gravats décombres ordures déchets détritus plastique papier carton
		verre caoutchouc bois nourriture vivres aliments riz blé farine grain céréales maïs orge soja sucre sel café cacao thé beurre fromage lait
		viande bœuf porc poulet volaille dinde poisson poissons saumon thon homard homards crevettes crabe huîtres fruits légumes pommes tomates
		bananes haricots coton laine glace neige eau huile pétrole carburant gaz essence propane boues carbone méthane engrais ammoniac pesticides
		herbicides explosifs dynamite munitions bombes poussée pression vapeur cocaïne héroïne marijuana cannabis méthamphétamine fentanyl opium
		drogue stupéfiants tabac ivoire foin fumier vêtements linge bagages fret marchandises matériel`),
	ofAfterNumber: true,
	articleOnlyForMoney: true,
	moneyLetters: new Map([
		['E', 'EUR'],
		['F', 'franc'],
	]),
	nationalMoney: new Map([
		['américain USD', 'USD'],
		['américains USD', 'USD'],
		['us USD', 'USD'],
	]),
	beforePer: words('brut bruts net nets'),
	per: words('par'),
	perRound: phraseTable([[true, 'pour|par']]),
	roundOf: words('habitants naissances personnes hommes femmes enfants'),
	age: {name: 'an', key: 'year', measure: 'duration'},
	bareDollar,
	bareDegrees: '°C',
	otherDegrees: words(
		"échelle l'échelle richter mercalli latitude longitude angle pente inclinaison virage rotation panorama alcool vin vins",
	),
	notPer: words(
		'rapport exemple ailleurs contre conséquent suite voie endroits endroit moments terre erreur référendum',
	),
	often: phraseTable([
		['an', 'annuellement|chaque année|tous les ans|chaque an'],
		['mois', 'mensuellement|chaque mois|tous les mois'],
		['semaine', 'chaque semaine|toutes les semaines'],
		['jour', 'quotidiennement|au quotidien|chaque jour|tous les jours'],
		['nuit', 'chaque nuit|toutes les nuits'],
		['heure', 'chaque heure|toutes les heures'],
		['été', 'chaque été|tous les étés'],
		['hiver', 'chaque hiver|tous les hivers'],
	]),
	perArticle: words("l' le la"),
	quakes: words(
		'séisme séismes secousse secousses tremblement tremblements réplique répliques magnitude richter sismique sismologues épicentre',
	),
	leading: phraseTable([
		...unitLines(
			'measure',
			'magnitude magnitude: magnitude|magnitude de|magnitude du moment de|magnitude de moment de|magnitude locale de|magnitude estimée à|magnitude évaluée à|magnitude était de',
		),
		...unitLines(
			'multiple',
			'times fois: multiplié par|multipliée par|multipliés par|multipliées par|multiplier par|divisé par|divisée par|divisés par|divisées par|diviser par',
		),
	]),
};
