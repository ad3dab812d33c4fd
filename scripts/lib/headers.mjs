// The headers a host should send; docs/hosting.md and static/_headers say the same, a test compares them.

/** For every response. */
export const EVERYWHERE = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), payment=()',
	// Pages carry their own policy in a <meta>; this adds what a <meta> cannot say.
	'Content-Security-Policy': "frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
	'Cache-Control': 'no-cache',
};

/** For scripts in place of the two above: a worker obeys the policy of its own file, not that of the page. */
export const SCRIPTS = {
	'Content-Security-Policy':
		"default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'",
};

/** For files whose name holds the hash of their content. */
export const IMMUTABLE = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** The headers of one path below the base, such as `/_app/immutable/chunks/x.js`. */
export function headersOf(path) {
	return {
		...EVERYWHERE,
		...(path.endsWith('.js') ? SCRIPTS : {}),
		...(path.startsWith('/_app/immutable/') ? IMMUTABLE : {}),
	};
}
