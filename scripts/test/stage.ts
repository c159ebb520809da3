import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export interface Outcome {
	readonly passed: number;
	readonly failed: number;
	readonly output: string;
	readonly seconds: number;
}

/** One step of `npm test`: a command of the project's own tools. */
export interface Stage {
	readonly name: string;
	readonly command: readonly [string, ...string[]];
	/** Stages that must be through before this one starts. */
	readonly after: readonly string[];
	/** Reads the counts from a JSON report; without it the stage counts as one check. */
	readonly count?: (report: string) => { passed: number; failed: number };
	readonly environment?: Readonly<Record<string, string>>;
}

function execute(
	root: string,
	stage: Stage,
	extra: Record<string, string>
): Promise<{ code: number; output: string }> {
	const [command, ...args] = stage.command;
	const child = spawn(command, args, {
		cwd: root,
		env: { ...process.env, ...stage.environment, ...extra },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
	const stop = () => void child.kill('SIGTERM');
	process.once('SIGTERM', stop).once('SIGINT', stop);
	return new Promise((resolve) => {
		child.on('error', (error) => resolve({ code: 1, output: output + error.message }));
		child.on('close', (code) => {
			process.off('SIGTERM', stop).off('SIGINT', stop);
			resolve({ code: code ?? 1, output });
		});
	});
}

function counts(stage: Stage, code: number, report: string): { passed: number; failed: number } {
	const single = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
	if (!stage.count) return single;
	try {
		const { passed, failed } = stage.count(readFileSync(report, 'utf8'));
		// A tool that fails without naming a failed test still failed.
		return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
	} catch {
		return { passed: 0, failed: 1 };
	}
}

export async function runStage(root: string, stage: Stage, folder: string): Promise<Outcome> {
	const started = performance.now();
	const report = join(folder, `${stage.name}.json`);
	rmSync(report, { force: true });
	const { code, output } = await execute(root, stage, {
		TEST_RAPPORT: report,
		PLAYWRIGHT_JSON_OUTPUT_FILE: report
	});
	return { ...counts(stage, code, report), output, seconds: (performance.now() - started) / 1000 };
}
