type Situation = Readonly<Record<string, number>>;

/** One rule twice: for publicodes, and as plain code that proves that publicodes worked it out. */
export interface TwinRule {
	readonly name: string;
	readonly publicodes: unknown;
	plain(situation: Situation): number | boolean;
}

export const INPUTS = Array.from({ length: 24 }, (_, index) => `feit ${index + 1}`);

// As in a real rule set: mostly sums and comparisons, some lists of conditions, a few tables (techniek.md, 6).
const KINDS =
	'sum,compare,all,sum,compare,any,sum,table,compare,sum,choice,compare,all,sum,compare,any,sum,clamp';

const input = (index: number) => INPUTS[index % INPUTS.length] as string;
const read = (situation: Situation, name: string) => situation[name] ?? 0;

type Make = (index: number) => Omit<TwinRule, 'name'>;

const MAKERS: Record<string, Make> = {
	sum: (index) => {
		const [a, b, c] = [input(index), input(index + 5), input(index + 11)];
		return {
			publicodes: `${a} + ${b} * 12 - ${c}`,
			plain: (s) => read(s, a) + read(s, b) * 12 - read(s, c)
		};
	},
	compare: (index) => ({
		publicodes: `${input(index)} >= ${400 + index}`,
		plain: (s) => read(s, input(index)) >= 400 + index
	}),
	all: (index) => {
		const parts = [index, index + 3, index + 7];
		return {
			publicodes: { 'toutes ces conditions': parts.map((part) => `${input(part)} > 100`) },
			plain: (s) => parts.every((part) => read(s, input(part)) > 100)
		};
	},
	any: (index) => {
		const parts = [index, index + 2, index + 9];
		return {
			publicodes: { 'une de ces conditions': parts.map((part) => `${input(part)} > 900`) },
			plain: (s) => parts.some((part) => read(s, input(part)) > 900)
		};
	},
	table: (index) => ({
		publicodes: {
			grille: {
				assiette: input(index),
				tranches: [{ montant: 1, plafond: 300 }, { montant: 2, plafond: 600 }, { montant: 3 }]
			}
		},
		plain: (s) => (read(s, input(index)) < 300 ? 1 : read(s, input(index)) < 600 ? 2 : 3)
	}),
	choice: (index) => ({
		publicodes: {
			variations: [
				{ si: `${input(index)} > 500`, alors: input(index + 1) },
				{ sinon: input(index + 2) }
			]
		},
		plain: (s) =>
			read(s, input(index)) > 500 ? read(s, input(index + 1)) : read(s, input(index + 2))
	}),
	clamp: (index) => ({
		publicodes: { valeur: input(index), plancher: 200, plafond: 800 },
		plain: (s) => Math.min(800, Math.max(200, read(s, input(index))))
	})
};

/** So many rules of the kinds that a law has, each resting on the facts alone. */
export function twinRules(size: number): TwinRule[] {
	const kinds = KINDS.split(',');
	return Array.from({ length: size }, (_, index) => {
		const make = MAKERS[kinds[index % kinds.length] as string] as Make;
		return { name: `regel ${index + 1}`, ...make(index) };
	});
}

/** Facts that differ from round to round, without chance. */
export function situation(seed: number): Situation {
	return Object.fromEntries(
		INPUTS.map((name, index) => [name, ((seed + 1) * 7919 * (index + 3)) % 1000])
	);
}
