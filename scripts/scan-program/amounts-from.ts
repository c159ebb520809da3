import { parseAst } from 'vite';
import type { ESTree, Plugin } from 'vite';
import { leaveOut } from './leave-out.ts';

/** `2025` of an amount per year, `2025-07` of one per half year; a row with a day is about more than a year. */
const YEAR = /^(\d{4})(-\d\d)?$/;

/** The year that a row of a table is about, if that is what this is. */
function yearOf(row: ESTree.Node | null): number | undefined {
	if (row?.type !== 'ArrayExpression') return undefined;
	const [first] = row.elements;
	if (first?.type !== 'Literal' || row.elements.length < 3) return undefined;
	const year = YEAR.exec(String(first.value))?.[1];
	return year === undefined ? undefined : Number(year);
}

/** The tables in a piece of code: lists of which every row is about a year. */
function tablesIn(node: unknown): ESTree.ArrayExpression[] {
	if (node === null || typeof node !== 'object') return [];
	if (Array.isArray(node)) return node.flatMap(tablesIn);
	const n = node as ESTree.Node;
	if (n.type === 'ArrayExpression' && n.elements.every((row) => yearOf(row as ESTree.Node))) {
		return n.elements.length ? [n] : [];
	}
	return Object.values(n).flatMap(tablesIn);
}

/** Leaves out the rows of years that are over. */
export function amountsFrom(year: number, code: string): string {
	const over = tablesIn(parseAst(code, { lang: 'ts' }).body)
		.flatMap((table) => table.elements)
		.filter((row) => (yearOf(row as ESTree.Node) ?? year) < year) as ESTree.Node[];
	return leaveOut(code, over);
}

/**
 * The scan is always about today or, on a copy for offline use, about a later day than its build. So
 * the amounts of years that were over by then stay off the phone.
 */
export const amountsFromPlugin = (year: number): Plugin => ({
	name: 'amounts-from',
	transform(code, id) {
		const isTable = /\/src\/lib\/bbz\/parameters\/[\w-]+\.ts$/.test(id);
		return isTable ? { code: amountsFrom(year, code), map: null } : null;
	}
});
