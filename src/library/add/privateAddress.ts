import {BlockList, isIP} from 'node:net';

/**
 * Networks that are not the public internet: those of IANA's registries of special-purpose addresses that are not reachable from
 * everywhere, multicast, and forms of IPv6 that are given up and may carry an IPv4 address (compatible, 6to4, Teredo, site-local).
 */
const privateNetworks = new BlockList();
const networks: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[] = [
	['0.0.0.0', 8, 'ipv4'],
	['10.0.0.0', 8, 'ipv4'],
	['100.64.0.0', 10, 'ipv4'],
	['127.0.0.0', 8, 'ipv4'],
	['169.254.0.0', 16, 'ipv4'],
	['172.16.0.0', 12, 'ipv4'],
	['192.0.0.0', 24, 'ipv4'],
	['192.0.2.0', 24, 'ipv4'],
	['192.88.99.0', 24, 'ipv4'],
	['192.168.0.0', 16, 'ipv4'],
	['198.18.0.0', 15, 'ipv4'],
	['198.51.100.0', 24, 'ipv4'],
	['203.0.113.0', 24, 'ipv4'],
	['224.0.0.0', 3, 'ipv4'],
	['::', 96, 'ipv6'],
	['64:ff9b:1::', 48, 'ipv6'],
	['100::', 64, 'ipv6'],
	['100:0:0:1::', 64, 'ipv6'],
	['2001::', 23, 'ipv6'],
	['2001:db8::', 32, 'ipv6'],
	['2002::', 16, 'ipv6'],
	['3fff::', 20, 'ipv6'],
	['5f00::', 16, 'ipv6'],
	['fc00::', 7, 'ipv6'],
	['fe80::', 10, 'ipv6'],
	['fec0::', 10, 'ipv6'],
	['ff00::', 8, 'ipv6'],
];
for (const [network, prefix, family] of networks) privateNetworks.addSubnet(network, prefix, family);

/** Forms of an IPv6 address that carry an IPv4 one: mapped, and translated (RFC 6052). */
const carriers: readonly string[] = ['::ffff:', '64:ff9b::'];

/** The IPv4 address that an IPv6 address carries, in dots; null when it carries none. */
function carriedAddress(address: string): string | null {
	const carrier = carriers.find(prefix => address.toLowerCase().startsWith(prefix));
	if (carrier === undefined) return null;
	const rest = address.slice(carrier.length);
	if (isIP(rest) === 4) return rest;
	const groups = rest.split(':').map(group => Number.parseInt(group || '0', 16));
	const [high = 0, low = 0] = groups.length === 1 ? [0, groups[0]] : groups;
	return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** Whether an IP address belongs to this machine, its local network, or no network at all. */
export function isPrivateAddress(address: string): boolean {
	const family = isIP(address);
	if (family === 0) return true;
	if (family === 4) return privateNetworks.check(address, 'ipv4');
	const carried = carriedAddress(address);
	return carried === null ? privateNetworks.check(address, 'ipv6') : privateNetworks.check(carried, 'ipv4');
}
