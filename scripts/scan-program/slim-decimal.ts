import { parseAst } from 'vite';
import type { ESTree, Plugin } from 'vite';

/** What the law core asks of a number. A test holds this list to its sources. */
const KEPT_METHODS: readonly string[] = [
	...['cmp', 'div', 'eq', 'gt', 'gte', 'isFinite', 'isNeg', 'isZero', 'lt', 'lte', 'minus'],
	...['plus', 'pow', 'times', 'toDecimalPlaces', 'toNumber', 'toString']
];
const KEPT_STATICS: readonly string[] = ['clone', 'config', 'prototype', 'ROUND_HALF_UP'];
/** Constants of a thousand digits, for the trigonometry and logarithms that are left out. */
const CONSTANTS: readonly string[] = ['LN10', 'PI'];

interface Edit {
	start: number;
	end: number;
	text: string;
}

/** The names in a chain of assignments: `P.plus = P.add = function` gives both. */
function assignedTo(node: ESTree.Node, owner: string): string[] {
	if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression') return [];
	const { object, property, computed } = node.left;
	if (computed || object.type !== 'Identifier' || object.name !== owner) return [];
	if (property.type !== 'Identifier') return [];
	return [property.name, ...assignedTo(node.right, owner)];
}

/** Leaves out the assignments to an owner of which no name is kept. */
function dropAssignments(
	body: readonly ESTree.Node[],
	owner: string,
	kept: readonly string[]
): Edit[] {
	const found = body.flatMap((node) =>
		node.type === 'ExpressionStatement' ? [{ node, names: assignedTo(node.expression, owner) }] : []
	);
	const seen = new Set(found.flatMap((f) => f.names));
	const missing = kept.filter((name) => !seen.has(name));
	if (missing.length) throw new Error(`decimal.js has no ${owner}.${missing.join(', ')} any more`);
	return found
		.filter((f) => f.names.length > 0 && !f.names.some((name) => kept.includes(name)))
		.map(({ node }) => ({ start: node.start, end: node.end, text: '' }));
}

/** Empties a constant: both where it is written and where it becomes a number. */
function emptyConstants(node: ESTree.Node): Edit[] {
	if (node.type === 'VariableDeclaration') {
		return node.declarations.flatMap(({ id, init }) =>
			id.type === 'Identifier' && CONSTANTS.includes(id.name) && init
				? [{ start: init.start, end: init.end, text: `''` }]
				: []
		);
	}
	if (node.type !== 'ExpressionStatement' || node.expression.type !== 'AssignmentExpression') {
		return [];
	}
	const { left } = node.expression;
	return left.type === 'Identifier' && CONSTANTS.includes(left.name)
		? [{ start: node.start, end: node.end, text: '' }]
		: [];
}

/** Powers that are no whole number need logarithms; they are refused, never worked out otherwise. */
function wholePowersOnly(node: ESTree.Node, code: string): Edit[] {
	if (node.type !== 'ExpressionStatement' || !assignedTo(node.expression, 'P').includes('pow')) {
		return [];
	}
	const whole = code.indexOf('if (e >= y.d.length - 1', node.start);
	const from = code.indexOf('s = x.s;', whole);
	const end = code.lastIndexOf('}', node.end);
	if (whole < 0 || from < 0 || from > end) throw new Error('decimal.js has another toPower now');
	return [{ start: from, end, text: 'throw Error(invalidArgument + y);' }];
}

/** Text that is no decimal number: other bases, and the names of what is no amount. */
function decimalTextOnly(node: ESTree.Node): Edit[] {
	if (node.type !== 'FunctionDeclaration' || node.id?.name !== 'parseOther' || !node.body)
		return [];
	return [
		{ start: node.body.start, end: node.body.end, text: '{ throw Error(invalidArgument + str); }' }
	];
}

/** Settings are given once, by the law core itself: no need to check them on every phone. */
function plainConfig(node: ESTree.Node): Edit[] {
	if (node.type !== 'FunctionDeclaration' || node.id?.name !== 'config' || !node.body) return [];
	return [
		{ start: node.body.start, end: node.body.end, text: '{ return Object.assign(this, obj); }' }
	];
}

/** The source of decimal.js with only what the law core uses; the bundler drops what that leaves unused. */
export function slimDecimal(code: string): string {
	const { body } = parseAst(code);
	const clone = body.find((n) => n.type === 'FunctionDeclaration' && n.id?.name === 'clone');
	if (clone?.type !== 'FunctionDeclaration' || !clone.body) {
		throw new Error('decimal.js has no function clone any more');
	}
	const edits = [
		...dropAssignments(body, 'P', KEPT_METHODS),
		...dropAssignments(clone.body.body, 'Decimal', KEPT_STATICS),
		...body.flatMap((n) => [
			...emptyConstants(n),
			...wholePowersOnly(n, code),
			...decimalTextOnly(n),
			...plainConfig(n)
		])
	].sort((a, b) => b.start - a.start);
	return edits.reduce((uit, e) => uit.slice(0, e.start) + e.text + uit.slice(e.end), code);
}

/** decimal.js knows trigonometry, logarithms and other bases; a scan needs none of it. */
export const slimDecimalPlugin: Plugin = {
	name: 'slim-decimal',
	transform(code, id) {
		return /decimal\.js\/decimal\.mjs$/.test(id) ? { code: slimDecimal(code), map: null } : null;
	}
};
