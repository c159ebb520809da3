import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import Engine from 'publicodes';
import { plusDagen, toets, watAls } from '../../src/lib/bbz/index.ts';
import type { Feiten } from '../../src/lib/bbz/index.ts';
import { feiten, PEILDATUM } from '../builders/feiten.ts';
import type { Figure, Measurement } from './figure.ts';
import { median, perSecond, rounded, sink } from './measure.ts';
import { INPUTS, situation, twinRules } from './publicodes-rules.ts';

const ROUNDS = 9;
const MINIMUM = 30_000;
const RATIO = 40;

const complete = feiten()
	.alsGevestigde()
	.metKapitaal(25_000)
	.metVermogen(80_000, 20_000)
	.samenMetPartner(800);
const SETS: Readonly<Record<string, Feiten>> = {
	leeg: {},
	starter: feiten().inVoorbereiding().metKapitaal(15_000).klaar(),
	gevestigd: complete
		.met({ winstPerJaar: 9_000, spaargeld: 4_000, uitgavenPerMaand: 2_100 })
		.klaar(),
	ouder: feiten().alsOudere().metKapitaal(8_000).metVermogen(60_000, 5_000).klaar(),
	stopper: feiten().alsStopper().klaar()
};
const BELEID = ['landelijk', 'werksaam-westfriesland'] as const;

function judgeOnce(set: Feiten, beleid: string): number {
	const { regels, ontbrekend, routes } = toets(set, PEILDATUM, beleid);
	return regels.length + ontbrekend.length + routes.length;
}

/** Every set in turn within each round, so that a slow moment of the machine hits all of them. */
function toetsenPerSeconde(): Measurement[] {
	const cases = Object.entries(SETS).flatMap(([name, set]) =>
		BELEID.map((beleid) => ({ name: `${name}-${beleid}`, set, beleid, rates: [] as number[] }))
	);
	for (let round = -3; round < ROUNDS; round += 1)
		for (const { set, beleid, rates } of cases) {
			const rate = perSecond(() => judgeOnce(set, beleid), 60);
			if (round >= 0) rates.push(rate);
		}
	const each = cases.map(({ name, rates }): Measurement => {
		const value = Math.round(median(rates));
		return { name: `toets-per-seconde-${name}`, value, unit: 'toets/s', ok: value > MINIMUM };
	});
	const lowest = Math.min(...each.map(({ value }) => value));
	return [{ value: lowest, unit: 'toets/s', ok: lowest > MINIMUM }, ...each];
}

function publicodesEngine(size: number): (turn: number) => number {
	const rules = twinRules(size);
	const facts = Object.fromEntries(INPUTS.map((name) => [name, { 'par défaut': 0 }]));
	const engine = new Engine({
		...facts,
		...Object.fromEntries(rules.map(({ name, publicodes }) => [name, publicodes]))
	} as never);
	const evaluate = (turn: number) => {
		engine.setSituation(situation(turn) as never);
		return rules.map(({ name }) => engine.evaluate(name).nodeValue);
	};
	for (let turn = 0; turn < 20; turn += 1)
		for (const [index, value] of evaluate(turn).entries()) {
			const expected = rules[index]?.plain(situation(turn));
			if (value !== expected)
				throw new Error(`publicodes: ${rules[index]?.name} gave ${String(value)}`);
		}
	return (turn) => evaluate(turn).filter(Boolean).length;
}

/** Both engines in turn in one run, on as many rules as the toets has lines. */
function tegenPublicodes(): Measurement[] {
	const sets = Object.values(SETS);
	const size = toets({}, PEILDATUM, 'landelijk').regels.length;
	const other = publicodesEngine(size);
	const ours: number[] = [];
	const theirs: number[] = [];
	for (let round = -2; round < ROUNDS; round += 1) {
		const our = perSecond(
			(turn) => judgeOnce(sets[turn % sets.length] as Feiten, 'landelijk'),
			150
		);
		const their = perSecond(other, 150);
		if (round < 0) continue;
		ours.push(our);
		theirs.push(their);
	}
	const ratio = rounded(median(ours.map((our, index) => our / (theirs[index] as number))));
	const info = { unit: `per s, ${size} rules`, target: 'for comparison', ok: true };
	return [
		{ value: ratio, unit: 'times', ok: ratio >= RATIO },
		{ name: 'toets-naast-publicodes', value: Math.round(median(ours)), ...info },
		{ name: 'publicodes', value: rounded(median(theirs)), ...info }
	];
}

const NO_KAPITAAL = complete.metKapitaal(900_000).metUren(600).klaar();

function watAlsMs(): Measurement {
	const doelwit = { voorziening: 'bedrijfskapitaal', categorie: 'gevestigd' } as const;
	const times: number[] = [];
	for (let turn = 0; turn < 60; turn += 1) {
		const started = performance.now();
		sink.total += watAls(NO_KAPITAAL, PEILDATUM, 'landelijk', doelwit).length;
		times.push(performance.now() - started);
	}
	const value = rounded(median(times));
	return { value, unit: 'ms', ok: value < 50 };
}

/** A day that was not asked before: the law of that day has to be put together first. */
function nieuweDagMs(): Measurement {
	const times: number[] = [];
	for (let turn = 0; turn < 300; turn += 1) {
		const day = plusDagen('2020-01-01', turn * 7);
		const started = performance.now();
		sink.total += toets({}, day, 'werksaam-westfriesland').regels.length;
		times.push(performance.now() - started);
	}
	const value = rounded(median(times));
	return { value, unit: 'ms', ok: value < 5 };
}

async function commandLineRate(): Promise<Measurement> {
	const lines = 5_000;
	const sets = Object.values(SETS);
	const input = Array.from({ length: lines }, (_, index) =>
		JSON.stringify({ peildatum: PEILDATUM, feiten: sets[index % sets.length] })
	);
	const script = fileURLToPath(new URL('../../scripts/toets.ts', import.meta.url));
	const started = performance.now();
	const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
	let answers = 0;
	child.stdout.on('data', (chunk: Buffer) => {
		for (const byte of chunk) if (byte === 10) answers += 1;
	});
	child.stdin.end(`${input.join('\n')}\n`);
	await once(child, 'close');
	if (answers !== lines) throw new Error(`${answers} answers to ${lines} lines`);
	const value = Math.round((lines / (performance.now() - started)) * 1000);
	return { value, unit: 'lines/s with start', ok: value > 1_000 };
}

const spine = (name: string, target: string, run: Figure['run']): Figure => ({
	part: 'spine',
	name,
	target,
	run
});

export const metingen: Figure[] = [
	spine('toets-per-seconde', `> ${MINIMUM} on one core, for every set`, async () =>
		toetsenPerSeconde()
	),
	spine('toets-tegen-publicodes', `>= ${RATIO} times`, async () => tegenPublicodes()),
	spine('toets-wat-als', '< 50 ms', async () => watAlsMs()),
	spine('toets-nieuwe-dag', '< 5 ms', async () => nieuweDagMs()),
	spine('toets-opdrachtregel', '> 1000 lines/s', commandLineRate)
];
