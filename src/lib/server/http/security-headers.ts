import { cspDirectives } from './csp.js';

const csp = Object.entries(cspDirectives)
	.map(([directive, sources]) => `${directive} ${sources.map((source) => `'${source}'`).join(' ')}`)
	.join('; ');

const refused = [
	'accelerometer',
	'autoplay',
	'browsing-topics',
	'camera',
	'display-capture',
	'encrypted-media',
	'geolocation',
	'gyroscope',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'usb',
	'xr-spatial-tracking'
];

const always = {
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	// Not no-referrer: a browser then posts a form with `Origin: null`, which the check on forgery refuses.
	'Referrer-Policy': 'same-origin',
	'Permissions-Policy': refused.map((feature) => `${feature}=()`).join(', '),
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin'
};

/** The headers of every answer, page or not. HSTS only over https: on plain http browsers ignore it. */
export function securityHeaders(https: boolean): Readonly<Record<string, string>> {
	return https
		? { ...always, 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }
		: always;
}

/** For answers that Kit does not give a policy of its own: files, endpoints, the last-resort error page. */
export const fallbackHeaders: Readonly<Record<string, string>> = {
	'Content-Security-Policy': csp,
	'Cache-Control': 'no-cache'
};
