import {expect, test} from 'vitest';
import {noCache} from '../../../src/library/cache/analysisCache.ts';
import {KeptDossier, type KeptPart} from '../../../src/library/cache/keptDossier.ts';

test('each part of a dossier is handed on before the next is made, and that it is whole at last', () => {
	const told: string[] = [];
	function* parts(): Generator<KeptPart> {
		for (const part of ['statements', 'articles', 'facts'] as const) {
			told.push(`made ${part}`);
			yield {part, bytes: new Uint8Array(1)};
		}
	}
	const cache = {
		...noCache,
		keep: (key: string) => void told.push(`kept ${key}`),
		settle: () => void told.push('settled'),
	};
	new KeptDossier(cache, 'state', []).keep(parts());
	expect(told).toEqual([
		...['made statements', 'kept state statements', 'made articles', 'kept state articles'],
		...['made facts', 'kept state facts', 'kept state', 'settled'],
	]);
});
