import { describe, expect, test } from 'vitest';
import { FEITEN, FEIT_IDS } from '#lib/bbz/index.ts';
import type { FeitId, FeitWaarde, RedenCode } from '#lib/bbz/index.ts';
import { measure } from './readability.ts';
import { foutSamples, redenSamples, signaalSamples } from './samples.ts';
import { nl } from './nl/nl.ts';
import type { VeranderbaarFeitId, Vraagtekst } from './teksten.types.ts';

type Rendered = [path: string, text: string];

function call<Key extends string>(
	functions: Record<Key, unknown>,
	samples: Partial<Record<Key, unknown>>
) {
	return (Object.keys(functions) as Key[]).map((key): Rendered => {
		const render = functions[key] as (sample: unknown) => string;
		return [key, render(samples[key] ?? {})];
	});
}

const redenen = call<RedenCode>(nl.redenen, redenSamples);
const signalen = call(nl.signalen, signaalSamples);
const fouten = call(nl.fouten, foutSamples);

function sampleValues(id: FeitId): readonly FeitWaarde[] {
	const feit = FEITEN[id];
	if (feit.soort === 'keuze') return feit.waarden;
	return feit.soort === 'janee'
		? [true, false]
		: feit.soort === 'datum'
			? ['1980-05-03']
			: [0, 1225];
}

const wijzigingen = Object.keys(nl.wijzigingen).flatMap((id) => {
	const render = nl.wijzigingen[id as VeranderbaarFeitId] as (waarde: FeitWaarde) => string;
	return sampleValues(id as FeitId).map((w): Rendered => [`${id} ${w}`, render(w)]);
});

const duren = [{}, { maanden: 12 }, { maanden: 12, verlengingMaanden: 24 }].map(nl.duur);
const perRecord = (record: object, ...fields: string[]): Rendered[] =>
	Object.entries(record).flatMap(([id, texts]) =>
		fields.flatMap((field): Rendered[] => {
			const text: unknown = typeof texts === 'string' ? texts : texts[field];
			return typeof text === 'string' ? [[`${id}.${field}`, text]] : [];
		})
	);

/** Whole sentences, per record. */
const SENTENCES: Record<string, Rendered[]> = {
	feiten: perRecord(nl.feiten, 'vraag', 'waarom', 'hulp'),
	regels: perRecord(nl.regels, 'norm'),
	redenen,
	uitkomsten: perRecord(nl.uitkomsten, 'uitleg'),
	voorzieningen: perRecord(nl.voorzieningen, 'uitleg'),
	vormen: perRecord(nl.vormen, 'vorm'),
	voorwaarden: perRecord(nl.voorwaarden, 'voorwaarde'),
	duur: duren.map((text): Rendered => ['duur', text]),
	maximum: [['maximum', nl.maximum(48_060)]],
	routes: perRecord(nl.routes, 'tekst'),
	bewijsstukken: [
		...perRecord(nl.bewijsstukken, 'uitleg'),
		...perRecord(nl.voorbeelden, 'voorbeeld')
	],
	alternatieven: [['alternatieven', nl.alternatieven(['btw_aangiften', 'tussentijdse_cijfers'])]],
	signalen,
	wiebeslist: perRecord(nl.wiebeslist, 'uitleg'),
	herkomst: perRecord(nl.herkomst, 'uitleg'),
	zekerheid: perRecord(nl.zekerheid, 'uitleg'),
	fouten,
	tegenstrijdigheden: perRecord(nl.tegenstrijdigheden, 'zin')
};

const keuzes = Object.entries(nl.feiten as Record<string, Vraagtekst>).flatMap(([id, f]) =>
	perRecord(f.keuzes ?? {}, id)
);

/** Titles, labels and clauses: no full stop at the end. */
const PHRASES: Record<string, Rendered[]> = {
	kort: perRecord(nl.kort, 'kort'),
	onderwerpen: perRecord(nl.onderwerpen, 'titel'),
	keuzes,
	regels: perRecord(nl.regels, 'titel'),
	uitkomsten: perRecord(nl.uitkomsten, 'titel'),
	categorieen: perRecord(nl.categorieen, 'titel'),
	voorzieningen: perRecord(nl.voorzieningen, 'titel'),
	routes: [
		...perRecord(nl.routes, 'titel'),
		...Object.values(nl.routes).flatMap(({ link }) => perRecord(link ? { link } : {}, 'tekst'))
	],
	bewijsstukken: perRecord(nl.bewijsstukken, 'naam'),
	voorWie: perRecord(nl.voorWie, 'naam'),
	labels: perRecord({ ...nl.wiebeslist, ...nl.herkomst, ...nl.zekerheid }, 'titel'),
	parameters: perRecord(nl.parameters, 'naam'),
	wijzigingen,
	perioden: [['perioden', nl.perioden(['2026-08', '2026-09'])]]
};

const ALL: Rendered[] = [...Object.entries(SENTENCES), ...Object.entries(PHRASES)].flatMap(
	([record, texts]) => texts.map(([path, text]): Rendered => [`${record}.${path}`, text])
);

const hits = (pattern: RegExp, texts = ALL) =>
	texts.filter(([, text]) => pattern.test(text)).map(([path, text]) => `${path}: ${text}`);

describe('reads easily', () => {
	test.each(Object.entries(SENTENCES))('%s', (_record, texts) => {
		const m = measure(texts.map(([, text]) => text));
		expect(m.score).toBeGreaterThanOrEqual(65);
		expect(m.mean).toBeLessThanOrEqual(12);
		expect(m.longestWords, m.longest).toBeLessThanOrEqual(20);
	});

	test('no title or label is longer than ten words', () => {
		const titles = [...(PHRASES.regels ?? []), ...(PHRASES.routes ?? []), ...(PHRASES.kort ?? [])];
		expect(titles.filter(([, text]) => text.split(' ').length > 10)).toEqual([]);
	});
});

describe('is well formed', () => {
	test.each(Object.entries(SENTENCES))('%s: every sentence ends as one', (_record, texts) => {
		expect(texts.filter(([, text]) => !/[.?!]$/.test(text))).toEqual([]);
	});

	test.each(Object.entries(PHRASES))('%s: no full stop after a phrase', (_record, texts) => {
		expect(texts.filter(([, text]) => /(?<!\.[A-Z])[.!?]$/.test(text))).toEqual([]);
	});

	test('a question ends with a question mark', () => {
		const vragen = perRecord(nl.feiten, 'vraag').filter(([, text]) => !text.endsWith('?'));
		expect(vragen).toEqual([]);
	});

	test('values are filled in, without a hole or a double space', () => {
		expect(hits(/undefined|NaN|\[object|null| {2}| [.,?]|^\s|\s$|\$\{/)).toEqual([]);
	});

	test('sentences start with a capital', () => {
		expect(hits(/^[a-z]/, Object.values(SENTENCES).flat())).toEqual([]);
	});

	test('quotes and apostrophes are typographic', () => {
		expect(hits(/['"]/)).toEqual([]);
	});
});

describe('speaks to people', () => {
	test('no word of the office', () => {
		expect(
			hits(
				/\b(dient te|dienen te|indien|middels|conform|betreffende|helaas|echter|teneinde|derhalve|alsmede|omtrent|inzake|desbetreffende|voornoemde?|hetgeen|reeds|tevens|ten behoeve van|met betrekking tot|uit hoofde van|onderhavige|voorts|gaarne|aldus|mits|levensvatbaar(heid)?|om niet|voorliggende?)\b/i
			)
		).toEqual([]);
	});

	test('no law article: those stand beside the text', () => {
		expect(hits(/\bart(ikel(en)?|\.)|\blid \d|\bBbz\b|\bAwb\b|\bParticipatiewet\b/i)).toEqual([]);
	});

	test('the word bijstand only as the name of the benefit one has', () => {
		expect(hits(/bijstand/i)).toEqual([
			'keuzes.bijstand.uitkering: Bijstandsuitkering van de gemeente'
		]);
	});

	test('nothing is promised or decided', () => {
		expect(
			hits(
				/\bu krijgt\b|recht op|garantie|gegarandeerd|moet(en)? terugbetalen|wordt toegekend|afgekeurd/i
			)
		).toEqual([]);
	});

	test('no reason is a bare no', () => {
		expect(hits(/^nee\b/i, redenen)).toEqual([]);
		expect(hits(/^nee\b/i, perRecord(nl.uitkomsten, 'titel', 'uitleg'))).toEqual([]);
	});

	test('the reader is u, never je', () => {
		expect(hits(/\b(je|jij|jouw|jullie)\b/i)).toEqual([]);
	});
});

describe('fits the law core', () => {
	test('every fact that can change has a clause, and no other', () => {
		const veranderbaar = FEIT_IDS.filter((id) => FEITEN[id].veranderbaar);
		expect(Object.keys(nl.wijzigingen).sort()).toEqual([...veranderbaar].sort());
	});

	test('a change is a clause that can follow another', () => {
		expect(wijzigingen.filter(([, text]) => !text.startsWith('als '))).toEqual([]);
	});

	test('every answer can be shown', () => {
		for (const id of FEIT_IDS) {
			for (const waarde of sampleValues(id)) {
				const text = nl.antwoord(id, waarde, nl.feiten[id]);
				expect(text, id).toMatch(/^[A-Z0-9€]/);
				expect(text).not.toMatch(/undefined|NaN/);
			}
		}
		expect(nl.antwoord('overigInkomen', 500, nl.feiten.overigInkomen)).toBe('€\u00a0500 per maand');
	});

	test('every link is a national public page over https', () => {
		const urls = Object.values(nl.routes).flatMap((route) => route.link?.url ?? []);
		expect(urls.length).toBeGreaterThan(5);
		for (const url of urls) expect(url).toMatch(/^https:\/\/[a-z.]+\.nl(\/|$)/);
	});

	test('input errors name the field and show what was read', () => {
		expect(nl.fouten.geen_geldige_datum(foutSamples.geen_geldige_datum)).toBe(
			'Uw geboortedatum: wij lazen ‘1990-02-30’. Die dag bestaat niet. Schrijf de datum zoals 31-01-1980.'
		);
		expect(nl.fouten.te_hoog(foutSamples.te_hoog)).toContain('tot en met 31 december 2100');
		expect(nl.fouten.onbekend_feit(foutSamples.onbekend_feit)).toContain('‘toString’');
	});
});
