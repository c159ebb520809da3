import { globSync } from 'node:fs';
import { toegangTot, wayIn } from '../../../src/lib/toegang/routes.ts';

/** A value for each parameter in a route, so that a page with one can be opened. */
const samples: Readonly<Record<string, string>> = {
	pad: 'bestaat-niet',
	middel: 'digid',
	boekingId: '00000000-0000-4000-8000-000000000000',
	plekId: '00000000-0000-4000-8000-000000000000',
	reeksId: '00000000-0000-4000-8000-000000000000',
	soort: 'even-bellen',
	bijeenkomstId: '00000000-0000-4000-8000-000000000000',
	dossierId: '00000000-0000-4000-8000-000000000000',
	id: '00000000-0000-4000-8000-000000000000',
	token: 'bestaat-niet'
};

function address(file: string): string {
	const parts = file.split('/').slice(2, -1);
	const path = parts
		.filter((part) => !/^\(.*\)$/.test(part))
		.map((part) =>
			// Kit writes a sign that means something to it, or to a tool, as its number.
			part.replace(/\[x\+([0-9a-f]{2})\]/g, (_, code: string) =>
				String.fromCharCode(parseInt(code, 16))
			)
		)
		.map((part) =>
			part.replace(/^\[+(\.\.\.)?([^\]=]+)(=[^\]]+)?\]+$/, (_, _rest, name: string) => {
				const sample = samples[name];
				if (sample === undefined)
					throw new Error(`Give a sample for [${name}] in ${import.meta.url}`);
				return sample;
			})
		)
		.join('/');
	return `/${path}`;
}

const isDevelopment = (file: string) => file.includes('/(dev)/');

const pageFiles = globSync('src/routes/**/+page.svelte')
	// A refusal by nature: what the guard shows, a link that was never given out, a session that is not there.
	.filter(
		(file) =>
			!isDevelopment(file) && !/\/(onbekend|geweigerd)\/|\[token\]|\/agenda\/\[id\]/.test(file)
	)
	.sort();

/** Every page of the portal, from the tree of files, so that a new one is tested without being listed. */
export const pages: readonly string[] = pageFiles.map(address);

/** Those that anybody can open, without a step before them. */
export const openPages: readonly string[] = pageFiles
	.filter((file) => {
		const id = file.replace(/^src\/routes|\/\+page\.svelte$/g, '');
		return (
			toegangTot(id, wayIn('GET', '')) === 'openbaar' &&
			!/\/(code|meenemen|verplaats|verzet|vervolg|boek)\//.test(file)
		);
	})
	.map(address);

/** Every endpoint of the portal. */
export const endpoints: readonly string[] = globSync('src/routes/**/+server.ts')
	.filter((file) => !isDevelopment(file))
	.map(address)
	.sort();
