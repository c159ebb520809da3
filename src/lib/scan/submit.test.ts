import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Feiten } from '#lib/bbz/index.ts';
import { startScan } from './flow.ts';
import { parseStand } from './scan.schema.ts';
import { DEUREN } from './scan.types.ts';
import type { ScanStand } from './scan.types.ts';
import { STAPPEN } from './steps.ts';
import { submitStap } from './submit.ts';
import type { Actie } from './submit.ts';

const G = { peildatum: '2026-11-22', beleid: 'landelijk' };
const stand = () => startScan('doorgaan');

describe('an answer', () => {
	it('of 30 February says that the day does not exist', () => {
		const velden = {
			'geboortedatum-dag': ['30'],
			'geboortedatum-maand': ['2'],
			'geboortedatum-jaar': ['1980']
		};
		const uit = submitStap({ stand: stand(), waar: 'geboortedatum', actie: 'verder', velden }, G);
		expect(uit.fouten).toEqual([
			{ veld: 'geboortedatum', code: 'datum_bestaat_niet', gelezen: '30-2-1980' }
		]);
		expect(uit.plaats).toBe('geboortedatum');
	});

	it('in the future is asked again', () => {
		const velden = {
			'geboortedatum-dag': ['1'],
			'geboortedatum-maand': ['1'],
			'geboortedatum-jaar': ['2030']
		};
		const uit = submitStap({ stand: stand(), waar: 'geboortedatum', actie: 'verder', velden }, G);
		expect(uit.fouten[0]?.code).toBe('datum_in_toekomst');
	});

	it('per week becomes a year of fifty-two weeks', () => {
		const velden = { vraag: ['urenPerJaar'], urenPerJaar: ['24'], 'urenPerJaar-per': ['week'] };
		const uit = submitStap({ stand: stand(), waar: 'uren', actie: 'verder', velden }, G);
		expect(uit.stand?.feiten.urenPerJaar).toBe(1248);
	});

	it('of more hours than a week has asks whether a year is meant', () => {
		const velden = { vraag: ['urenPerJaar'], urenPerJaar: ['200'], 'urenPerJaar-per': ['week'] };
		const uit = submitStap({ stand: stand(), waar: 'uren', actie: 'verder', velden }, G);
		expect(uit.fouten[0]?.code).toBe('meer_dan_een_week');
	});

	it('of "don\u2019t know" keeps the part of the page that was filled in', () => {
		const eerder = { ...stand(), feiten: { ...stand().feiten, leefvorm: 'samen' as const } };
		const velden = { overigInkomen: ['0'], inkomenPartner: [''] };
		const uit = submitStap({ stand: eerder, waar: 'inkomen', actie: 'weet_niet', velden }, G);
		expect(uit.stand?.feiten).toMatchObject({ overigInkomen: 0 });
		expect(uit.stand?.feiten).not.toHaveProperty('inkomenPartner');
	});

	it('that no longer wants money for the business takes the amount away, and back again asks it', () => {
		const { feiten } = stand();
		const vroeg = {
			...stand(),
			feiten: { ...feiten, vraagtLevensonderhoud: true, gevraagdKapitaal: 15_000 }
		};
		const druk = (s: ScanStand, actie: Actie, keuze = '') =>
			submitStap({ stand: s, waar: 'hulpvraag', actie, velden: { hulpvraag: [keuze] } }, G).stand;
		expect(druk(vroeg, 'weet_niet')?.feiten).not.toHaveProperty('gevraagdKapitaal');
		const geen = druk(vroeg, 'verder', 'levensonderhoud');
		expect(geen?.feiten.gevraagdKapitaal).toBe(0);
		expect(geen && druk(geen, 'verder', 'beide')?.feiten).not.toHaveProperty('gevraagdKapitaal');
		expect(druk(vroeg, 'verder', 'kapitaal')?.feiten.gevraagdKapitaal).toBe(15_000);
	});

	it('per year is taken as it is', () => {
		const velden = { vraag: ['urenPerJaar'], urenPerJaar: ['1.225'], 'urenPerJaar-per': ['jaar'] };
		const uit = submitStap({ stand: stand(), waar: 'uren', actie: 'verder', velden }, G);
		expect(uit.stand?.feiten.urenPerJaar).toBe(1225);
	});

	it('of more hours than a year has says so', () => {
		const velden = { vraag: ['urenPerJaar'], urenPerJaar: ['9000'], 'urenPerJaar-per': ['jaar'] };
		const uit = submitStap({ stand: stand(), waar: 'uren', actie: 'verder', velden }, G);
		expect(uit.fouten).toEqual([
			{ veld: 'urenPerJaar', code: 'te_hoog', gelezen: '9000', grens: '8784' }
		]);
	});

	it('that contradicts an earlier one names that earlier answer and keeps it', () => {
		const eerder = { ...stand(), feiten: { ...stand().feiten, geboortedatum: '1990-01-01' } };
		const velden = {
			'startdatumBedrijf-dag': ['1'],
			'startdatumBedrijf-maand': ['1'],
			'startdatumBedrijf-jaar': ['1980']
		};
		const uit = submitStap({ stand: eerder, waar: 'startdatum', actie: 'verder', velden }, G);
		expect(uit.fouten).toEqual([
			{ veld: 'startdatumBedrijf', code: 'past_niet_bij', feit: 'geboortedatum' }
		]);
		expect(uit.stand).toEqual(eerder);
	});

	it('that somebody lives alone forgets what was said about a partner', () => {
		const eerder = {
			...stand(),
			feiten: { ...stand().feiten, leefvorm: 'samen' as const, inkomenPartner: 900 }
		};
		const uit = submitStap(
			{ stand: eerder, waar: 'leefvorm', actie: 'verder', velden: { leefvorm: ['alleenstaand'] } },
			G
		);
		expect(uit.stand?.feiten).not.toHaveProperty('inkomenPartner');
	});

	it('without a front door asks for one, and names no button that is not there', () => {
		const velden = { deur: ['zolder'] };
		const uit = submitStap({ stand: undefined, waar: 'deur', actie: 'verder', velden }, G);
		expect(uit.fouten).toEqual([{ veld: 'deur', code: 'kies_een_deur' }]);
	});

	it('left empty asks to choose and loses nothing', () => {
		const uit = submitStap({ stand: stand(), waar: 'leefvorm', actie: 'verder', velden: {} }, G);
		expect(uit.fouten).toEqual([{ veld: 'leefvorm', code: 'kies_een_antwoord' }]);
		expect(uit.stand).toEqual(stand());
	});
});

describe('a travelling scan that cannot be', () => {
	const kwaad = {
		'contradicts itself': { geboortedatum: '2030-01-01' },
		'is out of bounds': { urenPerJaar: 99999 },
		'has a wrong type': { uitkering: true }
	};
	const acties: Actie[] = ['verder', 'terug', 'weet_niet', 'resultaat', 'reken', 'naar:uren'];

	it.each(
		Object.entries(kwaad).flatMap(([wat, feiten]) => acties.map((a) => [wat, a, feiten] as const))
	)('starts over when it %s and the button says "%s"', (_, actie, feiten) => {
		const eigen = { ...stand(), feiten: { ...stand().feiten, ...feiten } as Feiten };
		const uit = submitStap({ stand: eigen, waar: 'uren', actie, velden: {} }, G);
		expect(uit).toEqual({ stand: undefined, plaats: 'deur', fouten: [] });
	});
});

describe('the travelling scan', () => {
	it('comes back as it was sent', () => {
		const heen = { ...stand(), pad: ['basis'] as const, overgeslagen: [] };
		expect(parseStand(JSON.stringify(heen))).toEqual(heen);
	});

	it.each(['{', 'null', '[]', '{"deur":"zolder"}', '{"deur":"starten","feiten":{"x":1}}'])(
		'starts over when it is %j',
		(tekst) => {
			expect(parseStand(tekst)).toBeUndefined();
		}
	);

	it('never breaks, whatever is posted', () => {
		const woord = fc.string({ unit: 'binary', maxLength: 30 });
		const ids = STAPPEN.map((s) => s.id);
		fc.assert(
			fc.property(
				fc.constantFrom(...DEUREN),
				fc.oneof(fc.constantFrom(...ids), woord),
				fc.oneof(fc.constantFrom('verder', 'weet_niet', 'terug', 'reken', 'naar:uren'), woord),
				fc.dictionary(
					fc.oneof(fc.constantFrom('vraag', 'leefvorm', 'basis', '__proto__'), woord),
					fc.array(woord, { maxLength: 3 })
				),
				(deur, waar, actie, velden) => {
					const uit = submitStap(
						{ stand: startScan(deur), waar, actie: actie as Actie, velden },
						G
					);
					expect(uit.fouten).toBeInstanceOf(Array);
				}
			),
			{ numRuns: 500 }
		);
	});
});
