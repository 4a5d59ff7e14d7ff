import {describe, test} from 'vitest';
import {expectFigures} from '../../../support/markedFigures.ts';

describe('what is put at a number may stand behind it', () => {
	test.each([
		'Le préfet évalue à [900](900 grange) les granges détruites.',
		'La mairie estime désormais à [au moins 70](≥70 logement) les logements inhabitables.',
		'Elle estimait à [une centaine](~100 habitant) les habitants encore isolés, et chiffre à [60](60 troupeau) leurs troupeaux.',
		'Ce décompte porte à [48](48 mort) le nombre de morts et à [130](130 blessé) celui des blessés.',
		'Le ministère porte à [70](70 mort) celui des morts.',
		'Le maire évalue à [3 millions](3000000) les dégâts.',
		'Le maire en parle à 80 les jours de fête.',
	])('French %s', marked => expectFigures(marked, 'fr'));
});
