/** A story as a newsroom has it: every word of it is known. */
export type Story = {
	readonly language: 'fr' | 'en';
	readonly title: string;
	readonly standfirst: string;
	readonly author: string;
	readonly published: string;
	readonly caption: string;
	/** Paragraphs, with a subheading before the one at each index. */
	readonly paragraphs: readonly string[];
	readonly headings: Readonly<Record<number, string>>;
	readonly quote: string;
	readonly items: readonly string[];
	readonly table: readonly (readonly string[])[];
};

const french: Story = {
	language: 'fr',
	title: 'À Valdorme, la digue cède et 1 200 habitants sont évacués',
	standfirst:
		'La rupture d’une digue, dans la nuit de lundi à mardi, a inondé trois quartiers de la ville ; la préfecture fait état de quatre disparus.',
	author: 'Hélène Marchetti',
	published: '2025-02-18',
	caption: 'Le quai des Tanneurs, mardi matin, sous un mètre cinquante d’eau.',
	paragraphs: [
		'L’eau est montée en moins de vingt minutes. Peu après 2 h 40, mardi 18 février, une brèche de près de trente mètres s’est ouverte dans la digue qui protège le bas de Valdorme, libérant le trop-plein de l’Orbe.',
		'« On a entendu un grondement, puis plus rien, puis l’eau était dans la cuisine », raconte Joseph Aubin, 71 ans, accueilli au gymnase Léo-Lagrange avec sa femme et deux voisins.',
		'Selon la préfecture, 1 200 personnes ont été évacuées avant l’aube, dont 86 par hélicoptère. Quatre sont portées disparues, un chiffre que la mairie juge « provisoire ».',
		'Les secours disposent de 140 hommes et de onze embarcations. Deux compagnies supplémentaires étaient attendues dans l’après-midi, a précisé le colonel Rémi Vasseur.',
		'La digue, achevée en 1974, avait été inspectée en octobre. Le rapport, que nous avons consulté, signalait des « infiltrations limitées » sur le tronçon nord, sans recommander de travaux immédiats.',
		'L’association de riverains affirme avoir écrit trois fois au syndicat mixte depuis 2022. « Nous n’avons jamais reçu de réponse », déplore sa présidente, Inès Calvet.',
		'Le syndicat, qui gère 48 kilomètres d’ouvrages, dit avoir engagé 3,4 millions d’euros d’entretien en cinq ans. Son président n’a pas souhaité s’exprimer avant la fin des opérations.',
		'Une enquête pour mise en danger de la vie d’autrui a été ouverte par le parquet. Elle a été confiée à la section de recherches de la gendarmerie.',
	],
	headings: {3: 'Des renforts attendus', 4: 'Une digue inspectée en octobre'},
	quote: 'Le chiffre des disparus peut encore bouger, dans les deux sens, et nous ne le donnerons qu’une fois vérifié.',
	items: [
		'Le pont Saint-Roch est fermé à toute circulation jusqu’à nouvel ordre.',
		'Les écoles des trois quartiers resteront closes au moins jusqu’à lundi.',
		'L’eau du robinet ne doit pas être bue avant l’annonce de la régie.',
	],
	table: [
		['Quartier', 'Habitants évacués', 'Hauteur d’eau'],
		['Tanneurs', '640', '1,5 m'],
		['Saint-Roch', '390', '0,9 m'],
		['Les Îles', '170', '0,4 m'],
	],
};

const english: Story = {
	language: 'en',
	title: 'Harbour ferry runs aground with 312 aboard, crew blame faulty beacon',
	standfirst:
		'All passengers were taken off the Lady Corrin within five hours, but two crew members remain in hospital and the cause is disputed.',
	author: 'Tom Ashworth',
	published: '2025-03-06',
	caption: 'The Lady Corrin on the Shingle Bank on Thursday, before the tide turned.',
	paragraphs: [
		'The ferry struck the Shingle Bank at 6:12 a.m. on Thursday, some 400 yards outside the marked channel, in light fog and a falling tide, the harbour authority said.',
		'There were 298 passengers and 14 crew on board. Lifeboats from three stations brought everyone ashore by 11 a.m.; nine people were treated for cuts and cold.',
		'“The light on the inner beacon was out, simple as that,” said Marian Pryce, the ferry’s first officer, who was on the bridge. “You steer by it and it was not there.”',
		'The authority disputed that account. Its log, released on Thursday evening, shows the beacon answering a remote check at 5:50 a.m., twenty-two minutes before the grounding.',
		'Investigators said both statements could be true: a lamp may fail while its transmitter goes on answering. They have taken the beacon’s lamp and its wiring ashore.',
		'The operator, Corrin Lines, carried 1.1 million passengers last year. It was fined £85,000 in 2023 after an inspection found that drills had been skipped on two of its ships.',
		'Salvage crews hope to refloat the ship on Saturday’s spring tide. About 40 tonnes of fuel are on board, and a boom has been laid around the hull as a precaution.',
		'Services to the islands will run from the old pier until further notice, with room for 150 people a crossing instead of 320.',
	],
	headings: {3: 'Log contradicts the bridge', 5: 'An operator with a record'},
	quote:
		'A lamp may fail while its transmitter goes on answering; we will not guess which it was before the wiring is tested.',
	items: [
		'The first crossing leaves the old pier at 7 a.m. every day but Sunday.',
		'Tickets already bought stay valid; seats cannot be reserved for now.',
		'Cars are not carried until the ship or a replacement is in service.',
	],
	table: [
		['Station', 'Lifeboats', 'People brought ashore'],
		['Corrin Head', '2', '161'],
		['Eastmouth', '1', '94'],
		['St Bride', '1', '57'],
	],
};

export const stories: readonly Story[] = [french, english];
