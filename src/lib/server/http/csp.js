// Plain JavaScript, because svelte.config.js reads it before anything can strip types.

/** What a page may load: only what the portal itself serves, and nothing inline. */
export const cspDirectives = /** @type {const} */ ({
	'default-src': ['none'],
	'script-src': ['self'],
	'style-src': ['self'],
	'img-src': ['self'],
	'font-src': ['self'],
	'connect-src': ['self'],
	'manifest-src': ['self'],
	'worker-src': ['self'],
	'form-action': ['self'],
	'frame-src': ['none'],
	'frame-ancestors': ['none'],
	'base-uri': ['none'],
	'object-src': ['none']
});
