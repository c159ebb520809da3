import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { exportLogboek } from '../../../src/lib/server/logboek/export.ts';
import { recordGebeurtenis } from '../../../src/lib/server/logboek/record.ts';
import { systemKlok } from '../../../src/lib/server/klok.ts';
import { useClone } from '../support/clone.ts';
import { contextOn, createAccount } from '../support/context.ts';

const clone = useClone();
const bron = { register: 'urn:r:', versie: '1', key: randomBytes(32) };

interface Line {
	readonly trace_id: string;
	readonly span_id: string;
	readonly name: string;
	readonly attributes: Record<string, string>;
}

async function lines(vanaf: string, tot: string): Promise<Line[]> {
	const found: Line[] = [];
	await exportLogboek(clone.db, bron, { vanaf, tot }, (line) => {
		found.push(JSON.parse(line) as Line);
		return Promise.resolve();
	});
	return found;
}

test('each event of today is one line with ids of its own, also two of one request', async () => {
	const context = contextOn(clone);
	const betrokkeneId = await createAccount(context, ['ondernemer']);
	const origin = { ...context.origin, traceId: 'a'.repeat(32) };
	await recordGebeurtenis(clone.db, origin, { actie: 'inloggen.gelukt', betrokkeneId });
	await recordGebeurtenis(clone.db, origin, { actie: 'sessie.beeindigd', betrokkeneId });
	const today = systemKlok.vandaag();
	const found = await lines(today, today);
	expect(found.map(({ name }) => name)).toEqual(['inloggen.gelukt', 'sessie.beeindigd']);
	expect(new Set(found.map(({ trace_id }) => trace_id))).toEqual(new Set(['a'.repeat(32)]));
	expect(new Set(found.map(({ span_id }) => span_id)).size).toBe(2);
});

test('a period without events gives no lines', async () => {
	expect(await lines('2001-01-01', '2001-12-31')).toEqual([]);
});

test('what is no day never reaches the database', async () => {
	await expect(lines("2001-01-01'; drop table feit; --", '2001-01-01')).rejects.toThrow('geen dag');
});
