/**
 * Registers the service worker and offers a new version when one waits. It never takes over by
 * itself: a reload would be felt by whoever is filling in the scan. Before it reloads it waits for
 * `keep`, so that every answer stands in what is found again.
 */
export async function offerUpdates(keep: () => Promise<void>): Promise<void> {
	const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
	if (!container) return;
	const balk = document.querySelector<HTMLElement>('[data-nieuwe-versie]');
	const registration = await container.register('/service-worker.js').catch(() => undefined);
	if (!registration) return;
	let wachtend = registration.waiting ?? undefined;
	let gevraagd = false;
	const show = () => {
		if (balk) balk.hidden = !(wachtend && container.controller);
	};
	show();
	registration.addEventListener('updatefound', () => {
		const vers = registration.installing;
		vers?.addEventListener('statechange', () => {
			if (vers.state !== 'installed') return;
			wachtend = vers;
			show();
		});
	});
	container.addEventListener('controllerchange', () => {
		if (gevraagd) void keep().finally(() => location.reload());
	});
	balk?.querySelector('[data-bijwerken]')?.addEventListener('click', () => {
		gevraagd = true;
		wachtend?.postMessage({ type: 'BIJWERKEN' });
	});
}
