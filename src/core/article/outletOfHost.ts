/**
 * An outlet of which only the web address is known is called by its host, without what says how the page is sent: the `www`, mobile
 * or AMP pages of one outlet are its own. Null for what is no address of a host.
 */
export function outletOfHost(address: string): string | null {
	if (!URL.canParse(address)) return null;
	return new URL(address).hostname.replace(/^(?:www|m|amp)\.(?=[^.]+\.)/u, '') || null;
}
