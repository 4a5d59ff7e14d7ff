import {expect, test} from 'vitest';
import {creditedAgency} from '../../src/importing/creditedAgency.ts';
import {readContentBody} from '../../src/importing/page/readPage.ts';

const prose = 'The council closed the bridge on Monday after engineers found cracks in two of its nine pillars.';

test.each([
	['a dateline', `<p>SEOUL (AP) — ${prose}</p>`, 'Associated Press'],
	['a credit below the text', `<p>${prose}</p><p>${prose}</p><p>Avec AFP</p>`, 'AFP'],
	['brackets that hold no agency', `<p>OTTAWA (Ontario) — ${prose}</p>`, null],
	['a mention in the text', `<p>${prose} Reuters reported it first, as it often does in the valley.</p>`, null],
])('%s', (_name, html, agency) => {
	const {body, cut} = readContentBody(html, null, null);
	expect(creditedAgency(body, cut)).toBe(agency);
});
