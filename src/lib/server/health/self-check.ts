import type { PartHealth } from './readiness.ts';

// A Node built with few locales formats Dutch dates and amounts as English ones, silently.
function dutchFormats(): PartHealth {
	const amount = new Intl.NumberFormat('nl-NL').format(1234.5);
	const winter = new Intl.DateTimeFormat('nl-NL', {
		timeZone: 'Europe/Amsterdam',
		hour: '2-digit',
		month: 'long'
	});
	const text = winter.format(Date.UTC(2026, 0, 31, 23, 30));
	const ok = amount === '1.234,5' && text.includes('februari') && text.includes('00');
	return ok ? { ok } : { ok, reason: 'Nederlandse tijden en bedragen werken niet in deze Node.' };
}

/** What must hold in this process before it may take its first visitor. */
export function selfCheck(): Record<string, PartHealth> {
	return { taal: dutchFormats() };
}
