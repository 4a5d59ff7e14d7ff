/** Adjectives of cities, masculine singular, by the name of the city as `foldName` has it. Written from general knowledge. */
const adjectives: Readonly<Record<string, string>> = {
	...{paris: 'parisien', lyon: 'lyonnais', marseille: 'marseillais', toulouse: 'toulousain', nice: 'niçois'},
	...{nantes: 'nantais', strasbourg: 'strasbourgeois', montpellier: 'montpelliérain', bordeaux: 'bordelais'},
	...{lille: 'lillois', rennes: 'rennais', reims: 'rémois', grenoble: 'grenoblois', dijon: 'dijonnais'},
	...{brest: 'brestois', tours: 'tourangeau', limoges: 'limougeaud', metz: 'messin', nancy: 'nancéien'},
	...{rouen: 'rouennais', caen: 'caennais', 'le havre': 'havrais', 'saint etienne': 'stéphanois', toulon: 'toulonnais'},
	...{
		bruxelles: 'bruxellois',
		geneve: 'genevois',
		lausanne: 'lausannois',
		montreal: 'montréalais',
		quebec: 'québécois',
	},
	...{londres: 'londonien', berlin: 'berlinois', madrid: 'madrilène', barcelone: 'barcelonais', rome: 'romain'},
	...{milan: 'milanais', athenes: 'athénien', moscou: 'moscovite', 'new york': 'new-yorkais', tunis: 'tunisois'},
	...{alger: 'algérois', dakar: 'dakarois', beyrouth: 'beyrouthin', vienne: 'viennois', varsovie: 'varsovien'},
};

/** City by the adjective that means it. */
export const cityAdjectives: ReadonlyMap<string, string> = new Map(
	Object.entries(adjectives).map(([city, adjective]) => [adjective, city]),
);
