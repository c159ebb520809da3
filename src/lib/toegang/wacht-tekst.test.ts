import { expect, test } from 'vitest';
import { wachtTekst } from './wacht-tekst.ts';

test.each([
	[1, '1 seconde'],
	[60, '60 seconden'],
	[91, '2 minuten'],
	[900, '15 minuten'],
	[5_400, '2 uur'],
	[14_400, '4 uur']
])('%i seconds is "%s"', (seconden, woorden) => {
	expect(wachtTekst(seconden)).toContain(`over ${woorden} opnieuw`);
});
