import { describe, expect, test } from 'vitest';
import { berekenKwijtscheldingPerVennoot } from './kwijtschelding-vennoten.ts';
import type { KredietVanVennoten, Vennoot } from './kwijtschelding-vennoten.ts';

const krediet: KredietVanVennoten = {
	vorm: 'rentedragende_lening',
	aanvraagdatum: '2024-05-01',
	boekjarenNaAanvraag: 1,
	verschuldigdeRente: 2000,
	peildatum: '2026-03-01'
};
const vennoot = (deel: Partial<Vennoot> = {}): Vennoot => ({
	isGevestigd: true,
	eigenRente: 1000,
	nettoInkomen: 15_587.06,
	jaarnorm: 16_287.06,
	bijstand: 0,
	vermogen: { totaal: 10_000, schulden: 0 },
	...deel
});
function reken(vennoten: readonly Vennoot[], deel: Partial<KredietVanVennoten> = {}) {
	const { perVennoot, samen } = berekenKwijtscheldingPerVennoot({ ...krediet, ...deel }, vennoten);
	return {
		per: perVennoot.map((k) =>
			k.soort === 'kwijtschelding' ? k.bedrag.toNumber() : k.soort === 'geen' ? k.reden : k.soort
		),
		samen: samen?.toNumber()
	};
}

describe('Bbz art. 31: kwijtschelding van rente per vennoot', () => {
	test('rekent ieder met zijn eigen inkomen: de een krijgt 700, de ander al zijn rente', () => {
		const ander = vennoot({ nettoInkomen: 10_000 });
		expect(reken([vennoot(), ander])).toEqual({ per: [700, 1000], samen: 1700 });
	});

	test('geldt alleen voor de vennoot die zelf gevestigd is', () => {
		expect(reken([vennoot(), vennoot({ isGevestigd: false })])).toEqual({
			per: [700, 'niet_gevestigd'],
			samen: 700
		});
	});

	test('toetst het vermogen van ieder apart (art. 32)', () => {
		const rijk = vennoot({ vermogen: { totaal: 300_000, schulden: 0 } });
		expect(reken([rijk, vennoot()]).per).toEqual(['vermogen_boven_grens', 700]);
	});

	test('geeft geen totaal zolang van een vennoot iets onbekend is', () => {
		const uit = reken([vennoot(), vennoot()], { peildatum: '2027-03-01' });
		expect(uit).toEqual({ per: ['onbekend', 'onbekend'], samen: undefined });
	});

	test.each([999.99, 1000])(
		'laat samen hoogstens de rente van het bedrijf toe: %d erbij',
		(rest) => {
			expect(() => reken([vennoot(), vennoot({ eigenRente: rest })])).not.toThrow();
		}
	);

	test('weigert een cent meer rente dan het bedrijf heeft', () => {
		expect(() => reken([vennoot(), vennoot({ eigenRente: 1000.01 })])).toThrow(RangeError);
	});
});
