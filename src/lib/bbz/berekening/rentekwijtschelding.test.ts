import { describe, expect, test } from 'vitest';
import { berekenOmzettingOud } from './omzetting-oud.ts';
import type { OmzettingInvoer } from './omzetting-oud.ts';
import { berekenKwijtschelding } from './rentekwijtschelding.ts';
import type { KwijtscheldingInvoer } from './rentekwijtschelding.ts';

const basis: KwijtscheldingInvoer = {
	isGevestigd: true,
	vorm: 'rentedragende_lening',
	aanvraagdatum: '2024-05-01',
	boekjarenNaAanvraag: 1,
	verschuldigdeRente: 2000,
	nettoInkomen: 15_000,
	jaarnorm: 16_287.06,
	bijstand: 0,
	vermogen: { totaal: 10_000, schulden: 0 },
	peildatum: '2026-03-01'
};
function uitkomst(deel: Partial<KwijtscheldingInvoer>): number | string {
	const k = berekenKwijtschelding({ ...basis, ...deel });
	if (k.soort === 'onbekend') return k.soort;
	return k.soort === 'geen' ? k.reden : k.bedrag.toNumber();
}

describe('Bbz art. 21: kwijtschelding van rente', () => {
	test('is hoogstens het verschil tussen jaarnorm en inkomen', () => {
		expect(uitkomst({})).toBe(1287.06);
	});

	test('is hoogstens de rente over dat boekjaar', () => {
		expect(uitkomst({ verschuldigdeRente: 500 })).toBe(500);
		expect(uitkomst({ verschuldigdeRente: 1287.06 })).toBe(1287.06);
	});

	test.each([
		[16_287.05, 0.01],
		[16_287.06, 'inkomen_niet_onder_jaarnorm'],
		[16_287.07, 'inkomen_niet_onder_jaarnorm']
	])('bij inkomen %d: %s', (nettoInkomen, verwacht) => {
		expect(uitkomst({ nettoInkomen })).toBe(verwacht);
	});

	test.each([
		[0, 'ander_boekjaar'],
		[1, 1287.06],
		[2, 1287.06],
		[3, 'ander_boekjaar']
	])('boekjaar %i na dat van de aanvraag: %s', (boekjarenNaAanvraag, verwacht) => {
		expect(uitkomst({ boekjarenNaAanvraag })).toBe(verwacht);
	});

	test('geldt niet voor de starter, wel voor de gevestigde', () => {
		expect(uitkomst({ isGevestigd: false })).toBe('niet_gevestigd');
	});

	test('geldt niet in een boekjaar met algemene bijstand', () => {
		expect(uitkomst({ bijstand: 0.01 })).toBe('algemene_bijstand_verleend');
	});

	test('geldt niet met vermogen boven de grens van art. 3', () => {
		expect(uitkomst({ vermogen: { totaal: 59_782, schulden: 0 } })).toBe(1287.06);
		expect(uitkomst({ vermogen: { totaal: 59_783, schulden: 0 } })).toBe('vermogen_boven_grens');
	});

	test('wordt bij borgtocht een bedrag om niet voor de banklening', () => {
		expect(berekenKwijtschelding({ ...basis, vorm: 'borgtocht' })).toMatchObject({
			als: 'om_niet_voor_banklening'
		});
		expect(berekenKwijtschelding(basis)).toMatchObject({ als: 'kwijtgescholden_rente' });
	});

	test('is onbekend als de vermogensgrens van dat jaar ontbreekt', () => {
		expect(uitkomst({ peildatum: '2027-01-01' })).toBe('onbekend');
	});
});

describe('Bbz art. 21 lid 2 tot en met 4 (oud): aanvraag tot en met 31 december 2019', () => {
	const oud = { aanvraagdatum: '2019-12-31' };

	test('bijstand sluit niet uit, maar samen blijft het onder de jaarnorm', () => {
		expect(uitkomst({ ...oud, bijstand: 1000 })).toBe(1287.06);
		expect(uitkomst({ ...oud, bijstand: 16_000 })).toBe(287.06);
		expect(uitkomst({ ...oud, bijstand: 17_000 })).toBe(0);
	});

	test('een dag later geldt de nieuwe tekst', () => {
		expect(uitkomst({ aanvraagdatum: '2020-01-01', bijstand: 1000 })).toBe(
			'algemene_bijstand_verleend'
		);
	});

	test('voor 2020 valt rente niet onder de vermogenstoets, een bedrag om niet wel', () => {
		const rijk = { ...oud, vermogen: { totaal: 900_000, schulden: 0 } };
		expect(uitkomst({ ...rijk, peildatum: '2019-12-31' })).toBe(1287.06);
		expect(uitkomst({ ...rijk, peildatum: '2020-01-01' })).toBe('vermogen_boven_grens');
		expect(uitkomst({ ...rijk, peildatum: '2019-12-31', vorm: 'borgtocht' })).toBe(
			'vermogen_boven_grens'
		);
	});
});

describe('Bbz art. 21 lid 1 (oud): omzetting in een bedrag om niet', () => {
	const oud: OmzettingInvoer = {
		isGevestigd: true,
		aanvraagdatum: '2019-12-31',
		boekjarenNaAanvraag: 0,
		hoofdsom: 20_000,
		nettoInkomen: 4000,
		jaarnorm: 12_335.82,
		bijstand: 0,
		vermogen: { totaal: 40_000, schulden: 0 },
		peildatum: '2019-12-31'
	};
	const omzetting = (deel: Partial<OmzettingInvoer>) => {
		const o = berekenOmzettingOud({ ...oud, ...deel });
		return o.soort === 'omzetting' ? o.bedrag.toNumber() : o.soort === 'geen' ? o.reden : o.soort;
	};

	test('is hoogstens de ruimte tot de vermogensgrens (2019: 45.728)', () => {
		expect(omzetting({})).toBe(5728);
		expect(omzetting({ vermogen: { totaal: 30_000, schulden: 0 } })).toBe(8335.82);
		expect(omzetting({ vermogen: { totaal: 45_728, schulden: 0 } })).toBe(0);
		expect(omzetting({ vermogen: { totaal: 45_729, schulden: 0 } })).toBe('vermogen_boven_grens');
	});

	test('is hoogstens de lening, en met bijstand samen hoogstens de jaarnorm', () => {
		expect(omzetting({ hoofdsom: 1000 })).toBe(1000);
		expect(omzetting({ bijstand: 10_000 })).toBe(2335.82);
		expect(omzetting({ bijstand: 13_000 })).toBe(0);
	});

	test.each([
		[-2, 'ander_boekjaar'],
		[-1, 5728],
		[0, 5728],
		[1, 'ander_boekjaar']
	])('boekjaar %i ten opzichte van de aanvraag: %s', (boekjarenNaAanvraag, verwacht) => {
		expect(omzetting({ boekjarenNaAanvraag })).toBe(verwacht);
	});

	test('bestaat niet voor aanvragen vanaf 2020, voor starters of bij inkomen op de jaarnorm', () => {
		expect(omzetting({ aanvraagdatum: '2020-01-01' })).toBe('aanvraag_vanaf_2020');
		expect(omzetting({ isGevestigd: false })).toBe('niet_gevestigd');
		expect(omzetting({ nettoInkomen: 12_335.82 })).toBe('inkomen_niet_onder_jaarnorm');
	});

	test('is onbekend zonder grens voor dat jaar', () => {
		expect(omzetting({ peildatum: '2014-12-31' })).toBe('onbekend');
	});
});
