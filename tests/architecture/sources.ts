import { globSync, readFileSync } from 'node:fs';

export interface Source {
	readonly path: string;
	readonly text: string;
	readonly lines: number;
}

/** The files of the checkout that match, in order of name. */
export function sources(pattern: string | string[]): Source[] {
	return globSync(pattern)
		.sort()
		.map((path) => {
			const text = readFileSync(path, 'utf8');
			return { path, text, lines: text.trimEnd().split('\n').length };
		});
}

export const isTest = ({ path }: Source) =>
	/\.(test|spec|bench|beproef)\.ts$/.test(path) || path.startsWith('tests/');
