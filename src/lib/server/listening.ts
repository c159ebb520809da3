// The built portal and the process in front of it each hold a copy of this module; they share one address.
const key = Symbol.for('ondernemerszaken.luistert');
const shared = globalThis as { [key]?: string };

/** Written once the portal listens: only then is it known which port was free. */
export function listensAt(host: string, port: number): void {
	const all = ['0.0.0.0', '::'].includes(host);
	shared[key] = `http://${all ? 'localhost' : host}:${port}`;
}

/** Where this process can be reached on its own machine; undefined before it listens. */
export const listeningAddress = (): string | undefined => shared[key];
