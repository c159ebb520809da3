/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />

/**
 * Offline copy of the public part: build files, static files and a fixed list of pages. Nothing else is ever stored: no POST, no
 * /api, no address outside the list, no answer that was redirected or refused. Pages are stored only while this version installs,
 * so that a stored page and the build files it asks for always belong together.
 */
import { build, files, version } from '$service-worker';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

const CACHE = `ondernemerszaken-${version}`;
const OFFLINE = '/offline';
const PAGES = ['/', '/scan', '/regelingen', '/over', '/privacy', '/toegankelijkheid', OFFLINE];
/** Without a page that brings the framework, Kit's list of build files holds files of the server. */
const ASSETS = new Set([
	...build.filter((file) => file.startsWith('/_app/')),
	...files.filter((file) => file !== '/robots.txt')
]);
/** Build files have their content in their name, so a stored one is always the right one. */
const BUILT = '/_app/immutable/';
/** A train with one bar of reception answers late or never: after this many milliseconds the stored page is shown. */
const PATIENCE = 4000;

worker.addEventListener('install', (event) => event.waitUntil(fill()));
worker.addEventListener('activate', (event) => event.waitUntil(clean()));
worker.addEventListener('message', (event) => {
	// Only on request: taking over by itself would reload a page on which someone is filling in a form.
	if (event.data?.type === 'BIJWERKEN') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method !== 'GET') return;
	const url = new URL(request.url);
	if (url.origin !== worker.location.origin) return;
	// Kit writes relative addresses, so the offline page shown at /a/b asks for /a/_app/...
	const path = url.pathname.replace(/^.*(?=\/_app\/)/, '');
	if (ASSETS.has(path) || path.startsWith(BUILT)) event.respondWith(asset(request, path));
	else if (request.mode === 'navigate') event.respondWith(page(request, url.pathname));
});

async function fill(): Promise<void> {
	const cache = await caches.open(CACHE);
	await cache.addAll([...ASSETS]);
	await Promise.all(PAGES.map((path) => storePage(cache, path)));
}

/** A page that is missing must not stop the rest; without the offline page there is no point in going on. */
async function storePage(cache: Cache, path: string): Promise<void> {
	const answer = await fetch(path, {
		credentials: 'omit',
		cache: 'reload',
		headers: { accept: 'text/html' }
	}).catch(() => null);
	if (answer?.ok && !answer.redirected) {
		const html = await answer.clone().text();
		await cache.put(path, answer);
		const asked = new Set(html.match(/_app\/immutable\/[^"'\s>]+/g));
		await cache.addAll([...asked].map((file) => `/${file}`));
	} else if (path === OFFLINE) throw new Error('The offline page could not be stored.');
}

async function clean(): Promise<void> {
	for (const name of await caches.keys()) if (name !== CACHE) await caches.delete(name);
	await worker.clients.claim();
}

async function asset(request: Request, path: string): Promise<Response> {
	const stored = await caches.match(path, { cacheName: CACHE });
	return stored ?? fetch(request);
}

async function page(request: Request, path: string): Promise<Response> {
	const stored = PAGES.includes(path) ? await caches.match(path, { cacheName: CACHE }) : undefined;
	const network = fetch(request);
	try {
		if (!stored) return await network;
		network.catch(() => undefined);
		return await Promise.race([network, giveUp()]);
	} catch (error) {
		const fallback = stored ?? (await caches.match(OFFLINE, { cacheName: CACHE }));
		if (fallback) return fallback;
		throw error;
	}
}

function giveUp(): Promise<never> {
	return new Promise((_, reject) =>
		setTimeout(() => reject(new Error('The network takes too long.')), PATIENCE)
	);
}
