import { expect, test } from 'vitest';
import { isDay, toLogregel, type Regel } from './export.ts';

const ACCOUNT = '6f1c1f0e-0f5e-4f0a-9d7e-3a3c0f6b1a11';
const MEDEWERKER = '0b8e6a52-51c5-4b44-9a3d-7f3f5a0d9c22';
const bron = {
	register: 'https://gemeente.example/verwerkingen/',
	versie: '1.2.3',
	key: Buffer.alloc(32, 7)
};
const regel: Regel = {
	tijd: '2026-11-24T08:00:00.250Z',
	begonnen_op: '2026-11-24T08:00:00.100Z',
	actie: 'dossier.gelezen',
	uitkomst: 'gelukt',
	actor_id: MEDEWERKER,
	trace_id: '0af7651916cd43dd8448eb211c80319c',
	span_id: 'b7ad6b7169203331',
	parent_span_id: null,
	verwerking: 'aanvraag-bbz',
	betrokkene_id: ACCOUNT,
	hash: 'f'.repeat(64)
};
const line = (change: Partial<Regel> = {}) => toLogregel({ ...regel, ...change } as Regel, bron);

test('an event has every field that the standard demands, and no other', () => {
	const { attributes, ...fields } = line();
	expect(fields).toEqual({
		trace_id: '0af7651916cd43dd8448eb211c80319c',
		span_id: 'b7ad6b7169203331',
		status_code: 'STATUS_CODE_OK',
		name: 'dossier.gelezen',
		start_time: '2026-11-24T08:00:00.100Z',
		end_time: '2026-11-24T08:00:00.250Z',
		resource: { attributes: { name: 'ondernemerszaken', version: '1.2.3' } }
	});
	expect(Object.keys(attributes)).toEqual([
		'dpl.core.processing_activity_id',
		'dpl.core.data_subject_id',
		'dpl.core.data_subject_id_type'
	]);
});

test('the processing activity is an address in the register', () => {
	expect(line().attributes['dpl.core.processing_activity_id']).toBe(
		'https://gemeente.example/verwerkingen/aanvraag-bbz'
	);
});

test('no line holds the id of an account', () => {
	const text = JSON.stringify([line(), line({ verwerking: 'toegang', betrokkene_id: null })]);
	expect(text).not.toContain(ACCOUNT);
	expect(text).not.toContain(MEDEWERKER);
});

test('one person has one pseudonym, and another with another key', () => {
	const of = (key: Buffer) =>
		toLogregel(regel, { ...bron, key }).attributes['dpl.core.data_subject_id'];
	expect(of(bron.key)).toBe(
		line({ actie: 'inzage.gezien' }).attributes['dpl.core.data_subject_id']
	);
	expect(of(Buffer.alloc(32, 8))).not.toBe(of(bron.key));
});

test('who logs in is the person it is about', () => {
	const own = line({ verwerking: 'toegang', betrokkene_id: null, actor_id: ACCOUNT });
	expect(own.attributes['dpl.core.data_subject_id']).toBe(
		line().attributes['dpl.core.data_subject_id']
	);
});

test('work on nobody names nobody', () => {
	const { attributes } = line({ verwerking: 'beheer', betrokkene_id: null });
	expect(Object.keys(attributes)).toEqual(['dpl.core.processing_activity_id']);
});

test('a caller from outside is both the parent and the foreign operation', () => {
	const called = line({ parent_span_id: '00f067aa0ba902b7' });
	expect(called.parent_span_id).toBe('00f067aa0ba902b7');
	expect(called.attributes).toMatchObject({
		'dpl.core.foreign_operation.trace_id': '0af7651916cd43dd8448eb211c80319c',
		'dpl.core.foreign_operation.span_id': '00f067aa0ba902b7'
	});
});

test.each([
	['geweigerd', 'STATUS_CODE_UNSET'],
	['mislukt', 'STATUS_CODE_ERROR']
] as const)('%s is %s', (uitkomst, status) => {
	expect(line({ uitkomst }).status_code).toBe(status);
});

test('no event starts after it ended, whatever the clocks say', () => {
	const { start_time, end_time } = line({ begonnen_op: '2026-11-24T08:00:01.000Z' });
	expect(start_time).toBe(end_time);
});

test.each([
	['2026-02-28', true],
	['2026-02-29', false],
	['2026-13-01', false],
	["2026-01-01'", false],
	['', false]
])('%j is a day: %s', (text, is) => {
	expect(isDay(text)).toBe(is);
});
