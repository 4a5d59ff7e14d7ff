import {expect, test} from 'vitest';
import {isPrivateAddress} from '../../../src/library/add/privateAddress.ts';

test.each([
	'127.0.0.1',
	'127.9.9.9',
	'10.1.2.3',
	'172.16.0.1',
	'172.31.255.255',
	'192.168.1.1',
	'169.254.169.254',
	'100.64.0.1',
	'0.0.0.0',
	'255.255.255.255',
	'::1',
	'::',
	'fc00::1',
	'fd12::1',
	'fe80::1',
	'ff02::1',
	'::ffff:127.0.0.1',
	'::ffff:7f00:1',
	'::ffff:10.0.0.1',
	'64:ff9b::a00:1',
	'no address',
])('%s is private', address => {
	expect(isPrivateAddress(address)).toBe(true);
});

test.each([
	'1.1.1.1',
	'172.15.0.1',
	'172.32.0.1',
	'192.167.1.1',
	'100.128.0.1',
	'2606:4700::1111',
	'::ffff:8.8.8.8',
	'64:ff9b::808:808',
])('%s is public', address => {
	expect(isPrivateAddress(address)).toBe(false);
});
