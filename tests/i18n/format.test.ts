import {expect, test} from 'vitest';
import {formatDate, formatPeriod} from '../../src/i18n/format.ts';

test.each([
	['2024-09-21/2024-12-20', 'Sept – Dec 2024', 'sept. – déc. 2024'],
	['2024-09-21/2025-01-20', 'Sept 2024 – Jan 2025', 'sept. 2024 – janv. 2025'],
	['2024-09-01/2024-09-20', 'Sept 2024', 'sept. 2024'],
	['2024/2025', '2024 – 2025', '2024 – 2025'],
	['2024-09-21/..', 'Sept 2024 – …', 'sept. 2024 – …'],
	['2024-09-21', '21 Sept 2024', '21 sept. 2024'],
])('%s as a period', (iso, english, french) => {
	expect(formatPeriod(iso, 'en')).toBe(english);
	expect(formatPeriod(iso, 'fr')).toBe(french);
});

test.each([
	['2025-03-17/2025-03-23', '17 – 23 Mar 2025', '17 – 23 mars 2025'],
	['2024-09-21/2024-12-20', '21 Sept – 20 Dec 2024', '21 sept. – 20 déc. 2024'],
	['2024-03-21/2025-03-21', '21 Mar 2024 – 21 Mar 2025', '21 mars 2024 – 21 mars 2025'],
	['2024-03-21/2024-05-21', '21 Mar – 21 May 2024', '21 mars – 21 mai 2024'],
	['2024-09-21/2024-12', '21 Sept – Dec 2024', '21 sept. – déc. 2024'],
	['2024/2024-12', '2024 – Dec 2024', '2024 – déc. 2024'],
	['2024-09-21/', '21 Sept 2024 – …', '21 sept. 2024 – …'],
])('%s says once what both ends share', (iso, english, french) => {
	expect(formatDate(iso, 'en')).toBe(english);
	expect(formatDate(iso, 'fr')).toBe(french);
});
