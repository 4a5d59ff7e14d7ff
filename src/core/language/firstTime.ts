/** Words that tell of something as what had never been before, in English and French. */
const patterns: readonly RegExp[] = [
	/(?<![\p{L}-])for the (?:very )?first time(?![\p{L}-])/iu,
	/(?<![\p{L}-])pour la (?:toute )?première fois(?![\p{L}-])/iu,
	/(?<![\p{L}-])(?:is|was|marks|marked) the (?:very )?first time(?![\p{L}-])/iu,
	/(?<![\p{L}-])(?:c['’](?:est|était)|ce (?:fut|serait)) (?:donc )?la (?:toute )?première fois(?![\p{L}-])/iu,
	/(?<![\p{L}-])first(?:[ -]ever)?[ -](?:acknowledg|admission|admit|announc|avow|confess|confirm|disclos|recogni[sz]|reveal)/iu,
	/(?<![\p{L}-])première (?:annonce|confirmation|reconnaissance|révélation)(?![\p{L}-])/iu,
];

/** Whether a text tells of something as happening for the first time: `has admitted for the first time`, `première confirmation`. */
export const tellsFirstTime = (text: string): boolean => patterns.some(pattern => pattern.test(text));
