import {expect, test} from 'vitest';
import {annotate} from '../../../../src/core/annotate/annotate.ts';
import {buildActors} from '../../../../src/core/dossier/actors/actors.ts';
import {statementsIn} from '../../../../src/core/dossier/parallels/statement.ts';
import {articleOf} from '../../../support/annotated.ts';
import {languages} from '../../../support/languages.ts';

const [statement] = (() => {
	const text = 'The mayor, Ellen Crane, said that the harbour wall had cracked in Marlow.';
	const annotated = annotate(articleOf(text, {language: 'en'}), languages);
	return statementsIn(annotated, 0, buildActors([annotated]));
})();

test('the speaker and the act of speaking are no part of what is told', () => {
	expect([...statement!.speakers].join(' ')).toContain('crane');
	expect([...statement!.toldActors].join(' ')).not.toContain('crane');
	expect([...statement!.toldActors].join(' ')).toContain('marlow');
	expect(statement!.told).not.toContain('say');
	expect(statement!.told.length).toBeGreaterThanOrEqual(3);
});
