type Closer = () => Promise<void>;

// The built portal and the process in front of it each hold a copy of this module; they share one list.
const key = Symbol.for('ondernemerszaken.afsluiten');
const shared = globalThis as { [key]?: Closer[] };

/** Registers what must be closed before the process ends; the latest goes first. */
export function onShutdown(closer: Closer): void {
	(shared[key] ??= []).unshift(closer);
}

/** Closes everything; one that fails does not keep the others open. */
export async function closeAll(): Promise<void> {
	const closers = shared[key]?.splice(0) ?? [];
	for (const closer of closers) await closer().catch(() => undefined);
}
