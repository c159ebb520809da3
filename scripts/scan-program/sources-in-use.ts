import { globSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import type { ESTree, Plugin } from 'vite';
import { amountsFrom } from './amounts-from.ts';
import { leaveOut } from './leave-out.ts';

const TABLES = 'src/lib/bbz/parameters/*.ts';
const LIST = /\/src\/lib\/bbz\/parameters\/bronnen\.ts$/;

/** An expression without what only says its type. */
function withoutTypes(node: ESTree.Node | null | undefined): ESTree.Node | null | undefined {
	const isTyped = node?.type === 'TSAsExpression' || node?.type === 'TSSatisfiesExpression';
	return isTyped ? withoutTypes(node.expression) : node;
}

/** Leaves out the properties of the one big object in a piece of code that nothing names. */
export function keepNamed(code: string, isNamed: (key: string) => boolean): string {
	const unused: ESTree.Node[] = [];
	for (const node of parseAst(code, { lang: 'ts' }).body) {
		if (node.type !== 'ExportNamedDeclaration') continue;
		if (node.declaration?.type !== 'VariableDeclaration') continue;
		const init = node.declaration.declarations[0]?.init;
		const object = withoutTypes(init);
		if (object?.type !== 'ObjectExpression') continue;
		for (const p of object.properties) {
			if (p.type === 'Property' && p.key.type === 'Identifier' && !isNamed(p.key.name)) {
				unused.push(p);
			}
		}
	}
	return leaveOut(code, unused);
}

/** The sources of amounts that stayed off the phone are nowhere shown there. */
export const sourcesInUsePlugin = (year: number): Plugin => ({
	name: 'sources-in-use',
	transform(code, id) {
		if (!LIST.test(id)) return null;
		const tables = globSync(TABLES)
			.filter((path) => !/(bronnen|vindplaatsen|\.test)\.ts$/.test(path))
			.map((path) => amountsFrom(year, readFileSync(path, 'utf8')))
			.join('');
		return { code: keepNamed(code, (key) => tables.includes(`'${key}'`)), map: null };
	}
});
