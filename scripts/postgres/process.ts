import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

function linuxState(pid: number): string | undefined {
	try {
		return readFileSync(`/proc/${pid}/stat`, 'utf8');
	} catch {
		return undefined;
	}
}

function otherState(pid: number): string {
	try {
		return execFileSync('ps', ['-p', String(pid), '-o', 'comm=,state='], { encoding: 'utf8' });
	} catch {
		return '';
	}
}

/**
 * Whether this process is a running PostgreSQL. The number alone says nothing: after a restart of the machine
 * another process may have it, and a dead one that nobody collected still answers to signals.
 */
export function isPostgres(pid: number): boolean {
	if (process.platform === 'linux') return /\(postgres\) [^ZX]/.test(linuxState(pid) ?? '');
	return /postgres\s+[^Z]/.test(otherState(pid));
}

/** Asks the server to stop at once, and insists when it does not. */
export async function stopPostgres(pid: number): Promise<void> {
	const steps = [
		['SIGINT', 5_000],
		['SIGQUIT', 2_000],
		['SIGKILL', 1_000]
	] as const;
	for (const [signal, wait] of steps) {
		if (!isPostgres(pid)) return;
		process.kill(pid, signal);
		for (const until = Date.now() + wait; Date.now() < until && isPostgres(pid);) await sleep(10);
	}
}
