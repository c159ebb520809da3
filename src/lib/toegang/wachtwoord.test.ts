import { expect, test } from 'vitest';
import { keurWachtwoord, zelfdeVorm } from './wachtwoord.ts';

const wie = { email: 'j.devries@voorbeeld.nl', naam: 'Janna de Vries' };

test.each([
	['elf tekens!', 'te_kort'],
	['👍👍👍👍👍👍', 'te_kort'],
	['x'.repeat(201), 'te_lang'],
	['Wachtwoord123', 'te_bekend'],
	['W@chtw0ord2026!', 'te_bekend'],
	['Welkom20262026', 'te_bekend'],
	['aaaaaaaaaaaaaa', 'te_bekend'],
	['123456789012', 'te_bekend'],
	['abcabcabcabc', 'te_bekend'],
	['abcdefghijklmnop', 'te_bekend'],
	['j.devries@voorbeeld.nl', 'over_uzelf'],
	['JannadeVries1', 'over_uzelf'],
	['devries-2026-!!', 'over_uzelf'],
	['vier rustige paarden', undefined],
	['kGf7 2pQz 9xWd', undefined],
	['janna houdt van dropveters', undefined],
	['ééé ñandú ßtraße 日本', undefined],
	['p'.repeat(100) + 'qrstuvwxyzabcdefgh'.repeat(5), undefined]
])('%j is judged %s', (wachtwoord, fout) => {
	expect(keurWachtwoord(wachtwoord, wie)).toBe(fout);
});

test('a password typed on another keyboard is the same password', () => {
	expect(zelfdeVorm('cafe\u0301')).toBe(zelfdeVorm('caf\u00e9'));
});
