import { describe, expect, test } from 'vitest';
import { feiten, PEILDATUM } from '../../../../tests/builders/feiten.ts';
import { toetsOp } from '../../../../tests/wet/support.ts';
import type { Feiten } from '../feiten/catalogus.ts';
import { indicatieKrediet } from './indicatie-krediet.ts';
import { berekenKrediet } from './lening.ts';

const VERLOOP = { maanden: 60, vorm: 'annuitair' } as const;
const STARTER = feiten().alsStarter();
const GEVESTIGDE = feiten().alsGevestigde();

const indicatie = (f: Feiten, op: string = PEILDATUM) =>
	indicatieKrediet(toetsOp(f, { op }), VERLOOP);

describe('Bbz 2004 art. 15, 20 en 24: een voorbeeld van de lening', () => {
	test('gaat bij een starter zonder bedrag over het hoogste bedrag van de wet', () => {
		expect(indicatie(STARTER.klaar())).toMatchObject({
			categorie: 'beginnend',
			bedrag: 48_060,
			grondslag: 'maximum',
			maximum: 48_060
		});
	});

	test('gaat over het gevraagde bedrag tot en met het hoogste, en daarboven over het hoogste', () => {
		const bij = (bedrag: number) => {
			const i = indicatie(STARTER.metKapitaal(bedrag).klaar());
			return [i?.bedrag, i?.grondslag];
		};
		expect(bij(48_059.99)).toEqual([48_059.99, 'gevraagd']);
		expect(bij(48_060)).toEqual([48_060, 'gevraagd']);
		expect(bij(48_060.01)).toEqual([48_060, 'maximum']);
	});

	test('rekent met de rente van de peildatum en zegt hoe zeker die is', () => {
		const i = indicatie(GEVESTIGDE.metKapitaal(25_000).klaar());
		expect(i?.verloop).toEqual(berekenKrediet({ hoofdsom: 25_000, ...VERLOOP }, PEILDATUM));
		expect(i?.categorie).toBe('gevestigd');
		expect(i?.verloop.ingredienten.map((g) => g.parameter)).toEqual(['rente', 'looptijdKrediet']);
	});

	test.each([
		['wie nul euro vraagt', STARTER.met({ gevraagdKapitaal: 0 }).klaar()],
		['wie stopt', feiten().alsStopper().klaar()],
		['de oudere: die krijgt geen lening met rente', feiten().alsOudere().klaar()],
		[
			'wie bij de bank terecht kan',
			STARTER.metKapitaal(900).met({ bankfinanciering: 'mogelijk' }).klaar()
		],
		['wie te jong is', STARTER.geboren('2010-01-01').klaar()]
	])('ontbreekt voor %s', (_zin, f) => expect(indicatie(f)).toBeUndefined());

	test('blijft weg bij een te hoog bedrag als ook iets anders in de weg staat', () => {
		const f = STARTER.metKapitaal(900_000).met({ bankfinanciering: 'mogelijk' }).klaar();
		expect(indicatie(f)).toBeUndefined();
	});

	test('ontbreekt op een dag waarvan de wet nog geen bedrag kent', () => {
		expect(indicatie(STARTER.klaar(), '2027-06-01')).toBeUndefined();
	});
});
