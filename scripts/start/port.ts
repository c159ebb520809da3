import { createServer } from 'node:net';

/** Whether something else already listens here; asked before the long work starts. */
export function isTaken(host: string, port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EADDRINUSE'));
		probe.listen(port, host, () => probe.close(() => resolve(false)));
	});
}

export function takenMessage(port: number): string {
	return (
		`Poort ${port} is al in gebruik. Misschien draait het portaal al.\n` +
		`Stop het andere programma, of kies een andere poort met de instelling PORT, bijvoorbeeld: PORT=${port + 1} npm start`
	);
}
