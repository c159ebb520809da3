import type { z } from 'zod';
import { controleerFeiten, EERSTE_PEILDATUM, Invoerfout, isFeitId, toets } from '#lib/bbz/index.ts';
import type { Feiten, Toets } from '#lib/bbz/index.ts';
import { DEEPEST_NESTING, LARGEST_REQUEST } from './limits.ts';
import { foutVan, loketProbleem, nameValue, wetProbleem } from './problems.ts';
import type { Fout, Probleem } from './problems.ts';
import { HERKOMSTEN, isHerkomst, VELDEN, verzoekSchema } from './request.schema.ts';
import type { Herkomsten, Verzoek } from './request.schema.ts';
import { readStrictJson } from './strict-json.ts';
import { nl } from './texts.ts';

/** What the desk answers: a toets, or what is wrong with the request. */
export type Uitslag = { ok: true; toets: Toets } | { ok: false; fout: Fout };

const refuse = (fout: Fout): Uitslag => ({ ok: false, fout });

/** The refusal of a request that is too large to read. */
export function tooLarge(): Uitslag {
	const verwacht = `${LARGEST_REQUEST / 1024} kB`;
	return refuse(foutVan('te_groot', [loketProbleem('te_groot', [], { verwacht })]));
}

/** The refusal of bytes that are no UTF-8. */
function notUtf8(): Uitslag {
	return refuse(foutVan('ongeldige_json', [loketProbleem('geen_utf8', [])]));
}

function envelopeProblems(sent: object, issues: readonly z.core.$ZodIssue[]): Probleem[] {
	return issues.flatMap((issue): Probleem[] => {
		if (issue.code === 'unrecognized_keys') {
			const verwacht = VELDEN.join(', ');
			return issue.keys.map((veld) => loketProbleem('onbekend_veld', [veld], { verwacht }));
		}
		const veld = String(issue.path[0]) as keyof Verzoek;
		const verwacht = nl.verwacht[veld];
		if (!Object.hasOwn(sent, veld)) return [loketProbleem('veld_ontbreekt', [veld], { verwacht })];
		const gelezen = nameValue((sent as Record<string, unknown>)[veld]);
		return [loketProbleem('verkeerd_type_veld', [veld], { gelezen, verwacht })];
	});
}

function herkomstProblems(herkomst: Record<string, unknown>): Probleem[] {
	return Object.entries(herkomst).flatMap(([feit, waarde]): Probleem[] => {
		if (!isFeitId(feit))
			return [wetProbleem({ code: 'onbekend_feit', feiten: [feit] }, 'herkomst')];
		if (isHerkomst(waarde)) return [];
		const found = { gelezen: nameValue(waarde), verwacht: HERKOMSTEN.join(', ') };
		return [loketProbleem('onbekende_herkomst', ['herkomst', feit], found)];
	});
}

/** What the law core says about the facts when the day or the policy already stopped it. */
function factProblems(feiten: Record<string, unknown>): Probleem[] {
	try {
		controleerFeiten(feiten, EERSTE_PEILDATUM);
		return [];
	} catch (error) {
		if (!(error instanceof Invoerfout)) throw error;
		// Whether facts contradict each other depends on the day, which is not known here.
		return error.problemen
			.filter(({ code }) => code !== 'tegenstrijdig')
			.map((p) => wetProbleem(p));
	}
}

function judgeVerzoek({ feiten, peildatum, beleid, herkomst }: Verzoek): Uitslag {
	const wrong = herkomst ? herkomstProblems(herkomst) : [];
	try {
		const made = toets(feiten as Feiten, peildatum, beleid, (herkomst ?? {}) as Herkomsten);
		if (wrong.length === 0) return { ok: true, toets: made };
	} catch (error) {
		if (!(error instanceof Invoerfout)) throw error;
		const stopped = error.problemen.some(
			({ code }) => code.startsWith('peildatum_') || code === 'onbekend_beleid'
		);
		wrong.unshift(
			...error.problemen.map((p) => wetProbleem(p)),
			...(stopped ? factProblems(feiten) : [])
		);
	}
	return refuse(foutVan('ongeldige_invoer', wrong));
}

/** Judges a request that is already read as JSON. */
export function judgeValue(value: unknown): Uitslag {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		const gelezen = nameValue(value);
		return refuse(foutVan('ongeldige_invoer', [loketProbleem('geen_object', [], { gelezen })]));
	}
	const parsed = verzoekSchema.safeParse(value);
	if (parsed.success) return judgeVerzoek(parsed.data);
	const { feiten } = value as { feiten?: unknown };
	const isObject = typeof feiten === 'object' && feiten !== null && !Array.isArray(feiten);
	return refuse(
		foutVan('ongeldige_invoer', [
			...envelopeProblems(value, parsed.error.issues),
			...(isObject ? factProblems(feiten as Record<string, unknown>) : [])
		])
	);
}

/** Judges one request as it came in. Never throws on what somebody sent. */
export function judgeText(text: string): Uitslag {
	const read = readStrictJson(text);
	if (read.ok) return judgeValue(read.value);
	const problem =
		read.code === 'dubbel_veld'
			? loketProbleem('dubbel_veld', read.pad, { veld: read.veld })
			: read.code === 'te_diep'
				? loketProbleem('te_diep', [], { verwacht: String(DEEPEST_NESTING) })
				: loketProbleem('geen_json', [], { gelezen: String(read.plaats ?? '') });
	return refuse(foutVan('ongeldige_json', [problem]));
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Judges one request of at most `LARGEST_REQUEST` bytes; a byte order mark in front is skipped. */
export function judgeBytes(bytes: Uint8Array): Uitslag {
	let text: string;
	try {
		text = utf8.decode(bytes);
	} catch {
		return notUtf8();
	}
	return judgeText(text);
}
