import { expect, test } from 'vitest';
import { Wachtrij, type Antwoord, type Opdracht } from './wachtrij.ts';

const tik = (boeking: string, aanwezig: string): Opdracht => ({
	sleutel: `tik:${boeking}`,
	actie: 'aanwezig',
	velden: { boeking, aanwezig }
});
const LATER = { soort: 'later', uitgelogd: false } as const;

/** A portal that answers when it is told to. */
function portaal() {
	const gehoord: string[] = [];
	const rest: string[][] = [];
	let net = true;
	let wachtOp: Promise<void> = Promise.resolve();
	const rij = new Wachtrij({
		async verstuur({ velden }): Promise<Antwoord> {
			await wachtOp;
			if (!net) return LATER;
			gehoord.push(`${velden['boeking']} ${velden['aanwezig']}`);
			return velden['boeking'] === 'weg'
				? { soort: 'geweigerd', waarom: 'Deze plek is afgezegd.' }
				: { soort: 'gedaan' };
		},
		gemeld: (over) => rest.push(over.map(({ sleutel }) => sleutel))
	});
	return {
		rij,
		gehoord,
		over: () => rest.at(-1),
		zetNet: (aan: boolean) => (net = aan),
		traag(): () => void {
			let klaar = () => {};
			wachtOp = new Promise((resolve) => (klaar = resolve));
			return klaar;
		}
	};
}

test('without a network everything stays, and goes in order once there is one', async () => {
	const { rij, gehoord, over, zetNet } = portaal();
	zetNet(false);
	for (const boeking of ['a', 'b', 'c']) rij.zet(tik(boeking, 'ja'));
	await rij.verstuur();
	expect(gehoord).toEqual([]);
	expect(over()).toEqual(['tik:a', 'tik:b', 'tik:c']);
	zetNet(true);
	await rij.verstuur();
	expect(gehoord).toEqual(['a ja', 'b ja', 'c ja']);
	expect(over()).toEqual([]);
});

test('of two taps on one booking only the last is sent', async () => {
	const { rij, gehoord, zetNet } = portaal();
	zetNet(false);
	rij.zet(tik('a', 'ja'));
	rij.zet(tik('a', 'nee'));
	await rij.verstuur();
	zetNet(true);
	await rij.verstuur();
	expect(gehoord).toEqual(['a nee']);
});

test('a tap while an earlier one on the same booking is on its way is sent after it', async () => {
	const { rij, gehoord, over, traag } = portaal();
	const klaar = traag();
	rij.zet(tik('a', 'ja'));
	rij.zet(tik('a', 'onbekend'));
	klaar();
	await expect.poll(over).toEqual([]);
	expect(gehoord).toEqual(['a ja', 'a onbekend']);
});

test('what is refused is not tried again and holds up nothing behind it', async () => {
	const { rij, gehoord, over } = portaal();
	rij.zet(tik('weg', 'ja'));
	rij.zet(tik('b', 'ja'));
	await expect.poll(over).toEqual([]);
	expect(gehoord).toEqual(['weg ja', 'b ja']);
});

test('asked to send while there is nothing, it still sends what comes after', async () => {
	const { rij, gehoord, over } = portaal();
	await rij.verstuur();
	rij.zet(tik('a', 'ja'));
	await expect.poll(over).toEqual([]);
	expect(gehoord).toEqual(['a ja']);
});

test('asked to send twice at once, each thing is sent once', async () => {
	const { rij, gehoord, over, zetNet } = portaal();
	zetNet(false);
	rij.zet(tik('a', 'ja'));
	await rij.verstuur();
	zetNet(true);
	await Promise.all([rij.verstuur(), rij.verstuur()]);
	await expect.poll(over).toEqual([]);
	expect(gehoord).toEqual(['a ja']);
});
