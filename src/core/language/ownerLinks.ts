// What stands between a number and the name that it belongs to, in both languages.

/** Between a name and its amount: `Norsk Havn (116 million)`, `Norsk Havn pour 116 millions`, `Varn: 230 millions`. */
export const beforeAmount = /(?: | \(|(?: ?[:=]| pour| with| for| avec) )$/u;

/** Of these, what also stands between what is bought and its price: `buys Norsk Havn for 116 million`. */
export const beforePrice = / (?:for|pour) $/u;

/** UTF-16 units that such a link is long at most. */
export const longestAmountLink = 6;

/** Between a name and an age: `Anna Lind, 34,`, `Anna Lind (34)`, `the youngest, Anna Lind, was 16`, `Anna Lind avait 34 ans`, `Anna Lind, âgée de 34 ans,`. */
export const beforeAge =
	/(?:, | \(|,? (?:was|had been|is|turned|had turned|aged|avait|a|avait eu|est âgée? de|était âgée? de|âgée? de) )$/u;

/** UTF-16 units that such a link is long at most. */
export const longestAgeLink = 18;

/** Between a name and the age of one who bears it: `, a ` 34-year-old, `, un pilote de ligne de ` 34 ans, `, pilote âgé de `; not `, the mother of a `. */
export const oneOfAge =
	/^, (?:(?:an?|une?|the|le|la) |l['’])?(?:(?!(?:an?|the|une?|les?|la|des|his|her|its|their|sa|son|ses|leurs?) |d['’]une? )[\p{L}\p{M}'’-]+ )*$/u;

/** How such a link ends before years that nothing else says to be an age: `de` 34 ans. */
export const ofAge = /^, (?:une? |l['’]).+ de $/u;

/** Between an age and a name behind one comma, in French where the noun stands before: ` de 34 ans, ` Anna Lind. */
export const behindOneOfAge = /^(?:-old)?(?: [\p{Ll}’'-]+){0,3}, $/u;

/** Between an age and the name of one who is told by a noun: `-old pilot `. */
export const behindPersonOfAge = /^(?:-old)?(?: [\p{Ll}’'-]+){0,3} (?<noun>\p{Ll}[\p{Ll}’'-]*) $/u;

/** UTF-16 units between an age and the name of one of that age, with the name, at most. */
export const longestPersonOfAge = 80;

/** Before an age by which only is said who is meant of those who are known: `the ` 34-year-old, `le pilote de ` 34 ans, `l'officier âgé de `. */
export const knownByAge =
	/(?:\bthe|(?<![\p{L}\p{M}])(?:(?:le|la|cette?|ce) |l['’])(?:\p{Ll}[\p{L}\p{M}-]* ){1,3}(?:âgée? )?de) $/iu;

/** UTF-16 units that such words are long at most. */
export const longestKnownByAge = 48;

/** Between an amount and who it goes to or what it buys: `$116 million for Norsk Havn`, `116 millions à Norsk Havn`. */
export const beforeReceiver = /^ (?:for|to|pour|à|au|aux) (?:the |la |le |les |l['’])?$/u;

/** UTF-16 units that such a link is long at most, with the beginning of the name. */
export const longestReceiverLink = 12;

/** Between a distance and the place that it is from: ` north of `, ` au sud de la `, ` from the capital `; the same in another unit may stand between: ` (30 km) from `. */
export const beforeAnchor =
	/^(?:[-\s]?\([^().;:]{1,24}\)|\))?[^.,;:()\d]{0,30}(?:\b(?:of|from|off|de|des|du)|d['’])\s?(?:(?:the |la |le |les |l['’])(?:(?:[\p{Ll}-]+ ){1,3}?(?:of |de |d['’])?)?)?$/u;

/** UTF-16 units that such a link is long at most, with the beginning of the place. */
export const longestAnchorLink = 66;

/** Between two numbers of one owner: `1,605,086 votes or 35.79%`, `(35.79%)`. */
export const betweenSameOwners = /^[\s,(]*(?:soit|or|ou|i\.e\.)?[\s,(]*$/u;

/** Between two numbers of one owner that measure two things: `19 seats and 8 % of the vote`, `41 % des suffrages et 90 sièges`. */
export const betweenTwoMeasures = /^(?: (?:of|de|des) (?:the )?\p{Ll}+)?,? (?:et|and|avec|with|pour|for) $/u;

/** Between a number and the party behind that it goes to: `30 pour le Congrès`, `30 seats for the Congress`, `45 % à Luc Petit`. */
export const beforeParty =
	/^(?: (?:sièges?|voix|élus|députés|mandats|seats?|votes?|deputies|mps))? (?:for|pour|to|à|au|aux) (?:the |la |le |les |l['’])?$/iu;

/** UTF-16 units that such a link is long at most, with the beginning of the name. */
export const longestPartyLink = 24;

/** Beside numbers that belong to the names before them, one to each in their order. */
export const oneEach = /\b(?:respectively|respectivement)\b/iu;

/** Between two numbers of such a list. */
export const betweenEach = /^(?:[^.;:()\d]{0,20})?(?:,| et| and)(?: \p{L}+){0,2} $/u;

/** What is shared out among parties; concepts of counted nouns, and the sign. */
export const sharedOut: ReadonlySet<string> = new Set(['vote', 'voter', 'seat', 'share', '%']);

/** Before a distance that only says where the place before it lies: `, à 20 km de Nice`, `, about 6 miles west of Lima`. */
export const besidePlace =
	/,\s(?:situ[ée]e?s? )?(?:à )?(?:some |about |around |roughly |environ |près de |plus de |moins de )?$/u;

/** Between a place and a distance at which it lies: `, an island `, `, une commune à `, ` is some `, ` se trouve à `; or the same in another unit: `, 30 km (`. */
export const behindPlace =
	/(?:,(?:\s(?:an?|the|une?|la|le|l['’])\s?(?:[\p{L}-]+\s){0,3}?\p{L}+)?|\s(?:is|lies|est|se\s+(?:trouve|situe))|\s)(?:\s(?:situ[ée]e?s?|located|lying))?(?:\sà)?\s(?:[\d.,]+[-\s]?\p{L}+\s?\()?$/u;

/** UTF-16 units that such a link is long at most. */
export const longestLocatedLink = 50;

/** Behind such a distance: ` from`, ` (30 km) off`, ` north of`, ` au nord de`; not `12 miles of wall`. */
export const beginsAnchor =
	/^(?:[-\s]?\([^().;:]{1,24}\)|\))?\s(?:from|off|[^.,;:()\d]{1,24}\s(?:of|from|off|du|de|des|d))(?!\p{L})/u;

/** Before a distance in French, behind which `de` is enough: `à 30 km de`. */
export const beforeDistance = /(?:^|\s)à\s$/u;

/** UTF-16 units before a number in which such a link stands, or a place and the bracket that opens on its inhabitants. */
export const longestPlaceLink = 24;

/** Units of those who live in a place. */
export const inhabitants: ReadonlySet<string> = new Set(['habitant', 'âme', 'inhabitant', 'resident']);

/** A pronoun for who has a share or a number of votes: `her own tally gave` **`her`**, **`elle`** `en recueille`. */
export const ownedByPronoun = /(?<!\p{L})(?:her|him|she|he|elle|il|lui)(?:\s+[\p{L}’']+){0,4}\s+$/iu;

/** Before a place, at the beginning of a sentence that tells of somebody by an office: `The former mayor of `, `L’ancien maire de `. */
export const officeOfPlace =
	/^(?:the|le|la|l['’])\s?(?:\p{Ll}+ )*(?:mayor|governor|president|minister|chancellor|senator|deputy|councillor|sheriff|bishop|head|boss|ma(?:ire|yeur)|gouverneure?|présidente?|ministre|chanceli[eè]re?|sénat(?:eur|rice)|députée?|préf[eè]te?|conseill[eè]re?|évêque|patronne?|direct(?:eur|rice)|cheffe?) (?:of|de|du|des|d['’])\s?(?:the |la |les |l['’])?$/iu;
