import type { MasterKeys } from './master-keys.ts';
import type { KeyCount } from './rotate.ts';

export interface KeyReport {
	readonly lines: readonly string[];
	/** Whether every version that wraps something is there. */
	readonly complete: boolean;
}

function state(version: number, keys: number, masters: MasterKeys): string {
	if (!masters.versions.includes(version)) return 'ONTBREEKT: deze gegevens zijn nu niet te lezen';
	if (version > masters.current) return 'reserve';
	if (version === masters.current) return 'de nieuwste';
	return keys === 0 ? 'mag weg, als geen reservekopie hem nog nodig heeft' : 'nog nodig';
}

/** Says per version of the master key what it wraps, and whether it may be removed. */
export function keyReport(counts: KeyCount, masters: MasterKeys): KeyReport {
	const versions = [...new Set([...masters.versions, ...counts.keys()])].sort((a, b) => a - b);
	const lines = versions.map((version) => {
		const keys = counts.get(version) ?? 0;
		return `Hoofdsleutel versie ${version}: ${keys} gegevenssleutels, ${state(version, keys, masters)}.`;
	});
	return { lines, complete: versions.every((version) => masters.versions.includes(version)) };
}
