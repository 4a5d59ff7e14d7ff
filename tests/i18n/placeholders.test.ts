import {expect, test} from 'vitest';
import {withPlaceholders} from '../../src/i18n/placeholders.ts';

test.each([
	['compare <id[:text]> [folder]', 'compare <id[:texte]> [dossier]'],
	['--width <columns>', '--width <colonnes>'],
	['search <words...>', 'search <mots...>'],
	['export [options] [folder]', 'export [options] [dossier]'],
])('%s is %s', (usage, french) => {
	expect(withPlaceholders(usage, 'fr')).toBe(french);
	expect(withPlaceholders(usage, 'en')).toBe(usage);
});
