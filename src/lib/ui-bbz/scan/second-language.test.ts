import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { BRONNEN } from '#lib/bbz/index.ts';
import type { Feiten } from '#lib/bbz/index.ts';
import { startScan } from '#lib/scan/flow.ts';
import { STAPPEN } from '#lib/scan/steps.ts';
import type { Beurt } from '#lib/scan/submit.ts';
import { titleOf } from '#lib/scan/title.ts';
import { nl } from '#lib/taal/nl/nl.ts';
import type { Teksten } from '#lib/taal/teksten.types.ts';
import ScanPagina from './ScanPagina.svelte';

/** The same catalogue in a language of one word. */
function translate<T>(tekst: T): T {
	if (typeof tekst === 'string') return 'Ω' as T;
	if (typeof tekst === 'function') {
		const uit = (...waarden: readonly unknown[]) => translate(tekst(...waarden) as unknown);
		return uit as T;
	}
	if (typeof tekst !== 'object' || tekst === null) return tekst;
	if (Array.isArray(tekst)) return tekst.map((t, i) => `Ω${i}`) as T;
	return Object.fromEntries(Object.entries(tekst).map(([k, t]) => [k, translate(t)])) as T;
}

// The links are no words: an address stays an address.
const routes = Object.fromEntries(
	Object.entries(nl.routes).map(([id, route]) => [
		id,
		{ ...translate(route), ...(route.link && { link: { url: route.link.url, tekst: 'Ω' } }) }
	])
) as Teksten['routes'];
const anders = { ...translate(nl), routes } satisfies Teksten;

const GRONDSLAG = { peildatum: '2026-11-22', beleid: 'landelijk' };
const FEITEN: Feiten = {
	doel: 'doorgaan',
	bedrijfGestart: true,
	woontInGemeente: true,
	nederlanderOfGelijkgesteld: true,
	bedrijfInNederland: true,
	geboortedatum: '1980-05-03',
	startdatumBedrijf: '2018-03-01',
	leefvorm: 'samen',
	vraagtLevensonderhoud: true,
	overigInkomen: 0,
	inkomenPartner: 900.5,
	geboortedatumPartner: '1982-09-09',
	kostendelers: 0,
	winstPerJaar: 0,
	gevraagdKapitaal: 25_000,
	bankfinanciering: 'afgewezen',
	rechtsvorm: 'vof',
	urenPerJaar: 500,
	geldBeschikbaar: 3000,
	inkomstenPerMaand: 500,
	uitgavenPerMaand: 2000
};

/** What people read or hear: text between tags, and the attributes that are read out. */
function readableOf(html: string): string[] {
	const attributen = [...html.matchAll(/ (?:aria-label|title|alt|placeholder)="([^"]*)"/g)];
	const tussen = html
		.replace(/<!--[^]*?-->/g, '')
		.replace(/<(noscript|style)[^]*?<\/\1>/g, '')
		.split(/<[^>]*>/);
	return [...attributen.map(([, tekst]) => tekst ?? ''), ...tussen];
}

/** Names that are the same in every language: sources, sites, and the policy that was used. */
const NAMEN = [
	...Object.values(BRONNEN),
	...Object.values(nl.routes).flatMap((r) => r.link?.url ?? [])
];

function wordsIn(beurt: Beurt): string[] {
	const { body } = render(ScanPagina, {
		props: { beurt, velden: {}, grondslag: GRONDSLAG, t: anders }
	});
	return readableOf(body)
		.filter((tekst) => !NAMEN.some((naam) => naam.includes(tekst.trim())))
		.flatMap((tekst) => tekst.match(/[a-zà-ÿ]{2,}/gi) ?? []);
}

const stand = {
	...startScan('doorgaan'),
	feiten: FEITEN,
	pad: STAPPEN.map((s) => s.id),
	overgeslagen: []
};

describe('a second language', () => {
	test.each(STAPPEN.map((s) => s.id))('leaves no Dutch at the question %s', (plaats) => {
		const fouten = [{ veld: 'geboortedatum', code: 'vul_in' as const }];
		expect(wordsIn({ stand, plaats, fouten })).toEqual([]);
	});

	test('leaves no Dutch at the door', () => {
		expect(wordsIn({ stand: undefined, plaats: 'deur', fouten: [] })).toEqual([]);
	});

	test('leaves no Dutch in the result', () => {
		const fouten = [{ veld: 'winstPerJaar', code: 'geen_bedrag' as const }];
		expect(wordsIn({ stand, plaats: 'resultaat', fouten })).toEqual([]);
	});

	test('leaves no Dutch in the title of the page', () => {
		expect(titleOf({ stand, plaats: 'resultaat', fouten: [] }, anders.scan)).toBe('Ω - Ω');
	});

	test('is told apart from Dutch by this test', () => {
		const { body } = render(ScanPagina, {
			props: {
				beurt: { stand, plaats: 'resultaat', fouten: [] },
				velden: {},
				grondslag: GRONDSLAG,
				t: nl
			}
		});
		expect(readableOf(body).join(' ')).toContain('Wat het in geld betekent');
	});
});
