import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

function textOf(read: () => string): string {
	try {
		return read();
	} catch {
		return '';
	}
}

/** Processes that work in this folder or name it in their command; Linux only. */
export function processesOf(folder: string): string[] {
	const pids = readdirSync('/proc').filter(
		(name) => /^\d+$/.test(name) && Number(name) !== process.pid
	);
	return pids.flatMap((pid) => {
		const command = textOf(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
			.replaceAll('\0', ' ')
			.trim();
		const cwd = textOf(() => readlinkSync(`/proc/${pid}/cwd`));
		const inside = cwd === folder || cwd.startsWith(`${folder}/`) || command.includes(folder);
		return command !== '' && inside ? [`${pid} ${command}`] : [];
	});
}
