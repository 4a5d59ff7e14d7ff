/** Kinds of people that say nothing of who they are: everybody may be one. */
export const anybody: ReadonlySet<string> = new Set(
	`person victim body dead wounded missing casualties population passenger migrant refugee participant protest job worker member`.split(
		' ',
	),
);

/** Kinds of people by sex and age: no group is of two of them. */
export const demographics: ReadonlySet<string> = new Set(
	'man woman child boy girl baby teenager adult elderly'.split(' '),
);

/** People in uniform, who are just called men: `600 hommes`. */
export const menOf: ReadonlySet<string> = new Set(['troop', 'police_officer', 'firefighter', 'rescuer']);
