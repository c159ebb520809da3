import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { dirname } from 'node:path';

function listen(server: Server, port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => {
			server.off('error', reject);
			resolve((server.address() as AddressInfo).port);
		});
	});
}

function kept(file: string): number {
	try {
		return Number(readFileSync(file, 'utf8')) || 0;
	} catch {
		return 0;
	}
}

/**
 * Listens on this machine alone, on the same port as last time. The address of a provider is part of who somebody is:
 * at another address the portal would not know its people again.
 */
export async function listenOnKeptPort(server: Server, file: string): Promise<number> {
	const before = kept(file);
	const port = await listen(server, before).catch((error: NodeJS.ErrnoException) => {
		if (before === 0 || !['EADDRINUSE', 'EACCES'].includes(error.code ?? '')) throw error;
		console.warn(
			`Poort ${before} van de voorbeeldpersonen is in gebruik. Medewerkers die al eens inlogden, zijn nu nog niet bekend.\n` +
				'Stop het andere programma en start opnieuw.'
		);
		return listen(server, 0);
	});
	if (before === 0) {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, String(port));
	}
	return port;
}
