/** Parts of a query that say who sent the reader, not what is read. */
const tracking =
	/^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|xtor|at_\w+|ref_?src|cmpid|ns_\w+|ito|smid|_ga|yclid|wt_mc|s_cid|cmp)$/iu;

/** An address without passwords, tracking, or a place in the page; as it is when it cannot be read. */
export function plainAddress(address: string): string {
	try {
		const url = new URL(address);
		url.username = '';
		url.password = '';
		url.hash = '';
		for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
		return url.href;
	} catch {
		return address;
	}
}

/** The same for every way to write one page's address: scheme, `www.` and a slash at the end do not matter. */
export function addressKey(address: string): string {
	try {
		const {hostname, port, pathname, search} = new URL(plainAddress(address));
		const host = hostname.replace(/^www\./u, '') + (port === '' ? '' : `:${port}`);
		return host + pathname.replace(/(?<!\/)\/+$/u, '') + search;
	} catch {
		return address.trim();
	}
}

/** The address that a link of a page leads to; null for places in the page itself and for what is no page. */
export function webAddress(link: string, page: string | null): string | null {
	const written = link.trim();
	if (written === '' || written.startsWith('#')) return null;
	try {
		const {href, protocol} = new URL(written, page ?? undefined);
		return protocol === 'http:' || protocol === 'https:' ? href : null;
	} catch {
		return null;
	}
}
