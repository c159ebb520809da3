import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

export interface StartOptions {
	readonly cwd: string;
	readonly command: readonly [string, ...string[]];
	readonly env: Readonly<Record<string, string>>;
	/** Names of the variables of this process that the portal must not get. */
	readonly without?: RegExp;
	/** Milliseconds until the portal must answer. */
	readonly patience: number;
}

export interface Portal {
	readonly process: ChildProcess;
	readonly address: string;
	/** Milliseconds from the command to the first page. */
	readonly firstPage: number;
	output(): string;
	/** Sends the signal and gives the exit code, with how long that took. */
	end(signal: NodeJS.Signals): Promise<{ code: number | null; ms: number }>;
}

async function answers(url: string): Promise<boolean> {
	return fetch(url, { headers: { accept: 'text/html' } }).then(
		async (answer) => (await answer.text()) !== '' && answer.ok,
		() => false
	);
}

async function untilFirstPage(
	child: ChildProcess,
	output: () => string,
	until: number
): Promise<string> {
	while (performance.now() < until && child.exitCode === null && child.signalCode === null) {
		const address = /staat open op (http\S+)/.exec(output())?.[1];
		if (address !== undefined && (await answers(address))) return address;
		await sleep(20);
	}
	child.kill('SIGTERM');
	throw new Error(`The portal did not open:\n${output()}`);
}

/** Starts the portal with this command and waits for its first page. */
export async function startPortal(options: StartOptions): Promise<Portal> {
	const { cwd, command, env, without = /^npm_lifecycle_event$/, patience } = options;
	const started = performance.now();
	const [program, ...args] = command;
	const inherited = Object.fromEntries(
		Object.entries(process.env).filter(([name]) => !without.test(name))
	);
	const child = spawn(program, args, {
		cwd,
		env: { ...inherited, ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let text = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
	const output = () => text;
	const address = await untilFirstPage(child, output, started + patience);
	const firstPage = performance.now() - started;
	return {
		process: child,
		address,
		firstPage,
		output,
		async end(signal) {
			const asked = performance.now();
			if (child.exitCode !== null || child.signalCode !== null)
				return { code: child.exitCode, ms: 0 };
			const closed = once(child, 'exit');
			child.kill(signal);
			const [code] = (await closed) as [number | null];
			return { code, ms: performance.now() - asked };
		}
	};
}
