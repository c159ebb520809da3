import { globSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import type { ESTree, Plugin } from 'vite';
import { leaveOut } from './leave-out.ts';
import { keepNamed } from './sources-in-use.ts';

const RULES = 'src/lib/bbz/regels/*.ts';
const CATEGORIES = 'src/lib/bbz/toets/indeling.ts';
const TEXTS = /\/src\/lib\/taal\/nl\/(regels|hulp|resultaat-kop)\.ts$/;
const LIST = /\/src\/lib\/bbz\/regels\/alle\.ts$/;
const LAW = /\/src\/lib\/bbz\/(regels|toets)\/[\w-]+\.ts$/;

type Body = readonly ESTree.Node[];

/** The constants of a module, with or without `export`. */
function constants(body: Body): ESTree.VariableDeclarator[] {
	return body.flatMap((node) => {
		const declaration = node.type === 'ExportNamedDeclaration' ? node.declaration : node;
		return declaration?.type === 'VariableDeclaration' ? declaration.declarations : [];
	});
}

/** The last day of a version, written out or as a constant of its module, if it has one. */
function lastDay(node: ESTree.Node | null | undefined, body: Body): string | undefined {
	if (node?.type !== 'ObjectExpression') return undefined;
	for (const p of node.properties) {
		if (p.type !== 'Property' || p.key.type !== 'Identifier' || p.key.name !== 'totEnMet') continue;
		const { value } = p;
		const day =
			value.type === 'Identifier'
				? constants(body).find(({ id }) => id.type === 'Identifier' && id.name === value.name)?.init
				: value;
		return day?.type === 'Literal' ? String(day.value) : undefined;
	}
	return undefined;
}

const isOver = (node: ESTree.Node | null | undefined, body: Body, year: number) =>
	(lastDay(node, body) ?? String(year)) < String(year);

/** The rules in a piece of code of which the version was over before the year, by name, with their call. */
function rulesOver(year: number, body: Body): { name: string; call: ESTree.CallExpression }[] {
	return constants(body).flatMap(({ id, init }) =>
		id.type === 'Identifier' &&
		init?.type === 'CallExpression' &&
		isOver(init.arguments[0], body, year)
			? [{ name: id.name, call: init }]
			: []
	);
}

/** The elements of the lists in a piece of code for which something holds. */
function elementsIn(node: unknown, holds: (element: ESTree.Node) => boolean): ESTree.Node[] {
	if (node === null || typeof node !== 'object') return [];
	if (Array.isArray(node)) return node.flatMap((part) => elementsIn(part, holds));
	const n = node as ESTree.Node;
	if (n.type !== 'ArrayExpression') return elementsIn(Object.values(n), holds);
	const elements = n.elements as readonly (ESTree.Node | null)[];
	return elements.flatMap((e) => (e && holds(e) ? [e] : elementsIn(e, holds)));
}

/** The objects in a piece of code that have an id of their own. */
function definitionsIn(node: unknown): { id: string; node: ESTree.Node }[] {
	if (node === null || typeof node !== 'object') return [];
	if (Array.isArray(node)) return node.flatMap(definitionsIn);
	const n = node as ESTree.Node;
	const inside = Object.values(n).flatMap(definitionsIn);
	if (n.type !== 'ObjectExpression') return inside;
	const id = n.properties.flatMap((p) =>
		p.type === 'Property' &&
		p.key.type === 'Identifier' &&
		p.key.name === 'id' &&
		p.value.type === 'Literal'
			? [String(p.value.value)]
			: []
	)[0];
	return id === undefined ? inside : [{ id, node: n }, ...inside];
}

/** The names of all rules that were over before a year. */
export function namesOver(year: number): ReadonlySet<string> {
	const files = globSync(RULES).filter((path) => !path.endsWith('.test.ts'));
	return new Set(
		files
			.flatMap((path) => rulesOver(year, parseAst(readFileSync(path, 'utf8'), { lang: 'ts' }).body))
			.map(({ name }) => name)
	);
}

/**
 * Leaves out the versions that were over before a year: categories and what they give from the lists
 * they stand in, rules from the list of rules. A rule that nothing names then goes with the bundle.
 */
export function versionsFrom(year: number, code: string, over: ReadonlySet<string>): string {
	const { body } = parseAst(code, { lang: 'ts' });
	const inLists = elementsIn(body, (e) =>
		e.type === 'Identifier' ? over.has(e.name) : isOver(e, body, year)
	);
	const without = leaveOut(code, inLists);
	if (inLists.length) return without;
	return rulesOver(year, body).reduceRight(
		(text, { call }) => `${text.slice(0, call.start)}/*#__PURE__*/ ${text.slice(call.start)}`,
		without
	);
}

/** The ids of rules and categories that had only versions that were over before a year. */
export function idsOver(year: number): ReadonlySet<string> {
	const ids = { over: new Set<string>(), left: new Set<string>() };
	for (const path of globSync([RULES, CATEGORIES]).filter((p) => !p.endsWith('.test.ts'))) {
		const { body } = parseAst(readFileSync(path, 'utf8'), { lang: 'ts' });
		for (const d of definitionsIn(body))
			ids[isOver(d.node, body, year) ? 'over' : 'left'].add(d.id);
	}
	return new Set([...ids.over].filter((id) => !ids.left.has(id)));
}

/** The scan is always about today or later (see `amounts-from.ts`): no version that is over can be asked there. */
export const versionsFromPlugin = (year: number): Plugin => ({
	name: 'versions-from',
	transform(code, id) {
		if (TEXTS.test(id)) {
			const over = idsOver(year);
			return { code: keepNamed(code, (key) => !over.has(key)), map: null };
		}
		if (!LAW.test(id)) return null;
		const over = LIST.test(id) ? namesOver(year) : new Set<string>();
		return { code: versionsFrom(year, code, over), map: null };
	}
});
