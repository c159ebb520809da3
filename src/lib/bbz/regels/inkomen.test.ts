import { describe, expect, test } from 'vitest';
import { gevallen, lijn } from '../../../../tests/wet/support.ts';

const ALLEEN = { leefvorm: 'alleenstaand', geboortedatum: '1985-06-15', kostendelers: 0 } as const;
const SAMEN = {
	leefvorm: 'samen',
	geboortedatum: '1985-06-15',
	geboortedatumPartner: '1986-04-02',
	kostendelers: 0
} as const;

describe('Bbz 2004 art. 1 onder b: aangewezen op het eigen bedrijf', () => {
	gevallen(
		'aangewezen_op_bedrijf',
		[
			'laat een alleenstaande een cent onder de norm toe',
			{ ...ALLEEN, overigInkomen: 1401.49 },
			['voldaan', 'inkomen_onder_norm']
		],
		[
			'weigert een alleenstaande op de norm',
			{ ...ALLEEN, overigInkomen: 1401.5 },
			['niet_voldaan', 'inkomen_niet_onder_norm']
		],
		[
			'weigert een alleenstaande een cent boven de norm',
			{ ...ALLEEN, overigInkomen: 1401.51 },
			['niet_voldaan', 'inkomen_niet_onder_norm']
		],
		[
			'volgt de nieuwe norm per 1 juli',
			{ ...ALLEEN, overigInkomen: 1401.5 },
			['voldaan', 'inkomen_onder_norm'],
			{ op: '2026-07-01' }
		],
		[
			'houdt op 30 juni de oude norm',
			{ ...ALLEEN, overigInkomen: 1401.5 },
			['niet_voldaan', 'inkomen_niet_onder_norm'],
			{ op: '2026-06-30' }
		],
		[
			'telt eigen inkomen en dat van de partner op',
			{ ...SAMEN, overigInkomen: 1000, inkomenPartner: 1002.12 },
			['voldaan', 'inkomen_onder_norm']
		],
		[
			'weigert als beide inkomens samen de norm halen',
			{ ...SAMEN, overigInkomen: 1000, inkomenPartner: 1002.13 },
			['niet_voldaan', 'inkomen_niet_onder_norm']
		],
		[
			'laat toe wie niets anders verdient, zonder meer te vragen',
			{ leefvorm: 'alleenstaand', overigInkomen: 0 },
			['voldaan', 'geen_ander_inkomen']
		],
		[
			'telt een kostendeler mee: halve gehuwdennorm',
			{ ...ALLEEN, kostendelers: 1, overigInkomen: 1001.06 },
			['voldaan', 'inkomen_onder_norm']
		],
		[
			'weigert boven de kostendelersnorm',
			{ ...ALLEEN, kostendelers: 1, overigInkomen: 1001.07 },
			['niet_voldaan', 'inkomen_niet_onder_norm']
		]
	);

	gevallen(
		'aangewezen_op_bedrijf',
		['vraagt eerst het inkomen en de leefvorm', {}, ['onbekend', 'overigInkomen', 'leefvorm']],
		[
			'vraagt bij samenwonen het inkomen van de partner',
			{ leefvorm: 'samen', overigInkomen: 0 },
			['onbekend', 'inkomenPartner']
		],
		[
			'vraagt de geboortedatum zodra er inkomen is',
			{ leefvorm: 'alleenstaand', overigInkomen: 1 },
			['onbekend', 'geboortedatum']
		],
		[
			'vraagt naar kostendelers als het daarop aankomt',
			{ leefvorm: 'alleenstaand', geboortedatum: '1985-06-15', overigInkomen: 1000 },
			['onbekend', 'kostendelers']
		],
		[
			'vraagt niet naar kostendelers bij een inkomen onder elke norm',
			{ leefvorm: 'alleenstaand', geboortedatum: '1985-06-15', overigInkomen: 600 },
			['voldaan', 'inkomen_onder_laagste_norm']
		],
		[
			'vraagt niet naar kostendelers bij een inkomen boven elke norm',
			{ leefvorm: 'alleenstaand', geboortedatum: '1985-06-15', overigInkomen: 1500 },
			['niet_voldaan', 'inkomen_niet_onder_hoogste_norm']
		],
		[
			'vraagt van een paar wat de norm nog bepaalt, en stuurt het niet naar een consulent',
			{ leefvorm: 'samen', geboortedatum: '1985-06-15', overigInkomen: 1500, inkomenPartner: 0 },
			['onbekend', 'kostendelers', 'geboortedatumPartner', 'kinderenTenLaste']
		],
		[
			'weigert een paar boven elke mogelijke norm zonder meer te vragen',
			{ leefvorm: 'samen', geboortedatum: '1985-06-15', overigInkomen: 2500, inkomenPartner: 0 },
			['niet_voldaan', 'inkomen_niet_onder_hoogste_norm']
		],
		[
			'kent het vaste deel van een jonge partner met kind en huisgenoten',
			{
				...SAMEN,
				geboortedatumPartner: '2007-01-01',
				kinderenTenLaste: true,
				kostendelers: 2,
				overigInkomen: 900,
				inkomenPartner: 0
			},
			['voldaan', 'inkomen_onder_norm']
		],
		[
			'laat een consulent oordelen over een partner voor wie de wet geen norm kent',
			{
				...SAMEN,
				geboortedatumPartner: '2010-01-01',
				kostendelers: 0,
				overigInkomen: 900,
				inkomenPartner: 0
			},
			['oordeel_nodig', 'consulent', 'beoordeling_nodig']
		]
	);

	test('noemt het inkomen waarbij het wel zou kunnen, nooit meer dan er is', () => {
		const r = lijn('aangewezen_op_bedrijf', { ...SAMEN, overigInkomen: 100, inkomenPartner: 2100 });
		expect(r.waarom).toEqual({
			code: 'inkomen_niet_onder_norm',
			waarden: { inkomen: 2200, norm: 2002.13 }
		});
		expect(r.omslag).toEqual([{ feit: 'inkomenPartner', waarde: 1902.12 }]);
	});

	describe('zolang de leeftijd van de partner of de huisgenoten niet bekend zijn', () => {
		const OP = { op: '2026-11-24' };
		const PAAR = { leefvorm: 'samen', geboortedatum: '1980-04-02' } as const;
		const namen = (r: ReturnType<typeof lijn>) => r.parameters.map((p) => p.parameter);
		const VAN_LEEFTIJD = ['normLeeftijd', 'gewoneNormLeeftijd', 'aowLeeftijd'];

		test('heet de hoogste norm die kan een grens en geen norm, en is er geen omslag', () => {
			const f = { ...PAAR, kostendelers: 0, overigInkomen: 1000, inkomenPartner: 2000 };
			const r = lijn('aangewezen_op_bedrijf', f, OP);
			expect(r.waarom).toEqual({
				code: 'inkomen_niet_onder_hoogste_norm',
				waarden: { inkomen: 3000, hoogstens: 2176.1 }
			});
			expect(r.omslag).toEqual([]);
			expect(namen(r)).toEqual([...VAN_LEEFTIJD, 'normAowGehuwd']);
		});

		test('telt met de leeftijd van de partner de norm zelf', () => {
			const f = {
				...PAAR,
				geboortedatumPartner: '1980-04-02',
				kostendelers: 0,
				overigInkomen: 1000,
				inkomenPartner: 2000
			};
			const r = lijn('aangewezen_op_bedrijf', f, OP);
			expect(r.waarom.waarden).toEqual({ inkomen: 3000, norm: 2027.79 });
			expect(r.omslag).toContainEqual({ feit: 'overigInkomen', waarde: 27.78 });
		});

		test('heet de laagste norm die kan een ondergrens', () => {
			const f = { ...PAAR, overigInkomen: 500, inkomenPartner: 0 };
			const r = lijn('aangewezen_op_bedrijf', f, OP);
			expect(r.waarom.code).toBe('inkomen_onder_laagste_norm');
			expect(r.waarom.waarden).toMatchObject({ inkomen: 500, minstens: 997.38 });
		});

		test('noemt een alleenstaande alleen de norm waarmee vergeleken is', () => {
			const f = { leefvorm: 'alleenstaand', geboortedatum: '1980-04-02' } as const;
			const r = lijn('aangewezen_op_bedrijf', { ...f, overigInkomen: 1500 }, OP);
			expect(namen(r)).toEqual([...VAN_LEEFTIJD, 'normAlleenstaand']);
		});
	});

	test('rekent met centen zonder afrondfout', () => {
		const r = lijn('aangewezen_op_bedrijf', {
			...SAMEN,
			overigInkomen: 0.1,
			inkomenPartner: 2002.03
		});
		expect(r.uitkomst).toBe('niet_voldaan');
		expect(r.waarom.waarden).toMatchObject({ inkomen: 2002.13 });
	});

	test('neemt in 2027 niet de laatste norm maar zegt dat die ontbreekt', () => {
		const r = lijn(
			'aangewezen_op_bedrijf',
			{ ...ALLEEN, overigInkomen: 900 },
			{ op: '2027-06-01' }
		);
		expect(r.waarom).toEqual({
			code: 'parameter_ontbreekt',
			waarden: { parameters: ['normAlleenstaand'] }
		});
	});

	test('vraagt niets dat bij een ontbrekende norm toch niet helpt', () => {
		const zonder = {
			leefvorm: 'samen',
			geboortedatum: '1985-06-15',
			overigInkomen: 900,
			inkomenPartner: 0
		} as const;
		const r = lijn('aangewezen_op_bedrijf', zonder, { op: '2027-06-01' });
		expect([r.uitkomst, r.waarom.code, r.ontbreekt]).toEqual([
			'onbekend',
			'parameter_ontbreekt',
			[]
		]);
		const later = lijn('aangewezen_op_bedrijf', zonder, { op: '2031-06-01' });
		expect([later.uitkomst, later.waarom.code]).toEqual(['onbekend', 'parameter_ontbreekt']);
	});

	test('weigert niet op de norm zonder kind als er kinderen kunnen zijn en dat bedrag ontbreekt', () => {
		const paar = {
			leefvorm: 'samen',
			geboortedatum: '2006-01-01',
			geboortedatumPartner: '1995-01-01',
			kostendelers: 0,
			overigInkomen: 0,
			inkomenPartner: 1500
		} as const;
		const uit = lijn('aangewezen_op_bedrijf', paar, { op: '2026-11-22' });
		expect(uit.uitkomst).toBe('onbekend');
		expect(uit.ontbreekt).toContain('kinderenTenLaste');
	});

	test('raadt de norm voor een jongere niet in een halfjaar waarvan het bedrag ontbreekt', () => {
		const jong = {
			leefvorm: 'alleenstaand',
			geboortedatum: '2003-06-01',
			kostendelers: 0,
			overigInkomen: 290
		} as const;
		expect(lijn('aangewezen_op_bedrijf', jong, { op: '2022-03-01' }).waarom).toEqual({
			code: 'parameter_ontbreekt',
			waarden: { parameters: ['normJongAlleenstaand'] }
		});
		expect(lijn('aangewezen_op_bedrijf', jong, { op: '2023-03-01' }).uitkomst).toBe('voldaan');
	});
});
