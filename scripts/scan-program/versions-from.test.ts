import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import * as whole from '#lib/bbz/index.ts';
import { feiten } from '../../tests/builders/feiten.ts';
import { idsOver, namesOver, versionsFrom, versionsFromPlugin } from './versions-from.ts';

let phone: typeof whole;
let code: string;

beforeAll(async () => {
	const place = join(mkdtempSync(join(tmpdir(), 'versions-')), 'law.mjs');
	const built = await build({
		configFile: false,
		logLevel: 'error',
		plugins: [versionsFromPlugin(2026)],
		build: { write: false, lib: { entry: 'src/lib/bbz/index.ts', formats: ['es'] } }
	});
	const [law] = [built].flat();
	if (!law || !('output' in law)) throw new Error('The law core was not built');
	code = law.output[0].code;
	writeFileSync(place, code);
	phone = (await import(pathToFileURL(place).href)) as typeof whole;
});

const people = {
	nobody: {},
	gevestigde: feiten().alsGevestigde().metKapitaal(20_000).metVermogen(10_000, 500).klaar(),
	starter: feiten().alsStarter().metKapitaal(20_000).metVermogen(10_000, 500).klaar(),
	oudere: feiten().alsOudere().metKapitaal(5000).metVermogen(10_000, 500).klaar(),
	stopper: feiten().alsStopper().metVermogen(10_000, 500).klaar(),
	schipper: { schipperZonderWoonplaats: true, ligplaatsInGemeente: true, wazAangevraagd: true }
};

test.each(Object.entries(people))(
	'from the first day of the year the toets of a %s is the same',
	(_, f) => {
		for (const day of ['2026-01-01', '2026-12-31', '2027-06-01']) {
			for (const beleid of ['landelijk', 'werksaam-westfriesland'])
				expect(phone.toets(f, day, beleid)).toEqual(whole.toets(f, day, beleid));
		}
	}
);

test('no rule, category or help that was over before the year is on the phone', () => {
	for (const word of ['te_jong_ouder', 'kapitaal_niet_bij_waz', 'tot_beslissing_waz']) {
		expect(code).not.toContain(word);
	}
	expect(code).toContain('geboren_voor_grens');
});

test('a version goes in the year after its last day, and not one year earlier', () => {
	expect(namesOver(2020)).toContain('ouderLeeftijdOud');
	expect(namesOver(2019)).not.toContain('ouderLeeftijdOud');
	expect(namesOver(2099)).not.toContain('ouderLeeftijd');
});

test('only versions that are over leave a list, also when their last day is a constant', () => {
	const list = `const D = '2019-12-31'; const L = [{ totEnMet: D }, { totEnMet: '2020-12-31' }, {}, x];`;
	expect(versionsFrom(2020, list, new Set())).toContain(`[ { totEnMet: '2020-12-31' }, {}, x]`);
	expect(versionsFrom(2021, list, new Set(['x']))).toContain('[  {}, ]');
});

test('a text goes only with an id of which every version is over', () => {
	expect(idsOver(2020)).toContain('waz_aangevraagd');
	expect(idsOver(2020)).toContain('arbeidsongeschikt');
	expect(idsOver(2019)).not.toContain('waz_aangevraagd');
	// The rule about the age of an older person has a version of today.
	expect(idsOver(2020)).not.toContain('ouder_leeftijd');
});
