import { describe, expect, test } from 'vitest';
import type { Beleid } from '../../src/lib/bbz/beleid/beleid.types.ts';
import { herhaal } from '../../src/lib/bbz/toets/herhaal.ts';
import { feiten } from '../builders/feiten.ts';
import { lijn, problemenVan, regelIn, samenvatting, toetsOp, voorzieningIn } from './support.ts';

/** Dit is alles wat een nieuwe gemeente kost: een bestand met gegevens, zonder een regel code. */
const voorbeeldstad: Beleid = {
	id: 'voorbeeldstad',
	naam: 'Voorbeeldstad',
	versies: [
		{
			vanaf: '2025-01-01',
			regeling: 'Beleidsregel zelfstandigen Voorbeeldstad',
			bron: 'https://voorbeeldstad.example/beleidsregel',
			redelijkeTermijn: { artikel: '3', lid: '1', maanden: 24 },
			verlaagdUrencriterium: { artikel: '4' },
			maxima: {
				begeleidingNaStart: { artikel: '5', bedrag: 900, maanden: 6 },
				voorbereidingskrediet: { artikel: '6', bedrag: 5000 }
			},
			voorbereiding: [{ grond: 'surseance', artikel: '7', onderdeel: 'a' }],
			kapitaalOuder: [],
			schuldenBetalen: [{ grond: 'spaargeld_eerst', artikel: '8', lid: '2' }]
		}
	]
};
const HIER = { bij: voorbeeldstad };

describe('Een nieuwe gemeente is een bestand met gegevens', () => {
	test('stelt een eigen redelijke termijn van 24 maanden', () => {
		const na = (start: string) => lijn('redelijke_termijn', { startdatumBedrijf: start }, HIER);
		expect(samenvatting(na('2024-03-02'))).toEqual(['niet_voldaan', 'korter_dan_beleid']);
		expect(na('2024-03-02').waarom.waarden).toEqual({ maanden: 23, grens: 24 });
		expect(samenvatting(na('2024-03-01'))).toEqual(['voldaan', 'redelijke_termijn_beleid']);
		expect(samenvatting(na('2024-02-29'))).toEqual(['voldaan', 'redelijke_termijn_beleid']);
	});

	test('laat wie nog geen 24 maanden bezig is als starter gelden', () => {
		const begint = (start: string) => lijn('begint_bedrijf', { startdatumBedrijf: start }, HIER);
		expect(samenvatting(begint('2024-03-02'))).toEqual([
			'oordeel_nodig',
			'consulent',
			'net_begonnen_beoordelen'
		]);
		expect(samenvatting(begint('2024-03-01'))).toEqual(['niet_voldaan', 'bedrijf_loopt_te_lang']);
	});

	test('ziet haar eigen lijnen als beleid, met haar eigen artikelen, versie en bron', () => {
		const f = { urenPerJaar: 900, gedeeltelijkArbeidsongeschikt: true } as const;
		const eigen = toetsOp(f, HIER).regels.filter((r) => r.laag === 'beleid');
		expect(
			eigen.map((r) => [r.id, r.artikel.artikel, r.artikel.lid ?? r.artikel.onderdeel])
		).toEqual([
			['uren_minimum', '4', undefined],
			['redelijke_termijn', '3', '1'],
			['voorbereidingskrediet_maximum', '6', undefined],
			['beleid_surseance', '7', 'a'],
			['beleid_spaargeld_eerst', '8', '2']
		]);
		for (const r of eigen)
			expect(r.artikel.regeling).toBe('Beleidsregel zelfstandigen Voorbeeldstad');
		const surseance = eigen.find((r) => r.id === 'beleid_surseance');
		expect([surseance?.artikel.versie, surseance?.artikel.url]).toEqual([
			'2025-01-01',
			'https://voorbeeldstad.example/beleidsregel'
		]);
	});

	test('heeft haar eigen maxima en duur', () => {
		const t = toetsOp(feiten().alsStarter().klaar(), HIER);
		expect(voorzieningIn(t, 'begeleiding', 'beginnend')).toMatchObject({
			maximum: { waarde: 900 },
			duur: { maanden: 6 },
			artikel: { artikel: '5' }
		});
		expect(voorzieningIn(t, 'voorbereidingskrediet', 'voorbereiding').maximum?.waarde).toBe(5000);
		expect(voorzieningIn(t, 'begeleiding', 'voorbereiding').maximum).toBeUndefined();
	});

	test('geldt niet voor haar eerste dag', () => {
		expect(
			problemenVan(() => toetsOp({}, { ...HIER, op: '2024-12-31' })).map((p) => p.code)
		).toEqual(['onbekend_beleid']);
	});

	test('laat elke andere lijn van de wet precies zoals die is', () => {
		const f = feiten().alsGevestigde().metKapitaal(10_000).metVermogen(90_000, 1000).klaar();
		const [hier, wet] = [toetsOp(f, HIER), toetsOp(f)];
		// Whoever is established no longer starts: the local term moves that line too.
		const eigen = ['redelijke_termijn', 'begint_bedrijf', 'voorbereidingskrediet_maximum'];
		for (const r of wet.regels) if (!eigen.includes(r.id)) expect(regelIn(hier, r.id)).toEqual(r);
		expect(toetsOp(f)).toEqual(wet);
	});

	test('is uit de verantwoording te herhalen met hetzelfde bestand', () => {
		const t = toetsOp(feiten().alsGevestigde().klaar(), HIER);
		expect(herhaal(t.verantwoording, voorbeeldstad)).toEqual(t);
		expect(problemenVan(() => herhaal(t.verantwoording)).map((p) => p.code)).toEqual([
			'onbekend_beleid'
		]);
	});
});
