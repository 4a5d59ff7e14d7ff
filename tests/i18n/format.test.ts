import {expect, test} from 'vitest';
import {formatPeriod} from '../../src/i18n/format.ts';

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
