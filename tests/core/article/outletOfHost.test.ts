import {expect, test} from 'vitest';
import {outletOfHost} from '../../../src/core/article/outletOfHost.ts';

test.each([
	['https://www.fanal.example/a', 'fanal.example'],
	['https://m.fanal.example/a', 'fanal.example'],
	['http://AMP.fanal.example:81/', 'fanal.example'],
	['https://news.fanal.example/a', 'news.fanal.example'],
	['https://m.example/', 'm.example'],
	['mailto:desk@fanal.example', null],
	['https://', null],
])('the outlet of %s is %s', (address, outlet) => {
	expect(outletOfHost(address)).toBe(outlet);
});
